package code

import (
	"slices"
	"strings"

	"entente"
)

// Bounds that keep the work on one sentence linear in its length.
const (
	maxKids  = 48   // dependents looked at per word
	maxClimb = 24   // steps up a tree
	maxDepth = 8    // steps of control, conjunction and relative clauses
	maxWords = 1200 // longer sentences are lists, not prose
)

const none = int32(-1)

// A sent is one sentence with the indexes that matching needs.
type sent struct {
	r      *reader
	idx    int32
	toks   []entente.Token
	lemma  []string // lower case
	rel    []string // without subtype
	pos    []string // nouns that were tagged as verbs put right
	head   []int32  // none for roots; without cycles
	first  []int32  // kids of i are list[first[i]:first[i+1]]
	list   []int32
	prep   []string // lemma of the preposition or subordinator that marks i
	clause []int32  // the predicate that i belongs to
	roles  []roles
	said   []int32 // best mention that covers i
	headed []int32 // best mention whose head is i
	times  []timeAt
	title  bool

	fits    [][]fit
	fitted  []uint8
	carried []int32 // the noun trigger that light verb i carries
}

// roles are the dependents of a word by function, or none.
type roles struct {
	subj, subjPass, obj, iobj, agent, auxPass, cop, csubj int32
	to                                                    bool // has the infinitive's "to"
}

func newSent(r *reader, idx int) *sent {
	src := &r.doc.Sentences[idx]
	n := len(src.Tokens)
	ints := make([]int32, 7*n+1)
	cut := func(k int) []int32 { part := ints[:k:k]; ints = ints[k:]; return part }
	s := &sent{
		r: r, idx: int32(idx), toks: src.Tokens,
		head: cut(n), list: cut(n), clause: cut(n), said: cut(n), headed: cut(n), carried: cut(n), first: cut(n + 1),
		roles: make([]roles, n), fits: make([][]fit, n), fitted: make([]uint8, n),
	}
	strs := make([]string, 4*n)
	s.lemma, s.rel, s.prep, s.pos = strs[:n:n], strs[n:2*n:2*n], strs[2*n:3*n:3*n], strs[3*n:]
	if p := int(src.Para); p >= 0 && p < len(r.doc.Paras) {
		s.title = r.doc.Paras[p].Kind == entente.ParaTitle || s.isHeadline(r.doc.Paras[p].Span)
	}
	s.setWords()
	s.setMentions()
	s.joinNames()
	s.mendTree()
	if s.title {
		s.mendHeadline()
	}
	s.setKids()
	s.setRoles()
	s.lowerObjects()
	s.setClauses()
	return s
}

// setWords copies lemmas, relations and heads, refusing heads that lead out
// of the sentence.
func (s *sent) setWords() {
	n := len(s.toks)
	for i := range s.toks {
		t := &s.toks[i]
		s.lemma[i] = strings.ToLower(t.Lemma)
		s.pos[i] = t.POS
		if t.POS == "VERB" && (t.XPOS == "NN" || t.XPOS == "NNS") {
			s.pos[i] = "NOUN"
		}
		if s.pos[i] == "VERB" && len(s.r.c.lex.Verbs(s.lemma[i])) == 0 || s.lemma[i] == "" {
			s.lemma[i] = s.r.c.lex.Lemma(strings.ToLower(s.text(int32(i))), s.lemma[i])
		}
		if t.XPOS == "NNS" {
			s.lemma[i] = singular(s.lemma[i], s.r.doc.Text, t.Span)
		}
		s.rel[i], _, _ = strings.Cut(t.Rel, ":")
		s.head[i] = t.Head
		if t.Head < 0 || int(t.Head) >= n || int(t.Head) == i {
			s.head[i] = none
		}
		s.carried[i], s.said[i], s.headed[i] = none, none, none
	}
}

// singular returns the singular of a plural noun whose lemma was left as its
// form.
func singular(lemma, text string, span entente.Span) string {
	if span.Start < 0 || int(span.End) > len(text) || span.Len() != len(lemma) || !strings.HasSuffix(lemma, "s") || strings.HasSuffix(lemma, "ss") {
		return lemma
	}
	if stem, ok := strings.CutSuffix(lemma, "ies"); ok && len(stem) > 2 {
		return stem + "y"
	}
	return lemma[:len(lemma)-1]
}

