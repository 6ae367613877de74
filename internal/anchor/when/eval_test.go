package when_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"entente"
	"entente/internal/anchor/when"
)

// corpus yields the lines of a file of the corpora in the folder that
// ENTENTE_CORPORA names; the test is skipped where it names none.
func corpus[T any](t *testing.T, name string) []T {
	t.Helper()
	dir := os.Getenv("ENTENTE_CORPORA")
	if dir == "" {
		t.Skip("ENTENTE_CORPORA is not set")
	}
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var list []T
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var x T
		if err := json.Unmarshal(in.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		list = append(list, x)
	}
	return list
}

func day(s string) entente.Date {
	d, err := time.Parse(time.DateOnly, s[:min(len(s), 10)])
	if err != nil {
		return entente.Date{}
	}
	return entente.DateOf(d)
}

// A score counts values: right ones, those in the gold, those given.
type score struct{ right, gold, given int }

func (s score) String() string {
	p, r := float64(s.right)/float64(max(s.given, 1)), float64(s.right)/float64(max(s.gold, 1))
	return fmt.Sprintf("%d right of %d, %d given: precision %.3f recall %.3f F1 %.3f", s.right, s.gold, s.given, p, r, 2*p*r/max(p+r, 1e-9))
}

// TestRecognizers scores dates and date ranges of Recognizers-Text. Where our
// conventions are coarser than its (early May is May, three years ago is a
// year), a value is right if it is the whole unit around the gold; its ranges
// end on the first day of the last unit.
func TestRecognizers(t *testing.T) {
	r := resolver(t)
	var total score
	parts := map[string]*score{}
	for _, c := range corpus[recognizersCase](t, "time/recognizers_dev.jsonl") {
		family, _, _ := strings.Cut(strings.TrimPrefix(c.ID, "DateTime/English/"), ":")
		switch family {
		case "DateTimeModel", "DateParser", "DatePeriodParser", "HolidayParser", "MergedParser":
		default:
			continue
		}
		if parts[family] == nil {
			parts[family] = &score{}
		}
		times := r.Resolve(c.Input, day(c.Reference))
		for _, res := range c.Results {
			values := res.values()
			if len(values) == 0 {
				continue
			}
			total.gold++
			parts[family].gold++
			if ok := rightAmong(times, res, values); ok {
				total.right++
				parts[family].right++
			} else {
				t.Logf("%s %.10s %q\n\tgold %q %v\n\tgot %s", c.ID[17:], c.Reference, c.Input, res.Text, values, showWords(c.Input, times))
			}
		}
		total.given += len(times)
		parts[family].given += len(times)
	}
	for name, s := range parts {
		t.Logf("%s: %v", name, *s)
	}
	t.Logf("recognizers: %v", total)
}

type recognizersCase struct {
	ID, Reference, Input string
	Results              []recognizersResult
}

type recognizersResult struct {
	Text, Type, TypeName string
	Start, End, Length   int
	Value                struct {
		Timex                            string
		PastResolution, FutureResolution map[string]string
	}
	Resolution struct{ Values []map[string]string }
}

// A goldValue is an interval as that corpus writes it; an end may be missing.
type goldValue struct{ from, until, timex string }

func (r *recognizersResult) values() []goldValue {
	var list []goldValue
	add := func(m map[string]string, timex string) {
		switch {
		case m["date"] != "":
			list = append(list, goldValue{m["date"], "", timex})
		case m["startDate"] != "" || m["endDate"] != "":
			list = append(list, goldValue{m["startDate"], m["endDate"], timex + " range"})
		case m["value"] != "":
			list = append(list, goldValue{m["value"], "", timex})
		case m["start"] != "" || m["end"] != "":
			list = append(list, goldValue{m["start"], m["end"], timex + " range"})
		}
	}
	switch {
	case r.Type == "date" || r.Type == "daterange":
		add(r.Value.PastResolution, r.Value.Timex)
		add(r.Value.FutureResolution, r.Value.Timex)
	case r.TypeName == "datetimeV2.date" || r.TypeName == "datetimeV2.daterange":
		for _, v := range r.Resolution.Values {
			add(v, v["timex"])
		}
	}
	return list
}

