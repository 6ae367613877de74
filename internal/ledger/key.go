package ledger

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente"
)

// A key orders documents by the day of publication; see schema.sql.
const (
	itemBits = 12
	dayShift = itemBits + 22

	maxItems  = 1<<itemBits - 1
	lastDay   = 1<<24 - 1
	dayOffset = 719162 // days from 0001-01-01 to 1970-01-01
	daySecs   = 24 * 60 * 60
)

// parseID takes a report's id apart: the digits of its document, as many as
// are given, and the number of the report, or -1 if there is none. What is no
// id at all can be nobody's, so the error is [entente.ErrNotFound].
func parseID(id string) (prefix string, n int, err error) {
	digits, number, numbered := strings.Cut(strings.ToLower(strings.TrimSpace(id)), ".")
	if digits == "" || len(digits) > 32 || strings.Trim(digits, "0123456789abcdef") != "" {
		return "", 0, fmt.Errorf("%q is not like \"0123456789ab.1\": %w", id, entente.ErrNotFound)
	}
	if !numbered {
		return digits, -1, nil
	}
	n, err = strconv.Atoi(number)
	if err != nil || n < 1 || n > maxItems {
		return "", 0, fmt.Errorf("%q is not like \"0123456789ab.1\": %w", id, entente.ErrNotFound)
	}
	return digits, n - 1, nil
}

// idRange returns the first and last document id that begin with the digits
// of prefix.
func idRange(prefix string) (first, last []byte) {
	pad := 32 - len(prefix)
	first, _ = hex.DecodeString(prefix + strings.Repeat("0", pad))
	last, _ = hex.DecodeString(prefix + strings.Repeat("f", pad))
	return first, last
}

// dayKeys returns the smallest and largest key of a document of day d.
func dayKeys(d entente.Date) (first, last int64) {
	var day int64
	if !d.IsZero() {
		day = min(max(days(d)+dayOffset, 1), lastDay)
	}
	return day << dayShift, (day+1)<<dayShift - 1
}

// days returns the days from 1970-01-01 to d.
func days(d entente.Date) int64 {
	t := d.Time().Unix()
	if t < 0 {
		t -= daySecs - 1
	}
	return t / daySecs
}

// date is the inverse of days.
func date(n int64) entente.Date { return entente.DateOf(time.Unix(n*daySecs, 0).UTC()) }

// listed returns the days [from, until) that a time is listed and searched
// under: its own, or the day of publication where it has none. Of an open
// range only what was known at publication counts. It returns false if there
// is no day at all.
func listed(v entente.Interval, published entente.Date) (from, until int64, ok bool) {
	switch {
	case v.Open == entente.OpenStart && !v.Until.IsZero():
		return days(v.Until) - 1, days(v.Until), true
	case v.Open == entente.OpenEnd && !v.From.IsZero():
		from = days(v.From)
		if published.IsZero() {
			return from, from + 1, true
		}
		return from, max(from, days(published)) + 1, true
	case !v.From.IsZero() && v.From.Before(v.Until):
		return days(v.From), days(v.Until), true
	case !published.IsZero():
		return days(published), days(published) + 1, true
	}
	return 0, 0, false
}
