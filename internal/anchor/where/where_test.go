package where_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"entente"
	"entente/internal/anchor/where"
	lexplaces "entente/lexicon/places"
)

func resolver(t testing.TB) *where.Resolver {
	t.Helper()
	r, err := where.New()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// bracketed returns a document whose names of places stand in brackets.
func bracketed(text string) *entente.Document {
	doc := &entente.Document{}
	for text != "" {
		before, rest, ok := strings.Cut(text, "[")
		doc.Text += before
		if !ok {
			break
		}
		name, after, _ := strings.Cut(rest, "]")
		start := int32(len(doc.Text))
		doc.Text += name
		doc.Names = append(doc.Names, entente.Name{Span: entente.Span{Start: start, End: int32(len(doc.Text))}, Kind: entente.KindPlace})
		text = after
	}
	return doc
}

// show writes the places that were found on the map.
func show(places []entente.PlaceRef) string {
	var list []string
	for _, p := range places {
		country := p.Country
		if country == "" {
			country = "-"
		}
		if p.Score > 0 {
			list = append(list, p.Name+" "+country)
		}
	}
	return strings.Join(list, ", ")
}

func TestExamples(t *testing.T) {
	g, err := lexplaces.Load()
	if err != nil {
		t.Fatal(err)
	}
	if len(g.Examples) == 0 {
		t.Error("no examples")
	}
	r := resolver(t)
	for _, x := range g.Examples {
		doc := bracketed(x.Text)
		if err := r.Run(context.Background(), doc); err != nil {
			t.Fatal(err)
		}
		if got := show(doc.Places); got != x.Want {
			t.Errorf("%s: %q\n\tgives %q\n\twant  %q", x.Pos, x.Text, got, x.Want)
		}
	}
}

// TestSameNameTwice finds entries of the gazetteer that nothing can tell
// apart: one name twice in one country.
func TestSameNameTwice(t *testing.T) {
	g, err := lexplaces.Load()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, p := range g.Places {
		key := fmt.Sprintf("%s %s %s", p.Country, p.Kind, lexplaces.Fold(p.Name))
		if seen[key] {
			t.Errorf("%s stands twice", key)
		}
		seen[key] = true
	}
}

func TestGovernmentsAndDatelinesAreNoPlaces(t *testing.T) {
	doc := bracketed("[BEIJING] - [Moscow] thanked [Minsk].")
	doc.Dateline = "BEIJING"
	doc.Paras = []entente.Para{{Span: entente.Span{End: int32(len(doc.Text))}}}
	for _, n := range doc.Names[1:] {
		doc.Mentions = append(doc.Mentions, entente.Mention{Span: n.Span, Kind: entente.KindPolity})
	}
	doc.Mentions = append(doc.Mentions, entente.Mention{Span: entente.Span{Start: -4, End: 900}, Place: true})
	if err := resolver(t).Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	if len(doc.Places) != 0 {
		t.Errorf("got %v, want none", doc.Places)
	}
}

func FuzzRun(f *testing.F) {
	f.Add("[Tripoli], [Lebanon, and so on].")
	r := resolver(f)
	f.Fuzz(func(t *testing.T, text string) {
		doc := bracketed(text)
		if err := r.Run(context.Background(), doc); err != nil {
			t.Fatal(err)
		}
		for _, p := range doc.Places {
			if p.Score > 0 && p.Kind == "" {
				t.Fatalf("%q: %v", text, p)
			}
		}
	})
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := where.New(); err != nil {
			b.Fatal(err)
		}
	}
}
