package publish

import (
	"strings"
	"unicode/utf8"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"entente"
)

// Marks stand around words that are to be set apart, from the moment a
// sentence is quoted until it is printed. They are as wide as the brackets
// that they become where there is no colour.
const (
	markOn  = '\uE000'
	markOff = '\uE001'
)

// plain makes text from outside safe to print: one line, valid UTF-8, nothing
// that a terminal obeys or that changes the order of what is shown.
func plain(s string) string {
	s = strings.ToValidUTF8(s, string(utf8.RuneError))
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\r', r == '\t', r == '\u2028', r == '\u2029', r == '\u00a0':
			return ' '
		case isControl(r):
			return -1
		case r == markOn, r == markOff:
			return utf8.RuneError
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// isControl reports whether r is a C0 or C1 control or changes the direction
// of writing.
func isControl(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r <= 0x9f:
		return true
	case r == 0x061c, r == 0x200e, r == 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return false
}

// A mark sets apart the words at a span; its label comes after them.
type mark struct {
	span  entente.Span
	label string
}

// quoteMarked returns the words at s, safe to print, with marks around those
// of its parts. Marks must be in order; those that overlap an earlier one, or
// do not lie within s, are left out.
func quoteMarked(d *entente.Document, s entente.Span, marks []mark) string {
	if quote(d, s) == "" {
		return ""
	}
	var parts []string
	at := s.Start
	for _, m := range marks {
		if m.span.Start < at || m.span.End > s.End || m.span.Len() <= 0 {
			continue
		}
		parts = append(parts, keepEdges(d.Text[at:m.span.Start]), string(markOn), plain(d.Quote(m.span)), string(markOff), m.label)
		at = m.span.End
	}
	return strings.TrimSpace(strings.Join(append(parts, keepEdges(d.Text[at:s.End])), ""))
}

// keepEdges is plain, but keeps a space at either end.
func keepEdges(s string) string {
	p := plain(s)
	if p == "" {
		if s != "" && strings.TrimSpace(s) == "" {
			return " "
		}
		return ""
	}
	if strings.TrimLeft(s, " \t\r\n") != s {
		p = " " + p
	}
	if strings.TrimRight(s, " \t\r\n") != s {
		p += " "
	}
	return p
}

// A look prints with colour, or without any control sequence.
type look struct {
	colour bool
}

// Styles that a look knows.
var (
	styleHead  = lipgloss.NewStyle().Bold(true)
	styleFaint = lipgloss.NewStyle().Faint(true)
	styleMark  = lipgloss.NewStyle().Bold(true).Foreground(lipgloss.Green)
	styleOpen  = lipgloss.NewStyle().Foreground(lipgloss.Cyan)
	styleDoubt = lipgloss.NewStyle().Foreground(lipgloss.Yellow)
	styleNone  = lipgloss.NewStyle()
)

// standing returns the style of a modality: what has happened needs none.
func standing(m entente.Modality) lipgloss.Style {
	switch m {
	case entente.Planned, entente.Urged, entente.Supposed:
		return styleOpen
	case entente.Alleged, entente.Denied, entente.Negated:
		return styleDoubt
	}
	return styleNone
}

// paint returns s in a style.
func (l look) paint(style lipgloss.Style, s string) string {
	if !l.colour || s == "" {
		return s
	}
	return style.Render(s)
}

// lines wraps s, which is safe to print and may hold marks.
func (l look) lines(s string, width int) []string {
	if s == "" {
		return nil
	}
	out := strings.Split(ansi.Wrap(s, max(width, 1), ""), "\n")
	inside := false
	for i := range out {
		out[i], inside = l.unmark(strings.TrimRight(out[i], " "), inside)
	}
	return out
}

// unmark turns the marks of a line into brackets or colour. A mark may begin
// on an earlier line and end on a later one.
func (l look) unmark(s string, inside bool) (string, bool) {
	if !l.colour {
		return strings.NewReplacer(string(markOn), "[", string(markOff), "]").Replace(s), false
	}
	var b strings.Builder
	for s != "" {
		i := strings.IndexAny(s, string(markOn)+string(markOff))
		if i < 0 {
			i = len(s)
		}
		style := styleNone
		if inside {
			style = styleMark
		}
		b.WriteString(l.paint(style, s[:i]))
		if i == len(s) {
			break
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		inside = r == markOn
		s = s[i+n:]
	}
	return b.String(), inside
}

// pad fills s with spaces to a width.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-lipgloss.Width(s)))
}
