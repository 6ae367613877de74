package pipeline_test

import (
	"strings"
	"testing"

	"entente/eval/want"
	"entente/internal/acquire"
	"entente/pipeline"
)

// TestHeadlineByItself checks that a line without a page around it is read by
// the grammar of headlines: an infinitive is a plan, a present tense a deed.
func TestHeadlineByItself(t *testing.T) {
	p, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	for in, report := range map[string]string{
		"XI TO VISIT MOSCOW":               "planned CONSULT/visit CHN > RUS",
		"Peru expels Chilean ambassador":   "actual SANCTION/expel PER > CHL",
		"Japan summons Chinese ambassador": "actual ACCUSE/disapprove JPN > CHN",
	} {
		for doc, err := range acquire.Read(t.Context(), []string{"-"}, acquire.Options{Stdin: strings.NewReader(in + "\n")}) {
			if err != nil {
				t.Fatalf("%q: %v", in, err)
			}
			if err := p.Read(t.Context(), doc); err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, e := range want.Of(doc) {
				if e.Section == "reports" {
					got = append(got, e.Text)
				}
			}
			if len(got) != 1 || got[0] != report {
				t.Errorf("%q is read as %q, want %q", in, got, report)
			}
		}
	}
}
