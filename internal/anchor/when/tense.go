package when

import (
	"strings"

	"entente"
)

// A tense is which way the clause around an expression looks.
type tense uint8

const (
	noTense tense = iota
	pastTense
	futureTense
)

// tenseAt returns the tense of the clause around items[i]: of the verb that
// governs it in the tree where there is one, else of the nearest words that
// tell.
func tenseAt(doc *entente.Document, s *entente.Sentence, items []item, i int) tense {
	if len(s.Tokens) > 0 {
		if t := treeTense(doc, s, items[i].start); t != noTense {
			return t
		}
	}
	return wordTense(doc.Text, items, i)
}

// maxClimb bounds the way up from a date to its verb.
const maxClimb = 8

// treeTense returns the tense of the verb above the token at the byte offset.
func treeTense(doc *entente.Document, s *entente.Sentence, at int32) tense {
	k := -1
	for j := range s.Tokens {
		if sp := s.Tokens[j].Span; sp.Start <= at && at < sp.End {
			k = j
			break
		}
	}
	for range maxClimb {
		if k < 0 || k >= len(s.Tokens) {
			return noTense
		}
		if t := verbTense(doc, s, k); t != noTense {
			return t
		}
		k = int(s.Tokens[k].Head)
	}
	return noTense
}

// verbTense returns the tense of token k and its auxiliaries, if k is a verb
// or a predicate. A participle that hangs on a noun is past: "the accord
// signed on May 7", unless it tells of plans.
func verbTense(doc *entente.Document, s *entente.Sentence, k int) tense {
	tok := &s.Tokens[k]
	t := noTense
	switch {
	case tok.XPOS == "VBD":
		t = pastTense
	case tok.XPOS == "VBN" && strings.HasPrefix(tok.Rel, "acl"):
		var low [maxWord]byte
		if t = tells(lower(low[:], doc.Text, tok.Span)); t == noTense {
			t = pastTense
		}
	}
	for j := range s.Tokens {
		dep := &s.Tokens[j]
		if int(dep.Head) != k || !isAuxiliary(dep) {
			continue
		}
		switch {
		case dep.Lemma == "to" || dep.Lemma == "will" || dep.Lemma == "shall" || dep.Lemma == "would":
			return futureTense
		case dep.XPOS == "VBD" || dep.Lemma == "have":
			t = pastTense
		}
	}
	return t
}

func isAuxiliary(t *entente.Token) bool {
	return strings.HasPrefix(t.Rel, "aux") || t.Rel == "cop" || t.Rel == "mark" && t.Lemma == "to"
}

// reach is how many items from an expression wordTense looks.
const reach = 14

// wordTense looks for the nearest word that tells the tense, before items[i]
// and after it.
func wordTense(text string, items []item, i int) tense {
	for d := 1; d <= reach; d++ {
		if t := tellsAt(text, items, i-d); t != noTense {
			return t
		}
		if t := tellsAt(text, items, i+d); t != noTense {
			return t
		}
	}
	return noTense
}

// aheadBefore reports whether the nearest word before items[i] that tells the
// tense looks ahead: "will end in three days", not "built in three days".
func aheadBefore(text string, items []item, i int) bool {
	for d := 1; d <= reach; d++ {
		if t := tellsAt(text, items, i-d); t != noTense {
			return t == futureTense
		}
	}
	return false
}

// tellsAt returns the tense that the word items[j] tells of. "Reopened" after
// "be" tells nothing: it may follow "will".
func tellsAt(text string, items []item, j int) tense {
	if j < 0 || j >= len(items) {
		return noTense
	}
	var low [maxWord]byte
	w := lower(low[:], text, items[j].span())
	if string(w) == "to" && leadsToVerb(text, items, j) {
		return futureTense
	}
	t := tells(w)
	if t == pastTense && j > 0 && string(lower(low[:], text, items[j-1].span())) == "be" {
		return noTense
	}
	return t
}

// leadsToVerb reports whether a verb may follow the "to" at j: a word in small
// letters that is no article, number or time.
func leadsToVerb(text string, items []item, j int) bool {
	var buf [maxWord]byte
	if j+1 >= len(items) {
		return false
	}
	next := &items[j+1]
	switch string(lower(buf[:], text, next.span())) {
	case "the", "their", "his", "her", "its", "this", "that", "these", "our", "my", "your", "any", "all", "both", "each", "no", "such", "which", "what":
		return false
	}
	return !next.capital && next.class == 0 && next.expr == 0 && next.end-next.start > 1
}

// lower returns the words of s in lower case, cut to the room of buf; none if s
// does not lie in text.
func lower(buf []byte, text string, s entente.Span) []byte {
	if s.Start < 0 || s.End < s.Start || int(s.End) > len(text) {
		return nil
	}
	n := copy(buf, s.In(text))
	for k := range buf[:n] {
		if isUpper(buf[k]) {
			buf[k] |= 0x20
		}
	}
	return buf[:n]
}

// tells returns the tense that the word w tells of.
func tells(w []byte) tense {
	switch string(w) {
	case "will", "'ll", "shall", "would", "plans", "planned", "scheduled", "due", "expected", "upcoming", "intends", "hopes", "invited", "slated", "should", "must", "may", "might", "could":
		return futureTense
	case "was", "were", "had", "did", "said", "told", "met", "has", "have", "been", "took", "held", "began", "went", "came", "made", "gave", "spoke",
		"fell", "led", "left", "struck", "hit", "rose", "sent", "became", "broke", "flew", "froze", "saw", "fled", "heard", "built", "haven", "hasn", "hadn", "didn", "wasn", "paid", "put", "wrote":
		return pastTense
	}
	if n := len(w); n > 4 && string(w[n-2:]) == "ed" {
		return pastTense
	}
	return noTense
}
