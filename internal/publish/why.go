package publish

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente"
)

// Why prints where a report comes from: its sentence with the words marked,
// what each was read as, the rule with examples of what it reads, on whose
// word it is, and the document.
func Why(w io.Writer, a entente.Account, opts TableOptions, examples ...string) error {
	p := newPage(w, opts)
	r := a.Report()
	head := join("  ", a.ID(), plain(join(" ", r.Code.Type, r.Code.Mode)), r.Modality.String(), who(r))
	for _, line := range p.lines(head, p.width) {
		p.print(p.paint(styleHead, line))
	}
	p.print()
	p.words(a)
	p.rule(r, examples)
	p.vouchers(a.Doc, r)
	p.document(a)
	return p.err
}

// A part is something that a report says, and the words that say it.
type part struct {
	what string
	read string // what the words were read as
	span entente.Span
}

// parts lists what a report says in the order of the text.
func parts(r *entente.Report) []part {
	out := []part{{"act", join(" ", r.Code.Type, r.Code.Mode, parens(join(" ", prefixed("CAMEO ", r.Code.Cameo)))), r.Why.Span}}
	for _, a := range r.Actors {
		out = append(out, part{"actor", described(a.Party), a.Span})
	}
	for _, a := range r.Recipients {
		out = append(out, part{"recipient", described(a.Party), a.Span})
	}
	if days := r.When.Days.EDTF(); days != "" {
		out = append(out, part{"date", join(", ", days, basis(r.When.Basis)), r.When.Span})
	}
	if r.Where.Name != "" {
		out = append(out, part{"place", join(", ", r.Where.Name, r.Where.Country), r.Where.Span})
	}
	if r.Amount.Unit != "" {
		out = append(out, part{"amount", amount(r.Amount), r.Amount.Span})
	}
	if r.Topic.Len() > 0 {
		out = append(out, part{"topic", "", r.Topic})
	}
	slices.SortStableFunc(out, func(a, b part) int { return cmp.Compare(a.span.Start, b.span.Start) })
	return out
}

func described(p entente.Party) string { return join(", ", partyName(p), p.Role) }

func basis(b entente.Basis) string {
	switch b {
	case entente.BasisPublished:
		return "counted from the day of publication"
	case entente.BasisAnchored:
		return "counted from another date in the text"
	}
	return b.String()
}

// words prints the sentence with its parts marked and numbered, and the parts
// by number.
func (p *page) words(a entente.Account) {
	list := parts(a.Report())
	var marks []mark
	for i, part := range list {
		marks = append(marks, mark{part.span, superscript(i + 1)})
	}
	p.block("  ", quoteMarked(a.Doc, a.Sentence(), marks))
	p.print()
	for i, part := range list {
		p.block(fmt.Sprintf("  %d %-10s ", i+1, part.what), plain(join(": ", part.read, quoted(quote(a.Doc, part.span)), elsewhere(a, part.span))))
	}
}

// elsewhere says so if a part's words are not in the report's sentence.
func elsewhere(a entente.Account, s entente.Span) string {
	if s.Len() == 0 || a.Sentence().Contains(s) {
		return ""
	}
	return "in another sentence"
}

func (p *page) rule(r *entente.Report, examples []string) {
	p.print()
	p.block("rule      ", join(", ", firstOf(plain(r.Why.Rule), "unsaid"), fmt.Sprintf("confidence %.2f", r.Why.Score)))
	for _, e := range examples {
		p.block("  reads   ", plain(e))
	}
}

// vouchers prints on whose word the report is.
func (p *page) vouchers(d *entente.Document, r *entente.Report) {
	p.block("by        ", firstOf(chain(r.By), "the outlet itself"))
	if len(r.Voices) < 2 {
		return
	}
	for _, v := range r.Voices {
		p.block("  voice   ", plain(join(": ", v.Modality.String(), firstOf(chain(v.By), "the outlet itself"), quoted(quote(d, v.Span)))))
	}
}

func (p *page) document(a entente.Account) {
	d := a.Doc
	p.print()
	p.block("document  ", firstOf(plain(d.Title), d.ID.String()))
	for _, s := range []string{source(d), d.URL, d.Key} {
		p.block("          ", plain(s))
	}
	p.block("          ", fmt.Sprintf("id %v, bytes %v of its text", d.ID, a.Sentence()))
	for _, e := range a.Report().More {
		if s := d.SentenceOf(e); s.Len() > 0 {
			p.block("also      ", quoteMarked(d, s, []mark{{span: e.Span}}))
		}
	}
}

func superscript(n int) string {
	return strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹").Replace(fmt.Sprint(n))
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}

func prefixed(prefix, s string) string {
	if s == "" {
		return ""
	}
	return prefix + s
}

func parens(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}
