package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	lexcode "entente/lexicon/code"
)

func newLexiconCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "lexicon [NAME]",
		Short: "Show the rules that read acts, with their examples",
		Long: `Lexicon lists the entries by which acts are read: name, type and mode, and how
many sentences prove each. With a NAME, or the beginning of one, it shows those
entries in full: what each is for, the sentences it must read with what must
come of them, and the sentences it must leave alone. The name of an entry is
what 'entente why' gives as the rule.`,
		Example: `  entente lexicon
  entente lexicon consult/visit`,
		Args: cobra.MaximumNArgs(1),
		RunE: runLexicon,
	}
}

func runLexicon(cmd *cobra.Command, args []string) error {
	lex, err := lexcode.Load()
	if err != nil {
		return fmt.Errorf("load the lexicon: %w", err)
	}
	stdout := bufio.NewWriter(cmd.OutOrStdout())
	if len(args) == 0 {
		for i := range lex.Entries {
			listEntry(stdout, &lex.Entries[i])
		}
		return stdout.Flush()
	}
	found := false
	for i := range lex.Entries {
		if e := &lex.Entries[i]; strings.HasPrefix(e.Name, args[0]) {
			found = true
			showEntry(stdout, e)
		}
	}
	if !found {
		return fmt.Errorf("no entry of the lexicon begins with %s; 'entente lexicon' lists them", args[0])
	}
	return stdout.Flush()
}

func listEntry(w io.Writer, e *lexcode.Entry) {
	fmt.Fprintf(w, "%-32s %-20s %d yes, %d no\n", e.Name, actOf(e), len(e.Yes), len(e.No))
}

func showEntry(w io.Writer, e *lexcode.Entry) {
	fmt.Fprintf(w, "%s  %s  (%s)\n", e.Name, actOf(e), e.Pos)
	if e.Why != "" {
		fmt.Fprintf(w, "  %s\n", e.Why)
	}
	for _, x := range e.Yes {
		fmt.Fprintf(w, "  yes  %s\n", x.Text)
		for _, want := range x.Want {
			fmt.Fprintf(w, "       = %s\n", want)
		}
	}
	for _, x := range e.No {
		fmt.Fprintf(w, "  no   %s\n", x.Text)
	}
	fmt.Fprintln(w)
}

// actOf returns the type and mode that e gives, or that it gives standing
// only.
func actOf(e *lexcode.Entry) string {
	switch {
	case e.Code.Type == "":
		return "standing"
	case e.Code.Mode == "":
		return e.Code.Type
	}
	return e.Code.Type + "/" + e.Code.Mode
}
