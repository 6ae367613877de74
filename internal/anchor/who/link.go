package who

import (
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// link joins a name and the post beside it, "Jan Novak, the Czech trade
// minister," so that each knows what the other says.
func (s *sent) link(list []draft) {
	for i := range list {
		if i+1 < len(list) && s.apposed(&list[i], &list[i+1]) {
			s.share(&list[i], &list[i+1])
		}
	}
}

// apposed reports whether one of a and b is a name and the other a post, with
// a comma between them.
func (s *sent) apposed(a, b *draft) bool {
	if s.isBareName(a) == s.isBareName(b) || !isPost(a) && !isPost(b) || b.a <= a.b-1 || b.a-a.b > 2 {
		return false
	}
	gap := s.gap(a.b, b.a)
	if !strings.HasPrefix(gap, ",") || strings.ContainsAny(gap[1:], ",;:()\"") {
		return false
	}
	for i := a.b; i < b.a; i++ {
		if w := s.pieces[i].lower; w != "the" && w != "a" && w != "an" && !formers[w] && s.toks[s.pieces[i].tok].POS != "ADJ" {
			return false
		}
	}
	return true
}

func (s *sent) isBareName(f *draft) bool { return f.class == actors.Person && f.word == "" }

func isPost(f *draft) bool {
	return f.name == "" && f.role.Class == actors.RolePerson && !f.role.Plural && (f.alone || len(f.owners) == 1)
}

// share gives the name the state of the post, or the post the person of the
// name.
func (s *sent) share(a, b *draft) {
	name, post := a, b
	if !s.isBareName(a) {
		name, post = b, a
	}
	switch {
	case len(name.m.Parties) == 0 && len(post.m.Parties) == 1:
		p := post.m.Parties[0]
		p.Name, p.Entity = name.name, ""
		post.m.Parties, post.given = []entente.Party{p}, true
		name.m.Parties, name.m.Score, name.m.Rule = []entente.Party{p}, scoreOffice, "apposition"
		name.m.Former = post.m.Former
		s.d.learn(name.name, lastWord(name.name), &known{party: p})
	case len(name.m.Parties) == 1 && (len(post.m.Parties) == 0 || !s.d.isPerson(post.m.Parties[0].Entity) && post.m.Parties[0].ID == name.m.Parties[0].ID):
		p := name.m.Parties[0]
		if p.Role == "" {
			p.Role = post.word
		}
		post.m.Parties, post.m.Score, post.m.Rule = []entente.Party{p}, scoreOffice, "apposition"
	}
}
