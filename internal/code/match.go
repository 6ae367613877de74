package code

import (
	"slices"
	"sort"
	"strings"

	"entente"
	"entente/lexicon/code"
)

// A fit is an entry whose trigger and conditions hold at a word.
type fit struct {
	e    *lexcode.Entry
	at   int32 // the trigger
	verb int32 // the verb that carries the arguments, or none
	noun int32 // the noun that carries them, or none
	side bool  // the verb only has the noun beside it: "said after talks"
	spec int
}

// states of fitsAt
const (
	unfitted = iota
	fitting
	fitted
)

// fitsAt returns the entries that fit word i, most specific first.
func (s *sent) fitsAt(i int32) []fit {
	if s.fitted[i] != unfitted {
		return s.fits[i]
	}
	s.fitted[i] = fitting
	var out []fit
	lex := s.r.c.lex
	switch s.pos[i] {
	case "VERB", "AUX", "ADJ":
		for _, h := range lex.Verbs(s.lemma[i]) {
			out = s.tryVerb(out, h, i)
		}
	case "NOUN", "PROPN":
		for _, h := range lex.Nouns(s.lemma[i]) {
			out = s.tryNoun(out, h, i)
		}
		if s.roles[i].cop < 0 && (s.title || s.head[i] == none) {
			for _, h := range lex.Verbs(s.lemma[i]) {
				out = s.tryVerb(out, h, i)
			}
		}
	}
	sort.SliceStable(out, func(a, b int) bool {
		if out[a].spec != out[b].spec {
			return out[a].spec > out[b].spec
		}
		return out[a].e.Name < out[b].e.Name
	})
	s.fits[i] = out
	s.fitted[i] = fitted
	return out
}

func (s *sent) tryVerb(out []fit, h lexcode.Hit, i int32) []fit {
	e := &s.r.c.lex.Entries[h.Entry]
	t := e.Verbs[h.Trigger]
	for _, w := range t.Rest {
		if !s.hasParticle(i, w) {
			return out
		}
	}
	f := fit{e: e, at: i, verb: i, noun: none, spec: e.Specific(t)}
	if why := s.fails(f); why != "" {
		s.r.tried(s, i, e, why)
		return out
	}
	return append(out, f)
}

func (s *sent) tryNoun(out []fit, h lexcode.Hit, i int32) []fit {
	e := &s.r.c.lex.Entries[h.Entry]
	t := e.Nouns[h.Trigger]
	if !s.precededBy(i, t.Rest) {
		return out
	}
	f := fit{e: e, at: i, verb: none, noun: i, spec: e.Specific(t)}
	f.verb, f.side = s.lightOf(e, i)
	if e.NeedsLight && f.verb < 0 {
		s.r.tried(s, i, e, "no light verb")
		return out
	}
	if f.verb >= 0 && len(e.Lights) > 0 {
		f.spec++
	}
	if why := s.fails(f); why != "" {
		s.r.tried(s, i, e, why)
		return out
	}
	if f.verb >= 0 && !f.side && s.carried[f.verb] < 0 {
		s.carried[f.verb] = i
	}
	return append(out, f)
}

// hasParticle reports whether verb v has w as a particle, or right after it:
// "gave in to demands", but not "gave a ball in 2023".
func (s *sent) hasParticle(v int32, w string) bool {
	n := int32(len(s.toks))
	if v+1 < n && s.lemma[v+1] == w || v+2 < n && s.lemma[v+2] == w && s.pos[v+1] == "ADV" {
		return true
	}
	for _, k := range s.kids(v) {
		if k > v && s.lemma[k] == w && (s.toks[k].Rel == "compound:prt" || s.rel[k] == "advmod" || s.rel[k] == "xcomp") {
			return true
		}
	}
	return false
}

// takesAfter reports whether verb v has a dependent after preposition w.
func (s *sent) takesAfter(v int32, w string) bool {
	for _, k := range s.kids(v) {
		if s.prep[k] == w {
			return true
		}
	}
	return s.hasParticle(v, w)
}

// precededBy reports whether noun i has all words as modifiers, or they stand
// right before it.
func (s *sent) precededBy(i int32, words []string) bool {
	for k, w := range words {
		at := i - int32(len(words)-k)
		if at >= 0 && s.lemma[at] == w {
			continue
		}
		found := false
		for _, c := range s.kids(i) {
			found = found || c < i && s.lemma[c] == w
		}
		if !found {
			return false
		}
	}
	return true
}

// lightOf returns the verb that carries noun i for entry e: the noun is its
// object, stands after its preposition, or has it as a participle or relative
// clause. It reports whether the verb may be any.
func (s *sent) lightOf(e *lexcode.Entry, i int32) (verb int32, anyVerb bool) {
	if len(e.Lights) == 0 {
		return none, false
	}
	up := s.carrier(i)
	if g := s.head[up]; g >= 0 {
		for _, l := range e.Lights {
			if (s.lemma[g] == l.Verb || l.Verb == "*" && s.isVerb(g)) && s.carries(g, up, l.Prep) {
				return g, l.Verb == "*"
			}
		}
	}
	for _, k := range s.kids(i) {
		if s.rel[k] != "acl" {
			continue
		}
		for _, l := range e.Lights {
			if s.lemma[k] == l.Verb && l.Prep != "^" && (l.Prep == "" || s.takesAfter(k, l.Prep)) && s.patient(k, 3) == i {
				return k, false
			}
		}
	}
	return none, false
}