func rightAmong(times []entente.TimeRef, res recognizersResult, values []goldValue) bool {
	end := res.Start + res.Length
	if res.Length == 0 {
		end = res.End + 1
	}
	span := entente.Span{Start: int32(res.Start), End: int32(end)}
	for _, ref := range times {
		if ref.Span.Overlaps(span) && anyRight(ref.Days, res.Text, values) && (ref.Other.IsZero() || anyRight(ref.Other, res.Text, values)) {
			return true
		}
	}
	return false
}

func anyRight(v entente.Interval, text string, values []goldValue) bool {
	for _, g := range values {
		if g.agrees(v, text) {
			return true
		}
	}
	return false
}

var wholeUnit = regexp.MustCompile(`^[X\d]{4}(-\d\d|-W\d\d)?( range)?$`)

func (g goldValue) agrees(v entente.Interval, text string) bool {
	from, until := day(g.from+"          "), day(g.until+"          ")
	if !strings.HasSuffix(g.timex, "range") {
		until = from.AddDays(1)
	}
	if v.Open != entente.Closed {
		return near(from, v.From, v) && near(until, v.Until, v) && from.IsZero() != until.IsZero()
	}
	if v.From == from && near(until, v.Until, v) {
		return true
	}
	inside := !from.Before(v.From) && !v.Until.Before(until)
	coarse := v.Grain >= entente.GrainMonth && regexp.MustCompile(`(month|year|decade)s? |early|late|mid|begin|start|end|later|quarter|half|week of`).MatchString(text+" ") ||
		wholeUnit.MatchString(g.timex)
	return inside && coarse
}

// near reports whether a is b, or the first day of the unit that ends at b.
func near(a, b entente.Date, v entente.Interval) bool {
	if a.IsZero() || b.IsZero() {
		return a.IsZero() == b.IsZero()
	}
	unit := map[entente.Grain]int{entente.GrainMonth: 31, entente.GrainYear: 366}[v.Grain]
	d := b.Time().Sub(a.Time()).Hours() / 24
	return d >= -1 && d <= float64(max(unit, 1))
}

func showWords(text string, times []entente.TimeRef) string {
	var b strings.Builder
	for _, ref := range times {
		fmt.Fprintf(&b, "%q = %s; ", ref.Span.In(text), show([]entente.TimeRef{ref}))
	}
	return b.String()
}

type meantimeDoc struct {
	ID, Dct   string
	Sentences []struct{ Tokens []string }
	Timex     []struct {
		Sentence              int
		Tokens                []int
		Text, Type, Value     string
		Function              string
		Begin, End, Anchor, M any
	}
}

// annotated is how many sentences of each document that corpus annotates.
const annotated = 6

// TestMeantime scores the values of the news of MEANTIME: all expressions,
// those of type DATE, and of these the ones whose value is a calendar date.
func TestMeantime(t *testing.T) {
	r := resolver(t)
	var all, dates, calendar score
	for _, d := range corpus[meantimeDoc](t, "time/meantime_timex.jsonl") {
		doc := &entente.Document{}
		if !day(d.Dct + " ").IsZero() {
			doc.Published = day(d.Dct).Time()
		}
		var starts [][]entente.Span
		for _, s := range d.Sentences[:min(annotated, len(d.Sentences))] {
			starts = append(starts, addTokens(doc, s.Tokens))
		}
		times := timesOf(t, r, doc)
		values := splitValues(times)
		all.given += len(values)
		dates.given += len(values)
		calendar.given += len(values)
		used := map[int]bool{}
		for _, g := range d.Timex {
			span := starts[g.Sentence][g.Tokens[0]]
			span.End = starts[g.Sentence][g.Tokens[len(g.Tokens)-1]].End
			ok := false
			for k, v := range values {
				if !used[k] && v.span.Overlaps(span) && v.text == strings.TrimSuffix(g.Value, "TMO") {
					used[k], ok = true, true
					break
				}
			}
			isCalendar := g.Type == "DATE" && regexp.MustCompile(`^\d`).MatchString(g.Value)
			count(&all, ok, true)
			count(&dates, ok, g.Type == "DATE")
			count(&calendar, ok, isCalendar)
			if !ok && isCalendar {
				t.Logf("miss %s %q = %s: %q", d.Dct, g.Text, g.Value, sentenceOf(d.Sentences[g.Sentence].Tokens))
			}
		}
		for k, v := range values {
			if !used[k] {
				t.Logf("extra %s %q = %s: %q", d.Dct, v.span.In(doc.Text), v.text, around(doc.Text, v.span))
			}
		}
	}
	t.Logf("meantime, all types: %v", all)
	t.Logf("meantime, dates: %v", dates)
	t.Logf("meantime, calendar dates: %v", calendar)
}

