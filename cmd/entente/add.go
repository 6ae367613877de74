package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"entente"
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
	reader, err := newReader()
	if err != nil {
		return err
	}
	book, err := ledger.Open(path)
	if err != nil {
		return err
	}
	m := newMeter(cmd.ErrOrStderr())
	b := batch{ctx: context.WithoutCancel(cmd.Context()), book: book, errs: m, tally: tally{start: time.Now()}}
	err = readAll(cmd.Context(), reader, docs, func(r reading) error {
		defer m.show(&b.tally)
		if r.err != nil {
			b.errors++
			complain(m, r.err)
			return nil
		}
		return b.add(r.doc)
	})
	// Also after Ctrl-C: what has been read is kept.
	if flushErr := b.flush(); err == nil {
		err = flushErr
	}
	m.close()
	if closeErr := book.Close(); err == nil {
		err = closeErr
	}
	fmt.Fprintln(cmd.OutOrStdout(), &b.tally)
	if err == nil && b.errors > 0 {
		err = errReported
	}
	return err
}

// batchSize and batchTime bound how much reading is lost if the program is
// killed; one transaction for several documents spares the disk.
const (
	batchSize = 64
	batchTime = 2 * time.Second
)

// A batch gathers documents on their way to the ledger.
type batch struct {
	tally
	ctx     context.Context
	book    *ledger.Ledger
	errs    io.Writer // for documents that the ledger cannot keep
	waiting []*entente.Document
	last    time.Time // of the last transaction
}

func (b *batch) add(doc *entente.Document) error {
	b.docs++
	b.reports += len(doc.Reports)
	b.waiting = append(b.waiting, doc)
	if len(b.waiting) < batchSize && time.Since(b.last) < batchTime {
		return nil
	}
	return b.flush()
}

// flush puts the documents gathered so far into the ledger: all at once, or
// where one of them cannot be kept one by one.
func (b *batch) flush() error {
	err := b.keep(b.waiting)
	if errors.As(err, new(*entente.StageError)) {
		err = b.keepEach()
	}
	b.waiting, b.last = b.waiting[:0], time.Now()
	return err
}

func (b *batch) keepEach() error {
	for _, doc := range b.waiting {
		err := b.keep([]*entente.Document{doc})
		if errors.As(err, new(*entente.StageError)) {
			b.errors++
			complain(b.errs, fmt.Errorf("%s: %w", name(doc), err))
			continue
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (b *batch) keep(docs []*entente.Document) error {
	added, err := b.book.Add(b.ctx, docs)
	b.added += added
	return err
}
