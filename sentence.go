package entente

// A Sentence is a run of tokens with one dependency tree.
type Sentence struct {
	Span   Span
	Para   int32 // index into Document.Paras
	Tokens []Token
}

// Root is the Head of the token that heads its sentence.
const Root int32 = -1

// A Token is a syntactic word, annotated as in Universal Dependencies 2.
// Clitics are tokens of their own ("China" + "'s", "do" + "n't").
type Token struct {
	Span  Span
	Lemma string // lower case except in proper names
	POS   string // UPOS, such as "VERB"
	XPOS  string // Penn tag, such as "VBD"
	Feats string // "Key=Value|..." in UD order; empty if none
	Head  int32  // index within the sentence, or [Root]
	Rel   string // relation to the head with subtype, such as "nsubj:pass"
}

// Children yields the indexes of the dependents of token i, left to right.
func (s *Sentence) Children(i int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for j := range s.Tokens {
			if int(s.Tokens[j].Head) == i && !yield(j) {
				return
			}
		}
	}
}

// A Name is a proper name that the analysis found: tokens [First, Last) of
// one sentence.
type Name struct {
	Span        Span
	Sentence    int32 // index into Document.Sentences
	First, Last int32 // half-open token range
	Kind        Kind
}

// Kind is the sort of thing a [Name] or [Mention] stands for.
type Kind uint8

// Kinds.
const (
	KindNone   Kind = iota
	KindPerson      // "Xi Jinping"
	KindPlace       // "Red Square", "Germany" in "floods in Germany"
	KindBody        // "the Foreign Ministry", "BRICS", "Hamas", "Airbus"
	KindOther       // "Nobel Prize", "Victory Day", "Chinese"
	KindPolity      // a state or its government, however named
	KindGroup       // people by nationality or role: "Russian troops", "protesters"
)

var kindNames = [...]string{"", "person", "place", "body", "other", "polity", "group"}

// String returns the kind as printed in output, such as "person".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// A Mention is a stretch of text that names or describes an actor: a name, a
// title, "the two countries", "his Russian counterpart", "it".
type Mention struct {
	Span        Span
	Sentence    int32
	First, Last int32 // half-open token range
	Head        int32 // token that the rest of the sentence attaches to
	Kind        Kind
	Parties     []Party // one; several for "both sides"; empty if nobody fits
	Place       bool    // names a place here and not a government
	Former      bool    // "ex-president", "the former minister"
	Score       float32 // confidence in Parties, 0 to 1
	Rule        string  // how it was resolved: "name", "title+name", "pronoun", ...
}
