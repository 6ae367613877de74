// Package actors is the dated who-is-who: states, bodies, groups, the offices
// of each and who held them when, with every way that writers name them.
//
// The files beside the loader hold one key and its value a line. An entry
// opens with "state", "territory", "body" or "group" and what follows belongs
// to it; the top of states-americas.actors documents every key. A line that
// cannot be read is refused with its file and number, and [Book.Check]
// refuses what reads well and cannot be so.
package actors

import (
	"slices"
	"strings"

	"entente"
)

// Class is what an entry is.
type Class uint8

// Classes of entries.
const (
	ClassNone  Class = iota
	State            // a state, or a territory that acts as one
	Body             // an organisation of states, or an organ of one
	Group            // a party, armed group, company or movement
	Organ            // a part of a state with a name of its own: "Knesset"
	Person           // somebody who holds or held an office
	NobodyHere       // a name that holds an actor's name and is none: "Taiwan Strait"
)

// How is the way in which a phrase names an entry.
type How uint8

// Ways of naming.
const (
	HowNone    How = iota
	ByName         // "China", "Xi Jinping", "NATO"
	ByAbbr         // "US": capitals count
	ByAdj          // "Chinese"
	ByPeople       // "Swedes"
	ByCapital      // "Beijing": a place or the government
	BySeat         // "the Kremlin": a building or the government
	BySurname      // "Xi": needs the day, or a full name before it
	ByWeakName     // "May", "Rice": needs a title or a full name before it
)

// An Entry is one actor of the book.
type Entry struct {
	entente.Actor        // ID is what reports carry
	Entity        string // the person or part itself: "CHN/xi-jinping"; empty for a state
	Class         Class
	Kind          string // for "the alliance": alliance, bloc, court, ...; else empty
	Sector        string // PLOVER sector of a group or organ
	Lead          string // office that leads: "hos" or "hog"
	Offices       []*Office
	Surname       string
	Adj           string // the first adjective
	Capital       string
	Territory     bool
	From, Until   entente.Date // of the entry itself; zero is open
	Source        string
	Pos           string // file:line
	codes         []coded
	members       []membership
}

// A coded says that an entry is coded as another actor for a time.
type coded struct {
	id          entente.ActorID
	from, until entente.Date
}

// A membership is one state's time in a body.
type membership struct {
	id          entente.ActorID
	from, until entente.Date
}

// An Office is a post of a state or body and who held it when.
type Office struct {
	Key     string   // "hos", "hog", "fm", "dm", ...
	Titles  []string // first is the one to print
	Tenures []Tenure
	Many    bool // held by several at once
	Pos     string
}

// A Tenure is one holder's time in an office. An end that the file leaves at
// a year or month is read as widely as it allows.
type Tenure struct {
	Who         *Entry
	From, Until entente.Date // half-open; zero is open
	Coarse      bool         // an end is known to the year or month only
}

// Holds reports whether t covers day on; with no day, whether it has no end.
func (t Tenure) Holds(on entente.Date) bool {
	if on.IsZero() {
		return t.Until.IsZero()
	}
	return within(on, t.From, t.Until)
}

// A Sense is one thing that a phrase may name.
type Sense struct {
	*Entry
	How         How
	From, Until entente.Date // when the phrase was in use; zero is open
}

// Valid reports whether the phrase was in use on day on.
func (s Sense) Valid(on entente.Date) bool {
	return on.IsZero() || within(on, s.From, s.Until) && within(on, s.Entry.From, s.Entry.Until)
}

// within reports whether day on lies in [from, until), either end open if
// zero.
func within(on, from, until entente.Date) bool {
	return !on.Before(from) && (until.IsZero() || on.Before(until))
}

// A Book is the who-is-who. Safe for concurrent use once loaded.
type Book struct {
	entries []*Entry // states, bodies, groups and organs in file order, then persons
	byID    map[string]*Entry
	phrases map[string][]Sense
	first   map[string]uint8 // words in the longest phrase that opens with a word
	folded  map[string]string
	roles   map[string]Role
	roleMax map[string]uint8
}

// Actor returns the entry with that id, such as "CHN", "NATO" or
// "CHN/xi-jinping", or nil.
func (b *Book) Actor(id string) *Entry { return b.byID[id] }

// Entries returns all entries in order of the files. The caller must not
// change them.
func (b *Book) Entries() []*Entry { return b.entries }

// Senses returns what a phrase may name, given as [Words] joined by blanks.
func (b *Book) Senses(phrase string) []Sense { return b.phrases[phrase] }

// Folded returns the phrase that differs from the given one in lower case by
// its capitals only, or "". Headlines in capitals need it.
func (b *Book) Folded(lower string) string { return b.folded[lower] }

// Longest returns how many words the longest phrase has that opens with the
// given word; 0 if there is none.
func (b *Book) Longest(word string) int { return int(b.first[word]) }

// Code returns the id that reports carry for e on a day.
func (e *Entry) Code(on entente.Date) entente.ActorID {
	for _, c := range e.codes {
		if on.IsZero() && c.until.IsZero() || !on.IsZero() && within(on, c.from, c.until) {
			return c.id
		}
	}
	return e.ID
}

// Party returns who e is on a day, as reports carry it.
func (e *Entry) Party(on entente.Date) entente.Party {
	p := entente.Party{ID: e.Code(on), Entity: e.Entity, Name: e.Names[0]}
	for _, r := range e.At(on) {
		if r.Title != "" {
			p.Role = r.Title
			break
		}
	}
	return p
}

// Holder returns who alone held the office on a day, or nil.
func (o *Office) Holder(on entente.Date) *Entry {
	var found *Entry
	for _, t := range o.Tenures {
		if !t.Holds(on) || t.Who == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = t.Who
	}
	return found
}

// Office returns the office of e with that key, or nil.
func (e *Entry) Office(key string) *Office {
	for _, o := range e.Offices {
		if o.Key == key {
			return o
		}
	}
	return nil
}

// Members returns the states in a body on a day, in order of id.
func (b *Book) Members(body string, on entente.Date) []entente.ActorID {
	e := b.byID[body]
	if e == nil {
		return nil
	}
	var ids []entente.ActorID
	for _, m := range e.members {
		in := Tenure{From: m.from, Until: m.until}
		if in.Holds(on) {
			ids = append(ids, m.id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Active reports whether e, a person, holds an office on a day, and whether
// it held one before.
func (e *Entry) Active(on entente.Date) (now, before bool) {
	for _, r := range e.Roles {
		switch {
		case on.IsZero():
			now = true
		case !r.Until.IsZero() && !on.Before(r.Until):
			before = true
		case !on.Before(r.From):
			now = true
		}
	}
	return now, before
}

// slug returns name as part of an id: "xi-jinping".
func slug(name string) string {
	return strings.ToLower(strings.Join(Words(name), "-"))
}
