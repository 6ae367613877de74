package when

import (
	"strconv"

	"entente"
	lextime "entente/lexicon/time"
)

// A form is how an expression gets its days.
type form uint8

const (
	noForm        form = iota
	nthWeekday         // "the first Tuesday of November": n, -1 for the last
	dayOfMonth         // "Thursday the 24th", "the 8th"
	calendar           // year, month, day and weekday as far as they are said
	relMonth           // "last March": rel counts from the publication
	relYear            // "March last year"
	thatYear           // "in March that year"
	weekday            // "Sunday"
	recentWeekday      // "this past Sunday"
	relWeekday         // "last Sunday", "Thursday last week"
	shift              // so many units from the publication: "two weeks ago"
	within             // "in three days": a shift if the clause looks ahead
	wholeUnit          // "last week"
	stretch            // "the past three days"
	length             // "three days"; no time by itself
	anchored           // so many units from the last time told
	anchorUnit         // "the following week"
	counted            // so many units from first
	weekOf             // the unit that holds first
	season             // n is 1 for spring
	quarter            // n of the year
	half               // n of the year
	decade             // n is its first year
	century            // n is its number
	named              // n is an index into Lexicon.Named
	interval           // first to last
	opened             // first, with an open end
)

// An expr is a time expression before it is counted out.
type expr struct {
	form            form
	year            int16
	month, day, dow int8
	rel             int8
	hasRel          bool
	unit            int16
	n               int32
	first, last     uint16 // into reader.exprs plus one
	open            string // "since", "starting", "until", "by", "before", "after"
}

// attach makes it stand for e.
func (rd *reader) attach(it *item, e expr) {
	if len(rd.exprs) >= 1<<16-2 {
		it.class = 0
		return
	}
	rd.exprs = append(rd.exprs, e)
	it.expr = uint16(len(rd.exprs))
	it.id = 0
	it.class = shape(&e)
}

// shape returns the classes by which further patterns know e.
func shape(e *expr) lextime.Class {
	switch e.form {
	case calendar, relMonth, relYear, thatYear:
		switch {
		case e.day != 0:
			return lextime.Point | lextime.Day
		case e.month != 0:
			return lextime.Point | lextime.Mon
		}
		return lextime.Point | lextime.Yr
	case weekday, recentWeekday, relWeekday, named, nthWeekday, dayOfMonth:
		return lextime.Point | lextime.Day
	case shift, anchored, counted:
		if e.unit == lextime.Days || e.unit == lextime.Weeks {
			return lextime.Point | lextime.Day
		}
		return lextime.Point | lextime.Span
	case length:
		return lextime.Length
	case interval, opened, stretch:
		return lextime.Range
	}
	return lextime.Point | lextime.Span
}

// A part is what build takes from the places of a pattern.
type part struct {
	num, unit, rel, ord, dow, yr int32
	hasNum, hasRel, plural       bool
	exprs                        [3]uint16
	nexprs                       int
	doms                         [3]int32
	ndoms                        int
	val                          int32 // of a season, decade, quarter, day word
}

