// Package lexcode holds the lexicon of acts, as data, and reads it: one file
// per PLOVER type, each entry one way of telling of one act, with sentences
// that it must read and sentences that it must leave alone beside it.
//
// An entry has triggers (verbs, nouns, modifiers, light verbs that carry a
// noun), conditions, where its parties stand, the code, and what standing it
// gives to an act inside it. An entry without a code only gives standing. When
// several entries fit a word, the one with more "if" conditions wins, then the one
// with the longer trigger, then the first by name; files and their order do
// not matter.
package lexcode

import (
	"sort"

	"entente"
	"entente/lexicon/words"
)

// A Lexicon is the entries, indexed by trigger. Safe for concurrent use.
type Lexicon struct {
	Entries []Entry // by name
	Words   *words.Classes
	modes   []InnerMode
	vetoes  []Value
	verbs   map[string][]Hit
	nouns   map[string][]Hit
	mods    map[string][]Hit
	forms   map[string]string // inflected form of a verb that triggers, to its lemma
}

// An Entry is one way of telling of one act.
type Entry struct {
	Name string // "consult/visit/pay"
	Pos  string // "consult.lex:12", for messages
	Why  string // what the entry is for, in a sentence

	Verbs, Nouns, Mods []Trigger
	Lights             []Light // verbs that carry the noun trigger
	NeedsLight         bool    // the noun alone is no act
	NeedsInside        bool    // is an act only below words that give it a standing

	Actor, Recipient, Topic []Path // in order of preference
	Conds                   []Cond

	Code      entente.Code // Type is empty if the entry only gives standing
	Contexts  []string
	Symmetric bool // all parties act
	Alone     bool // needs no recipient
	Agentless bool // is coded with a recipient alone
	Denial    bool // denies an accusation, said here or before
	Heir      bool // without a recipient, takes over those of the act inside
	Home      bool // without a recipient, the actor's own state receives
	Partial   bool // a definite noun with too few parties may point back
	Actual    bool // the noun alone says that it happened
	Inner     []Inner
	Amount    string           // "rate", "money", "persons", "units"; empty: none
	Several   bool             // needs at least two actors
	Result    bool             // may only tell what another act of the sentence led to: "struck the town, killing three"
	Stands    entente.Modality // the standing that the words themselves give: "called a strike" plans it
	Score     float32

	Yes, No []Example
}

// A Trigger is the word that an entry hangs on. Rest are the further words: a
// particle or preposition after a verb, modifiers before a noun.
type Trigger struct {
	Lemma string
	Rest  []string
}

// A Light is a verb that carries a noun as its object or, where Prep is
// given, after that preposition. The verb "*" is any verb; the preposition
// "^" says that the noun is the verb's subject: "talks began".
type Light struct{ Verb, Prep string }

// A Hit says which entry a lemma triggers, and by which of its triggers.
type Hit struct{ Entry, Trigger int32 }

// A Path leads from a trigger to the words that name a party.
type Path []Step

// A Step is one move on a tree.
type Step struct {
	Kind StepKind
	Prep string // for StepPrep
}

// StepKind is a kind of move.
type StepKind uint8

// Kinds of move.
const (
	StepPrep  StepKind = iota // to the dependent after a preposition
	StepSubj                  // logical subject, in any voice
	StepObj                   // logical object
	StepIobj                  // indirect object
	StepPoss                  // possessor of a noun
	StepAdj                   // adjective or compound before a noun
	StepMod                   // whoever owns the noun: possessor, adjective, of, from, by
	StepDoer                  // who does the act that the noun names, else its owner
	StepUp                    // subject of the clause that the noun stands in
	StepPlace                 // state of the place where it happens
	StepAppos                 // apposition
	StepXcomp                 // infinitive or gerund that completes the trigger
	StepAux                   // auxiliaries of a clause
	StepAdvcl                 // adverbial clauses of a clause
	StepCcomp                 // "that" clause that completes the trigger
)

// A Cond is a condition on the words at the end of a path.
type Cond struct {
	Unless bool
	Where  Where
	Paths  []Path // any of them
	Values []Value
}

// Where says what a [Cond] looks at.
type Where uint8

