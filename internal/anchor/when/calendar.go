package when

import (
	"time"

	"entente"
	lextime "entente/lexicon/time"
)

// validDay reports whether there is such a day.
func validDay(y, m, d int) bool {
	return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
}

func daysIn(y, m int) int {
	return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func date(y, m, d int) entente.Date {
	return entente.DateOf(time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC))
}

// dayOf returns the interval that is the day d.
func dayOf(d entente.Date) entente.Interval {
	return entente.Interval{From: d, Until: d.AddDays(1), Grain: entente.GrainDay}
}

// daysOf returns the n days from d on.
func daysOf(d entente.Date, n int) entente.Interval {
	return entente.Interval{From: d, Until: d.AddDays(n), Grain: entente.GrainDay}
}

// monthsOf returns the n months from month m of year y on; m may lie outside
// 1 to 12.
func monthsOf(y, m, n int) entente.Interval {
	return entente.Interval{From: date(y, m, 1), Until: date(y, m+n, 1), Grain: entente.GrainMonth}
}

// yearsOf returns the n years from y on.
func yearsOf(y, n int) entente.Interval {
	return entente.Interval{From: date(y, 1, 1), Until: date(y+n, 1, 1), Grain: entente.GrainYear}
}

// seasonOf returns season n of year y, counted from 1 for spring; the winter
// of a year is the one that begins in it.
func seasonOf(y, n int) entente.Interval {
	v := monthsOf(y, 3*n, 3)
	v.Grain = entente.GrainSeason
	return v
}

// isoWeekday returns the day of the week of d from 1 for Monday.
func isoWeekday(d entente.Date) int {
	return (int(d.Time().Weekday())+6)%7 + 1
}

// monday returns the first day of the week that holds d.
func monday(d entente.Date) entente.Date { return d.AddDays(1 - isoWeekday(d)) }

// daysBetween returns how many days b is after a.
func daysBetween(a, b entente.Date) int {
	return int(b.Time().Sub(a.Time()) / (24 * time.Hour))
}

// unitAt returns the whole unit that lies n units from the one that holds d.
func unitAt(d entente.Date, unit int16, n int) entente.Interval {
	y, m := int(d.Year), int(d.Month)
	switch unit {
	case lextime.Days:
		return dayOf(d.AddDays(n))
	case lextime.Weeks:
		return daysOf(monday(d).AddDays(7*n), 7)
	case lextime.Weekends:
		return daysOf(monday(d).AddDays(5+7*n), 2)
	case lextime.Months:
		return monthsOf(y, m+n, 1)
	case lextime.Quarters:
		return monthsOf(y, (m-1)/3*3+1+3*n, 3)
	case lextime.Years:
		return yearsOf(y+n, 1)
	case lextime.Decades:
		return yearsOf(y-y%10+10*n, 10)
	case lextime.Centuries:
		return yearsOf(y-y%100+100*n, 100)
	}
	return entente.Interval{}
}

// moved returns the day, month or year that lies n units from d, as fine as
// the unit is: "three years ago" is a year.
func moved(d entente.Date, unit int16, n int) entente.Interval {
	switch unit {
	case lextime.Weeks:
		return dayOf(d.AddDays(7 * n))
	case lextime.Fortnights:
		return dayOf(d.AddDays(14 * n))
	case lextime.Quarters:
		return unitAt(d, lextime.Months, 3*n)
	case lextime.Decades:
		return unitAt(d, lextime.Years, 10*n)
	case lextime.Centuries:
		return entente.Interval{}
	}
	return unitAt(d, unit, n)
}

// onRule returns the day of year y that r names.
func onRule(r lextime.Rule, y int) entente.Date {
	switch {
	case r.Movable:
		return easter(y).AddDays(int(r.Easter))
	case r.Nth == 0:
		return date(y, int(r.Month), int(r.Day))
	case r.Nth < 0:
		last := date(y, int(r.Month), daysIn(y, int(r.Month)))
		back := (isoWeekday(last) - int(r.Weekday) + 7) % 7
		return last.AddDays(-back)
	}
	first := date(y, int(r.Month), 1)
	ahead := (int(r.Weekday) - isoWeekday(first) + 7) % 7
	return first.AddDays(ahead + 7*(int(r.Nth)-1) + int(r.Plus))
}

// easter returns Easter Sunday of the Western churches in year y, by the
// anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
func easter(y int) entente.Date {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return date(y, n/31, n%31+1)
}
