package who

import (
	"entente"
	"entente/lexicon/actors"
)

// maxBack is how many sentences back an antecedent may stand.
const maxBack = 2

// torn is by how much the best antecedent must lead the next.
const torn = 0.5

// referBack writes the mention of something that refers back.
func (d *reader) referBack(s *sent, b back, rest []draft) {
	m := entente.Mention{Sentence: s.no, Span: entente.Span{Start: s.pieces[b.a].start, End: s.pieces[b.b-1].end}}
	m.First, m.Last = s.pieces[b.a].tok, s.pieces[b.b-1].tok+1
	m.Head = s.headOf(m.First, m.Last)
	f := draft{a: b.a, b: b.b, m: m}
	switch b.what {
	case backPronoun:
		d.pronoun(s, &f)
	case backPair:
		f.m.Kind, f.m.Rule = entente.KindGroup, "dyad"
		f.m.Parties = d.pair(s, pairNouns[s.pieces[b.b-1].lower] || s.pieces[b.b-1].lower == "state", s.pieces[b.b-1].lower)
		f.m.Score = scoreCoref
	case backEach:
		f.m.Kind, f.m.Rule, f.m.Score = entente.KindGroup, "reciprocal", scoreCoref
		f.m.Parties = d.together(s.no, f.m.Head, true)
	case backKindOf:
		d.ofKind(s, &f)
	}
	if len(f.m.Parties) == 0 {
		f.m.Score = 0
	}
	if b.what == backPair {
		d.dropCovered(rest, &f)
	}
	d.out = append(d.out, f.m)
	if len(f.m.Parties) > 0 {
		d.remember(s, f)
	}
}

// dropCovered takes the parties of bare roles inside a pair away, so that "the
// two leaders" is one mention.
func (d *reader) dropCovered(rest []draft, f *draft) {
	for i := range rest {
		if f.m.Span.Contains(rest[i].m.Span) {
			rest[i].alone = false
			rest[i].m.Rule = "part"
		}
	}
}

// pronoun resolves one by the most recent actor that fits, subjects first.
func (d *reader) pronoun(s *sent, f *draft) {
	f.m.Rule = "pronoun"
	switch kind := pronouns[s.pieces[f.a].lower]; kind {
	case 'p':
		f.m.Kind, f.m.Score = entente.KindGroup, scorePronoun
		f.m.Parties = d.together(s.no, f.m.Head, false)
	case 't':
		f.m.Kind = entente.KindPolity
		if s.isEmptyIt(f) || d.strangeSubject(s, f) {
			return
		}
		d.take(f, d.best(s, f, func(p *past) bool { return p.thing && !p.adj && (!p.place || p.subject) }))
	default:
		f.m.Kind = entente.KindPerson
		d.take(f, d.best(s, f, func(p *past) bool {
			return p.person && (kind == 'f' && !p.male || kind == 'm' && !p.female)
		}))
	}
}

func (d *reader) take(f *draft, p *past) {
	if p == nil || len(p.parties) == 0 || p.parties[0].ID == "" {
		return
	}
	f.m.Parties, f.m.Score, f.m.Former = p.parties[:1:1], scorePronoun, p.former
	f.word, f.name = "", p.name
}

// best returns the one antecedent that leads, or nil.
func (d *reader) best(s *sent, f *draft, fits func(*past) bool) *past {
	var first, second *past
	var top, next float64
	mate := d.clauseMate(s, f)
	for i := len(d.past) - 1; i >= 0 && d.past[i].sent >= s.no-maxBack; i-- {
		p := &d.past[i]
		if !fits(p) || mate != nil && p.same(mate) {
			continue
		}
		w := weight(s, p, f)
		switch {
		case first != nil && p.same(first):
			top = max(top, w)
		case w > top:
			first, second, top, next = p, first, w, top
		case second == nil || w > next:
			second, next = p, w
		}
	}
	if first == nil || second != nil && top-next < torn {
		return nil
	}
	return first
}

// clauseMate returns the subject of the verb whose object the pronoun is, which
// it cannot mean: "Rubio told him".
func (d *reader) clauseMate(s *sent, f *draft) *past {
	t := s.toks[f.m.Head]
	switch relBase(t.Rel) {
	case "obj", "iobj", "obl":
	default:
		return nil
	}
	for i := len(d.past) - 1; i >= 0 && d.past[i].sent == s.no; i-- {
		if p := &d.past[i]; p.subject && s.toks[p.group].Head == t.Head {
			return p
		}
	}
	return nil
}

// weight is how near an antecedent stands and how prominent it is.
func weight(s *sent, p *past, f *draft) float64 {
	w := 1.0
	if p.subject {
		w = 3
	}
	switch s.no - p.sent {
	case 0:
		return w + 0.2
	case 1:
		return w*0.8 + 0.1
	}
	return w * 0.4
}

// strangeSubject reports whether the clause before an "it" has a subject that
// is no actor, so that it may be meant: "The visit ... It also".
func (d *reader) strangeSubject(s *sent, f *draft) bool {
	no := s.no
	i := f.m.First - 1
	for ; i >= 0; i-- {
		if isSubject(s.toks[i]) && pronouns[s.lemma(i)] == 0 {
			break
		}
	}
	if i < 0 {
		if no--; no < 0 {
			return false
		}
		toks := d.doc.Sentences[no].Tokens
		i = rootSubject(toks)
		if i < 0 {
			return false
		}
	}
	for k := len(d.past) - 1; k >= 0 && d.past[k].sent >= no; k-- {
		if d.past[k].sent == no && (d.past[k].head == i || d.past[k].group == i) {
			return false
		}
	}
	return true
}

