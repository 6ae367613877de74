package code

import (
	"entente"
	"entente/lexicon/code"
)

// A link is one governor between an act and the top of its sentence that
// gives it a standing.
type link struct {
	fit   fit
	inner lexcode.Inner
	below int32 // the word through which the act hangs there
}

// A standing is how the text stands to an act, and by which words.
type standing struct {
	modality entente.Modality
	links    []link
	drop     bool    // not coded: negated twice, threatened, a topic of talks
	willNot  bool    // "will not": a refusal if the act was wanted
	score    float32 // falls with the length of the way
	definite bool    // a noun with "the", "this", or an owner
	top      int32   // the highest word reached
	words    bool    // the act is done by speaking
	told     bool    // in words that somebody says: what governs the saying does not bear on it
	assumed  bool    // a noun that takes the act for granted: "Xi's visit"
}

// own is what a clause or noun phrase says of itself.
type own struct {
	modality entente.Modality
	willNot  bool
	drop     bool
	asked    bool // opens with "how" or "why"
}

// then sets the standing of what has standing st under an outer one.
func (st *standing) under(outer entente.Modality, byEntry bool) {
	m, ok := compose(outer, st.modality, byEntry)
	st.modality = m
	st.drop = st.drop || !ok
}

// compose returns the standing of an act that has standing inner below words
// that give it outer. It reports false where the two say nothing plain, such
// as an act negated twice. An entry ("rejected calls for") denies the inner
// standing; a mere "not" makes it unclear.
func compose(outer, inner entente.Modality, byEntry bool) (entente.Modality, bool) {
	none, actual := entente.ModalityNone, entente.Actual
	switch {
	case outer == none || outer == actual:
		return inner, true
	case inner == none || inner == actual:
		return outer, true
	case inner == entente.Negated && outer == entente.Planned:
		return inner, true
	case inner == entente.Negated || inner == entente.Denied && outer != entente.Planned:
		return inner, false
	}
	switch outer {
	case entente.Planned:
		return inner, true
	case entente.Supposed:
		return outer, true
	case entente.Urged:
		return outer, inner != entente.Alleged
	case entente.Alleged:
		if inner == entente.Supposed {
			return inner, true
		}
		return outer, inner != entente.Urged
	case entente.Denied:
		return outer, inner != entente.Urged
	case entente.Negated:
		if inner == entente.Alleged {
			return entente.Denied, byEntry
		}
		return outer, byEntry || inner != entente.Urged
	}
	return inner, false
}

// standingOf climbs from f to the top of its sentence and gathers what each
// governor says of the act.
func (s *sent) standingOf(f fit) standing {
	st := standing{modality: entente.Actual, score: 1, top: f.at, words: f.isWords()}
	if f.e.Stands != entente.ModalityNone {
		st.modality = f.e.Stands
	}
	cur := f.at
	if f.noun >= 0 {
		st.definite = s.definite(f.noun)
		st.take(s.ownNoun(f.noun))
		if f.verb >= 0 && !f.side && !s.below(f.verb, f.noun) {
			cur = f.verb
			st.take(s.ownClause(f.verb))
		} else if f.verb >= 0 && !f.side {
			st.take(s.ownClause(f.verb)) // "tariffs to be imposed"
			if s.roles[f.verb].to {
				st.under(entente.Planned, false)
			} else {
				return st // "the treaty that the two signed": told beside the point
			}
		}
	} else {
		st.take(s.ownClause(f.verb))
	}
	for n := 0; n < maxClimb && !st.drop; n++ {
		g := s.head[cur]
		if g < 0 {
			if cur == f.noun && f.verb < 0 && !s.title {
				st.score *= 0.9
				st.drop = !s.stops() // a heading tells nothing
			}
			break
		}
		if !s.climb(&st, f, cur, g) {
			break
		}
		cur = g
		st.top = g
	}
	if s.title && f.e.Code.Type == "CONSULT" && f.verb >= 0 && st.modality == entente.Actual && s.toks[f.verb].XPOS == "VBZ" {
		st.assumed = true // headlines say "visits" of what is to come
	}
	if f.noun >= 0 && f.verb < 0 && len(st.links) == 0 && st.modality == entente.Actual && !f.e.Actual {
		st.assumed = true
		st.score *= 0.95
	}
	return st
}

func (st *standing) take(o own) {
	if st.told && (o.modality == entente.Planned || o.modality == entente.Supposed) {
		return
	}
	st.under(o.modality, false)
	st.drop = st.drop || o.drop
	st.willNot = st.willNot || o.willNot
}

// below reports whether verb v hangs on noun n, as a participle does.
func (s *sent) below(v, n int32) bool { return s.head[v] == n }

