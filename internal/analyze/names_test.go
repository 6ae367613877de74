package analyze

import (
	"testing"

	"entente"
)

// lay makes a document of one sentence of proper and other words.
func lay(words ...string) *entente.Document {
	doc := &entente.Document{}
	var s entente.Sentence
	for _, w := range words {
		pos := "NOUN"
		if w[0] >= 'A' && w[0] <= 'Z' {
			pos = "PROPN"
		}
		start := int32(len(doc.Text))
		doc.Text += w + " "
		s.Tokens = append(s.Tokens, entente.Token{Span: entente.Span{Start: start, End: start + int32(len(w))}, Lemma: w, POS: pos})
	}
	s.Span = entente.Span{End: int32(len(doc.Text)) - 1}
	doc.Sentences = []entente.Sentence{s}
	return doc
}

func TestSurnames(t *testing.T) {
	doc := lay("Ada", "Obi", "spoke", "and", "Obi", "left", "Obi", "Street")
	doc.Names = []entente.Name{{First: 0, Last: 2, Kind: entente.KindPerson}}
	surnames(doc)
	if len(doc.Names) != 2 || doc.Names[1].First != 4 || doc.Names[1].Kind != entente.KindPerson {
		t.Errorf("names = %+v, want the lone surname and not the street", doc.Names)
	}
}

func TestIsCalendar(t *testing.T) {
	doc := lay("November", "passed", "May", "spoke", "May")
	doc.Sentences[0].Tokens = append(doc.Sentences[0].Tokens, entente.Token{POS: "NUM"})
	for i, want := range map[int]bool{0: true, 2: false, 4: true} {
		if got := isCalendar(doc, doc.Sentences[0].Tokens, i, i+1); got != want {
			t.Errorf("isCalendar(word %d) = %v, want %v", i, got, want)
		}
	}
}

func TestUndated(t *testing.T) {
	doc := lay("Johannes", "Rau", "September", "Theresa", "May")
	if got := undated(doc, doc.Sentences[0].Tokens, 0, 3); got != 2 {
		t.Errorf("the name ends at %d, want 2", got)
	}
	if got := undated(doc, doc.Sentences[0].Tokens, 3, 5); got != 5 {
		t.Errorf("the name ends at %d, want 5", got)
	}
}

func TestKindOf(t *testing.T) {
	doc := lay("minister", ",", "Ines", "Cordova", "of", "Iberia", "Air")
	tokens := doc.Sentences[0].Tokens
	if got := kindOf(entente.KindBody, tokens, 2, 4); got != entente.KindPerson {
		t.Errorf("after a title: %v, want person", got)
	}
	if got := kindOf(entente.KindBody, tokens, 5, 7); got != entente.KindBody {
		t.Errorf("after no title: %v, want body", got)
	}
}
