package article

import (
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// facts is what a page says about itself to machines.
type facts struct {
	meta        map[string]string // first value of each name or property, in lower case
	canonical   string
	docTitle    string
	headline    string // JSON-LD, like the fields below
	authors     []string
	publisher   string
	language    string
	dates       []string
	ldURL       string
	articleBody string
}

func readFacts(root *html.Node) *facts {
	f := &facts{meta: map[string]string{}}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Meta:
			f.addMeta(n)
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && f.canonical == "" {
				f.canonical = attr(n, "href")
			}
		case atom.Title:
			if f.docTitle == "" && !within(n, atom.Svg) {
				f.docTitle = clean(textOf(n))
			}
		case atom.Script:
			if isJSONLD(n.Attr) {
				f.addJSONLD(textOf(n))
			}
		}
	}
	return f
}

func (f *facts) addMeta(n *html.Node) {
	value := clean(attr(n, "content"))
	if value == "" {
		return
	}
	for _, key := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		name := strings.ToLower(attr(n, key))
		if _, seen := f.meta[name]; name != "" && !seen {
			f.meta[name] = value
		}
	}
}

// first returns the first of these metadata that the page has.
func (f *facts) first(names ...string) string {
	for _, name := range names {
		if v := f.meta[name]; v != "" {
			return v
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// addJSONLD reads one block of linked data. Damaged blocks are passed over:
// the page says the same elsewhere.
func (f *facts) addJSONLD(text string) {
	var v any
	if json.Unmarshal([]byte(escapeBreaks(text)), &v) == nil {
		f.walkLD(v, 0)
	}
}

// escapeBreaks mends the commonest damage, bare line breaks within strings.
func escapeBreaks(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, strings.TrimSpace(s))
}

// maxLD is how deep linked data may be nested.
const maxLD = 12

func (f *facts) walkLD(v any, depth int) {
	if depth > maxLD {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			f.walkLD(e, depth+1)
		}
	case map[string]any:
		if isArticleLD(v["@type"]) {
			f.addArticleLD(v)
			return
		}
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"} {
			f.walkLD(v[key], depth+1)
		}
	}
}

func isArticleLD(v any) bool {
	for _, t := range stringsLD(v) {
		if strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "BlogPosting") || t == "Report" || t == "WebPage" {
			return true
		}
	}
	return false
}

// addArticleLD takes the facts of an article; those of the plain web page
// around it only where nothing was said before.
func (f *facts) addArticleLD(v map[string]any) {
	page := len(stringsLD(v["@type"])) > 0 && stringsLD(v["@type"])[0] == "WebPage"
	if page {
		f.walkLD(v["mainEntity"], 1)
	} else {
		setFirst(&f.headline, firstLD(v["headline"]))
		f.authors = appendNew(f.authors, stringsLD(v["author"])...)
		setFirst(&f.articleBody, firstLD(v["articleBody"]))
		if f.dates == nil || !page {
			f.dates = appendNew(f.dates, firstLD(v["datePublished"]))
		}
	}
	if page && len(f.dates) == 0 {
		f.dates = appendNew(f.dates, firstLD(v["datePublished"]))
	}
	setFirst(&f.publisher, firstLD(v["publisher"]))
	setFirst(&f.language, firstLD(v["inLanguage"]))
	setFirst(&f.ldURL, firstLD(v["url"]))
}

func setFirst(to *string, s string) {
	if *to == "" {
		*to = clean(html.UnescapeString(s))
	}
}

func appendNew(list []string, more ...string) []string {
	for _, s := range more {
		if s = clean(html.UnescapeString(s)); s != "" && !contained(list, s) {
			list = append(list, s)
		}
	}
	return list
}

func contained(list []string, s string) bool {
	return slices.Contains(list, s)
}

func firstLD(v any) string {
	if list := stringsLD(v); len(list) > 0 {
		return list[0]
	}
	return ""
}

// stringsLD returns a value, or the names in it, as strings.
func stringsLD(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case map[string]any:
		if s, ok := v["name"].(string); ok {
			return []string{s}
		}
	case []any:
		var list []string
		for _, e := range v {
			if _, nested := e.([]any); !nested {
				list = append(list, stringsLD(e)...)
			}
		}
		return list
	}
	return nil
}

func (f *facts) url() string {
	for _, u := range [...]string{f.canonical, f.first("og:url"), f.ldURL} {
		if strings.HasPrefix(u, "http://") || strings.HasPrefix(u, "https://") {
			return u
		}
	}
	return ""
}

func (f *facts) outlet() string {
	if s := f.first("og:site_name", "application-name", "dc.publisher", "dcterms.publisher"); s != "" {
		return s
	}
	return f.publisher
}

func (f *facts) lang(attribute string) string {
	for _, s := range [...]string{attribute, f.language, f.first("content-language", "dc.language", "og:locale")} {
		if s != "" {
			return s
		}
	}
	return ""
}

func (f *facts) byline(h *pageHead) string {
	if len(f.authors) > 0 {
		return strings.Join(f.authors, ", ")
	}
	if s := f.first("author", "article:author", "byl", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author"); bylineOf(s) != "" {
		return s
	}
	return h.byline
}

// title prefers the headline that is printed; what is said to machines is
// often another one, with the outlet's name after it.
func (f *facts) title(h *pageHead) string {
	said := f.headline
	if said == "" {
		said = f.first("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title")
	}
	if said == "" {
		said = f.docTitle
	}
	for _, t := range h.titles {
		if resembles(t, said) || resembles(t, f.docTitle) {
			return t
		}
	}
	if len(h.titles) > 0 && words(h.titles[0]) > 3 {
		return h.titles[0]
	}
	return f.withoutOutlet(said)
}

// resembles reports whether most words of a printed headline stand in the
// one said to machines.
func resembles(printed, said string) bool {
	said = fold(said)
	all, found := 0, 0
	for w := range strings.FieldsSeq(fold(printed)) {
		all++
		if strings.Contains(said, w) {
			found++
		}
	}
	return all > 1 && found*3 >= all*2
}

// withoutOutlet cuts the name of the outlet off a title: "Talks open in Oslo
// | The Courier".
func (f *facts) withoutOutlet(s string) string {
	for _, sep := range []string{" | ", " — ", " – ", " - ", " :: ", " » ", " · "} {
		i := strings.LastIndex(s, sep)
		if i < 0 {
			continue
		}
		if head, tail := s[:i], s[i+len(sep):]; words(head) >= 3 && words(tail) <= 4 {
			return head
		}
	}
	return s
}
