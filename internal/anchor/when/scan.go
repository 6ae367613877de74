package when

import (
	"unicode"
	"unicode/utf8"

	"entente"
	lextime "entente/lexicon/time"
)

// An item is a word, number or mark of a sentence, or an expression that was
// made of several.
type item struct {
	start, end int32
	class      lextime.Class
	val        int32
	id         uint16
	expr       uint16 // index into reader.exprs plus one; zero if none
	capital    bool
	plural     bool
}

func (it *item) span() entente.Span { return entente.Span{Start: it.start, End: it.end} }

// scan cuts the text in span into items and returns all their classes.
func (rd *reader) scan(text string, span entente.Span) lextime.Class {
	rd.items, rd.exprs = rd.items[:0], rd.exprs[:0]
	var all lextime.Class
	for i := int(span.Start); i < int(span.End); {
		c, size := utf8.DecodeRuneInString(text[i:span.End])
		var it item
		switch {
		case c == ' ' || c == '\n' || unicode.IsSpace(c):
			i += size
			continue
		case c >= '0' && c <= '9':
			it = rd.number(text[:span.End], i)
		case unicode.IsLetter(c):
			it = rd.word(text[:span.End], i)
		case c == '\'' || c == '’':
			it = rd.clitic(text[:span.End], i, size)
		default:
			it = rd.mark(text, i, c, size)
		}
		rd.push(it)
		all |= it.class
		i = int(it.end)
	}
	return all
}

// maxWord is longer than any word of the lexicon, in bytes.
const maxWord = 24

// word reads the letters from i on.
func (rd *reader) word(text string, i int) item {
	var low [maxWord]byte
	n, j := 0, i
	for j < len(text) {
		c := text[j]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[j:])
			if !unicode.IsLetter(r) {
				break
			}
			j, n = j+size, maxWord
			continue
		}
		if !isLetter(c) {
			break
		}
		if n < maxWord {
			low[n] = c | 0x20
		}
		n++
		j++
	}
	it := item{start: int32(i), end: int32(j), capital: isUpper(text[i])}
	if n == 1 && j < len(text) && text[j] >= '1' && text[j] <= '4' && endsWord(text, j+1) {
		return partOfYear(it, low[0], text[j])
	}
	if n < maxWord {
		rd.lookup(&it, low[:n])
	}
	if it.class&lextime.Abbr != 0 && it.capital && j < len(text) && text[j] == '.' {
		it.end++
	}
	return it
}

// lookup gives it the classes of the lower-case word w.
func (rd *reader) lookup(it *item, w []byte) {
	known, ok := rd.lex.Words[string(w)]
	if !ok {
		return
	}
	it.class, it.val, it.id = known.Class, int32(known.Val), known.ID
	it.plural = w[len(w)-1] == 's' && it.class&lextime.Unit != 0
	if !it.capital && (it.class&lextime.Era != 0 || it.class&lextime.Abbr != 0 && it.class&lextime.Month == 0) {
		it.class = 0
	}
}

// partOfYear reads "Q3" and "H1".
func partOfYear(it item, letter, digit byte) item {
	it.end++
	it.val = int32(digit - '0')
	switch {
	case !it.capital:
	case letter == 'q':
		it.class = lextime.Quarter
	case letter == 'h' && digit <= '2':
		it.class = lextime.Half
	}
	return it
}

// clitic reads an apostrophe and the letters that hang on it.
func (rd *reader) clitic(text string, i, size int) item {
	j := i + size
	for j < len(text) && j < i+size+3 && isLetter(text[j]) {
		j++
	}
	it := item{start: int32(i), end: int32(j)}
	if j < len(text) && isLetter(text[j]) || j-i-size > 2 {
		it.end = int32(i + size)
		j = i + size
	}
	var low [4]byte
	low[0] = '\''
	n := 1
	for k := i + size; k < j; k++ {
		low[n] = text[k] | 0x20
		n++
	}
	rd.lookup(&it, low[:n])
	return it
}

// mark reads one sign; all dashes are alike.
func (rd *reader) mark(text string, i int, c rune, size int) item {
	it := item{start: int32(i), end: int32(i + size)}
	switch c {
	case '-', '–', '—', '‐', '‑', '−':
		rd.lookup(&it, []byte("-"))
		it.class |= lextime.Dash
		return it
	}
	if c < utf8.RuneSelf {
		rd.lookup(&it, []byte{byte(c)})
	}
	return it
}

// push adds it, joined with the number words before it: "twenty", "-",
// "first" is one item, as is "two thousand and nine".
func (rd *reader) push(it item) {
	n := len(rd.items)
	if it.class&(lextime.Num|lextime.Ord) != 0 && it.class&lextime.Digits == 0 && n > 0 && it.val < 10 {
		tens := n - 1
		if rd.items[tens].class&lextime.Dash != 0 && n > 1 {
			tens--
		}
		if t := &rd.items[tens]; t.class&lextime.Num != 0 && t.class&lextime.Digits == 0 && t.val >= 20 && t.val%10 == 0 {
			it.start, it.val = t.start, it.val+t.val
			rd.items = rd.items[:tens]
		}
	}
	rd.items = append(rd.items, it)
}

func isLetter(c byte) bool { return isLower(c) || isUpper(c) }
func isLower(c byte) bool  { return c >= 'a' && c <= 'z' }
func isUpper(c byte) bool  { return c >= 'A' && c <= 'Z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

// endsWord reports whether no letter or digit stands at i.
func endsWord(text string, i int) bool {
	return i >= len(text) || !isLetter(text[i]) && !isDigit(text[i])
}
