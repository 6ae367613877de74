package who

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"entente"
	"entente/internal/analyze"
	"entente/lexicon/actors"
)

// tools loads the analysis and the resolver once for all tests.
var tools = sync.OnceValues(func() (*analyze.Analyzer, *Resolver) {
	a, err := analyze.New()
	if err != nil {
		panic(err)
	}
	book, err := actors.Load()
	if err != nil {
		panic(err)
	}
	r, err := New(book)
	if err != nil {
		panic(err)
	}
	return a, r
})

// readText returns text as a document of one title-less body with its
// mentions. A first line "TITLE: ..." is the headline; "HOME: ..." a dateline.
func readText(t testing.TB, text, date string) *entente.Document {
	t.Helper()
	a, r := tools()
	doc := &entente.Document{}
	if rest, ok := strings.CutPrefix(text, "HOME: "); ok {
		doc.Dateline, text, _ = strings.Cut(rest, "\n")
	}
	title := false
	if rest, ok := strings.CutPrefix(text, "TITLE: "); ok {
		text, title = rest, true
	}
	doc.Text = text
	doc.Paras = analyze.Paragraphs(text)
	if title {
		doc.Paras[0].Kind = entente.ParaTitle
	}
	doc.Published, _ = time.Parse(time.DateOnly, date)
	if err := a.Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	if err := r.Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

func show(doc *entente.Document, m entente.Mention) string {
	var ids []string
	for _, p := range m.Parties {
		ids = append(ids, fmt.Sprintf("%s|%s|%s", p.ID, p.Entity, p.Role))
	}
	return fmt.Sprintf("%-34q head %-12q %-7s %-12s place=%-5v former=%-5v %.2f %s", doc.Quote(m.Span),
		doc.Quote(doc.Sentences[m.Sentence].Tokens[m.Head].Span), m.Kind, m.Rule, m.Place, m.Former, m.Score, strings.Join(ids, " + "))
}
