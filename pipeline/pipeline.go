package pipeline

import (
	"context"
	"fmt"
	"path"
	"runtime/debug"
	"strings"

	"entente"
	"entente/internal/analyze"
	"entente/internal/anchor/when"
	"entente/internal/anchor/where"
	"entente/internal/anchor/who"
	"entente/internal/attribute"
	"entente/internal/code"
	"entente/internal/collate"
	"entente/lexicon/actors"
	lexcode "entente/lexicon/code"
)

// A Stage adds layers to a document.
type Stage struct {
	Name  string
	Needs entente.Layer // must be present before
	Adds  entente.Layer // present after; no other stage adds them
	Run   func(context.Context, *entente.Document) error
}

// A Pipeline runs stages in order. It may be used by several goroutines at
// once, each with its own document.
type Pipeline struct{ stages []Stage }

// New returns the standard pipeline, with the models and the knowledge that
// the program carries.
func New() (*Pipeline, error) {
	analyzer, err := analyze.New()
	if err != nil {
		return nil, err
	}
	times, err := when.New()
	if err != nil {
		return nil, err
	}
	book, err := actors.Load()
	if err != nil {
		return nil, err
	}
	people, err := who.New(book)
	if err != nil {
		return nil, err
	}
	places, err := where.New()
	if err != nil {
		return nil, err
	}
	voices, err := attribute.New()
	if err != nil {
		return nil, err
	}
	lexicon, err := lexcode.Load()
	if err != nil {
		return nil, err
	}
	coder, err := code.New(lexicon)
	if err != nil {
		return nil, err
	}
	threads, err := collate.New()
	if err != nil {
		return nil, err
	}
	return Of(
		Stage{"analyze", 0, entente.Syntax | entente.Names, analyzer.Run},
		Stage{"anchor/when", entente.Syntax, entente.Times, times.Run},
		Stage{"anchor/who", entente.Syntax | entente.Names, entente.Mentions, people.Run},
		Stage{"anchor/where", entente.Mentions, entente.Places, places.Run},
		Stage{"attribute", entente.Mentions, entente.Statements, voices.Run},
		Stage{"code", entente.Times | entente.Mentions | entente.Places | entente.Statements, entente.Reports, coder.Run},
		Stage{"collate", entente.Reports, entente.Threads, threads.Run},
	)
}

// Of returns a pipeline of the given stages, or an error if one of them
// needs a layer that none before it adds, or adds one that is already there.
func Of(stages ...Stage) (*Pipeline, error) {
	var have entente.Layer
	for _, s := range stages {
		if missing := s.Needs &^ have; missing != 0 {
			return nil, fmt.Errorf("stage %s needs layers %b: %w", s.Name, missing, entente.ErrInvalid)
		}
		if twice := s.Adds & have; twice != 0 {
			return nil, fmt.Errorf("stage %s adds layers %b again: %w", s.Name, twice, entente.ErrInvalid)
		}
		have |= s.Adds
	}
	return &Pipeline{stages}, nil
}

// run runs the stage. A fault of the program itself costs the document, not
// the run: the error says where it lies.
func (s *Stage) run(ctx context.Context, doc *entente.Document) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("fault in the program at %s, please report it with this document: %v", faultAt(debug.Stack()), fault)
		}
	}()
	return s.Run(ctx, doc)
}

// faultAt returns the file and line of the innermost call of ours in the stack
// of a panic.
func faultAt(stack []byte) string {
	_, at, _ := strings.Cut(string(stack), "panic(")
	for line := range strings.Lines(at) {
		if file, _, ok := strings.Cut(strings.TrimSpace(line), " +0x"); ok && !strings.Contains(file, "/runtime/") {
			return path.Base(path.Dir(file)) + "/" + path.Base(file)
		}
	}
	return "an unknown place"
}

// Stages returns the stages in order, for tools that look at each.
func (p *Pipeline) Stages() []Stage { return p.stages }

// Read annotates doc in place. On error doc keeps the layers that were
// complete, and doc.Has says which.
func (p *Pipeline) Read(ctx context.Context, doc *entente.Document) error {
	if err := doc.Validate(); err != nil {
		return &entente.StageError{Stage: "acquire", Doc: doc.ID, Err: err}
	}
	for _, s := range p.stages {
		if err := s.run(ctx, doc); err != nil {
			return &entente.StageError{Stage: s.Name, Doc: doc.ID, Err: err}
		}
		doc.Has |= s.Adds
	}
	return nil
}
