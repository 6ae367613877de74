package lexcode

import "strings"

// irregular are the forms of triggering verbs that no rule makes.
var irregular = map[string]string{
	"shot": "shoot", "sank": "sink", "sunk": "sink", "struck": "strike", "fought": "fight", "sought": "seek", "held": "hold",
	"withdrew": "withdraw", "withdrawn": "withdraw", "froze": "freeze", "frozen": "freeze", "broke": "break", "broken": "break",
	"overran": "overrun", "sold": "sell", "bought": "buy", "slew": "slay", "slain": "slay", "forgave": "forgive", "told": "tell",
	"met": "meet", "spoke": "speak", "spoken": "speak", "gave": "give", "given": "give", "took": "take", "taken": "take",
	"sent": "send", "laid": "lay", "paid": "pay", "made": "make", "began": "begin", "begun": "begin", "bade": "bid",
}

// setForms lists the inflected forms of every verb that triggers, for texts
// where the lemma was not found.
func (l *Lexicon) setForms() {
	l.forms = map[string]string{}
	for form, lemma := range irregular {
		if l.verbs[lemma] != nil {
			l.forms[form] = lemma
		}
	}
	for i := range l.Entries {
		for _, t := range l.Entries[i].Verbs {
			l.addForms(t.Lemma)
		}
		for _, v := range l.Entries[i].Lights {
			l.addForms(v.Verb)
		}
	}
}

// addForms enters the forms of a verb; of two verbs with one form the shorter
// has it, then the first in the alphabet.
func (l *Lexicon) addForms(verb string) {
	for _, form := range inflect(verb) {
		if old, ok := l.forms[form]; !ok || len(verb) < len(old) || len(verb) == len(old) && verb < old {
			l.forms[form] = verb
		}
	}
}

// inflect returns the regular forms of a verb, with its last consonant single
// and doubled.
func inflect(verb string) []string {
	if len(verb) < 3 {
		return []string{verb}
	}
	last := verb[len(verb)-1]
	stem := verb
	forms := []string{verb, verb + "s", verb + "es"}
	switch {
	case last == 'e':
		stem = verb[:len(verb)-1]
	case last == 'y':
		forms = append(forms, verb[:len(verb)-1]+"ies", verb[:len(verb)-1]+"ied")
	case !strings.ContainsRune("aeiouwx", rune(last)):
		forms = append(forms, verb+string(last)+"ed", verb+string(last)+"ing")
	}
	return append(forms, stem+"ed", stem+"ing")
}

// Lemma returns the lemma of the verb with that form, if it triggers an
// entry, else the lemma that the analysis gave.
func (l *Lexicon) Lemma(form, given string) string {
	if lemma, ok := l.forms[form]; ok {
		return lemma
	}
	if given == "" {
		return form
	}
	return given
}
