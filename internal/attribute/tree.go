package attribute

import (
	"strings"

	"entente"
)

// maxWords bounds the sentences that are read as trees; longer ones are lists.
const maxWords = 600

// A tree is one sentence with what the search needs. It has no tokens if the
// sentence is not usable.
type tree struct {
	sent     int
	span     entente.Span
	para     int32
	toks     []entente.Token
	lemma    []string // lower case
	lo, hi   []int    // first and last token of each subtree, both included
	mentions []*entente.Mention
	cues     [2]int // its cues are reading.cues[cues[0]:cues[1]]
}

func newTree(doc *entente.Document, i int) tree {
	s := &doc.Sentences[i]
	t := tree{sent: i, span: s.Span, para: s.Para}
	if len(s.Tokens) == 0 || len(s.Tokens) > maxWords || !usable(doc, s) {
		return t
	}
	n := len(s.Tokens)
	t.toks = s.Tokens
	t.lemma = make([]string, n)
	bounds := make([]int, 2*n)
	t.lo, t.hi = bounds[:n], bounds[n:]
	for k := range s.Tokens {
		t.lo[k], t.hi[k] = k, k
		t.lemma[k] = strings.ToLower(s.Tokens[k].Lemma)
		if t.lemma[k] == "" {
			t.lemma[k] = strings.ToLower(doc.Quote(s.Tokens[k].Span))
		}
	}
	for k := range s.Tokens {
		t.widen(k)
	}
	return t
}

// usable reports whether spans lie in the text, in order, and heads in the
// sentence.
func usable(doc *entente.Document, s *entente.Sentence) bool {
	if s.Span.Start < 0 || int(s.Span.End) > len(doc.Text) {
		return false
	}
	last := s.Span.Start
	for k := range s.Tokens {
		t := &s.Tokens[k]
		if t.Span.Start < last || t.Span.Start > t.Span.End || t.Span.End > s.Span.End {
			return false
		}
		if int(t.Head) >= len(s.Tokens) || t.Head < entente.Root {
			return false
		}
		last = t.Span.Start // parts of one word may share its span
	}
	return true
}

// widen tells the ancestors of k that their subtrees reach to k. A cycle ends
// when no bound moves.
func (t *tree) widen(k int) {
	for h := int(t.toks[k].Head); h >= 0 && (k < t.lo[h] || k > t.hi[h]); h = int(t.toks[h].Head) {
		t.lo[h] = min(t.lo[h], k)
		t.hi[h] = max(t.hi[h], k)
	}
}

// rel returns the relation of k without its subtype.
func (t *tree) rel(k int) string {
	rel, _, _ := strings.Cut(t.toks[k].Rel, ":")
	return rel
}

// child returns the first dependent of k in one of the relations, given with
// or without subtype, or -1.
func (t *tree) child(k int, rels ...string) int {
	for j := range t.toks {
		if int(t.toks[j].Head) != k || j == k {
			continue
		}
		for _, rel := range rels {
			if t.toks[j].Rel == rel || t.rel(j) == rel && !strings.Contains(rel, ":") {
				return j
			}
		}
	}
	return -1
}

// mark returns the lemma of the preposition or subordinator of k, or "".
func (t *tree) mark(k int) string {
	if m := t.child(k, "case", "mark"); m >= 0 {
		return t.lemma[m]
	}
	return ""
}

// isPassive reports whether the verb k is in the passive.
func (t *tree) isPassive(k int) bool {
	if t.child(k, "nsubj:pass") >= 0 {
		return true
	}
	a := t.child(k, "aux:pass")
	return a >= 0 && (t.lemma[a] == "be" || t.lemma[a] == "get")
}

// isVerb reports whether k is a verb or an auxiliary.
func (t *tree) isVerb(k int) bool {
	return t.toks[k].POS == "VERB" || t.toks[k].POS == "AUX" || strings.HasPrefix(t.toks[k].XPOS, "VB")
}

func (t *tree) isNominal(k int) bool {
	switch t.toks[k].POS {
	case "NOUN", "PROPN", "PRON":
		return true
	}
	return false
}

func (t *tree) isPunct(k int) bool { return t.toks[k].POS == "PUNCT" || t.rel(k) == "punct" }

// isComma reports whether k separates: a comma, a dash or a semicolon.
func (t *tree) isComma(k int) bool {
	if k < 0 || k >= len(t.toks) {
		return false
	}
	switch t.lemma[k] {
	case ",", "--", "-", "–", "—", ";":
		return t.isPunct(k)
	}
	return false
}

// isQuoteMark reports whether k is a quotation mark of any kind.
func (t *tree) isQuoteMark(k int) bool {
	switch t.lemma[k] {
	case "\"", "“", "”", "``", "''", "«", "»", "‘", "’", "'", "„":
		return t.isPunct(k)
	}
	return false
}

// spanOf returns the bytes of tokens first to last, both included.
func (t *tree) spanOf(first, last int) entente.Span {
	return entente.Span{Start: t.toks[first].Span.Start, End: t.toks[last].Span.End}
}

// tokenAt returns the first token that ends after byte pos, or len(toks).
func (t *tree) tokenAt(pos int32) int {
	for k := range t.toks {
		if t.toks[k].Span.End > pos {
			return k
		}
	}
	return len(t.toks)
}

// within reports whether k is h or below it.
func (t *tree) within(k, h int) bool {
	for range len(t.toks) {
		if k == h {
			return true
		}
		if k < 0 {
			return false
		}
		k = int(t.toks[k].Head)
	}
	return false
}
