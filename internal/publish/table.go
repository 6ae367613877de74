package publish

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"entente"
)

// TableOptions say how to print for people.
type TableOptions struct {
	Width  int  // of the page in columns; 0: 100
	Colour bool // false: no control sequences at all
}

const (
	defaultWidth = 100
	narrow       = 76 // below it, cells follow each other instead of standing in columns
	indent       = "    "
)

// A page prints tables.
type page struct {
	look
	w     io.Writer
	width int
	err   error // the first one; nothing is printed after it
}

func newPage(w io.Writer, opts TableOptions) *page {
	width := opts.Width
	if width <= 0 {
		width = defaultWidth
	}
	return &page{look: look{opts.Colour}, w: w, width: max(width, 30)}
}

func (p *page) print(parts ...string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.w, strings.Join(parts, "")+"\n")
	}
}

// block prints s wrapped, after a first line's lead and under it.
func (p *page) block(lead, s string) {
	under := strings.Repeat(" ", len([]rune(lead)))
	for _, line := range p.lines(s, p.width-len(under)) {
		p.print(lead, line)
		lead = under
	}
}

// Table prints what was read from a document: reports, newest fact first, each
// with its sentence; then what was said, and the threads.
func Table(w io.Writer, d *entente.Document, opts TableOptions) error {
	p := newPage(w, opts)
	p.title(d)
	if len(d.Reports) == 0 {
		p.print("No reports.")
	} else {
		p.header()
	}
	for _, a := range newestFirst(d) {
		p.account(a)
	}
	p.said(d)
	p.threads(d)
	p.print()
	return p.err
}

// EventsTable prints events in the order in which they come, each with its
// sentence and document. It stops at the first error of events.
func EventsTable(w io.Writer, events iter.Seq2[entente.Event, error], opts TableOptions) error {
	p := newPage(w, opts)
	n := 0
	for e, err := range events {
		if err != nil {
			return err
		}
		if n == 0 {
			p.header()
		}
		n++
		for _, a := range e.Accounts {
			p.account(a)
			p.origin(a.Doc)
		}
		if p.err != nil {
			return p.err
		}
	}
	if n == 0 {
		p.print("No events.")
	}
	return p.err
}

func (p *page) title(d *entente.Document) {
	name := plain(firstOf(d.Title, d.URL, d.Key, d.ID.String()))
	for _, line := range p.lines(name, p.width) {
		p.print(p.paint(styleHead, line))
	}
	for _, line := range p.lines(plain(source(d)), p.width) {
		p.print(p.paint(styleFaint, line))
	}
	p.print()
}

// origin prints where an account comes from.
func (p *page) origin(d *entente.Document) {
	for _, line := range p.lines(plain(join(". ", d.Title, source(d))), p.width-len(indent)) {
		p.print(indent, p.paint(styleFaint, line))
	}
}

// source returns who published d, and when.
func source(d *entente.Document) string {
	return join(", ", firstOf(d.Outlet, d.URL, d.Key), published(d.Published), d.Byline, d.Dateline)
}

// published writes a time as far as it is known: pages that give a day alone
// come with midnight in Greenwich.
func published(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Equal(t.Truncate(24*time.Hour)) && t.Format("-0700") == "+0000":
		return t.Format(time.DateOnly)
	}
	return t.Format("2006-01-02 15:04 -07:00")
}

// A column is a cell of every account.
type column struct {
	name  string
	width int
}

// columns shares the width of the page out: ids, dates and standings have
// theirs, the rest goes to who, what and by whom.
func (p *page) columns() []column {
	const gaps, fixed = 5 * 2, 16 + 12 + 8
	rest := p.width - gaps - fixed
	who, act := rest*45/100, rest*28/100
	return []column{{"ID", 16}, {"DATE", 12}, {"STANDING", 8}, {"WHO → WHOM", who}, {"ACT", act}, {"BY", rest - who - act}}
}

func (p *page) header() {
	if p.width < narrow {
		return
	}
	var cells []string
	for _, c := range p.columns() {
		cells = append(cells, pad(c.name, c.width))
	}
	p.print(p.paint(styleFaint, strings.TrimRight(strings.Join(cells, "  "), " ")))
}

