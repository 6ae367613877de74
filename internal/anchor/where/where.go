// Package where finds the places that a document names and puts them on the
// map: from the names that stand for a place and not for a government, with
// what lexicon/places knows. Of places that share a name it takes the one
// that the rest of the document speaks for, and none if it is torn. The
// dateline is no place of the document.
package where

import (
	"context"
	"sort"
	"strings"

	"entente"
	lexplaces "entente/lexicon/places"
)

// A Resolver finds places. Safe for concurrent use with different documents.
type Resolver struct {
	places *lexplaces.Gazetteer
}

// New returns a resolver that uses the program's gazetteer.
func New() (*Resolver, error) {
	g, err := lexplaces.Load()
	if err != nil {
		return nil, err
	}
	return &Resolver{g}, nil
}

// Run writes doc.Places, in order of the text. A name that no place is known
// for, or several alike, has no coordinates and Score 0.
func (r *Resolver) Run(ctx context.Context, doc *entente.Document) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	doc.Places = nil
	found := r.literal(doc)
	c := scene{votes: map[string]int{}}
	c.hear(doc, r.places, found)
	for i := range found {
		doc.Places = append(doc.Places, r.pick(&found[i], &c))
	}
	doc.Has |= entente.Places
	return nil
}

// A candidate is a name in the text and the places that bear it.
type candidate struct {
	span   entente.Span
	words  string
	places []int32
	inside string // country or region that the text names right after it
}

// literal returns the names in doc that stand for places, in order, none
// overlapping.
func (r *Resolver) literal(doc *entente.Document) []candidate {
	spans := placeSpans(doc)
	sort.SliceStable(spans, func(i, j int) bool {
		if spans[i].Start != spans[j].Start {
			return spans[i].Start < spans[j].Start
		}
		return spans[i].End > spans[j].End
	})
	var found []candidate
	last := int32(-1)
	for _, s := range spans {
		if s.Start < last || isDateline(doc, s) {
			continue
		}
		last = s.End
		found = append(found, r.candidate(doc, s))
	}
	return found
}

// placeSpans returns the spans of mentions that are places, and of names that
// may be and that no mention speaks against.
func placeSpans(doc *entente.Document) []entente.Span {
	var spans []entente.Span
	actors := map[int32]bool{}
	for i := range doc.Mentions {
		m := &doc.Mentions[i]
		switch {
		case !inText(doc, m.Span):
		case m.Place:
			spans = append(spans, m.Span)
		case m.Kind != entente.KindPlace || len(m.Parties) > 0:
			for k := m.Span.Start; k < m.Span.End; k++ {
				actors[k] = true
			}
		}
	}
	for i := range doc.Names {
		n := &doc.Names[i]
		if n.Kind == entente.KindPlace && inText(doc, n.Span) && !actors[n.Span.Start] {
			spans = append(spans, n.Span)
		}
	}
	return spans
}

func inText(doc *entente.Document, s entente.Span) bool {
	return s.Start >= 0 && s.Start < s.End && int(s.End) <= len(doc.Text)
}

// isDateline reports whether s opens a paragraph as the dateline does.
func isDateline(doc *entente.Document, s entente.Span) bool {
	if doc.Dateline == "" {
		return false
	}
	for _, p := range doc.Paras {
		if p.Span.Start == s.Start {
			return strings.HasPrefix(lexplaces.Fold(doc.Dateline), lexplaces.Fold(doc.Quote(s)))
		}
	}
	return false
}

// maxName is longer than any name of a place, in bytes.
const maxName = 80

// candidate looks up the words of s: with the word after them ("Kursk"
// "region"), as they are, before a comma, and without a possessive.
func (r *Resolver) candidate(doc *entente.Document, s entente.Span) candidate {
	words := doc.Quote(s)
	c := candidate{span: s, words: words}
	if len(words) > maxName {
		return c
	}
	if after := nextWord(doc.Text, int(s.End)); after != "" {
		c.places = r.places.Named(words + " " + after)
	}
	if c.places == nil {
		c.places = r.places.Named(words)
	}
	if name, rest, ok := strings.Cut(words, ","); ok && c.places == nil {
		c.places, c.inside = r.places.Named(name), strings.TrimSpace(rest)
	}
	if c.places == nil {
		c.places = r.places.Named(strings.TrimSuffix(strings.TrimSuffix(words, "'s"), "’s"))
	}
	if c.inside == "" {
		c.inside = apposed(doc.Text, int(s.End))
	}
	return c
}

// nextWord returns the word after a blank at i.
func nextWord(text string, i int) string {
	if i >= len(text) || text[i] != ' ' {
		return ""
	}
	j := i + 1
	for j < len(text) && j < i+16 && (text[j]|0x20 >= 'a' && text[j]|0x20 <= 'z') {
		j++
	}
	return text[i+1 : j]
}

// apposed returns the capitalised words after a comma at i, as in "Tripoli,
// Lebanon".
func apposed(text string, i int) string {
	rest, ok := strings.CutPrefix(text[i:min(len(text), i+40)], ", ")
	if !ok {
		return ""
	}
	end := strings.IndexAny(rest, ",.;:()\n")
	if end < 0 {
		end = len(rest)
	}
	return rest[:end]
}
