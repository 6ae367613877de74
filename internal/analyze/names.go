package analyze

import (
	"cmp"
	"slices"

	"entente"
)

// isCalendar reports whether a name is only a month or a day of the week.
// "May" and the like need a number beside them.
func isCalendar(doc *entente.Document, tokens []entente.Token, first, last int) bool {
	if last-first != 1 {
		return false
	}
	form := tokens[first].Span.In(doc.Text)
	if isDateWord(form) {
		return true
	}
	switch form {
	case "March", "April", "May", "June", "August":
		return first > 0 && tokens[first-1].POS == "NUM" || last < len(tokens) && tokens[last].POS == "NUM"
	}
	return false
}

// isDateWord reports whether a word is a month or weekday and nothing else.
func isDateWord(form string) bool {
	switch form {
	case "January", "February", "July", "September", "October", "November", "December",
		"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return true
	}
	return false
}

// undated returns the end of a name without the date that a headline puts
// after it: "Johannes Rau September 5".
func undated(doc *entente.Document, tokens []entente.Token, first, last int) int {
	for last-first > 1 && (isDateWord(tokens[last-1].Span.In(doc.Text)) || isCalendar(doc, tokens, last-1, last)) {
		last--
	}
	return last
}

// surnames adds the later mentions of persons by surname alone that the name
// tags have missed: a proper word that ended a person's full name before.
func surnames(doc *entente.Document) {
	known := map[string]bool{}
	next, found := 0, len(doc.Names)
	for si := range doc.Sentences {
		tokens := doc.Sentences[si].Tokens
		covered := int32(0)
		here := doc.Names[next:found]
		for i := range tokens {
			for len(here) > 0 && int(here[0].Sentence) == si && here[0].First <= int32(i) {
				covered = here[0].Last
				if n := here[0]; n.Kind == entente.KindPerson && n.Last-n.First > 1 {
					known[tokens[n.Last-1].Span.In(doc.Text)] = true
				}
				here = here[1:]
				next++
			}
			if int32(i) < covered || len(known) == 0 || tokens[i].POS != "PROPN" || !known[tokens[i].Span.In(doc.Text)] || inChain(tokens, i) {
				continue
			}
			doc.Names = append(doc.Names, entente.Name{Span: tokens[i].Span, Sentence: int32(si), First: int32(i), Last: int32(i) + 1, Kind: entente.KindPerson})
		}
	}
	slices.SortStableFunc(doc.Names, func(a, b entente.Name) int {
		return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.First, b.First))
	})
}

// inChain reports whether another proper word stands right beside word i, so
// that it is part of some other name.
func inChain(tokens []entente.Token, i int) bool {
	return i > 0 && tokens[i-1].POS == "PROPN" || i+1 < len(tokens) && tokens[i+1].POS == "PROPN"
}

// kindOf returns the kind of a name, made a person's where two or three
// words stand beside a title, as in "the defence minister, Ines Cordova,".
func kindOf(kind entente.Kind, tokens []entente.Token, first, last int) entente.Kind {
	i := first - 1
	if i > 0 && tokens[i].Lemma == "," {
		i--
	}
	if i < 0 || last-first < 2 || last-first > 3 || !isTitle(tokens[i].Lemma) {
		return kind
	}
	for _, t := range tokens[first:last] {
		if t.POS != "PROPN" {
			return kind
		}
	}
	return entente.KindPerson
}

// isTitle reports whether a lemma is an office that stands before a person's
// name.
func isTitle(lemma string) bool {
	switch lemma {
	case "minister", "president", "premier", "chancellor", "spokesman", "spokeswoman", "spokesperson", "ambassador", "envoy", "secretary", "leader",
		"commander", "governor", "mayor", "senator", "prosecutor", "king", "queen", "prince", "sultan", "emir", "chairman", "chairwoman", "diplomat", "negotiator":
		return true
	}
	return false
}
