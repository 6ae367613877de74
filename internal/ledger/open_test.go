package ledger

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"entente"
)

// foreign makes an SQLite file by running a script.
func foreign(t *testing.T, script string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "foreign.db")
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite|sqlite.OpenCreate)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(sqlitex.ExecuteScript(c, script, nil), c.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestOpenRefusesWhatIsNoLedger(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	tests := []struct {
		path string
		want error
	}{
		{file("page.html", strings.Repeat("<p>No ledger.</p>\n", 100)), ErrNotLedger},
		{file("short", "x"), ErrNotLedger},
		{foreign(t, "CREATE TABLE cookies (x);"), ErrNotLedger},
		{foreign(t, "PRAGMA application_id = 12345; CREATE TABLE t (x);"), ErrNotLedger},
		{foreign(t, "PRAGMA application_id = 0x456e7465; PRAGMA user_version = 99; CREATE TABLE t (x);"), ErrNewer},
		{dir, ErrNotLedger},
		{filepath.Join(dir, "no", "such", "folder.db"), os.ErrNotExist},
	}
	for _, test := range tests {
		before, _ := os.ReadFile(test.path)
		l, err := Open(test.path)
		if !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.path) {
			t.Errorf("Open(%s) = %v, want %v", test.path, err, test.want)
		}
		if l != nil {
			l.Close()
		}
		if after, _ := os.ReadFile(test.path); string(after) != string(before) {
			t.Errorf("Open(%s) changed the file", test.path)
		}
	}
	if _, err := Open(""); err == nil {
		t.Error("no error for an empty path")
	}
}

func TestOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "odd name?mode=memory#%20 é.db")
	if _, err := OpenExisting(path); !errors.Is(err, entente.ErrNotFound) {
		t.Errorf("OpenExisting = %v, want %v", err, entente.ErrNotFound)
	}
	if err := os.WriteFile(path, nil, 0o644); err != nil { // as after a death at the wrong moment
		t.Fatal(err)
	}
	for i := range 3 {
		l, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		mustAdd(t, l, document(i, 1))
		if s, err := l.Stats(t.Context()); err != nil || s.Documents != int64(i+1) || l.Path() != path {
			t.Errorf("opening %d: %+v, %v", i, s, err)
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := l.Stats(t.Context()); err == nil {
			t.Error("a closed ledger answers")
		}
	}
	l, err := OpenExisting(path)
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
}

func TestSecondWriterWaitsThenSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "busy.db")
	one, err := open(path, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer one.Close()
	two, err := open(path, 20*time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	defer two.Close()
	c, err := one.take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	end, err := sqlitex.ImmediateTransaction(c)
	if err != nil {
		t.Fatal(err)
	}
	_, err = two.Add(t.Context(), []*entente.Document{document(1, 1)})
	if !errors.Is(err, ErrBusy) || !strings.Contains(err.Error(), path) {
		t.Errorf("Add = %v, want %v", err, ErrBusy)
	}
	if got := ids(t, two, Query{}); len(got) != 0 {
		t.Errorf("reading meanwhile finds %v", got)
	}
	var none error
	end(&none)
	one.give(c)
	mustAdd(t, two, document(1, 1))
}

func TestDamageIsAnError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "damaged.db")
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 40 {
		mustAdd(t, l, document(i, 8))
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for at := 4096; at < len(whole); at += 6<<10 + 512 {
		bad := append([]byte{}, whole...)
		for i := at; i < min(at+64, len(bad)); i++ {
			bad[i] ^= 0x5a
		}
		if err := os.WriteFile(path, bad, 0o644); err != nil {
			t.Fatal(err)
		}
		l, err := Open(path)
		if err != nil {
			continue
		}
		for range l.Events(t.Context(), Query{Text: "grain"}) { // must end, with or without an error
		}
		for range l.Documents(t.Context()) {
		}
		l.Close()
	}
}
