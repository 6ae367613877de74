package code

import (
	"entente/lexicon/code"
)

// How far to the right of a trigger a phrase may stand when the parser hung
// it elsewhere.
const reach = 14

// Factors on confidence by how an argument was found.
const (
	scoreDirect   = 1.0
	scoreNear     = 0.95 // below the object instead of the verb
	scoreFallback = 0.8  // by order of words alone
)

// firstToken returns the first word that one of the paths leads to, but not v.
func (s *sent) firstToken(f fit, paths []lexcode.Path, v int32, depth int) int32 {
	for _, p := range paths {
		for _, t := range s.tokensAt(f, p, v, depth) {
			if t != v {
				return t
			}
		}
	}
	return none
}

// tokensAt returns the words that path p leads to from f. The word skip, and
// what hangs below it, is not followed.
func (s *sent) tokensAt(f fit, p lexcode.Path, skip int32, depth int) []int32 {
	if depth <= 0 || len(p) == 0 {
		return nil
	}
	at := s.firstStep(f, p[0], skip, depth)
	for _, st := range p[1:] {
		var next []int32
		for _, t := range at {
			for _, x := range s.conjoined(t) {
				next = append(next, s.step(x, st, depth)...)
			}
		}
		if len(next) == 0 && st.Kind == lexcode.StepPrep && p[0].Kind == lexcode.StepObj && f.verb >= 0 && len(at) > 0 {
			next = s.prepKids(nil, f.verb, st.Prep) // hung on the verb instead of its object
		}
		at = next
	}
	return at
}

// complements returns the clauses that complete the verb or noun of f.
func (s *sent) complements(f fit, st lexcode.Step) []int32 {
	pos := "xcomp"
	if st.Kind == lexcode.StepCcomp {
		pos = "ccomp"
	}
	var all []int32
	for _, i := range []int32{f.verb, f.noun} {
		if i < 0 {
			continue
		}
		for _, k := range s.kids(i) {
			isName := s.isNoun(k) && s.headed[k] >= 0 // no clause, whatever the parser says
			if !isName && s.rel[k] != "nsubj" && s.position(k) == pos {
				all = append(all, k)
			}
			if (k == s.roles[i].obj || k == s.roles[i].iobj) && pos == "xcomp" { // "called on Russia to withdraw"
				for _, kk := range s.kids(k) {
					if s.rel[kk] == "acl" && s.roles[kk].to {
						all = append(all, kk)
					}
				}
			}
		}
	}
	return all
}

func single(i int32) []int32 {
	if i < 0 {
		return nil
	}
	return []int32{i}
}

// firstStep takes the first step of a path, from the verb or noun of f.
func (s *sent) firstStep(f fit, st lexcode.Step, skip int32, depth int) []int32 {
	switch st.Kind {
	case lexcode.StepSubj:
		subj := s.agent(f.verb, depth)
		if subj >= 0 && s.head[subj] == f.verb {
			switch s.prep[subj] {
			case "from", "in", "to", "of", "on", "at", "for":
				return nil
			}
		}
		return single(subj)
	case lexcode.StepObj:
		o := s.patient(f.verb, depth)
		if o == f.noun || f.noun >= 0 && o == s.carrier(f.noun) {
			return nil
		}
		return single(o)
	case lexcode.StepIobj:
		if f.verb < 0 {
			return nil
		}
		return single(s.roles[f.verb].iobj)
	case lexcode.StepPrep:
		return s.after(f, st.Prep, skip)
	case lexcode.StepUp:
		return single(s.clauseSubject(f.at, depth))
	case lexcode.StepPlace:
		return s.placeOf(f)
	case lexcode.StepXcomp, lexcode.StepCcomp:
		return s.complements(f, st)
	}
	if f.noun < 0 {
		return nil
	}
	return s.step(f.noun, st, depth)
}

// clauseSubject returns the subject of the clause that noun i stands in.
func (s *sent) clauseSubject(i int32, depth int) int32 {
	pred := s.clause[i]
	if pred < 0 || pred == i {
		return none
	}
	subj := s.surface(pred, depth)
	if subj == i {
		return none
	}
	return subj
}

// step takes a further step, from noun i.
func (s *sent) step(i int32, st lexcode.Step, depth int) []int32 {
	switch st.Kind {
	case lexcode.StepPrep:
		return s.prepKids(nil, i, st.Prep)
	case lexcode.StepPoss:
		return single(s.kid(i, "nmod:poss"))
	case lexcode.StepAdj:
		return s.before(i)
	case lexcode.StepAux:
		return s.under(i, "aux")
	case lexcode.StepAdvcl:
		return s.under(i, "advcl")
	case lexcode.StepObj:
		return single(s.patient(i, depth))
	case lexcode.StepSubj:
		return single(s.agent(i, depth))
	case lexcode.StepMod:
		return s.owners(i)
	case lexcode.StepDoer:
		return s.doers(i, depth)
	case lexcode.StepAppos:
		return single(s.kid(i, "appos"))
	}
	return nil
}

// under returns the dependents of v with that relation.
func (s *sent) under(v int32, rel string) []int32 {
	var all []int32
	for _, k := range s.kids(v) {
		if s.rel[k] == rel {
			all = append(all, k)
		}
	}
	return all
}

