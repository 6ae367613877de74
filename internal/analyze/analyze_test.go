package analyze_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente"
	"entente/internal/analyze"
	"entente/internal/analyze/nn"
)

// prose is text of the kind the program reads, written for this test.
const prose = `Foreign Minister Lindqvist arrived in Nairobi on Tuesday for two days of talks with his Kenyan counterpart, the ministry said. "We don't see
this as a one-off visit," he told reporters; "it's the start of something larger." The two sides are expected to sign an agreement on fisheries, and
officials from both countries will meet again in June to discuss tariffs of up to 12.5 percent on flowers, tea and coffee.

Kenya's president, who had criticised the duties in March, called the delegation's proposals "a step forward". He didn't say whether his government
would withdraw its complaint to the World Trade Organization. Analysts at the U.N. cautioned that nothing had been signed yet.`

func analyzer(t testing.TB, kn *nn.Kernel) *analyze.Analyzer {
	t.Helper()
	a, err := analyze.NewOn(kn)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestSpans checks that sentences and words lie in the text in order, that
// heads make one tree, and that every word is tagged.
func TestSpans(t *testing.T) {
	a := analyzer(t, nn.Kernels()[0])
	for _, text := range []string{prose, "One", "?!", "a\n\n\nb \u00a0 c.", strings.Repeat("and so on ", 400), "«Да», said the 外交部; it's \"fine\"…"} {
		doc := &entente.Document{Text: text}
		if err := a.Run(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
		if err := doc.Validate(); err != nil {
			t.Errorf("%.20q: %v", text, err)
		}
		for i := range doc.Sentences {
			checkTree(t, doc, &doc.Sentences[i])
		}
	}
}

func checkTree(t *testing.T, doc *entente.Document, s *entente.Sentence) {
	t.Helper()
	roots := 0
	for i, tok := range s.Tokens {
		if tok.POS == "" || tok.Lemma == "" || tok.Rel == "" || tok.Span.Len() <= 0 {
			t.Errorf("token %d of %q is not annotated: %+v", i, doc.Quote(s.Span), tok)
		}
		if tok.Head == entente.Root {
			roots++
		}
		steps := 0
		for h := int32(i); h != entente.Root; h = s.Tokens[h].Head {
			if steps++; steps > len(s.Tokens) {
				t.Fatalf("token %d of %q is on a cycle", i, doc.Quote(s.Span))
			}
		}
	}
	if roots != 1 {
		t.Errorf("%q has %d roots", doc.Quote(s.Span), roots)
	}
}

// TestKernelsDecideAlike checks that every kernel of this processor gives the
// same words, tags, trees and names on a frozen text.
func TestKernelsDecideAlike(t *testing.T) {
	read := func(kn *nn.Kernel) *entente.Document {
		doc := &entente.Document{Text: prose}
		if err := analyzer(t, kn).Run(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
		return doc
	}
	kernels := nn.Kernels()
	want := read(kernels[0])
	for _, kn := range kernels[1:] {
		got := read(kn)
		if diff := cmp.Diff(want.Sentences, got.Sentences); diff != "" {
			t.Errorf("%s and %s differ:\n%s", kernels[0].Name, kn.Name, diff)
		}
		if diff := cmp.Diff(want.Names, got.Names); diff != "" {
			t.Errorf("names of %s and %s differ:\n%s", kernels[0].Name, kn.Name, diff)
		}
	}
}

// TestSteadyStateAllocates checks that reading allocates by the document and
// not by the word: four times the text may not cost four times as much.
func TestSteadyStateAllocates(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector empties pools; run without -race")
	}
	a := analyzer(t, nn.Kernels()[0])
	allocs := func(text string) float64 {
		return testing.AllocsPerRun(3, func() {
			if err := a.Run(t.Context(), &entente.Document{Text: text}); err != nil {
				t.Fatal(err)
			}
		})
	}
	long := strings.Repeat(prose+"\n\n", 40)
	words := float64(len(strings.Fields(long)))
	if n := allocs(long); n > words/50 {
		t.Errorf("%v allocations for %v words", n, words)
	}
}

func TestHeadline(t *testing.T) {
	a := analyzer(t, nn.Kernels()[0])
	doc := &entente.Document{Text: "XI TO VISIT MOSCOW"}
	if err := a.Run(t.Context(), doc); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, tok := range doc.Sentences[0].Tokens {
		got = append(got, tok.Span.In(doc.Text)+"/"+tok.POS+"/"+tok.Rel)
	}
	if g, want := strings.Join(got, " "), "XI/PROPN/nsubj TO/PART/mark VISIT/VERB/root MOSCOW/PROPN/obj"; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

func FuzzRun(f *testing.F) {
	f.Add(prose)
	f.Add("\"…\" -- ''")
	a := analyzer(f, nn.Kernels()[0])
	f.Fuzz(func(t *testing.T, text string) {
		doc := &entente.Document{Text: text}
		if doc.Validate() != nil {
			return
		}
		if err := a.Run(t.Context(), doc); err != nil {
			t.Fatal(err)
		}
		if err := doc.Validate(); err != nil {
			t.Fatal(err)
		}
		for i := range doc.Sentences {
			checkTree(t, doc, &doc.Sentences[i])
		}
	})
}

func BenchmarkRun(b *testing.B) {
	text := prose
	if f := os.Getenv("ENTENTE_BENCH_TEXT"); f != "" {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		text = string(data)
	} else {
		text = strings.Repeat(prose+"\n\n", 20)
	}
	for _, kn := range nn.Kernels() {
		b.Run(kn.Name, func(b *testing.B) {
			a := analyzer(b, kn)
			words := 0
			b.ReportAllocs()
			for b.Loop() {
				doc := &entente.Document{Text: text}
				if err := a.Run(b.Context(), doc); err != nil {
					b.Fatal(err)
				}
				for i := range doc.Sentences {
					words += len(doc.Sentences[i].Tokens)
				}
			}
			b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
		})
	}
}
