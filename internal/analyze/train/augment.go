package train

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/internal/analyze/conllu"
)

// labelled is a treebank sentence with its name tags (nil: unknown).
type labelled struct {
	s     *conllu.Sentence
	names []int16
}

// augment returns l as it is, or now and then as a headline, in capitals, in
// lower case or without its full stop: news has all of these, and treebanks
// hardly any.
func augment(l labelled, r *rand.Rand) labelled {
	switch x := r.Float32(); {
	case x < 0.04:
		return l.mapForms(strings.ToUpper)
	case x < 0.07:
		return l.mapForms(titleCase)
	case x < 0.09:
		return l.mapForms(strings.ToLower)
	case x < 0.11:
		return l.dropLast()
	case x < 0.16:
		h := l.headline()
		switch y := r.Float32(); {
		case y < 0.35:
			return h.mapForms(strings.ToUpper)
		case y < 0.65:
			return h.mapForms(titleCase)
		}
		return h
	}
	return l
}

func titleCase(form string) string {
	if len(form) < 4 && !isProperShape(form) {
		switch form {
		case "of", "in", "on", "to", "for", "and", "the", "a", "an", "at", "by", "as", "or":
			return form
		}
	}
	r, n := utf8.DecodeRuneInString(form)
	return string(unicode.ToUpper(r)) + form[n:]
}

func isProperShape(s string) bool { return s != strings.ToLower(s) }

func (l labelled) mapForms(f func(string) string) labelled {
	c := &conllu.Sentence{Comments: l.s.Comments, Words: append([]conllu.Word(nil), l.s.Words...)}
	for i := range c.Words {
		c.Words[i].Form = f(c.Words[i].Form)
	}
	return labelled{c, l.names}
}

// dropLast drops a final full stop.
func (l labelled) dropLast() labelled {
	n := len(l.s.Words)
	if n < 3 || l.s.Words[n-1].Form != "." {
		return l
	}
	drop := make([]bool, n)
	drop[n-1] = true
	return l.without(drop)
}

// headline drops articles, forms of "be" and the full stop, where nothing
// hangs from them, and turns "will visit" into "to visit".
func (l labelled) headline() labelled {
	n := len(l.s.Words)
	if n < 4 || n > 30 {
		return l
	}
	child := make([]bool, n)
	for _, w := range l.s.Words {
		if w.Head >= 0 {
			child[w.Head] = true
		}
	}
	drop := make([]bool, n)
	c := labelled{&conllu.Sentence{Words: append([]conllu.Word(nil), l.s.Words...)}, l.names}
	for i := range c.s.Words {
		w := &c.s.Words[i]
		low := strings.ToLower(w.Form)
		switch {
		case child[i]:
		case w.Rel == "det" && (low == "the" || low == "a" || low == "an"),
			(w.Rel == "aux:pass" || w.Rel == "aux" || w.Rel == "cop") && w.Lemma == "be",
			w.Rel == "punct" && w.Form == "." && i == n-1:
			drop[i] = true
		case low == "will" && w.Rel == "aux" && i+1 < n && c.s.Words[i+1].XPOS == "VB":
			*w = conllu.Word{Form: "to", Lemma: "to", UPOS: "PART", XPOS: "TO", Head: w.Head, Rel: "mark", SpaceAfter: true}
		}
	}
	return c.without(drop)
}

// without returns l less the words marked, which must be leaves.
func (l labelled) without(drop []bool) labelled {
	to := make([]int, len(drop))
	kept := 0
	for i, d := range drop {
		to[i] = kept
		if !d {
			kept++
		}
	}
	if kept < 2 {
		return l
	}
	c := &conllu.Sentence{Comments: l.s.Comments}
	var names []int16
	for i, w := range l.s.Words {
		if drop[i] {
			continue
		}
		if w.Head >= 0 {
			w.Head = to[w.Head]
		}
		c.Words = append(c.Words, w)
		if l.names != nil {
			t := l.names[i]
			if t != 0 && t%2 == 0 && i > 0 && drop[i-1] && l.names[i-1] == t-1 {
				t-- // the dropped word began the name
			}
			names = append(names, t)
		}
	}
	return labelled{c, names}
}
