package article

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A stamp is a time as printed somewhere on a page, and how much of it was
// said.
type stamp struct {
	time  time.Time
	clock bool // the time of day was said
	zone  bool // the zone was said
}

const months = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`

var (
	isoDate    = regexp.MustCompile(`\b(\d{4})([-/.])(\d{1,2})[-/.](\d{1,2})(?:\D|$)`)
	compactISO = regexp.MustCompile(`\b(\d{4})(\d{2})(\d{2})T\d`)
	monthFirst = regexp.MustCompile(`(?i)\b` + months + `\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(\d{4})\b`)
	dayFirst   = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+` + months + `\.?,?[\s-]+(\d{4})\b`)
	numeric    = regexp.MustCompile(`\b(\d{1,2})([./-])(\d{1,2})[./-](\d{4})\b`)
	clockTime  = regexp.MustCompile(`(?i)(?:^|[^\d:.])(\d{1,2})(?:[:.](\d{2}))(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?`)
	hourTime   = regexp.MustCompile(`(?i)\b(\d{1,2})()()\s*([ap]\.?m)\b\.?`)
	isoClock   = regexp.MustCompile(`(?i)T(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?`)
	namedShift = regexp.MustCompile(`(?i)\b(?:gmt|utc)\s*([+−-])\s*(\d{1,2})(?::?(\d{2}))?(?:\D|$)`)
	plainShift = regexp.MustCompile(`^\s?([+−-])(\d{2})(?::?(\d{2}))?(?:\D|$)`)
	zoneName   = regexp.MustCompile(`\b(Z|GMT|UTC|EST|EDT|ET|CDT|MDT|PST|PDT|BST|CET|CEST|EET|EEST|MSK|TRT|IRST|PKT|WIB|SGT|HKT|JST|KST|AEST|AEDT|NZST|NZDT|EAT|WAT|SAST)\b`)
	zulu       = regexp.MustCompile(`^Z\b`)
)

// zones holds the abbreviations that mean one offset only, in minutes; CST
// and IST mean several and are left out. ET depends on the season.
var zones = map[string]int{
	"Z": 0, "GMT": 0, "UTC": 0, "EST": -300, "EDT": -240, "CDT": -300, "MDT": -360, "PST": -480, "PDT": -420,
	"BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180, "IRST": 210, "PKT": 300,
	"WIB": 420, "SGT": 480, "HKT": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720,
	"NZDT": 780, "EAT": 180, "WAT": 60, "SAST": 120,
}

// ParseDate reads a publication time as pages and feeds write it: RFC 3339,
// RFC 1123, a date alone, "May 4, 2025 - 23:27", "4 May 2025, 11:27 PM EDT",
// Unix seconds. Without a zone it is taken as UTC. It reports false for
// anything that is not one day for sure, such as 05/04/2025.
func ParseDate(s string) (time.Time, bool) {
	st, ok := parseStamp(s)
	return st.time, ok
}

