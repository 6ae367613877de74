package when

import (
	"slices"
	"strings"

	lextime "entente/lexicon/time"
)

// maxBody bounds the places of a pattern.
const maxBody = 12

// A capture is the item that stands in a place of a pattern, and as what.
type capture struct {
	at   int // index into reader.items; -1: left out
	want lextime.Class
}

// phrases makes one item of each named day.
func (rd *reader) phrases(text string) {
	items, w := rd.items, 0
	for i := 0; i < len(items); i++ {
		it := items[i]
		if n, day, ok := rd.phrase(text, i); ok {
			it.end = items[i+n-1].end
			it.class, it.id, it.val = 0, 0, 0
			if rule := rd.lex.Named[day].Rule; rule != (lextime.Rule{}) {
				rd.attach(&it, expr{form: named, n: int32(day)})
			}
			i += n - 1
		}
		items[w] = it
		w++
	}
	rd.items = items[:w]
}

// phrase returns the length in items of the named day that starts at i.
func (rd *reader) phrase(text string, i int) (n int, day int16, ok bool) {
	it := &rd.items[i]
	if !it.capital && it.class&lextime.Named == 0 {
		return 0, 0, false
	}
	var low [maxWord]byte
	k := 0
	for j := it.start; j < it.end && k < maxWord; j++ {
		low[k] = text[j]
		if isUpper(text[j]) {
			low[k] |= 0x20
		}
		k++
	}
	for _, p := range rd.lex.Phrases[string(low[:k])] {
		if rd.follows(text, i+1, p.Rest) {
			return 1 + len(p.Rest), p.Day, true
		}
	}
	return 0, 0, false
}

// follows reports whether the items from i on are the words.
func (rd *reader) follows(text string, i int, words []string) bool {
	if i+len(words) > len(rd.items) {
		return false
	}
	for k, w := range words {
		it := &rd.items[i+k]
		if s := text[it.start:it.end]; !strings.EqualFold(s, w) && !(w[0] == '\'' && strings.EqualFold(strings.TrimPrefix(s, "’"), w[1:])) {
			return false
		}
	}
	return true
}

// reduce replaces, from left to right, the longest run of items that a
// pattern matches by one item.
func (rd *reader) reduce(patterns []lextime.Pattern) {
	w := 0
	for i := 0; i < len(rd.items); {
		if it := &rd.items[i]; it.class == 0 && it.id == 0 {
			rd.items[w] = *it
			w, i = w+1, i+1
			continue
		}
		e, end, made := rd.longest(patterns, w, i)
		if end == i {
			rd.items[w] = rd.items[i]
			w, i = w+1, i+1
			continue
		}
		it := item{start: rd.items[i].start, end: rd.items[end-1].end, capital: rd.items[i].capital}
		if made {
			rd.attach(&it, e)
		}
		rd.items[w] = it
		w, i = w+1, end
	}
	rd.items = rd.items[:w]
}

// longest returns what the longest match at i makes, and its end; end is i if
// nothing matches. Of equals, one that makes nothing wins, then the first.
func (rd *reader) longest(patterns []lextime.Pattern, w, i int) (best expr, end int, made bool) {
	end = i
	for k := range patterns {
		p := &patterns[k]
		if !fits(&p.Body[0], &rd.items[i]) || len(p.Body) > maxBody {
			continue
		}
		e := rd.body(p, 0, i)
		if e < end || e <= i || e == end && (p.Gives != "" || !made) || !rd.before(p, w) {
			continue
		}
		if p.Gives == "" {
			best, end, made = expr{}, e, false
		} else if x, ok := rd.build(p, rd.caps[:len(p.Body)]); ok {
			best, end, made = x, e, true
		}
	}
	return best, end, made
}

// body matches the places of p from k on against the items from i on, and
// returns where the match ends, or -1.
func (rd *reader) body(p *lextime.Pattern, k, i int) int {
	if k == len(p.Body) {
		if !rd.after(p, i) {
			return -1
		}
		return i
	}
	el := &p.Body[k]
	if i < len(rd.items) && fits(el, &rd.items[i]) {
		if end := rd.body(p, k+1, i+1); end >= 0 {
			rd.caps[k] = capture{i, el.Class & rd.items[i].class}
			return end
		}
	}
	if !el.Optional {
		return -1
	}
	end := rd.body(p, k+1, i)
	if end >= 0 {
		rd.caps[k] = capture{at: -1}
	}
	return end
}

func fits(el *lextime.Elem, it *item) bool {
	if el.Class&it.class != 0 {
		return true
	}
	if it.id != 0 {
		if slices.Contains(el.IDs, it.id) {
			return true
		}
	}
	return false
}

// before reports whether the items before w, those already done, are as p
// asks.
func (rd *reader) before(p *lextime.Pattern, w int) bool {
	for k := len(p.Before) - 1; k >= 0; k-- {
		w--
		el := &p.Before[k]
		if ok := w >= 0 && fits(el, &rd.items[w]); ok == el.Not {
			return false
		}
	}
	return true
}

// after reports whether the items from i on are as p asks.
func (rd *reader) after(p *lextime.Pattern, i int) bool {
	for k := range p.After {
		el := &p.After[k]
		if ok := i < len(rd.items) && fits(el, &rd.items[i]); ok == el.Not {
			return false
		}
		i++
	}
	return true
}
