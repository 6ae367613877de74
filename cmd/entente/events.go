package main

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente"
	"entente/internal/ledger"
	"entente/internal/publish"
)

func newEventsCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "events",
		Short: "Print the reports of the ledger that fit",
		Long: `Events prints the reports in the ledger, newest fact first: a table for people, or
with --json one object per line. Filters narrow it down; all that are given
must hold. A report without a date of its own counts by the day on which it was
published. The first column is the id that 'entente why' takes.`,
		Example: `  entente events --pair CHN,RUS --since 2025-05
  entente events --from USA --type SANCTION --modality actual
  entente events --actor EU --text "steel" --json`,
		Args: cobra.NoArgs,
		RunE: runEvents,
	}
	addFilterFlags(cmd)
	cmd.Flags().Bool("json", false, "print one JSON object per report")
	return cmd
}

func runEvents(cmd *cobra.Command, _ []string) error {
	q, err := filter(cmd)
	if err != nil {
		return err
	}
	book, err := openExisting(cmd)
	if err != nil {
		return err
	}
	defer book.Close()
	asJSON, _ := cmd.Flags().GetBool("json")
	stdout := bufio.NewWriter(cmd.OutOrStdout())
	events := book.Events(cmd.Context(), q)
	if asJSON {
		err = publish.EventsJSON(stdout, events)
	} else {
		err = publish.EventsTable(stdout, events, tableOptions(cmd.OutOrStdout()))
	}
	if err != nil {
		return fmt.Errorf("print events: %w", err)
	}
	return stdout.Flush()
}

// openExisting opens the ledger that the flags name. It makes none: a ledger
// that is only asked is not there by mistake.
func openExisting(cmd *cobra.Command) (*ledger.Ledger, error) {
	path, _ := cmd.Flags().GetString("ledger")
	book, err := ledger.OpenExisting(path)
	if errors.Is(err, entente.ErrNotFound) {
		return nil, fmt.Errorf("no ledger at %s: make one with 'entente add', or name it with --ledger", path)
	}
	return book, err
}
