// Package article turns one page into a document ready to be read: HTML, a
// page pasted as plain text, or bare text with its facts beside it.
//
// It finds the headline, byline, dateline, publication time, outlet and
// language, and keeps the words of the article and no others: navigation,
// related links, share buttons, captions, newsletter boxes and "Read also"
// lines are left out, and what readers wrote under the article is set aside
// in Comments. Only English text is let through; the later stages read no
// other language yet.
package article

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"entente"
)

// Errors that callers tell apart with errors.Is.
var (
	ErrEmpty    = errors.New("nothing in it")
	ErrNoText   = errors.New("no article text found")
	ErrEncoding = errors.New("unknown text encoding")
	ErrBinary   = errors.New("not text")
	ErrLanguage = errors.New("not in English")
)

// Known is what is known of a page before it is opened, such as the fields of
// a JSON line. What is set here wins over what the page says.
type Known struct {
	Key       string
	URL       string
	Outlet    string
	Title     string
	Lead      string // standfirst
	Byline    string
	Lang      string // BCP 47
	Published time.Time
}

// A Reader makes documents. It never changes once made, so any number of
// goroutines may use it at the same time.
type Reader struct {
	furniture furniture
}

// New returns a Reader. An error means that its list of furniture lines is
// damaged, and names file and line.
func New() (*Reader, error) {
	f, err := loadFurniture(furnitureFile, furnitureText)
	if err != nil {
		return nil, err
	}
	return &Reader{furniture: f}, nil
}

// HTML reads a web page in whatever encoding it has.
func (r *Reader) HTML(page []byte, known Known) (*entente.Document, error) {
	text, err := Decode(page)
	if err != nil {
		return nil, err
	}
	root, err := parse(text)
	if err != nil {
		return nil, err
	}
	return r.finish(r.readPage(root), known)
}

// Pasted reads a page copied as plain text: headline, byline, date and
// dateline are looked for in its first lines, comments in its last.
func (r *Reader) Pasted(page []byte, known Known) (*entente.Document, error) {
	text, err := Decode(page)
	if err != nil {
		return nil, err
	}
	if line := strings.TrimSpace(text); line != "" && !strings.Contains(line, "\n") {
		return r.Text(line, known) // a headline or a sentence by itself
	}
	return r.finish(r.readPasted(text), known)
}

// Text reads the body of an article whose facts are known, one paragraph on a
// line.
func (r *Reader) Text(text string, known Known) (*entente.Document, error) {
	d := &draft{}
	for _, p := range paragraphs(strings.ToValidUTF8(text, "")) {
		d.paras = append(d.paras, para{entente.ParaBody, p})
	}
	return r.finish(d, known)
}

// A draft is a document before its text is laid out.
type draft struct {
	Known
	dateline string
	comments []string
	paras    []para // without the title and the lead
}

type para struct {
	kind entente.ParaKind
	text string
}

// finish cleans d, checks it and lays it out as a document.
func (r *Reader) finish(d *draft, known Known) (*entente.Document, error) {
	d.override(known)
	d.cleanFacts()
	r.dropFurniture(d)
	d.dropRepeats()
	d.takeDateline()
	d.dropLooseHeadings()
	if len(d.paras) == 0 && d.Lead != "" { // a note of one paragraph
		d.paras, d.Lead = []para{{entente.ParaBody, d.Lead}}, ""
	}
	if len(d.paras) == 0 {
		return nil, ErrNoText
	}
	lang, err := language(d.Lang, d.Title+"\n"+d.body())
	if err != nil {
		return nil, err
	}
	d.Lang = lang
	return d.layOut()
}

// override lets what was known beforehand win.
func (d *draft) override(k Known) {
	for _, f := range []struct {
		to   *string
		from string
	}{
		{&d.Key, k.Key}, {&d.URL, k.URL}, {&d.Outlet, k.Outlet}, {&d.Title, k.Title},
		{&d.Lead, k.Lead}, {&d.Byline, k.Byline}, {&d.Lang, k.Lang},
	} {
		if f.from != "" {
			*f.to = f.from
		}
	}
	if !k.Published.IsZero() {
		d.Published = k.Published
	}
}

