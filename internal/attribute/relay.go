package attribute

import (
	"slices"
	"strings"

	"entente"
)

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
	if r.isSpokes(chain[0].Text) {
		chain[0].Party = relay[0].Party
	}
}

// backfill gives spokespeople that still have no state the one of the body
// that relays another spokesperson's words in the document, if there is only
// one such body and its name ends as theirs does.
func (r *reading) backfill() {
	var known []*entente.Source
	for i := range r.found {
		chain := r.found[i].Chain
		if len(chain) > 1 && r.isSpokes(chain[0].Text) && chain[0].Party.ID != "" {
			known = append(known, &chain[1])
		}
	}
	for _, k := range known {
		if k.Party.ID != known[0].Party.ID {
			return
		}
	}
	if len(known) == 0 {
		return
	}
	for i := range r.found {
		s := &r.found[i].Chain[0]
		if s.Party.ID == "" && r.isSpokes(s.Text) && strings.HasSuffix(strings.ToLower(known[0].Text), office(s.Text)) {
			s.Party = known[0].Party
		}
	}
}

// isSpokes reports whether a phrase ends in a word for a spokesperson.
func (r *reading) isSpokes(text string) bool {
	return r.lex.IsSpokes(strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:]))
}

// office returns what stands between article and noun in "a Foreign Ministry
// spokesperson", in lower case.
func office(text string) string {
	text = bare(text)
	return strings.TrimSpace(text[:strings.LastIndexByte(text, ' ')+1])
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
