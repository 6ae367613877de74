package attribute

import (
	"slices"
	"strings"
	"unicode"

	"entente"
	"entente/lexicon/say"
)

// addClause writes the statement of an indirect reading.
func (r *reading) addClause(i int, w stretch) {
	c := &r.cues[i]
	t := &r.trees[c.sent]
	said, ok := r.trim(t, w.first, w.last)
	if !ok {
		return
	}
	score := w.score
	if !c.speaker.near && !w.aside {
		score -= unsure / 2
	}
	if r.turnAt(said.Start) >= 0 && c.sources[0].Party.ID == "" {
		return
	}
	exact := false
	switch q := r.quoteAt(said.Start); {
	case c.quote >= 0:
		if !r.wide && w.frame&(say.To|say.Of|say.Obj) != 0 {
			return
		}
		if said, ok = clip(said, r.quotes[c.quote].inner); !ok || c.sources[0].Party.ID == "" || w.aside {
			return // what a speaker says of unnamed others is part of the speech
		}
	case q >= 0 && r.quotes[q].outer.Contains(said):
		if r.quotes[q].done || w.frame&(say.That|say.Of|say.Mid) == 0 {
			return
		}
		said, exact = r.quotes[q].inner, true
		r.quotes[q].done, r.quotes[q].cue = true, i
	case !r.wide && w.frame&(say.To|say.Of|say.Obj) != 0:
		return // an act or a thing, not a clause
	default:
		said = r.holdQuotes(said)
	}
	if said.Contains(c.span) && !w.aside {
		return
	}
	r.emit(i, said, exact, score, w.aside, c.rule(w.frame))
}

// emit adds a statement with the chain of cue i.
func (r *reading) emit(i int, said entente.Span, exact bool, score float32, aside bool, rule *say.Entry) {
	c := &r.cues[i]
	t := &r.trees[c.sent]
	if exact {
		said = r.bareQuote(said)
	}
	r.found = append(r.found, found{
		Statement: entente.Statement{
			Sentence: r.sentenceAt(said.Start), Said: said, Verb: c.span, Lemma: t.lemma[c.tok], Exact: exact,
			Chain: slices.Clone(c.sources), To: c.to, Rule: rule.Name, Score: score,
		},
		cue: i, aside: aside,
	})
}

// bareQuote drops spaces around quoted words, and the comma that belongs to
// the sentence around them.
func (r *reading) bareQuote(s entente.Span) entente.Span {
	text := strings.TrimRightFunc(r.doc.Quote(s), func(c rune) bool { return c == ',' || unicode.IsSpace(c) })
	if text == "" {
		return s
	}
	s.End = s.Start + int32(len(text))
	s.Start = s.End - int32(len(strings.TrimLeftFunc(text, unicode.IsSpace)))
	return s
}

// trim drops the marks around a stretch, and "that" before it.
func (r *reading) trim(t *tree, first, last int) (entente.Span, bool) {
	last = min(last, len(t.toks)-1)
	first = max(first, 0)
	for first <= last && (t.isPunct(first) && !t.opensQuote(r, first) || first < last && t.lemma[first] == "that" && t.toks[first].POS == "SCONJ") {
		first++
	}
	if first < last && t.lemma[first] == "of" && t.toks[first].POS != "ADV" {
		first++
	}
	for last >= first && t.isPunct(last) && !t.isQuoteMark(last) {
		last--
	}
	if first > last {
		return entente.Span{}, false
	}
	s := t.spanOf(first, last)
	if text := r.doc.Quote(s); last == len(t.toks)-1 && strings.HasSuffix(text, ".") && endsSentence(text, len(text)-1) {
		s.End-- // a full stop that was not split off
	}
	return s, s.Len() > 0
}

// opensQuote reports whether token k is the mark that opens a quotation.
func (t *tree) opensQuote(r *reading, k int) bool {
	q := r.quoteAt(t.toks[k].Span.Start)
	return q >= 0 && r.quotes[q].outer.Start == t.toks[k].Span.Start
}

// holdQuotes moves the ends of a reported clause so that no quotation is cut
// in two, and drops a closing full stop.
func (r *reading) holdQuotes(said entente.Span) entente.Span {
	if q := r.quoteAt(said.Start); q >= 0 && r.quotes[q].inner.Start < said.Start {
		said.Start = r.quotes[q].outer.Start
	}
	if q := r.quoteAt(said.End - 1); q >= 0 && r.quotes[q].outer.Start >= said.Start && !r.quotes[q].torn {
		said.End = r.quotes[q].outer.End
	}
	return said
}

func clip(s, to entente.Span) (entente.Span, bool) {
	s.Start, s.End = max(s.Start, to.Start), min(s.End, to.End)
	return s, s.Start < s.End
}

// sentenceAt returns the index of the sentence that covers byte pos, else of
// the last one before it.
func (r *reading) sentenceAt(pos int32) int32 {
	i, found := slices.BinarySearchFunc(r.doc.Sentences, pos, func(s entente.Sentence, pos int32) int {
		return int(s.Span.Start) - int(pos)
	})
	if !found && i > 0 {
		i--
	}
	return int32(i)
}

// paraAt returns the index of the paragraph that covers byte pos, or -1.
func (r *reading) paraAt(pos int32) int {
	i, found := slices.BinarySearchFunc(r.doc.Paras, pos, func(p entente.Para, pos int32) int {
		return int(p.Span.Start) - int(pos)
	})
	if !found {
		i--
	}
	if i >= 0 && i < len(r.doc.Paras) && pos < r.doc.Paras[i].Span.End {
		return i
	}
	return -1
}

// finish settles chains and writes doc.Statements.
func (r *reading) finish() {
	r.resolve()
	r.relay()
	r.backfill()
	slices.SortStableFunc(r.found, func(a, b found) int {
		if a.Said.Start != b.Said.Start {
			return int(a.Said.Start) - int(b.Said.Start)
		}
		return int(b.Said.End) - int(a.Said.End)
	})
	for i := range r.found {
		f := &r.found[i]
		if n := len(r.doc.Statements); n > 0 && r.doc.Statements[n-1].Said == f.Said {
			if r.doc.Statements[n-1].Score < f.Score {
				r.doc.Statements[n-1] = f.Statement
			}
			continue
		}
		r.doc.Statements = append(r.doc.Statements, f.Statement)
	}
}
