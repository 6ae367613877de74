// Package say holds the words by which others' words reach a text: speech
// verbs and nouns, the things that carry words (statements, websites), and
// the news organisations that relay them.
//
// It is data: [Load] reads the embedded files, in which each entry stands
// beside sentences that it must read and sentences that it must leave alone.
package say

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"

	"entente"
)

//go:embed *.txt
var files embed.FS

// Kind is the standing that a speech word gives to what is said.
type Kind uint8

// Kinds of speech word; the first part of an entry's name.
const (
	Neutral Kind = iota + 1 // "said"
	Claim                   // "alleged": the speaker's word against another's
	Denial                  // "denied"
	Urging                  // "called on Kyiv to"
	Promise                 // "vowed to"
	View                    // "believes that"
)

var kindNames = [...]string{"", "neutral", "claim", "denial", "urging", "promise", "view"}

// String returns the name used in the files, such as "denial".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// Frame is a set of ways in which an entry takes what is said.
type Frame uint16

// Frames.
const (
	That  Frame = 1 << iota // a reported clause: "said (that) the talks failed", "asked whether"
	Quote                   // a bare quotation: "We agree," he said
	Mid                     // a parenthesis: the talks, he said, failed
	To                      // an infinitive: "vowed to retaliate"
	Of                      // a gerund or noun after "of", "for", "on": "warned of consequences"
	Obj                     // a noun: "denied the report"
	Words                   // quoted words in its clause: called it "theft"
)

var frameNames = map[string]Frame{
	"that": That, "quote": Quote, "mid": Mid, "to": To, "of": Of, "obj": Obj, "words": Words,
}

// Class is the part of speech of an entry.
type Class uint8

// Classes.
const (
	Verb Class = iota + 1
	Noun
	Prep // "according to"
)

var classNames = map[string]Class{"verb": Verb, "noun": Noun, "prep": Prep}

// An Entry is one speech word, or several that behave alike.
type Entry struct {
	Name    string // "claim/allege"
	Kind    Kind
	Class   Class
	Words   []string // lemmas, or forms of a preposition; a verb may have a particle: "point out"
	Takes   Frame
	To      string          // slot of the addressee: "obj", a preposition, or empty
	Via     entente.Channel // how the words went out, where the word itself says so
	Pos     string          // "file:line"
	Yes, No []Example
}

// An Example is a sentence that an entry must read, or leave alone.
type Example struct {
	Text    string
	Speaker string // the words that name the speaker; empty in a No
	Said    string
	Exact   bool
	Pos     string
}

// A Lexicon is everything known about speech. It is read-only and safe for
// concurrent use.
type Lexicon struct {
	Entries  []*Entry // in order of the files
	verbs    map[string][]Word
	forms    map[string]string // inflected form of a verb: its lemma
	nouns    map[string][]Word
	preps    map[string][]Word
	carriers map[string]entente.Channel
	outlets  map[string]bool
	spokes   map[string]bool
}

// A Word is one word of an entry: its first part is the key it is looked up
// by, Rest what must follow ("out", "to").
type Word struct {
	Rest  string
	Entry *Entry
}

// Load reads the embedded files.
func Load() (*Lexicon, error) { return LoadFS(files) }

// LoadFS reads the *.txt files at the root of fsys.
func LoadFS(fsys fs.FS) (*Lexicon, error) {
	names, err := fs.Glob(fsys, "*.txt")
	if err != nil {
		return nil, fmt.Errorf("list speech words: %w", err)
	}
	l := &Lexicon{
		verbs: map[string][]Word{}, forms: map[string]string{}, nouns: map[string][]Word{}, preps: map[string][]Word{},
		carriers: map[string]entente.Channel{}, outlets: map[string]bool{}, spokes: map[string]bool{},
	}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("read speech words: %w", err)
		}
		if err := l.read(name, string(data)); err != nil {
			return nil, err
		}
	}
	return l, l.index()
}

// Verbs returns the entries of a verb by its lemma.
func (l *Lexicon) Verbs(lemma string) []Word { return l.verbs[lemma] }

// Lemma returns the lemma of an inflected form of one of the verbs, such as
// "rule" for "ruled", or "". The form is in lower case.
func (l *Lexicon) Lemma(form string) string { return l.forms[form] }

// Nouns returns the entries of a noun by its lemma.
func (l *Lexicon) Nouns(lemma string) []Word { return l.nouns[lemma] }

// Preps returns the entries of a preposition by its first word in lower case.
func (l *Lexicon) Preps(form string) []Word { return l.preps[form] }

// Carrier returns how words went out that a noun in lower case carries:
// "website", "statement"; ViaUnknown if it is no such noun.
func (l *Lexicon) Carrier(lemma string) entente.Channel { return l.carriers[lemma] }

// IsOutlet reports whether name is a news organisation: "Reuters". An
// article before the name is ignored.
func (l *Lexicon) IsOutlet(name string) bool {
	name = strings.ToLower(name)
	return l.outlets[strings.TrimPrefix(name, "the ")]
}

// IsSpokes reports whether a noun means one who speaks for another.
func (l *Lexicon) IsSpokes(lemma string) bool { return l.spokes[lemma] }
