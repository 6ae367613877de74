// Package attribute finds who says what: quotations, reported clauses,
// "according to", the turns of a transcript and the speakers of headlines. It
// reads a document's text, sentences and mentions and writes its statements,
// each with the chain of sources by which the words reached the page.
//
// Quotation marks are read off the text, because they cross sentences and
// paragraphs; reported clauses are read off the trees. What speech words can
// do is data of package say. A quotation that no speech governs is no
// statement: titles of works and doubted words stay out.
package attribute

import (
	"context"
	"fmt"

	"entente"
	"entente/lexicon/say"
)

// An Attributor finds statements. It is read-only and safe for concurrent use
// with different documents.
type Attributor struct {
	lex  *say.Lexicon
	wide bool // also infinitives and nouns: "vowed to leave", "denied the report"
}

// New returns an Attributor with the speech words that the program carries.
func New() (*Attributor, error) {
	lex, err := say.Load()
	if err != nil {
		return nil, fmt.Errorf("attribute: %w", err)
	}
	return &Attributor{lex: lex}, nil
}

// Run writes doc.Statements, in the order in which the said words begin.
// What somebody vowed, urged or denied in an infinitive or a noun is an act,
// not a statement, and is left to the coder.
//
// Sentences without a usable tree yield nothing of their own.
func (a *Attributor) Run(ctx context.Context, doc *entente.Document) error {
	doc.Statements = nil
	r := newReading(a.lex, doc)
	r.wide = a.wide
	for i := range doc.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		r.trees[i].cues[0] = len(r.cues)
		r.cues = r.findCues(r.cues, i)
		r.trees[i].cues[1] = len(r.cues)
	}
	r.turns()
	r.direct()
	r.indirect()
	r.finish()
	doc.Has |= entente.Statements
	return nil
}

// A reading is the work on one document.
type reading struct {
	lex    *say.Lexicon
	wide   bool
	doc    *entente.Document
	trees  []tree // one for each sentence
	quotes []quote
	cues   []cue // in order of the text
	found  []found
	spoken []turn // of a transcript, in order
}

// found is a statement with what the last steps need to know of it.
type found struct {
	entente.Statement
	cue   int  // index into cues, or -1
	aside bool // the words that name the source stand beside a whole clause: ", officials said"
}

func newReading(lex *say.Lexicon, doc *entente.Document) *reading {
	r := &reading{lex: lex, doc: doc, trees: make([]tree, len(doc.Sentences))}
	for i := range doc.Sentences {
		r.trees[i] = newTree(doc, i)
	}
	r.addMentions()
	r.quotes = findQuotes(doc)
	return r
}

// addMentions hands each sentence its mentions.
func (r *reading) addMentions() {
	for i := range r.doc.Mentions {
		m := &r.doc.Mentions[i]
		if m.Sentence < 0 || int(m.Sentence) >= len(r.trees) {
			continue
		}
		t := &r.trees[m.Sentence]
		if m.First < 0 || m.First >= m.Last || int(m.Last) > len(t.toks) {
			continue
		}
		t.mentions = append(t.mentions, m)
	}
}
