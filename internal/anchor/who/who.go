// Package who resolves the words of a document to actors as of its day: names
// and titles, offices without a name, governments by their capitals and seats,
// nationality and role ("Russian troops"), pronouns and descriptions ("the two
// countries", "his Russian counterpart").
//
// It reads Sentences, Names and Published and writes Mentions, resolved or
// not. Who is who comes from the book of lexicon/actors; what fits two actors
// alike is left without parties. Coordinates of places are left to another
// stage.
package who

import (
	"cmp"
	"context"
	"slices"

	"entente"
	"entente/lexicon/actors"
)

// Confidence in the parties of a mention, by how it was resolved.
const (
	scoreName    = 0.97
	scoreTitled  = 0.98
	scoreOffice  = 0.93
	scoreRole    = 0.9
	scoreAdj     = 0.9
	scorePeople  = 0.75
	scoreCapital = 0.85
	scoreSurname = 0.93
	scoreCoref   = 0.8
	scorePronoun = 0.7
	scoreContext = 0.6
	scoreEarly   = 0.3 // held no office yet that the book knows
)

// A Resolver finds mentions and who they stand for. Safe for concurrent use
// with different documents.
type Resolver struct {
	book *actors.Book
}

// New returns a resolver that looks actors up in book.
func New(book *actors.Book) (*Resolver, error) { return &Resolver{book: book}, nil }

// Find returns whom text names on a day, such as "Sergei Lavrov" or "foreign
// minister of Japan".
func (r *Resolver) Find(text string, on entente.Date) []entente.Party { return r.book.Find(text, on) }

// Members returns the states in a body on a day.
func (r *Resolver) Members(body string, on entente.Date) []entente.ActorID {
	return r.book.Members(body, on)
}

// Run writes the mentions of doc, in order of sentence and first token.
func (r *Resolver) Run(ctx context.Context, doc *entente.Document) error {
	d := newReader(r.book, doc)
	for i := range doc.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		if s := d.sentence(int32(i)); s != nil {
			d.read(s)
		}
	}
	sortMentions(d.out)
	doc.Mentions = d.out
	doc.Has |= entente.Mentions
	return nil
}

func sortMentions(list []entente.Mention) {
	slices.SortStableFunc(list, func(a, b entente.Mention) int {
		return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.First, b.First),
			cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Last, a.Last))
	})
}

// A reader reads one document.
type reader struct {
	book  *actors.Book
	doc   *entente.Document
	on    entente.Date
	names map[int32][]entente.Name // by sentence
	home  *actors.Entry            // state of the dateline
	known map[string]*known        // persons of this document, by full name and surname
	short map[string][]entente.Party
	past  []past
	out   []entente.Mention
}

// A known is a person whom the document has named in full.
type known struct {
	party entente.Party
	entry *actors.Entry // nil if the book does not know the person
	torn  bool          // two persons of the document share the name
}

func newReader(book *actors.Book, doc *entente.Document) *reader {
	d := &reader{book: book, doc: doc, on: doc.PublishedDay(), known: map[string]*known{},
		names: map[int32][]entente.Name{}, short: map[string][]entente.Party{}}
	for _, n := range doc.Names {
		d.names[n.Sentence] = append(d.names[n.Sentence], n)
	}
	d.home = d.findHome()
	return d
}

// read writes the mentions of one sentence: names and roles first, then what
// refers back, from left to right.
func (d *reader) read(s *sent) {
	s.scan()
	found := s.phrases()
	found = append(found, s.leftNames(found)...)
	sortMentionsOf(found)
	backs := s.backs(found)
	for len(found) > 0 || len(backs) > 0 {
		if len(backs) == 0 || len(found) > 0 && found[0].m.Span.Start <= backs[0].start {
			d.keep(s, found[0])
			found = found[1:]
			continue
		}
		d.referBack(s, backs[0], found)
		backs = backs[1:]
	}
}

func sortMentionsOf(list []draft) {
	slices.SortStableFunc(list, func(a, b draft) int { return cmp.Compare(a.m.Span.Start, b.m.Span.Start) })
}

// keep writes a mention and remembers it for what refers back.
func (d *reader) keep(s *sent, f draft) {
	if f.m.Rule == "part" {
		return
	}
	d.settle(s, &f)
	d.out = append(d.out, f.m)
	d.remember(s, f)
}
