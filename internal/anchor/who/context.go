package who

import (
	"slices"
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// settle gives a draft what only its context can: whether it is a place, and
// whose a role without an owner is.
func (d *reader) settle(s *sent, f *draft) {
	s.setPlace(f)
	switch {
	case f.word == "counterpart" || f.word == "counterparts" || strings.HasSuffix(f.word, " counterpart"):
		d.counterpart(s, f)
	case f.alone && f.name == "" && len(f.m.Parties) == 0:
		d.ownerless(s, f)
	case f.name != "" && f.word != "" && len(f.m.Parties) == 0:
		d.official(s, f)
	}
	d.acronym(s, f)
}

// official resolves an unknown person by an office that the text leaves
// without a state ("ministry spokesperson Ada Obi", "union leader Tom Mboa"):
// for a government's, the state of the place at hand; for others, the one
// state that the document is about.
func (d *reader) official(s *sent, f *draft) {
	if f.role.Class != actors.RolePerson || f.role.Plural {
		return
	}
	var owner *actors.Entry
	switch f.role.Sector {
	case "GOV":
		owner = d.locale(s, f)
	case "LAB", "OPP", "MIL", "JUD", "LEG", "COP":
		owner = d.onlyState()
	}
	if owner == nil || owner.Class != actors.State {
		return
	}
	p := entente.Party{ID: d.codeOf(owner, f.role), Name: f.name, Role: f.word}
	f.m.Parties, f.m.Score = []entente.Party{p}, scoreContext
	d.learn(f.name, lastWord(f.name), &known{party: p})
}

// counterpart resolves "his Russian counterpart": the same office under the
// state that is named.
func (d *reader) counterpart(s *sent, f *draft) {
	f.m.Rule = "counterpart"
	if len(f.owners) == 0 || len(f.m.Parties) == 0 || f.class == actors.Person || f.given {
		return
	}
	for i := len(d.past) - 1; i >= 0 && d.past[i].sent >= s.no-2; i-- {
		p := d.past[i]
		if !p.person || p.key == "" || p.id() == string(f.m.Parties[0].ID) {
			continue
		}
		for k, o := range f.owners {
			if office := o.Office(p.key); office != nil && k < len(f.m.Parties) {
				f.m.Parties[k].Role = office.Titles[0]
				if h := office.Holder(d.on); h != nil && !office.Many {
					f.m.Parties[k].Entity, f.m.Parties[k].Name = h.Entity, h.Names[0]
				}
			}
		}
		return
	}
}

// ownerless finds whose a bare role is: the same role before, else the state
// of the place or of the dateline.
func (d *reader) ownerless(s *sent, f *draft) {
	if owners, ok := d.pronounOwners(s, f); ok {
		if f.owners = owners; len(owners) > 0 {
			s.post(f)
			f.m.Score, f.m.Rule = scorePronoun, "pronoun+role"
		}
		return
	}
	if p, ok := d.sameRole(s, f); ok {
		f.m.Parties, f.m.Score, f.m.Rule = []entente.Party{p}, scoreCoref, "coref"
		return
	}
	if kind := kindWords[f.word]; kind != "" && s.isDefinite(f.a) {
		if p := d.best(s, f, func(p *past) bool { return p.kind == kind }); p != nil {
			f.m.Parties, f.m.Score, f.m.Rule = p.parties[:1:1], scoreCoref, "kind"
			return
		}
	}
	if f.role.Plural && s.isDefinite(f.a) && (f.word == "governments" || f.word == "leaders" || f.word == "presidents") {
		if list := d.pair(s, pairNouns[f.word], f.word); len(list) == 2 {
			f.m.Parties, f.m.Score, f.m.Rule = list, scoreContext, "dyad"
		}
		return
	}
	owner := d.locale(s, f)
	if owner == nil || owner.Class != actors.State {
		return
	}
	f.owners = []*actors.Entry{owner}
	s.post(f)
	f.m.Score, f.m.Rule = scoreContext, "context"
}

// pronounOwners returns whose "its foreign ministry" is, and whether such a
// pronoun stands before the role at all.
func (d *reader) pronounOwners(s *sent, f *draft) ([]*actors.Entry, bool) {
	i := f.a - 1
	for i >= 0 && i >= f.a-1-reach && s.toks[s.pieces[i].tok].POS == "ADJ" && s.at[i] < 0 {
		i--
	}
	if i < 0 || !possessors[s.pieces[i].lower] || !s.tight(i, f.a+1) {
		return nil, false
	}
	var list []*actors.Entry
	for k := len(d.out) - 1; k >= 0 && d.out[k].Sentence == s.no; k-- {
		if d.out[k].Span.Start != s.pieces[i].start {
			continue
		}
		for _, p := range d.out[k].Parties {
			if e := d.book.Actor(string(p.ID.State())); e != nil {
				list = append(list, e)
			}
		}
	}
	return list, true
}

// possessors are pronouns that own what follows.
var possessors = set("its his her their our my your")

// kindWords are roles that also stand for a body named before.
var kindWords = map[string]string{"court": "court", "tribunal": "court", "union": "bloc", "agency": "organisation", "armed group": "group",
	"militant group": "group", "militia": "group", "rebel group": "group"}

// How many sentences back "the ministry" and "the minister" may mean one
// named before.
const (
	maxOrganBack  = 3
	maxPersonBack = 8
)

// sameRole looks for somebody whom the document has called so before.
func (d *reader) sameRole(s *sent, f *draft) (entente.Party, bool) {
	if f.role.Plural || f.role.Class == actors.RolePeople || !s.isDefinite(f.a) {
		return entente.Party{}, false
	}
	var found *entente.Party
	at := int32(-1)
	low := s.no - maxOrganBack
	if f.role.Class == actors.RolePerson {
		low = s.no - maxPersonBack
	}
	for i := len(d.past) - 1; i >= 0 && d.past[i].sent >= low; i-- {
		p := &d.past[i]
		if len(p.parties) != 1 || p.parties[0].ID == "" || p.word == "" || p.former {
			continue
		}
		if p.word != f.word && lastWord(p.word) != f.word && !strings.EqualFold(p.parties[0].Role, f.word) {
			continue
		}
		if found != nil && at != p.sent {
			break
		}
		if found != nil && (found.ID != p.parties[0].ID || found.Entity != p.parties[0].Entity) {
			return entente.Party{}, false
		}
		found, at = &p.parties[0], p.sent
	}
	if found == nil {
		return entente.Party{}, false
	}
	return *found, true
}

// isDefinite reports whether "the" stands before piece i, or the piece is a
// proper noun of its own.
func (s *sent) isDefinite(i int) bool {
	return i > 0 && s.pieces[i-1].lower == "the" || i > 0 && s.pieces[i-1].lower == "that" || isCapital(s.pieces[i].text)
}

// homely are the sectors whose bare names mean the state of the dateline.
var homely = set("COP LEG JUD MIL GOV SPY OPP")

// locale returns the state that a bare role belongs to, or nil.
func (d *reader) locale(s *sent, f *draft) *actors.Entry {
	if e := d.localeIn(s, f); e != nil {
		return e
	}
	organ := f.role.Class == actors.RoleOrgan && homely[f.role.Sector] && f.role.Key != ""
	post := f.role.Class == actors.RolePerson && f.role.Key != "" && !f.role.Plural
	if organ && !f.role.Plural && !s.isDefinite(f.a) && (f.role.Sector == "GOV" || f.role.Sector == "JUD" || f.role.Sector == "OPP") {
		return nil // "a government", "democratic government"
	}
	if !organ && !post || f.role.Plural || f.word == "side" || f.word == "delegation" || f.word == "mission" || s.title {
		return nil
	}
	if e := d.ofSpeaker(s, f); e != nil {
		return e
	}
	if d.home != nil {
		if only := d.onlyState(); only != nil && only != d.home {
			return only
		}
		return d.home
	}
	return d.onlyState()
}

// ofSpeaker returns the state whose government says the clause that f stands
// in: in "the Chilean ministry said the president would travel", the
// president is Chile's.
func (d *reader) ofSpeaker(s *sent, f *draft) *actors.Entry {
	i := f.m.Head
	for range len(s.toks) {
		if i < 0 || int(i) >= len(s.toks) {
			return nil
		}
		t := &s.toks[i]
		if t.Rel == "ccomp" && t.Head >= 0 && int(t.Head) < len(s.toks) && tellers[s.toks[t.Head].Lemma] {
			return d.subjectState(s, t.Head)
		}
		i = t.Head
	}
	return nil
}

// tellers are verbs by which a government speaks of its own.
var tellers = set("say add announce confirm state note declare report explain")

// subjectState returns the one state that is the subject of verb v, as a
// government or an organ of it.
func (d *reader) subjectState(s *sent, v int32) *actors.Entry {
	for k := len(d.out) - 1; k >= 0 && d.out[k].Sentence == s.no; k-- {
		m := &d.out[k]
		if m.Head < 0 || int(m.Head) >= len(s.toks) || len(m.Parties) != 1 || m.Place {
			continue
		}
		if h := &s.toks[m.Head]; h.Head == v && (relBase(h.Rel) == "nsubj" || h.Rel == "expl") {
			return d.book.Actor(string(m.Parties[0].ID))
		}
	}
	return nil
}

// localeIn returns the state of "in X" in the same sentence, if there is one
// only.
func (d *reader) localeIn(s *sent, f *draft) *actors.Entry {
	if f.role.Sector == "BUS" || f.role.Class == actors.RolePerson && (f.role.Sector == "GOV" || f.role.Sector == "MIL") {
		return nil
	}
	var found *actors.Entry
	for k := range s.items {
		it := s.items[k]
		if len(it.senses) == 0 || it.a == 0 || !s.isOwner(k) || s.isAdj(k) && s.sense(k).How == actors.ByAdj {
			continue
		}
		i := it.a - 1
		if s.pieces[i].lower == "the" && i > 0 {
			i--
		}
		if w := s.pieces[i].lower; w != "in" && w != "across" && w != "near" && w != "throughout" {
			continue
		}
		e := s.owner(k)
		if found != nil && found != e {
			return nil
		}
		found = e
	}
	return found
}

// onlyState returns the one state that the document has named so far, or nil.
func (d *reader) onlyState() *actors.Entry {
	var only string
	for i := range d.past {
		for _, p := range d.past[i].parties {
			e := d.book.Actor(string(p.ID.State()))
			if e == nil || e.Class != actors.State {
				continue
			}
			if only != "" && only != string(p.ID.State()) {
				return nil
			}
			only = string(p.ID.State())
		}
	}
	return d.book.Actor(only)
}

// maxDateline bounds a dateline in bytes.
const maxDateline = 40

// findHome returns the state that the dateline names by its capital or its
// own name, or nil.
func (d *reader) findHome() *actors.Entry {
	line := d.doc.Dateline
	if line == "" {
		line = d.printedDateline()
	}
	words := actors.Words(line)
	for n := min(len(words), 3); n > 0; n-- {
		key := strings.ToLower(strings.Join(words[:n], " "))
		var found *actors.Entry
		for _, s := range d.book.Senses(d.book.Folded(key)) {
			if s.Class == actors.Person || s.How == actors.ByAdj || s.How == actors.ByPeople || !s.Valid(d.on) {
				continue
			}
			if found != nil {
				return nil
			}
			found = s.Entry
		}
		if found != nil && found.Class == actors.State {
			return found
		}
	}
	return nil
}

// printedDateline returns what stands before a dash at the start of the first
// paragraph of the body, if it is short.
func (d *reader) printedDateline() string {
	for _, p := range d.doc.Paras {
		if p.Kind != entente.ParaBody || !d.inText(p.Span) {
			continue
		}
		text := d.doc.Quote(p.Span)
		text = text[:min(len(text), maxDateline)]
		i := strings.IndexAny(text, "-—–(,")
		if i > 0 && allUpper(text[:i]) {
			return text[:i]
		}
		return ""
	}
	return ""
}

func allUpper(s string) bool {
	return strings.ToUpper(s) == s && strings.ContainsAny(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}

// acronym notes "(XYZ)" after a name.
func (d *reader) acronym(s *sent, f *draft) {
	if f.b >= len(s.pieces) || f.class != actors.Body && f.class != actors.Group && f.class != actors.Organ || len(f.m.Parties) != 1 {
		return
	}
	p := s.pieces[f.b]
	rest := d.doc.Text[p.end:]
	if strings.HasSuffix(s.gapBefore(f.b), "(") && strings.HasPrefix(rest, ")") && len(p.text) >= 2 && len(p.text) <= 8 && strings.ToUpper(p.text) == p.text {
		d.short[p.text] = slices.Clone(f.m.Parties)
	}
}