// carrier climbs from noun i over conjunction and over transparent nouns, as
// in "a round of talks".
func (s *sent) carrier(i int32) int32 {
	for range 4 {
		h := s.head[i]
		switch {
		case h < 0:
			return i
		case s.rel[i] == "conj" && s.isNoun(h):
		case s.rel[i] == "nmod" && s.prep[i] == "of" && s.is(h, "transparent"):
		default:
			return i
		}
		i = h
	}
	return i
}

// carries reports whether noun n is the object of verb g, or follows its
// preposition prep.
func (s *sent) carries(g, n int32, prep string) bool {
	isObj := s.rel[n] == "obj" || s.rel[n] == "nsubj" && s.passive(g)
	if s.toks[n].Rel == "nsubj" && s.toks[g].XPOS == "VBN" && s.roles[g].obj < 0 && s.kid(g, "aux") < 0 {
		isObj = true // a headline leaves the auxiliary out
	}
	switch {
	case prep == "":
		return isObj
	case prep == "^":
		return s.rel[n] == "nsubj" && !isObj
	case isObj:
		for _, k := range s.kids(g) {
			if s.lemma[k] == prep && (s.toks[k].Rel == "compound:prt" || s.rel[k] == "advmod") {
				return true
			}
		}
		return false
	default:
		return s.prep[n] == prep
	}
}

// fails returns which condition of f does not hold, or "".
func (s *sent) fails(f fit) string {
	for i := range f.e.Conds {
		c := &f.e.Conds[i]
		if s.holds(f, c) == c.Unless {
			if c.Unless {
				return "unless " + condText(c) + " holds"
			}
			return "if " + condText(c) + " does not hold"
		}
	}
	return ""
}

func condText(c *lexcode.Cond) string {
	switch c.Where {
	case lexcode.WhereHas:
		return "has"
	case lexcode.WhereSentence:
		return "sentence"
	}
	var alts []string
	for _, p := range c.Paths {
		var names []string
		for _, st := range p {
			names = append(names, st.String())
		}
		alts = append(alts, strings.Join(names, "."))
	}
	return strings.Join(alts, "|")
}

func (s *sent) holds(f fit, c *lexcode.Cond) bool {
	switch c.Where {
	case lexcode.WhereSentence:
		for i := range s.toks {
			if s.anyValue(int32(i), c.Values) {
				return true
			}
		}
		return false
	case lexcode.WhereHas:
		pred := s.clause[f.at]
		lo, hi := max(0, int(f.at)-30), min(len(s.toks), int(f.at)+31)
		for i := lo; i < hi; i++ {
			if (s.clause[i] == pred || s.clause[i] == f.at || s.clause[i] == f.verb) && s.anyValue(int32(i), c.Values) {
				return true
			}
		}
		return false
	}
	for _, p := range c.Paths {
		for _, t := range s.tokensAt(f, p, none, maxDepth) {
			for _, x := range s.conjoined(t) {
				if s.anyValue(x, c.Values) || s.titleHas(x, c.Values) || c.Values[0].Actor && s.isActor(f, x) {
					return true
				}
			}
		}
	}
	return false
}

// titleHas reports whether the name headed by i holds a noun of one of the
// classes: "the Russian ambassador Andrei Kelin" is an ambassador.
func (s *sent) titleHas(i int32, values []lexcode.Value) bool {
	if s.headed[i] < 0 {
		return false
	}
	m := &s.r.doc.Mentions[s.headed[i]]
	for k := max(m.First, 0); k < min(m.Last, int32(len(s.toks)), m.First+maxKids); k++ {
		for _, v := range values {
			if k != i && (v.Class != "" || v.Word != "") && s.hasValue(k, v) {
				return true
			}
		}
	}
	return false
}

func (s *sent) anyValue(i int32, values []lexcode.Value) bool {
	for _, v := range values {
		if s.hasValue(i, v) {
			return true
		}
	}
	return false
}

func (s *sent) hasValue(i int32, v lexcode.Value) bool {
	switch {
	case v.Class != "":
		return s.is(i, v.Class)
	case v.Word != "":
		return s.lemma[i] == v.Word
	case v.Actor:
		return false // see holds
	case v.Party:
		return len(s.parties(i, true).list) > 0
	case v.Kind != entente.KindNone:
		m := s.mention(i)
		return m != nil && m.Kind == v.Kind
	}
	return true
}

// isActor reports whether word i names who does f.
func (s *sent) isActor(f fit, i int32) bool {
	return names(s.slot(f, f.e.Actor).list, s.parties(i, true).list)
}

// op returns the entry at governor g that gives a standing to what hangs
// below it at position pos, and the standing.
func (s *sent) op(g, below int32, pos string) (fit, lexcode.Inner, bool) {
	if g < 0 || pos == "" {
		return fit{}, lexcode.Inner{}, false
	}
	if n := s.carried[g]; n >= 0 && n != below {
		if f, in, ok := innerAt(s.fitsAt(n), pos); ok {
			return f, in, true
		}
	}
	return innerAt(s.fitsAt(g), pos)
}

func innerAt(fits []fit, pos string) (fit, lexcode.Inner, bool) {
	for _, f := range fits {
		for _, in := range f.e.Inner {
			if slices.Contains(in.At, pos) {
				return f, in, true
			}
		}
	}
	return fit{}, lexcode.Inner{}, false
}
