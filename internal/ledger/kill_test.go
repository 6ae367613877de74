package ledger

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"entente"
)

// writerEnv makes the test binary a program that adds to the ledger that it
// names until it is killed.
const writerEnv = "LEDGER_TEST_WRITER"

func TestMain(m *testing.M) {
	if path := os.Getenv(writerEnv); path != "" {
		write(path)
		return
	}
	os.Exit(m.Run())
}

const (
	killBatch   = 3
	killReports = 4
)

// write adds documents by number, and prints the number of each batch once it
// has been acknowledged. It begins at 0, so that every life of the program
// adds again what is there.
func write(path string) {
	l, err := Open(path)
	if err != nil {
		fmt.Println("error", err)
		return
	}
	for n := 0; ; n += killBatch {
		var docs []*entente.Document
		for i := range killBatch {
			docs = append(docs, document(n+i, killReports))
		}
		if _, err := l.Add(context.Background(), docs); err != nil {
			fmt.Println("error", err)
			return
		}
		fmt.Println(n + killBatch)
	}
}

func TestKilledWriterLosesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("starts twenty processes")
	}
	path := filepath.Join(t.TempDir(), "killed.db")
	random := rand.New(rand.NewPCG(1, 2))
	acknowledged := 0
	for i := range 20 {
		wait := time.Duration(random.IntN(300)) * time.Millisecond
		if i < 5 {
			wait /= 20 // while the file is being made
		}
		acknowledged = max(acknowledged, killAfter(t, path, wait))
		checkWhole(t, path, acknowledged)
	}
	if acknowledged < killBatch {
		t.Errorf("only %d documents were acknowledged in twenty lives", acknowledged)
	}
}

// killAfter runs the writer, kills it after a while and returns how many
// documents it had acknowledged.
func killAfter(t *testing.T, path string, wait time.Duration) (acknowledged int) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), writerEnv+"="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(wait, func() { _ = cmd.Process.Kill() })
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		n, err := strconv.Atoi(lines.Text())
		if err != nil {
			t.Errorf("writer: %s", lines.Text())
			continue
		}
		acknowledged = n
	}
	_ = cmd.Wait() // it was killed
	return acknowledged
}

// checkWhole opens the ledger and counts.
func checkWhole(t *testing.T, path string, acknowledged int) {
	t.Helper()
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	c, err := l.take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got, err := text(c, "PRAGMA integrity_check"); err != nil || got != "ok" {
		t.Fatalf("integrity check: %s, %v", got, err)
	}
	indexed, err := number(c, "SELECT count(*) FROM words WHERE words MATCH 'grain'")
	if err != nil {
		t.Fatal(err)
	}
	l.give(c)
	seen := map[string]int{}
	for d, err := range l.Documents(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		seen[d.Key]++
		if len(d.Reports) != killReports {
			t.Errorf("%s has %d reports", d.Key, len(d.Reports))
		}
	}
	for i := range max(acknowledged, len(seen)) {
		if key := fmt.Sprintf("item-%d", i); seen[key] != 1 {
			t.Errorf("%s is there %d times, of %d acknowledged", key, seen[key], acknowledged)
		}
	}
	if events := len(ids(t, l, Query{})); events != len(seen)*killReports || int(indexed) != events {
		t.Errorf("%d events and %d indexed sentences of %d documents", events, indexed, len(seen))
	}
	if len(seen)%killBatch != 0 {
		t.Errorf("%d documents: half a batch", len(seen))
	}
}
