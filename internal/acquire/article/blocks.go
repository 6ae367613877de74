package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A block is a run of text that stands by itself on the page.
type block struct {
	text   string
	kind   atom.Atom  // of the nearest element that breaks lines
	node   *html.Node // that element
	linked int        // bytes of text in links
	bold   int        // bytes of text in bold
}

// isLinks reports whether the block is mostly links.
func (b *block) isLinks() bool { return b.linked*10 > len(b.text)*6 }

// isProse reports whether the block reads like a paragraph of an article.
func (b *block) isProse() bool {
	return heading(b.kind) == 0 && len(b.text) >= 50 && b.linked*2 < len(b.text) && words(b.text) >= 8 &&
		(endsSentence(b.text) || len(b.text) > 140)
}

// blocksOf returns the blocks in n, in order.
func blocksOf(n *html.Node) []block {
	c := collector{at: n}
	c.node(n)
	c.flush()
	return c.blocks
}

// A collector gathers text until something breaks the line.
type collector struct {
	blocks []block
	at     *html.Node // the element the text belongs to
	text   strings.Builder
	links  int // open links
	bolds  int
	linked int
	bold   int
	breaks int // line breaks since the last word
}

func (c *collector) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		c.write(n.Data)
		return
	case n.Type == html.ElementNode && (n.DataAtom == atom.Script || n.DataAtom == atom.Style || n.DataAtom == atom.Noscript ||
		n.DataAtom == atom.Template || n.DataAtom == atom.Textarea || n.DataAtom == atom.Button || n.DataAtom == atom.Select ||
		n.DataAtom == atom.Svg || n.DataAtom == atom.Head || n.DataAtom == atom.Iframe):
		return
	case n.DataAtom == atom.Br:
		c.lineBreak()
		return
	case n.DataAtom == atom.Pre:
		c.pre(n)
		return
	case !isBlock(n.DataAtom):
		c.inline(n)
		return
	}
	outer := c.at
	c.flush()
	c.at = n
	c.children(n)
	c.flush()
	c.at = outer
}

func (c *collector) children(n *html.Node) {
	for k := n.FirstChild; k != nil; k = k.NextSibling {
		c.node(k)
	}
}

func (c *collector) inline(n *html.Node) {
	isLink, isBold := n.DataAtom == atom.A, n.DataAtom == atom.B || n.DataAtom == atom.Strong
	if isLink {
		c.links++
		defer func() { c.links-- }()
	}
	if isBold {
		c.bolds++
		defer func() { c.bolds-- }()
	}
	c.children(n)
}

func (c *collector) write(s string) {
	if strings.TrimSpace(s) != "" {
		if c.breaks == 1 {
			c.oneBreak()
		}
		c.breaks = 0
		if c.links > 0 {
			c.linked += len(s)
		}
		if c.bolds > 0 {
			c.bold += len(s)
		}
	}
	c.text.WriteString(s)
}

// lineBreak ends the block at the second break in a row.
func (c *collector) lineBreak() {
	if c.breaks++; c.breaks > 1 {
		c.flush()
		c.breaks = 2
	}
	c.text.WriteByte(' ')
}

// oneBreak ends the block at a single break after what reads like a whole
// paragraph or before one; elsewhere a break is a space.
func (c *collector) oneBreak() {
	sofar := clean(c.text.String())
	if endsSentence(sofar) || isCapitals(sofar) || len(sofar) < 60 && sofar != "" {
		c.flush()
	}
}

// pre takes preformatted text, whose lines are wrapped by hand.
func (c *collector) pre(n *html.Node) {
	c.flush()
	var raw strings.Builder
	for k := range n.Descendants() {
		switch {
		case k.Type == html.TextNode:
			raw.WriteString(k.Data)
		case k.DataAtom == atom.Br:
			raw.WriteByte('\n')
		}
	}
	for _, p := range paragraphs(raw.String()) {
		c.blocks = append(c.blocks, block{text: p, kind: atom.Pre, node: n})
	}
}

func (c *collector) flush() {
	text := clean(c.text.String())
	if text != "" {
		c.blocks = append(c.blocks, block{text, c.at.DataAtom, c.at, c.linked, c.bold})
	}
	c.text.Reset()
	c.linked, c.bold, c.breaks = 0, 0, 0
}