func parseStamp(s string) (stamp, bool) {
	s = strings.TrimSpace(s)
	if len(s) > 200 {
		return stamp{}, false
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil && plausible(t.Year()) {
		return stamp{fixed(t), true, true}, true
	}
	if t, ok := unixTime(s); ok {
		return stamp{t, true, true}, true
	}
	y, m, d, rest, ok := findDay(s)
	if !ok {
		return stamp{}, false
	}
	return addClock(time.Date(y, m, d, 0, 0, 0, 0, time.UTC), rest), true
}

// fixed gives t a zone without a local name, so that equal inputs give equal
// times on every machine.
func fixed(t time.Time) time.Time {
	_, off := t.Zone()
	if off == 0 {
		return t.UTC()
	}
	return t.In(time.FixedZone("", off))
}

// plausible bounds the years that news is published in.
func plausible(year int) bool { return year >= 1900 && year < 2100 }

func unixTime(s string) (time.Time, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || len(s) < 9 || len(s) > 13 {
		return time.Time{}, false
	}
	if len(s) > 11 {
		n /= 1000
	}
	return time.Unix(n, 0).UTC(), true
}

// findDay returns the day that s names and s without it.
func findDay(s string) (y int, m time.Month, d int, rest string, ok bool) {
	if at := compactISO.FindStringSubmatchIndex(s); at != nil {
		return day(s[at[2]:at[3]], s[at[4]:at[5]], s[at[6]:at[7]], s[:at[0]]+" "+s[at[7]:])
	}
	if at := isoDate.FindStringSubmatchIndex(s); at != nil {
		return day(s[at[2]:at[3]], s[at[6]:at[7]], s[at[8]:at[9]], s[:at[0]]+" "+s[at[9]:])
	}
	if at := monthFirst.FindStringSubmatchIndex(s); at != nil {
		return day(s[at[6]:at[7]], s[at[2]:at[3]], s[at[4]:at[5]], s[:at[0]]+" "+s[at[7]:])
	}
	if at := dayFirst.FindStringSubmatchIndex(s); at != nil {
		return day(s[at[6]:at[7]], s[at[4]:at[5]], s[at[2]:at[3]], s[:at[0]]+" "+s[at[7]:])
	}
	if at := numeric.FindStringSubmatchIndex(s); at != nil {
		return numericDay(s, at)
	}
	return 0, 0, 0, s, false
}

// numericDay reads 04.05.2025, whose dots say that the day is first; with
// other separators only where one number cannot be a month.
func numericDay(s string, at []int) (int, time.Month, int, string, bool) {
	first, sep, second, year := s[at[2]:at[3]], s[at[4]:at[5]], s[at[6]:at[7]], s[at[8]:at[9]]
	rest := s[:at[0]] + " " + s[at[9]:]
	a, _ := strconv.Atoi(first)
	b, _ := strconv.Atoi(second)
	switch {
	case sep == "." || a > 12 || a == b:
		return day(year, second, first, rest)
	case b > 12:
		return day(year, first, second, rest)
	}
	return 0, 0, 0, s, false
}

func day(year, month, dom, rest string) (int, time.Month, int, string, bool) {
	y, _ := strconv.Atoi(year)
	d, _ := strconv.Atoi(dom)
	m := monthOf(month)
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	ok := m != 0 && plausible(y) && t.Day() == d && t.Month() == m
	return y, m, d, rest, ok
}

func monthOf(s string) time.Month {
	if n, err := strconv.Atoi(s); err == nil {
		if n < 1 || n > 12 {
			return 0
		}
		return time.Month(n)
	}
	for m := time.January; m <= time.December; m++ {
		if strings.HasPrefix(strings.ToLower(m.String()), strings.ToLower(s[:3])) {
			return m
		}
	}
	return 0
}

// addClock puts the time of day and the zone that rest names on a day.
func addClock(day time.Time, rest string) stamp {
	h, m, s, tail, ok := findClock(rest)
	if !ok {
		return stamp{time: day}
	}
	at := stamp{time: day.Add(time.Duration(h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(s)*time.Second), clock: true}
	minutes, ok := findZone(rest, tail, at.time)
	if !ok {
		return at
	}
	at.zone = true
	at.time = inZone(at.time, minutes)
	return at
}

// inZone returns the moment when clocks of the zone show what t shows.
func inZone(t time.Time, minutes int) time.Time {
	if minutes == 0 {
		return t
	}
	zone := time.FixedZone("", minutes*60)
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, zone)
}

// findClock returns the time of day that s names, and what follows it.
func findClock(s string) (h, m, sec int, tail string, ok bool) {
	for _, re := range []*regexp.Regexp{isoClock, clockTime, hourTime} {
		at := re.FindStringSubmatchIndex(s)
		if at == nil {
			continue
		}
		h, m, sec = number(s, at, 1), number(s, at, 2), number(s, at, 3)
		switch half := strings.ToLower(group(s, at, 4)); {
		case strings.HasPrefix(half, "p") && h < 12:
			h += 12
		case strings.HasPrefix(half, "a") && h == 12:
			h = 0
		}
		return h, m, sec, s[at[1]:], h < 24 && m < 60 && sec < 60
	}
	return 0, 0, 0, "", false
}

// group returns the i-th group of a match, or "".
func group(s string, at []int, i int) string {
	if 2*i+1 >= len(at) || at[2*i] < 0 {
		return ""
	}
	return s[at[2*i]:at[2*i+1]]
}

func number(s string, at []int, i int) int {
	n, _ := strconv.Atoi(group(s, at, i))
	return n
}

// findZone returns the offset from UTC, in minutes, that s names anywhere or
// that tail, what follows the time of day, begins with.
func findZone(s, tail string, t time.Time) (int, bool) {
	if at := namedShift.FindStringSubmatchIndex(s); at != nil {
		return shift(s, at)
	}
	if at := plainShift.FindStringSubmatchIndex(tail); at != nil {
		return shift(tail, at)
	}
	if zulu.MatchString(tail) {
		return 0, true
	}
	name := zoneName.FindString(s)
	if name == "ET" {
		return easternOffset(t), true
	}
	minutes, ok := zones[name]
	return minutes, ok
}

func shift(s string, at []int) (int, bool) {
	h, m := number(s, at, 2), number(s, at, 3)
	if h > 14 || m > 59 {
		return 0, false
	}
	if group(s, at, 1) == "+" {
		return h*60 + m, true
	}
	return -h*60 - m, true
}

// easternOffset returns the offset of US Eastern Time on a day: summer time
// runs from the second Sunday of March to the first of November (since 2007).
func easternOffset(t time.Time) int {
	from := sunday(t.Year(), time.March, 2)
	until := sunday(t.Year(), time.November, 1)
	if !t.Before(from) && t.Before(until) {
		return -240
	}
	return -300
}

// sunday returns the n-th Sunday of a month.
func sunday(year int, month time.Month, n int) time.Time {
	first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
	return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(n-1))
}

// printedDate returns the time that a line of the head of a page prints, if
// that is all the line does, and whether it is the time of an update.
func printedDate(line string) (st stamp, updated, ok bool) {
	if len(line) > 120 {
		return stamp{}, false, false
	}
	st, ok = parseStamp(line)
	if !ok {
		return stamp{}, false, false
	}
	_, _, _, rest, _ := findDay(line)
	other := 0
	for _, w := range strings.FieldsFunc(strings.ToLower(rest), notLetter) {
		updated = updated || w == "updated" || w == "modified"
		if len(w) > 2 && !isDateWord(w) && zones[strings.ToUpper(w)] == 0 {
			other++
		}
	}
	return st, updated, other <= 2
}

func notLetter(r rune) bool { return (r < 'a' || r > 'z') && r < 0x80 }

func isDateWord(w string) bool {
	switch w {
	case "published", "posted", "updated", "modified", "last", "date", "time", "local", "first", "release", "released", "issued",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "gmt", "utc", "hrs", "hours":
		return true
	}
	return false
}