func count(s *score, ok, is bool) {
	if is {
		s.gold++
	}
	if ok {
		s.right++
	}
	if ok && !is { // right in its own way, not asked here
		s.right--
		s.given--
	}
}

func sentenceOf(tokens []string) string { return strings.Join(tokens, " ") }

func around(text string, s entente.Span) string {
	return text[max(0, int(s.Start)-60):min(len(text), int(s.End)+40)]
}

func addTokens(doc *entente.Document, tokens []string) []entente.Span {
	start := int32(len(doc.Text))
	var spans []entente.Span
	for _, w := range tokens {
		spans = append(spans, entente.Span{Start: int32(len(doc.Text)), End: int32(len(doc.Text) + len(w))})
		doc.Text += w + " "
	}
	doc.Sentences = append(doc.Sentences, entente.Sentence{Span: entente.Span{Start: start, End: int32(len(doc.Text) - 1)}})
	return spans
}

func timesOf(t *testing.T, r *when.Resolver, doc *entente.Document) []entente.TimeRef {
	t.Helper()
	if err := r.Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	return doc.Times
}

// A timexValue is a value in the manner of TimeML.
type timexValue struct {
	span entente.Span
	text string
}

// splitValues gives a range as its two ends, as that corpus does.
func splitValues(times []entente.TimeRef) []timexValue {
	var list []timexValue
	for _, ref := range times {
		s := timex(ref.Days)
		a, b, both := strings.Cut(s, "/")
		if both && a != ".." && b != ".." {
			list = append(list, timexValue{ref.Span, a}, timexValue{ref.Span, b})
			continue
		}
		s = strings.TrimSuffix(strings.TrimPrefix(s, "../"), "/..")
		list = append(list, timexValue{ref.Span, s})
	}
	return list
}

// timex writes v as TimeML does where it has a word for it.
func timex(v entente.Interval) string {
	days := int(v.Until.Time().Sub(v.From.Time()).Hours() / 24)
	y, w := v.From.Time().ISOWeek()
	switch {
	case v.Open != entente.Closed:
	case v.Grain == entente.GrainDay && days == 7:
		return fmt.Sprintf("%04d-W%02d", y, w)
	case v.Grain == entente.GrainDay && days == 2 && v.From.Time().Weekday() == time.Saturday:
		return fmt.Sprintf("%04d-W%02d-WE", y, w)
	case v.Grain == entente.GrainMonth && days > 80 && days < 100:
		return fmt.Sprintf("%04d-Q%d", v.From.Year, (v.From.Month+2)/3)
	case v.Grain == entente.GrainSeason:
		return fmt.Sprintf("%04d-%s", v.From.Year, [...]string{"SP", "SU", "FA", "WI"}[(v.From.Month-3)/3])
	case v.Grain == entente.GrainYear && days > 3000 && days < 4000:
		return fmt.Sprintf("%03d", v.From.Year/10)
	}
	return v.EDTF()
}

type gumSentence struct {
	ID, Created string
	Tokens      []string
	Dates       []gumDate
}

type gumDate struct {
	Start, End                                int
	Text, When, From, To, NotBefore, NotAfter string
}

