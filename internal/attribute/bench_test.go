package attribute

import (
	"context"
	"strings"
	"testing"

	"entente"
)

// BenchmarkRun reports the time for one sentence of a text of quotations.
func BenchmarkRun(b *testing.B) {
	an, a := parser(b), newAttributor(b)
	text := strings.Repeat("\"The road is open,\" the minister told reporters in Oslo on Monday. He said that both sides would meet again in June, according to the ministry's website.\n\nThe talks ended without a deal.\n\n", 50)
	doc := &entente.Document{Text: text}
	if err := an.Run(context.Background(), doc); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := a.Run(context.Background(), doc); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(doc.Sentences)), "ns/sentence")
}