// joinNames makes each name one unit under its head, as the parser may hang
// its words in different places.
func (s *sent) joinNames() {
	for i := range s.said {
		id := s.said[i]
		if id < 0 {
			continue
		}
		m := &s.r.doc.Mentions[id]
		if int(m.First) != i || m.Last-m.First < 2 || m.Last > int32(len(s.toks)) || m.Last-m.First > maxKids {
			continue
		}
		top := s.topOf(m)
		if top < 0 {
			continue
		}
		s.headed[top] = s.r.better(s.headed[top], id)
		for k := m.First; k < m.Last; k++ {
			if h := s.head[k]; k != top && (h < m.First || h >= m.Last) {
				s.head[k], s.rel[k] = top, "flat"
			}
		}
		s.lift(m, top)
	}
}

// topOf returns the first word of m that hangs on a word outside it.
func (s *sent) topOf(m *entente.Mention) int32 {
	for k := m.First; k < m.Last; k++ {
		if h := s.head[k]; (h < m.First || h >= m.Last) && s.rel[k] != "case" && s.rel[k] != "det" && s.rel[k] != "punct" {
			return k
		}
	}
	return none
}

// lift hangs what depends on an inner word of name m, such as a preposition
// or a conjunct, on the head of the name.
func (s *sent) lift(m *entente.Mention, top int32) {
	lo, hi := max(0, m.First-maxKids), min(int32(len(s.toks)), m.Last+maxKids)
	for k := lo; k < hi; k++ {
		if k >= m.First && k < m.Last {
			continue
		}
		h := s.head[k]
		if h < m.First || h >= m.Last || h == top {
			continue
		}
		switch s.rel[k] {
		case "conj", "case", "appos", "nmod", "acl":
			s.head[k] = top
		}
	}
}

// setKids lists the dependents of each word.
func (s *sent) setKids() {
	n := len(s.toks)
	s.breakCycles()
	for _, h := range s.head {
		if h >= 0 {
			s.first[h+1]++
		}
	}
	for i := range n {
		s.first[i+1] += s.first[i]
	}
	fill := slices.Clone(s.first)
	for i, h := range s.head {
		if h >= 0 {
			s.list[fill[h]] = int32(i)
			fill[h]++
		}
	}
}

func (s *sent) breakCycles() {
	state := make([]int32, len(s.head)) // 0 unseen, else 1 + the walk that saw it
	for i := range s.head {
		walk := int32(i + 1)
		for j := int32(i); j >= 0; j = s.head[j] {
			if state[j] == walk {
				s.head[j] = none
				break
			}
			if state[j] != 0 {
				break
			}
			state[j] = walk
		}
	}
}

// kids returns the dependents of i, left to right, at most maxKids.
func (s *sent) kids(i int32) []int32 {
	list := s.list[s.first[i]:s.first[i+1]]
	return list[:min(len(list), maxKids)]
}

// kid returns the first dependent of i with one of the relations, or none.
func (s *sent) kid(i int32, rels ...string) int32 {
	for _, k := range s.kids(i) {
		if slices.Contains(rels, s.rel[k]) || slices.Contains(rels, s.toks[k].Rel) {
			return k
		}
	}
	return none
}

func (s *sent) setRoles() {
	for i := range s.roles {
		s.roles[i] = roles{none, none, none, none, none, none, none, none, false}
	}
	for i := range s.toks {
		h := s.head[i]
		if h < 0 {
			continue
		}
		s.setRole(&s.roles[h], int32(i), h)
	}
}

// lowerObjects gives an infinitive or gerund the object that the parser hung
// on its governor: "denied attacking Israel".
func (s *sent) lowerObjects() {
	for i := range s.toks {
		k := int32(i)
		h := s.head[i]
		if h < 0 || h > k || s.rel[i] != "xcomp" && s.rel[i] != "ccomp" || !s.isVerb(k) || s.roles[i].obj >= 0 || s.roles[i].subj >= 0 {
			continue
		}
		if o := s.roles[h].obj; o > k {
			s.roles[i].obj, s.roles[h].obj = o, none
		}
	}
}

