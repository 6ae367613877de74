package segment

import (
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// Boundary tags, in the order in which the segmenter gives their scores.
const (
	Join        = iota // goes on with the word before
	NewWord            // begins a word
	NewSentence        // begins a word and a sentence
)

// Tags are the names of the boundary tags.
func Tags() []string { return []string{"join", "word", "sentence"} }

// bareMargin is how much better a new sentence must score where neither a
// sign nor a line break stands before it: web text has such ends, but in news
// they are mostly names ("Mark | Twain"). Chosen on the dev sets.
const bareMargin = 4

// Decide returns the boundary before an atom from its scores, the form of the
// atom before ("" at the start of a paragraph) and the gap between.
func Decide(scores []float32, before string, gap model.Flag) int {
	if before == "" {
		return NewSentence
	}
	best := nn.Argmax(scores)
	if best == Join && gap != model.FlagNone {
		return NewWord // a word has no space in it
	}
	if best == NewSentence && gap != model.FlagBreak && isWord(before) && scores[NewSentence] < scores[NewWord]+bareMargin {
		return NewWord
	}
	return best
}

// isWord reports whether a form ends in a letter, digit or comma, and so ends
// no sentence by itself.
func isWord(form string) bool {
	c := form[len(form)-1]
	return c >= 0x80 && form != "…" && form != "”" && form != "’" && form != "»" || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == ','
}
