package actors

import (
	"errors"
	"fmt"

	"entente"
)

// Check reports what reads well and cannot be so: dates out of order, two
// holders of one office on one day, a state without adjective or capital, a
// code that no entry has.
func (b *Book) Check() error {
	var errs []error
	for _, e := range b.entries {
		errs = append(errs, b.checkEntry(e)...)
		for _, o := range e.Offices {
			errs = append(errs, o.check()...)
		}
	}
	return errors.Join(errs...)
}

func (b *Book) checkEntry(e *Entry) []error {
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%s: %s: %s", e.Pos, e.Names[0], fmt.Sprintf(format, args...)))
	}
	if e.Class == State && e.Adj == "" {
		bad("no adjective")
	}
	if e.Class == State && !e.Territory && e.Capital == "" {
		bad("no capital")
	}
	if e.Source == "" && e.Class != NobodyHere {
		bad("no source")
	}
	if e.Class == Group && b.byID[string(e.ID.State())] == nil {
		bad("no state %s", e.ID.State())
	}
	if e.Lead != "" && e.Lead != "hos" && e.Lead != "hog" && e.Office(e.Lead) == nil {
		bad("no office %q to lead", e.Lead)
	}
	for _, m := range e.members {
		if b.byID[string(m.id)] == nil {
			bad("no member %s", m.id)
		}
		if !m.until.IsZero() && m.until.Before(m.from) {
			bad("%s left before it joined", m.id)
		}
	}
	for _, c := range e.codes {
		if b.byID[string(c.id)] == nil {
			bad("no entry %s to be coded as", c.id)
		}
	}
	return errs
}

func (o *Office) check() []error {
	var errs []error
	for i, t := range o.Tenures {
		if !t.Until.IsZero() && !t.From.Before(t.Until) {
			errs = append(errs, fmt.Errorf("%s: %s ends before it begins", o.Pos, t.Who.Names[0]))
		}
		for _, u := range o.Tenures[:i] {
			if !o.Many && !t.Coarse && !u.Coarse && t.Who != u.Who && overlap(t, u) {
				errs = append(errs, fmt.Errorf("%s: %s and %s hold one office", o.Pos, u.Who.Names[0], t.Who.Names[0]))
			}
		}
	}
	return errs
}

func overlap(a, b Tenure) bool {
	return before(a.From, b.Until) && before(b.From, a.Until)
}

// before reports whether a start comes before an end, which may be open.
func before(start, end entente.Date) bool { return end.IsZero() || start.Before(end) }
