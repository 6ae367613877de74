package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"entente/internal/ledger"
)

func newAddCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "add PATH...",
		Short: "Read news pages and keep what they say",
		Long: `Add reads documents and keeps each with its reports and statements in the
ledger, which is made if it is not there. A document that is already there
changes nothing, so a run that was stopped is continued by running it again.
` + inputHelp + `

Documents that cannot be read are named on standard error; the rest goes on,
and the exit code is 1. The last line says what was done.`,
		Example: `  entente add article.html
  entente add --ledger 2026.db --format jsonl - < items.jsonl`,
		Args: needPaths,
		RunE: runAdd,
	}
	addInputFlags(cmd)
	return cmd
}

func runAdd(cmd *cobra.Command, paths []string) error {
	path, _ := cmd.Flags().GetString("ledger")
	docs, err := documents(cmd, paths)
	if err != nil {
		return err
	}
	book, err := ledger.Open(path)
	if err != nil {
		return fmt.Errorf("open ledger %s: %w", path, err)
	}
	m := newMeter(cmd.ErrOrStderr())
	t := tally{start: time.Now()}
	err = readAll(cmd.Context(), docs, func(r reading) error {
		defer m.show(&t)
		if r.err != nil {
			t.errors++
			complain(m, r.err)
			return nil
		}
		added, err := book.Add(cmd.Context(), r.doc)
		if err != nil {
			return fmt.Errorf("add %s to ledger %s: %w", name(r.doc), path, err)
		}
		t.docs++
		if added {
			t.reports += len(r.doc.Reports)
		} else {
			t.known++
		}
		return nil
	})
	m.close()
	if closeErr := book.Close(); err == nil && closeErr != nil {
		err = fmt.Errorf("close ledger %s: %w", path, closeErr)
	}
	fmt.Fprintln(cmd.OutOrStdout(), &t)
	if err == nil && t.errors > 0 {
		err = errReported
	}
	return err
}
