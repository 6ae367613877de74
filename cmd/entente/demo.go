package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"entente/internal/acquire"
	"entente/internal/ledger"
	"entente/internal/publish"
	"entente/testdata"
)

func newDemoCmd() *cobra.Command {
	return &cobra.Command{
		Use:   "demo",
		Short: "Read the built-in articles into a new ledger and print what they say",
		Long: `Demo reads six news pages that come with the program into a new ledger, prints
what they say, and tells what to ask that ledger next. The pages are invented;
each is a whole page with navigation, comments and related links, which are
not read. The ledger is kept in a new temporary folder, unless --ledger names a
file.`,
		Example: `  entente demo
  entente demo --ledger demo.db`,
		Args: cobra.NoArgs,
		RunE: runDemo,
	}
}

func runDemo(cmd *cobra.Command, _ []string) error {
	dir, err := os.MkdirTemp("", "entente-demo-")
	if err != nil {
		return fmt.Errorf("make a folder for the demo: %w", err)
	}
	if err := os.CopyFS(dir, testdata.Articles); err != nil {
		return fmt.Errorf("unpack the articles: %w", err)
	}
	path := filepath.Join(dir, "demo.db")
	if flag := cmd.Flag("ledger"); flag.Changed {
		path = flag.Value.String()
	}
	t, err := demo(cmd, filepath.Join(dir, "articles"), path)
	if err != nil {
		return err
	}
	fmt.Fprintf(cmd.OutOrStdout(), `%v

Now ask the ledger:
  entente events --ledger %[2]s --modality planned
  entente events --ledger %[2]s --actor ECU
  entente why --ledger %[2]s ID
`, t, path)
	return nil
}

// demo prints and keeps the articles in dir.
func demo(cmd *cobra.Command, dir, path string) (*tally, error) {
	book, err := ledger.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open ledger %s: %w", path, err)
	}
	defer book.Close()
	pages, err := fs.Glob(os.DirFS(dir), "*.html")
	if err != nil {
		return nil, err
	}
	for i := range pages {
		pages[i] = filepath.Join(dir, pages[i])
	}
	t := &tally{start: time.Now()}
	table := tableOptions(cmd.OutOrStdout())
	docs := acquire.Read(cmd.Context(), pages, acquire.Options{})
	err = readAll(cmd.Context(), docs, func(r reading) error {
		if r.err != nil {
			return r.err
		}
		t.docs++
		t.reports += len(r.doc.Reports)
		if err := publish.Table(cmd.OutOrStdout(), r.doc, table); err != nil {
			return fmt.Errorf("print %s: %w", name(r.doc), err)
		}
		if _, err := book.Add(cmd.Context(), r.doc); err != nil {
			return fmt.Errorf("add %s to ledger %s: %w", name(r.doc), path, err)
		}
		return nil
	})
	return t, err
}
