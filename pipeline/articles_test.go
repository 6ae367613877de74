package pipeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente"
	"entente/eval/want"
	"entente/internal/acquire"
	"entente/pipeline"
)

// TestArticles reads each page of testdata/articles as a user would and
// compares what comes out with the ledger beside it.
func TestArticles(t *testing.T) {
	p, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob("../testdata/articles/*.html")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var sum want.Result
	for _, page := range pages {
		t.Run(strings.TrimSuffix(filepath.Base(page), ".html"), func(t *testing.T) {
			res := readLedger(t, page).Compare(readPage(t, p, page))
			for _, fault := range res.Faults {
				t.Error(fault)
			}
			sum.Right += res.Right
			sum.Missing += res.Missing
			sum.Extra += res.Extra
		})
	}
	t.Logf("%d entries right, %d missing, %d extra: precision %.3f, recall %.3f", sum.Right, sum.Missing, sum.Extra,
		share(sum.Right, sum.Extra), share(sum.Right, sum.Missing))
}

func share(right, wrong int) float64 { return float64(right) / float64(max(right+wrong, 1)) }

// readPage reads the one document of a page.
func readPage(t *testing.T, p *pipeline.Pipeline, page string) *entente.Document {
	t.Helper()
	var docs []*entente.Document
	for doc, err := range acquire.Read(t.Context(), []string{page}, acquire.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, doc)
	}
	if len(docs) != 1 {
		t.Fatalf("%d documents, want one", len(docs))
	}
	if err := p.Read(t.Context(), docs[0]); err != nil {
		t.Fatal(err)
	}
	return docs[0]
}

func readLedger(t *testing.T, page string) *want.Ledger {
	t.Helper()
	in, err := os.Open(strings.TrimSuffix(page, ".html") + ".want")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	l, err := want.Read(in)
	if err != nil {
		t.Fatalf("%s: %v", in.Name(), err)
	}
	return l
}
