// Package publish puts what was read before people and programs: as JSON
// Lines, as tables, and as the explanation of a single report.
//
// In go documents and events, out comes text. Nothing that a page contains
// can reach a terminal as a command: control characters are left out of
// tables and escaped in JSON. The formats are described in docs/formats.md.
package publish

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"entente"
	"entente/lexicon/ontology"
)

// Options say how to write JSON.
type Options struct {
	Text  bool            // with the text that spans point into
	Codes *ontology.Table // for quad and score; nil: loaded for this call
}

func (o Options) codes() (*ontology.Table, error) {
	if o.Codes != nil {
		return o.Codes, nil
	}
	return ontology.Load()
}

// JSON writes d and everything read from it as one object on one line.
func JSON(w io.Writer, d *entente.Document, opts Options) error {
	codes, err := opts.codes()
	if err != nil {
		return err
	}
	b := &builder{doc: d, codes: codes}
	out := documentJSON{Doc: b.head(), Reports: b.reports(), Statements: b.statements(), Threads: b.threads()}
	out.Doc.Comments = d.Comments
	if opts.Text {
		out.Doc.Text = d.Text
	}
	return line(w, out)
}

// EventsJSON writes one object on a line for every account of every event:
// the report as in [JSON], with the description of its document first. It
// stops at the first error of events.
func EventsJSON(w io.Writer, events iter.Seq2[entente.Event, error]) error {
	codes, err := ontology.Load()
	if err != nil {
		return err
	}
	for e, err := range events {
		if err != nil {
			return err
		}
		for _, a := range e.Accounts {
			b := &builder{doc: a.Doc, codes: codes}
			if err := line(w, eventJSON{Doc: b.head(), reportJSON: b.report(a.N)}); err != nil {
				return err
			}
		}
	}
	return nil
}

// line writes v as JSON on a line of its own.
func line(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	_, err := w.Write(escapeControls(b.Bytes()))
	return err
}

// escapeControls escapes what encoding/json leaves as it is but a terminal
// might obey. In JSON such characters can only stand inside strings.
func escapeControls(b []byte) []byte {
	if !bytes.ContainsFunc(b, escaped) {
		return b
	}
	out := make([]byte, 0, len(b)+64)
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if escaped(r) {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = append(out, b[:n]...)
		}
		b = b[n:]
	}
	return out
}

func escaped(r rune) bool { return r >= ' ' && isControl(r) }

// The objects of docs/formats.md. Keys come out in this order; those that are
// left out were not said.

type documentJSON struct {
	Doc        docJSON         `json:"doc"`
	Reports    []reportJSON    `json:"reports"`
	Statements []statementJSON `json:"statements"`
	Threads    []threadJSON    `json:"threads"`
}

type eventJSON struct {
	Doc docJSON `json:"doc"`
	reportJSON
}

type docJSON struct {
	ID        string   `json:"id"`
	Key       string   `json:"key,omitempty"`
	URL       string   `json:"url,omitempty"`
	Outlet    string   `json:"outlet,omitempty"`
	Title     string   `json:"title,omitempty"`
	Byline    string   `json:"byline,omitempty"`
	Dateline  string   `json:"dateline,omitempty"`
	Published string   `json:"published,omitempty"`
	Lang      string   `json:"lang,omitempty"`
	Comments  []string `json:"comments,omitempty"`
	Text      string   `json:"text,omitempty"`
}

type spanJSON [2]int32

type partyJSON struct {
	ID     entente.ActorID `json:"id,omitempty"`
	Name   string          `json:"name,omitempty"`
	Role   string          `json:"role,omitempty"`
	Entity string          `json:"entity,omitempty"`
	Text   string          `json:"text,omitempty"`
	Span   *spanJSON       `json:"span,omitempty"`
}

type sourceJSON struct {
	ID     entente.ActorID `json:"id,omitempty"`
	Name   string          `json:"name,omitempty"`
	Office string          `json:"office,omitempty"`
	Entity string          `json:"entity,omitempty"`
	Via    string          `json:"via,omitempty"`
	Text   string          `json:"text,omitempty"`
	Span   *spanJSON       `json:"span,omitempty"`
}

