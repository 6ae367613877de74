package code

import (
	"slices"

	"entente"
	"entente/lexicon/code"
)

// minParty is the lowest confidence of a mention that still names somebody.
const minParty = 0.35

// A found is who a slot holds and how sure that is.
type found struct {
	list  []entente.Participant
	score float32
}

func (w *found) add(p entente.Participant) {
	for _, q := range w.list {
		if q.ID == p.ID {
			return
		}
	}
	w.list = append(w.list, p)
}

// mention returns the best mention at word i, or nil.
func (s *sent) mention(i int32) *entente.Mention {
	m := s.headed[i]
	if m < 0 {
		m = s.said[i]
	}
	if m < 0 {
		return nil
	}
	return &s.r.doc.Mentions[m]
}

// slot returns who stands at the first of the paths that names anybody.
func (s *sent) slot(f fit, paths []lexcode.Path) found {
	for _, p := range paths {
		last := p[len(p)-1].Kind
		asActor := last == lexcode.StepSubj || last == lexcode.StepUp
		all := found{score: 1}
		for _, t := range s.tokensAt(f, p, none, maxDepth) {
			if last == lexcode.StepAdj && s.said[t] < 0 {
				continue
			}
			got := s.parties(t, !asActor)
			if asActor && !s.mayAct(t) {
				continue
			}
			for _, x := range got.list {
				all.add(x)
			}
			if len(got.list) > 0 {
				all.score = min(all.score, got.score*s.closeness(f, t))
			}
		}
		if len(all.list) == 0 && last == lexcode.StepDoer {
			all = s.toldBefore(f, p)
		}
		if len(all.list) > 0 {
			return all
		}
	}
	return found{}
}

// closeness returns the factor for how word t hangs on f.
func (s *sent) closeness(f fit, t int32) float32 {
	h := s.head[t]
	switch {
	case h < 0 || h == f.verb || h == f.noun || h == f.at:
		return scoreDirect
	case s.sameClause(t, f):
		return scoreNear
	default:
		return scoreFallback + 0.1
	}
}

// parties returns who the noun phrase headed by i names. Where places is
// false, the name of a place does not stand for its state.
func (s *sent) parties(i int32, places bool) found {
	w := s.partiesOf(i, places, 3)
	for _, k := range s.kids(i) {
		join := s.rel[k] == "conj" && !s.isVerb(k)
		if s.rel[k] == "appos" && s.title && k > i { // "US, China agree"
			join = true
		}
		if !join || !s.isNoun(k) && s.said[k] < 0 {
			continue
		}
		more := s.partiesOf(k, places, 3)
		for _, p := range more.list {
			w.add(p)
		}
		if len(more.list) > 0 && (w.score == 0 || more.score < w.score) {
			w.score = more.score
		}
	}
	return w
}

// partiesOf returns who the phrase headed by i names, without conjuncts.
func (s *sent) partiesOf(i int32, places bool, depth int) found {
	if depth <= 0 || i < 0 || s.isForeign(i) && !s.isVerb(i) {
		return found{}
	}
	if m := s.mention(i); m != nil && s.names(m, i) {
		if len(m.Parties) == 0 && s.meansPair(i) {
			return found{list: slices.Clone(s.r.pair), score: scoreImplied}
		}
		return s.ofMention(m, places)
	}
	if a := s.kid(i, "appos"); a >= 0 {
		if m := s.mention(a); m != nil && len(m.Parties) > 0 && m.Kind != entente.KindPlace {
			return s.ofMention(m, places)
		}
	}
	var w found
	if s.is(i, "transparent") || s.is(i, "quantity") || s.pos[i] == "NUM" {
		for _, k := range s.prepKids(nil, i, "of") {
			return s.partiesOf(k, places, depth-1)
		}
	}
	for _, k := range s.owners(i) {
		if !places && s.prep[k] == "in" {
			continue // "countries in Asia": where they are is not who acts
		}
		got := s.partiesOf(k, true, depth-1)
		for _, p := range got.list {
			p.Span = s.phrase(k, i)
			w.add(p)
		}
		w.score = max(w.score, got.score*scoreNear)
	}
	if len(w.list) == 0 && s.meansPair(i) {
		return found{list: slices.Clone(s.r.pair), score: scoreImplied}
	}
	return w
}

// meansPair reports whether the phrase headed by i is "both sides" or the
// like, and the two of the act before are known.
func (s *sent) meansPair(i int32) bool {
	if len(s.r.pair) != 2 || s.idx-s.r.pairAt > 2 || s.lemma[i] != "side" && s.lemma[i] != "party" || s.toks[i].XPOS != "NNS" {
		return false
	}
	for _, k := range s.kids(i) {
		if k < i && (s.lemma[k] == "both" || s.lemma[k] == "two") {
			return true
		}
	}
	return false
}

// names reports whether mention m stands for the phrase headed by i, rather
// than for a word before its head.
func (s *sent) names(m *entente.Mention, i int32) bool {
	return m.Head == i || m.Last > i && m.First <= i && m.Rule != "adjective"
}

func (s *sent) ofMention(m *entente.Mention, places bool) found {
	if m.Former || m.Score < minParty && m.Score > 0 || m.Place && !places {
		return found{}
	}
	w := found{score: m.Score}
	if w.score == 0 {
		w.score = 1
	}
	for _, p := range m.Parties {
		if p.ID != "" {
			w.add(entente.Participant{Party: p, Span: m.Span})
		}
	}
	if len(w.list) == 0 && m.Place && places {
		w.add(s.stateOf(m.Span))
		if w.list[0].ID == "" {
			return found{}
		}
	}
	return w
}

// phrase returns the span from word a to word b.
func (s *sent) phrase(a, b int32) entente.Span {
	if a > b {
		a, b = b, a
	}
	return entente.Span{Start: s.toks[a].Span.Start, End: s.toks[b].Span.End}
}

// mayAct reports whether the phrase headed by i is somebody who can act: a
// mention of its own, or a noun such as "troops" or "ministry" with an owner.
func (s *sent) mayAct(i int32) bool {
	if m := s.mention(i); m != nil && s.names(m, i) {
		return true
	}
	if s.is(i, "agent") || s.is(i, "quantity") {
		return true
	}
	a := s.kid(i, "appos")
	return a >= 0 && s.said[a] >= 0
}

// stateOf returns the state that the place name at span lies in.
func (s *sent) stateOf(span entente.Span) entente.Participant {
	for _, i := range s.r.places[s.idx] {
		p := &s.r.doc.Places[i]
		if p.Span.Overlaps(span) && p.Country != "" {
			id := entente.ActorID(p.Country)
			return entente.Participant{Party: entente.Party{ID: id, Name: s.r.nameOf(id)}, Span: span}
		}
	}
	return entente.Participant{}
}

// nameOf returns the name that the document's mentions give to id.
func (r *reader) nameOf(id entente.ActorID) string {
	for i := range r.doc.Mentions {
		for _, p := range r.doc.Mentions[i].Parties {
			if p.ID == id && p.Entity == "" && p.Name != "" {
				return p.Name
			}
		}
	}
	return string(id)
}

// placeOf returns the words that name where f happens.
func (s *sent) placeOf(f fit) []int32 {
	for _, i := range []int32{f.noun, f.verb} {
		if i < 0 {
			continue
		}
		for _, prep := range []string{"in", "at", "across", "through", "near", "outside", "around"} {
			if k := s.prepKids(nil, i, prep); len(k) > 0 {
				if p := s.parties(k[0], true); len(p.list) > 0 {
					return k[:1]
				}
			}
		}
	}
	return nil
}
