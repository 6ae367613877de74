// Package segment cuts text into atoms and puts atoms together as words and
// sentences, by the conventions of Universal Dependencies: clitics are words
// of their own, and so are the parts of most hyphenated compounds.
//
// An atom is a run of letters, a run of digits, a run of one repeated sign or
// a single sign. Words are made of whole atoms. What joins what is decided by
// the segmenter network; this package knows only where a cut may be.
package segment

import (
	"unicode"
	"unicode/utf8"

	"entente/internal/analyze/model"
)

// An Atom is a piece of text that is never cut.
type Atom struct {
	Start, End int // bytes of the text
	Gap        model.Flag
}

// Atoms appends the atoms of text[from:to] to dst. Spaces are in no atom.
func Atoms(dst []Atom, text string, from, to int) []Atom {
	gap := model.FlagNone
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(text[i:to])
		if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
			gap = widen(gap, r)
			i += n
			continue
		}
		end := i + n
		switch {
		case isLetter(r):
			end = run(text, end, to, isLetter)
			dst = letters(dst, text, i, end, to, gap)
		case isDigit(r):
			end = run(text, end, to, isDigit)
			dst = append(dst, Atom{i, end, gap})
		default:
			if repeats(r) {
				end = run(text, end, to, func(s rune) bool { return s == r })
			}
			dst = append(dst, Atom{i, end, gap})
		}
		gap = model.FlagNone
		i = end
	}
	return dst
}

func widen(gap model.Flag, r rune) model.Flag {
	if r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' {
		return model.FlagBreak
	}
	return max(gap, model.FlagSpace)
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }
func isDigit(r rune) bool  { return r >= '0' && r <= '9' || r >= utf8.RuneSelf && unicode.IsDigit(r) }

// repeats reports whether runs of sign r are one atom ("...", "-----").
func repeats(r rune) bool {
	switch r {
	case '.', '-', '=', '*', '_', '!', '?', '~', '#', '+', '—', '–', '…':
		return true
	}
	return false
}

func run(text string, i, to int, in func(rune) bool) int {
	for i < to {
		r, n := utf8.DecodeRuneInString(text[i:to])
		if !in(r) {
			break
		}
		i += n
	}
	return i
}

// letters appends a run of letters, cut where a clitic may be written
// together with its host: before the n of "don't", inside "cannot".
func letters(dst []Atom, text string, i, end, to int, gap model.Flag) []Atom {
	cut := fused(text[i:end])
	if cut == 0 && end-i > 1 && (text[end-1] == 'n' || text[end-1] == 'N') && followedByT(text[end:to]) {
		cut = end - i - 1
	}
	if cut == 0 {
		return append(dst, Atom{i, end, gap})
	}
	return append(dst, Atom{i, i + cut, gap}, Atom{i + cut, end, model.FlagNone})
}

// followedByT reports whether s goes on with an apostrophe and a lone t.
func followedByT(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if r != '\'' && r != '’' && r != '‘' && r != '`' {
		return false
	}
	s = s[n:]
	if s == "" || s[0] != 't' && s[0] != 'T' {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[1:])
	return len(s) == 1 || !isLetter(next)
}

// fused returns where a word may fall into two without a sign between, or 0.
func fused(form string) int {
	var buf [8]byte
	if len(form) > len(buf) || len(form) < 2 {
		return 0
	}
	for i := range len(form) {
		c := form[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	switch string(buf[:len(form)]) {
	case "cannot", "gonna", "gotta", "wanna":
		return 3
	case "dont", "wont", "cant", "aint", "didnt", "isnt", "doesnt", "wasnt", "havent", "couldnt", "wouldnt", "shouldnt", "hasnt", "arent":
		return len(form) - 2
	case "im", "ive", "id", "ill", "its":
		return 1
	case "lemme", "gimme":
		return 3
	case "thats", "whats", "hes", "shes", "theres", "heres", "lets", "whos":
		return len(form) - 1
	case "youre", "theyre", "youve", "theyve", "weve":
		return len(form) - 2
	}
	return 0
}