// build makes the expression that p gives, or false if the words in its
// places make none.
func (rd *reader) build(p *lextime.Pattern, caps []capture) (expr, bool) {
	g := rd.gather(caps)
	back := p.Arg == "back"
	switch p.Gives {
	case "calendar":
		e, ok := rd.calendar(caps)
		if back {
			e.rel, e.hasRel = -1, true
		}
		return e, ok
	case "relmonth":
		e, ok := rd.calendar(caps)
		e.form, e.rel = relMonth, int8(g.rel)
		return e, ok
	case "ofyear":
		return rd.inYear(&g)
	case "namedyear", "namedrel":
		return rd.namedIn(&g)
	case "nthweekday":
		e, _ := rd.calendar(caps)
		e.form, e.n, e.day = nthWeekday, g.ord, 0
		if g.ord == 0 {
			e.n = -1
		}
		return e, e.n <= 5 && e.dow > 0 && e.month > 0
	case "dayofmonth":
		e := expr{form: dayOfMonth, dow: int8(g.dow), day: int8(max(g.num, g.ord))}
		return e, e.day >= 1 && e.day <= 31
	case "year":
		return expr{form: calendar, year: int16(max(g.num, g.yr))}, max(g.num, g.yr) > 0
	case "weekday":
		return expr{form: weekday, dow: int8(g.dow)}, g.dow > 0
	case "relweekday":
		if p.Arg != "" {
			return expr{form: recentWeekday, dow: int8(g.dow), rel: int8(sign(p.Arg))}, g.dow > 0
		}
		ok := g.dow > 0 && g.hasRel && (g.unit == 0 || g.unit == int32(lextime.Weeks))
		return expr{form: relWeekday, dow: int8(g.dow), rel: int8(g.rel)}, ok
	case "dayword":
		n := g.val
		if p.Arg != "" {
			fixed, _ := strconv.Atoi(p.Arg)
			n = int32(fixed)
		}
		return expr{form: shift, unit: lextime.Days, n: n}, true
	case "shift":
		return shiftOf(&g, back), countable(&g)
	case "within":
		e := shiftOf(&g, false)
		e.form = within
		return e, countable(&g)
	case "unit":
		return unitOf(&g)
	case "weekend":
		return expr{form: wholeUnit, unit: lextime.Weekends}, true
	case "anchoredunit":
		e := expr{form: anchorUnit, unit: int16(g.unit), n: sign(p.Arg)}
		ok := p.Arg != "next" || g.unit <= int32(lextime.Years)
		return e, ok && g.unit != 0 && g.unit != int32(lextime.Hours) && !g.plural
	case "stretch":
		e := shiftOf(&g, back)
		e.form = stretch
		return e, countable(&g)
	case "length":
		e := shiftOf(&g, false)
		e.form = length
		return e, countable(&g)
	case "anchored":
		return rd.fromLength(&g, anchored, back)
	case "from":
		return rd.fromLength(&g, counted, back)
	case "weekof":
		e := expr{form: weekOf, unit: lextime.Weeks, first: g.exprs[0]}
		return e, g.nexprs == 1 && g.unit == int32(lextime.Weeks) && !g.plural
	case "season":
		return expr{form: season, n: g.val, year: int16(g.yr), rel: int8(g.rel), hasRel: g.hasRel}, g.val > 0
	case "part":
		return partOf(&g, p.Arg)
	case "decade":
		return decadeOf(g.val, rd.pub)
	case "century":
		return expr{form: century, n: g.ord}, g.unit == int32(lextime.Centuries) && g.ord >= 10 && g.ord <= 22
	case "same":
		if g.nexprs != 1 {
			return expr{}, false
		}
		return rd.exprs[g.exprs[0]-1], true
	case "range":
		return rd.rangeOf(&g)
	case "rangeyear":
		return rd.yearsOf(&g)
	case "open":
		return expr{form: opened, first: g.exprs[0], open: p.Arg}, g.nexprs == 1
	}
	return expr{}, false
}

// gather reads the places of a pattern.
func (rd *reader) gather(caps []capture) part {
	var g part
	for _, c := range caps {
		if c.at < 0 || c.want == 0 {
			continue
		}
		it := &rd.items[c.at]
		switch {
		case it.expr != 0:
			if g.nexprs < len(g.exprs) {
				g.exprs[g.nexprs] = it.expr
				g.nexprs++
			}
		case c.want&lextime.Unit != 0:
			g.unit, g.plural = it.val, it.plural
		case c.want&lextime.Rel != 0:
			g.rel, g.hasRel = it.val, true
		case c.want&lextime.Year != 0:
			g.yr = it.val
		case c.want&lextime.Dom != 0:
			if g.ndoms < len(g.doms) {
				g.doms[g.ndoms] = it.val
				g.ndoms++
			}
			g.num, g.hasNum = it.val, true
		case c.want&lextime.Ord != 0:
			g.ord = it.val
		case c.want&lextime.Num != 0:
			g.num, g.hasNum = it.val, true
		case c.want&lextime.YY != 0:
			g.yr = it.val
		case c.want&lextime.Weekday != 0:
			g.dow = it.val
		case c.want&(lextime.Season|lextime.Decade|lextime.Quarter|lextime.Half|lextime.DayWord) != 0:
			g.val = it.val
		}
	}
	return g
}

// calendar joins the fields of a date.
func (rd *reader) calendar(caps []capture) (expr, bool) {
	e := expr{form: calendar}
	for _, c := range caps {
		if c.at < 0 || c.want == 0 {
			continue
		}
		it := &rd.items[c.at]
		switch {
		case it.expr != 0:
			e = rd.exprs[it.expr-1]
		case c.want&lextime.Month != 0:
			e.month = int8(it.val)
		case c.want&lextime.Weekday != 0:
			e.dow = int8(it.val)
		case c.want&lextime.Year != 0:
			e.year = int16(it.val)
		case c.want&(lextime.Dom|lextime.Ord) != 0:
			e.day = int8(min(it.val, 99))
		case c.want&lextime.YY != 0:
			e.year = fullYear(it.val, rd.pub)
		}
	}
	if e.month == 0 && e.year == 0 {
		return e, false
	}
	return e, e.day == 0 || validDay(leapYear(e.year), int(e.month), int(e.day))
}

// leapYear returns y, or a leap year where none is said.
func leapYear(y int16) int {
	if y == 0 {
		return 2000
	}
	return int(y)
}

