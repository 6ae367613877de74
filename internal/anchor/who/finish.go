package who

import (
	"slices"
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// finish writes the mention of a phrase: where it stands and, unless it must
// wait for what came before, who it is.
func (s *sent) finish(f draft) draft {
	f.m.Sentence = s.no
	f.m.First, f.m.Last = s.pieces[f.a].tok, s.pieces[f.b-1].tok+1
	f.m.Span = entente.Span{Start: s.pieces[f.a].start, End: s.pieces[f.b-1].end}
	f.m.Head = s.headOf(f.m.First, f.m.Last)
	f.m.Former = s.isFormer(f)
	switch {
	case f.class == actors.NobodyHere:
		f.m.Kind, f.m.Place, f.m.Rule = entente.KindOther, true, "nobody"
	case f.class == actors.Person:
		s.person(&f)
	case len(f.owners) > 0:
		s.post(&f)
	case f.alone:
		f.m.Kind, f.m.Rule = roleKind(f.role, f.word), "role"
	default:
		s.plainName(&f)
	}
	return f
}

// headOf returns the token of [first, last) that hangs on something outside.
func (s *sent) headOf(first, last int32) int32 {
	best := last - 1
	for i := last - 1; i >= first; i-- {
		h := s.toks[i].Head
		if (h < first || h >= last) && s.toks[i].Rel != "punct" && s.toks[i].Rel != "case" {
			best = i
			if s.toks[i].POS != "ADJ" {
				return i
			}
		}
	}
	return best
}

// formers are words that take the office away.
var formers = map[string]bool{"former": true, "ex": true, "late": true, "onetime": true, "erstwhile": true, "retired": true, "ousted": true, "deposed": true}

// reach is how many words before a title may hold "former".
const reach = 2

func (s *sent) isFormer(f draft) bool {
	if f.class != actors.Person && f.role.Class != actors.RolePerson && f.role.Class != actors.RolePeople {
		return false
	}
	for i := max(0, f.a-reach); i < f.b; i++ {
		if formers[s.pieces[i].lower] && (s.at[i] < 0 || i >= f.a) && s.tight(i, min(f.a+1, len(s.pieces))) {
			return true
		}
	}
	return false
}

// post resolves a role with owners: an office to its holder on the day, a
// part of a state to its sector.
func (s *sent) post(f *draft) {
	d := s.d
	f.m.Kind = roleKind(f.role, f.word)
	f.m.Score, f.m.Rule = scoreRole, "nation+role"
	if f.role.Class == actors.RoleOrgan {
		f.m.Rule = "organ"
	}
	for _, o := range f.owners {
		p := d.postOf(o, f)
		if p.ID == "" || slices.ContainsFunc(f.m.Parties, func(q entente.Party) bool { return q == p }) {
			continue
		}
		if p.Entity != "" && f.role.Class == actors.RolePerson {
			f.m.Rule, f.m.Score = "office", scoreOffice
		}
		f.m.Parties = append(f.m.Parties, p)
	}
	f.entry = f.owners[0]
}

// postOf returns who stands behind the role of f under an owner.
func (d *reader) postOf(o *actors.Entry, f *draft) entente.Party {
	word := singular(f.word, f.role)
	p, ok := d.book.Post(o, word, d.on)
	if !ok {
		p = entente.Party{ID: d.codeOf(o, f.role), Name: o.Names[0], Role: f.word}
	}
	if o.Class == actors.Organ {
		if up := d.book.Actor(string(o.ID.State())); up != nil && f.role.Sector == "GOV" {
			p = entente.Party{ID: up.Code(d.on), Entity: o.Entity, Name: up.Names[0], Role: f.word}
			if q, ok := d.book.Post(up, strings.ToLower(actors.Key(o.Names[0]))+" "+word, d.on); ok && q.Entity != "" {
				p = q
			}
		} else {
			p = entente.Party{ID: o.Code(d.on), Entity: o.Entity, Name: o.Names[0], Role: f.word}
		}
	}
	if f.m.Former && p.Entity != "" && f.role.Class == actors.RolePerson {
		return entente.Party{ID: p.ID, Name: o.Names[0], Role: f.word}
	}
	if p.Entity == "" {
		p.Entity = d.partOf(o, f.word)
	}
	return p
}

// partOf returns the part of an owner that the opening words of a role name:
// "CHN/mfa" for "foreign ministry spokesperson".
func (d *reader) partOf(o *actors.Entry, word string) string {
	words := strings.Fields(word)
	for n := len(words) - 1; n > 0; n-- {
		r := d.book.Role(strings.Join(words[:n], " "))
		if r.Class == actors.RoleOrgan && r.Key != "" && r.Key != "gov" {
			return string(o.ID) + "/" + r.Key
		}
	}
	return ""
}

// singular returns the role word without its plural.
func singular(word string, r actors.Role) string {
	if !r.Plural {
		return word
	}
	for _, cut := range [...][2]string{{"ies", "y"}, {"men", "man"}, {"s", ""}} {
		words := strings.Fields(word)
		i := min(r.Head, len(words)-1)
		if w, ok := strings.CutSuffix(words[i], cut[0]); ok && len(w) > 1 {
			words[i] = w + cut[1]
			return strings.Join(words, " ")
		}
	}
	return word
}

func roleKind(r actors.Role, word string) entente.Kind {
	switch {
	case r.Class == actors.RolePerson && !r.Plural:
		return entente.KindPerson
	case r.Class == actors.RoleOrgan && r.Key != "mil":
		return entente.KindBody
	}
	return entente.KindGroup
}

// plainName resolves a name of a state, body or group that owns no role.
func (s *sent) plainName(f *draft) {
	d := s.d
	e := f.entry
	p := e.Party(d.on)
	p.Role = ""
	f.m.Kind, f.m.Score, f.m.Rule = entente.KindPolity, scoreName, "name"
	if e.Class != actors.State {
		f.m.Kind = entente.KindBody
	}
	switch f.how {
	case actors.ByAdj:
		s.adjective(f)
	case actors.ByPeople:
		f.m.Kind, f.m.Score, f.m.Rule = entente.KindGroup, scorePeople, "people"
	case actors.ByCapital:
		f.m.Score, f.m.Rule = scoreCapital, "capital"
	case actors.BySeat:
		f.m.Rule = "seat"
	case actors.ByAbbr:
		f.m.Rule = "abbr"
	}
	f.m.Parties = []entente.Party{p}
	if e.Kind == "list" {
		f.m.Parties, f.m.Kind = d.listed(e), entente.KindPolity
	}
	if s.partOfLongerName(f) {
		f.m.Parties, f.m.Kind, f.m.Rule, f.m.Score, f.m.Place = nil, entente.KindOther, "name", 0, true
	}
}

// listed returns the members of a set of states: "the Baltic states".
func (d *reader) listed(e *actors.Entry) []entente.Party {
	var list []entente.Party
	for _, id := range d.book.Members(string(e.ID), d.on) {
		if m := d.book.Actor(string(id)); m != nil {
			list = append(list, m.Party(d.on))
		}
	}
	for i := range list {
		list[i].Role = ""
	}
	return list
}

// adjective tells "Chinese imports", where the state owns what follows, from
// "the Chinese said", where the word stands for its people.
func (s *sent) adjective(f *draft) {
	f.m.Rule, f.m.Score = "adjective", scoreAdj
	t := s.toks[f.m.Head]
	if t.POS != "NOUN" && t.POS != "PROPN" || s.modifies(item{a: f.a, b: f.b}) {
		return
	}
	switch relBase(t.Rel) {
	case "nsubj", "obj", "obl", "iobj", "conj":
		f.m.Kind, f.m.Rule, f.m.Score = entente.KindGroup, "people", scorePeople
	}
}

// modifies reports whether the item stands before a noun that it belongs to.
func (s *sent) modifies(it item) bool {
	t := s.toks[s.pieces[it.b-1].tok]
	switch relBase(t.Rel) {
	case "amod", "compound", "nmod":
		return t.Head > s.pieces[it.b-1].tok
	case "nsubj", "obj", "obl", "conj", "appos", "root":
		return false
	}
	return true
}

// partOfLongerName reports whether the analysis found a longer name here that
// holds a proper word which nobody in the book owns: "Moscow State University".
func (s *sent) partOfLongerName(f *draft) bool {
	for _, n := range s.d.names[s.no] {
		if n.First > f.m.First || n.Last < f.m.Last || n.Last-n.First <= f.m.Last-f.m.First || n.Last > int32(len(s.toks)) {
			continue
		}
		for i, p := range s.pieces {
			if p.tok >= n.First && p.tok < n.Last && s.at[i] < 0 && len(p.text) > 1 && isCapital(p.text) && p.lower != "the" {
				return true
			}
		}
	}
	return false
}

// leftNames returns the names that the analysis found and nothing else
// covers.
func (s *sent) leftNames(found []draft) []draft {
	var list []draft
	for _, n := range s.d.names[s.no] {
		if n.First < 0 || n.Last > int32(len(s.toks)) || n.First >= n.Last || !s.d.inText(n.Span) {
			continue
		}
		if slices.ContainsFunc(found, func(f draft) bool { return f.m.First < n.Last && n.First < f.m.Last }) {
			continue
		}
		m := entente.Mention{Span: n.Span, Sentence: s.no, First: n.First, Last: n.Last, Kind: n.Kind, Rule: "unknown"}
		m.Head = s.headOf(n.First, n.Last)
		m.Place = n.Kind == entente.KindPlace
		list = append(list, draft{m: m, name: s.d.doc.Quote(n.Span)})
	}
	return list
}

func relBase(rel string) string {
	base, _, _ := strings.Cut(rel, ":")
	return base
}
