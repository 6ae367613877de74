package article

import (
	"strings"
	"unicode/utf8"

	"entente"
)

// readPasted reads a page copied as text. Its head is the lines before the
// first that reads like a paragraph.
func (r *Reader) readPasted(text string) *draft {
	d := &draft{}
	r.readLines(d, paragraphs(text))
	return d
}

// readLines fills d from the paragraphs of a page of plain text.
func (r *Reader) readLines(d *draft, lines []string) {
	n := headLength(lines)
	h := plainHead{draft: d}
	for _, line := range lines[:n] {
		h.read(r, line)
	}
	if h.title == "" && n == 0 && len(lines) > 1 && isHeadline(lines[0]) {
		h.title, n = lines[0], 1
	}
	if h.title != "" {
		d.Title = h.title
	}
	for _, line := range lines[n:] {
		d.paras = append(d.paras, para{kindOf(line), line})
	}
}

// headLength returns how many of the first lines come before the text.
func headLength(lines []string) int {
	for i, line := range lines {
		if i > 2*headLines {
			return 0
		}
		if date, _ := cutDateline(line, false); date != "" {
			return i
		}
		if !isBylineOrDate(line) && (len(line) > 180 || endsSentence(line) && words(line) > 12) {
			return i
		}
	}
	return 0
}

// plainHead is the head of a page of plain text while it is read.
type plainHead struct {
	*draft
	title string
}

// read takes one line of the head: a date, a byline, the headline, and after
// it a standfirst.
func (h *plainHead) read(r *Reader, line string) {
	st, updated, isDate := printedDate(line)
	switch {
	case isDate:
		if !updated && h.Published.IsZero() {
			h.Published = st.time
		}
	case isByline(line):
		if h.Byline == "" {
			h.Byline = line
		}
	case r.furniture.match(line) != nil:
	case strings.HasPrefix(line, "http://"), strings.HasPrefix(line, "https://"):
		h.URL = strings.Fields(line)[0]
	case isHeadline(line) && (h.title == "" || isSlug(h.title) && isCapitals(line)):
		h.title = line
	case h.title != "" && h.Lead == "" && words(line) > 5:
		h.Lead = line
	}
}

// isSlug reports whether a line is a wire desk's name for a story, such as
// "BC-CARGO-ROW, 2nd lead".
func isSlug(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return words(s) < 5 && strings.Contains(first, "-") && isCapitals(first)
}

// isHeadline reports whether a line can be a headline.
func isHeadline(s string) bool {
	return len(s) <= 200 && words(s) > 1 && !strings.HasSuffix(strings.TrimSuffix(s, "…"), ".")
}

// kindOf tells a heading within a text from a paragraph: a line of a few
// words without a full stop, in capitals or marked as Markdown marks it.
func kindOf(s string) entente.ParaKind {
	if words(s) <= 12 && !endsSentence(s) && (strings.HasPrefix(s, "## ") || words(s) > 1 && isCapitals(s) && len(s) < 80) {
		return entente.ParaHead
	}
	return entente.ParaBody
}

// wrapWidth is the longest line of text that is taken to be wrapped by hand.
const wrapWidth = 100

// paragraphs splits plain text at blank lines; within such a run at every
// line end, or, where the lines are wrapped by hand, at lines that are
// indented or that start after a short line which ends a sentence.
func paragraphs(text string) []string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n\n", "\f", "\n\n").Replace(text)
	lines := strings.Split(text, "\n")
	width := wrappedAt(lines)
	var list []string
	var run strings.Builder
	last := ""
	flush := func() {
		if s := clean(run.String()); s != "" {
			list = append(list, s)
		}
		run.Reset()
		last = ""
	}
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			flush()
			continue
		}
		if last != "" && (width == 0 || startsParagraph(last, line, width)) {
			flush()
		}
		run.WriteString(line + "\n")
		last = line
	}
	flush()
	return list
}

// wrappedAt returns the width at which text was wrapped by hand, or 0 if it
// was not: no line is long, and most lines stop in the middle of a sentence.
func wrappedAt(lines []string) int {
	width, full, open := 0, 0, 0
	for _, l := range lines {
		width = max(width, utf8.RuneCountInString(strings.TrimSpace(l)))
	}
	if width > wrapWidth {
		return 0
	}
	for i, l := range lines[:max(0, len(lines)-1)] {
		l = strings.TrimSpace(l)
		if l == "" || strings.TrimSpace(lines[i+1]) == "" {
			continue
		}
		full++
		if !endsSentence(l) && utf8.RuneCountInString(l)*3 > width*2 {
			open++
		}
	}
	if full < 2 || open*2 < full {
		return 0
	}
	return width
}

// startsParagraph reports whether line begins a new paragraph in text wrapped
// at width.
func startsParagraph(last, line string, width int) bool {
	if indent(line) >= indent(last)+2 || isCapitals(line) != isCapitals(last) {
		return true
	}
	return endsSentence(last) && utf8.RuneCountInString(last)*4 < width*3
}

func indent(s string) int { return len(s) - len(strings.TrimLeft(s, " \t")) }