type placeJSON struct {
	Name    string    `json:"name,omitempty"`
	Kind    string    `json:"kind,omitempty"`
	Country string    `json:"country,omitempty"`
	Lat     *float64  `json:"lat,omitempty"`
	Lon     *float64  `json:"lon,omitempty"`
	Span    *spanJSON `json:"span,omitempty"`
}

type voiceJSON struct {
	By       []sourceJSON `json:"by"`
	Modality string       `json:"modality,omitempty"`
	Span     *spanJSON    `json:"span,omitempty"`
}

type amountJSON struct {
	Value float64   `json:"value"`
	Unit  string    `json:"unit"`
	What  string    `json:"what,omitempty"`
	Span  *spanJSON `json:"span,omitempty"`
}

type wordsJSON struct {
	Text string    `json:"text"`
	Span *spanJSON `json:"span"`
}

type whyJSON struct {
	Rule         string    `json:"rule"`
	Span         *spanJSON `json:"span,omitempty"`
	Sentence     string    `json:"sentence,omitempty"`
	SentenceSpan *spanJSON `json:"sentence_span,omitempty"`
}

type reportJSON struct {
	ID         string       `json:"id"`
	Type       string       `json:"type"`
	Mode       string       `json:"mode,omitempty"`
	Cameo      string       `json:"cameo,omitempty"`
	Contexts   []string     `json:"contexts"`
	Quad       uint8        `json:"quad,omitempty"`
	Score      *float64     `json:"score,omitempty"`
	Modality   string       `json:"modality"`
	Actors     []partyJSON  `json:"actors"`
	Recipients []partyJSON  `json:"recipients"`
	Date       string       `json:"date,omitempty"`
	DateSpan   *spanJSON    `json:"date_span,omitempty"`
	DateBasis  string       `json:"date_basis,omitempty"`
	Place      *placeJSON   `json:"place,omitempty"`
	By         []sourceJSON `json:"by"`
	Voices     []voiceJSON  `json:"voices"`
	Amount     *amountJSON  `json:"amount,omitempty"`
	Topic      *wordsJSON   `json:"topic,omitempty"`
	Background bool         `json:"background,omitempty"`
	Confidence float32      `json:"confidence"`
	Why        whyJSON      `json:"why"`
	More       []whyJSON    `json:"more,omitempty"`
}

type statementJSON struct {
	ID         string       `json:"id"`
	Text       string       `json:"text"`
	Span       *spanJSON    `json:"span,omitempty"`
	Exact      bool         `json:"exact"`
	Verb       string       `json:"verb,omitempty"`
	Lemma      string       `json:"lemma,omitempty"`
	Chain      []sourceJSON `json:"chain"`
	To         []partyJSON  `json:"to,omitempty"`
	Rule       string       `json:"rule,omitempty"`
	Confidence float32      `json:"confidence"`
}

type threadJSON struct {
	ID         string       `json:"id"`
	Kind       string       `json:"kind"`
	Subkind    string       `json:"subkind,omitempty"`
	Status     string       `json:"status,omitempty"`
	Parties    []partyJSON  `json:"parties"`
	Host       *partyJSON   `json:"host,omitempty"`
	Guests     []partyJSON  `json:"guests,omitempty"`
	Imposer    *partyJSON   `json:"imposer,omitempty"`
	Targets    []partyJSON  `json:"targets,omitempty"`
	Dates      string       `json:"dates,omitempty"`
	Occasion   *wordsJSON   `json:"occasion,omitempty"`
	Place      *placeJSON   `json:"place,omitempty"`
	Agenda     []wordsJSON  `json:"agenda,omitempty"`
	Rate       *amountJSON  `json:"rate,omitempty"`
	Product    *wordsJSON   `json:"product,omitempty"`
	Retaliates string       `json:"retaliates,omitempty"`
	By         []sourceJSON `json:"by,omitempty"`
	Answers    []answerJSON `json:"answers,omitempty"`
	Reports    []string     `json:"reports"`
}

type answerJSON struct {
	By     partyJSON `json:"by"`
	Stance string    `json:"stance"`
	Date   string    `json:"date,omitempty"`
	Report string    `json:"report,omitempty"`
}
