package entente

import "strconv"

// An Event is one happening with every account of it side by side, giving no
// verdict between them.
type Event struct {
	ID       string // of its first account
	Day      Date   // the day it is listed under: its own first day, else that of publication; zero if unknown
	Accounts []Account
}

// An Account is a report and the document that gives it. The document is
// shared between accounts and must not be changed.
type Account struct {
	Doc *Document
	N   int // index into Doc.Reports
}

// ID returns the id of the account's report.
func (a Account) ID() string { return a.Doc.ReportID(a.N) }

// Report returns the report itself.
func (a Account) Report() *Report { return &a.Doc.Reports[a.N] }

// Sentence returns where the sentence lies that the report was read from, or
// the zero Span.
func (a Account) Sentence() Span { return a.Doc.SentenceOf(a.Report().Why) }

// ShortID is how many digits of a document's id stand in the ids of its
// reports. Among a million documents, two share them with odds of about 1 in
// 500; whoever looks up an id can give more digits.
const ShortID = 12

// ReportID returns the id by which users name report i: the first digits of
// the document's id, a dot, and the number of the report, from 1.
func (d *Document) ReportID(i int) string {
	return d.ID.String()[:ShortID] + "." + strconv.Itoa(i+1)
}

// SentenceOf returns where the sentence lies that e points to, or the zero
// Span if it points to none.
func (d *Document) SentenceOf(e Evidence) Span {
	if e.Sentence < 0 || int(e.Sentence) >= len(d.Sentences) {
		return Span{}
	}
	s := d.Sentences[e.Sentence].Span
	if s.Start < 0 || s.End < s.Start || int(s.End) > len(d.Text) {
		return Span{}
	}
	return s
}
