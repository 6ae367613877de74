package entente

// A Thread ties reports into what people follow.
type Thread struct {
	Kind    ThreadKind
	Subkind string // engagement: visit call talks summit signing meeting; measure: tariff sanction export-control embargo; agreement: documents, treaty ...; claim: the PLOVER type claimed
	Status  string // engagement: planned held cancelled postponed; agreement: expected signed ...; measure: threatened announced in-force suspended lifted; claim: open denied confirmed dismissed

	Parties  []Party // all of them, in order of mention
	Host     *Party  // engagements; nil if none
	Guests   []Party // engagements
	Imposer  *Party  // measures
	Targets  []Party // measures
	Dates    Interval
	Occasion Span // "celebrations marking the 80th anniversary"; zero if none
	Place    PlaceRef
	Agenda   []Span
	Rate     Amount   // measures
	Product  Span     // measures
	Retort   int32    // measures: 1 + index of the thread it retaliates to; 0 if none
	By       []Source // claims: who claims
	Answers  []Answer // claims: who said what to it
	Reports  []int32  // indexes into Document.Reports; never empty
}

// ThreadKind is the sort of thing a [Thread] follows.
type ThreadKind uint8

// Kinds of thread.
const (
	ThreadNone ThreadKind = iota
	Engagement            // visit, call, talks, summit, signing
	Agreement
	Measure
	Claim
)

var threadNames = [...]string{"", "engagement", "agreement", "measure", "claim"}

// String returns the kind as printed in output.
func (k ThreadKind) String() string { return threadNames[k] }

// An Answer is what a party said to a claim.
type Answer struct {
	By     Party
	Stance string // "denied", "confirmed", "dismissed"
	When   Interval
	Report int32 // index into Document.Reports
}
