package main

import (
	"bufio"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"entente/internal/publish"
	"entente/lexicon/ontology"
)

func newReadCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "read PATH...",
		Short: "Print what news pages say, and keep nothing",
		Long: `Read prints what each document reports: a table for people, or with --json one
object per line for programs, described in docs/formats.md. Nothing is kept.
` + inputHelp + `

Documents that cannot be read are named on standard error; the rest goes on,
and the exit code is 1.`,
		Example: `  entente read article.html
  entente read --json news/ | jq '.reports[] | select(.modality == "actual")'
  pbpaste | entente read -`,
		Args: needPaths,
		RunE: runRead,
	}
	addInputFlags(cmd)
	cmd.Flags().Bool("json", false, "print one JSON object per document")
	cmd.Flags().Bool("text", false, "with --json: include the text that spans point into")
	return cmd
}

func runRead(cmd *cobra.Command, paths []string) error {
	docs, err := documents(cmd, paths)
	if err != nil {
		return err
	}
	asJSON, _ := cmd.Flags().GetBool("json")
	withText, _ := cmd.Flags().GetBool("text")
	if withText && !asJSON {
		return usagef("--text needs --json: the table quotes its sentences")
	}
	reader, err := newReader()
	if err != nil {
		return err
	}
	codes, err := ontology.Load()
	if err != nil {
		return fmt.Errorf("load the ontology: %w", err)
	}
	stdout := bufio.NewWriter(cmd.OutOrStdout())
	table := tableOptions(cmd.OutOrStdout())
	failed := false
	err = readAll(cmd.Context(), reader, docs, func(r reading) error {
		if r.err != nil {
			failed = true
			complain(cmd.ErrOrStderr(), r.err)
			return nil
		}
		if asJSON {
			err = publish.JSON(stdout, r.doc, publish.Options{Text: withText, Codes: codes})
		} else {
			err = publish.Table(stdout, r.doc, table)
		}
		if err != nil {
			return fmt.Errorf("print %s: %w", name(r.doc), err)
		}
		return stdout.Flush()
	})
	if err == nil && failed {
		err = errReported
	}
	return err
}

// tableOptions says how tables are to be printed to w.
func tableOptions(w io.Writer) publish.TableOptions {
	width, _ := terminal(w)
	return publish.TableOptions{Colour: wantColour(w), Width: width}
}

// complain prints an error of one input on a line.
func complain(w io.Writer, err error) {
	fmt.Fprintf(w, "entente: %s\n", oneLine(err.Error()))
}
