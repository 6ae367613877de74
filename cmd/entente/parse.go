package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"entente"
	"entente/internal/analyze"
	"entente/internal/analyze/conllu"
)

// maxParse is the largest text that parse reads, in bytes.
const maxParse = 256 << 20

func newParseCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "parse FILE...",
		Short: "Print the sentences, words and trees of a text as CoNLL-U",
		Long: `Parse prints the analysis that everything else rests on, in CoNLL-U, so that
any treebank scorer can judge it. The text is read as it is: no headline,
byline or dateline is looked for; blank lines part paragraphs. "-" is standard
input.

Names stand in the last column, as Name=B-person, Name=I-person and likewise
for place, body and other.

With --conllu the input is a treebank: its words and sentences are kept, and
tags, features, lemmas and trees are replaced.`,
		Example: `  entente parse speech.txt
  echo "Xi will visit Moscow." | entente parse -
  entente parse --conllu dev.conllu > predicted.conllu`,
		Args: needPaths,
		RunE: runParse,
	}
	cmd.Flags().Bool("conllu", false, "the input is CoNLL-U: annotate its words anew")
	return cmd
}

func runParse(cmd *cobra.Command, paths []string) error {
	a, err := analyze.New()
	if err != nil {
		return err
	}
	parse := parseText
	if again, _ := cmd.Flags().GetBool("conllu"); again {
		parse = parseTreebank
	}
	out := conllu.NewWriter(cmd.OutOrStdout())
	failed := false
	for _, path := range paths {
		err := withFile(cmd, path, func(in io.Reader) error { return parse(cmd.Context(), a, in, path, out) })
		if err != nil {
			failed = true
			complain(cmd.ErrOrStderr(), err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	if failed {
		return errReported
	}
	return nil
}

// withFile opens path, or standard input for "-".
func withFile(cmd *cobra.Command, path string, do func(io.Reader) error) error {
	if path == "-" {
		return do(cmd.InOrStdin())
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return do(f)
}

func parseText(ctx context.Context, a *analyze.Analyzer, in io.Reader, path string, out *conllu.Writer) error {
	data, err := io.ReadAll(io.LimitReader(in, maxParse+1))
	switch {
	case err != nil:
		return fmt.Errorf("read %s: %w", path, err)
	case len(data) > maxParse:
		return fmt.Errorf("%s: longer than %d MiB; split it", path, maxParse>>20)
	}
	doc := &entente.Document{Key: path, Text: string(data)}
	if err := doc.Validate(); err != nil {
		return fmt.Errorf("%s: %w; give a UTF-8 text", path, err)
	}
	if err := a.Run(ctx, doc); err != nil {
		return err
	}
	all := conllu.FromDocument(doc)
	conllu.AddNames(all, doc)
	for _, s := range all {
		out.Write(s)
	}
	return nil
}

func parseTreebank(ctx context.Context, a *analyze.Analyzer, in io.Reader, path string, out *conllu.Writer) error {
	const block = 64 // sentences parsed together
	r := conllu.NewReader(in, path)
	for {
		var part []*conllu.Sentence
		var readErr error
		for len(part) < block && readErr == nil {
			var s *conllu.Sentence
			if s, readErr = r.Read(); readErr == nil {
				part = append(part, s)
			}
		}
		doc := conllu.Document(part)
		if err := a.Parse(ctx, doc); err != nil {
			return err
		}
		for i, s := range part {
			s.Annotate(&doc.Sentences[i])
		}
		conllu.AddNames(part, doc)
		for _, s := range part {
			out.Write(s)
		}
		if readErr == io.EOF {
			return nil
		}
		if readErr != nil {
			return fmt.Errorf("%w; nothing after this line was parsed", readErr)
		}
	}
}