// climb takes one step from cur to its governor g. It reports whether the
// way goes on.
func (s *sent) climb(st *standing, f fit, cur, g int32) bool {
	pos := s.position(cur)
	if fg, in, ok := s.op(g, cur, pos); ok && fg.at != f.at {
		if in.Drop && st.definite && st.modality == entente.Planned && fg.e.Code.Type == "" {
			return false // "discussed Modi's upcoming visit"
		}
		st.links = append(st.links, link{fg, in, cur})
		st.drop = st.drop || in.Drop
		st.under(in.Modality, true)
		st.told = st.told || pos == "ccomp" && fg.e.Code.Type == "" && s.is(g, "say")
		s.takeGovernor(st, fg, g)
		return true
	}
	if s.rel[cur] == "acl" && s.roles[cur].to {
		if up := s.head[s.firstOf(g)]; up >= 0 {
			// "called on Russia to withdraw": the infinitive hangs on "Russia"
			if fg, in, ok := s.op(up, cur, pos); ok {
				st.links = append(st.links, link{fg, in, cur})
				st.drop = st.drop || in.Drop
				st.under(in.Modality, true)
				s.takeGovernor(st, fg, up)
				return true
			}
		}
	}
	if s.isPredicate(cur) || s.isVerb(cur) {
		return s.climbClause(st, cur, g, pos)
	}
	return s.climbNoun(st, f, cur, g, pos)
}

// firstOf returns the first of the nouns that n is joined to.
func (s *sent) firstOf(n int32) int32 {
	for range maxDepth {
		if s.rel[n] != "conj" || s.head[n] < 0 {
			break
		}
		n = s.head[n]
	}
	return n
}

// takeGovernor adds what the governor's own clause or phrase says: "did not
// agree to", "alleged plan to".
func (s *sent) takeGovernor(st *standing, fg fit, g int32) {
	o := own{}
	switch {
	case fg.verb >= 0:
		o = s.ownClause(fg.verb)
		if fg.noun >= 0 {
			st.take(s.ownNoun(fg.noun))
		}
	case fg.noun >= 0:
		o = s.ownNoun(fg.noun)
	default:
		o = s.ownClause(g)
	}
	o.willNot = false
	st.take(o)
}

// climbClause handles a clause under a governor that no entry speaks of.
func (s *sent) climbClause(st *standing, cur, g int32, pos string) bool {
	switch s.rel[cur] {
	case "conj":
		if s.isVerb(g) && s.sharesAux(cur) {
			o := s.ownClause(g)
			o.willNot = false
			st.take(o)
		}
		return true
	case "ccomp":
		if o := s.ownClause(g); o.modality == entente.Negated {
			st.drop = true
		}
		return true
	case "xcomp":
		if s.lemma[g] == "be" { // "is to visit"
			st.under(entente.Planned, false)
			return true
		}
		if s.is(g, "implicative") {
			st.take(s.ownClause(g))
			return true
		}
		st.drop = true
		return false
	case "advcl":
		return s.climbAdverbial(st, cur, g)
	case "acl":
		return s.climbRelative(st, cur, g)
	}
	return false
}

// sharesAux reports whether verb v, joined to another, shares the other's
// auxiliaries: "will visit Moscow and meet Putin".
func (s *sent) sharesAux(v int32) bool {
	if s.kid(v, "aux") >= 0 || s.roles[v].subj >= 0 || s.roles[v].subjPass >= 0 {
		return false
	}
	switch s.toks[v].XPOS {
	case "VB", "VBN", "VBG", "VBP":
		return true
	}
	return false
}

// climbAdverbial handles an adverbial clause.
func (s *sent) climbAdverbial(st *standing, cur, g int32) bool {
	main := s.ownClause(g)
	x := s.toks[cur].XPOS
	switch mark := s.prep[cur]; {
	case s.roles[cur].to:
		if main.modality == entente.Negated || main.drop || s.is(g, "no-purpose") {
			st.drop = true
			return false
		}
		if st.words && s.is(g, "utter") { // "phoned to congratulate": what is done by speaking is done
			main.willNot = false
			st.take(main)
			return true
		}
		st.under(entente.Planned, false)
	case mark == "" && (x == "VBG" || x == "VBN"), mark == "by", mark == "while" && x == "VBG", mark == "with":
		main.willNot = false
		st.take(main)
	case mark == "after" || mark == "when" || mark == "before" || mark == "once" || mark == "until":
		if main.modality == entente.Planned || main.modality == entente.Supposed {
			st.under(main.modality, false)
		}
		return false // taken for granted, whatever governs the main clause
	case mark == "as" || mark == "because" || mark == "since" || mark == "although" || mark == "though" || mark == "while" || mark == "whereas":
		return false
	case x == "VBG" && (mark == "on" || mark == "about" || mark == "to" || mark == "from" || mark == "of" || mark == "into" || mark == "without" || mark == "in" && !s.is(g, "join-in")):
		st.drop = true // "suspended aid on meeting": no entry says what it stands as
	}
	return true
}

// climbRelative handles a clause that modifies noun g and is no complement
// of it: what it tells is taken for granted.
func (s *sent) climbRelative(st *standing, cur, g int32) bool {
	if !s.roles[cur].to {
		st.drop = st.drop || s.toks[cur].XPOS == "VBG" && s.prep[cur] != "" // "support in joining"
		return false
	}
	for _, k := range s.kids(g) { // "the first president to visit"
		if s.lemma[k] == "first" || s.lemma[k] == "last" || s.lemma[k] == "only" || s.lemma[k] == "latest" {
			return false
		}
	}
	st.under(entente.Planned, false)
	return false
}

