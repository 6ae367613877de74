package when

// rangeOf makes "May 7 to 10", "3 and 4 June", "from April 28 to May 2",
// "between March and June 2023". What one end leaves out it takes from the
// other.
func (rd *reader) rangeOf(g *part) (expr, bool) {
	if n := g.nexprs; n == 2 && g.ndoms > 0 {
		if y := &rd.exprs[g.exprs[1]-1]; y.form == calendar && y.month == 0 {
			g.yr, g.nexprs = int32(y.year), 1
		}
	}
	switch {
	case g.nexprs == 2 && g.ndoms == 0:
		return rd.join(rd.exprs[g.exprs[0]-1], rd.exprs[g.exprs[1]-1])
	case g.nexprs != 1 || g.ndoms == 0:
		return expr{}, false
	}
	e := rd.exprs[g.exprs[0]-1]
	if e.form != calendar || e.day == 0 || e.month == 0 {
		return expr{}, false
	}
	if e.year == 0 {
		e.year = int16(g.yr)
	}
	day := int8(g.doms[0])
	first, last := e, e
	if e.day < day {
		last.day, last.dow = int8(g.doms[g.ndoms-1]), 0
	} else {
		first.day, first.dow = day, 0
	}
	ok := first.day < last.day && validDay(leapYear(e.year), int(e.month), int(last.day))
	if !ok {
		return expr{}, false
	}
	return rd.pair(first, last), true
}

// join makes a range of two whole expressions.
func (rd *reader) join(a, b expr) (expr, bool) {
	if a.form == calendar && b.form == calendar {
		switch {
		case a.month == 0 != (b.month == 0) && (a.year == 0 || b.year == 0):
			return expr{}, false
		case a.year == 0 && b.year != 0:
			a.year = b.year
			if later(&a, &b) {
				a.year--
			}
		case a.year != 0 && b.year == 0:
			b.year = a.year
			if later(&a, &b) {
				b.year++
			}
		}
		if a.year != 0 && (a.year > b.year || a.year == b.year && a.month != 0 && b.month != 0 && later(&a, &b)) {
			return expr{}, false
		}
	}
	return rd.pair(a, b), true
}

// later reports whether the day of a comes after that of b within a year.
func later(a, b *expr) bool {
	return a.month > b.month || a.month == b.month && a.day > b.day
}

// pair stores both ends.
func (rd *reader) pair(a, b expr) expr {
	if len(rd.exprs) >= 1<<16-4 {
		return expr{}
	}
	rd.exprs = append(rd.exprs, a, b)
	n := uint16(len(rd.exprs))
	return expr{form: interval, first: n - 1, last: n}
}

// yearsOf makes "1998-99" and "2014-2018".
func (rd *reader) yearsOf(g *part) (expr, bool) {
	if g.nexprs != 1 || g.yr == 0 {
		return expr{}, false
	}
	a := rd.exprs[g.exprs[0]-1]
	if a.form != calendar || a.year == 0 || a.month != 0 {
		return expr{}, false
	}
	b := a
	b.year = int16(g.yr)
	if g.yr < 100 {
		b.year += a.year - a.year%100
	}
	if b.year <= a.year {
		return expr{}, false
	}
	return rd.pair(a, b), true
}
