package article

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parse returns the tree of a page. Pages nested deeper than the parser
// allows are flattened first: paragraphs, headings and metadata stay.
func parse(page string) (*html.Node, error) {
	root, err := html.Parse(strings.NewReader(page))
	if err == nil {
		return root, nil
	}
	root, err = html.Parse(strings.NewReader(flatten(page)))
	if err != nil {
		return nil, fmt.Errorf("parse page: %v: %w", err, ErrNoText)
	}
	return root, nil
}

// flatten rewrites a page so that nothing in it is nested: what holds other
// things is gone, and where it began or ended a paragraph ends.
func flatten(page string) string {
	f := flattener{in: html.NewTokenizer(strings.NewReader(page))}
	for {
		kind := f.in.Next()
		if kind == html.ErrorToken {
			return f.out.String()
		}
		tok := f.in.Token()
		switch kind {
		case html.StartTagToken, html.SelfClosingTagToken:
			f.start(tok)
		case html.EndTagToken:
			f.end(tok)
		case html.TextToken:
			if f.skip == 0 {
				f.out.WriteString(tok.String())
			}
		}
	}
}

type flattener struct {
	in   *html.Tokenizer
	out  strings.Builder
	skip int  // how many dropped elements are open
	link bool // a link is open
}

func (f *flattener) start(tok html.Token) {
	switch {
	case isDropped(tok.DataAtom):
		if tok.Type == html.StartTagToken {
			f.skip++
		}
	case tok.DataAtom == atom.Script && !isJSONLD(tok.Attr):
		f.raw("")
	case tok.DataAtom == atom.Script, tok.DataAtom == atom.Title:
		f.raw(tok.String())
	case tok.DataAtom == atom.Meta, tok.DataAtom == atom.Link, tok.DataAtom == atom.Html, tok.DataAtom == atom.Br, tok.DataAtom == atom.Time:
		f.out.WriteString(tok.String())
	case f.skip > 0:
	case tok.DataAtom == atom.A:
		f.closeLink()
		f.out.WriteString("<a>")
		f.link = true
	case isBlock(tok.DataAtom):
		f.closeLink()
		f.out.WriteString(f.block(tok))
	}
}

// block keeps paragraphs and headings with their attributes; every other
// block becomes a plain paragraph.
func (f *flattener) block(tok html.Token) string {
	if tok.DataAtom == atom.P || heading(tok.DataAtom) > 0 {
		return "<p>" + tok.String()
	}
	return "<p>"
}

func (f *flattener) end(tok html.Token) {
	switch {
	case isDropped(tok.DataAtom):
		f.skip = max(0, f.skip-1)
	case tok.DataAtom == atom.A, tok.DataAtom == atom.Time:
		f.closeLink()
		f.out.WriteString("</" + tok.Data + ">")
	case f.skip == 0 && heading(tok.DataAtom) > 0:
		f.closeLink()
		f.out.WriteString("</" + tok.Data + "><p>")
	case f.skip == 0 && isBlock(tok.DataAtom):
		f.closeLink()
		f.out.WriteString("<p>")
	}
}

func (f *flattener) closeLink() {
	if f.link {
		f.out.WriteString("</a>")
		f.link = false
	}
}

// raw copies the text of an element that holds no tags, within open; with an
// empty open it drops it.
func (f *flattener) raw(open string) {
	if f.in.Next() != html.TextToken {
		return
	}
	if open != "" {
		name, _, _ := strings.Cut(strings.Trim(open, "<>"), " ")
		f.out.WriteString(open + string(f.in.Raw()) + "</" + name + ">")
	}
}

// attr returns the value of an attribute, or "".
func attr(n *html.Node, key string) string { return attrOf(n.Attr, key) }

func attrOf(attrs []html.Attribute, key string) string {
	for _, a := range attrs {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func isJSONLD(attrs []html.Attribute) bool {
	kind := strings.ToLower(attrOf(attrs, "type"))
	return strings.HasPrefix(strings.TrimSpace(kind), "application/ld+json")
}

// heading returns the level of a heading, or 0.
func heading(a atom.Atom) int {
	switch a {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// isBlock reports whether an element breaks the line before and after it.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Center, atom.Dd, atom.Details, atom.Dialog, atom.Dir,
		atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3,
		atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P,
		atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}

// isDropped reports whether nothing inside an element is ever article text.
func isDropped(a atom.Atom) bool {
	switch a {
	case atom.Style, atom.Noscript, atom.Template, atom.Nav, atom.Aside, atom.Footer, atom.Button, atom.Select, atom.Textarea,
		atom.Svg, atom.Math, atom.Iframe, atom.Object, atom.Embed, atom.Applet, atom.Canvas, atom.Audio, atom.Video, atom.Picture,
		atom.Figure, atom.Figcaption, atom.Dialog, atom.Menu, atom.Map, atom.Datalist, atom.Label, atom.Input, atom.Noembed,
		atom.Noframes, atom.Frameset, atom.Progress, atom.Meter, atom.Rp, atom.Rt, atom.Caption, atom.Fieldset, atom.Legend:
		return true
	}
	return false
}
