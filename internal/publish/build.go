package publish

import (
	"strconv"
	"time"

	"entente"
	"entente/lexicon/ontology"
)

// A builder turns one document into the objects of json.go.
type builder struct {
	doc   *entente.Document
	codes *ontology.Table
}

func (b *builder) head() docJSON {
	d := b.doc
	h := docJSON{ID: d.ID.String(), Key: d.Key, URL: d.URL, Outlet: d.Outlet, Title: d.Title,
		Byline: d.Byline, Dateline: d.Dateline, Lang: d.Lang}
	if !d.Published.IsZero() {
		h.Published = d.Published.Format(time.RFC3339)
	}
	return h
}

func (b *builder) reports() []reportJSON {
	out := make([]reportJSON, len(b.doc.Reports))
	for i := range out {
		out[i] = b.report(i)
	}
	return out
}

func (b *builder) report(i int) reportJSON {
	r := &b.doc.Reports[i]
	out := reportJSON{
		ID: b.doc.ReportID(i), Type: r.Code.Type, Mode: r.Code.Mode, Cameo: r.Code.Cameo,
		Contexts: append([]string{}, r.Contexts...), Quad: uint8(b.codes.Quad(r.Code)), Modality: r.Modality.String(),
		Actors: b.participants(r.Actors), Recipients: b.participants(r.Recipients),
		Date: r.When.Days.EDTF(), DateSpan: span(r.When.Span), DateBasis: r.When.Basis.String(),
		Place: b.place(r.Where), By: b.sources(r.By), Voices: b.voices(r.Voices), Amount: b.amount(r.Amount),
		Topic: b.words(r.Topic), Background: r.Background, Confidence: r.Why.Score, Why: b.why(r.Why),
	}
	if score, ok := b.codes.Score(r.Code); ok {
		out.Score = &score
	}
	for _, e := range r.More {
		out.More = append(out.More, b.why(e))
	}
	return out
}

func (b *builder) participants(ps []entente.Participant) []partyJSON {
	out := make([]partyJSON, len(ps))
	for i, p := range ps {
		out[i] = party(p.Party)
		out[i].Text, out[i].Span = quote(b.doc, p.Span), span(p.Span)
	}
	return out
}

func party(p entente.Party) partyJSON {
	return partyJSON{ID: p.ID, Name: p.Name, Role: p.Role, Entity: p.Entity}
}

func parties(ps []entente.Party) []partyJSON {
	out := make([]partyJSON, len(ps))
	for i, p := range ps {
		out[i] = party(p)
	}
	return out
}

func onlyParty(p *entente.Party) *partyJSON {
	if p == nil {
		return nil
	}
	out := party(*p)
	return &out
}

func (b *builder) sources(ss []entente.Source) []sourceJSON {
	out := make([]sourceJSON, len(ss))
	for i, s := range ss {
		out[i] = sourceJSON{ID: s.Party.ID, Name: s.Party.Name, Office: s.Party.Role, Entity: s.Party.Entity,
			Via: s.Via.String(), Text: s.Text, Span: span(s.Span)}
	}
	return out
}

func (b *builder) voices(vs []entente.Voice) []voiceJSON {
	out := make([]voiceJSON, len(vs))
	for i, v := range vs {
		out[i] = voiceJSON{By: b.sources(v.By), Modality: v.Modality.String(), Span: span(v.Span)}
	}
	return out
}

func (b *builder) place(p entente.PlaceRef) *placeJSON {
	if p == (entente.PlaceRef{}) {
		return nil
	}
	out := &placeJSON{Name: p.Name, Kind: p.Kind, Country: p.Country, Span: span(p.Span)}
	if p.Score > 0 {
		out.Lat, out.Lon = &p.Lat, &p.Lon
	}
	return out
}

func (b *builder) amount(a entente.Amount) *amountJSON {
	if a.Unit == "" {
		return nil
	}
	return &amountJSON{Value: a.Value, Unit: a.Unit, What: a.What, Span: span(a.Span)}
}

func (b *builder) words(s entente.Span) *wordsJSON {
	if s == (entente.Span{}) {
		return nil
	}
	return &wordsJSON{Text: quote(b.doc, s), Span: span(s)}
}

func (b *builder) why(e entente.Evidence) whyJSON {
	s := b.doc.SentenceOf(e)
	return whyJSON{Rule: e.Rule, Span: span(e.Span), Sentence: quote(b.doc, s), SentenceSpan: span(s)}
}

func (b *builder) statements() []statementJSON {
	out := make([]statementJSON, len(b.doc.Statements))
	for i := range out {
		s := &b.doc.Statements[i]
		out[i] = statementJSON{ID: b.item("s", i), Text: quote(b.doc, s.Said), Span: span(s.Said), Exact: s.Exact,
			Verb: quote(b.doc, s.Verb), Lemma: s.Lemma, Chain: b.sources(s.Chain), To: parties(s.To),
			Rule: s.Rule, Confidence: s.Score}
	}
	return out
}

func (b *builder) threads() []threadJSON {
	out := make([]threadJSON, len(b.doc.Threads))
	for i := range out {
		out[i] = b.thread(i)
	}
	return out
}

func (b *builder) thread(i int) threadJSON {
	t := &b.doc.Threads[i]
	out := threadJSON{
		ID: b.item("t", i), Kind: t.Kind.String(), Subkind: t.Subkind, Status: t.Status,
		Parties: parties(t.Parties), Host: onlyParty(t.Host), Guests: parties(t.Guests),
		Imposer: onlyParty(t.Imposer), Targets: parties(t.Targets), Dates: t.Dates.EDTF(),
		Occasion: b.words(t.Occasion), Place: b.place(t.Place), Rate: b.amount(t.Rate), Product: b.words(t.Product),
		By: b.sources(t.By), Reports: make([]string, len(t.Reports)),
	}
	for _, s := range t.Agenda {
		out.Agenda = append(out.Agenda, wordsJSON{Text: quote(b.doc, s), Span: span(s)})
	}
	for _, a := range t.Answers {
		out.Answers = append(out.Answers, answerJSON{By: party(a.By), Stance: a.Stance, Date: a.When.EDTF(), Report: b.doc.ReportID(int(a.Report))})
	}
	for j, n := range t.Reports {
		out.Reports[j] = b.doc.ReportID(int(n))
	}
	if t.Retort > 0 {
		out.Retaliates = b.item("t", int(t.Retort)-1)
	}
	return out
}

// item returns the id of a statement or thread; reports have none of the
// letters before their number.
func (b *builder) item(letter string, i int) string {
	return b.doc.ID.String()[:entente.ShortID] + "." + letter + strconv.Itoa(i+1)
}

// span returns s as it is written, or nil if it is not said.
func span(s entente.Span) *spanJSON {
	if s == (entente.Span{}) {
		return nil
	}
	return &spanJSON{s.Start, s.End}
}

// quote returns the words at s, or nothing if s does not lie in the text.
func quote(d *entente.Document, s entente.Span) string {
	if s.Start < 0 || s.End < s.Start || int(s.End) > len(d.Text) {
		return ""
	}
	return d.Quote(s)
}
