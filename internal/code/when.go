package code

import (
	"slices"

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
	if ahead && !t.Other.IsZero() && !s.isNow(t.Days) || t.Days.IsZero() {
		t.Days, t.Other = t.Other, entente.Interval{}
	}
	return t
}

// isNow reports whether the document was published within v.
func (s *sent) isNow(v entente.Interval) bool {
	pub := s.r.doc.PublishedDay()
	return !pub.IsZero() && !v.From.IsZero() && !pub.Before(v.From) && pub.Before(v.Until)
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
	at, via := h, none
	for range maxClimb {
		via, at = at, s.head[at]
		switch {
		case at < 0:
			return 0
		case at == f.at || at == f.noun || at == f.verb && !f.side:
			return s.hangs(a, h, via)
		case at > h && s.roles[at].to && s.head[at] >= 0 && s.head[at] < h:
			h = at // "telephoned him on Tuesday to discuss": hung on the infinitive
		case s.isPredicate(at) || s.isVerb(at):
			return s.viaClause(a, at)
		case s.isNoun(at) && s.hasCode(at):
			return 0
		}
	}
	return 0
}

// hangs ranks a time headed by h that reaches an act by way of via, which is
// h itself or an argument of the act. A time inside an argument is that of
// the argument ("discussed the December elections"), unless it only seems to
// stand there: "met Putin on Monday", "signed a treaty in May".
func (s *sent) hangs(a *act, h, via int32) int {
	if h == via {
		return 3
	}
	switch s.prep[h] {
	case "", "on", "in", "from", "between", "during", "since", "at":
	default:
		return 0
	}
	for x := h; x != via; x = s.head[x] {
		n := s.head[x]
		itself := n == via && (a.code.Mode == "visit" && s.is(n, "visit-noun") || s.is(n, "meeting-noun") && s.is(a.f.at, "meet"))
		if n > x || s.is(n, "dated") && !itself {
			return 0 // but "arrived on a visit on May 2"
		}
	}
	return 2
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
		if s.head[v] == own && s.rel[v] == "xcomp" && !s.hasCode(v) && len(a.f.e.Inner) == 0 {
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

// settleTime turns an act with a day to come into a plan, unless its verb
// says that it is past: then the day is that of something else.
func (a *act) settleTime(pub entente.Date) {
	d := a.when.Days
	if pub.IsZero() || d.IsZero() || a.st.modality != entente.Actual {
		return
	}
	if d.From.IsZero() || !pub.Before(d.From) || d.Open != entente.Closed {
		return
	}
	if a.s.isPast(a.f.verb) || a.f.isWords() {
		a.when = entente.TimeRef{}
		return
	}
	a.st.modality = entente.Planned
}

// isWords reports whether f is done by speaking: what is said today has no
// day to come.
func (f fit) isWords() bool {
	return !f.e.Symmetric && slices.Contains([]string{"SUPPORT", "ACCUSE", "REQUEST", "AGREE", "REJECT", "THREATEN"}, f.e.Code.Type)
}

// isPast reports whether verb v is in a past tense.
func (s *sent) isPast(v int32) bool {
	if v < 0 {
		return false
	}
	if s.toks[v].XPOS == "VBD" {
		return true
	}
	for _, k := range s.kids(v) {
		if s.rel[k] == "aux" && (s.toks[k].XPOS == "VBD" || s.lemma[k] == "have") {
			return true
		}
	}
	return false
}

// historyDays is how old an act must be to count as background.
const historyDays = 365

func (a *act) background(pub entente.Date) bool {
	d := a.when.Days
	if d.IsZero() && a.s.tellsHistory() {
		return true
	}
	return !pub.IsZero() && !d.IsZero() && !d.Until.IsZero() && d.Until.Before(pub.AddDays(-historyDays))
}

// historyYear opens the time that living memory reaches: what a sentence with
// an earlier year tells without a date of its own is history.
const historyYear = 1945

// tellsHistory reports whether the sentence names a year before historyYear.
func (s *sent) tellsHistory() bool {
	for _, t := range s.times {
		if d := t.ref.Days; !d.Until.IsZero() && d.Until.Year <= historyYear {
			return true
		}
	}
	return false
}
