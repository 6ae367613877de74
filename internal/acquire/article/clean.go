package article

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// clean folds every run of white space into one space, drops what cannot be
// seen (zero-width characters, soft hyphens, direction marks) and bytes that
// are not UTF-8.
func clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for i, r := range s {
		switch {
		case isInvisible(r), r == utf8.RuneError && isBadByte(s[i:]):
		case unicode.IsSpace(r), unicode.IsControl(r):
			space = true
		default:
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isBadByte tells a damaged byte from a replacement character in the text.
func isBadByte(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return n == 1
}

func isInvisible(r rune) bool {
	switch {
	case r == '\u00ad', r == '\u2060', r == '\ufeff', r == '\u180e':
		return true
	case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069':
		return true
	}
	return false
}

// fold returns s cleaned, in lower case, with straight quotes: a form to
// compare lines by.
func fold(s string) string {
	return quotes.Replace(strings.ToLower(clean(s)))
}

var quotes = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "–", "-", "—", "-")

// host returns the host of a URL without "www.", or "".
func host(link string) string {
	u, err := url.Parse(link)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// isCapitals reports whether s has letters and all of them are capitals.
func isCapitals(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// endsSentence reports whether s ends as sentences end.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)] ")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…")
}

// words counts the words of s.
func words(s string) int { return len(strings.Fields(s)) }
