package attribute

import (
	"strings"
	"testing"

	"entente"
	"entente/lexicon/say"
)

// maxWrong is the share of examples that the parser may spoil.
const maxWrong = 0.08

// TestLexiconExamples runs every sentence of the lexicon through the parser.
// What a tree spoils is counted, not forbidden, up to a bound.
func TestLexiconExamples(t *testing.T) {
	an, a := parser(t), newAttributor(t)
	lex, err := say.Load()
	if err != nil {
		t.Fatal(err)
	}
	a.wide = true
	all, wrong := 0, 0
	for _, e := range lex.Entries {
		for _, x := range e.Yes {
			all++
			doc := readText(t, an, a, x.Text)
			if len(doc.Statements) == 0 || !yields(doc, x) {
				wrong++
				t.Logf("%s: %s: got %s", x.Pos, x.Text, show(doc))
			}
		}
		for _, x := range e.No {
			all++
			if doc := readText(t, an, a, x.Text); len(doc.Statements) > 0 {
				wrong++
				t.Logf("%s: %s: got %s, want nothing", x.Pos, x.Text, show(doc))
			}
		}
	}
	t.Logf("%d of %d examples right", all-wrong, all)
	if float64(wrong) > maxWrong*float64(all) {
		t.Errorf("%d of %d examples wrong", wrong, all)
	}
}

func yields(doc *entente.Document, x say.Example) bool {
	for _, s := range doc.Statements {
		if doc.Quote(s.Said) == x.Said && s.Exact == x.Exact && len(s.Chain) > 0 && s.Chain[0].Text == x.Speaker {
			return true
		}
	}
	return false
}

// show prints the statements of doc, one after the other.
func show(doc *entente.Document) string {
	var all []string
	for _, s := range doc.Statements {
		var chain []string
		for _, c := range s.Chain {
			link := c.Text
			if c.Party.ID != "" {
				link += "=" + string(c.Party.ID)
			}
			chain = append(chain, link+"("+c.Via.String()+")")
		}
		said := doc.Quote(s.Said)
		if s.Exact {
			said = `"` + said + `"`
		}
		all = append(all, strings.Join(chain, " > ")+" | "+said+" ["+s.Rule+"]")
	}
	return strings.Join(all, "\n    ")
}
