package when

import lextime "entente/lexicon/time"

// Years that four digits alone may stand for.
const (
	firstYear = 1000
	lastYear  = 2199
)

// number reads the figures from i on: a count, a year, an ordinal, a decade,
// or a whole date such as "2025-05-07".
func (rd *reader) number(text string, i int) item {
	if it, ok := rd.numericDate(text, i); ok {
		return it
	}
	j, n := i, 0
	for j < len(text) && isDigit(text[j]) {
		if n < 1e6 {
			n = n*10 + int(text[j]-'0')
		}
		j++
	}
	it := item{start: int32(i), end: int32(j), val: int32(n)}
	if j+1 < len(text) && text[j] == ':' && isDigit(text[j+1]) { // "23:27"
		it.end, it.val = int32(endOfWord(text, j+1)), 0
		return it
	}
	if k := tail(text, j); k > j {
		it.end, it.val = int32(k), 0
		return it
	}
	if glued(text, i) && !rd.afterTimeWord() {
		it.end = int32(endOfWord(text, j))
		return it
	}
	return suffix(it, text, i, j)
}

// tail returns the end of a number that goes on after a comma or point at j,
// as in "1,000" and "12.5", or j.
func tail(text string, j int) int {
	k := j
	for k+1 < len(text) && (text[k] == ',' || text[k] == '.') && isDigit(text[k+1]) {
		if text[k] == ',' && !threeDigits(text, k+1) {
			break
		}
		k++
		for k < len(text) && isDigit(text[k]) {
			k++
		}
	}
	return k
}

func threeDigits(text string, i int) bool {
	return i+3 <= len(text) && isDigit(text[i]) && isDigit(text[i+1]) && isDigit(text[i+2]) && (i+3 == len(text) || !isDigit(text[i+3]))
}

// glued reports whether the number at i belongs to what stands before it, as
// in "$2024", "F-16" and "No.2231".
func glued(text string, i int) bool {
	if i == 0 {
		return false
	}
	switch c := text[i-1]; {
	case c == '$' || c == '#' || c == '.' || c == 0xA3 || c == 0xAC || isLetter(c): // also the last bytes of £ and €
		return true
	case c == '-':
		return i > 1 && isLetter(text[i-2])
	}
	return false
}

// afterTimeWord reports whether a word that dates are made of and perhaps a
// dash or a full stop stand last.
func (rd *reader) afterTimeWord() bool {
	const dated = lextime.Month | lextime.Part | lextime.Weekday | lextime.Season
	for k := len(rd.items) - 1; k >= 0 && k >= len(rd.items)-2; k-- {
		if rd.items[k].class&dated != 0 {
			return true
		}
	}
	return false
}

// suffix gives the number text[i:j] its classes by its size and by what hangs
// on it.
func suffix(it item, text string, i, j int) item {
	end := endOfWord(text, j)
	switch rest := text[j:end]; {
	case rest == "":
		it.class = classOf(int(it.val), j-i)
		if j < len(text) && text[j] == '/' {
			it.class |= lextime.Named // "9/11"
		}
		if j+1 < len(text) && text[j] == '\'' && text[j+1] == 's' && endsWord(text, j+2) && j-i == 4 && it.val%10 == 0 {
			it.class, it.end = lextime.Decade, int32(j+2)
		}
	case rest == "th" || rest == "st" || rest == "nd" || rest == "rd":
		it.class = lextime.Ord | lextime.Named // enough to look at the sentence: "on the 8th"
		if it.val >= 1 && it.val <= 31 {
			it.class |= lextime.Dom
		}
	case rest == "s" && it.val%10 == 0 && (j-i == 4 && it.val >= firstYear && it.val <= lastYear || j-i == 2 && it.val >= 20):
		it.class = lextime.Decade
	}
	it.end = int32(max(end, int(it.end)))
	return it
}

// classOf returns the classes of the number n written in so many digits.
func classOf(n, digits int) lextime.Class {
	c := lextime.Num | lextime.Digits
	if n >= 1 && n <= 31 && digits <= 2 {
		c |= lextime.Dom
	}
	if digits == 2 {
		c |= lextime.YY
	}
	if digits == 4 && n >= firstYear && n <= lastYear {
		c |= lextime.Year
	}
	return c
}

func endOfWord(text string, j int) int {
	for j < len(text) && (isLetter(text[j]) || isDigit(text[j])) {
		j++
	}
	return j
}

// numericDate reads "2025-05-07", "2025/5/7", "7.5.2025" (day first),
// "13/5/2025" and "5/13/2025". Where day and month can be told neither by
// their size nor by the sign between them, it reads nothing.
func (rd *reader) numericDate(text string, i int) (item, bool) {
	if i > 0 && (isLetter(text[i-1]) || isDigit(text[i-1])) {
		return item{}, false
	}
	var part, width [3]int
	j, sep := i, byte(0)
	for k := range part {
		start := j
		for j < len(text) && isDigit(text[j]) && j-start < 5 {
			part[k] = part[k]*10 + int(text[j]-'0')
			j++
		}
		width[k] = j - start
		if width[k] == 0 || width[k] > 4 || width[k] == 3 {
			return item{}, false
		}
		if k == 2 {
			break
		}
		if j >= len(text) || text[j] != '/' && text[j] != '-' && text[j] != '.' || k == 1 && text[j] != sep {
			return item{}, false
		}
		sep = text[j]
		j++
	}
	if j < len(text) && (isDigit(text[j]) || text[j] == sep && j+1 < len(text) && isDigit(text[j+1])) {
		return item{}, false
	}
	y, m, d := order(part, width, sep)
	if y == 0 || !validDay(y, m, d) {
		return item{}, false
	}
	it := item{start: int32(i), end: int32(j)}
	rd.attach(&it, expr{form: calendar, year: int16(y), month: int8(m), day: int8(d)})
	return it, true
}

// order tells year, month and day apart; zero if it cannot.
func order(p, width [3]int, sep byte) (y, m, d int) {
	switch {
	case width[0] == 4 && width[1] <= 2 && width[2] <= 2:
		return p[0], p[1], p[2]
	case width[2] != 4 || width[0] > 2 || width[1] > 2:
		return 0, 0, 0
	case sep == '.' || p[0] > 12:
		return p[2], p[1], p[0]
	case p[1] > 12 || p[0] == p[1]:
		return p[2], p[0], p[1]
	}
	return 0, 0, 0
}
