// Package analyze lays down the syntax of a document: sentences, words, parts
// of speech, lemmas, dependency trees, and the names in them, by the
// conventions of Universal Dependencies for English.
//
// It knows nothing of the world: which actor a name means is for later
// stages. The models it runs are in package models; they are trained by
// package train.
package analyze

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"entente"
	"entente/internal/analyze/lemma"
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
	"entente/models"
)

// An Analyzer annotates documents. It may be used by several goroutines at
// once, each with its own document.
type Analyzer struct {
	seg, parser *model.Net
	lemmas      *lemma.Rules
	workers     sync.Pool // of *worker
}

// New returns an Analyzer with the models that the program carries, on the
// fastest kernel of this processor.
func New() (*Analyzer, error) { return NewOn(nn.Kernels()[0]) }

// NewOn returns an Analyzer that runs on kernel kn.
func NewOn(kn *nn.Kernel) (*Analyzer, error) {
	return FromFiles(models.Segmenter, models.Parser, models.Lemmas, kn)
}

// FromFiles returns an Analyzer with the given model files.
func FromFiles(segmenter, parser, lemmas []byte, kn *nn.Kernel) (*Analyzer, error) {
	seg, _, err := model.Load(segmenter, kn)
	if err != nil {
		return nil, fmt.Errorf("load segmenter: %w", err)
	}
	par, _, err := model.Load(parser, kn)
	if err != nil {
		return nil, fmt.Errorf("load parser: %w", err)
	}
	if seg.Config.Kind != "segmenter" || par.Config.Kind != "parser" || len(par.Config.Tags) != 4 || par.Config.Arc == 0 || len(par.Config.Tags[model.TagName]) != 1+2*len(model.NameKinds()) {
		return nil, fmt.Errorf("load models: %w: not a segmenter and a parser", model.ErrModel)
	}
	rules, err := lemma.Read(bytes.NewReader(lemmas))
	if err != nil {
		return nil, fmt.Errorf("load lemmas: %w", err)
	}
	a := &Analyzer{seg: seg, parser: par, lemmas: rules}
	a.workers.New = func() any { return newWorker(a) }
	return a, nil
}

// Run writes doc.Sentences and doc.Names. Only what lies in doc.Paras is
// read; a document without paragraphs is read whole, with a paragraph at each
// blank line.
func (a *Analyzer) Run(ctx context.Context, doc *entente.Document) error {
	if len(doc.Paras) == 0 {
		doc.Paras = Paragraphs(doc.Text)
	}
	w := a.workers.Get().(*worker)
	defer a.workers.Put(w)
	if err := w.cut(ctx, doc); err != nil {
		return err
	}
	return w.parse(ctx, doc)
}

// Parse annotates the sentences and words that doc already has, in place of
// what they held, and writes doc.Names.
func (a *Analyzer) Parse(ctx context.Context, doc *entente.Document) error {
	w := a.workers.Get().(*worker)
	defer a.workers.Put(w)
	return w.parse(ctx, doc)
}

// Paragraphs returns the stretches of text between blank lines.
func Paragraphs(text string) []entente.Para {
	var all []entente.Para
	start, breaks := -1, 0
	end := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == '\n':
			breaks++
		case c == ' ' || c == '\t' || c == '\r':
		default:
			if breaks > 1 && start >= 0 {
				all = append(all, entente.Para{Span: entente.Span{Start: int32(start), End: int32(end)}})
				start = -1
			}
			if start < 0 {
				start = i
			}
			breaks, end = 0, i+1
		}
	}
	if start >= 0 {
		all = append(all, entente.Para{Span: entente.Span{Start: int32(start), End: int32(end)}})
	}
	return all
}
