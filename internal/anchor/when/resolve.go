package when

import (
	"entente"
	lextime "entente/lexicon/time"
)

// A reading says which way to look from the day of publication where a text
// does not say.
type reading uint8

const (
	back reading = iota
	ahead
)

// How far apart the two readings of a date may lie for one to be dropped, in
// days.
const (
	soonDay    = 45  // "on June 10" in a clause in the past may be a day agreed on
	soonMonth  = 62  // "the June summit"
	recentDay  = 120 // "on February 24" published in May
	farAhead   = 270 // "will" with a date that comes up in nine months: rather one just gone by
	halfOfYear = 183
)

// resolve counts e out.
func (rd *reader) resolve(e *expr) (entente.TimeRef, bool) {
	var ref entente.TimeRef
	past, ok := rd.at(e, back)
	if !ok {
		return ref, false
	}
	ref.Days, ref.Basis = past, rd.basis(e)
	if ref.Basis == entente.BasisAnchored {
		ref.Anchor = int32(rd.anchor())
		return ref, true
	}
	if next, ok := rd.at(e, ahead); ok && next != past {
		ref.Days, ref.Other = rd.choose(e, past, next)
	}
	return ref, true
}

// basis says what e was counted from.
func (rd *reader) basis(e *expr) entente.Basis {
	switch e.form {
	case calendar, season, quarter, half:
		if e.year != 0 {
			return entente.BasisStated
		}
	case decade, century:
		return entente.BasisStated
	case named:
		if e.year != 0 || !rd.lex.Named[e.n].Rule.Fixed.IsZero() {
			return entente.BasisStated
		}
	case anchored, anchorUnit, thatYear:
		return entente.BasisAnchored
	case counted, weekOf, interval, opened:
		return rd.basis(&rd.exprs[e.first-1])
	}
	return entente.BasisPublished
}

// choose tells which of the two readings a date without a year has. That of
// a weekday is left open; the coding stage knows whether the act is past.
func (rd *reader) choose(e *expr, past, next entente.Interval) (days, other entente.Interval) {
	lead := e
	for lead.form == interval || lead.form == opened || lead.form == counted || lead.form == weekOf {
		lead = &rd.exprs[lead.first-1]
	}
	if lead.form == weekday {
		if e.form == opened && past.Open == entente.OpenStart {
			return next, entente.Interval{}
		}
		return past, next
	}
	if lead.dow != 0 {
		switch {
		case isoWeekday(past.From) == int(lead.dow):
			return past, entente.Interval{}
		case isoWeekday(next.From) == int(lead.dow):
			return next, entente.Interval{}
		}
	}
	if e.form == opened && past.Open == entente.OpenEnd && e.open == "since" {
		return past, entente.Interval{}
	}
	if e.form == opened && past.Open == entente.OpenStart && rd.tense != pastTense {
		return next, entente.Interval{}
	}
	return rd.chooseByTense(past, next)
}

func (rd *reader) chooseByTense(past, next entente.Interval) (days, other entente.Interval) {
	none := entente.Interval{}
	gone := daysBetween(first(past), rd.pub)
	to := daysBetween(rd.pub, first(next))
	soon := soonDay
	if past.Grain != entente.GrainDay {
		soon = soonMonth
	}
	switch {
	case rd.tense == futureTense && to <= farAhead:
		return next, none
	case rd.tense == futureTense:
		return past, next
	case rd.tense == pastTense && (past.Grain != entente.GrainDay || to > soon):
		return past, none
	case to <= soon || to < gone && to <= halfOfYear && past.Grain == entente.GrainDay:
		return next, none
	case gone > recentDay:
		return past, next
	}
	return past, none
}

// first returns the earlier end of v that is said.
func first(v entente.Interval) entente.Date {
	if v.From.IsZero() {
		return v.Until
	}
	return v.From
}

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
	case calendar, named:
		return rd.yearless(e, r)
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

func (rd *reader) inYearOf(e *expr, y int) (entente.Interval, bool) {
	if e.form == named {
		return dayOf(onRule(rd.lex.Named[e.n].Rule, y)), true
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

// stretch returns "the past three days", up to the day before, or "the next
// two weeks", from the day after.
func (rd *reader) stretch(e *expr) (entente.Interval, bool) {
	n := int(e.n)
	switch e.unit {
	case lextime.Weeks:
		n *= 7
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
	case "since":
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
