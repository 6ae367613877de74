package when_test

import (
	"strings"
	"testing"

	"entente"
	"entente/internal/anchor/when"
	lextime "entente/lexicon/time"
)

// TestLexicon runs every sentence beside an entry of lexicon/time.
func TestLexicon(t *testing.T) {
	lex, err := lextime.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, err := when.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range lex.Entries {
		if len(e.No) == 0 {
			t.Errorf("%s: %s has no sentence to leave alone", e.Pos, e.Name)
		}
		for _, x := range append(e.Yes, e.No...) {
			if got, want := show(r.Resolve(x.Text, e.Published)), strings.Join(x.Want, " "); got != want {
				t.Errorf("%s: %q\n\tgives %q\n\twant  %q", x.Pos, x.Text, got, want)
			}
		}
	}
}

// show writes times as examples do.
func show(times []entente.TimeRef) string {
	var words []string
	for _, ref := range times {
		s := ref.Days.EDTF()
		if !ref.Other.IsZero() {
			s += "~" + ref.Other.EDTF()
		}
		words = append(words, s)
	}
	return strings.Join(words, " ")
}
