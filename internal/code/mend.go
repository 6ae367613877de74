package code

import "slices"

// mendTree puts right what the parser often hangs wrongly, before anything
// is read from the tree.
func (s *sent) mendTree() {
	s.freeVerbs()
	for i := range s.toks {
		s.freeModifier(int32(i))
		s.mendCase(int32(i))
		s.mendPossessor(int32(i))
		s.mendTag(int32(i))
		s.mendParticle(int32(i))
		s.raiseComplement(int32(i))
		s.mendSecondSubject(int32(i))
		s.mendLostSubject(int32(i))
		s.mendRelative(int32(i))
		s.mendLostObject(int32(i))
		s.lowerInfinitive(int32(i))
		s.joinPerson(int32(i))
	}
}

// freeModifier mends "Qatar will mediate talks", where the verb was taken for
// a modifier of its object: the verb takes the object's place.
func (s *sent) freeModifier(v int32) {
	n := s.head[v]
	if n <= v || s.rel[v] != "amod" && s.rel[v] != "compound" && s.rel[v] != "nmod" || len(s.r.c.lex.Verbs(s.lemma[v])) == 0 {
		return
	}
	modal := v > 0 && s.toks[v-1].XPOS == "MD"
	switch x := s.toks[v].XPOS; {
	case modal && (x == "NN" || x == "VB"):
		s.pos[v] = "VERB"
	case x == "VB" || x == "VBZ" || x == "VBP":
	default:
		return
	}
	s.head[v], s.rel[v] = s.head[n], s.rel[n]
	s.toks = slices.Clone(s.toks)
	s.toks[v].Rel = s.rel[n]
	for k := range v {
		if s.head[k] == n && s.rel[k] != "det" && s.rel[k] != "amod" {
			s.head[k] = v
		}
	}
	s.head[n], s.rel[n] = v, "obj"
	s.toks[n].Rel = "obj"
}

