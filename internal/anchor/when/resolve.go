package when

import "entente"

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
	case calendar, season, quarter, half, nthWeekday:
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
	if e.form == opened && e.open == "since" {
		return past, entente.Interval{}
	}
	if lead.form == weekday || lead.form == dayOfMonth {
		if e.form == opened && past.Open == entente.OpenStart {
			return next, entente.Interval{}
		}
		return past, next
	}
	if lead.form == calendar && lead.hasRel { // "back in May"
		return past, entente.Interval{}
	}
	if lead.dow != 0 {
		switch {
		case isoWeekday(past.From) == int(lead.dow):
			return past, entente.Interval{}
		case isoWeekday(next.From) == int(lead.dow):
			return next, entente.Interval{}
		}
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
