package who

import (
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// person resolves the name in f, with the owner and role before it where
// there are any.
func (s *sent) person(f *draft) {
	d := s.d
	var owner *actors.Entry
	if len(f.owners) > 0 {
		owner = f.owners[0]
	}
	f.m.Kind = entente.KindPerson
	if e := d.choose(f, owner); e != nil {
		f.entry = e
		d.ofEntry(f, e)
		d.learn(f.name, e.Surname, &known{party: f.m.Parties[0], entry: e})
		return
	}
	if k := d.known[f.name]; k != nil && !k.torn && (owner == nil || k.party.ID.State() == owner.ID.State()) && k.party.ID != "" {
		f.m.Parties, f.m.Score, f.m.Rule = []entente.Party{k.party}, scoreSurname, "surname"
		return
	}
	p := entente.Party{Name: f.name, Role: f.word}
	if owner != nil {
		p.ID = d.codeOf(owner, f.role)
		f.m.Parties, f.m.Score = []entente.Party{p}, scoreOffice
	}
	f.m.Rule = rule("person", "title+name", f.word != "")
	d.learn(f.name, lastWord(f.name), &known{party: p})
}

func rule(plain, titled string, hasTitle bool) string {
	if hasTitle {
		return titled
	}
	return plain
}

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// codeOf returns the id of a role under an owner.
func (d *reader) codeOf(owner *actors.Entry, role actors.Role) entente.ActorID {
	if owner.Class == actors.State {
		return actors.Sectored(owner.Code(d.on), role.Sector)
	}
	return owner.Code(d.on)
}

// ofEntry writes who e is on the day into f.
func (d *reader) ofEntry(f *draft, e *actors.Entry) {
	p := e.Party(d.on)
	now, before := e.Active(d.on)
	f.m.Score = scoreSurname
	if f.word != "" {
		f.m.Score = scoreTitled
	} else if strings.Contains(f.name, " ") {
		f.m.Score = scoreName
	}
	switch {
	case now:
	case before:
		f.m.Former = f.word == "" || f.m.Former || !titleOf(e, f.word)
	default:
		f.m.Score = scoreEarly
	}
	if p.Role == "" && f.word != "" && !f.m.Former {
		p.Role = f.word
	}
	f.m.Parties = []entente.Party{p}
	f.m.Rule = rule(rule("surname", "name", strings.Contains(f.name, " ")), "title+name", f.word != "")
}

// titleOf reports whether e ever held a role of that name, so that the text
// uses it of the past: "President Obama" in a look back.
func titleOf(e *actors.Entry, word string) bool {
	for _, r := range e.Roles {
		if strings.EqualFold(r.Title, word) {
			return true
		}
	}
	return false
}

// choose returns the one person of the book whom the name in f can mean here,
// or nil.
func (d *reader) choose(f *draft, owner *actors.Entry) *actors.Entry {
	var active, rest []*actors.Entry
	k := d.known[f.name]
	for _, s := range d.book.Senses(d.asWritten(f.name)) {
		if s.Class != actors.Person || owner != nil && !sameHouse(s.Entry, owner) {
			continue
		}
		if k != nil && k.entry == s.Entry && !k.torn {
			return s.Entry
		}
		if k != nil && k.entry == nil && !k.torn && s.How != actors.ByName && strings.Contains(k.party.Name, " ") {
			continue // the document means somebody else by this surname
		}
		if s.How == actors.ByWeakName && f.word == "" || s.How == actors.BySurname && strings.Contains(f.name, " ") && s.Surname != f.name {
			continue
		}
		if s.How != actors.ByName && f.word != "" && owner == nil && f.role.Key != "" && !heldKey(s.Entry, f) {
			continue
		}
		if now, _ := s.Active(d.on); now {
			active = append(active, s.Entry)
		} else if s.How == actors.ByName || f.word != "" || d.wasRecent(s.Entry) {
			rest = append(rest, s.Entry)
		}
	}
	if e := d.pick(active, f); e != nil || len(active) > 0 {
		return e
	}
	return d.pick(rest, f)
}

// asWritten returns the name as the book writes it: headlines may be in
// capitals.
func (d *reader) asWritten(name string) string {
	if len(d.book.Senses(name)) == 0 {
		if k := d.book.Folded(strings.ToLower(name)); k != "" {
			return k
		}
	}
	return name
}

// pick returns the only entry of list, or the only one with the title of f.
func (d *reader) pick(list []*actors.Entry, f *draft) *actors.Entry {
	if len(list) == 1 {
		return list[0]
	}
	var found *actors.Entry
	for _, e := range list {
		if f.word != "" && d.hasTitle(e, f.word) || f.word == "" && d.latest(e, list) {
			if found != nil && found != e {
				return nil
			}
			found = e
		}
	}
	return found
}

// latest reports whether e, who left every office, did so last of a list of
// entries of one name.
func (d *reader) latest(e *actors.Entry, list []*actors.Entry) bool {
	for _, o := range list {
		if slugOf(o) != slugOf(e) || o != e && !lastEnd(o).Before(lastEnd(e)) {
			return false
		}
	}
	return true
}

func slugOf(e *actors.Entry) string { return e.Entity[strings.LastIndexByte(e.Entity, '/')+1:] }

func lastEnd(e *actors.Entry) entente.Date {
	if len(e.Roles) == 0 {
		return entente.Date{}
	}
	end := e.Roles[len(e.Roles)-1].Until
	if end.IsZero() {
		return entente.Date{Year: 9999, Month: 1, Day: 1}
	}
	return end
}

// hasTitle reports whether e bears the title on the day.
func (d *reader) hasTitle(e *actors.Entry, word string) bool {
	for _, r := range e.At(d.on) {
		if strings.EqualFold(r.Title, word) {
			return true
		}
	}
	return false
}

// heldKey reports whether e ever held an office that the role of f may mean.
func heldKey(e *actors.Entry, f *draft) bool {
	for _, r := range e.Roles {
		title := strings.ToLower(r.Title)
		switch f.role.Key {
		case "hos", "hog", "lead", "nsa", "spokes":
			if strings.Contains(title, lastWord(f.word)) || f.role.Key == "lead" || strings.Contains(f.word, lastWord(title)) {
				return true
			}
		default:
			if strings.Contains(title, "foreign") || strings.Contains(title, "state") || strings.Contains(title, lastWord(f.word)) ||
				strings.Contains(title, "external") || strings.Contains(title, "representative") {
				return true
			}
		}
	}
	return false
}

// sameHouse reports whether a person belongs to the owner of a title.
func sameHouse(e, owner *actors.Entry) bool { return e.ID.State() == owner.ID.State() }

// recentYears is how long after leaving office a surname alone still names
// its bearer, as a former holder.
const recentYears = 4

func (d *reader) wasRecent(e *actors.Entry) bool {
	end := lastEnd(e)
	return !d.on.IsZero() && end.Before(d.on) && int(d.on.Year)-int(end.Year) <= recentYears
}

// learn notes a person under full name and surname.
func (d *reader) learn(name, surname string, k *known) {
	if name == "" || surname == "" {
		return
	}
	full := strings.Contains(name, " ")
	for _, n := range [...]string{name, surname} {
		old := d.known[n]
		switch {
		case old == nil || old.party.ID == "" && !old.torn:
			d.known[n] = k
		case n == surname && full && name != surname && old.party.Name != k.party.Name && !old.torn:
			d.known[n] = &known{torn: true}
		}
	}
}
