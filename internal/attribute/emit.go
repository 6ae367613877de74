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
		if said, ok = clip(said, r.quotes[c.quote].inner); !ok || c.sources[0].Party.ID == "" || w.aside {
			return // what a speaker says of unnamed others is part of the speech
		}
	case q >= 0 && r.quotes[q].outer.Contains(said):
		if r.quotes[q].done || w.frame&(say.That|say.Of|say.Mid) == 0 {
			return
		}
		said, exact = r.quotes[q].inner, true
		r.quotes[q].done, r.quotes[q].cue = true, i
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

// resolve gives pronouns and short descriptions that mentions left open the
// speaker before them: "he added", "the spokesperson said".
func (r *reading) resolve() {
	slices.SortStableFunc(r.found, func(a, b found) int { return int(a.Verb.Start) - int(b.Verb.Start) })
	for i := range r.found {
		f := &r.found[i]
		if len(f.Chain) == 0 || f.Chain[0].Party.ID != "" || f.cue < 0 {
			continue
		}
		if p := r.cues[f.cue].speaker; p.ok {
			f.Chain[0].Party = r.earlier(i, p)
		}
	}
}

// earlier returns the party that a speaker without one takes from an earlier
// statement, or the zero Party.
func (r *reading) earlier(i int, p phrase) entente.Party {
	t := &r.trees[p.sent]
	here := r.trees[p.sent].para
	pronoun := r.isPronoun(p)
	definite := t.lemma[p.first] == "the" && p.last == p.first+1
	for j := i - 1; j >= 0; j-- {
		g := &r.found[j]
		if g.cue < 0 || len(g.Chain) == 0 {
			continue
		}
		q := r.cues[g.cue].speaker
		if !q.ok {
			continue
		}
		s := &r.trees[q.sent]
		if pronoun && here-s.para <= 1 {
			if person := isPerson(g.Chain[0].Party); g.Chain[0].Party.ID != "" && person == (t.lemma[p.head] != "it") {
				return g.Chain[0].Party
			}
		}
		if pronoun {
			break
		}
		if definite && s.lemma[q.head] == t.lemma[p.head] || r.sameOffice(t, p, s, q) {
			return g.Chain[0].Party
		}
	}
	return entente.Party{}
}

// isPerson reports whether p is a person or an unnamed office of one.
func isPerson(p entente.Party) bool {
	_, entity, ok := strings.Cut(p.Entity, "/")
	return ok && (strings.Contains(entity, "-") || p.Role != "")
}

// sameOffice reports whether two phrases name spokespeople of one body: "a
// Foreign Ministry spokesperson", "the Foreign Ministry spokesperson".
func (r *reading) sameOffice(t *tree, p phrase, s *tree, q phrase) bool {
	if !r.lex.IsSpokes(t.lemma[p.head]) || !r.lex.IsSpokes(s.lemma[q.head]) {
		return false
	}
	a := bare(r.doc.Quote(t.spanOf(p.first, p.head)))
	return a == bare(r.doc.Quote(s.spanOf(q.first, q.head)))
}

// bare returns a phrase in lower case without its article.
func bare(s string) string {
	s = strings.ToLower(s)
	for _, a := range []string{"a ", "an ", "the "} {
		if rest, ok := strings.CutPrefix(s, a); ok {
			return rest
		}
	}
	return s
}

// relay adds to each statement the chains of those that it lies in, innermost
// first, and drops asides that only relay another statement: ", Interfax
// reported", ", according to the ministry's website".
func (r *reading) relay() {
	drop := make([]bool, len(r.found))
	chains := make([][]entente.Source, len(r.found))
	for i := range r.found {
		chains[i] = r.found[i].Chain
		for _, j := range r.around(i) {
			g := &r.found[j]
			chains[i] = appendSources(chains[i], g.Chain)
			if r.onlyRelays(g, &r.found[i]) {
				drop[j] = true
				r.fillParty(chains[i], g.Chain)
			}
		}
	}
	r.addTurns(chains)
	kept := r.found[:0]
	for i := range r.found {
		f := r.found[i]
		f.Chain = chains[i]
		if !drop[i] {
			kept = append(kept, f)
		}
	}
	r.found = kept
}

// addTurns puts the speaker of a turn behind what is said within it.
func (r *reading) addTurns(chains [][]entente.Source) {
	for i := range r.found {
		if k := r.turnAt(r.found[i].Verb.Start); k >= 0 && r.found[i].cue >= 0 {
			chains[i] = appendSources(chains[i], []entente.Source{r.turnSource(r.spoken[k])})
		}
	}
}

// maxAround bounds the statements that one may lie in.
const maxAround = 4

// window bounds how many neighbours, in order of their verbs, are looked at.
const window = 24

// around returns the statements that hold the words and verb of i, the
// narrowest first.
func (r *reading) around(i int) []int {
	f := &r.found[i]
	var all []int
	for j := max(0, i-window); j < min(len(r.found), i+window+1); j++ {
		g := &r.found[j]
		if j != i && g.Said.Contains(f.Verb) && g.Said.Overlaps(f.Said) && g.Said != f.Said && !f.Said.Contains(g.Verb) {
			all = append(all, j)
		}
	}
	slices.SortStableFunc(all, func(a, b int) int { return r.found[a].Said.Len() - r.found[b].Said.Len() })
	return all[:min(len(all), maxAround)]
}

// onlyRelays reports whether outer is an aside, or a news organisation's
// report, that holds little but inner.
func (r *reading) onlyRelays(outer, inner *found) bool {
	if !outer.aside && (len(outer.Chain) == 0 || outer.Chain[0].Via != entente.ViaOutlet) {
		return false
	}
	hull := entente.Span{Start: min(inner.Said.Start, inner.Verb.Start), End: max(inner.Said.End, inner.Verb.End)}
	return 2*hull.Len() >= outer.Said.Len()
}

// fillParty gives a spokesperson without a state that of the body that
// relays: "a Foreign Ministry spokesperson ..., according to the Chinese
// Foreign Ministry".
func (r *reading) fillParty(chain, relay []entente.Source) {
	if chain[0].Party.ID != "" || relay[0].Party.ID == "" {
		return
	}
	last := strings.ToLower(chain[0].Text[strings.LastIndexByte(chain[0].Text, ' ')+1:])
	if r.lex.IsSpokes(last) {
		chain[0].Party = relay[0].Party
	}
}

func appendSources(chain, more []entente.Source) []entente.Source {
	chain = slices.Clone(chain)
	for _, s := range more {
		if !slices.ContainsFunc(chain, func(o entente.Source) bool { return o.Span == s.Span }) {
			chain = append(chain, s)
		}
	}
	return chain
}