func (s *sent) setRole(r *roles, i, h int32) {
	set := func(to *int32) {
		if *to == none {
			*to = i
		}
	}
	full := s.toks[i].Rel
	if !strings.HasPrefix(full, s.rel[i]) {
		full = s.rel[i]
	}
	switch s.rel[i] {
	case "nsubj":
		if full == "nsubj:pass" {
			set(&r.subjPass)
		} else {
			set(&r.subj)
		}
	case "obj":
		set(&r.obj)
	case "iobj":
		set(&r.iobj)
	case "expl":
		if s.lemma[i] == "it" {
			set(&r.subj)
		}
	case "obl":
		if full == "obl:agent" {
			set(&r.agent)
		}
	case "cop":
		set(&r.cop)
	case "csubj":
		set(&r.csubj)
	case "case", "mark":
		if s.pos[i] == "PART" && s.lemma[i] == "to" && s.rel[i] == "mark" {
			r.to = true
		} else if s.prep[h] == "" {
			s.prep[h] = s.fixed(i)
		}
	case "aux":
		if full == "aux:pass" {
			set(&r.auxPass)
		}
		if s.pos[i] == "PART" && s.lemma[i] == "to" {
			r.to = true
		}
	}
}

// fixed returns the lemma of a preposition, the last word of one such as "on
// behalf of" and the first of others, such as "according to".
func (s *sent) fixed(i int32) string {
	if s.lemma[i] == "because" || s.lemma[i] == "instead" {
		return s.lemma[i] + " of"
	}
	return s.lemma[i]
}

// setClauses finds the predicate that each word belongs to.
func (s *sent) setClauses() {
	for i := range s.clause {
		s.clause[i] = -2
	}
	var path []int32
	for i := range s.toks {
		path = path[:0]
		at := int32(i)
		for at >= 0 && s.clause[at] == -2 && !s.isPredicate(at) {
			path = append(path, at)
			at = s.head[at]
		}
		pred := none
		if at >= 0 {
			if s.clause[at] == -2 {
				s.clause[at] = at
			}
			pred = s.clause[at]
		}
		for _, p := range path {
			s.clause[p] = pred
		}
	}
}

// isPredicate reports whether i heads a clause.
func (s *sent) isPredicate(i int32) bool {
	switch s.rel[i] {
	case "root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis":
		return true
	case "conj":
		return s.pos[i] == "VERB"
	case "amod", "compound", "case", "mark", "nmod", "nsubj", "obj", "obl", "aux", "cop":
		return false
	}
	return s.head[i] == none || s.pos[i] == "VERB"
}

func (s *sent) text(i int32) string {
	sp := s.toks[i].Span
	if sp.Start < 0 || sp.End > int32(len(s.r.doc.Text)) || sp.Start > sp.End {
		return ""
	}
	return sp.In(s.r.doc.Text)
}

// isNoun reports whether i is tagged as a noun.
func (s *sent) isNoun(i int32) bool { return s.pos[i] == "NOUN" || s.pos[i] == "PROPN" }

func (s *sent) isVerb(i int32) bool { return s.pos[i] == "VERB" || s.pos[i] == "AUX" }

// is reports whether word i is, or ends, a member of the class: in "air
// strike", "strike" is if the class has "strike" or "air strike".
func (s *sent) is(i int32, class string) bool {
	c := s.r.c.lex.Words
	word := s.lemma[i]
	if c.Has(class, word) {
		return true
	}
	for k := int32(1); k < int32(c.Longest()) && i-k >= 0; k++ {
		word = s.lemma[i-k] + " " + word
		if c.Has(class, word) {
			return true
		}
	}
	return false
}

// conjoined returns i and the nouns or verbs joined to it.
func (s *sent) conjoined(i int32) []int32 {
	all := []int32{i}
	for _, k := range s.kids(i) {
		if s.rel[k] == "conj" {
			all = append(all, k)
		}
	}
	return all
}

// longestHeadline is how many words a line without a full stop may have to be
// read as a headline.
const longestHeadline = 20

// isHeadline reports whether the sentence is the whole of its paragraph and
// ends in no sign: a headline that the page does not mark as one.
func (s *sent) isHeadline(para entente.Span) bool {
	src := &s.r.doc.Sentences[s.idx]
	n := len(src.Tokens)
	return n >= 3 && n <= longestHeadline && src.Span.Start <= para.Start && src.Span.End >= para.End && src.Tokens[n-1].POS != "PUNCT"
}
