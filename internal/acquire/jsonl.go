package acquire

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"entente"
	"entente/internal/acquire/article"
)

// lines reads one article from each line of JSON.
func (r *reader) lines(in *bufio.Reader, path string) bool {
	found := false
	for n := 1; ; n++ {
		if r.stopped() {
			return false
		}
		line, long, err := readLine(in)
		if err != nil && err != io.EOF {
			return r.fail(explain(err, path, n))
		}
		last := err == io.EOF
		line = bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\xef\xbb\xbf")))
		switch {
		case long:
			found = true
			what := fmt.Sprintf("line longer than %d MiB, skipped", MaxLine>>20)
			if !r.fail(&InputError{Path: path, Line: n, What: what, Do: "give such texts as files of their own"}) {
				return false
			}
		case len(line) == 0:
		case isSpreadOut(line):
			return r.fail(&InputError{Path: path, Line: n, What: "JSON spread over lines", Do: "put each article on one line, as with jq -c '.[]'"})
		default:
			found = true
			doc, err := r.line(line, path, n)
			if !r.done(doc, err, path, n) {
				return false
			}
		}
		if last {
			return found || r.fail(&InputError{Path: path, What: "nothing in it", Do: "it should hold one JSON object on each line", Err: article.ErrEmpty})
		}
	}
}

// readLine returns the next line without buffering more of it than MaxLine;
// of a longer line it returns nothing and skips to its end.
func readLine(in *bufio.Reader) (line []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if !long {
			line = append(line, part...)
		}
		if len(line) > MaxLine {
			line, long = nil, true
		}
		if err != bufio.ErrBufferFull {
			return line, long, err
		}
	}
}

// isSpreadOut reports whether a line opens an array, or an object that does
// not end on it.
func isSpreadOut(line []byte) bool {
	return line[0] == '[' || len(line) == 1 && line[0] == '{'
}

// A record is one line of JSON. Keys that are not here are ignored.
type record struct {
	ID        loose `json:"id"`
	URL       loose `json:"url"`
	Outlet    loose `json:"outlet"`
	Title     loose `json:"title"`
	Lead      loose `json:"lead"` // standfirst
	Byline    loose `json:"byline"`
	Author    loose `json:"author"` // read where byline is missing
	Published loose `json:"published"`
	Date      loose `json:"date"` // with Time, read where published is missing
	Time      loose `json:"time"`
	Lang      loose `json:"lang"`
	Text      loose `json:"text"`
	HTML      loose `json:"html"`
}

// A loose string is read from a JSON string, number, or list of strings.
type loose string

// UnmarshalJSON takes any value; what is no text becomes "".
func (l *loose) UnmarshalJSON(b []byte) error {
	var s string
	var list []string
	switch {
	case json.Unmarshal(b, &s) == nil:
		*l = loose(s)
	case json.Unmarshal(b, &list) == nil:
		*l = loose(strings.Join(list, ", "))
	case len(b) > 0 && (b[0] == '-' || b[0] >= '0' && b[0] <= '9'):
		*l = loose(b)
	}
	return nil
}

// Errors of a line of JSON.
var (
	errJSON      = errors.New("not a JSON object")
	errMissing   = errors.New(`neither "text" nor "html" in it`)
	errPublished = errors.New("publication time not understood")
)

func (r *reader) line(line []byte, path string, n int) (*entente.Document, error) {
	var rec record
	if err := json.Unmarshal(line, &rec); err != nil || line[0] != '{' {
		return nil, &InputError{What: notJSON(err), Do: "put one JSON object on each line", Err: errJSON}
	}
	if rec.isBlank() {
		rec.Text, rec.Lead = rec.Lead, "" // a note of one paragraph
	}
	if rec.isBlank() {
		return nil, &InputError{What: errMissing.Error(), Do: `give the words of the article as "text" or its page as "html"`, Err: errMissing}
	}
	known := rec.known(fmt.Sprintf("%s:%d", path, n))
	when, ok := rec.published()
	if !ok {
		what := fmt.Sprintf("%v: %.40q", errPublished, rec.Published+rec.Date)
		return nil, &InputError{What: what, Do: "write it like 2025-05-04T23:27:00+03:30 or 2025-05-04", Err: errPublished}
	}
	known.Published = when
	if strings.TrimSpace(string(rec.Text)) != "" {
		return r.pages.Text(string(rec.Text), known)
	}
	return r.pages.HTML([]byte(rec.HTML), known)
}

func (rec *record) isBlank() bool {
	return strings.TrimSpace(string(rec.Text)) == "" && strings.TrimSpace(string(rec.HTML)) == ""
}

func notJSON(err error) string {
	var mismatch *json.UnmarshalTypeError
	if err == nil || errors.As(err, &mismatch) {
		return errJSON.Error()
	}
	return "not JSON: " + err.Error()
}

func (rec *record) known(key string) article.Known {
	if rec.ID != "" {
		key = string(rec.ID)
	}
	byline := rec.Byline
	if byline == "" {
		byline = rec.Author
	}
	return article.Known{
		Key: key, URL: string(rec.URL), Outlet: string(rec.Outlet), Title: string(rec.Title),
		Lead: string(rec.Lead), Byline: string(byline), Lang: string(rec.Lang),
	}
}

// published returns the time that the record gives, zero if it gives none,
// and false if what it gives is no time.
func (rec *record) published() (time.Time, bool) {
	s := strings.TrimSpace(string(rec.Published))
	if s == "" && rec.Date != "" {
		s = strings.TrimSpace(string(rec.Date) + " " + string(rec.Time))
	}
	if s == "" {
		return time.Time{}, true
	}
	return article.ParseDate(s)
}
