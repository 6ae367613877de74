package code

import (
	"context"
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"

	"entente"
	"entente/lexicon/code"
	"entente/lexicon/words"

	"pgregory.net/rapid"
)

var somePOS = []string{"NOUN", "VERB", "PROPN", "ADJ", "ADP", "PART", "AUX", "PRON", "NUM", "PUNCT", "CCONJ", ""}

var someRels = []string{
	"root", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "amod", "compound", "conj", "cc", "case", "mark",
	"aux", "aux:pass", "advmod", "advcl", "acl", "acl:relcl", "xcomp", "ccomp", "parataxis", "appos", "flat", "det", "nonsense", "",
}

var someLemmas = []string{
	"accuse", "deny", "visit", "talk", "tariff", "impose", "of", "to", "on", "with", "not", "will", "missile", "call", "percent", "25",
	"agree", "refuse", "attack", "China", "who", "between", "ceasefire", "claim", "allegation", "hold", "be", "as", "",
}

var someTags = []string{"VB", "VBD", "VBG", "VBN", "NN", "NNS", "NNP", "TO", "MD", ""}

// wild builds a document whose trees, mentions, times and statements make no
// sense, with up to n words a sentence.
func wild(pick func(n int) int, n int) *entente.Document {
	doc := &entente.Document{Text: "some words that stand for any text of this size at all"}
	size := int32(len(doc.Text))
	span := func() entente.Span {
		a := int32(pick(int(size)))
		return entente.Span{Start: a, End: a + int32(pick(int(size-a)+1))}
	}
	for range 1 + pick(3) {
		s := entente.Sentence{Span: span(), Para: int32(pick(4) - 1)}
		words := pick(n + 1)
		for range words {
			s.Tokens = append(s.Tokens, entente.Token{
				Span: span(), Lemma: someLemmas[pick(len(someLemmas))], POS: somePOS[pick(len(somePOS))], XPOS: someTags[pick(len(someTags))],
				Head: int32(pick(words+6) - 3), Rel: someRels[pick(len(someRels))],
			})
		}
		doc.Sentences = append(doc.Sentences, s)
	}
	for range pick(6) {
		doc.Mentions = append(doc.Mentions, entente.Mention{
			Span: span(), Sentence: int32(pick(4) - 1), First: int32(pick(n+4) - 2), Last: int32(pick(n+4) - 2), Head: int32(pick(n+4) - 2),
			Kind: entente.Kind(pick(7)), Place: pick(2) == 0, Score: float32(pick(10)) / 10, Rule: "name",
			Parties: []entente.Party{{ID: entente.ActorID([]string{"CHN", "RUS", "USA:MIL", ""}[pick(4)])}},
		})
	}
	for range pick(3) {
		day := entente.Date{Year: 2025, Month: 5, Day: int8(1 + pick(28))}
		doc.Times = append(doc.Times, entente.TimeRef{Span: span(), Days: entente.Interval{From: day, Until: day.AddDays(1), Grain: entente.GrainDay}})
		doc.Statements = append(doc.Statements, entente.Statement{Said: span(), Verb: span()})
		doc.Places = append(doc.Places, entente.PlaceRef{Span: span(), Country: "FRA", Name: "Paris"})
	}
	return doc
}

// TestWildTrees runs on documents that make no sense: nothing panics, and the
// same document gives the same reports twice.
func TestWildTrees(t *testing.T) {
	c := coder(t)
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Int64().Draw(t, "seed")
		n := rapid.IntRange(0, 40).Draw(t, "words")
		one := wild(rand.New(rand.NewSource(seed)).Intn, n)
		two := wild(rand.New(rand.NewSource(seed)).Intn, n)
		if err := c.Run(context.Background(), one); err != nil {
			t.Fatal(err)
		}
		if err := c.Run(context.Background(), two); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(one.Reports, two.Reports) {
			t.Fatalf("two runs differ: %v, %v", one.Reports, two.Reports)
		}
		for i := range one.Reports {
			r := &one.Reports[i]
			if r.Why.Rule == "" || len(r.Actors)+len(r.Recipients) == 0 || r.Modality == entente.ModalityNone || len(r.Voices) == 0 {
				t.Fatalf("report without evidence or parties: %+v", *r)
			}
		}
	})
}

func FuzzWildTrees(f *testing.F) {
	f.Add(int64(1), uint8(30))
	c := coder(f)
	f.Fuzz(func(t *testing.T, seed int64, n uint8) {
		doc := wild(rand.New(rand.NewSource(seed)).Intn, int(n))
		if err := c.Run(context.Background(), doc); err != nil {
			t.Error(err)
		}
	})
}