// fullYear returns the year that two digits stand for: up to ten years ahead
// of the publication, else in the past.
func fullYear(yy int32, pub entente.Date) int16 {
	now := int32(pub.Year)
	if now == 0 {
		now = 2000
	}
	y := now - now%100 + yy
	if y > now+10 {
		y -= 100
	}
	return int16(y)
}

// namedIn makes "Christmas 1989" and "last Christmas".
func (rd *reader) namedIn(g *part) (expr, bool) {
	if g.nexprs == 0 || rd.exprs[g.exprs[0]-1].form != named {
		return expr{}, false
	}
	e := rd.exprs[g.exprs[0]-1]
	e.year, e.rel, e.hasRel = int16(g.yr), int8(g.rel), g.hasRel
	if g.nexprs == 2 {
		y := &rd.exprs[g.exprs[1]-1]
		if y.form != calendar || y.month != 0 {
			return expr{}, false
		}
		e.year = y.year
	}
	return e, rd.lex.Named[e.n].Rule.Fixed.IsZero() && (e.year != 0 || e.hasRel)
}

// inYear makes "March last year" and "March that year".
func (rd *reader) inYear(g *part) (expr, bool) {
	if g.nexprs != 2 {
		return expr{}, false
	}
	e, y := rd.exprs[g.exprs[0]-1], &rd.exprs[g.exprs[1]-1]
	if e.form != calendar { // "last year in June"
		e, y = *y, &rd.exprs[g.exprs[0]-1]
	}
	if e.form != calendar || e.year != 0 || e.month == 0 || y.unit != lextime.Years {
		return expr{}, false
	}
	switch {
	case y.form == wholeUnit:
		e.form, e.rel = relYear, int8(y.n)
	case y.form == anchorUnit && y.n == 0:
		e.form = thatYear
	default:
		return expr{}, false
	}
	return e, true
}

// countable reports whether g holds a number of days or longer units.
func countable(g *part) bool {
	return g.unit != 0 && g.unit != int32(lextime.Hours) && (!g.hasNum || g.num > 0 && g.num < 2000) && (g.hasNum || !g.plural)
}

func shiftOf(g *part, back bool) expr {
	e := expr{form: shift, unit: int16(g.unit), n: 1}
	if g.hasNum {
		e.n = g.num
	}
	if back {
		e.n = -e.n
	}
	return e
}

// unitOf makes "last week", "this month", "the end of the year". "The last
// day" is a day of something else.
func unitOf(g *part) (expr, bool) {
	switch {
	case g.unit == 0 || g.unit == int32(lextime.Hours) || g.unit == int32(lextime.Fortnights) || g.plural:
		return expr{}, false
	case g.unit == int32(lextime.Days) && (g.rel != 0 || !g.hasRel):
		return expr{}, false
	}
	return expr{form: wholeUnit, unit: int16(g.unit), n: g.rel, hasRel: g.hasRel}, true
}

func (rd *reader) fromLength(g *part, f form, back bool) (expr, bool) {
	e := expr{form: f, n: 1, unit: int16(g.unit)}
	k := 0
	if g.unit == 0 {
		if g.nexprs == 0 || rd.exprs[g.exprs[0]-1].form != length {
			return expr{}, false
		}
		l := &rd.exprs[g.exprs[0]-1]
		e.n, e.unit, k = l.n, l.unit, 1
	}
	if back {
		e.n = -e.n
	}
	if f == counted {
		if g.nexprs != k+1 {
			return expr{}, false
		}
		e.first = g.exprs[k]
	}
	return e, !g.plural
}

// partOf makes a quarter or half of a year. "The last quarter" may be of
// anything.
func partOf(g *part, what string) (expr, bool) {
	e := expr{form: quarter, n: max(g.val, g.ord), year: int16(g.yr), rel: int8(g.rel), hasRel: g.hasRel || g.unit != 0}
	top := int32(4)
	if what == "half" {
		e.form, top = half, 2
	}
	return e, e.n >= 1 && e.n <= top
}

// decadeOf makes the ten years from the year v, or from v of the last century
// that fits.
func decadeOf(v int32, pub entente.Date) (expr, bool) {
	if v < 100 {
		v += 1900
	}
	if v%100 == 0 && v < 1900 { // "the 1600s"
		return expr{form: century, n: v/100 + 1}, v >= firstYear
	}
	return expr{form: decade, n: v - v%10}, v != 1900 && v >= firstYear && v <= lastYear && !(pub.Year != 0 && v > int32(pub.Year)+50)
}

func sign(arg string) int32 {
	switch arg {
	case "back", "recent":
		return -1
	case "ahead", "next", "soon":
		return 1
	}
	return 0
}
