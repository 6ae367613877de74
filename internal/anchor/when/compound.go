package when

import (
	"entente"
	lextime "entente/lexicon/time"
)

// between joins the ends of a range.
func (rd *reader) between(e *expr, r reading) (entente.Interval, bool) {
	none := entente.Interval{}
	if e.first == 0 || e.last == 0 {
		return none, false
	}
	a, b := rd.exprs[e.first-1], rd.exprs[e.last-1]
	from, ok := rd.at(&a, r)
	if !ok || from.Open != entente.Closed {
		return none, false
	}
	if b.form == calendar && b.year == 0 && a.form == calendar {
		b.year = from.From.Year
		if later(&a, &b) {
			b.year++
		}
		if b.day != 0 && !validDay(int(b.year), int(b.month), int(b.day)) {
			return none, false
		}
	}
	to, ok := rd.at(&b, r)
	if b.form == weekday {
		ahead := (int(b.dow) - isoWeekday(from.From) + 7) % 7
		to = dayOf(from.From.AddDays(ahead))
	}
	if !ok || to.Open != entente.Closed || !from.From.Before(to.Until) || to.Until.Before(from.Until) {
		return none, false
	}
	return entente.Interval{From: from.From, Until: to.Until, Grain: coarser(from.Grain, to.Grain)}, true
}

// coarser returns the grain of a range; ends of unlike grain are days.
func coarser(a, b entente.Grain) entente.Grain {
	if a == b && a != entente.GrainSeason {
		return a
	}
	return entente.GrainDay
}

// open opens an end of a time.
func (rd *reader) open(e *expr, r reading) (entente.Interval, bool) {
	v, ok := rd.at(&rd.exprs[e.first-1], r)
	if !ok || v.Open != entente.Closed {
		return v, false
	}
	switch e.open {
	case "since", "starting":
		v.Until, v.Open = entente.Date{}, entente.OpenEnd
	case "after":
		v.From, v.Until, v.Open = v.Until, entente.Date{}, entente.OpenEnd
	case "before":
		if v.Grain == entente.GrainDay { // "before the end of May" is in May
			v.Until = v.From
		}
		v.From, v.Open = entente.Date{}, entente.OpenStart
	default:
		v.From, v.Open = entente.Date{}, entente.OpenStart
	}
	if v.Grain == entente.GrainSeason {
		v.Grain = entente.GrainMonth
	}
	return v, true
}

// fromFirst counts from the expression that e names: "two days before
// Christmas", "the week of May 19".
func (rd *reader) fromFirst(e *expr, r reading) (entente.Interval, bool) {
	v, ok := rd.at(&rd.exprs[e.first-1], r)
	if !ok || v.Open != entente.Closed {
		return v, false
	}
	if e.form == weekOf {
		return unitAt(v.From, e.unit, 0), true
	}
	return step(v, e.unit, int(e.n))
}

// step moves v by n units; a month can be moved by months, not by days.
func step(v entente.Interval, unit int16, n int) (entente.Interval, bool) {
	coarse := unit == lextime.Years || unit == lextime.Decades
	monthly := unit == lextime.Months || unit == lextime.Quarters
	oneDay := v.From.AddDays(1) == v.Until
	if !oneDay && !(coarse || monthly && v.Grain == entente.GrainMonth) || unit == lextime.Weekends {
		return entente.Interval{}, false
	}
	w := moved(v.From, unit, n)
	return w, !w.IsZero()
}

// anchor returns the index of the last time told that has two ends, or -1.
func (rd *reader) anchor() int {
	for i := len(rd.times) - 1; i >= 0; i-- {
		if rd.times[i].Days.Open == entente.Closed {
			return i
		}
	}
	return -1
}

// fromAnchor counts from the last time told before.
func (rd *reader) fromAnchor(e *expr) (entente.Interval, bool) {
	i := rd.anchor()
	if i < 0 {
		return entente.Interval{}, false
	}
	v := rd.times[i].Days
	switch e.form {
	case thatYear:
		x := *e
		x.year = v.From.Year
		return exactly(&x), x.day == 0 || validDay(int(x.year), int(x.month), int(x.day))
	case anchored:
		return step(v, e.unit, int(e.n))
	}
	if !fits1(v, e.unit) {
		return entente.Interval{}, false
	}
	w := unitAt(v.From, e.unit, int(e.n))
	return w, !w.IsZero()
}

// fits1 reports whether v lies in one such unit: there is no "following day"
// after a month.
func fits1(v entente.Interval, unit int16) bool {
	u := unitAt(v.From, unit, 0)
	return !u.IsZero() && !u.Until.Before(v.Until)
}
