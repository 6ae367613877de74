package who

import (
	"context"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"entente"
)

// TestRandomTrees reads documents whose trees, tags, spans and names have been
// spoilt: whatever comes in, mentions lie in the text and in their sentence.
func TestRandomTrees(t *testing.T) {
	data, err := os.ReadFile("testdata/documents.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, r := tools()
	rng := rand.New(rand.NewPCG(1, 2))
	for i, block := range strings.Split(string(data), "\n\n") {
		doc := readText(t, block, "2025-05-04")
		for range 20 {
			spoil(doc, rng)
			if err := r.Run(context.Background(), doc); err != nil {
				t.Fatal(err)
			}
			checkMentions(t, i, doc)
		}
	}
}

func spoil(doc *entente.Document, rng *rand.Rand) {
	rels := []string{"nsubj", "conj", "obj", "appos", "case", "nmod:poss", "expl", "", "amod", "obl"}
	tags := []string{"NOUN", "PROPN", "ADJ", "VERB", "PRON", "ADP", ""}
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		if rng.IntN(9) == 0 {
			s.Para = int32(rng.IntN(9) - 2)
		}
		if rng.IntN(30) == 0 {
			s.Span.End += int32(rng.IntN(400))
		}
		for j := range s.Tokens {
			tok := &s.Tokens[j]
			if rng.IntN(3) == 0 {
				tok.Head, tok.Rel = int32(rng.IntN(len(s.Tokens)+4)-2), rels[rng.IntN(len(rels))]
			}
			if rng.IntN(5) == 0 {
				tok.POS = tags[rng.IntN(len(tags))]
			}
			if rng.IntN(200) == 0 {
				tok.Span.Start = int32(rng.IntN(len(doc.Text)))
			}
		}
		if rng.IntN(40) == 0 {
			s.Tokens = nil
		}
	}
	for i := range doc.Names {
		if rng.IntN(4) == 0 {
			doc.Names[i].First, doc.Names[i].Last = int32(rng.IntN(30)-3), int32(rng.IntN(30)-3)
		}
		doc.Names[i].Kind = entente.Kind(rng.IntN(5))
	}
}

func checkMentions(t *testing.T, no int, doc *entente.Document) {
	t.Helper()
	for _, m := range doc.Mentions {
		if m.Span.Start < 0 || m.Span.Start > m.Span.End || int(m.Span.End) > len(doc.Text) {
			t.Fatalf("document %d: mention at %v of %d bytes", no, m.Span, len(doc.Text))
		}
		n := int32(len(doc.Sentences[m.Sentence].Tokens))
		if m.First < 0 || m.First >= m.Last || m.Last > n || m.Head < m.First || m.Head >= m.Last {
			t.Fatalf("document %d: mention of tokens %d to %d, head %d, of %d", no, m.First, m.Last, m.Head, n)
		}
	}
}

// TestSameBytes reads one document twice and wants the same mentions.
func TestSameBytes(t *testing.T) {
	text := "Xi met Putin in Moscow. The two leaders signed a pact. China and Russia said they would hold drills. The Kremlin praised it."
	a, b := readText(t, text, "2025-05-04"), readText(t, text, "2025-05-04")
	if len(a.Mentions) == 0 || len(a.Mentions) != len(b.Mentions) {
		t.Fatalf("%d and %d mentions", len(a.Mentions), len(b.Mentions))
	}
	for i := range a.Mentions {
		if show(a, a.Mentions[i]) != show(b, b.Mentions[i]) {
			t.Errorf("%s, then %s", show(a, a.Mentions[i]), show(b, b.Mentions[i]))
		}
	}
}
