package code

import (
	"slices"
	"strings"
)

// mendHeadline puts right what headlines do to a parser: a verb in -s taken
// for a noun ("Japan summons envoy"), an infinitive hung on its subject ("Xi
// to visit Moscow"), and actors joined by a comma ("Iran, Saudi reopen").
func (s *sent) mendHeadline() {
	n := int32(len(s.toks))
	for start := range n {
		if start > 0 && s.lemma[start-1] != ":" && s.lemma[start-1] != "," {
			continue
		}
		names, v := s.openingNames(start)
		if len(names) == 0 || v >= n {
			continue
		}
		if s.lemma[v] == "to" && v+1 < n && s.toks[v+1].XPOS == "VB" {
			v++
		} else if !s.headlineVerb(v) {
			continue
		}
		s.makeRoot(v, names)
		return
	}
}

// openingNames returns the heads of the names that stand in a row from word
// i, and the first word after them.
func (s *sent) openingNames(i int32) (heads []int32, next int32) {
	n := int32(len(s.toks))
	for i < n {
		if s.said[i] < 0 {
			return nil, n
		}
		m := &s.r.doc.Mentions[s.said[i]]
		if m.First != i || m.Last <= i || m.Last > n || m.Head < i || m.Head >= m.Last {
			return nil, n
		}
		heads = append(heads, m.Head)
		i = m.Last
		if i+1 < n && (s.lemma[i] == "," || s.lemma[i] == "and") && s.said[i+1] >= 0 {
			i++
			continue
		}
		return heads, i
	}
	return nil, n
}

// headlineVerb reports whether word v, which follows the actors of a
// headline, is a verb that was tagged as something else, or hung elsewhere.
func (s *sent) headlineVerb(v int32) bool {
	form := strings.ToLower(s.text(v))
	lemma := s.r.c.lex.Lemma(form, "")
	if s.pos[v] == "VERB" {
		return s.toks[v].XPOS != "VBG" && s.toks[v].XPOS != "VBN"
	}
	if lemma == "" || lemma == form {
		return false
	}
	for i := range s.toks {
		switch s.rel[i] {
		case "advcl", "acl", "ccomp", "parataxis", "aux", "cop":
			continue
		}
		if x := s.toks[i].XPOS; x == "VBZ" || x == "VBP" || x == "VBD" {
			return false
		}
	}
	return strings.HasSuffix(form, "s") || strings.HasSuffix(form, "ed")
}

// makeRoot makes v the root of the headline and the names its subject.
func (s *sent) makeRoot(v int32, names []int32) {
	if s.pos[v] != "VERB" {
		s.toks = slices.Clone(s.toks)
		s.pos[v], s.toks[v].XPOS = "VERB", "VBZ"
		s.lemma[v] = s.r.c.lex.Lemma(strings.ToLower(s.text(v)), s.lemma[v])
	}
	old := none
	for i := range s.head {
		if s.head[i] == none && int32(i) != v && s.rel[i] != "punct" {
			old = int32(i)
			break
		}
	}
	s.head[v], s.rel[v] = none, "root"
	for i := range s.head {
		k := int32(i)
		if s.head[k] == v {
			s.underVerb(k)
		}
	}
	if old > v {
		s.head[old], s.rel[old] = v, "obj"
	}
	for i, h := range names {
		s.head[h], s.rel[h] = v, "nsubj"
		if i > 0 {
			s.head[h], s.rel[h] = names[0], "conj"
		}
	}
}

// underVerb renames the relation of what hung on a verb taken for a noun.
func (s *sent) underVerb(k int32) {
	switch s.rel[k] {
	case "nmod":
		s.rel[k] = "obl"
	case "acl":
		s.rel[k] = "xcomp"
	case "nsubj", "appos": // "summons ambassador", taken for two nouns
		if s.head[k] >= 0 && k > s.head[k] {
			s.rel[k] = "obj"
		}
	}
}