// before returns the words that modify noun i from before it.
func (s *sent) before(i int32) []int32 {
	all := s.adjectives(i)
	for _, k := range s.kids(i) {
		if k < i && s.said[k] < 0 && (s.rel[k] == "amod" || s.rel[k] == "compound") {
			all = append(all, k)
		}
	}
	return all
}

// adjectives returns the words before noun i that name somebody: "Russian",
// "US-China".
func (s *sent) adjectives(i int32) []int32 {
	var all []int32
	for _, k := range s.kids(i) {
		if k > i {
			break
		}
		switch s.rel[k] {
		case "amod", "compound", "nmod", "flat", "nummod", "det":
			if s.said[k] >= 0 && s.prep[k] == "" && s.toks[k].Rel != "nmod:poss" && s.r.doc.Mentions[s.said[k]].Rule != "context" {
				all = append(all, k)
			}
			for _, kk := range s.kids(k) {
				if s.said[kk] >= 0 && (s.rel[kk] == "amod" || s.rel[kk] == "compound" || s.rel[kk] == "conj" || s.rel[kk] == "nmod" && s.prep[kk] == "") {
					all = append(all, kk)
				}
			}
		}
	}
	return all
}

// owners returns whoever noun i belongs to, the closest kind first.
func (s *sent) owners(i int32) []int32 {
	if p := s.kid(i, "nmod:poss"); p >= 0 && (s.said[p] >= 0 || s.isNoun(p)) {
		return []int32{p}
	}
	if a := s.adjectives(i); len(a) > 0 {
		return a
	}
	for _, prep := range []string{"of", "by", "from", "in"} {
		if k := s.prepKids(nil, i, prep); len(k) > 0 {
			return k
		}
	}
	return nil
}

// doers returns who does the act that noun i names, or who owns it.
func (s *sent) doers(i int32, depth int) []int32 {
	for _, f := range s.fitsAt(i) {
		if f.e.Code.Type == "" {
			continue
		}
		for _, p := range f.e.Actor {
			if t := s.tokensAt(f, p, none, depth-2); len(t) > 0 {
				return t
			}
		}
		return nil
	}
	return s.owners(i)
}

// prepKids adds the dependents of i after a preposition.
func (s *sent) prepKids(to []int32, i int32, prep string) []int32 {
	for _, k := range s.kids(i) {
		if s.prep[k] == prep && k > 0 && s.isNominal(k) && !s.is(k, "no-place") {
			to = append(to, k)
		}
	}
	return to
}

// isNominal reports whether i stands as a noun phrase, not a clause.
func (s *sent) isNominal(i int32) bool {
	switch s.rel[i] {
	case "obl", "nmod", "conj", "obj", "dep", "nsubj", "appos", "flat", "iobj":
		return !s.isVerb(i)
	case "advcl", "acl", "xcomp", "ccomp":
		return s.isNoun(i) && s.roles[i].cop < 0 || s.toks[i].XPOS == "VBG"
	}
	return s.isNoun(i)
}

// after returns the nouns after a preposition that belong to f: below its
// noun, its verb, their object, or else near by in the same clause.
func (s *sent) after(f fit, prep string, skip int32) []int32 {
	var found []int32
	if f.noun >= 0 {
		found = s.prepKids(found, f.noun, prep)
		for up := f.noun; len(found) == 0 && up != s.carrier(f.noun); {
			up = s.carrier(f.noun)
			found = s.prepKids(found, up, prep)
		}
	}
	if len(found) == 0 && f.verb >= 0 {
		found = s.prepKids(found, f.verb, prep)
	}
	if len(found) == 0 && f.verb >= 0 {
		for _, o := range []int32{s.roles[f.verb].obj, s.roles[f.verb].iobj} {
			if o >= 0 && len(found) == 0 {
				found = s.prepKids(found, o, prep)
			}
		}
	}
	if len(found) == 0 && prep != "of" {
		found = s.near(f, prep)
	}
	return found
}

// near looks to the right of the trigger for a phrase with the preposition,
// up to the next verb: attachments are often wrong, order seldom.
func (s *sent) near(f fit, prep string) []int32 {
	start := max(f.at, f.noun)
	for i := start + 1; i < min(int32(len(s.toks)), start+reach); i++ {
		if s.pos[i] == "VERB" || s.lemma[i] == ";" || s.lemma[i] == ":" || f.e.Symmetric && s.lemma[i] == "," {
			return nil
		}
		if s.prep[i] == prep && s.isNoun(i) && !s.is(i, "no-place") && (s.head[i] < 0 || !s.is(s.head[i], "no-place")) && len(s.parties(i, true).list) > 0 && (s.sameClause(i, f) || s.clause[i] == s.outer(f)) {
			return []int32{i}
		}
	}
	return nil
}

// outer returns the clause that the clause of f hangs on.
func (s *sent) outer(f fit) int32 {
	v := s.clause[f.at]
	if v < 0 || s.head[v] < 0 {
		return -2
	}
	return s.clause[s.head[v]]
}

func (s *sent) sameClause(i int32, f fit) bool {
	c := s.clause[i]
	return c == s.clause[f.at] || f.verb >= 0 && c == s.clause[f.verb]
}
