package code

import "slices"

// mendTree puts right what the parser often hangs wrongly, before anything
// is read from the tree.
func (s *sent) mendTree() {
	s.freeVerbs()
	for i := range s.toks {
		s.mendPossessor(int32(i))
		s.lowerInfinitive(int32(i))
		s.joinPerson(int32(i))
	}
}

// mendPossessor hangs "the teachers'" on the demand, where both were taken
// for objects of one verb.
func (s *sent) mendPossessor(i int32) {
	n := int32(len(s.toks))
	if i+2 >= n || s.toks[i+1].XPOS != "POS" || s.head[i+1] != i || s.rel[i] == "nmod" || s.head[i] < 0 {
		return
	}
	for k := i + 2; k < min(n, i+5); k++ {
		if s.isNoun(k) && s.head[k] == s.head[i] {
			s.toks = slices.Clone(s.toks)
			s.head[i], s.rel[i], s.toks[i].Rel = k, "nmod", "nmod:poss"
			return
		}
	}
}

// lowerInfinitive hangs "to attack" on the plan in "vetoed a plan by Israel
// to attack Iran", where the verb itself takes no infinitive.
func (s *sent) lowerInfinitive(v int32) {
	g := s.head[v]
	if g < 0 || g >= v || s.rel[v] != "advcl" && s.rel[v] != "xcomp" || v == 0 || s.lemma[v-1] != "to" || s.head[v-1] != v || s.takesInfinitive(g) {
		return
	}
	for o := v - 1; o > g; o-- {
		if s.head[o] == g && s.rel[o] == "obj" && s.planNoun(o) {
			s.head[v], s.rel[v] = o, "acl"
			return
		}
	}
}

func (s *sent) takesInfinitive(g int32) bool {
	lex := s.r.c.lex
	for _, h := range lex.Verbs(s.lemma[g]) {
		for _, in := range lex.Entries[h.Entry].Inner {
			if slices.Contains(in.At, "xcomp") {
				return true
			}
		}
	}
	return false
}

// planNoun reports whether noun o gives a standing to an infinitive.
func (s *sent) planNoun(o int32) bool {
	lex := s.r.c.lex
	for _, h := range lex.Nouns(s.lemma[o]) {
		e := &lex.Entries[h.Entry]
		if len(e.Nouns[h.Trigger].Rest) > 0 || e.NeedsLight {
			continue
		}
		for _, in := range e.Inner {
			if slices.Contains(in.At, "xcomp") {
				return true
			}
		}
	}
	return false
}

// joinPerson makes a list of "Putin, Lukashenko, Kuchma and Nazarbayev",
// where the parser explains one person by another.
func (s *sent) joinPerson(k int32) {
	h := s.head[k]
	if h < 0 || h >= k || s.rel[k] != "appos" || s.headed[k] < 0 || s.headed[h] < 0 {
		return
	}
	a, b := &s.r.doc.Mentions[s.headed[h]], &s.r.doc.Mentions[s.headed[k]]
	if a.Kind != b.Kind || len(a.Parties) != 1 || len(b.Parties) != 1 || a.Parties[0].ID == b.Parties[0].ID {
		return
	}
	if a.Last < int32(len(s.toks)) && b.First == a.Last+1 && s.lemma[a.Last] == "," && s.listGoesOn(b.Last) {
		s.rel[k] = "conj"
	}
}

// listGoesOn reports whether a comma or "and" and a further name follow.
func (s *sent) listGoesOn(after int32) bool {
	n := int32(len(s.toks))
	if after < 0 || after+1 >= n {
		return false
	}
	switch s.lemma[after] {
	case "and":
		return s.said[after+1] >= 0
	case ",":
		return s.said[after+1] >= 0 || s.lemma[after+1] == "and"
	}
	return false
}

// freeVerbs mends "Azerbaijan massed troops" where the parser took the verb
// for a modifier of the object that heads the sentence.
func (s *sent) freeVerbs() {
	for i := range s.toks {
		v := int32(i)
		n := s.head[v]
		if n <= v || s.rel[v] != "amod" || s.head[n] != none || s.toks[v].XPOS != "VBN" && s.toks[v].XPOS != "VBD" || v == 0 || s.said[v-1] < 0 {
			continue
		}
		m := &s.r.doc.Mentions[s.said[v-1]]
		if m.Rule == "adjective" || m.Head < 0 || m.Head >= v || s.head[m.Head] != n && s.head[m.Head] != v {
			continue
		}
		s.head[v], s.rel[v] = none, "root"
		s.head[n], s.rel[n] = v, "obj"
		s.head[m.Head], s.rel[m.Head] = v, "nsubj"
	}
}
