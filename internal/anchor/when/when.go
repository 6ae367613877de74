// Package when reads the time expressions of a document and says for which
// days they stand: dates, ranges, weekdays, and times counted from the day of
// publication or from another expression ("a week later").
//
// It works on the words of each sentence, not on the tree, in time linear in
// the text; of the analysis it uses tags and names, to tell "May" the month
// from the verb and the person. What it knows is in lexicon/time. Which date
// belongs to which act is left to the coding stage.
package when

import (
	"context"
	"sync"

	"entente"
	lextime "entente/lexicon/time"
)

// A Resolver finds times. Safe for concurrent use with different documents.
type Resolver struct {
	lex     *lextime.Lexicon
	scratch sync.Pool // of *reader
}

// New returns a resolver that uses the program's lexicon.
func New() (*Resolver, error) {
	lex, err := lextime.Load()
	if err != nil {
		return nil, err
	}
	r := &Resolver{lex: lex}
	r.scratch.New = func() any { return &reader{lex: lex} }
	return r, nil
}

// Run writes doc.Times, in order of the text.
func (r *Resolver) Run(ctx context.Context, doc *entente.Document) error {
	rd := r.scratch.Get().(*reader)
	defer r.scratch.Put(rd)
	doc.Times = nil
	rd.begin(doc.PublishedDay())
	for i := range doc.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		s := &doc.Sentences[i]
		if s.Span.Start < 0 || int(s.Span.End) > len(doc.Text) || s.Span.Len() <= 0 {
			continue
		}
		doc.Times = rd.sentence(doc, s, doc.Times)
	}
	doc.Has |= entente.Times
	return nil
}

// Resolve returns the times in text, a sentence or a few, as if it had been
// published on day pub; only what needs no such day if pub is zero.
func (r *Resolver) Resolve(text string, pub entente.Date) []entente.TimeRef {
	doc := &entente.Document{Text: text}
	rd := r.scratch.Get().(*reader)
	defer r.scratch.Put(rd)
	rd.begin(pub)
	var times []entente.TimeRef
	for start := 0; start < len(text); {
		end := sentenceEnd(text, start)
		s := &entente.Sentence{Span: entente.Span{Start: int32(start), End: int32(end)}}
		times = rd.sentence(doc, s, times)
		start = end
	}
	return times
}

// maxSentence bounds what is read at once, in bytes.
const maxSentence = 1 << 16

// sentenceEnd returns where the sentence that starts at start ends, roughly:
// after a full stop before a blank and a capital that follows a longer word.
func sentenceEnd(text string, start int) int {
	for i := start + 1; i+2 < len(text); i++ {
		if i-start >= maxSentence {
			return i
		}
		stop := text[i] == '.' || text[i] == '!' || text[i] == '?'
		if stop && text[i+1] == ' ' && isUpper(text[i+2]) && i > 4 && isLower(text[i-1]) && isLower(text[i-2]) && isLower(text[i-3]) {
			return i + 1
		}
	}
	return len(text)
}

// A reader holds the room that reading a sentence needs, and what was read
// before in the document.
type reader struct {
	lex   *lextime.Lexicon
	pub   entente.Date
	items []item
	exprs []expr
	caps  [maxBody]capture
	tense tense
	times []entente.TimeRef
}

// begin makes ready for another document.
func (rd *reader) begin(pub entente.Date) { rd.pub, rd.times = pub, nil }

// sentence appends the times of s to times.
func (rd *reader) sentence(doc *entente.Document, s *entente.Sentence, times []entente.TimeRef) []entente.TimeRef {
	span := s.Span
	if span.Len() > maxSentence {
		span.End = span.Start + maxSentence
	}
	if rd.scan(doc.Text, span)&lextime.Triggers == 0 {
		return times
	}
	rd.exclude(doc, s)
	rd.phrases(doc.Text)
	for pass := range lextime.Passes {
		rd.reduce(rd.lex.Patterns[pass])
	}
	rd.times = times
	for i := range rd.items {
		it := &rd.items[i]
		if it.expr == 0 || it.class&(lextime.Point|lextime.Range) == 0 {
			continue
		}
		rd.tense = tenseAt(doc, s, rd.items, i)
		if rd.exprs[it.expr-1].form == within && !aheadBefore(doc.Text, rd.items, i) {
			continue
		}
		if ref, ok := rd.resolve(&rd.exprs[it.expr-1]); ok {
			ref.Span = entente.Span{Start: it.start, End: it.end}
			rd.times = append(rd.times, ref)
		}
	}
	times, rd.times = rd.times, nil
	return times
}
