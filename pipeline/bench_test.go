package pipeline_test

import (
	"path/filepath"
	"testing"
	"time"

	"entente"
	"entente/internal/acquire"
	"entente/pipeline"
)

// BenchmarkRead reads the built-in articles over and over and reports words a
// second for the whole path, and each stage's share of the time.
func BenchmarkRead(b *testing.B) {
	p, err := pipeline.New()
	if err != nil {
		b.Fatal(err)
	}
	pages, err := filepath.Glob("../testdata/articles/*.html")
	if err != nil || len(pages) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	var docs []*entente.Document
	for doc, err := range acquire.Read(b.Context(), pages, acquire.Options{}) {
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, doc)
	}
	spent := map[string]time.Duration{}
	words := 0
	for b.Loop() {
		for _, d := range docs {
			doc := &entente.Document{ID: d.ID, Title: d.Title, Dateline: d.Dateline, Published: d.Published, Lang: d.Lang, Text: d.Text, Paras: d.Paras}
			for _, s := range p.Stages() {
				start := time.Now()
				if err := s.Run(b.Context(), doc); err != nil {
					b.Fatal(err)
				}
				spent[s.Name] += time.Since(start)
			}
			for i := range doc.Sentences {
				words += len(doc.Sentences[i].Tokens)
			}
		}
	}
	b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
	for name, d := range spent {
		b.ReportMetric(100*d.Seconds()/b.Elapsed().Seconds(), "%"+name)
	}
}
