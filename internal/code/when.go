package code

import (
	"entente"
)

// A timeAt is a time expression of the document and where it hangs.
type timeAt struct {
	ref  *entente.TimeRef
	head int32 // the word that the sentence attaches to
}

// setTimes finds the time expressions of the sentence.
func (s *sent) setTimes() {
	span := s.r.doc.Sentences[s.idx].Span
	for _, i := range s.r.times[s.idx] {
		t := &s.r.doc.Times[i]
		if !span.Contains(t.Span) || t.Days.IsZero() && t.Other.IsZero() {
			continue
		}
		if h := s.headOf(t.Span); h >= 0 {
			s.times = append(s.times, timeAt{ref: t, head: h})
		}
		if len(s.times) == maxDepth {
			break
		}
	}
}

// headOf returns the first word of span whose own head lies outside it.
func (s *sent) headOf(span entente.Span) int32 {
	for i := range s.toks {
		if !span.Contains(s.toks[i].Span) {
			continue
		}
		h := s.head[i]
		if (h < 0 || !span.Contains(s.toks[h].Span)) && s.rel[i] != "case" && s.rel[i] != "punct" {
			return int32(i)
		}
	}
	return none
}

// date returns when a happens, if the text says so of this act.
func (s *sent) date(a *act) entente.TimeRef {
	best, rank := none, 0
	for i := range s.times {
		r := s.belongs(a, s.times[i].head)
		if r > rank || r == rank && r > 0 && finer(s.times[i].ref, s.times[best].ref) {
			best, rank = int32(i), r
		}
	}
	if best < 0 {
		return entente.TimeRef{}
	}
	t := *s.times[best].ref
	ahead := a.st.modality == entente.Planned || a.st.modality == entente.Urged || a.st.modality == entente.Supposed
	if ahead && !t.Other.IsZero() || t.Days.IsZero() {
		t.Days, t.Other = t.Other, entente.Interval{}
	}
	return t
}

func finer(a, b *entente.TimeRef) bool { return a.Days.Grain < b.Days.Grain }

// belongs returns how surely the time expression headed by word h tells when
// a happens: 3 it hangs on the act, 2 on its clause, 1 by way of a neighbour;
// 0 not at all.
func (s *sent) belongs(a *act, h int32) int {
	f := a.f
	if s.inAttribution(h) {
		return 0
	}
	at := h
	for range maxClimb {
		at = s.head[at]
		switch {
		case at < 0:
			return 0
		case at == f.at || at == f.noun || at == f.verb && !f.side:
			return 3
		case at > h && s.roles[at].to && s.head[at] >= 0 && s.head[at] < h:
			// "telephoned him on Tuesday to discuss": hung on the infinitive
		case s.isPredicate(at) || s.isVerb(at):
			return s.viaClause(a, at)
		case s.isNoun(at) && s.hasCode(at):
			return 0
		}
	}
	return 0
}

// inAttribution reports whether word h stands in a phrase such as "according
// to a spokesperson on Sunday", whose date is that of the words.
func (s *sent) inAttribution(h int32) bool {
	for i := h - 1; i >= max(0, h-maxKids/3); i-- {
		switch s.lemma[i] {
		case "according", "accord":
			return true
		case ",", "\"", "”", "“", ";":
			return false
		}
	}
	return false
}

// viaClause ranks a time that hangs on verb v, which is not a's own.
func (s *sent) viaClause(a *act, v int32) int {
	own := a.f.verb
	if own < 0 || a.f.side {
		return s.viaNoun(a, v)
	}
	h := s.head[own]
	if h != v {
		if s.head[v] == own && s.rel[v] == "xcomp" && !s.hasCode(v) {
			return 2 // "began on Monday to withdraw" read the other way round
		}
		return 0
	}
	switch s.rel[own] {
	case "xcomp":
		if s.speaks(v) {
			return 0
		}
		return 2 // "is expected on Monday to visit"
	case "advcl":
		switch s.prep[own] {
		case "as", "when", "while":
			return 1
		}
		return 0
	case "conj":
		return s.viaConjunct(v)
	}
	return 0
}

// viaConjunct ranks a time on the first of two joined verbs: it holds for
// both where it stands before them.
func (s *sent) viaConjunct(first int32) int {
	for _, t := range s.times {
		if t.head < first && s.head[t.head] == first {
			return 1
		}
	}
	return 0
}

// viaNoun ranks a time on the verb that an act's noun is an argument of:
// "the visit begins on Monday".
func (s *sent) viaNoun(a *act, v int32) int {
	up := s.carrier(a.f.noun)
	if s.head[v] == a.f.noun && s.rel[v] == "acl" && (s.is(v, "happen") || s.is(v, "carry")) {
		return 2 // "the truce, which took effect on Saturday"
	}
	if s.head[up] != v && s.clause[up] != v || s.speaks(v) {
		return 0
	}
	if s.is(v, "happen") || s.is(v, "carry") {
		return 2
	}
	if s.hasCode(v) {
		return 0
	}
	if p := s.position(up); p == "subj" || p == "during" || p == "in" || p == "at" {
		return 1
	}
	return 0
}

// speaks reports whether verb v is a verb of saying or an act of its own, so
// that a time beside it is its own.
func (s *sent) speaks(v int32) bool { return s.is(v, "say") || s.hasCode(v) }

// settleTime turns an act with a day to come into a plan, and flags history.
func (a *act) settleTime(pub entente.Date) {
	d := a.when.Days
	if pub.IsZero() || d.IsZero() || a.st.modality != entente.Actual {
		return
	}
	if !d.From.IsZero() && pub.Before(d.From) && d.Open == entente.Closed {
		a.st.modality = entente.Planned
	}
}

// historyDays is how old an act must be to count as background.
const historyDays = 365

func (a *act) background(pub entente.Date) bool {
	d := a.when.Days
	return !pub.IsZero() && !d.IsZero() && !d.Until.IsZero() && d.Until.Before(pub.AddDays(-historyDays))
}
