package code

import (
	"slices"

	"entente"
	"entente/lexicon/code"
)

// Confidence of a party that the sentence leaves out.
const scoreImplied = 0.8

// implied returns who receives an act that names nobody at its recipient's
// place, where the text makes it plain.
func (s *sent) implied(a *act, actors []entente.Participant) found {
	switch a.f.e.Code.Type {
	case "ASSAULT", "COERCE":
		return s.accuser(a)
	case "CONCEDE":
		return s.eased(a, actors)
	case "ACCUSE", "REJECT", "REQUEST", "PROTEST":
		return s.ownGovernment(a, actors)
	}
	return found{}
}

// accuser returns who says to have suffered it: "Ecuador accused Peru of
// shelling a border post".
func (s *sent) accuser(a *act) found {
	if len(a.st.links) == 0 || a.st.modality != entente.Alleged || a.f.noun >= 0 || s.patient(a.f.verb, maxDepth) < 0 {
		return found{}
	}
	l := a.st.links[0]
	if l.fit.e.Code.Type != "ACCUSE" || !l.inner.By {
		return found{}
	}
	w := s.slot(l.fit, l.fit.e.Actor)
	w.score *= scoreImplied
	return w
}

// eased returns whom the tariff or ban bore on that its author now lifts.
func (s *sent) eased(a *act, actors []entente.Participant) found {
	for i := len(s.r.acts) - 1; i >= 0; i-- {
		if b := s.r.acts[i]; b.code.Type == "SANCTION" && len(b.recips) > 0 && names(b.actors, actors) {
			return found{list: slices.Clone(b.recips), score: scoreImplied}
		}
	}
	return found{}
}

// ownGovernment returns the state of a domestic actor that turns to "the
// government".
func (s *sent) ownGovernment(a *act, actors []entente.Participant) found {
	if len(actors) == 0 || actors[0].ID.State() == actors[0].ID {
		return found{}
	}
	for _, p := range a.f.e.Recipient {
		for _, t := range s.tokensAt(a.f, p, none, maxDepth) {
			if l := s.lemma[t]; l == "government" || l == "authority" || l == "regime" || l == "president" {
				id := actors[0].ID.State()
				return found{list: []entente.Participant{{Party: entente.Party{ID: id, Name: s.r.nameOf(id)}, Span: s.toks[t].Span}}, score: scoreImplied}
			}
		}
	}
	return found{}
}

// toldBefore returns who did the act that a definite noun points back to:
// "welcomed the truce".
func (s *sent) toldBefore(f fit, p lexcode.Path) found {
	for _, t := range s.tokensAt(f, p[:len(p)-1], none, maxDepth) {
		if !s.isNoun(t) || !s.pointsBack(t) {
			continue
		}
		for _, g := range s.fitsAt(t) {
			if g.e.Code.Type == "" {
				continue
			}
			for i := len(s.r.acts) - 1; i >= 0; i-- {
				if b := s.r.acts[i]; b.resolved && b.code.Type == g.e.Code.Type && b.code.Mode == g.e.Code.Mode {
					return found{list: slices.Clone(b.actors), score: scoreImplied}
				}
			}
			break
		}
	}
	return found{}
}
