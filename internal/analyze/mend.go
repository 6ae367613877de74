package analyze

import "entente"

// mend makes the tree agree with a person's name that it has torn apart:
// "Han Jae-won said", where "won" was taken for a verb. Words of the name
// that are no proper names become so; if one of them stood over the rest, the
// first word takes its place.
func mend(tokens []entente.Token, n entente.Name) {
	if n.Kind != entente.KindPerson || n.Last-n.First < 2 {
		return
	}
	first := &tokens[n.First]
	for i := n.First + 1; i < n.Last; i++ {
		t := &tokens[i]
		if t.POS != "VERB" && t.POS != "AUX" {
			continue
		}
		t.POS, t.XPOS, t.Feats = "PROPN", "NNP", "Number=Sing"
		if first.Head != i {
			continue
		}
		for j := range tokens {
			if tokens[j].Head == i && int32(j) != n.First {
				tokens[j].Head = n.First
			}
		}
		first.Head = t.Head
		if first.Head == entente.Root {
			first.Rel = "root"
		}
		t.Head, t.Rel = n.First, "flat"
	}
}
