package entente

import (
	"fmt"
	"time"
)

// A Date is a calendar day without a time zone. The zero Date is no date.
type Date struct {
	Year  int16
	Month time.Month
	Day   int8
}

// DateOf returns the day of t in t's own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{int16(y), m, int8(d)}
}

// IsZero reports whether d is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// Time returns midnight UTC of d.
func (d Date) Time() time.Time {
	return time.Date(int(d.Year), d.Month, int(d.Day), 0, 0, 0, 0, time.UTC)
}

// AddDays returns the day n days after d.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool {
	if d.Year != e.Year {
		return d.Year < e.Year
	}
	if d.Month != e.Month {
		return d.Month < e.Month
	}
	return d.Day < e.Day
}

// String returns d as "2025-05-07", or "" for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Grain is how finely a time is known.
type Grain uint8

// Grains, finest first.
const (
	GrainNone   Grain = iota // not known
	GrainDay                 // "2025-05-07", or a range of days
	GrainMonth               // "2025-05", or a range of months
	GrainSeason              // "2025-21": spring; EDTF seasons 21 to 24
	GrainYear                // "2025", or a range of years
)

// An Interval is the half-open run of days [From, Until) with the fineness
// the text gives. Either end may be zero when Open says so. The zero Interval
// is "not said".
type Interval struct {
	From, Until Date
	Grain       Grain
	Open        Open
}

// Open says which end of an [Interval] the text leaves open.
type Open uint8

// Open ends.
const (
	Closed    Open = iota
	OpenEnd        // "since May 7": "2025-05-07/.."
	OpenStart      // "until May 7": "../2025-05-07"
)

// IsZero reports whether v is not said.
func (v Interval) IsZero() bool { return v == Interval{} }

// EDTF returns v in Extended Date/Time Format (ISO 8601-2), ends inclusive:
// "2025-05-07", "2025-05-07/2025-05-10", "2025-04", "2024", "2025-05-07/..".
// The zero Interval gives "".
func (v Interval) EDTF() string {
	if v.IsZero() {
		return ""
	}
	switch v.Open {
	case OpenEnd:
		return v.point(v.From) + "/.."
	case OpenStart:
		return "../" + v.point(v.Until.AddDays(-1))
	}
	first, last := v.point(v.From), v.point(v.Until.AddDays(-1))
	if first == last || v.Grain == GrainSeason {
		return first
	}
	return first + "/" + last
}

// point writes one end of v at its grain.
func (v Interval) point(d Date) string {
	switch v.Grain {
	case GrainYear:
		return fmt.Sprintf("%04d", d.Year)
	case GrainMonth:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	case GrainSeason:
		return fmt.Sprintf("%04d-%02d", d.Year, 21+int(d.Month-3+12)%12/3)
	default:
		return d.String()
	}
}

// Basis is how a [TimeRef] got its dates.
type Basis uint8

// Bases of a date.
const (
	BasisNone      Basis = iota
	BasisStated          // "May 7, 2025"
	BasisPublished       // "today", "on Sunday", "May 7": counted from the publication date
	BasisAnchored        // "a week later": counted from another TimeRef
)

var basisNames = [...]string{"", "stated", "published", "anchored"}

// String returns the basis as printed in output.
func (b Basis) String() string { return basisNames[b] }

// A TimeRef is a time expression and the days it stands for.
type TimeRef struct {
	Span   Span
	Days   Interval
	Other  Interval // the other reading of a weekday or bare month: Days looks back, Other ahead; zero if there is one reading
	Basis  Basis
	Anchor int32 // index into Document.Times when Basis is BasisAnchored
}

// A PlaceRef is a place name and where it is.
type PlaceRef struct {
	Span     Span
	Name     string // "Beijing"
	Kind     string // "city", "country", "region", "sea", "building"; empty if unknown
	Country  string // ISO 3166 alpha-3; empty at sea or if unknown
	Lat, Lon float64
	Score    float32 // 0 to 1; 0 if unresolved
}
