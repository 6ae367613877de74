package when

import (
	"entente"
	lextime "entente/lexicon/time"
)

// at counts e out in one reading.
func (rd *reader) at(e *expr, r reading) (entente.Interval, bool) {
	none := entente.Interval{}
	if e.form == calendar && e.year != 0 {
		return exactly(e), true
	}
	switch e.form {
	case decade:
		return yearsOf(int(e.n), 10), true
	case century:
		return yearsOf(100*(int(e.n)-1), 100), true
	case interval:
		return rd.between(e, r)
	case opened:
		return rd.open(e, r)
	case season, quarter, half:
		if e.year != 0 {
			return partIn(e, int(e.year)), true
		}
	case nthWeekday:
		if e.year != 0 {
			return rd.inYearOf(e, int(e.year))
		}
	case named:
		if e.year != 0 {
			return rd.inYearOf(e, int(e.year))
		}
		if rule := &rd.lex.Named[e.n].Rule; !rule.Fixed.IsZero() {
			return daysOf(rule.Fixed, 1+daysBetween(rule.Fixed, rule.Last)), true
		}
	case thatYear, anchored, anchorUnit:
		return rd.fromAnchor(e)
	case counted, weekOf:
		return rd.fromFirst(e, r)
	}
	if rd.pub.IsZero() {
		return none, false
	}
	return rd.fromPublished(e, r)
}

// exactly returns the days of a date that names its year.
func exactly(e *expr) entente.Interval {
	switch {
	case e.day != 0:
		return dayOf(date(int(e.year), int(e.month), int(e.day)))
	case e.month != 0:
		return monthsOf(int(e.year), int(e.month), 1)
	}
	return yearsOf(int(e.year), 1)
}

func partIn(e *expr, year int) entente.Interval {
	switch e.form {
	case season:
		return seasonOf(year, int(e.n))
	case half:
		return monthsOf(year, 6*int(e.n)-5, 6)
	}
	return monthsOf(year, 3*int(e.n)-2, 3)
}

// fromPublished counts e out from the day of publication.
func (rd *reader) fromPublished(e *expr, r reading) (entente.Interval, bool) {
	y := int(rd.pub.Year)
	switch e.form {
	case named:
		return rd.namedAt(e, r)
	case calendar, nthWeekday:
		return rd.yearless(e, r)
	case dayOfMonth:
		return rd.monthless(e, r)
	case relMonth:
		return monthsOf(rd.yearOfMonth(int(e.month), int(e.rel)), int(e.month), 1), true
	case relYear:
		x := *e
		x.year = int16(y + int(e.rel))
		return exactly(&x), x.day == 0 || validDay(int(x.year), int(x.month), int(x.day))
	case season, quarter, half:
		return rd.partOfYear(e, r)
	case weekday:
		return dayOf(rd.weekdayAt(int(e.dow), r)), true
	case recentWeekday:
		if e.rel > 0 {
			return dayOf(rd.weekdayAt(int(e.dow), ahead)), true
		}
		gone := (isoWeekday(rd.pub)-int(e.dow)+6)%7 + 1
		return dayOf(rd.pub.AddDays(-gone)), true
	case relWeekday:
		return dayOf(monday(rd.pub).AddDays(7*int(e.rel) + int(e.dow) - 1)), true
	case shift:
		v := moved(rd.pub, e.unit, int(e.n))
		return v, !v.IsZero()
	case within:
		v := moved(rd.pub, e.unit, int(e.n))
		return v, !v.IsZero() && rd.tense == futureTense
	case wholeUnit:
		v := unitAt(rd.pub, e.unit, int(e.n))
		if e.unit == lextime.Weekends && !e.hasRel {
			v = rd.weekendAt(r)
		}
		return v, !v.IsZero()
	case stretch:
		return rd.stretch(e)
	}
	return entente.Interval{}, false
}

// weekdayAt returns the last such day up to the publication, or the next
// after it.
func (rd *reader) weekdayAt(dow int, r reading) entente.Date {
	gone := (isoWeekday(rd.pub) - dow + 7) % 7
	if r == ahead {
		return rd.pub.AddDays(7 - gone)
	}
	return rd.pub.AddDays(-gone)
}

// weekendAt returns the weekend that "the weekend" means: this one if the
// publication falls in it, else the last or the next.
func (rd *reader) weekendAt(r reading) entente.Interval {
	n := 0
	if isoWeekday(rd.pub) < 6 && r == back {
		n = -1
	}
	return unitAt(rd.pub, lextime.Weekends, n)
}

// stretch returns "the past three days", up to the day before, or "the next
// two weeks", from the day after.
func (rd *reader) stretch(e *expr) (entente.Interval, bool) {
	n := int(e.n)
	switch e.unit {
	case lextime.Fortnights, lextime.Weeks:
		n *= 7
		if e.unit == lextime.Fortnights {
			n *= 2
		}
		fallthrough
	case lextime.Days:
		if n < 0 {
			return daysOf(rd.pub.AddDays(n), -n), true
		}
		return daysOf(rd.pub.AddDays(1), n), true
	case lextime.Decades:
		return yearsOf(int(rd.pub.Year)+min(10*n, 0), abs(10*n)+1), abs(n) < 20
	case lextime.Years:
		return yearsOf(int(rd.pub.Year)+min(n, 0), abs(n)+1), abs(n) < 200
	case lextime.Quarters:
		n *= 3
		fallthrough
	case lextime.Months:
		return monthsOf(int(rd.pub.Year), int(rd.pub.Month)+min(n, 0), abs(n)+1), abs(n) < 1200
	}
	return entente.Interval{}, false
}

func abs(n int) int { return max(n, -n) }
