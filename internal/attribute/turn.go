package attribute

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente"
)

// Scores of labelled speech.
const (
	scoreTurn     = 0.95
	scoreHeadline = 0.85
)

// maxLabel bounds the bytes of a speaker's label: "President of Russia Dmitry
// Medvedev:".
const maxLabel = 80

// minTurns is how many labelled paragraphs make a transcript.
const minTurns = 2

// A turn is what one speaker says in a transcript.
type turn struct {
	label entente.Span
	said  entente.Span
}

// turns reads transcripts, in which a label opens each speaker's paragraphs,
// and headlines of the form "Peskov: no date for talks".
func (r *reading) turns() {
	var all []turn
	open := false
	for i := range r.doc.Paras {
		p := r.doc.Paras[i]
		if !inText(p.Span, r.doc.Text) {
			continue
		}
		if p.Kind == entente.ParaTitle {
			r.headline(p.Span)
			continue
		}
		label, rest, ok := r.label(p.Span)
		switch {
		case ok:
			all = append(all, turn{label, rest})
			open = true
		case p.Kind != entente.ParaBody || r.endsTurn(p.Span):
			open = false
		case open:
			all[len(all)-1].said.End = p.Span.End
		}
	}
	if !r.isTranscript(all) {
		return
	}
	r.spoken = all
	for _, t := range all {
		r.emitTurn(t, scoreTurn, true)
	}
}

// minWords is how long at least two turns of a transcript are: lists of facts
// have labels too.
const minWords = 8

// isTranscript reports whether labelled paragraphs are speech: several of
// some length, and one whose label is known to speak.
func (r *reading) isTranscript(all []turn) bool {
	long, known := 0, false
	for _, t := range all {
		if strings.Count(r.doc.Quote(t.said), " ") >= minWords-1 {
			long++
		}
		l := r.doc.Quote(t.label)
		known = known || l == strings.ToUpper(l) || r.isKnown(t.label)
	}
	return long >= minTurns && known
}

// turnAt returns the turn of a transcript that covers byte pos, or -1.
func (r *reading) turnAt(pos int32) int {
	i, found := slices.BinarySearchFunc(r.spoken, pos, func(t turn, pos int32) int { return int(t.said.Start) - int(pos) })
	if !found {
		i--
	}
	if i >= 0 && pos < r.spoken[i].said.End {
		return i
	}
	return -1
}

func inText(s entente.Span, text string) bool {
	return s.Start >= 0 && s.Start < s.End && int(s.End) <= len(text)
}

// endsTurn reports whether a paragraph is the page's own again: asterisks, a
// note in brackets, "See also".
func (r *reading) endsTurn(p entente.Span) bool {
	s := strings.TrimSpace(r.doc.Quote(p))
	return strings.HasPrefix(s, "*") || strings.HasPrefix(s, "<") || strings.HasPrefix(s, "[") || strings.HasPrefix(s, "See also") || strings.HasPrefix(s, "#")
}

// label splits a paragraph "Speaker: words". Titles and names begin with
// capitals; a few small words may join them.
func (r *reading) label(p entente.Span) (label, rest entente.Span, ok bool) {
	text := r.doc.Quote(p)
	colon := strings.IndexByte(text[:min(len(text), maxLabel)], ':')
	if colon < 1 || colon+2 > len(text) || text[colon+1] != ' ' && text[colon+1] != '\n' {
		return label, rest, false
	}
	if !isLabel(text[:colon]) {
		return label, rest, false
	}
	label = entente.Span{Start: p.Start, End: p.Start + int32(colon)}
	body := strings.TrimLeftFunc(text[colon+1:], unicode.IsSpace)
	rest = entente.Span{Start: p.End - int32(len(body)), End: p.End}
	return label, rest, rest.Len() > 0
}

// notLabels open paragraphs like a speaker but are none.
var notLabels = map[string]bool{"note": true, "notes": true, "update": true, "photo": true, "source": true, "read more": true, "correction": true, "editor's note": true, "watch": true, "related": true, "date": true, "place": true, "subject": true, "time": true, "example": true, "ps": true, "p.s": true, "background": true, "fact sheet": true, "media note": true, "location": true, "contact": true, "tags": true, "published": true}

func isLabel(s string) bool {
	s, _, _ = strings.Cut(s, " (") // "Vladimir Putin (in English)"
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 9 || notLabels[strings.ToLower(s)] {
		return false
	}
	for i, w := range words {
		c, _ := utf8.DecodeRuneInString(w)
		small := i > 0 && (w == "of" || w == "the" || w == "and" || w == "for" || w == "de" || w == "von" || w == "van" || w == "al" || w == "bin")
		if !unicode.IsUpper(c) && !small {
			return false
		}
		if strings.HasSuffix(w, ".") && len(w) > 4 || strings.ContainsAny(w, "!?\"“”;") {
			return false
		}
	}
	return true
}

// headline reads "Speaker: words". A label that no mention or name backs is
// a topic: "Analysis: why talks failed".
func (r *reading) headline(p entente.Span) {
	label, rest, ok := r.label(p)
	if !ok || rest.Len() < 8 || !r.isKnown(label) {
		return
	}
	r.emitTurn(turn{label, rest}, scoreHeadline, false)
}

// isKnown reports whether span s holds an actor that speaks: a mention with a
// party that is no mere place, or a person's or body's name.
func (r *reading) isKnown(s entente.Span) bool {
	for _, m := range r.mentionsAt(s) {
		if s.Contains(m.Span) && len(m.Parties) > 0 && !m.Place && m.Kind != entente.KindPolity {
			return true
		}
	}
	for i := range r.doc.Names {
		n := &r.doc.Names[i]
		if s.Contains(n.Span) && (n.Kind == entente.KindPerson || n.Kind == entente.KindBody) {
			return true
		}
	}
	return false
}

// mentionsAt returns the mentions of the sentence in which s begins.
func (r *reading) mentionsAt(s entente.Span) []*entente.Mention {
	if i := r.sentenceAt(s.Start); int(i) < len(r.trees) {
		return r.trees[i].mentions
	}
	return nil
}

// emitTurn adds the statement of a turn, with the colon as its verb.
func (r *reading) emitTurn(t turn, score float32, exact bool) {
	src := r.turnSource(t)
	rule := "turn/headline"
	if exact {
		rule = "turn/transcript"
	}
	r.found = append(r.found, found{
		Statement: entente.Statement{
			Sentence: r.sentenceAt(t.said.Start), Said: t.said, Lemma: "say", Exact: exact, Chain: []entente.Source{src}, Rule: rule, Score: score,
			Verb: entente.Span{Start: t.label.End, End: t.label.End + 1},
		},
		cue: -1,
	})
}

func (r *reading) turnSource(t turn) entente.Source {
	return entente.Source{Span: t.label, Text: r.doc.Quote(t.label), Via: entente.ViaSpeech, Party: r.partyIn(t.label)}
}

// partyIn returns the party of the last mention in s that has one: the name
// after the office.
func (r *reading) partyIn(s entente.Span) entente.Party {
	var p entente.Party
	for _, m := range r.mentionsAt(s) {
		if s.Contains(m.Span) && len(m.Parties) == 1 {
			p = m.Parties[0]
		}
	}
	return p
}