// mendCase gives a preposition to the noun at the end of its phrase, in "on
// many US imports", where it was hung on a word before it: a noun that stands
// before its head has no preposition of its own.
func (s *sent) mendCase(i int32) {
	k := s.head[i]
	if s.rel[i] != "case" || k <= i || s.rel[k] != "nmod" && s.rel[k] != "obl" || !s.isNoun(k) {
		return
	}
	n := s.head[k]
	if n <= k || !s.isNoun(n) || n-k > 3 {
		return
	}
	for j := k + 1; j < n; j++ {
		if s.pos[j] != "ADJ" && !s.isNoun(j) {
			return
		}
	}
	s.head[i], s.rel[k] = n, "compound"
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

// mendTag makes a noun of "claims" in "dismissed claims" and of "aid" in
// "pledged aid to Ukraine", where they were tagged as verbs.
func (s *sent) mendTag(i int32) {
	h := s.head[i]
	if h < 0 || s.pos[h] != "VERB" {
		return
	}
	x := s.toks[i].XPOS
	switch {
	case s.pos[i] == "ADJ" && s.rel[i] == "obj" && len(s.r.c.lex.Nouns(s.lemma[i])) > 0:
		s.pos[i] = "NOUN" // "gave an ultimatum"
	case s.rel[i] == "xcomp" && (x == "NN" || x == "NNS") && i == h+1 && len(s.r.c.lex.Nouns(s.lemma[i])) > 0 && s.is(h, "give-word"):
		s.rel[i] = "obj"
	case s.pos[i] != "VERB":
	case s.rel[i] == "obj" && (x == "VBZ" || x == "VBP" || x == "VB") && i == h+1:
		s.pos[i] = "NOUN"
	case s.rel[i] == "xcomp" && x == "VB" && i == h+1 && len(s.r.c.lex.Nouns(s.lemma[i])) > 0 && !s.is(h, "bare-infinitive"):
		s.pos[i], s.rel[i] = "NOUN", "obj"
	}
}

// mendParticle makes an object of the jet in "shot down a jet", where the
// particle was taken for a preposition.
func (s *sent) mendParticle(i int32) {
	n := s.head[i]
	if i == 0 || n <= i || s.toks[i].XPOS != "RP" || s.rel[i] != "case" || s.rel[n] != "obl" || s.head[n] != i-1 {
		return
	}
	s.head[i], s.rel[i] = i-1, "compound"
	s.rel[n] = "obj"
}

// raiseComplement hangs the clause on the verb in "demanded of Hamas that it
// release hostages", where it was taken for a relative clause.
func (s *sent) raiseComplement(v int32) {
	n := s.head[v]
	if n < 0 || s.rel[v] != "acl" || s.headed[n] < 0 || s.head[n] < 0 || s.pos[s.head[n]] != "VERB" {
		return
	}
	if n+2 < int32(len(s.toks)) && s.lemma[n+1] == "that" && s.toks[n+1].XPOS == "IN" && s.rel[n+2] == "nsubj" && s.head[n+2] == v {
		s.head[v], s.rel[v] = s.head[n], "ccomp"
		s.toks = slices.Clone(s.toks)
		s.toks[v].Rel = "ccomp"
	}
}

// mendSecondSubject joins "Iran" to "Russia" in "the treaty signed by Russia
// and Iran entered into force", where it was taken for a second subject.
func (s *sent) mendSecondSubject(k int32) {
	if k < 2 || s.rel[k] != "nsubj" || s.said[k] < 0 {
		return
	}
	first := s.r.doc.Mentions[s.said[k]].First
	if first < 2 || s.lemma[first-1] != "and" || s.said[first-2] < 0 {
		return
	}
	m := &s.r.doc.Mentions[s.said[first-2]]
	if h := s.head[k]; m.Head < 0 || m.Head >= k || s.head[m.Head] == h || h < k {
		return
	}
	for i := range s.toks[:first] {
		if s.rel[i] == "nsubj" && s.head[i] == s.head[k] {
			s.head[k], s.rel[k] = m.Head, "conj"
			return
		}
	}
}

// mendLostSubject gives the verb its subject in "The minister, Radu Marin, met
// union leaders", where the minister was hung on the leaders.
func (s *sent) mendLostSubject(x int32) {
	o := s.head[x]
	if o <= x || s.headed[x] < 0 || s.rel[x] != "compound" && s.rel[x] != "nmod" && !s.isName(x) || s.rel[o] != "obj" {
		return
	}
	v := s.head[o]
	if v <= x || v >= o || s.pos[v] != "VERB" {
		return
	}
	for i := range s.toks {
		if s.head[i] == v && s.rel[i] == "nsubj" {
			return
		}
	}
	s.head[x], s.rel[x] = v, "nsubj"
}

// isName reports whether x heads a name of its own, not an adjective.
func (s *sent) isName(x int32) bool {
	return s.headed[x] >= 0 && s.r.doc.Mentions[s.headed[x]].Rule == "name"
}

// mendRelative gives "agreement" its relative clause in "the agreement that
// the two countries signed", where the countries hang beside it.
func (s *sent) mendRelative(v int32) {
	x := s.head[v]
	if x < 0 || x >= v || s.rel[v] != "acl" || s.rel[x] != "appos" && s.rel[x] != "obj" {
		return
	}
	for t := max(1, x-4); t < x; t++ {
		if y := t - 1; s.lemma[t] == "that" && s.head[t] == v && s.isNoun(y) && s.head[y] != x {
			s.head[v], s.head[x], s.rel[x] = y, v, "nsubj"
			return
		}
	}
}

// mendLostObject gives the verb its object in "The minister met union
// leaders", where the leaders were taken for a second name of the minister.
func (s *sent) mendLostObject(n int32) {
	x := s.head[n]
	if x < 0 || x >= n || s.rel[n] != "appos" || s.head[x] <= x || s.head[x] >= n {
		return
	}
	v := s.head[x]
	if s.pos[v] != "VERB" || n-v > 4 {
		return
	}
	for i := range s.toks {
		if s.head[i] == v && s.rel[i] == "obj" {
			return
		}
	}
	s.head[n], s.rel[n] = v, "obj"
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
	if a.Last > 0 && a.Last < int32(len(s.toks)) && b.First == a.Last+1 && s.lemma[a.Last] == "," && s.listGoesOn(b.Last) {
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
	s.freeMet()
}

// freeMet mends "The minister, Radu Marin, met union leaders", where the verb
// was taken for a modifier of what is taken for a second name of its subject.
func (s *sent) freeMet() {
	for i := range s.toks {
		v := int32(i)
		n := s.head[v]
		if v < 2 || n <= v || s.rel[v] != "amod" || s.rel[n] != "appos" || s.toks[v].XPOS != "VBN" || s.lemma[v-1] != "," || len(s.r.c.lex.Verbs(s.lemma[v])) == 0 {
			continue
		}
		if x := s.head[n]; x >= 0 && x < v && s.head[x] == none {
			s.head[v], s.rel[v] = none, "root"
			s.head[n], s.rel[n] = v, "obj"
			s.head[x], s.rel[x] = v, "nsubj"
			return
		}
	}
}