func isSubject(t entente.Token) bool { return t.Rel == "nsubj" || t.Rel == "nsubj:pass" }

// rootSubject returns the subject of the main verb, or -1.
func rootSubject(toks []entente.Token) int32 {
	for i, t := range toks {
		if isSubject(t) && t.Head >= 0 && int(t.Head) < len(toks) && toks[t.Head].Head == entente.Root {
			return int32(i)
		}
	}
	return -1
}

// isEmptyIt reports whether "it" stands for nobody: "it is clear that".
func (s *sent) isEmptyIt(f *draft) bool {
	t := s.toks[f.m.Head]
	if relBase(t.Rel) == "expl" {
		return false // a verb of speech follows
	}
	if s.pieces[f.a].lower != "it" || !isSubject(t) || t.Head < 0 || int(t.Head) >= len(s.toks) {
		return s.pieces[f.a].lower == "it" && relBase(t.Rel) != "nsubj" && relBase(t.Rel) != "nmod"
	}
	h := s.toks[t.Head]
	if s.hasCopula(t.Head) || h.POS == "ADJ" {
		return h.POS == "ADJ" || s.hasClause(t.Head)
	}
	switch s.lemma(t.Head) {
	case "be", "seem", "appear", "rain", "snow", "turn", "happen", "take", "come", "mean", "remain":
		return true
	}
	return t.Rel == "nsubj:pass"
}

// hasClause reports whether a clause hangs on token i that "it" may stand for.
func (s *sent) hasClause(i int32) bool {
	for k := range s.toks {
		if s.toks[k].Head == i {
			switch relBase(s.toks[k].Rel) {
			case "csubj", "ccomp", "xcomp", "advcl", "acl":
				return true
			}
		}
	}
	return false
}

func (s *sent) hasCopula(i int32) bool {
	for k := range s.toks {
		if s.toks[k].Head == i && s.toks[k].Rel == "cop" {
			return true
		}
	}
	return false
}

// together returns the parties of the last plural subject: coordinated
// actors, or a group. Where near is set, only of the same sentence.
func (d *reader) together(no, at int32, near bool) []entente.Party {
	low := no - 1
	if near {
		low = no
	}
	for n := no; n >= low && n >= 0; n-- {
		if list := d.subjectsOf(n, at, n == no); len(list) > 0 {
			return list
		}
		if list := d.lastPair(n); len(list) > 0 {
			return list
		}
	}
	return nil
}

// lastPair returns the parties of the last "two countries" of sentence n.
func (d *reader) lastPair(n int32) []entente.Party {
	for i := len(d.past) - 1; i >= 0 && d.past[i].sent >= n; i-- {
		if p := &d.past[i]; p.sent == n && p.plural && len(p.parties) == 2 {
			return p.parties
		}
	}
	return nil
}

// subjectsOf returns the parties of the plural subject of sentence n.
func (d *reader) subjectsOf(n, at int32, same bool) []entente.Party {
	var list []entente.Party
	group, plural := int32(-1), false
	for i := range d.past {
		p := &d.past[i]
		if p.sent != n || !p.subject || p.adj || same && p.head >= at {
			continue
		}
		if p.group != group {
			list, group, plural = nil, p.group, false
		}
		plural = plural || p.plural
		for _, q := range p.parties {
			list = addParty(list, q)
		}
	}
	if len(list) < 2 && !plural {
		return nil
	}
	return list
}

func addParty(list []entente.Party, p entente.Party) []entente.Party {
	for _, q := range list {
		if q.ID == p.ID && q.Entity == p.Entity {
			return list
		}
	}
	return append(list[:len(list):len(list)], p)
}

// ofKind resolves "the alliance", "the country" by what was named last and is
// one.
func (d *reader) ofKind(s *sent, f *draft) {
	f.m.Kind, f.m.Rule = entente.KindBody, "kind"
	words := s.lower(f.a, f.b)
	key := s.items[s.at[f.a]].role.Key
	if key == "country" {
		f.m.Kind = entente.KindPolity
	}
	fits := func(p *past) bool {
		if key != "country" {
			return p.kind == key || key == "organisation" && p.kind != "" && p.kind != "group" && p.kind != "court" && p.kind != "fund"
		}
		return !p.former && len(p.parties) == 1 && d.isState(p.parties[0].ID) && (!p.place || !s.isFarther(p))
	}
	if s.items[s.at[f.a]].role.Plural || words == "power" || words == "economy" || words == "island" {
		return
	}
	if p := d.best(s, f, fits); p != nil {
		f.m.Parties, f.m.Score = p.parties[:1:1], scoreCoref
		if key == "country" {
			f.m.Parties = plain(d, p)
			f.m.Place = false
			s.placeOfKind(f)
		}
	}
}

// placeOfKind marks "in the country" as a place.
func (s *sent) placeOfKind(f *draft) {
	if prep, ok := s.prep(f); ok && locative[prep] {
		f.m.Place = true
	}
}

// isFarther reports whether p stands before the sentence.
func (s *sent) isFarther(p *past) bool { return p.sent < s.no-1 }

// plain returns the state or body of p itself, without office.
func plain(d *reader, p *past) []entente.Party {
	e := d.book.Actor(string(p.parties[0].ID.State()))
	if e == nil || e.Class == actors.Person {
		q := p.parties[0]
		q.Role = ""
		return []entente.Party{q}
	}
	return []entente.Party{{ID: p.parties[0].ID.State(), Name: e.Names[0]}}
}

func (d *reader) isState(id entente.ActorID) bool {
	e := d.book.Actor(string(id.State()))
	return e != nil && e.Class == actors.State
}
