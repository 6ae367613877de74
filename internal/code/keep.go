package code

import (
	"slices"
	"strings"

	"entente"
)

// asks reports whether the sentence is a question, or stands in a transcript
// under somebody who asks: what it speaks of is not told.
func (s *sent) asks() bool {
	for i := len(s.toks) - 1; i >= max(0, len(s.toks)-3); i-- {
		if s.lemma[i] == "?" {
			return true
		}
	}
	p := int(s.r.doc.Sentences[s.idx].Para)
	if p < 0 || p >= len(s.r.doc.Paras) {
		return false
	}
	opens := s.r.quote(s.r.doc.Paras[p].Span)
	return strings.HasPrefix(opens, "QUESTION:") || strings.HasPrefix(opens, "Question:") || strings.HasPrefix(opens, "Q:")
}

// keeps reports whether a is worth an entry beside the other acts of its
// sentence.
func (a *act) keeps(acts []*act) bool {
	switch {
	case a.f.e.Heir && !a.innerRead && len(a.recips) == 0 && (len(a.actors) < 2 || !a.f.e.Symmetric):
		return false
	case a.code.Mode == "visit" && a.private():
		return false
	case a.code.Type == "REJECT" && len(a.recips) == 0 && anySector(a.actors, []string{"JUD"}):
		return false // a local court
	case a.code.Type == "ASSAULT" && anySector(a.actors, []string{"COP"}) && a.s.lemma[a.f.at] == "raid":
		return false // detectives at work
	case a.code.Type == "ACCUSE" && len(a.recips) == 0 && a.general():
		return false
	case len(a.recips) == 0 && a.code.Type == "REQUEST":
		return a.holdsNamed(acts)
	}
	return !a.atHome()
}

// holdsNamed reports whether an act below a has actors of its own.
func (a *act) holdsNamed(acts []*act) bool {
	for _, b := range acts {
		if b == a || len(b.actors) == 0 || !b.resolved {
			continue
		}
		if slices.ContainsFunc(b.st.links, func(l link) bool { return l.fit.at == a.f.at }) {
			return true
		}
	}
	return false
}

// ownBodies are the sectors with which a government only does its daily work.
var ownBodies = []string{"LEG", "JUD", "MIL", "COP", "SPY", "GOV", "MED", "JRN", "ELI"}

// ownPeople are those that a government greets, thanks or receives without
// the ledger's concern.
var ownPeople = []string{"BUS", "MNC", "CVL", "EDU", "REL", "AGR", "SPT"}

// atHome reports whether a is daily business within one state: a president
// who meets ministers, thanks athletes or asks parliament for a law.
func (a *act) atHome() bool {
	all := append(slices.Clone(a.actors), a.recips...)
	if len(all) < 2 {
		return false
	}
	for _, p := range all {
		if p.ID.State() != all[0].ID.State() {
			return false
		}
	}
	switch a.code.Type {
	case "AGREE", "REQUEST":
		return anySector(all, ownBodies)
	case "SUPPORT":
		return anySector(all, ownBodies) || anySector(all, ownPeople) || anySector(all, []string{"LAB"})
	case "CONSULT", "COOPERATE", "AID":
		return anySector(all, ownBodies) || anySector(all, ownPeople)
	}
	return false
}

// general reports whether what is condemned is no single act: "condemned
// torture".
func (a *act) general() bool {
	o := a.s.patient(a.f.verb, maxDepth)
	return o >= 0 && a.s.isNoun(o) && !a.s.definite(o)
}

// private reports whether only private people act.
func (a *act) private() bool {
	return len(a.actors) > 0 && !slices.ContainsFunc(a.actors, func(p entente.Participant) bool {
		return !anySector([]entente.Participant{p}, ownPeople) && !anySector([]entente.Participant{p}, []string{"REF", "MED", "LAB"})
	})
}

func anySector(list []entente.Participant, sectors []string) bool {
	return slices.ContainsFunc(list, func(p entente.Participant) bool {
		_, sector, _ := strings.Cut(string(p.ID), ":")
		return slices.Contains(sectors, sector)
	})
}

// purposes drops a talk that is only what the parties met for: "met to
// discuss trade" is one meeting.
func purposes(acts []*act) []*act {
	return slices.DeleteFunc(acts, func(a *act) bool {
		if a.code.Type != "CONSULT" || !a.resolved || a.f.verb < 0 {
			return false
		}
		for _, b := range acts {
			if b != a && b.resolved && b.code.Type == "CONSULT" && b.code.Mode != "visit" && b.f.verb >= 0 && a.f.verb != b.f.verb && a.s.leadsTo(b.f.verb, a.f.verb) && subset(a.actors, b.actors, b.recips) && subset(a.recips, b.actors, b.recips) {
				return true
			}
		}
		return false
	})
}

// leadsTo reports whether v is a purpose, participle or later part of g.
func (s *sent) leadsTo(g, v int32) bool {
	for range maxDepth {
		if v == g {
			return true
		}
		if v < 0 || s.rel[v] != "conj" && !s.roles[v].to && s.toks[v].XPOS != "VBG" {
			return false
		}
		v = s.head[v]
	}
	return false
}
