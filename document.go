package entente

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// DocID names a document by the hash of what is kept of it, so the same page
// read twice is the same document.
type DocID [16]byte

// String returns the id as 32 hexadecimal digits.
func (id DocID) String() string { return hex.EncodeToString(id[:]) }

// A Layer is one kind of annotation on a [Document].
type Layer uint16

// Layers in the order they are laid down. Each has exactly one stage that
// writes it; later stages only read it.
const (
	Syntax     Layer = 1 << iota // Sentences
	Names                        // Names, not linked to the world
	Times                        // Times
	Mentions                     // Mentions, linked where one actor fits
	Places                       // Places
	Statements                   // Statements
	Reports                      // Reports
	Threads                      // Threads
)

// A Document is one text and everything that has been read from it.
//
// Text never changes once the document is made: all spans point into it. It
// is the title, a blank line, and the paragraphs of the body, with blank
// lines between them.
type Document struct {
	ID        DocID
	Key       string // the reader's own name for it: the id of a JSON line, else the path
	URL       string
	Outlet    string    // who published it, such as "xinhuanet.com"
	Title     string    // headline; also the first paragraph of Text
	Byline    string    // as printed; empty if none
	Dateline  string    // as printed, such as "BEIJING"; empty if none
	Published time.Time // with the zone the page gives; zero if unknown
	Lang      string    // BCP 47, such as "en"
	Comments  []string  // readers' comments: kept, never read as text
	Text      string
	Paras     []Para // in order, not overlapping; what lies outside is not read

	Has        Layer
	Sentences  []Sentence
	Names      []Name
	Times      []TimeRef
	Mentions   []Mention
	Places     []PlaceRef
	Statements []Statement
	Reports    []Report
	Threads    []Thread
}

// A Para is a paragraph of a document's text.
type Para struct {
	Span Span
	Kind ParaKind
}

// ParaKind says what a paragraph is.
type ParaKind uint8

// Kinds of paragraph.
const (
	ParaBody  ParaKind = iota
	ParaTitle          // the headline
	ParaLead           // a standfirst under the headline
	ParaHead           // a heading inside the body
)

// Quote returns the words that s covers.
func (d *Document) Quote(s Span) string { return s.In(d.Text) }

// PublishedDay returns the calendar day of publication in the page's own
// zone, or the zero Date.
func (d *Document) PublishedDay() Date {
	if d.Published.IsZero() {
		return Date{}
	}
	return DateOf(d.Published)
}

// HashID sets ID from the kept text, the URL and the publication time.
func (d *Document) HashID() {
	sum := sha256.Sum256([]byte(d.URL + "\x00" + d.Published.Format(time.RFC3339) + "\x00" + d.Text))
	copy(d.ID[:], sum[:])
}

// Validate checks what every reader of d relies on: text is there, is UTF-8,
// and paragraphs and sentences lie in it in order.
func (d *Document) Validate() error {
	if strings.TrimSpace(d.Text) == "" {
		return fmt.Errorf("document has no text: %w", ErrInvalid)
	}
	if !utf8.ValidString(d.Text) {
		return fmt.Errorf("text is not UTF-8: %w", ErrInvalid)
	}
	var last int32
	for i, p := range d.Paras {
		if p.Span.Start < last || int(p.Span.End) > len(d.Text) || p.Span.Len() <= 0 {
			return fmt.Errorf("paragraph %d covers %v: %w", i, p.Span, ErrInvalid)
		}
		last = p.Span.End
	}
	last = 0
	for i := range d.Sentences {
		s := d.Sentences[i].Span
		if s.Start < last || int(s.End) > len(d.Text) || s.Len() <= 0 {
			return fmt.Errorf("sentence %d covers %v: %w", i, s, ErrInvalid)
		}
		last = s.End
	}
	return nil
}
