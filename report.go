package entente

// Modality is the standing a text gives to what it reports.
type Modality uint8

// Modalities. Only Actual says that the thing happened.
const (
	ModalityNone Modality = iota
	Actual
	Planned  // "will visit"
	Urged    // "called on Moscow to"
	Alleged  // "accused Beijing of supplying"
	Denied   // "rejected the claim that"
	Negated  // "did not meet"
	Supposed // "if talks fail"
)

var modalityNames = [...]string{"", "actual", "planned", "urged", "alleged", "denied", "negated", "supposed"}

// String returns the modality as printed in output, such as "planned".
func (m Modality) String() string {
	if int(m) < len(modalityNames) {
		return modalityNames[m]
	}
	return ""
}

// ParseModality returns the modality called name, or false.
func ParseModality(name string) (Modality, bool) {
	for i, n := range modalityNames {
		if i > 0 && n == name {
			return Modality(i), true
		}
	}
	return ModalityNone, false
}

// A Code places an act in both ontologies.
type Code struct {
	Type  string // PLOVER type: "CONSULT"
	Mode  string // PLOVER mode: "visit"; empty if none fits
	Cameo string // "042"
}

// A Participant is an actor or recipient of a report, and the words that name
// it there.
type Participant struct {
	Party
	Span Span
}

// A Report is one document's account of one act. A field at its zero value
// was not said.
type Report struct {
	Code       Code
	Contexts   []string // PLOVER contexts: "military", "economic"
	Modality   Modality // the last standing the document gives
	Actors     []Participant
	Recipients []Participant
	When       TimeRef
	Where      PlaceRef
	By         []Source // on whose word; empty if the outlet's own
	Voices     []Voice  // every standing given to the act, in order of the text
	Amount     Amount
	Topic      Span // agenda or object of the act: "strategic ties"; zero if none
	Background bool // history told as background
	Why        Evidence
	More       []Evidence // further places where the document tells of the same act
}

// A Voice is one account of a report's act within the document.
type Voice struct {
	By       []Source
	Modality Modality
	Span     Span
}

// An Amount is a quantity that belongs to the act, such as a tariff rate.
type Amount struct {
	Value float64
	Unit  string // "percent", "persons", "units", "tonnes", or a currency code such as "USD"; empty: no amount
	What  string // "many US imports", "killed"
	Span  Span
}

// Evidence is the reason a report exists: the words and the rule that read
// them. A report without evidence is a bug.
type Evidence struct {
	Sentence int32   // index into Document.Sentences
	Span     Span    // the trigger
	Rule     string  // lexicon entry, such as "consult/visit/pay"
	Score    float32 // confidence, 0 to 1
}
