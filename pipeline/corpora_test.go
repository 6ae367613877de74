package pipeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente"
	"entente/eval"
	"entente/eval/want"
	"entente/pipeline"
)

// TestCorporaSample reads the acceptance article, which lies beside the
// corpora, and compares reports and threads with what a careful reader
// entered. Statements are judged by speaker and chain.
func TestCorporaSample(t *testing.T) {
	page := filepath.Join(eval.Corpora(t), "..", "sample", "state-visit.html")
	p, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	doc := readPage(t, p, page)
	in, err := os.Open("testdata/state-visit.want")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	ledger, err := want.Read(in)
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range ledger.Compare(doc).Faults {
		if !strings.HasPrefix(fault, "extra statements") {
			t.Error(fault)
		}
	}
	checkEvidence(t, doc)
	checkStatements(t, doc)
}

// checkEvidence checks that every report shows its words, rule and
// confidence.
func checkEvidence(t *testing.T, doc *entente.Document) {
	for _, r := range doc.Reports {
		if r.Why.Rule == "" || r.Why.Span.Len() <= 0 || r.Why.Score <= 0 || r.Why.Score > 1 {
			t.Errorf("%s %s has no full evidence: %+v", r.Modality, r.Code.Type, r.Why)
		}
	}
}

// checkStatements checks who speaks in the exact quotations that open with
// the words given, and through how many hands the words came.
func checkStatements(t *testing.T, doc *entente.Document) {
	for _, test := range []struct {
		opens   string
		speaker entente.ActorID
		links   int
	}{
		{"With a historic vision", "CHN", 3},
		{"We believe", "CHN", 1},
		{"The two countries will", "CHN", 1},
		{"The governments and", "RUS", 1},
		{"Both history", "CHN", 1},
	} {
		found := false
		for _, s := range doc.Statements {
			if !s.Exact || !strings.HasPrefix(doc.Quote(s.Said), test.opens) {
				continue
			}
			found = true
			if len(s.Chain) < test.links || s.Chain[0].Party.ID != test.speaker {
				t.Errorf("%q is said by %+v, want %s over %d links", test.opens, s.Chain, test.speaker, test.links)
			}
		}
		if !found {
			t.Errorf("no exact statement opens with %q", test.opens)
		}
	}
}
