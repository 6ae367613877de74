package main

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente"
	"entente/internal/publish"
)

func newWhyCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "why ID",
		Short: "Show the words and the rule behind a report",
		Long: `Why shows where a report of the ledger comes from: the document, the sentence
with its words marked, who vouches for it and through whom, and the rule that
read it with the examples that prove the rule. ID is the first column of
'entente events'.`,
		Example: `  entente why 0f3c9a71d04b.2`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("name one report by its id; 'entente events' lists them")
			}
			return nil
		},
		RunE: runWhy,
	}
}

func runWhy(cmd *cobra.Command, args []string) error {
	book, err := openExisting(cmd)
	if err != nil {
		return err
	}
	defer book.Close()
	account, err := book.Report(cmd.Context(), args[0])
	switch {
	case errors.Is(err, entente.ErrNotFound), errors.Is(err, entente.ErrInvalid):
		return fmt.Errorf("no report %s in this ledger; 'entente events' lists them", args[0])
	case err != nil:
		return fmt.Errorf("look up report %s: %w", args[0], err)
	}
	stdout := bufio.NewWriter(cmd.OutOrStdout())
	if err := publish.Why(stdout, rowOf(account), tableOptions(cmd.OutOrStdout())); err != nil {
		return fmt.Errorf("print report %s: %w", args[0], err)
	}
	return stdout.Flush()
}
