// Package eval holds what the program achieves: floors.json pins each score
// and the corpus it was measured on, and a test that measures less fails. A
// floor is raised in the change that earned it and lowered, if ever, in a
// commit of its own with the reason.
package eval

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

//go:embed floors.json
var floors []byte

// A Floor is the least that a measurement may give.
type Floor struct {
	Score  float64 `json:"score"`
	Corpus string  `json:"corpus"` // first 12 digits of the SHA-256 of what was measured on
}

// Floors returns the floors by name.
func Floors() (map[string]Floor, error) {
	var all map[string]Floor
	if err := json.Unmarshal(floors, &all); err != nil {
		return nil, fmt.Errorf("read floors.json: %w", err)
	}
	return all, nil
}

// Check fails t if score is below the floor called name, or if there is none,
// or if the floor was measured on another corpus. It logs the score.
func Check(t *testing.T, name string, score float64, corpus string) {
	t.Helper()
	all, err := Floors()
	if err != nil {
		t.Fatal(err)
	}
	f, ok := all[name]
	t.Logf("%-40s %7.2f (floor %.2f)", name, score, f.Score)
	switch {
	case !ok:
		t.Errorf("%s has no floor in eval/floors.json; it measures %.2f on %s", name, score, corpus)
	case f.Corpus != corpus:
		t.Errorf("%s was pinned on corpus %s, this is %s", name, f.Corpus, corpus)
	case score < f.Score:
		t.Errorf("%s = %.2f, below its floor of %.2f", name, score, f.Score)
	}
}

// Hash returns the first 12 digits of the SHA-256 of the files named, in
// order.
func Hash(paths ...string) (string, error) {
	h := sha256.New()
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			return "", err
		}
		h.Write(data)
	}
	return hex.EncodeToString(h.Sum(nil))[:12], nil
}

// Corpora returns the folder that ENTENTE_CORPORA names, and skips t if it
// names none: the corpora are not part of the repository.
func Corpora(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("ENTENTE_CORPORA")
	if dir == "" {
		t.Skip("ENTENTE_CORPORA is not set; see make eval-corpora")
	}
	if _, err := os.Stat(filepath.Join(dir, "ud")); err != nil {
		t.Fatalf("ENTENTE_CORPORA: %v", err)
	}
	return dir
}
