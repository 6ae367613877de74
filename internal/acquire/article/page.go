package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"entente"
)

// readPage finds the facts and the paragraphs of a web page.
func (r *Reader) readPage(root *html.Node) *draft {
	facts := readFacts(root)
	head := readHead(root)
	d := &draft{Known: Known{
		URL:       facts.url(),
		Outlet:    facts.outlet(),
		Lang:      facts.lang(attr(elementOf(root), "lang")),
		Byline:    facts.byline(head),
		Published: published(facts, head),
		Title:     facts.title(head),
		Lead:      head.lead,
	}}
	d.comments = prune(root)
	blocks := bodyOf(root)
	if isPre(blocks) {
		r.readLines(d, texts(blocks))
		return d
	}
	d.paras = parasOf(dropHead(blocks, d))
	if len(d.paras) == 0 {
		for _, p := range paragraphs(plainTags(facts.articleBody)) {
			d.paras = append(d.paras, para{entente.ParaBody, p})
		}
	}
	return d
}

// isPre reports whether the body is preformatted, as old wire desks print it;
// then its head is text too.
func isPre(blocks []block) bool {
	pre := 0
	for _, b := range blocks {
		if b.kind == atom.Pre {
			pre++
		}
	}
	return pre > 0 && pre*10 >= len(blocks)*8
}

func texts(blocks []block) []string {
	var list []string
	for _, b := range blocks {
		if b.kind == atom.Pre {
			list = append(list, b.text)
		}
	}
	return list
}

// elementOf returns the html element of a tree; the parser always makes one.
func elementOf(root *html.Node) *html.Node {
	if n := find(root, atom.Html); n != nil {
		return n
	}
	return root
}

// plainTags returns the text of what may be HTML in a JSON string.
func plainTags(s string) string {
	if !strings.Contains(s, "<") {
		return html.UnescapeString(s)
	}
	root, err := parse(s)
	if err != nil {
		return ""
	}
	var b strings.Builder
	for _, k := range blocksOf(root) {
		b.WriteString(k.text + "\n")
	}
	return b.String()
}

// dropHead removes what stands above the text: the headline, and everything
// before it that is no paragraph.
func dropHead(blocks []block, d *draft) []block {
	title := fold(d.Title)
	for i, b := range blocks[:min(len(blocks), 3*headLines)] {
		if title != "" && fold(b.text) == title {
			return blocks[i+1:]
		}
		if b.isProse() {
			break
		}
	}
	return blocks
}

// parasOf turns blocks into paragraphs: link lists, dates and bylines above
// the first paragraph and the cells of tables of figures are left out.
func parasOf(blocks []block) []para {
	var list []para
	begun := false
	for i := range blocks {
		b := &blocks[i]
		begun = begun || b.isProse()
		switch {
		case !begun && (isBylineOrDate(b.text) || heading(b.kind) == 0 && len(b.text) < 50):
		case b.isLinks() && !isLinkedSentence(b):
		case isCell(b.kind) && !b.isProse():
		case heading(b.kind) == 1 && begun && len(b.text) > 150:
		case isHeadingBlock(b):
			list = append(list, para{entente.ParaHead, b.text})
		default:
			list = append(list, para{entente.ParaBody, b.text})
		}
	}
	return list
}

// isLinkedSentence keeps a paragraph that is one long link but reads like a
// sentence within an article.
func isLinkedSentence(b *block) bool {
	return b.kind == atom.P && endsSentence(b.text) && words(b.text) > 12 && b.linked < len(b.text)
}

func isCell(a atom.Atom) bool {
	return a == atom.Td || a == atom.Th || a == atom.Dt || a == atom.Dd || a == atom.Summary
}

// isHeadingBlock reports whether a block heads what follows: by its element,
// or as a short line all in bold.
func isHeadingBlock(b *block) bool {
	if heading(b.kind) > 0 {
		return true
	}
	return b.bold*10 >= len(b.text)*9 && len(b.text) < 90 && !endsSentence(b.text) && !strings.HasSuffix(b.text, ":") && words(b.text) > 1
}

func isBylineOrDate(s string) bool {
	if _, _, ok := printedDate(s); ok {
		return true
	}
	return isByline(s)
}

// isByline reports whether a line says who wrote the page and nothing else.
func isByline(s string) bool {
	low := strings.ToLower(s)
	for _, by := range []string{"by ", "written by ", "posted by ", "reported by ", "words by ", "author: ", "story by "} {
		if strings.HasPrefix(low, by) {
			return words(s) <= 14 && !endsSentence(strings.TrimSuffix(s, "."))
		}
	}
	return false
}

// bylineOf returns the names of a byline without "By" before them.
func bylineOf(s string) string {
	low := strings.ToLower(s)
	for _, by := range []string{"written by ", "posted by ", "reported by ", "words by ", "story by ", "by: ", "by ", "author: "} {
		if strings.HasPrefix(low, by) {
			s = s[len(by):]
			break
		}
	}
	if strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") {
		return ""
	}
	return strings.Trim(s, " ,|-–—")
}
