package main

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente"
	"entente/internal/acquire"
	"entente/pipeline"
)

// inputHelp ends the help of the verbs that read documents.
const inputHelp = `
Each PATH is a file, a folder (read in the order of names), or - for standard
input. The format is told by the content; --format settles it:
  html    a news page; navigation, comments and related links are set aside
  text    as pasted from a browser, with headline, byline and date if there
  jsonl   one document per line: {"id","url","title","published","text"|"html"}`

// formats are the values of --format.
var formats = []string{"auto", "html", "text", "jsonl"}

// addInputFlags gives cmd the flags that say how input is to be read.
func addInputFlags(cmd *cobra.Command) {
	cmd.Flags().String("format", "auto", "what the input is: "+strings.Join(formats, ", "))
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats, cobra.ShellCompDirectiveNoFileComp))
}

// documents returns the documents in paths, as the flags of cmd have them
// read.
func documents(cmd *cobra.Command, paths []string) (iter.Seq2[*entente.Document, error], error) {
	format, _ := cmd.Flags().GetString("format")
	if !slices.Contains(formats, format) {
		return nil, usagef("--format %s: want %s", format, strings.Join(formats, ", "))
	}
	return acquire.Read(cmd.Context(), paths, acquire.Options{Format: format, Stdin: cmd.InOrStdin()}), nil
}

// needPaths wants at least one path.
func needPaths(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usagef("name a file, a folder, or - for standard input")
	}
	return nil
}

// A reading is a document after the pipeline, or why there is none.
type reading struct {
	doc *entente.Document
	err error
}

// newReader returns the pipeline that reads documents.
func newReader() (*pipeline.Pipeline, error) {
	p, err := pipeline.New()
	if err != nil {
		return nil, fmt.Errorf("prepare the reader: %w", err)
	}
	return p, nil
}

// readAll reads docs with p on all cores and hands them to out in order, those
// that could not be read with their error. It stops at the first error of out.
func readAll(ctx context.Context, p *pipeline.Pipeline, docs iter.Seq2[*entente.Document, error], out func(reading) error) error {
	in := func(yield func(reading) bool) {
		for doc, err := range docs {
			if !yield(reading{doc, err}) {
				return
			}
		}
	}
	read := func(ctx context.Context, r reading) reading {
		if r.err == nil {
			if r.err = p.Read(ctx, r.doc); r.err != nil {
				r.err = fmt.Errorf("%s: %w", name(r.doc), r.err)
			}
		}
		return r
	}
	return inOrder(ctx, runtime.GOMAXPROCS(0), in, read, out)
}

// name returns what a user knows doc by.
func name(doc *entente.Document) string {
	for _, s := range []string{doc.Key, doc.URL, doc.Title} {
		if s != "" {
			return s
		}
	}
	return doc.ID.String()
}

// oneLine returns s with its line breaks made spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