func (d *draft) cleanFacts() {
	d.Title, d.Lead = clean(d.Title), clean(d.Lead)
	d.Byline = bylineOf(clean(d.Byline))
	d.Outlet, d.URL = clean(d.Outlet), strings.TrimSpace(strings.ToValidUTF8(d.URL, ""))
	d.Key = strings.ToValidUTF8(d.Key, "")
	if d.Outlet == "" {
		d.Outlet = host(d.URL)
	}
}

// dropRepeats removes body paragraphs that say the title or the lead again,
// and a lead that the body starts with.
func (d *draft) dropRepeats() {
	title, lead := fold(d.Title), fold(d.Lead)
	if lead != "" && (lead == title || d.opensWith(lead)) {
		d.Lead, lead = "", ""
	}
	kept := d.paras[:0]
	for i, p := range d.paras {
		f := fold(p.text)
		if f == "" || f == title && i < headLines || f == lead {
			continue
		}
		kept = append(kept, p)
	}
	d.paras = kept
}

// headLines is how many of the first paragraphs may still belong to the head
// of a page: title, byline, date, share line, caption.
const headLines = 8

func (d *draft) opensWith(lead string) bool {
	for _, p := range d.paras[:min(2, len(d.paras))] {
		if strings.HasPrefix(fold(p.text), strings.TrimRight(lead, ". …")) {
			return true
		}
	}
	return false
}

// takeDateline moves the dateline of the first body paragraph, if it has one,
// out of the text.
func (d *draft) takeDateline() {
	for i := range d.paras[:min(3, len(d.paras))] {
		p := &d.paras[i]
		if p.kind != entente.ParaBody {
			continue
		}
		line, rest := cutDateline(p.text, d.isTranscript())
		if line == "" {
			continue
		}
		d.dateline, p.text = line, rest
		if st, ok := parseStamp(line); ok && d.Published.IsZero() {
			d.Published = st.time
		}
		return
	}
}

// isTranscript reports whether several paragraphs start with a speaker in
// capitals and a colon, so that "PREMIER EGEDE:" is no dateline.
func (d *draft) isTranscript() bool {
	n := 0
	for _, p := range d.paras {
		if i := strings.IndexByte(p.text, ':'); i > 0 && i < 60 && isCapitals(p.text[:i]) {
			n++
		}
	}
	return n > 1
}

// dropLooseHeadings removes headings that head nothing: those at the end and
// those before another heading.
func (d *draft) dropLooseHeadings() {
	kept := d.paras[:0]
	for i, p := range d.paras {
		if p.kind == entente.ParaHead && (i+1 == len(d.paras) || d.paras[i+1].kind == entente.ParaHead) {
			continue
		}
		kept = append(kept, p)
	}
	d.paras = kept
}

func (d *draft) body() string {
	var b strings.Builder
	for _, p := range d.paras {
		b.WriteString(p.text)
		b.WriteByte('\n')
	}
	return b.String()
}

// layOut writes the title, the lead and the paragraphs with blank lines
// between them.
func (d *draft) layOut() (*entente.Document, error) {
	doc := &entente.Document{
		Key: d.Key, URL: d.URL, Outlet: d.Outlet, Title: d.Title, Byline: d.Byline,
		Dateline: d.dateline, Published: d.Published, Lang: d.Lang, Comments: d.comments,
	}
	var text strings.Builder
	add := func(kind entente.ParaKind, s string) {
		if s == "" {
			return
		}
		if text.Len() > 0 {
			text.WriteString("\n\n")
		}
		start := int32(text.Len())
		text.WriteString(s)
		doc.Paras = append(doc.Paras, entente.Para{Span: entente.Span{Start: start, End: int32(text.Len())}, Kind: kind})
	}
	add(entente.ParaTitle, d.Title)
	add(entente.ParaLead, d.Lead)
	for _, p := range d.paras {
		add(p.kind, p.text)
	}
	doc.Text = text.String()
	doc.HashID()
	if err := doc.Validate(); err != nil {
		return nil, fmt.Errorf("lay out page: %w", err)
	}
	return doc, nil
}
