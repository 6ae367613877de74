package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// bodyOf returns the blocks of the article in a pruned tree: those of the
// element that pages mark as the body, if it holds enough of the prose, else
// of the element around which the prose gathers.
func bodyOf(root *html.Node) []block {
	all := blocksOf(root)
	weight := weigh(all)
	best := densest(all)
	if best == nil {
		return all
	}
	if marked := markedBody(root, weight); marked != nil && weight[marked]*5 >= weight[best]*2 {
		best = marked
	}
	best = widen(best, weight)
	return blocksOf(best)
}

// weigh returns the bytes of prose under each element.
func weigh(blocks []block) map[*html.Node]int {
	weight := map[*html.Node]int{}
	for i := range blocks {
		b := &blocks[i]
		if !b.isProse() {
			continue
		}
		for n := b.node; n != nil; n = n.Parent {
			weight[n] += len(b.text)
		}
	}
	return weight
}

// decay is what a paragraph counts for an element one level further up. At
// 0.7 an element loses against its parent only if the parent adds more than
// two fifths of its prose: columns of one article are joined, a sidebar is
// not.
const decay = 0.7

// densest returns the element that prose gathers around, or nil.
func densest(blocks []block) *html.Node {
	score := map[*html.Node]float64{}
	var order []*html.Node
	for i := range blocks {
		b := &blocks[i]
		if !b.isProse() {
			continue
		}
		share := float64(len(b.text))
		n := b.node
		if n.DataAtom == atom.P || n.DataAtom == atom.Li || n.DataAtom == atom.Blockquote {
			n = n.Parent
		}
		for ; n != nil && share > 1; n = n.Parent {
			if _, seen := score[n]; !seen {
				order = append(order, n)
			}
			score[n] += share
			share *= decay
		}
	}
	var best *html.Node
	for _, n := range order {
		if best == nil || score[n] > score[best] {
			best = n
		}
	}
	return best
}

// markedBody returns the heaviest element that is marked as the body of an
// article, preferring the marks that say so most plainly.
func markedBody(root *html.Node, weight map[*html.Node]int) *html.Node {
	var best [3]*html.Node
	for n := range root.Descendants() {
		if weight[n] == 0 {
			continue
		}
		rank := bodyMark(n)
		if rank < len(best) && (best[rank] == nil || weight[n] > weight[best[rank]]) {
			best[rank] = n
		}
	}
	top := 0
	for _, n := range best {
		top = max(top, weight[n])
	}
	for _, n := range best {
		if n != nil && weight[n]*2 >= top {
			return n
		}
	}
	return nil
}

// bodyMark ranks how plainly an element is marked as an article's body: 0 is
// plainest, 3 is not at all.
func bodyMark(n *html.Node) int {
	switch {
	case strings.EqualFold(attr(n, "itemprop"), "articleBody"):
		return 0
	case n.DataAtom == atom.Article:
		return 2
	case n.DataAtom != atom.Body && n.DataAtom != atom.P && hasAny(nameWords(n), bodyNames):
		return 1
	}
	return 3
}

// widen climbs from n while the parent adds prose that belongs to the same
// article: more of it in elements named alike, or a first paragraph set apart.
func widen(n *html.Node, weight map[*html.Node]int) *html.Node {
	for p := n.Parent; p != nil && p.DataAtom != atom.Body && p.DataAtom != atom.Html && p.Type == html.ElementNode; p = p.Parent {
		extra, alike := 0, 0
		for c := p.FirstChild; c != nil; c = c.NextSibling {
			if c == n || contains(c, n) || weight[c] == 0 {
				continue
			}
			extra += weight[c]
			if c.DataAtom == n.DataAtom && attr(c, "class") == attr(n, "class") || isSetApart(c) {
				alike += weight[c]
			}
		}
		if extra == 0 {
			continue
		}
		if alike*10 < extra*9 {
			return n
		}
		n = p
	}
	return n
}

// isSetApart reports whether n is a paragraph, or holds one, and no link list
// or teaser: nothing in it is a heading or a long link.
func isSetApart(n *html.Node) bool {
	if n.DataAtom == atom.P || n.DataAtom == atom.Blockquote {
		return true
	}
	for _, b := range blocksOf(n) {
		if heading(b.kind) > 0 || b.linked > 40 || !b.isProse() {
			return false
		}
	}
	return true
}

func contains(outer, inner *html.Node) bool {
	for n := inner; n != nil; n = n.Parent {
		if n == outer {
			return true
		}
	}
	return false
}
