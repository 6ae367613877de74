package when

import (
	"entente"
	lextime "entente/lexicon/time"
)

// yearless finds the year of a day or month.
func (rd *reader) yearless(e *expr, r reading) (entente.Interval, bool) {
	y := int(rd.pub.Year)
	step := 1
	if r == back {
		step = -1
	}
	for n := range 9 { // a leap day is at most eight years off
		v, ok := rd.inYearOf(e, y+n*step)
		if !ok {
			continue
		}
		if r == back && !rd.pub.Before(v.From) || r == ahead && rd.pub.Before(v.Until) {
			return v, true
		}
	}
	return entente.Interval{}, false
}

// namedAt finds the year of a named day: "last Christmas" is before the
// publication, "next Christmas" after it.
func (rd *reader) namedAt(e *expr, r reading) (entente.Interval, bool) {
	switch {
	case e.hasRel && e.rel < 0:
		r = back
	case e.hasRel && e.rel > 0:
		r = ahead
	case e.hasRel:
		return rd.inYearOf(e, int(rd.pub.Year))
	}
	return rd.yearless(e, r)
}

// monthless finds the month of a day: the last or next that has it, on the
// day of the week if one is said.
func (rd *reader) monthless(e *expr, r reading) (entente.Interval, bool) {
	y, m, step := int(rd.pub.Year), int(rd.pub.Month), 1
	if r == back {
		step = -1
	}
	const far = 36 // months in which a date falls on every day of the week, or nearly
	for n := range far {
		k := m - 1 + n*step
		year, month := y+floorDiv(k, 12), k-12*floorDiv(k, 12)+1
		if !validDay(year, month, int(e.day)) {
			continue
		}
		d := date(year, month, int(e.day))
		passed := r == back && !rd.pub.Before(d) || r == ahead && rd.pub.Before(d)
		if passed && (e.dow == 0 || isoWeekday(d) == int(e.dow)) {
			return dayOf(d), true
		}
	}
	return entente.Interval{}, false
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

func (rd *reader) inYearOf(e *expr, y int) (entente.Interval, bool) {
	switch e.form {
	case named:
		return dayOf(onRule(rd.lex.Named[e.n].Rule, y)), true
	case nthWeekday:
		d := onRule(lextime.Rule{Month: e.month, Nth: int8(e.n), Weekday: e.dow}, y)
		return dayOf(d), int8(d.Month) == e.month
	}
	x := *e
	x.year = int16(y)
	return exactly(&x), x.day == 0 || validDay(y, int(x.month), int(x.day))
}

// yearOfMonth returns the year of "last March", "this March", "next March".
func (rd *reader) yearOfMonth(m, rel int) int {
	y, now := int(rd.pub.Year), int(rd.pub.Month)
	switch {
	case rel < 0 && m >= now:
		return y - 1
	case rel > 0 && m <= now:
		return y + 1
	}
	return y
}

// partOfYear finds the year of a season, quarter or half.
func (rd *reader) partOfYear(e *expr, r reading) (entente.Interval, bool) {
	y := int(rd.pub.Year)
	if e.hasRel && e.form != season {
		return partIn(e, y+int(e.rel)), true
	}
	last := partIn(e, y)
	for rd.pub.Before(last.From) {
		y--
		last = partIn(e, y)
	}
	inside := rd.pub.Before(last.Until)
	switch {
	case e.hasRel && e.rel < 0 && inside:
		return partIn(e, y-1), true
	case e.hasRel && e.rel == 0 && !inside && e.n < 4:
		return partIn(e, int(rd.pub.Year)), true
	case e.hasRel && e.rel > 0, !e.hasRel && r == ahead && !inside:
		return partIn(e, y+1), true
	}
	return last, true
}
