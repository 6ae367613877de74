package article

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// prune takes everything out of the tree that is furniture by its element,
// role, class or id, and returns the readers' comments it found.
//
// A class is only believed where the element holds the smaller part of the
// page's prose: a body called "has-sidebar" stays.
func prune(root *html.Node) (comments []string) {
	p := pruner{prose: weigh(blocksOf(root)), headlined: headlined(root)}
	p.total = p.prose[root]
	p.walk(root)
	return p.comments
}

type pruner struct {
	prose     map[*html.Node]int // bytes of it under each element
	total     int                // of the whole page
	headlined map[*html.Node]bool
	comments  []string
}

// headlined returns the elements that hold a first-level heading.
func headlined(root *html.Node) map[*html.Node]bool {
	set := map[*html.Node]bool{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom != atom.H1 {
			continue
		}
		for ; n != nil && !set[n]; n = n.Parent {
			set[n] = true
		}
	}
	return set
}

func (p *pruner) walk(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch p.judge(c) {
		case stays:
			p.walk(c)
		case isComments:
			p.comments = append(p.comments, commentsIn(c)...)
			n.RemoveChild(c)
		case goes:
			n.RemoveChild(c)
		}
		c = next
	}
}

type verdict uint8

const (
	stays verdict = iota
	goes
	isComments
)

func (p *pruner) judge(n *html.Node) verdict {
	switch {
	case n.Type == html.TextNode, n.Type == html.DocumentNode, n.Type == html.DoctypeNode:
		return stays
	case n.Type != html.ElementNode:
		return goes
	}
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Article, atom.Main, atom.Br, atom.H1:
		return stays
	case atom.Head, atom.Script:
		return goes
	}
	names := nameWords(n)
	switch {
	case hasAny(names, commentNames) && !p.holdsArticle(n, names):
		return isComments
	case n.DataAtom == atom.Aside && hasAny(names, commentNames):
		return isComments
	case isDropped(n.DataAtom), strings.HasPrefix(n.Data, "amp-"), isHidden(n), furnitureRole(n):
		return goes
	case n.DataAtom == atom.Form && p.prose[n]*2 < p.total:
		return goes
	case n.DataAtom == atom.Header && !within(n, atom.Article, atom.Main) && !p.headlined[n]:
		return goes
	case hasAny(names, furnitureNames) && !p.holdsArticle(n, names) && p.prose[n]*2 < p.total:
		return goes
	}
	return stays
}

// holdsArticle reports whether n has the headline in it or is called what
// pages call the body of an article.
func (p *pruner) holdsArticle(n *html.Node, names string) bool {
	return hasAny(names, bodyNames) || strings.EqualFold(attr(n, "itemprop"), "articleBody") || p.headlined[n]
}

func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true":
			return true
		case a.Key == "style" && strings.Contains(strings.ReplaceAll(strings.ToLower(a.Val), " ", ""), "display:none"):
			return true
		}
	}
	return false
}

func furnitureRole(n *html.Node) bool {
	switch strings.ToLower(attr(n, "role")) {
	case "navigation", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "menubar", "toolbar", "tablist", "note":
		return true
	}
	return false
}

// nameWords returns the words of an element's class and id, in lower case,
// with a space before and after each: "articleBody" and "article__body" both
// give " article body ".
func nameWords(n *html.Node) string {
	class, id := attr(n, "class"), attr(n, "id")
	if class == "" && id == "" {
		return ""
	}
	var b strings.Builder
	for _, s := range [...]string{class, id, attr(n, "data-component"), attr(n, "data-testid")} {
		b.WriteByte(' ')
		writeWords(&b, s)
	}
	b.WriteByte(' ')
	return b.String()
}

func writeWords(b *strings.Builder, s string) {
	lower := false
	for _, r := range s[:min(len(s), 400)] {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			if lower = false; !strings.HasSuffix(b.String(), " ") {
				b.WriteByte(' ')
			}
			continue
		case unicode.IsUpper(r) && lower:
			b.WriteByte(' ')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(unicode.ToLower(r))
	}
}

func hasAny(names string, list []string) bool {
	if names == "" {
		return false
	}
	for _, s := range list {
		if strings.Contains(names, s) {
			return true
		}
	}
	return false
}

var commentNames = []string{
	" comment ", " comments ", " commentlist ", " comment list ", " disqus ", " respond ", " reader comments ", " replies ",
	" commenting ", " usercomments ", " fb comments ", " comment area ", " discussion ",
}

