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
// or a predicate.
func verbTense(doc *entente.Document, s *entente.Sentence, k int) tense {
	t := noTense
	for j := range s.Tokens {
		tok := &s.Tokens[j]
		aux := int(tok.Head) == k && (strings.HasPrefix(tok.Rel, "aux") || tok.Rel == "cop" || tok.Rel == "mark" && tok.Lemma == "to")
		if j != k && !aux {
			continue
		}
		switch {
		case aux && (tok.Lemma == "to" || tok.Lemma == "will" || tok.Lemma == "shall"):
			return futureTense
		case aux && tok.Lemma == "would":
			return futureTense
		case tok.XPOS == "VBD" || aux && tok.Lemma == "have":
			t = pastTense
		case tok.XPOS == "VBN" && t == noTense && !strings.HasPrefix(s.Tokens[k].Rel, "acl"):
			continue
		}
	}
	return t
}

// reach is how many items from an expression wordTense looks.
const reach = 14

// wordTense looks for the nearest word that tells the tense, first before
// items[i], then after it, within the clause.
func wordTense(text string, items []item, i int) tense {
	var low [maxWord]byte
	for d := 1; d <= reach; d++ {
		for _, j := range [2]int{i - d, i + d} {
			if j < 0 || j >= len(items) {
				continue
			}
			w := lower(low[:], text, &items[j])
			if string(w) == "to" && leadsToVerb(text, items, j) {
				return futureTense
			}
			if t := tells(w); t != noTense {
				return t
			}
		}
	}
	return noTense
}

// leadsToVerb reports whether a verb may follow the "to" at j: a word in small
// letters that is no article, number or time.
func leadsToVerb(text string, items []item, j int) bool {
	var buf [maxWord]byte
	if j+1 >= len(items) {
		return false
	}
	next := &items[j+1]
	switch string(lower(buf[:], text, next)) {
	case "the", "their", "his", "her", "its", "this", "that", "these", "our", "my", "your", "any", "all", "both", "each", "no", "such", "which", "what":
		return false
	}
	return !next.capital && next.class == 0 && next.expr == 0 && next.end-next.start > 1
}

// lower returns the word of it in lower case, cut to the room of buf.
func lower(buf []byte, text string, it *item) []byte {
	n := copy(buf, text[it.start:it.end])
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
		"fell", "led", "left", "struck", "hit", "rose", "sent", "became", "broke", "flew", "froze", "saw", "fled", "paid", "put", "wrote":
		return pastTense
	}
	if n := len(w); n > 4 && string(w[n-2:]) == "ed" {
		return pastTense
	}
	return noTense
}
