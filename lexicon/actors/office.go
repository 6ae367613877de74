package actors

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"entente"
)

// office reads titles and holders: "hos President; ...: 2000-05-07 A B
// 2008-05-07 C D now". Dates stand between holders; ";" ends a run. A key that
// ends in "+" is a post that several hold at once.
func (r *reader) office(key, titles, holders string) error {
	o := &Office{Key: strings.TrimSuffix(key, "+"), Many: strings.HasSuffix(key, "+"), Titles: split(titles), Pos: r.pos}
	if len(o.Titles) == 0 {
		return fmt.Errorf("office %q has no title", key)
	}
	if r.entry.Office(o.Key) != nil && !o.Many {
		return fmt.Errorf("%s has an office %q already", r.entry.ID, o.Key)
	}
	for run := range strings.SplitSeq(holders, ";") {
		if err := r.run(o, strings.Fields(run)); err != nil {
			return err
		}
	}
	r.entry.Offices = append(r.entry.Offices, o)
	return nil
}

// run reads holders that followed each other, with the dates between them.
func (r *reader) run(o *Office, fields []string) error {
	var name []string
	var from, until entente.Date
	var coarse, began bool
	for _, f := range fields {
		start, end, rough, err := day(f)
		if err != nil {
			name = append(name, f)
			continue
		}
		if until = end; len(name) > 0 {
			if !began {
				return fmt.Errorf("%q has no first date", strings.Join(name, " "))
			}
			if f == "?" {
				return fmt.Errorf("%q: write the last year known, not ?", strings.Join(name, " "))
			}
			t := Tenure{Who: r.person(strings.Join(name, " ")), From: from, Until: until, Coarse: coarse || rough}
			o.Tenures = append(o.Tenures, t)
		}
		name, from, coarse, began = nil, start, rough, true
	}
	if len(name) > 0 {
		return fmt.Errorf("%q has no last date", strings.Join(name, " "))
	}
	return nil
}

// person returns the entry of the holder written so: "Volodymyr
// Zelensky/Zelenskyy", "Xi* Jinping", "Ursula von_der_Leyen".
func (r *reader) person(written string) *Entry {
	forms := strings.Split(written, "/")
	full, surname := nameParts(forms[0])
	state := r.entry.ID.State()
	key := string(state) + "/" + slug(full)
	e := r.persons[key]
	if e == nil {
		e = &Entry{Class: Person, Entity: key, Surname: surname, Source: r.entry.Source, Pos: r.pos}
		e.ID, e.Names = r.entry.ID, []string{full}
		r.persons[key] = e
		r.order = append(r.order, e)
		r.call(e, full, surname)
	}
	given := strings.TrimSpace(strings.Replace(full, surname, "", 1))
	for _, f := range forms[1:] {
		alt, last := nameParts(f)
		if alt == last && given != "" {
			if strings.HasPrefix(full, surname) {
				alt = last + " " + given
			} else {
				alt = given + " " + last
			}
		}
		if !slices.Contains(e.Names, alt) {
			e.Names = append(e.Names, alt)
			r.call(e, alt, last)
		}
	}
	return e
}

// call notes the full name and the surname of a person.
func (r *reader) call(e *Entry, full, surname string) {
	r.name(full, Sense{Entry: e, How: ByName})
	if surname != full {
		r.name(surname, Sense{Entry: e, How: BySurname})
	}
}

// nameParts returns the name and the surname in it: the word with a star, or
// the words that "_" joins, else the last word.
func nameParts(written string) (full, surname string) {
	words := strings.Fields(written)
	for i, w := range words {
		if s, ok := strings.CutSuffix(w, "*"); ok {
			words[i], surname = s, s
		}
	}
	if surname == "" && len(words) > 0 {
		surname = strings.ReplaceAll(words[len(words)-1], "_", " ")
	}
	return strings.ReplaceAll(strings.Join(words, " "), "_", " "), strings.ReplaceAll(surname, "_", " ")
}

// book puts together what was read.
func (r *reader) book() *Book {
	b := &Book{byID: r.byID, roles: r.roles.words, roleMax: r.roles.longest}
	r.giveRoles()
	b.entries = r.entries
	for _, e := range r.order {
		if len(e.Roles) > 0 {
			b.entries = append(b.entries, e)
			b.byID[e.Entity] = e
		}
	}
	b.index(r.names, r.weak)
	return b
}

// giveRoles writes the tenures of every office to their holders.
func (r *reader) giveRoles() {
	for _, e := range r.entries {
		for _, o := range e.Offices {
			for _, t := range o.Tenures {
				role := entente.Role{Polity: string(e.ID), Sector: "GOV", Title: o.Titles[0], From: t.From, Until: t.Until}
				t.Who.Roles = append(t.Who.Roles, role)
			}
		}
	}
	for _, p := range r.order {
		slices.SortStableFunc(p.Roles, func(a, b entente.Role) int {
			return cmp.Compare(a.From.Time().Unix(), b.From.Time().Unix())
		})
	}
}

// index makes the phrases ready for look-up.
func (b *Book) index(names []named, weak []string) {
	b.phrases = make(map[string][]Sense, len(names))
	b.first = make(map[string]uint8, len(names))
	b.folded = make(map[string]string, len(names))
	for _, n := range names {
		if n.sense.Class == Person && len(n.sense.Roles) == 0 {
			continue
		}
		if n.sense.How == BySurname && slices.Contains(weak, n.phrase) {
			n.sense.How = ByWeakName
		}
		b.add(n)
	}
}

func (b *Book) add(n named) {
	list := b.phrases[n.phrase]
	for _, s := range list {
		if s.Entry == n.sense.Entry && s.How == n.sense.How {
			return
		}
	}
	b.phrases[n.phrase] = append(list, n.sense)
	if len(list) > 0 {
		return
	}
	word, _, _ := strings.Cut(n.phrase, " ")
	count := uint8(1 + strings.Count(n.phrase, " "))
	b.first[word] = max(b.first[word], count)
	lower := strings.ToLower(n.phrase)
	if _, ok := b.folded[lower]; ok {
		return
	}
	b.folded[lower] = n.phrase
	first, _, _ := strings.Cut(lower, " ")
	b.first[first] = max(b.first[first], count)
}