// BenchmarkLong shows that cost grows in proportion to the length of a
// sentence, even where every word is a trigger: compare ns/word.
func BenchmarkLong(b *testing.B) {
	c := coder(b)
	for _, words := range []int{200, 1000} {
		rng := rand.New(rand.NewSource(7))
		doc := &entente.Document{Text: "China"}
		s := entente.Sentence{Span: entente.Span{Start: 0, End: 5}}
		for i := range words {
			s.Tokens = append(s.Tokens, entente.Token{
				Span: entente.Span{Start: 0, End: 5}, Lemma: []string{"accuse", "attack", "talk", "visit"}[rng.Intn(4)],
				POS: []string{"VERB", "NOUN"}[rng.Intn(2)], XPOS: "VBD", Head: int32(i / 2), Rel: someRels[rng.Intn(len(someRels))],
			})
		}
		s.Tokens[0].Head = entente.Root
		doc.Sentences = []entente.Sentence{s}
		b.Run(fmt.Sprint(words), func(b *testing.B) {
			for b.Loop() {
				if err := c.Run(context.Background(), doc); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*words), "ns/word")
		})
	}
}

func TestExplainNamesWhatFailed(t *testing.T) {
	doc := hand(t, "2025-05-04", `
Critics critic NOUN NNS 2 nsubj
visited visit VERB VBD 0 root
China China PROPN NNP 2 obj`)
	trials, err := coder(t).Explain(context.Background(), doc)
	if err != nil {
		t.Fatal(err)
	}
	want := Trial{Sentence: 0, Token: 1, Entry: "consult/visit/go", Why: "nobody acts"}
	if slices.Contains(trials, want) {
		return
	}
	t.Errorf("trials %v, want %v among them", trials, want)
}

func TestMergesTellings(t *testing.T) {
	doc := hand(t, "2025-05-04", `
Xi Xi PROPN NNP 2 nsubj
took take VERB VBD 0 root
a a DET DT 5 det
phone phone NOUN NN 5 compound
call call NOUN NN 2 obj
from from ADP IN 7 case
Putin Putin PROPN NNP 5 nmod

Xi Xi PROPN NNP 2 nsubj
spoke speak VERB VBD 0 root
during during ADP IN 6 case
the the DET DT 6 det
phone phone NOUN NN 6 compound
conversation conversation NOUN NN 2 obl
on on ADP IN 8 case
Friday Friday PROPN NNP 6 nmod`)
	at := doc.Sentences[1].Tokens[7].Span
	day := entente.Date{Year: 2025, Month: 5, Day: 2}
	doc.Times = []entente.TimeRef{{Span: at, Days: entente.Interval{From: day, Until: day.AddDays(1), Grain: entente.GrainDay}}}
	if err := coder(t).Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	if want := "actual CONSULT/phone RUS > CHN 2025-05-02"; !matches(t, doc, want) {
		t.Errorf("got %s, want %s", brief(doc), want)
	}
	if len(doc.Reports) == 1 && len(doc.Reports[0].More) != 1 {
		t.Errorf("got %d further tellings, want 1", len(doc.Reports[0].More))
	}
}

func BenchmarkRun(b *testing.B) { benchmark(b, coder(b)) }

// BenchmarkRunTenfold runs with ten times the entries: nine in ten of them
// wait for words that do not come.
func BenchmarkRunTenfold(b *testing.B) {
	classes, err := words.Load()
	if err != nil {
		b.Fatal(err)
	}
	lex, err := lexcode.Load()
	if err != nil {
		b.Fatal(err)
	}
	var more []byte
	for i := range 9 * len(lex.Entries) {
		more = fmt.Appendf(more, "entry more/%05d\n verb zz%d\n inner neutral at ccomp\n", i, i)
	}
	big, err := lexcode.LoadFS(classes, lexcode.Files(), fstest.MapFS{"more.lex": {Data: more}})
	if err != nil {
		b.Fatal(err)
	}
	c, err := New(big)
	if err != nil {
		b.Fatal(err)
	}
	benchmark(b, c)
}

func benchmark(b *testing.B, c *Coder) {
	var docs []*entente.Document
	n := 0
	for _, test := range handTests {
		doc := hand(b, "2025-05-04", test.tree)
		docs = append(docs, doc)
		n += len(doc.Sentences)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			if err := c.Run(context.Background(), doc); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}
