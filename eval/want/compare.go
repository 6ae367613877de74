package want

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"entente"
)

// A Result is what a comparison found. Known faults are not in it, except
// those that have come right.
type Result struct {
	Faults  []string // one line each: what is missing, extra or wrong
	Right   int      // entries found that should be
	Missing int      // entries not found, known faults included
	Extra   int      // entries found that should not be, known faults included
}

// Compare compares what was read from doc with l. Each entry answers for one
// line at most.
func (l *Ledger) Compare(doc *entente.Document) Result {
	res := Result{Faults: l.compareHeader(doc)}
	missing, extra := pair(l.Entries, Of(doc))
	res.Missing, res.Extra = len(missing), len(extra)
	res.Right = len(l.Entries) - len(missing)
	known := l.Misses
	for _, e := range missing {
		if i := find(known, false, e.Text); i >= 0 {
			known = without(known, i)
			continue
		}
		res.Faults = append(res.Faults, "missing "+e.Section+": "+e.Text)
	}
	for _, e := range extra {
		if i := find(known, true, e.Text); i >= 0 {
			known = without(known, i)
			continue
		}
		res.Faults = append(res.Faults, "extra "+e.Section+":   "+e.Text)
	}
	for _, m := range known {
		res.Faults = append(res.Faults, "no longer a miss, strike it out: "+m.Text)
	}
	return res
}

// pair returns the entries of want that none of got answers, and those of got
// that answer none of want.
func pair(want, got []Entry) (missing, extra []Entry) {
	taken := make([]bool, len(got))
	for _, w := range want {
		found := false
		for i, g := range got {
			if !taken[i] && answers(w, g) {
				taken[i], found = true, true
				break
			}
		}
		if !found {
			missing = append(missing, w)
		}
	}
	for i, g := range got {
		if !taken[i] {
			extra = append(extra, g)
		}
	}
	return missing, extra
}

// answers reports whether got is what want asks for.
func answers(want, got Entry) bool {
	if want.Section != got.Section {
		return false
	}
	for _, key := range []string{"head", "mode", "actors", "recipients", "on", "by", "amount", "answered", "speaker"} {
		if w := want.Fields[key]; w != "*" && w != got.Fields[key] {
			return false
		}
	}
	return alike(want.Fields["words"], got.Fields["words"])
}

// minAlike is the share of words that two readings of one statement have in
// common at least: a time or a "that" more or less is the same statement.
const minAlike = 0.7

// alike reports whether two statements are the same but for a few words.
func alike(a, b string) bool {
	x, y := bag(a), bag(b)
	both, all := 0, 0
	for w, n := range x {
		both += min(n, y[w])
		all += max(n, y[w])
	}
	for w, n := range y {
		if x[w] == 0 {
			all += n
		}
	}
	return all == 0 || float64(both) >= minAlike*float64(all)
}

func bag(s string) map[string]int {
	words := map[string]int{}
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		words[w]++
	}
	return words
}

func (l *Ledger) compareHeader(doc *entente.Document) []string {
	var faults []string
	check := func(what, got, want string) {
		if want != "" && got != want {
			faults = append(faults, fmt.Sprintf("%s is %q, want %q", what, got, want))
		}
	}
	check("title", doc.Title, l.Title)
	check("byline", doc.Byline, l.Byline)
	check("dateline", placeOf(doc.Dateline), l.Dateline)
	check("published", published(doc, len(l.Published)), l.Published)
	if len(doc.Comments) != l.Comments {
		faults = append(faults, fmt.Sprintf("%d comments set aside, want %d", len(doc.Comments), l.Comments))
	}
	return faults
}

// placeOf returns the place with which a dateline opens.
func placeOf(dateline string) string {
	place, _, _ := strings.Cut(dateline, ",")
	return place
}

// published returns the time of publication as RFC 3339, or its day where
// only a day is wanted.
func published(doc *entente.Document, width int) string {
	if width == len(time.DateOnly) {
		return doc.PublishedDay().String()
	}
	return doc.Published.Format(time.RFC3339)
}

func find(ms []Miss, extra bool, text string) int {
	for i, m := range ms {
		if m.Extra == extra && m.Text == text {
			return i
		}
	}
	return -1
}

func without(ms []Miss, i int) []Miss {
	return append(append([]Miss(nil), ms[:i]...), ms[i+1:]...)
}
