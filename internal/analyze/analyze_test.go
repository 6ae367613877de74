package analyze_test

import (
	"os"
	"strings"
	"testing"

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
