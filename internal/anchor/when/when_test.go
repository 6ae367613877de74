package when_test

import (
	"context"
	"math/rand"
	"testing"
	"time"

	"entente"
	"entente/internal/anchor/when"
)

var may4 = entente.Date{Year: 2025, Month: time.May, Day: 4}

func resolver(t testing.TB) *when.Resolver {
	t.Helper()
	r, err := when.New()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestResolveBasis(t *testing.T) {
	const text = "They spoke on 24 February 2025. A week later he was in Beijing. On Sunday he left."
	got := resolver(t).Resolve(text, may4)
	want := []struct {
		words string
		basis entente.Basis
	}{{"24 February 2025", entente.BasisStated}, {"A week later", entente.BasisAnchored}, {"Sunday", entente.BasisPublished}}
	if len(got) != len(want) {
		t.Fatalf("got %d times, want %d", len(got), len(want))
	}
	for i, w := range want {
		if words := got[i].Span.In(text); words != w.words || got[i].Basis != w.basis {
			t.Errorf("got %q on basis %v, want %q on %v", words, got[i].Basis, w.words, w.basis)
		}
	}
	if got[1].Anchor != 0 {
		t.Errorf("anchor is %d, want 0", got[1].Anchor)
	}
}

func TestNothingRelativeWithoutPublication(t *testing.T) {
	const text = "He came on Sunday, May 4, and left two weeks ago, in April. It began in 2014."
	if got := show(resolver(t).Resolve(text, entente.Date{})); got != "2014" {
		t.Errorf("got %q, want 2014", got)
	}
}

// TestTreeTense checks that the verb above a date decides over nearer words.
func TestTreeTense(t *testing.T) {
	doc := document("Kenya, which left on foot, will return on November 3.")
	s := &doc.Sentences[0]
	for i := range s.Tokens {
		tok := &s.Tokens[i]
		switch doc.Quote(tok.Span) {
		case "return":
			tok.XPOS, tok.Head, tok.Rel = "VB", entente.Root, "root"
		case "will":
			tok.Lemma, tok.Rel, tok.Head = "will", "aux", 7
		case "left":
			tok.XPOS, tok.Head = "VBD", 0
		default:
			tok.Head = 7
		}
	}
	if err := resolver(t).Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	if got := show(doc.Times); got != "2025-11-03" {
		t.Errorf("got %q, want 2025-11-03", got)
	}
}

func TestNamesAreNoDates(t *testing.T) {
	doc := document("Accused by May of treason, he fled.")
	doc.Names = []entente.Name{{Span: entente.Span{Start: 11, End: 14}, Kind: entente.KindPerson}}
	if err := resolver(t).Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Times) != 0 {
		t.Errorf("got %s, want none", show(doc.Times))
	}
}

// TestRunSurvivesBadSpans checks that spans outside the text are left alone.
func TestRunSurvivesBadSpans(t *testing.T) {
	doc := &entente.Document{Text: "On May 7.", Sentences: []entente.Sentence{
		{Span: entente.Span{Start: -1, End: 4}}, {Span: entente.Span{Start: 0, End: 99}}, {Span: entente.Span{Start: 5, End: 5}}, {},
	}}
	if err := resolver(t).Run(context.Background(), doc); err != nil || len(doc.Times) != 0 {
		t.Errorf("got %v, %v, want none", doc.Times, err)
	}
}

// TestRunSurvivesRandomTrees checks that no tree and no span of a token makes
// Run fail or step outside the text.
func TestRunSurvivesRandomTrees(t *testing.T) {
	r := resolver(t)
	rnd := rand.New(rand.NewSource(1))
	rels := []string{"acl", "aux", "obl", "root", "mark", "acl:relcl"}
	tags := []string{"VBN", "VBD", "MD", "NNP", ""}
	for range 500 {
		doc := document("The envoy, back in May, will leave on November 3 or the second Tuesday of June, two weeks later.")
		n := len(doc.Sentences[0].Tokens)
		for i := range doc.Sentences[0].Tokens {
			tok := &doc.Sentences[0].Tokens[i]
			tok.Head, tok.Rel, tok.XPOS = int32(rnd.Intn(n+4)-2), rels[rnd.Intn(len(rels))], tags[rnd.Intn(len(tags))]
			if rnd.Intn(4) == 0 {
				tok.Span = entente.Span{Start: int32(rnd.Intn(200) - 50), End: int32(rnd.Intn(200) - 50)}
			}
		}
		doc.Names = []entente.Name{{Span: entente.Span{Start: int32(rnd.Intn(200) - 50), End: 9}, Kind: entente.KindPerson}}
		if err := r.Run(context.Background(), doc); err != nil {
			t.Fatal(err)
		}
		for _, ref := range doc.Times {
			if ref.Span.Start < 0 || int(ref.Span.End) > len(doc.Text) || ref.Span.Len() <= 0 {
				t.Fatalf("time at %v", ref.Span)
			}
		}
	}
}

// document cuts text at blanks into the tokens of one sentence, published on
// May 4, 2025.
func document(text string) *entente.Document {
	doc := &entente.Document{Text: text, Published: may4.Time()}
	s := entente.Sentence{Span: entente.Span{End: int32(len(text))}}
	start := 0
	for i := 0; i <= len(text); i++ {
		if i == len(text) || text[i] == ' ' || text[i] == ',' || text[i] == '.' {
			if i > start {
				s.Tokens = append(s.Tokens, entente.Token{Span: entente.Span{Start: int32(start), End: int32(i)}})
			}
			start = i + 1
		}
	}
	doc.Sentences = []entente.Sentence{s}
	return doc
}

func FuzzResolve(f *testing.F) {
	for _, s := range []string{"On May 7, 2025, he left.", "from 31 to 31 February 9999", "’'Q1 2025-2-30 the 1990's", "two weeks before the day after May 7 to 10", "\xff\xfe 9/11"} {
		f.Add(s, int16(2025), 5, int8(4))
	}
	r := resolver(f)
	f.Fuzz(func(t *testing.T, text string, y int16, m int, d int8) {
		last := int32(0)
		for _, ref := range r.Resolve(text, entente.Date{Year: y, Month: time.Month(m), Day: d}) {
			if ref.Span.Start < last || ref.Span.End <= ref.Span.Start || int(ref.Span.End) > len(text) {
				t.Fatalf("%q: span %v after %d", text, ref.Span, last)
			}
			last = ref.Span.End
			if ref.Days.EDTF() == "" || ref.Days.Open == entente.Closed && !ref.Days.From.Before(ref.Days.Until) {
				t.Fatalf("%q: %v is no time", text, ref.Days)
			}
		}
	})
}

func BenchmarkSentence(b *testing.B) {
	r := resolver(b)
	for name, text := range map[string]string{
		"none":  "The ministers of both countries praised the strategic ties between Moscow and Beijing and called for an end to the war.",
		"dates": "The ministers met on February 24 and, a week later, signed the treaty that will be in force from May 7 to 10, 2025, on Sunday.",
	} {
		b.Run(name, func(b *testing.B) {
			doc := document(text)
			ctx := context.Background()
			b.ReportAllocs()
			for b.Loop() {
				if err := r.Run(ctx, doc); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := when.New(); err != nil {
			b.Fatal(err)
		}
	}
}
