package code

import (
	"slices"

	"entente"
	"entente/lexicon/code"
)

// sectors are the classes of people who are named by what they do, and the
// sector that reports give them.
var sectors = []struct{ class, sector string }{
	{"people-edu", "EDU"}, {"people-lab", "LAB"}, {"people-agr", "AGR"}, {"people-ref", "REF"}, {"people-opp", "OPP"}, {"people-cvl", "CVL"},
}

// locals fills an empty side of a with people whom the text names only by
// what they do ("teachers", "protesters"), as those of the country that the
// other side or the place belongs to.
func (s *sent) locals(a *act, actors, recips found) (found, found) {
	f := a.f
	if len(actors.list) == 0 {
		if state := s.stateAround(f, recips.list); state != "" {
			actors = s.group(f, f.e.Actor, state)
		}
	}
	if len(recips.list) == 0 && len(actors.list) == 1 && !f.e.Home {
		domestic := actors.list[0].ID.State() != actors.list[0].ID
		if domestic || slices.Contains(civil, f.e.Code.Type) {
			recips = s.group(f, f.e.Recipient, actors.list[0].ID.State())
		}
	}
	return actors, recips
}

// civil are the types of act that a government does to its own people in
// words; force by a plain state is more often against another's.
var civil = []string{"CONSULT", "REJECT", "AGREE", "REQUEST", "ACCUSE", "SUPPORT", "CONCEDE"}

// stateAround returns the one state that the other parties and the place of
// f belong to.
func (s *sent) stateAround(f fit, others []entente.Participant) entente.ActorID {
	if f.e.Code.Type == "PROTEST" {
		for _, t := range s.placeOf(f) {
			if p := s.parties(t, true); len(p.list) == 1 {
				return p.list[0].ID.State()
			}
		}
	}
	if len(others) == 1 && len(others[0].ID.State()) == 3 && (f.e.Code.Type == "PROTEST" || others[0].ID.State() != others[0].ID) {
		return others[0].ID.State()
	}
	return ""
}

// group returns the people of state whom the words at one of the paths name.
func (s *sent) group(f fit, paths []lexcode.Path, state entente.ActorID) found {
	if len(state) != 3 {
		return found{}
	}
	for _, p := range paths {
		for _, t := range s.tokensAt(f, p, none, maxDepth) {
			if len(s.parties(t, true).list) > 0 || s.isForeign(t) {
				return found{}
			}
			if s.rel[t] == "amod" || s.rel[t] == "compound" {
				continue
			}
			for _, sec := range sectors {
				if !s.is(t, sec.class) {
					continue
				}
				id := state + ":" + entente.ActorID(sec.sector)
				return found{list: []entente.Participant{{Party: entente.Party{ID: id, Name: s.text(t)}, Span: s.toks[t].Span}}, score: scoreImplied}
			}
		}
	}
	return found{}
}

// isForeign reports whether the people that t names are of another country.
func (s *sent) isForeign(t int32) bool {
	if !s.is(t, "people-cvl") && !s.is(t, "foreigner") {
		return false
	}
	for _, k := range s.kids(t) {
		if s.lemma[k] == "foreign" || s.lemma[k] == "international" {
			return true
		}
	}
	return false
}
