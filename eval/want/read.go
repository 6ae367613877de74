package want

import (
	"slices"
	"strconv"
	"strings"

	"entente"
)

// Of returns the entries of a document in the form of a .want file: reports,
// statements, threads, each in the document's order.
func Of(doc *entente.Document) []Entry {
	var entries []Entry
	for i := range doc.Reports {
		entries = append(entries, ofReport(&doc.Reports[i]))
	}
	for i := range doc.Statements {
		entries = append(entries, ofStatement(doc, &doc.Statements[i]))
	}
	for i := range doc.Threads {
		entries = append(entries, ofThread(&doc.Threads[i]))
	}
	return entries
}

func ofReport(r *entente.Report) Entry {
	fields := map[string]string{
		"head":       r.Modality.String() + " " + r.Code.Type,
		"mode":       r.Code.Mode,
		"actors":     ids(participants(r.Actors)),
		"recipients": ids(participants(r.Recipients)),
		"on":         r.When.Days.EDTF(),
		"by":         ids(sources(r.By)),
		"amount":     amount(r.Amount),
	}
	return Entry{"reports", fields, line(fields)}
}

func ofStatement(doc *entente.Document, s *entente.Statement) Entry {
	fields := map[string]string{"head": "reported", "words": strings.Join(strings.Fields(doc.Quote(s.Said)), " ")}
	if s.Exact {
		fields["head"] = "exact"
	}
	if len(s.Chain) > 0 {
		fields["speaker"] = string(s.Chain[0].Party.ID)
		if fields["speaker"] == "" {
			fields["speaker"] = strconv.Quote(s.Chain[0].Text)
		}
	}
	return Entry{"statements", fields, fields["head"] + " " + fields["speaker"] + ": " + fields["words"]}
}

func ofThread(t *entente.Thread) Entry {
	fields := map[string]string{"head": t.Kind.String() + " " + t.Subkind + " " + t.Status}
	switch t.Kind {
	case entente.Claim:
		fields["by"] = ids(sources(t.By))
		var answers []string
		for _, a := range t.Answers {
			answers = append(answers, string(a.By.ID)+" "+a.Stance)
		}
		fields["answered"] = list(strings.Join(answers, ","))
		return Entry{"threads", fields, line(fields)}
	case entente.Measure:
		if t.Imposer != nil {
			fields["actors"] = string(t.Imposer.ID)
		}
		fields["recipients"] = ids(t.Targets)
		fields["amount"] = amount(t.Rate)
	case entente.Agreement:
		fields["head"] = t.Kind.String() + " " + t.Status
		fields["actors"] = ids(t.Parties)
	default:
		fields["actors"] = ids(t.Parties)
		if t.Host != nil && len(t.Guests) > 0 && t.Subkind != "call" {
			fields["actors"], fields["recipients"] = ids(t.Guests), string(t.Host.ID)
		}
	}
	fields["on"] = t.Dates.EDTF()
	return Entry{"threads", fields, line(fields)}
}

// line writes fields as a line of a .want file.
func line(fields map[string]string) string {
	var b strings.Builder
	b.WriteString(fields["head"])
	if fields["mode"] != "" {
		b.WriteString("/" + fields["mode"])
	}
	if actors, ok := fields["actors"]; ok {
		b.WriteString(" " + orNobody(actors))
	}
	if recipients, ok := fields["recipients"]; ok {
		b.WriteString(" > " + orNobody(recipients))
	}
	for _, key := range []string{"on", "by", "answered", "amount"} {
		if fields[key] != "" {
			b.WriteString(" " + key + " " + fields[key])
		}
	}
	return b.String()
}

func orNobody(ids string) string {
	if ids == "" {
		return "-"
	}
	return ids
}

func amount(a entente.Amount) string {
	if a.Unit == "" {
		return ""
	}
	return strconv.FormatFloat(a.Value, 'f', -1, 64) + " " + a.Unit
}

func participants(ps []entente.Participant) []entente.Party {
	var parties []entente.Party
	for _, p := range ps {
		parties = append(parties, p.Party)
	}
	return parties
}

func sources(ss []entente.Source) []entente.Party {
	var parties []entente.Party
	for _, s := range ss {
		parties = append(parties, s.Party)
	}
	return parties
}

func ids(parties []entente.Party) string {
	var names []string
	for _, p := range parties {
		if p.ID != "" {
			names = append(names, string(p.ID))
		}
	}
	return list(strings.Join(names, ","))
}

// list sorts a list of ids joined by commas and drops what is there twice;
// nobody is the empty list.
func list(joined string) string {
	if joined == "-" || joined == "" {
		return ""
	}
	items := strings.Split(joined, ",")
	slices.Sort(items)
	return strings.Join(slices.Compact(items), ",")
}