// TestGUM scores the dates of GUM, those of a document together. An end of a
// range counts for itself, as the corpus gives it.
func TestGUM(t *testing.T) {
	r := resolver(t)
	parts := map[string]*score{}
	var total score
	list := corpus[gumSentence](t, "time/gum_dates.jsonl")
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].doc() == list[0].doc() {
			n++
		}
		genre := strings.Split(list[0].ID, "_")[1]
		if parts[genre] == nil {
			parts[genre] = &score{}
		}
		scoreGUM(t, r, list[:n], &total, parts[genre])
		list = list[n:]
	}
	for name, s := range parts {
		t.Logf("%s: %v", name, *s)
	}
	t.Logf("gum: %v", total)
}

func (s gumSentence) doc() string { return s.ID[:strings.LastIndex(s.ID, "-")] }

// scoreGUM scores the sentences of one document.
func scoreGUM(t *testing.T, r *when.Resolver, list []gumSentence, scores ...*score) {
	doc := &entente.Document{Published: day(list[0].Created).Time()}
	spans := make([][]entente.Span, len(list))
	for i, s := range list {
		spans[i] = addTokens(doc, s.Tokens)
	}
	times := timesOf(t, r, doc)
	for i, s := range list {
		for _, g := range s.Dates {
			span := entente.Span{Start: spans[i][g.Start].Start, End: spans[i][g.End-1].End}
			ok := false
			for _, ref := range times {
				ok = ok || ref.Span.Overlaps(span) && (g.agrees(ref.Days) || g.agrees(ref.Other))
			}
			for _, sc := range scores {
				count(sc, ok, true)
			}
			if !ok {
				t.Logf("miss %s %s %+v: %q got %s", s.ID, s.Created, g, around(doc.Text, span), showWords(doc.Text, within(times, doc.Sentences[i].Span)))
			}
		}
	}
	for _, sc := range scores {
		sc.given += len(times)
	}
}

func within(times []entente.TimeRef, s entente.Span) []entente.TimeRef {
	var list []entente.TimeRef
	for _, ref := range times {
		if s.Contains(ref.Span) {
			list = append(list, ref)
		}
	}
	return list
}

// agrees compares by the fields that the gold has: "--05" is any May.
func (g gumDate) agrees(v entente.Interval) bool {
	if v.IsZero() {
		return false
	}
	from, to := g.When, g.When
	if g.When == "" {
		from, to = g.From+g.NotBefore, g.To+g.NotAfter
	}
	if from == "" && v.Open == entente.OpenStart {
		return strings.HasPrefix(v.Until.AddDays(-1).String(), to)
	}
	if to == "" && v.Open == entente.OpenEnd {
		return strings.HasPrefix(v.From.String(), from)
	}
	if v.Open == entente.OpenEnd {
		return strings.HasPrefix(v.From.String(), from) // "since 2005" where the gold is the year
	}
	if v.Open == entente.OpenStart {
		return strings.HasPrefix(v.Until.AddDays(-1).String(), to)
	}
	if g.When != "" && v.Grain != entente.GrainNone && !v.Until.Before(v.From.AddDays(2)) {
		end := v.Until.AddDays(-1)
		return sameField(v.From, from) && (sameField(end, to) || ranged(v)) || sameField(end, to) && ranged(v)
	}
	if v.Grain == entente.GrainYear && len(from) == 10 && len(to) == 10 {
		return v.From.String()[:4] == from[:4] && v.Until.AddDays(-1).String()[:4] == to[:4]
	}
	return sameField(v.From, from) && sameField(v.Until.AddDays(-1), to)
}

// ranged reports whether v is written with two ends.
func ranged(v entente.Interval) bool { return strings.Contains(v.EDTF(), "/") }

func sameField(d entente.Date, s string) bool {
	if rest, ok := strings.CutPrefix(s, "--"); ok {
		return strings.HasPrefix(d.String()[5:], rest)
	}
	return s != "" && strings.HasPrefix(d.String(), s)
}
