package code

import (
	"slices"
	"sort"

	"entente"
)

// merge turns acts into reports: tellings of the same act become one report
// with the fullest date, the last standing and every voice.
func (r *reader) merge() []entente.Report {
	pub := r.doc.PublishedDay()
	sort.SliceStable(r.acts, func(i, j int) bool { return r.acts[i].at() < r.acts[j].at() })
	var groups []*group
	for _, a := range r.acts {
		if g := pick(groups, a); g != nil {
			g.add(a)
		} else if a.resolved {
			groups = append(groups, &group{act: *a, tellings: []*act{a}})
		}
	}
	reports := make([]entente.Report, 0, len(groups))
	for _, g := range groups {
		reports = append(reports, g.report(pub))
	}
	return reports
}

func (a *act) at() int32 { return a.s.toks[a.f.at].Span.Start }

// A group is the tellings of one act.
type group struct {
	act
	tellings []*act
}

// pick returns the last group that a belongs to, or nil.
func pick(groups []*group, a *act) *group {
	for i := len(groups) - 1; i >= max(0, len(groups)-maxKids); i-- {
		if groups[i].takes(a) {
			return groups[i]
		}
	}
	return nil
}

// takes reports whether a tells of the act of g.
func (g *group) takes(a *act) bool {
	if g.code.Type != a.code.Type || g.code.Mode != a.code.Mode && !g.sameTalk(a) || !datesMeet(g.when.Days, a.when.Days) {
		return false
	}
	pub := a.s.r.doc.PublishedDay()
	if g.background(pub) != a.background(pub) {
		return false // history is another act than today's
	}
	if a.partial {
		return g.s.idx <= a.s.idx && a.s.idx-g.s.idx <= 2*maxDepth && subset(a.actors, g.actors, g.recips) && subset(a.recips, g.actors, g.recips)
	}
	return g.sameParties(a) && g.standsWith(a) && amountsMeet(g.amount, a.amount)
}

// sameTalk reports whether one tells of a call and the other only of words
// spoken: the title has "Call with Rau", the text "spoke with Rau". Acts of
// one sentence, of which only one says by what means, are the same as well.
func (g *group) sameTalk(a *act) bool {
	switch {
	case g.code.Type == "CONSULT" && g.code.Mode == "phone" && a.code.Mode == "":
		return a.spoken()
	case g.code.Type == "CONSULT" && g.code.Mode == "" && a.code.Mode == "phone":
		return g.spoken()
	case g.code.Type == "ASSAULT" && g.s.idx == a.s.idx:
		return g.code.Mode == "" || a.code.Mode == ""
	}
	return false
}

func (a *act) spoken() bool { return a.s.is(a.f.at, "spoken") }

// sameParties reports whether both name the same parties on the same sides;
// in a call or meeting either telling may leave the direction open.
func (g *group) sameParties(a *act) bool {
	if sameIDs(g.actors, a.actors) && sameIDs(g.recips, a.recips) {
		return true
	}
	if g.s.title && len(g.recips) == 0 && sameIDs(g.actors, a.actors) {
		return true // a headline leaves out what the text says
	}
	if g.code.Type != "CONSULT" || len(g.recips) > 0 && len(a.recips) > 0 {
		return false
	}
	return sameIDs(append(slices.Clone(g.actors), g.recips...), append(slices.Clone(a.actors), a.recips...))
}

func sameIDs(a, b []entente.Participant) bool {
	if len(a) != len(b) {
		return false
	}
	for _, p := range a {
		if !names(b, []entente.Participant{p}) {
			return false
		}
	}
	return true
}

func subset(part []entente.Participant, wholes ...[]entente.Participant) bool {
	for _, p := range part {
		in := false
		for _, w := range wholes {
			in = in || names(w, []entente.Participant{p})
		}
		if !in {
			return false
		}
	}
	return true
}

// standsWith reports whether two standings can be accounts of one act. What
// is planned or urged is not the act that happened, unless the day is the
// same.
func (g *group) standsWith(a *act) bool {
	x, y := g.st.modality, a.st.modality
	if x == y || g.st.assumed || a.st.assumed {
		return true
	}
	if !g.when.Days.IsZero() && g.when.Days == a.when.Days {
		return true
	}
	doubted := func(m entente.Modality) bool {
		return m == entente.Alleged || m == entente.Denied || m == entente.Negated
	}
	told := func(m entente.Modality) bool {
		return m == entente.Actual || m == entente.Alleged || m == entente.Denied
	}
	return doubted(x) && doubted(y) || told(x) && told(y)
}

func amountsMeet(a, b entente.Amount) bool {
	return a.Unit == "" || b.Unit == "" || a.Unit == b.Unit && a.Value == b.Value
}

// datesMeet reports whether two intervals can be the date of one act.
func datesMeet(a, b entente.Interval) bool {
	if a.IsZero() || b.IsZero() {
		return true
	}
	before := func(x, y entente.Interval) bool {
		return !x.Until.IsZero() && !y.From.IsZero() && !y.From.Before(x.Until)
	}
	return !before(a, b) && !before(b, a)
}

// add takes a further telling into g.
func (g *group) add(a *act) {
	g.tellings = append(g.tellings, a)
	if g.code.Mode == "" {
		g.code = a.code
	}
	if g.when.Days.IsZero() || !a.when.Days.IsZero() && a.when.Days.Grain < g.when.Days.Grain {
		g.when = a.when
	}
	if g.where.Name == "" {
		g.where = a.where
	}
	if g.amount.Unit == "" {
		g.amount = a.amount
	}
	if g.topic == (entente.Span{}) {
		g.topic = a.topic
	}
	if a.partial {
		return
	}
	if !a.st.assumed {
		g.st.modality, g.st.assumed = a.st.modality, false
	}
	if len(g.recips) == 0 && len(a.recips) > 0 {
		g.actors, g.recips = a.actors, a.recips
	}
	g.score = max(g.score, a.score)
}

// report writes the group out.
func (g *group) report(pub entente.Date) entente.Report {
	r := entente.Report{
		Code: g.code, Contexts: slices.Clone(g.f.e.Contexts), Modality: g.st.modality,
		Actors: g.actors, Recipients: g.recips, When: g.when, Where: g.where,
		Amount: g.amount, Topic: g.topic, Background: g.background(pub),
	}
	for i, a := range g.tellings {
		e := entente.Evidence{Sentence: a.s.idx, Span: a.s.toks[a.f.at].Span, Rule: a.f.e.Name, Score: min(a.score, 0.99)}
		if i == 0 {
			r.Why = e
		} else {
			r.More = append(r.More, e)
		}
		if a.partial {
			continue
		}
		r.Voices = append(r.Voices, entente.Voice{By: a.by, Modality: a.st.modality, Span: e.Span})
		if a.st.modality == g.st.modality {
			for _, src := range a.by {
				r.By = addSource(r.By, src)
			}
		}
	}
	r.Why.Score = min(g.score, 0.99)
	return r
}
