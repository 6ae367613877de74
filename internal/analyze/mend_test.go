package analyze

import (
	"testing"

	"entente"
)

func TestMend(t *testing.T) {
	// Han(0) Jae(1) -(2) won(3) said(4): "won" stands over the name
	tokens := []entente.Token{
		{POS: "PROPN", Head: 3, Rel: "nsubj"}, {POS: "PROPN", Head: 0, Rel: "flat"}, {POS: "PUNCT", Head: 0, Rel: "punct"},
		{POS: "VERB", XPOS: "VBD", Head: 4, Rel: "ccomp"}, {POS: "VERB", Head: entente.Root, Rel: "root"}, {POS: "ADV", Head: 3, Rel: "advmod"},
	}
	mend(tokens, entente.Name{First: 0, Last: 4, Kind: entente.KindPerson})
	for i, want := range []entente.Token{{Head: 4, Rel: "nsubj"}, {Head: 0, Rel: "flat"}, {Head: 0, Rel: "punct"}, {Head: 0, Rel: "flat"}, {Head: entente.Root, Rel: "root"}, {Head: 0, Rel: "advmod"}} {
		if got := tokens[i]; got.Head != want.Head || got.Rel != want.Rel {
			t.Errorf("word %d hangs from %d as %s, want %d as %s", i, got.Head, got.Rel, want.Head, want.Rel)
		}
	}
	if tokens[3].POS != "PROPN" {
		t.Errorf("the last part of the name is a %s", tokens[3].POS)
	}
}
