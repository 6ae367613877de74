package code

// passive reports whether verb v is in the passive, with or without its
// auxiliary.
func (s *sent) passive(v int32) bool {
	r := &s.roles[v]
	if r.auxPass >= 0 {
		return true
	}
	if r.subjPass >= 0 { // without an auxiliary only a headline is passive; else a past tense was mistaken
		return s.title && r.obj < 0
	}
	if s.toks[v].XPOS != "VBN" || r.subj >= 0 {
		return false
	}
	switch s.rel[v] {
	case "acl":
		return r.obj < 0
	case "conj":
		h := s.head[v]
		return h >= 0 && r.obj < 0 && s.kid(v, "aux") < 0 && (s.roles[h].subjPass >= 0 || s.roles[h].auxPass >= 0)
	case "advcl":
		return r.obj < 0 && s.kid(v, "aux") < 0
	}
	return false
}

// surface returns the word that heads the grammatical subject of v: its own,
// or the one it shares by conjunction, control, participle or relative clause.
func (s *sent) surface(v int32, depth int) int32 {
	if v < 0 || depth <= 0 {
		return none
	}
	r := &s.roles[v]
	if r.subjPass >= 0 {
		return s.antecedent(r.subjPass)
	}
	if r.subj >= 0 {
		return s.antecedent(r.subj)
	}
	h := s.head[v]
	if h < 0 || r.csubj >= 0 {
		return none
	}
	switch s.rel[v] {
	case "conj":
		if s.isVerb(h) || s.isPredicate(h) {
			return s.surface(h, depth-1)
		}
	case "xcomp":
		return s.controller(v, depth)
	case "ccomp":
		if r.to || s.toks[v].XPOS == "VBG" {
			return s.controller(v, depth)
		}
	case "advcl":
		return s.advclSubject(v, h, depth)
	case "acl":
		return s.aclSubject(v, h, depth)
	}
	return none
}

// advclSubject returns the subject of adverbial clause v under h.
func (s *sent) advclSubject(v, h int32, depth int) int32 {
	x := s.toks[v].XPOS
	if !s.roles[v].to && x != "VBG" && x != "VBN" && x != "VB" {
		return none
	}
	if s.roles[v].to {
		if _, _, ok := s.op(h, v, "xcomp"); ok {
			return s.controller(v, depth)
		}
	}
	if x == "VBG" && s.prep[v] != "" {
		if _, _, ok := s.op(h, v, s.prep[v]); ok {
			return s.controller(v, depth)
		}
	}
	return s.surface(h, depth-1)
}

// aclSubject returns the subject of v, which modifies noun h: the noun, or
// whoever has the plan to do it.
func (s *sent) aclSubject(v, h int32, depth int) int32 {
	if s.roles[v].to || s.prep[v] != "" {
		pos := s.position(v)
		if _, _, ok := s.op(h, v, pos); ok {
			return s.controller(v, depth)
		}
		if g := s.head[s.firstOf(h)]; g >= 0 && s.roles[v].to {
			// "called on Russia to withdraw": the infinitive hangs on "Russia".
			_, in, ok := s.op(g, v, "xcomp")
			if s.prep[s.firstOf(h)] == "with" && s.isVerb(g) && in.Subject != "recipient" {
				return s.surface(g, depth-1) // "works with the UN to provide"
			}
			if ok {
				return h
			}
		}
	}
	return h
}

// antecedent returns x, or the noun that relative pronoun x stands for.
func (s *sent) antecedent(x int32) int32 {
	switch s.lemma[x] {
	case "who", "which", "that", "whom":
	default:
		return x
	}
	v := s.head[x]
	for range maxDepth {
		if v < 0 {
			return x
		}
		if s.rel[v] == "acl" {
			if s.head[v] >= 0 {
				return s.head[v]
			}
			return x
		}
		v = s.head[v]
	}
	return x
}

