package actors

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente"
)

// field reads a line that belongs to the open entry.
func (r *reader) field(key, rest string) error {
	e := r.entry
	switch key {
	case "long":
		return r.named(rest, ByName)
	case "abbr":
		return r.named(rest, ByAbbr)
	case "adj":
		return r.adjectives(rest)
	case "people":
		return r.named(rest, ByPeople)
	case "capital":
		e.Capital = split(rest)[0]
		return r.named(rest, ByCapital)
	case "seat":
		return r.named(rest, BySeat)
	case "once":
		return r.once(rest)
	case "lead":
		e.Lead = rest
		return nil
	case "kind":
		e.Kind = rest
		return nil
	case "sector":
		return r.sector(rest)
	case "codes":
		return r.codes(rest)
	case "since", "until":
		return r.bounds(key, rest)
	case "members", "left":
		return r.members(key, rest)
	case "organ":
		return r.organ(rest)
	}
	if titles, holders, ok := strings.Cut(rest, ":"); ok && strings.ToLower(key) == key {
		return r.office(key, titles, holders)
	}
	return fmt.Errorf("%q is no key", key)
}

// named adds names to the open entry. A name may end in its days:
// "Blue House 1948-08-15..2022-05-10".
func (r *reader) named(rest string, how How) error {
	for _, n := range split(rest) {
		s := Sense{Entry: r.entry, How: how}
		if i := strings.LastIndexByte(n, ' '); i > 0 && strings.Contains(n[i:], "..") {
			var err error
			if s.From, s.Until, err = days(n[i+1:]); err != nil {
				return err
			}
			n = n[:i]
		}
		if how == ByName || how == ByAbbr {
			r.entry.Names = append(r.entry.Names, n)
		}
		r.name(n, s)
	}
	return nil
}

// once adds names of former days.
func (r *reader) once(rest string) error { return r.named(rest, ByName) }

// adjectives reads "Swedish; ... | Swede; Swedes". People named by the
// adjective itself ("Chinese", "Iraqis") need not be listed.
func (r *reader) adjectives(rest string) error {
	adjs, people, _ := strings.Cut(rest, "|")
	list := split(adjs)
	if len(list) == 0 {
		return fmt.Errorf("no adjective in %q", rest)
	}
	if r.entry.Adj == "" {
		r.entry.Adj = list[0]
	}
	for _, a := range list {
		r.name(a, Sense{Entry: r.entry, How: ByAdj})
		if strings.HasSuffix(a, "n") || strings.HasSuffix(a, "i") {
			r.name(a+"s", Sense{Entry: r.entry, How: ByPeople})
		}
	}
	return r.named(people, ByPeople)
}

func (r *reader) sector(rest string) error {
	if !isCode(rest) {
		return fmt.Errorf("%q is no sector", rest)
	}
	e := r.entry
	e.Sector = rest
	if !ownID[rest] {
		e.ID = e.ID.State() + ":" + entente.ActorID(rest)
	}
	return nil
}

// ownID are the sectors whose groups are coded by their own name.
var ownID = map[string]bool{"UAF": true, "REB": true, "PRM": true, "PTY": true, "OPP": true, "SEP": true, "CRM": true}

// codes reads "AFG 2021-08-15..".
func (r *reader) codes(rest string) error {
	id, when, _ := strings.Cut(rest, " ")
	from, until, err := days(when)
	r.entry.codes = append(r.entry.codes, coded{entente.ActorID(id), from, until})
	return err
}

func (r *reader) bounds(key, rest string) error {
	from, until, _, err := day(rest)
	if key == "since" {
		r.entry.From = from
	} else {
		r.entry.Until = until
	}
	return err
}

// members reads "2024-01-01 EGY ETH" or, for "left", who went then.
func (r *reader) members(key, rest string) error {
	if r.entry.Class != Body {
		return fmt.Errorf("%s has no members: it is no body", r.entry.ID)
	}
	var when entente.Date
	for i, f := range strings.Fields(rest) {
		from, _, _, err := day(f)
		switch {
		case err == nil && i == 0:
			when = from
		case !isCode(f):
			return fmt.Errorf("%q is no member's code", f)
		case key == "members":
			r.entry.members = append(r.entry.members, membership{id: entente.ActorID(f), from: when})
		case !r.leave(entente.ActorID(f), when):
			return fmt.Errorf("%s left without being in", f)
		}
	}
	return nil
}

func (r *reader) leave(id entente.ActorID, when entente.Date) bool {
	for i := range r.entry.members {
		if m := &r.entry.members[i]; m.id == id && m.until.IsZero() {
			m.until = when
			return true
		}
	}
	return false
}

// organ reads "LEG knesset Knesset; ...": a part with a name of its own.
func (r *reader) organ(rest string) error {
	f := strings.SplitN(rest, " ", 3)
	if len(f) < 3 || !isCode(f[0]) || strings.ToLower(f[1]) != f[1] {
		return fmt.Errorf("want SECTOR key names, got %q", rest)
	}
	p := r.entry
	e := &Entry{Class: Organ, Sector: f[0], Source: p.Source, Pos: r.pos, Entity: string(p.ID) + "/" + f[1]}
	e.ID = Sectored(p.ID, f[0])
	e.Names = split(f[2])
	if old := r.byID[e.Entity]; old == nil {
		r.byID[e.Entity] = e
	}
	r.entries = append(r.entries, e)
	for _, n := range e.Names {
		r.name(n, Sense{Entry: e, How: ByName})
	}
	return nil
}

// Sectored returns the id of a sector of a state: the plain state for its
// government and army, else "FRA:COP". Bodies and groups have no sectors.
func Sectored(id entente.ActorID, sector string) entente.ActorID {
	if sector == "" || sector == "GOV" || sector == "MIL" || !isCode(string(id)) {
		return id
	}
	return id + ":" + entente.ActorID(sector)
}

// days reads "2021-08-15..", "..1991-12-26" or both ends.
func days(s string) (from, until entente.Date, err error) {
	a, b, ok := strings.Cut(strings.TrimSpace(s), "..")
	if !ok {
		return from, until, fmt.Errorf("%q is no run of days", s)
	}
	if a != "" {
		if from, _, _, err = day(a); err != nil {
			return from, until, err
		}
	}
	if b != "" {
		_, until, _, err = day(b)
	}
	return from, until, err
}

// day reads a date, a month, a year, "now" or "?": as a start it is its first
// day; as an end of office it is that day, or the day after the month or year.
func day(s string) (start, end entente.Date, coarse bool, err error) {
	switch s {
	case "now", "?":
		return start, end, s == "?", nil
	}
	for i, layout := range [...]string{time.DateOnly, "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if t.Year() < 1000 {
			break
		}
		last := [...]time.Time{t, t.AddDate(0, 1, 0), t.AddDate(1, 0, 0)}[i]
		return entente.DateOf(t), entente.DateOf(last), i > 0, nil
	}
	return start, end, false, fmt.Errorf("%s is no date", strconv.Quote(s))
}
