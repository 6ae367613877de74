package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
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
	dir, err := unpack(testdata.Articles)
	if err != nil {
		return err
	}
	path := filepath.Join(dir, "demo.db")
	if flag := cmd.Flag("ledger"); flag.Changed {
		path = flag.Value.String()
	}
	b, err := demo(cmd, pagesIn(dir), path)
	if err != nil {
		return err
	}
	fmt.Fprintf(cmd.OutOrStdout(), `%v

Now ask the ledger:
  entente events --ledger %[2]s --modality planned
  entente events --ledger %[2]s --actor ECU
  entente why --ledger %[2]s ID
`, &b.tally, path)
	return nil
}

// demo prints the pages and keeps them in a ledger at path.
func demo(cmd *cobra.Command, pages []string, path string) (*batch, error) {
	reader, err := newReader()
	if err != nil {
		return nil, err
	}
	book, err := ledger.Open(path)
	if err != nil {
		return nil, err
	}
	defer book.Close()
	b := &batch{ctx: cmd.Context(), book: book, errs: cmd.ErrOrStderr(), tally: tally{start: time.Now()}}
	table := tableOptions(cmd.OutOrStdout())
	docs := acquire.Read(cmd.Context(), pages, acquire.Options{})
	err = readAll(cmd.Context(), reader, docs, func(r reading) error {
		if r.err != nil {
			return r.err
		}
		if err := publish.Table(cmd.OutOrStdout(), r.doc, table); err != nil {
			return fmt.Errorf("print %s: %w", name(r.doc), err)
		}
		return b.add(r.doc)
	})
	if err != nil {
		return nil, err
	}
	return b, b.flush()
}

// unpack writes the built-in articles to a new temporary folder.
func unpack(articles fs.FS) (dir string, err error) {
	if dir, err = os.MkdirTemp("", "entente-demo-"); err != nil {
		return "", fmt.Errorf("make a folder for the articles: %w", err)
	}
	if err := os.CopyFS(dir, articles); err != nil {
		return "", fmt.Errorf("unpack the articles: %w", err)
	}
	return dir, nil
}

// pagesIn returns the pages among the unpacked articles.
func pagesIn(dir string) []string {
	pages, _ := filepath.Glob(filepath.Join(dir, "articles", "*.html")) // errs on bad patterns only
	return pages
}

// builtinText returns the text of the built-in articles.
func builtinText(articles fs.FS) (string, error) {
	dir, err := unpack(articles)
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	var texts []string
	for doc, err := range acquire.Read(context.Background(), pagesIn(dir), acquire.Options{}) {
		if err != nil {
			return "", err
		}
		texts = append(texts, doc.Text)
	}
	return strings.Join(texts, "\n\n"), nil
}
