package who

import (
	"context"
	"os"
	"strings"
	"testing"
)

// BenchmarkRun reads all cases of the two files as one document.
func BenchmarkRun(b *testing.B) {
	var lines []string
	for _, name := range []string{"testdata/phrases.txt", "testdata/documents.txt"} {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if !strings.HasPrefix(line, "= ") && !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "@") {
				lines = append(lines, line)
			}
		}
	}
	doc := readText(b, strings.Join(lines, ""), "2025-05-04")
	_, r := tools()
	tokens := 0
	for i := range doc.Sentences {
		tokens += len(doc.Sentences[i].Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := r.Run(context.Background(), doc); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