// Places that a condition looks at.
const (
	WherePath     Where = iota // the words at the end of the path
	WhereHas                   // any word of the clause
	WhereSentence              // any word of the sentence
)

// A Value is what a word is compared with. All fields zero: any word.
type Value struct {
	Class string       // "@weapon"
	Word  string       // "talks"
	Kind  entente.Kind // ":person"
	Party bool         // ":party": someone the who-is-who knows
	Actor bool         // ":actor": whoever does the act
}

// An Inner says what standing the entry gives to an act at certain places
// below it.
type Inner struct {
	Modality entente.Modality // ModalityNone: neutral, unless Drop
	Drop     bool             // the act inside is not coded
	At       []string         // "xcomp", "ccomp", "subj", "obj", or a preposition
	Subject  string           // who does the inner act if its clause does not say: "actor" or "recipient"
	By       bool             // the inner act is on the word of the actor
}

// An InnerMode gives the mode of an act by the type of the act inside it.
type InnerMode struct {
	Type        string // "REQUEST"
	Inner       string // "CONSULT", or "RETREAT/ceasefire"
	Mode, Cameo string
}

// Verbs returns the entries that a verb triggers. The result must not be
// changed.
func (l *Lexicon) Verbs(lemma string) []Hit { return l.verbs[lemma] }

// Nouns returns the entries that a noun triggers.
func (l *Lexicon) Nouns(lemma string) []Hit { return l.nouns[lemma] }

// Mods returns the entries that an adverb or adjective triggers.
func (l *Lexicon) Mods(lemma string) []Hit { return l.mods[lemma] }

// Vetoes returns the values of which one in a sentence means that the
// sentence is about something else, such as sport.
func (l *Lexicon) Vetoes() []Value { return l.vetoes }

// ModeOf returns the code of an act of type outer by the act inside it.
func (l *Lexicon) ModeOf(outer string, inner entente.Code) (InnerMode, bool) {
	full := inner.Type + "/" + inner.Mode
	found := InnerMode{}
	for _, m := range l.modes {
		if m.Type != outer {
			continue
		}
		if m.Inner == full {
			return m, true
		}
		if m.Inner == inner.Type {
			found = m
		}
	}
	return found, found.Type != ""
}

// Entry returns the entry of that name, or nil.
func (l *Lexicon) Entry(name string) *Entry {
	i := sort.Search(len(l.Entries), func(i int) bool { return l.Entries[i].Name >= name })
	if i < len(l.Entries) && l.Entries[i].Name == name {
		return &l.Entries[i]
	}
	return nil
}

// index fills the maps from lemma to entries.
func (l *Lexicon) index() {
	l.verbs, l.nouns, l.mods = map[string][]Hit{}, map[string][]Hit{}, map[string][]Hit{}
	for i := range l.Entries {
		e := &l.Entries[i]
		e.Verbs = l.fill(l.verbs, e.Verbs, i, false)
		e.Nouns = l.fill(l.nouns, e.Nouns, i, true)
		e.Mods = l.fill(l.mods, e.Mods, i, true)
	}
	l.setForms()
}

// fill writes out classes among the triggers and enters each in m.
func (l *Lexicon) fill(m map[string][]Hit, triggers []Trigger, entry int, headLast bool) []Trigger {
	var all []Trigger
	for _, t := range triggers {
		if t.Lemma[0] != '@' {
			all = append(all, t)
			continue
		}
		for _, w := range l.Words.Members(t.Lemma[1:]) {
			all = append(all, trigger(w, headLast))
		}
	}
	for i, t := range all {
		m[t.Lemma] = append(m[t.Lemma], Hit{int32(entry), int32(i)})
	}
	return all
}

// Specific returns how strict entry e is with trigger t: the number of "if"
// conditions (an "unless" is an exception, no demand), then the words of the trigger.
func (e *Entry) Specific(t Trigger) int {
	n := 0
	for i := range e.Conds {
		if !e.Conds[i].Unless {
			n++
		}
	}
	if e.NeedsLight || e.NeedsInside {
		n++
	}
	return n*16 + min(len(t.Rest), 15)
}

// String returns the step as lexicon files write it.
func (st Step) String() string {
	for name, kind := range stepNames {
		if kind == st.Kind {
			return name
		}
	}
	return st.Prep
}
