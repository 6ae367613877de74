// Package code turns sentences into reports: it matches the lexicon of acts
// against dependency trees, finds who acts on whom, and says what standing
// the text gives to each act. It reads sentences, mentions, times, places and
// statements, and writes reports, merged within the document. It knows no
// words itself: those are in lexicon/code.
package code

import (
	"context"
	"slices"
	"sort"

	"entente"
	"entente/lexicon/code"
)

// A Coder finds reports. It may be used by several goroutines at once, each
// with its own document.
type Coder struct{ lex *lexcode.Lexicon }

// New returns a coder that reads by lex.
func New(lex *lexcode.Lexicon) (*Coder, error) {
	if lex == nil || lex.Words == nil {
		return nil, entente.ErrInvalid
	}
	return &Coder{lex: lex}, nil
}

// Run writes doc.Reports.
func (c *Coder) Run(ctx context.Context, doc *entente.Document) error {
	r := &reader{c: c, doc: doc}
	if err := r.read(ctx); err != nil {
		return err
	}
	doc.Reports = r.merge()
	return nil
}

// A Trial is one entry that was tried at one word, and why it was not taken.
type Trial struct {
	Sentence, Token int32
	Entry           string
	Matched         bool   // it made a report
	Why             string // what failed; empty if it matched
}

// Explain returns every entry that was tried on doc, in order of the text,
// without writing reports.
func (c *Coder) Explain(ctx context.Context, doc *entente.Document) ([]Trial, error) {
	r := &reader{c: c, doc: doc, explain: true}
	if err := r.read(ctx); err != nil {
		return nil, err
	}
	sort.SliceStable(r.trials, func(i, j int) bool {
		a, b := &r.trials[i], &r.trials[j]
		if a.Sentence != b.Sentence {
			return a.Sentence < b.Sentence
		}
		return a.Token < b.Token
	})
	return slices.Compact(r.trials), nil
}

// A reader holds one document while it is coded.
type reader struct {
	c        *Coder
	doc      *entente.Document
	acts     []*act
	pair     []entente.Participant // the two states of the last act between two
	pairAt   int32
	mentions []int32 // by sentence, then start
	nextM    int
	explain  bool

	times, places, statements [][]int32 // by sentence: those that touch it
	trials                    []Trial
}

func (r *reader) tried(s *sent, i int32, e *lexcode.Entry, why string) {
	if r.explain {
		r.trials = append(r.trials, Trial{s.idx, i, e.Name, why == "", why})
	}
}

// read finds the acts of every sentence.
func (r *reader) read(ctx context.Context) error {
	r.sortMentions()
	d := r.doc
	r.times = r.bySentence(len(d.Times), func(i int) entente.Span { return d.Times[i].Span })
	r.places = r.bySentence(len(d.Places), func(i int) entente.Span { return d.Places[i].Span })
	r.statements = r.bySentence(len(d.Statements), func(i int) entente.Span { return d.Statements[i].Said })
	for i := range r.doc.Sentences {
		if i%64 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if n := len(r.doc.Sentences[i].Tokens); n == 0 || n > maxWords {
			continue
		}
		s := newSent(r, i)
		s.setTimes()
		if s.isElsewhere() || s.asks() {
			continue
		}
		r.acts = append(r.acts, s.acts()...)
	}
	return nil
}

// isElsewhere reports whether the sentence is about sport, markets or the
// like.
func (s *sent) isElsewhere() bool {
	for i := range s.toks {
		if s.anyValue(int32(i), s.r.c.lex.Vetoes()) {
			return true
		}
	}
	return false
}

// bySentence lists, for each sentence, which of n spans touch it.
func (r *reader) bySentence(n int, span func(i int) entente.Span) [][]int32 {
	lists := make([][]int32, len(r.doc.Sentences))
	for i := range n {
		sp := span(i)
		first := sort.Search(len(lists), func(k int) bool { return r.doc.Sentences[k].Span.End > sp.Start })
		for k := first; k < len(lists) && r.doc.Sentences[k].Span.Start < sp.End; k++ {
			lists[k] = append(lists[k], int32(i))
		}
	}
	return lists
}

// sortMentions orders the mentions by sentence and start.
func (r *reader) sortMentions() {
	r.mentions = make([]int32, len(r.doc.Mentions))
	for i := range r.mentions {
		r.mentions[i] = int32(i)
	}
	sort.SliceStable(r.mentions, func(i, j int) bool {
		a, b := &r.doc.Mentions[r.mentions[i]], &r.doc.Mentions[r.mentions[j]]
		if a.Sentence != b.Sentence {
			return a.Sentence < b.Sentence
		}
		return a.First < b.First
	})
}

// setMentions finds the best mention at each word: the longest that names
// somebody.
func (s *sent) setMentions() {
	r := s.r
	for r.nextM < len(r.mentions) && r.doc.Mentions[r.mentions[r.nextM]].Sentence < s.idx {
		r.nextM++
	}
	n := int32(len(s.toks))
	for k := r.nextM; k < len(r.mentions); k++ {
		id := r.mentions[k]
		m := &r.doc.Mentions[id]
		if m.Sentence != s.idx {
			break
		}
		first, last := max(m.First, 0), min(m.Last, n)
		if m.Head >= 0 && m.Head < n {
			s.headed[m.Head] = r.better(s.headed[m.Head], id)
		}
		for i := first; i < min(last, first+maxKids); i++ {
			s.said[i] = r.better(s.said[i], id)
		}
	}
}

// better returns the mention of a and b that says more.
func (r *reader) better(a, b int32) int32 {
	if a < 0 {
		return b
	}
	x, y := &r.doc.Mentions[a], &r.doc.Mentions[b]
	if (len(x.Parties) > 0) != (len(y.Parties) > 0) {
		if len(y.Parties) > 0 {
			return b
		}
		return a
	}
	if y.Last-y.First > x.Last-x.First {
		return b
	}
	return a
}
