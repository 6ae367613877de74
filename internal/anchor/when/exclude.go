package when

import (
	"entente"
	lextime "entente/lexicon/time"
)

// exclude takes the classes of time words from items that the analysis knows
// to be something else, and from those that are small words in small letters:
// "may", "march", "sat".
func (rd *reader) exclude(doc *entente.Document, s *entente.Sentence) {
	const names = lextime.Month | lextime.Weekday | lextime.Season
	for i := range rd.items {
		it := &rd.items[i]
		if it.class&names == 0 {
			continue
		}
		if it.class&lextime.Month != 0 && !it.capital && ordinaryWord(it) && !rd.nextToNumber(i) {
			it.class = 0
		}
		if it.class&lextime.Abbr != 0 && it.class&lextime.Weekday != 0 && !rd.nextToDate(i) {
			it.class = 0
		}
		if it.class != 0 && it.capital && inPerson(doc, it) {
			it.class = 0
		}
	}
	rd.excludeVerbs(s)
}

// ordinaryWord reports whether the month it, in small letters, is another word
// as well: "may", "march", "august", "mar".
func ordinaryWord(it *item) bool {
	return it.class&lextime.Abbr != 0 || it.val == 3 || it.val == 5 || it.val == 8
}

// excludeVerbs drops "May" and "March" where they are verbs, unless a number
// follows.
func (rd *reader) excludeVerbs(s *entente.Sentence) {
	k := 0
	for i := range rd.items {
		it := &rd.items[i]
		if it.class&lextime.Month == 0 || rd.nextToNumber(i) || i > 0 && rd.items[i-1].class&lextime.Rel != 0 {
			continue
		}
		for k < len(s.Tokens) && s.Tokens[k].Span.End <= it.start {
			k++
		}
		if k < len(s.Tokens) && s.Tokens[k].Span.Start == it.start && (s.Tokens[k].POS == "AUX" || s.Tokens[k].POS == "VERB") {
			it.class = 0
		}
	}
}

// nextToNumber reports whether figures that fit a date stand beside items[i].
func (rd *reader) nextToNumber(i int) bool {
	const figures = lextime.Dom | lextime.Year
	return i > 0 && rd.items[i-1].class&figures != 0 || i+1 < len(rd.items) && rd.items[i+1].class&figures != 0
}

// nextToDate reports whether a month or day stands within two items after
// items[i].
func (rd *reader) nextToDate(i int) bool {
	for j := i + 1; j < len(rd.items) && j <= i+2; j++ {
		if rd.items[j].class&(lextime.Month|lextime.Dom) != 0 {
			return true
		}
	}
	return false
}

// inPerson reports whether it lies in the name of a person.
func inPerson(doc *entente.Document, it *item) bool {
	lo, hi := 0, len(doc.Names)
	for lo < hi {
		mid := (lo + hi) / 2
		if doc.Names[mid].Span.End <= it.start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(doc.Names) && doc.Names[lo].Kind == entente.KindPerson && doc.Names[lo].Span.Start <= it.start
}