// controller returns who does the infinitive or gerund v: what its governor's
// entry says, else the governor's object, else its subject.
func (s *sent) controller(v int32, depth int) int32 {
	g := s.head[v]
	if g < 0 || depth <= 0 {
		return none
	}
	if f, in, ok := s.op(g, v, s.position(v)); ok && in.Subject != "" {
		paths := f.e.Actor
		if in.Subject == "recipient" {
			paths = f.e.Recipient
		}
		if len(paths) > 0 {
			return s.firstToken(f, paths, v, depth-1)
		}
	}
	if s.isVerb(g) && !s.passive(g) {
		if o := s.roles[g].obj; o >= 0 && o != v {
			return s.antecedent(o)
		}
	}
	if s.isNoun(g) {
		return s.owner(g, depth-1)
	}
	return s.surface(g, depth-1)
}

// owner returns who has noun n: a possessor, or the subject of the verb that
// the noun is the object of ("announced plans to").
func (s *sent) owner(n int32, depth int) int32 {
	if p := s.kid(n, "nmod:poss"); p >= 0 {
		return p
	}
	for _, k := range s.kids(n) {
		if (s.rel[k] == "amod" || s.rel[k] == "compound") && s.said[k] >= 0 {
			return k
		}
		if s.rel[k] == "nmod" && (s.prep[k] == "by" || s.prep[k] == "of") && s.said[k] >= 0 {
			return k
		}
	}
	if g := s.head[n]; g >= 0 && s.isVerb(g) && s.rel[n] == "obj" {
		return s.surface(g, depth)
	}
	return none
}

// agent returns who does verb v, in any voice.
func (s *sent) agent(v int32, depth int) int32 {
	if v < 0 {
		return none
	}
	if !s.passive(v) {
		return s.surface(v, depth)
	}
	if a := s.roles[v].agent; a >= 0 {
		return a
	}
	for _, k := range s.kids(v) {
		if s.prep[k] == "by" && (s.rel[k] == "obl" || s.rel[k] == "nmod") && s.isNoun(k) {
			return k
		}
	}
	return none
}

// patient returns what verb v is done to, in any voice.
func (s *sent) patient(v int32, depth int) int32 {
	if v < 0 {
		return none
	}
	if s.passive(v) {
		return s.surface(v, depth)
	}
	if o := s.roles[v].obj; o >= 0 {
		return s.antecedent(o)
	}
	for _, k := range s.kids(v) { // "invited Xi Jinping", taken for a predicate
		if s.rel[k] == "xcomp" && s.headed[k] >= 0 && s.isNoun(k) && s.prep[k] == "" {
			return k
		}
	}
	if o := s.roles[v].iobj; o >= 0 {
		return s.antecedent(o)
	}
	h := s.head[v]
	switch {
	case h < 0:
	case s.rel[v] == "acl" && s.roles[v].subj >= 0 && s.antecedent(s.roles[v].subj) != h && !s.hasThat(v):
		return h
	case s.rel[v] == "conj" && s.isVerb(h) && s.roles[h].obj > v:
		return s.roles[h].obj
	}
	for _, k := range s.kids(v) { // "condemned and sanctioned Russia"
		if s.rel[k] == "conj" && s.isVerb(k) && s.roles[k].subj < 0 && s.roles[k].obj >= 0 && s.isBare(v) {
			return s.roles[k].obj
		}
	}
	return none
}

// hasThat reports whether the conjunction "that" opens clause v, which then
// modifies no noun as a relative clause does: "the hope that he returns".
func (s *sent) hasThat(v int32) bool {
	for _, k := range s.kids(v) {
		if s.lemma[k] == "that" && s.rel[k] == "mark" && s.toks[k].XPOS == "IN" {
			return true
		}
	}
	return false
}

// isBare reports whether v has no nominal dependent after it but those of its
// conjuncts.
func (s *sent) isBare(v int32) bool {
	for _, k := range s.kids(v) {
		if k > v && (s.rel[k] == "obl" || s.rel[k] == "xcomp" || s.rel[k] == "ccomp") {
			return false
		}
	}
	return true
}
