package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageHead is what is printed around the headline of a page.
type pageHead struct {
	titles  []string // of the first-level headings
	lead    string
	byline  string
	times   []string // machine-readable times
	printed []stamp  // times as printed, updates left out
}

// readHead reads the printed head of a page, before anything is pruned.
func readHead(root *html.Node) *pageHead {
	h := &pageHead{}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && !within(n, atom.Aside, atom.Nav, atom.Footer) {
			h.see(n)
		}
	}
	h.readLines(root)
	return h
}

func (h *pageHead) see(n *html.Node) {
	switch {
	case n.DataAtom == atom.H1:
		if t := clean(textOf(n)); t != "" {
			h.titles = append(h.titles, t)
		}
		return
	case n.DataAtom == atom.Time:
		if v := attr(n, "datetime"); v != "" {
			h.times = append(h.times, v)
		}
	case strings.EqualFold(attr(n, "itemprop"), "datePublished"):
		h.times = append(h.times, attr(n, "content"), attr(n, "datetime"), clean(textOf(n)))
	}
	if h.byline == "" && isBylineElement(n) {
		h.byline = shortText(n)
	}
	if h.lead == "" && len(h.titles) > 0 && hasAny(nameWords(n), leadNames) {
		h.lead = leadText(n)
	}
}

var bylineNames = []string{" byline ", " by line ", " author ", " author name ", " authors ", " article author ", " story author ", " posted by ", " writer "}

var leadNames = []string{
	" standfirst ", " subtitle ", " sub title ", " subheadline ", " sub headline ", " subhead ", " sub head ", " subheading ", " sub heading ",
	" article lead ", " lead text ", " deck ", " dek ", " article summary ", " article intro ", " article subtitle ", " article description ",
	" excerpt ", " strapline ", " kicker text ", " introtext ", " lede ", " story summary ", " headline sub ", " article excerpt ", " summary ", " intro ", " description ",
}

func isBylineElement(n *html.Node) bool {
	return strings.EqualFold(attr(n, "rel"), "author") || strings.EqualFold(attr(n, "itemprop"), "author") ||
		n.DataAtom != atom.Body && hasAny(nameWords(n), bylineNames)
}

// shortText returns the text of n if it is short enough for names alone.
func shortText(n *html.Node) string {
	s := clean(textOf(n))
	if words(s) > 14 || strings.ContainsAny(s, "0123456789") {
		return ""
	}
	return s
}

// leadText returns the text of n if it can be a standfirst: one block of some
// sentences at most.
func leadText(n *html.Node) string {
	list := blocksOf(n)
	if len(list) != 1 || list[0].isLinks() || words(list[0].text) < 5 || len(list[0].text) > 500 {
		return ""
	}
	return list[0].text
}

// readLines looks through the lines printed next to the headline for a
// byline and a date, and for a second heading that is the standfirst.
func (h *pageHead) readLines(root *html.Node) {
	blocks := blocksOf(root)
	at := h.headlineAt(blocks)
	for i := max(0, at-3); i < min(len(blocks), at+headLines); i++ {
		b := &blocks[i]
		if st, updated, ok := printedDate(b.text); ok && !updated {
			h.printed = append(h.printed, st)
		}
		if h.byline == "" && isByline(b.text) && len(b.text) < 120 {
			h.byline = b.text
		}
	}
	if at+1 < len(blocks) && len(h.titles) > 0 && h.lead == "" {
		if next := &blocks[at+1]; next.kind == atom.H2 && words(next.text) > 5 && !next.isLinks() {
			h.lead = next.text
		}
	}
}

// headlineAt returns the index of the last first-level heading before the
// first paragraph, or 0.
func (h *pageHead) headlineAt(blocks []block) int {
	at := 0
	for i := range blocks {
		if blocks[i].kind == atom.H1 {
			return i
		}
		if blocks[i].isProse() && at == 0 {
			at = max(1, i) - 1
		}
	}
	return at
}
