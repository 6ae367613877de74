package pipeline_test

import (
	"context"
	"strings"
	"testing"

	"entente"
	"entente/lexicon/code"
	"entente/pipeline"
)

// misread is the share of the lexicon's examples that the whole path may get
// wrong: a wrong tree spoils the best entry. Lower it as the analysis gains.
const misread = 0.02

// TestLexiconExamples sends every example of the lexicon of acts through the
// whole path, as if published on the date on top of its file.
func TestLexiconExamples(t *testing.T) {
	p, err := pipeline.New()
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexcode.Load()
	if err != nil {
		t.Fatal(err)
	}
	all, wrong := 0, 0
	for i := range lex.Entries {
		e := &lex.Entries[i]
		for _, x := range append(append([]lexcode.Example{}, e.Yes...), e.No...) {
			all++
			if got := readExample(t, p, x); !asWanted(got, x.Want) {
				wrong++
				t.Logf("%s: %s: %s\n got %s\nwant %s", x.Pos, e.Name, x.Text, inShort(got), inShort(x.Want))
			}
		}
	}
	t.Logf("%d of %d examples misread", wrong, all)
	if float64(wrong) > misread*float64(all) {
		t.Errorf("%d of %d examples misread, want at most %.0f%%", wrong, all, 100*misread)
	}
}

func readExample(t *testing.T, p *pipeline.Pipeline, x lexcode.Example) []lexcode.Expect {
	t.Helper()
	doc := &entente.Document{
		Text: x.Text, Published: x.Published.Time(), Lang: "en",
		Paras: []entente.Para{{Span: entente.Span{Start: 0, End: int32(len(x.Text))}}},
	}
	if err := p.Read(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	var got []lexcode.Expect
	for i := range doc.Reports {
		got = append(got, lexcode.Of(&doc.Reports[i]))
	}
	return got
}

// asWanted reports whether got and want are the same reports in any order.
func asWanted(got, want []lexcode.Expect) bool {
	if len(got) != len(want) {
		return false
	}
	used := make([]bool, len(got))
next:
	for _, w := range want {
		for i := range got {
			if !used[i] && w.Equal(got[i]) {
				used[i] = true
				continue next
			}
		}
		return false
	}
	return true
}

func inShort(list []lexcode.Expect) string {
	if len(list) == 0 {
		return "nothing"
	}
	var parts []string
	for _, x := range list {
		parts = append(parts, x.String())
	}
	return strings.Join(parts, " ; ")
}
