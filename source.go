package entente

// A Source is one link of the chain by which words reached the page.
type Source struct {
	Party Party  // who; zero if nobody the who-is-who knows
	Text  string // as the text names them: "the spokesperson", "a senior official"
	Span  Span   // the words that say so
	Via   Channel
}

// Channel is how a [Source] passed its words on.
type Channel uint8

// Channels.
const (
	ViaUnknown   Channel = iota
	ViaSpeech            // "said", "told reporters"
	ViaStatement         // "in a statement", "a communique"
	ViaReadout           // a government's own account of a call or meeting
	ViaSite              // "on the ministry's website", "wrote on X"
	ViaOutlet            // another news organisation
)

var channelNames = [...]string{"", "speech", "statement", "readout", "site", "outlet"}

// String returns the channel as printed in output.
func (c Channel) String() string { return channelNames[c] }

// A Statement is something said, and on whose word we have it.
type Statement struct {
	Sentence int32    // where it begins
	Said     Span     // the words, quoted (without the marks) or reported
	Verb     Span     // "said", "according to"
	Lemma    string   // of the verb or noun: "say", "deny", "according"
	Exact    bool     // inside quotation marks
	Chain    []Source // speaker first, then each party that relayed it
	To       []Party  // the addressee of "told Shoigu that"; empty if none
	Rule     string   // entry of lexicon/say
	Score    float32
}
