package pipeline_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"entente"
	"entente/pipeline"
)

func TestOf(t *testing.T) {
	nop := func(context.Context, *entente.Document) error { return nil }
	stage := func(name string, needs, adds entente.Layer) pipeline.Stage {
		return pipeline.Stage{Name: name, Needs: needs, Adds: adds, Run: nop}
	}
	tests := []struct {
		name   string
		stages []pipeline.Stage
		want   error
	}{
		{"none", nil, nil},
		{"in order", []pipeline.Stage{stage("a", 0, entente.Syntax), stage("b", entente.Syntax, entente.Mentions)}, nil},
		{"needs missing", []pipeline.Stage{stage("b", entente.Syntax, entente.Mentions)}, entente.ErrInvalid},
		{"two writers", []pipeline.Stage{stage("a", 0, entente.Mentions), stage("b", 0, entente.Mentions)}, entente.ErrInvalid},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if _, err := pipeline.Of(test.stages...); !errors.Is(err, test.want) {
				t.Errorf("Of = %v, want %v", err, test.want)
			}
		})
	}
}

func TestReadKeepsWhatWasDone(t *testing.T) {
	broken := errors.New("broken")
	p, err := pipeline.Of(
		pipeline.Stage{Name: "a", Adds: entente.Syntax, Run: func(context.Context, *entente.Document) error { return nil }},
		pipeline.Stage{Name: "b", Adds: entente.Mentions, Run: func(context.Context, *entente.Document) error { return broken }},
	)
	if err != nil {
		t.Fatal(err)
	}
	doc := &entente.Document{Text: "Xi will visit Russia."}
	err = p.Read(t.Context(), doc)
	if !errors.Is(err, broken) {
		t.Fatalf("Read = %v, want %v", err, broken)
	}
	if stage, ok := errors.AsType[*entente.StageError](err); !ok || stage.Stage != "b" {
		t.Errorf("Read = %v, want a StageError from b", err)
	}
	if doc.Has != entente.Syntax {
		t.Errorf("Has = %b, want %b", doc.Has, entente.Syntax)
	}
}

// TestFaultCostsTheDocumentOnly checks that a stage that panics gives an
// error that names it.
func TestFaultCostsTheDocumentOnly(t *testing.T) {
	p, err := pipeline.Of(pipeline.Stage{Name: "bad", Adds: entente.Syntax, Run: func(context.Context, *entente.Document) error {
		var none []int
		_ = none[len(none)]
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	err = p.Read(t.Context(), &entente.Document{Text: "Xi will visit Russia."})
	stage, ok := errors.AsType[*entente.StageError](err)
	if !ok || stage.Stage != "bad" || !strings.Contains(err.Error(), "pipeline_test.go:") || !strings.Contains(err.Error(), "index out of range") {
		t.Errorf("Read = %v, want a StageError from bad", err)
	}
}
