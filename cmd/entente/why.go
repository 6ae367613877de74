package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"entente"
	"entente/internal/publish"
	lexcode "entente/lexicon/code"
)

func newWhyCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "why ID",
		Short: "Show the words and the rule behind a report",
		Long: `Why shows where a report of the ledger comes from: the document, the sentence
with its words marked, who vouches for it and through whom, and the rule that
read it with the examples that prove the rule. ID is the first column of
'entente events'; its beginning is enough where only one report's begins so.`,
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
	examples, err := examplesOf(account.Report().Why.Rule)
	if err != nil {
		return err
	}
	stdout := bufio.NewWriter(cmd.OutOrStdout())
	if err := publish.Why(stdout, account, tableOptions(cmd.OutOrStdout()), examples...); err != nil {
		return fmt.Errorf("print report %s: %w", args[0], err)
	}
	return stdout.Flush()
}

// examplesOf returns the sentences that a rule must read and what comes of
// them; none if the lexicon has no such rule any more.
func examplesOf(rule string) ([]string, error) {
	lex, err := lexcode.Load()
	if err != nil {
		return nil, fmt.Errorf("load the lexicon: %w", err)
	}
	e := lex.Entry(rule)
	if e == nil {
		return nil, nil
	}
	var list []string
	for _, x := range e.Yes {
		var want []string
		for _, w := range x.Want {
			want = append(want, w.String())
		}
		list = append(list, x.Text+" => "+strings.Join(want, "; "))
	}
	return list, nil
}