// climbNoun handles a noun that names an act, under a governor that no entry
// speaks of.
func (s *sent) climbNoun(st *standing, f fit, cur, g int32, pos string) bool {
	st.score *= 0.97
	if len(st.links) > 0 { // what hangs above an allegation or a call is of no concern
		return s.rel[cur] != "nsubj"
	}
	if s.rel[cur] == "conj" || s.rel[cur] == "appos" || s.rel[cur] == "compound" {
		return true
	}
	if !s.isVerb(g) && !s.isPredicate(g) {
		switch pos {
		case "of":
			if s.is(g, "transparent") {
				return true
			}
			st.score *= 0.9
			return !st.definite // "the victims of the attack": it happened
		case "on", "about", "for", "to", "over", "against", "toward", "towards":
			st.drop = !s.is(g, "transparent")
			return true
		}
		return true
	}
	return s.climbArgument(st, f, cur, g, pos)
}

// climbArgument handles an act's noun as an argument of verb g.
func (s *sent) climbArgument(st *standing, f fit, cur, g int32, pos string) bool {
	if f.e.Actual {
		return false
	}
	main := s.ownClause(g)
	switch pos {
	case "subj":
		if main.modality == entente.Planned || main.modality == entente.Supposed {
			st.under(main.modality, false)
		} else if main.modality == entente.Negated && s.is(g, "happen") {
			st.under(main.modality, false)
		}
	case "obj", "iobj":
		if s.is(g, "happen") || s.is(g, "carry") {
			main.willNot = false
			st.take(main)
		} else if !st.definite && !f.e.Actual {
			st.drop = true
		}
	case "after", "following", "amid", "by", "before", "since", "from", "of", "as", "because of", "over", "against", "despite", "under":
		if !st.definite && main.modality == entente.Planned {
			st.under(main.modality, false)
		}
	case "during", "in", "at", "on", "with", "ahead", "through":
		if main.modality == entente.Planned {
			st.under(main.modality, false)
		}
	case "to":
		if !st.definite {
			st.drop = true
		}
	case "for":
		if !st.definite {
			st.under(entente.Planned, false)
		}
		st.score *= 0.9
	case "":
	default:
		st.drop = true
	}
	// What a verb takes for granted is not touched by what governs the verb.
	return !st.definite || s.is(g, "happen") || s.is(g, "carry")
}

// position names how word i hangs on its head, as entries' inner lines do.
func (s *sent) position(i int32) string {
	switch s.rel[i] {
	case "nsubj":
		if h := s.head[i]; h >= 0 && s.passive(h) {
			return "obj"
		}
		return "subj"
	case "csubj":
		return "subj"
	case "obj", "iobj":
		if s.isVerb(i) {
			return "xcomp"
		}
		return s.rel[i]
	case "conj", "root", "parataxis", "cop", "aux", "case", "mark", "flat":
		return ""
	case "appos":
		return "appos"
	case "compound", "amod":
		return "adj"
	}
	if s.toks[i].Rel == "nmod:poss" {
		return "poss"
	}
	clausal := s.isVerb(i) || s.roles[i].cop >= 0 || s.rel[i] == "ccomp" || s.rel[i] == "xcomp"
	switch {
	case s.toks[i].Rel == "acl:relcl":
		return ""
	case s.roles[i].to:
		if s.rel[i] == "advcl" && s.kid(s.head[i], "xcomp") >= 0 {
			return ""
		}
		return "xcomp"
	case clausal && (s.prep[i] == "that" || s.prep[i] == "whether"):
		return "ccomp"
	case s.prep[i] != "" && (s.rel[i] != "ccomp" || s.toks[i].XPOS == "VBG"):
		return s.prep[i]
	case s.rel[i] == "advcl" && s.toks[i].XPOS == "VBG" && s.follows(i):
		return "xcomp" // "denied attacking"
	case s.rel[i] == "xcomp", clausal && s.toks[i].XPOS == "VBG" && s.rel[i] == "ccomp":
		return "xcomp"
	case s.rel[i] == "ccomp":
		return "ccomp"
	}
	return ""
}

// follows reports whether i stands right after its head, or a few words after
// it without a comma between.
func (s *sent) follows(i int32) bool {
	h := s.head[i]
	if h < 0 || h >= i || i-h > 3 {
		return false
	}
	for k := h + 1; k < i; k++ {
		if s.lemma[k] == "," {
			return false
		}
	}
	return true
}

// stops reports whether the sentence ends in a full stop or the like, as
// headings and captions do not.
func (s *sent) stops() bool {
	for i := len(s.toks) - 1; i >= max(0, len(s.toks)-3); i-- {
		switch s.lemma[i] {
		case ".", "!", "?", "...", "…":
			return true
		}
	}
	return false
}
