package say

import "slices"

import "strings"

// irregular are the past forms of speech verbs that no rule makes.
var irregular = map[string][]string{
	"say": {"said"}, "tell": {"told"}, "write": {"wrote", "written"}, "think": {"thought"}, "feel": {"felt"},
	"find": {"found"}, "hold": {"held"}, "see": {"saw", "seen"}, "swear": {"swore", "sworn"}, "show": {"shown"},
	"understand": {"understood"}, "hear": {"heard"}, "speak": {"spoke", "spoken"}, "begin": {"began", "begun"},
	"make": {"made"}, "lay": {"laid"}, "spell": {"spelt"}, "forecast": {"forecast"}, "go": {"went", "gone"}, "beseech": {"besought"},
	"learn": {"learnt"},
}

// doubling are verbs of more than one syllable that double their last letter
// in British spelling.
var doubling = []string{"signal", "label", "refer"}

// inflect files the forms of a verb under its lemma.
func (l *Lexicon) inflect(lemma string) {
	for _, f := range append(regular(lemma), irregular[lemma]...) {
		if _, known := l.forms[f]; !known {
			l.forms[f] = lemma
		}
	}
}

// regular returns the forms that the rules of spelling make of a verb.
func regular(v string) []string {
	stem, last := v[:len(v)-1], v[len(v)-1]
	switch {
	case last == 'e':
		return []string{v + "s", v + "d", stem + "ing"}
	case last == 'y' && len(v) > 2 && !strings.ContainsRune("aeiou", rune(v[len(v)-2])):
		return []string{stem + "ies", stem + "ied", v + "ing"}
	case strings.HasSuffix(v, "s") || strings.HasSuffix(v, "sh") || strings.HasSuffix(v, "ch"):
		return []string{v + "es", v + "ed", v + "ing"}
	case doubles(v):
		return []string{v + "s", v + "ed", v + "ing", v + string(last) + "ed", v + string(last) + "ing"}
	}
	return []string{v + "s", v + "ed", v + "ing"}
}

// doubles reports whether a verb may double its last letter: "brag", "beg",
// "admit".
func doubles(v string) bool {
	if slices.Contains(doubling, v) {
		return true
	}
	n := len(v)
	vowel := func(i int) bool { return strings.ContainsRune("aeiou", rune(v[i])) }
	return n > 2 && vowel(n-2) && !vowel(n-1) && !vowel(n-3) && !strings.ContainsRune("wxy", rune(v[n-1])) && (n < 5 || v == "admit" || v == "commit")
}
