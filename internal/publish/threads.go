package publish

import (
	"strings"

	"entente"
)

// said prints the statements of d in the order of the text.
func (p *page) said(d *entente.Document) {
	if len(d.Statements) == 0 {
		return
	}
	p.print()
	p.print(p.paint(styleFaint, "SAID"))
	for i := range d.Statements {
		s := &d.Statements[i]
		words := plain(quote(d, s.Said))
		if s.Exact {
			words = "“" + words + "”"
		}
		p.block("  ", join(": ", firstOf(chain(s.Chain), "unsaid"), words))
	}
}

// chain names the speaker, and through whom the words came.
func chain(ss []entente.Source) string {
	var links []string
	for _, s := range ss {
		links = append(links, join(", ", sourceName(s), s.Via.String()))
	}
	return join(" ← ", links...)
}

// threads prints what the reports of d belong to, a line each and what is
// known of it.
func (p *page) threads(d *entente.Document) {
	if len(d.Threads) == 0 {
		return
	}
	p.print()
	p.print(p.paint(styleFaint, "THREADS"))
	for i := range d.Threads {
		p.thread(d, &d.Threads[i])
	}
}

func (p *page) thread(d *entente.Document, t *entente.Thread) {
	what := firstOf(t.Subkind, t.Kind.String())
	if t.Kind == entente.Claim || t.Kind == entente.Agreement {
		what = join(" ", t.Kind.String(), t.Subkind)
	}
	p.block("  ", join("  ", t.Dates.EDTF(), plain(join(", ", what, t.Status)), relation(t),
		plain(join(" ", rate(t), quote(d, t.Product))), plain(t.Place.Name), plain(quote(d, t.Occasion))))
	for _, s := range t.Agenda {
		p.block(indent, plain(join(": ", "agenda", quote(d, s))))
	}
	if by := by(t.By); by != "" {
		p.block(indent, "claimed by "+by)
	}
	for _, a := range t.Answers {
		p.block(indent, plain(join(" ", a.Stance, "by", partyName(a.By), a.When.EDTF())))
	}
	if t.Retort > 0 && int(t.Retort) <= len(d.Threads) {
		p.block(indent, "in answer to "+relation(&d.Threads[t.Retort-1]))
	}
	p.block(indent, reportNumbers(d, t.Reports))
}

// rate returns the rate of a measure; its product is told by itself.
func rate(t *entente.Thread) string {
	if t.Product.Len() > 0 {
		return amount(entente.Amount{Value: t.Rate.Value, Unit: t.Rate.Unit})
	}
	return amount(t.Rate)
}

// relation returns the sides of a thread.
func relation(t *entente.Thread) string {
	from, to := partyNames(t.Guests), ""
	if t.Host != nil {
		to = partyName(*t.Host)
	}
	if t.Imposer != nil {
		from, to = partyName(*t.Imposer), partyNames(t.Targets)
	}
	if from == "" || to == "" {
		return partyNames(t.Parties)
	}
	return from + " → " + to
}

func reportNumbers(d *entente.Document, reports []int32) string {
	var ids []string
	for _, n := range reports {
		ids = append(ids, d.ReportID(int(n)))
	}
	if len(ids) == 0 {
		return ""
	}
	return "reports " + strings.Join(ids, " ")
}
