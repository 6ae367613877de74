package code

import (
	"strconv"
	"strings"

	"entente"
)

// How far from the trigger a number may stand, in words.
const (
	amountBefore = 8
	amountAfter  = 14
)

// amount reads the quantity that belongs to f from the words around it. It
// follows order, not attachment: numbers are often hung wrongly.
func (s *sent) amount(f fit) entente.Amount {
	at := max(f.at, f.noun)
	lo := max(0, min(f.at, at)-amountBefore)
	hi := min(int32(len(s.toks)), at+amountAfter)
	switch f.e.Amount {
	case "rate":
		return s.rate(at, lo, hi)
	case "money":
		return s.money(at, lo, hi)
	case "persons":
		return s.persons(at, lo, hi)
	case "crowd":
		return s.crowd(f)
	}
	return entente.Amount{}
}

// rate returns the percentage nearest to the trigger, the last of a range:
// "from 10 to 25 percent" is 25.
func (s *sent) rate(at, lo, hi int32) entente.Amount {
	best, found := entente.Amount{}, none
	for i := lo; i < hi; i++ {
		if !s.isPercent(i) || i == 0 {
			continue
		}
		v, ok := number(s.text(i-1), s.lemma[i-1])
		if !ok || !s.sharesSegment(i, at) || i < at && s.commaBetween(i, at) {
			continue
		}
		if found >= 0 && distance(i, at) > distance(found, at) && !s.isRange(found, i) {
			continue
		}
		best = entente.Amount{Value: v, Unit: "percent", What: s.ratedGoods(at), Span: s.phrase(i-1, i)}
		found = i
	}
	return best
}

func (s *sent) isPercent(i int32) bool {
	switch s.lemma[i] {
	case "percent", "%", "pct":
		return true
	case "cent":
		return i > 0 && s.lemma[i-1] == "per"
	}
	return false
}

// isRange reports whether the percentages at a and b are the old and the new
// rate: "from 10 percent to 25 percent".
func (s *sent) isRange(a, b int32) bool {
	for i := a + 1; i < b; i++ {
		if s.lemma[i] == "to" && b-a <= 4 {
			return true
		}
	}
	return false
}

// sharesSegment reports whether no clause of another tariff stands between a
// and b: words up to ";" or a verb with a subject of its own.
func (s *sent) sharesSegment(a, b int32) bool {
	if a > b {
		a, b = b, a
	}
	for i := a; i < b; i++ {
		if s.lemma[i] == ";" || s.isVerb(i) && s.roles[i].subj > a && s.roles[i].subj < b {
			return false
		}
	}
	return true
}

func (s *sent) commaBetween(a, b int32) bool {
	for i := a; i < b; i++ {
		if s.lemma[i] == "," {
			return true
		}
	}
	return false
}

func distance(a, b int32) int32 {
	if a < b {
		return b - a
	}
	return a - b
}

// ratedGoods returns the words after "on" that say what is charged.
func (s *sent) ratedGoods(at int32) string {
	for i := at + 1; i < min(int32(len(s.toks)), at+amountAfter); i++ {
		if s.prep[i] == "on" && s.isNoun(i) {
			return s.r.quote(s.phrase(max(s.leftmost(i), at+1), i))
		}
	}
	return ""
}

// leftmost returns the first word of the phrase headed by i, after its
// preposition.
func (s *sent) leftmost(i int32) int32 {
	lo := i
	for _, k := range s.kids(i) {
		if k < lo && s.rel[k] != "case" && s.rel[k] != "punct" {
			lo = k
		}
	}
	return lo
}

var currencies = map[string]string{
	"$": "USD", "us$": "USD", "dollar": "USD", "€": "EUR", "euro": "EUR", "£": "GBP", "pound": "GBP", "¥": "JPY", "yen": "JPY",
	"yuan": "CNY", "rouble": "RUB", "ruble": "RUB", "rupee": "INR", "won": "KRW",
	"usd": "USD", "eur": "EUR", "gbp": "GBP",
}

var scales = map[string]float64{"thousand": 1e3, "million": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12, "m": 1e6, "b": 1e9}

// money returns the sum nearest to the trigger.
func (s *sent) money(at, lo, hi int32) entente.Amount {
	best, found := entente.Amount{}, none
	for i := lo; i < hi; i++ {
		v, ok := number(s.text(i), s.lemma[i])
		if !ok {
			continue
		}
		last, unit := i, ""
		if i > 0 {
			unit = currencies[strings.ToLower(s.text(i-1))]
		}
		for j := i + 1; j < min(hi, i+3); j++ {
			if m := scales[s.lemma[j]]; m > 0 {
				v, last = v*m, j
			}
			if c := currencies[s.lemma[j]]; c != "" && unit == "" {
				unit, last = c, j
			}
		}
		if unit != "" && (found < 0 || distance(i, at) < distance(found, at)) {
			best, found = entente.Amount{Value: v, Unit: unit, What: "sum", Span: s.phrase(i, last)}, i
		}
	}
	return best
}

// persons returns the number killed, else wounded, else that an act took.
func (s *sent) persons(at, lo, hi int32) entente.Amount {
	for _, class := range []string{"kill", "wound", "take-person"} {
		for i := lo; i < hi; i++ {
			if s.is(i, class) {
				if a := s.countNear(i); a.Unit != "" {
					a.What = s.lemma[i]
					return a
				}
			}
		}
	}
	return entente.Amount{}
}

// crowd returns how many people the subject of f says.
func (s *sent) crowd(f fit) entente.Amount {
	subj := s.agent(f.verb, maxDepth)
	if subj < 0 {
		return entente.Amount{}
	}
	for _, k := range s.kids(subj) {
		if s.rel[k] != "nummod" {
			continue
		}
		if v, ok := number(s.text(k), s.lemma[k]); ok {
			return entente.Amount{Value: v, Unit: "persons", What: "people", Span: s.toks[k].Span}
		}
	}
	return entente.Amount{}
}

// countNear returns the number of people right after verb i, else right
// before it.
func (s *sent) countNear(i int32) entente.Amount {
	n := int32(len(s.toks))
	for j := i + 1; j < min(n, i+6); j++ {
		if v, ok := number(s.text(j), s.lemma[j]); ok && !s.isUnit(j+1) {
			return entente.Amount{Value: v, Unit: "persons", Span: s.toks[j].Span}
		}
		if s.isVerb(j) || s.lemma[j] == "in" || s.lemma[j] == "on" || s.pos[j] == "CCONJ" {
			break
		}
	}
	for j := i - 1; j >= max(0, i-6); j-- {
		if v, ok := number(s.text(j), s.lemma[j]); ok && !s.isUnit(j+1) {
			return entente.Amount{Value: v, Unit: "persons", Span: s.toks[j].Span}
		}
		if s.lemma[j] == "," {
			break
		}
	}
	return entente.Amount{}
}

// isUnit reports whether word i makes the number before it a measure or a
// date, not a count of people.
func (s *sent) isUnit(i int32) bool {
	return i < int32(len(s.toks)) && (s.isPercent(i) || s.is(i, "measure-word") || s.lemma[i] == "-")
}

var numerals = map[string]float64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}

// number reads "145", "1,200", "2.5" or "twelve".
func number(text, lemma string) (float64, bool) {
	if v, ok := numerals[lemma]; ok {
		return v, true
	}
	if text == "" || (text[0] < '0' || text[0] > '9') && text[0] != '.' {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
	return v, err == nil && v >= 0 && v < 1e15
}