// bodyNames are the classes and ids that mark the body of an article.
var bodyNames = []string{
	" article body ", " articlebody ", " article content ", " article text ", " article main ", " article copy ", " articletext ",
	" story body ", " story content ", " story text ", " storytext ", " storybody ", " storycontent ", " entry content ", " post content ",
	" post body ", " post text ", " post entry ", " news text ", " news content ", " news body ", " news detail ", " newstext ", " item text ", " body text ",
	" body copy ", " content body ", " text content ", " single content ", " page content ", " rich text ", " richtext ",
	" wysiwyg ", " field name body ", " field body ", " node body ", " detail content ", " detail text ", " content text ", " main text ",
	" article full ", " article detail ", " main content ", " content main ", " contents ", " read content ", " zn body ", " body main ",
	" body content ", " blog content ", " blog post ", " the content ", " article section ", " artikel ", " maincontent ", " paragraphs ",
}

var furnitureNames = []string{
	" nav ", " navbar ", " navigation ", " menu ", " submenu ", " breadcrumb ", " breadcrumbs ", " sidebar ", " side bar ", " rail ",
	" footer ", " masthead ", " topbar ", " toolbar ", " pager ", " pagination ", " related ", " related posts ", " recommended ", " recommendations ",
	" recommendation ", " most read ", " most viewed ", " most popular ", " popular ", " trending ", " most commented ", " latest news ", " latest ", " top stories ", " topstories ",
	" more stories ", " more news ", " more on ", " more from ", " more like ", " read also ", " also read ", " readalso ", " read more ", " readmore ", " see also ", " seealso ", " also like ",
	" read next ", " readnext ", " next article ", " next post ", " prev post ", " post navigation ", " share ", " sharing ", " shares ", " sharebar ", " sharedaddy ", " social ", " socials ",
	" addthis ", " addtoany ", " a2a ", " newsletter ", " newsletters ", " subscribe ", " subscription ", " signup ", " sign up ", " optin ", " paywall ", " regwall ", " piano ",
	" advert ", " adverts ", " advertisement ", " advertising ", " ad ", " ads ", " adslot ", " ad slot ", " adsense ", " adsbygoogle ", " dfp ", " gpt ", " sponsor ", " sponsored ", " promo ", " promos ", " promotion ",
	" promoted ", " partner ", " partners ", " outbrain ", " taboola ", " revcontent ", " zergnet ", " cookie ", " cookies ", " consent ", " gdpr ", " popup ", " pop up ", " modal ", " overlay ", " lightbox ",
	" caption ", " captions ", " wp caption ", " figcaption ", " credit ", " credits ", " image credit ", " photo credit ", " photographer ", " copyright ", " rights ", " disclaimer ",
	" tags ", " taglist ", " tag list ", " tag links ", " tagcloud ", " post tags ", " article tags ", " keywords ", " topics ", " categories ", " cat links ", " author bio ", " author box ", " author info ",
	" author profile ", " about author ", " about the author ", " bio ", " print ", " print only ", " printonly ", " sr only ", " screen reader text ", " visually hidden ", " visuallyhidden ",
	" skip link ", " skip ", " hidden ", " hide ", " widget ", " widgets ", " banner ", " ticker ", " carousel ", " slider ", " slideshow ", " gallery ", " player ", " jwplayer ", " embed ", " twitter tweet ",
	" instagram media ", " fb post ", " poll ", " quiz ", " rating ", " ratings ", " vote ", " donate ", " donation ", " support us ", " teaser ", " teasers ", " tout ", " factbox ", " fact box ", " infobox ", " info box ",
	" byline ", " dateline ", " timestamp ", " meta info ", " post meta ", " entry meta ", " article meta ", " posted on ", " published ", " pubdate ", " reading time ", " readtime ", " pullquote ", " pull quote ",
	" footnote ", " footnotes ", " login ", " register ", " search ", " weather ", " currency ", " stock ", " language switcher ", " lang switcher ", " translate ", " jump to ", " back to top ", " podcast ",
	" mediainfo ", " media caption ", " media title ", " video title ", " photo desc ", " img desc ", " image caption ", " image desc ", " img caption ", " author card ", " bottom ", " off canvas ", " offcanvas ", " mobile menu ",
}

// within reports whether n lies in an element of one of these kinds.
func within(n *html.Node, kinds ...atom.Atom) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if slices.Contains(kinds, p.DataAtom) {
			return true
		}
	}
	return false
}

// find returns the first element of kind a in n, or nil.
func find(n *html.Node, a atom.Atom) *html.Node {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && c.DataAtom == a {
			return c
		}
	}
	return nil
}

// commentsIn returns what readers wrote in a comment section, leaving out the
// form, names and buttons.
func commentsIn(n *html.Node) []string {
	var list []string
	for _, b := range blocksOf(n) {
		if heading(b.kind) == 0 && (b.kind == atom.P || words(b.text) > 3) && !b.isLinks() {
			list = append(list, b.text)
		}
	}
	return list
}
