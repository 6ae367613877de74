package code

import (
	"slices"
	"strings"

	"entente"
)

// plainIDs writes the parties as reports carry them: an army that acts abroad
// is its state, and so are the officials and the goods of a state.
func (a *act) plainIDs() {
	if a.abroad() {
		plain(a.actors, "MIL", "COP", "SPY", "UAF")
		if a.code.Type == "ASSAULT" || a.code.Type == "SANCTION" || a.code.Type == "ACCUSE" {
			plain(a.recips, "MIL", "COP")
		}
	}
	switch a.code.Type {
	case "SANCTION", "CONCEDE": // what bears on a state's firms and goods bears on the state
		plain(a.recips, "BUS", "CVL", "MIL", "MNC", "AGR", "SPY", "LEG", "JUD", "MED", "JRN", "ELI")
	case "RETREAT": // the freed stand for their state, soldiers for themselves
		plain(a.recips, "CVL")
	}
	if a.code.Mode == "release" {
		a.freedSoldiers()
	}
	plain(a.actors, "GOV")
	plain(a.recips, "GOV")
	a.actors, a.recips = unique(a.actors), unique(a.recips)
}

// freedSoldiers gives captured soldiers who are let go their own id.
func (a *act) freedSoldiers() {
	for i := range a.recips {
		p := &a.recips[i]
		if len(p.ID) != 3 {
			continue
		}
		for k := range a.s.toks {
			if p.Span.Contains(a.s.toks[k].Span) && a.s.is(int32(k), "captured") {
				p.ID += ":MIL"
				break
			}
		}
	}
}

// abroad reports whether the act leaves the actor's own country.
func (a *act) abroad() bool {
	if len(a.recips) == 0 {
		return true
	}
	for _, p := range a.recips {
		for _, q := range a.actors {
			if p.ID.State() == q.ID.State() {
				return false
			}
		}
	}
	return true
}

// plain cuts the given sectors off ids.
func plain(list []entente.Participant, sectors ...string) {
	for i := range list {
		state, sector, ok := strings.Cut(string(list[i].ID), ":")
		if ok && slices.Contains(sectors, sector) {
			list[i].ID = entente.ActorID(state)
		}
	}
}

// unique drops repeated parties.
func unique(list []entente.Participant) []entente.Participant {
	var w found
	for _, p := range list {
		w.add(p)
	}
	return w.list
}