// account prints a report and the sentence it was read from.
func (p *page) account(a entente.Account) {
	r := a.Report()
	cells := []string{a.ID(), dateCell(a.Doc, r), r.Modality.String(), who(r), act(r), by(r.By)}
	if p.width < narrow {
		p.block("", strings.Join(slices.DeleteFunc(cells, func(s string) bool { return s == "" }), "  "))
	} else {
		p.row(cells, r.Modality)
	}
	p.block(indent, quoteMarked(a.Doc, a.Sentence(), []mark{{span: r.Why.Span}}))
}

// row prints cells side by side, each wrapped in its column.
func (p *page) row(cells []string, m entente.Modality) {
	columns := p.columns()
	wrapped := make([][]string, len(cells))
	height := 1
	for i, cell := range cells {
		if columns[i].name == "DATE" {
			cell = strings.ReplaceAll(cell, "/", "/ ") // a range may wrap
		}
		wrapped[i] = p.lines(cell, columns[i].width)
		height = max(height, len(wrapped[i]))
	}
	for n := range height {
		var line []string
		for i, c := range columns {
			text := ""
			if n < len(wrapped[i]) {
				text = wrapped[i][n]
			}
			if c.name == "STANDING" {
				text = p.paint(standing(m), text)
			}
			line = append(line, pad(text, c.width))
		}
		p.print(strings.TrimRight(strings.Join(line, "  "), " "))
	}
}

// dateCell returns the date of a report, or in parentheses the day of
// publication.
func dateCell(d *entente.Document, r *entente.Report) string {
	if date := r.When.Days.EDTF(); date != "" {
		return date
	}
	if day := d.PublishedDay(); !day.IsZero() {
		return "(" + day.String() + ")"
	}
	return ""
}

// who returns the sides of a report: "CHN Xi Jinping → RUS".
func who(r *entente.Report) string {
	actors, recipients := sides(r.Actors), sides(r.Recipients)
	switch {
	case recipients == "":
		return actors
	case actors == "":
		return "unsaid → " + recipients
	}
	return actors + " → " + recipients
}

func sides(ps []entente.Participant) string {
	out := make([]entente.Party, len(ps))
	for i := range ps {
		out[i] = ps[i].Party
	}
	return partyNames(out)
}

// partyNames lists parties, each once.
func partyNames(ps []entente.Party) string {
	var names []string
	for _, p := range ps {
		if name := partyName(p); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// partyName returns the id of a party, with the name of the person or office
// if it is one.
func partyName(p entente.Party) string {
	if p.Entity == "" && p.ID != "" {
		return plain(string(p.ID))
	}
	return plain(join(" ", string(p.ID), p.Name))
}

func act(r *entente.Report) string {
	return plain(join(", ", join(" ", r.Code.Type, r.Code.Mode), amount(r.Amount)))
}

func amount(a entente.Amount) string {
	if a.Unit == "" {
		return ""
	}
	return join(" ", strconv.FormatFloat(a.Value, 'f', -1, 64), a.Unit, a.What)
}

// by lists sources, the speaker first.
func by(ss []entente.Source) string {
	var names []string
	for _, s := range ss {
		if name := sourceName(s); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, "; ")
}

// sourceName returns the party that a source is, in its own name or, if it has
// none, in the words of the text.
func sourceName(s entente.Source) string {
	if s.Party.Entity != "" && s.Party.Name != "" {
		return partyName(s.Party)
	}
	return plain(join(" ", string(s.Party.ID), s.Text))
}

// newestFirst returns the reports of d by the day of the act, or of
// publication where it has none; those of a day in the order of the text.
func newestFirst(d *entente.Document) []entente.Account {
	out := make([]entente.Account, len(d.Reports))
	for i := range out {
		out[i] = entente.Account{Doc: d, N: i}
	}
	slices.SortStableFunc(out, func(a, b entente.Account) int {
		x, y := firstDay(d, a.Report()), firstDay(d, b.Report())
		switch {
		case x.Before(y):
			return 1
		case y.Before(x):
			return -1
		}
		return 0
	})
	return out
}

func firstDay(d *entente.Document, r *entente.Report) entente.Date {
	switch days := r.When.Days; {
	case !days.From.IsZero():
		return days.From
	case !days.Until.IsZero():
		return days.Until.AddDays(-1)
	}
	return d.PublishedDay()
}

// join joins those of parts that say something.
func join(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), sep)
}

func firstOf(parts ...string) string {
	for _, s := range parts {
		if s != "" {
			return s
		}
	}
	return ""
}
