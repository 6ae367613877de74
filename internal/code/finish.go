package code

import (
	"slices"

	"entente"
)

// finish fills in when, where, on whose word, how much and about what.
func (s *sent) finish(a *act) {
	a.when = s.date(a)
	a.settleTime(s.r.doc.PublishedDay())
	a.where = s.place(a.f)
	a.by = s.sources(a)
	if a.f.e.Amount != "" {
		a.amount = s.amount(a.f)
		if a.amount.Unit == "" && a.inner != nil && a.inner.f.e.Amount == a.f.e.Amount {
			a.amount = s.amount(a.inner.f) // "warned that it would raise the duty to"
		}
	}
	for _, p := range a.f.e.Topic {
		if t := s.tokensAt(a.f, p, none, maxDepth); len(t) > 0 {
			a.topic = s.reachOf(t[0])
			break
		}
	}
}

// place returns where the act of f happens.
func (s *sent) place(f fit) entente.PlaceRef {
	for _, i := range []int32{f.noun, f.verb} {
		if i < 0 {
			continue
		}
		for _, k := range s.kids(i) {
			if prep := s.prep[k]; prep != "in" && prep != "at" && prep != "near" && prep != "to" && prep != "outside" && prep != "into" {
				continue
			}
			if p, ok := s.placeAt(s.toks[k].Span); ok {
				return p
			}
		}
	}
	return entente.PlaceRef{}
}

func (s *sent) placeAt(span entente.Span) (entente.PlaceRef, bool) {
	for _, i := range s.r.places[s.idx] {
		if s.r.doc.Places[i].Span.Overlaps(span) {
			return s.r.doc.Places[i], true
		}
	}
	return entente.PlaceRef{}, false
}

// sources returns on whose word the text has the act: the speaker of the
// words that it stands in, innermost first, and who alleges or denies it.
func (s *sent) sources(a *act) []entente.Source {
	var by []entente.Source
	for _, l := range a.st.links {
		if !l.inner.By {
			continue
		}
		for _, p := range s.slot(l.fit, l.fit.e.Actor).list {
			by = addSource(by, entente.Source{Party: p.Party, Text: s.r.quote(p.Span), Span: p.Span, Via: entente.ViaSpeech})
		}
	}
	if a.st.modality == entente.Denied && len(by) > 1 {
		by = by[len(by)-1:] // the denier, not who claimed it
	}
	trigger := s.toks[a.f.at].Span
	var over []*entente.Statement
	for _, i := range s.r.statements[s.idx] {
		st := &s.r.doc.Statements[i]
		if st.Said.Contains(trigger) && !st.Verb.Overlaps(trigger) {
			over = append(over, st)
		}
	}
	slices.SortStableFunc(over, func(x, y *entente.Statement) int { return x.Said.Len() - y.Said.Len() })
	for _, st := range over {
		for _, src := range st.Chain {
			by = addSource(by, src)
		}
	}
	return by
}

func (r *reader) quote(span entente.Span) string {
	if span.Start < 0 || span.End > int32(len(r.doc.Text)) || span.Start > span.End {
		return ""
	}
	return span.In(r.doc.Text)
}

// addSource appends src unless it names nobody or is there already.
func addSource(by []entente.Source, src entente.Source) []entente.Source {
	if src.Party.ID == "" || slices.ContainsFunc(by, func(b entente.Source) bool { return b.Party.ID == src.Party.ID }) {
		return by
	}
	return append(by, src)
}

// reachOf returns the span of the phrase headed by i, to the end of the last
// word directly below it.
func (s *sent) reachOf(i int32) entente.Span {
	lo, hi := i, i
	todo := []int32{i}
	for n := 0; len(todo) > 0 && n < maxKids; n++ {
		k := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		lo, hi = min(lo, k), max(hi, k)
		if s.rel[k] != "case" && s.rel[k] != "punct" {
			todo = append(todo, s.kids(k)...)
		}
	}
	return s.phrase(lo, hi)
}

// answer gives denials without a recipient the accuser of the sentence or
// the one before.
func (s *sent) answer(acts []*act) {
	for _, a := range acts {
		if a.code.Type != "REJECT" || len(a.recips) > 0 || !a.f.e.Denial || len(a.actors) == 0 {
			continue
		}
		near := append(slices.Clone(s.r.lastActs()), acts...)
		for i := len(near) - 1; i >= 0; i-- {
			b := near[i]
			if b.code.Type == "ACCUSE" && b.s.idx >= s.idx-3 && names(b.recips, a.actors) && b.st.modality == entente.Actual {
				a.recips = slices.DeleteFunc(slices.Clone(b.actors), func(p entente.Participant) bool { return names(a.actors, []entente.Participant{p}) })
				break
			}
		}
	}
}

// lastActs returns the acts of the sentences just before.
func (r *reader) lastActs() []*act { return r.acts[max(0, len(r.acts)-2*maxDepth):] }

// denials returns, for a denial that names no act, the last act told of as
// alleged against the denier, now denied.
func (s *sent) denials(acts []*act) []*act {
	var out []*act
	for _, a := range acts {
		if a.code.Type != "REJECT" || !a.f.e.Denial || a.innerRead || len(a.actors) == 0 || a.st.modality != entente.Actual {
			continue
		}
		near := append(slices.Clone(s.r.lastActs()), acts...)
		for i := len(near) - 1; i >= 0; i-- {
			b := near[i]
			if b.st.modality != entente.Alleged || !names(b.actors, a.actors) || b.s.idx < s.idx-4 {
				continue
			}
			d := *b
			d.s, d.f.at = s, a.f.at
			d.st.modality = entente.Denied
			d.when = entente.TimeRef{}
			d.by = nil
			for _, p := range a.actors {
				d.by = addSource(d.by, entente.Source{Party: p.Party, Text: s.r.quote(p.Span), Span: p.Span, Via: entente.ViaSpeech})
			}
			out = append(out, &d)
			break
		}
	}
	return out
}

// names reports whether list holds one of the parties.
func names(list, parties []entente.Participant) bool {
	return slices.ContainsFunc(list, func(p entente.Participant) bool {
		return slices.ContainsFunc(parties, func(q entente.Participant) bool { return p.ID == q.ID })
	})
}
