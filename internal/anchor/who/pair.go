package who

import (
	"cmp"
	"slices"
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// maxPairBack is how many sentences back the two of a pair may stand.
const maxPairBack = 6

// pair returns the two that "the two countries" or, for persons, "the two
// leaders" mean: the last two named, if there are two only, else the two that
// the document speaks of most.
func (d *reader) pair(s *sent, persons bool, noun string) []entente.Party {
	var near []entente.Party
	for n := s.no; n >= 0 && n >= s.no-maxPairBack; n-- {
		for i := range d.past {
			if p := &d.past[i]; p.sent == n {
				near = d.addPair(near, p, persons, noun)
			}
		}
		if len(near) >= 2 {
			break
		}
	}
	switch {
	case len(near) == 2:
		return near
	case len(near) > 2:
		return d.mostNamed(near, persons)
	case persons:
		return d.pair(s, false, "leaders")
	}
	return nil
}

// addPair adds the parties of p that may be one of two.
func (d *reader) addPair(list []entente.Party, p *past, persons bool, noun string) []entente.Party {
	if persons && !p.person || p.former || p.place && noun != "capitals" {
		return list
	}
	for _, q := range p.parties {
		if q.ID == "" || !persons && !d.isState(q.ID) && noun != "sides" && noun != "parties" && noun != "delegations" && noun != "foes" && noun != "enemies" {
			continue
		}
		if persons && (!d.isPerson(q.Entity) || !fitsNoun(p, q, noun)) {
			continue
		}
		if !persons {
			if d.isState(q.ID) && (noun != "sides" && noun != "parties" || len(q.ID) == 3) {
				q = entente.Party{ID: q.ID.State(), Name: d.book.Actor(string(q.ID.State())).Names[0]}
			} else {
				q = entente.Party{ID: q.ID, Name: q.Name}
			}
		}
		list = addParty(list, q)
	}
	return list
}

// mostNamed returns the two of list that the document names most, if they
// lead all others.
func (d *reader) mostNamed(list []entente.Party, persons bool) []entente.Party {
	count := func(p entente.Party) int {
		n := 0
		for i := range d.past {
			for _, q := range d.past[i].parties {
				if !persons && q.ID.State() == p.ID.State() || persons && q.Entity == p.Entity && q.ID == p.ID {
					n++
				}
			}
		}
		return n
	}
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b entente.Party) int { return cmp.Compare(count(b), count(a)) })
	if count(sorted[1]) <= count(sorted[2]) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(list), func(p entente.Party) bool { return p != sorted[0] && p != sorted[1] })
}

// isPerson reports whether an entity is a person of the book.
func (d *reader) isPerson(entity string) bool {
	e := d.book.Actor(entity)
	return e != nil && e.Class == actors.Person
}

// fitsNoun reports whether a person may be one of "the two presidents".
func fitsNoun(p *past, q entente.Party, noun string) bool {
	role := strings.ToLower(q.Role)
	switch noun {
	case "presidents":
		return strings.Contains(role, "president") || p.key == "hos"
	case "ministers":
		return strings.Contains(role, "minister") || strings.Contains(role, "secretary") || p.key == "fm" || p.key == "dm"
	case "leaders", "premiers", "state":
		return p.key != "spokes" && p.key != "fm" && p.key != "dm"
	}
	return true
}
