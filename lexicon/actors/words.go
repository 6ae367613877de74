package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Piece is one word of a text as phrases are made of: letters and digits,
// without accents; "U.S." is one piece, "US".
type Piece struct {
	Text       string
	Start, End int // bytes in the text given
}

// Words returns the pieces of text as strings.
func Words(text string) []string {
	var words []string
	for _, p := range Pieces(text) {
		words = append(words, p.Text)
	}
	return words
}

// Key returns text as a phrase of the book: its pieces joined by blanks.
func Key(text string) string { return strings.Join(Words(text), " ") }

// Pieces cuts text at whatever is no letter, digit or accent, and joins the
// letters of "U.S." and "U.A.E".
func Pieces(text string) []Piece {
	var list []Piece
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !inWord(r) {
			i += n
			continue
		}
		end := wordEnd(text, i)
		p := Piece{Text: fold(text[i:end]), Start: i, End: end}
		if initials(text, i) {
			p.End = initialsEnd(text, i)
			p.Text = strings.ReplaceAll(text[i:p.End], ".", "")
		}
		list = append(list, p)
		i = p.End
	}
	return list
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

func wordEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !inWord(r) {
			break
		}
		i += n
	}
	return i
}

// initials reports whether "X.Y" stands at i, with nothing but single capital
// letters and full stops.
func initials(text string, i int) bool {
	return i+2 < len(text) && upper(text[i]) && text[i+1] == '.' && upper(text[i+2]) &&
		(i+3 == len(text) || !letter(text[i+3]))
}

func initialsEnd(text string, i int) int {
	for i < len(text) && upper(text[i]) {
		if i+1 < len(text) && letter(text[i+1]) {
			break
		}
		i++
		if i < len(text) && text[i] == '.' {
			i++
		}
	}
	return i
}

func upper(c byte) bool  { return 'A' <= c && c <= 'Z' }
func letter(c byte) bool { return upper(c) || 'a' <= c && c <= 'z' }

// fold takes the accents off s.
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch base, ok := accents[r]; {
		case ok:
			b.WriteString(base)
		case !unicode.Is(unicode.Mn, r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// accents are the accented letters of the names that news in English print.
var accents = accentTable(
	"aàáâãäåāăąǎ", "AÀÁÂÃÄÅĀĂĄ", "cçćčĉ", "CÇĆČ", "dďđ", "DĎĐ", "eèéêëēėęěə", "EÈÉÊËĒĖĘĚƏ",
	"gğģ", "GĞĢ", "hħ", "iìíîïīįı", "IÌÍÎÏĪİ", "kķ", "KĶ", "lĺļľł", "LĽŁ", "nñńņňŋ", "NÑŃŇ",
	"oòóôõöøōő", "OÒÓÔÕÖØŌŐ", "rŕř", "RŘ", "sśşšș", "SŚŞŠȘ", "tţťț", "TŢŤȚ", "uùúûüūůűųư", "UÙÚÛÜŪŮ",
	"yýÿ", "YÝ", "zźżž", "ZŹŻŽ")

func accentTable(rows ...string) map[rune]string {
	table := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'Œ': "Oe", 'þ': "th", 'ð': "d"}
	for _, row := range rows {
		for _, r := range row[1:] {
			table[r] = row[:1]
		}
	}
	return table
}
