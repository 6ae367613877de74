package attribute

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"entente"
	"entente/internal/analyze"
	"entente/internal/analyze/nn"
)

// parser returns the analyzer with the embedded models, or with those in the
// directory that ENTENTE_MODELS names; without either the test is skipped.
func parser(t testing.TB) *analyze.Analyzer {
	t.Helper()
	var an *analyze.Analyzer
	var err error
	switch dir := os.Getenv("ENTENTE_MODELS"); {
	case dir != "":
		read := func(name string) []byte {
			data, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			return data
		}
		an, err = analyze.FromFiles(read("segmenter.model"), read("parser.model"), read("lemmas.tsv"), nn.Kernels()[0])
	default:
		an, err = analyze.New()
	}
	if err != nil {
		t.Fatal(err)
	}
	return an
}

// readText analyzes and attributes text; a first line that ends in a blank
// line is no title here.
func readText(t testing.TB, an *analyze.Analyzer, a *Attributor, text string) *entente.Document {
	t.Helper()
	doc := &entente.Document{Text: text}
	if err := an.Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	if err := a.Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

func newAttributor(t testing.TB) *Attributor {
	t.Helper()
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}
