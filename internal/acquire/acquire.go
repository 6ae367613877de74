// Package acquire brings pages in: files, directories, standard input; web
// pages, plain text and JSON Lines.
//
// It yields one document at a time, ready for the later stages, and keeps
// none. What cannot be read is yielded as an [InputError] that says which
// input it was and what to do about it, and reading goes on. It opens nothing
// but files.
package acquire

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entente"
	"entente/internal/acquire/article"
)

// Formats of input. The zero value of Options.Format is FormatAuto.
const (
	FormatAuto  = "auto"  // by the name of the file and its first bytes
	FormatHTML  = "html"  // one web page
	FormatText  = "text"  // one page as plain text
	FormatJSONL = "jsonl" // one article on each line
)

// Caps on what is taken into memory at once.
const (
	MaxPage = 64 << 20 // bytes of one page
	MaxLine = 16 << 20 // bytes of one line of JSON
)

// Options say how to read. The zero value reads every format and no standard
// input.
type Options struct {
	Format string    // one of the formats; empty: FormatAuto
	Stdin  io.Reader // what the path "-" stands for; nil: nothing
}

// An InputError says which input could not be read, why, and what to do.
type InputError struct {
	Path string // as given or found; "-" is standard input
	Line int    // of a JSON Lines file, from 1; 0 if the whole file is meant
	What string // what is wrong: "no article text found"
	Do   string // what to do next; may be empty
	Err  error  // the cause; may be nil
}

// Error returns one line: where, what, and what to do.
func (e *InputError) Error() string {
	where := e.Path
	if e.Line > 0 {
		where = fmt.Sprintf("%s:%d", e.Path, e.Line)
	}
	s := where + ": " + e.What
	if e.Do != "" {
		s += "; " + e.Do
	}
	return strings.Join(strings.Fields(s), " ")
}

// Unwrap returns the cause.
func (e *InputError) Unwrap() error { return e.Err }

// Read yields the documents of paths in order: files as given, directories
// walked in order of name, "-" for standard input. With each it yields either
// a document or an error, which is an *InputError unless ctx ended the run.
func Read(ctx context.Context, paths []string, opt Options) iter.Seq2[*entente.Document, error] {
	return func(yield func(*entente.Document, error) bool) {
		r, err := newReader(ctx, opt, yield)
		if err != nil {
			yield(nil, err)
			return
		}
		if len(paths) == 0 {
			r.fail(&InputError{Path: "input", What: "nothing to read", Do: `name files or directories, or "-" for standard input`})
			return
		}
		for _, path := range paths {
			if !r.path(path) {
				return
			}
		}
	}
}

// A reader reads the inputs of one run. Its methods report whether to go on.
type reader struct {
	ctx   context.Context
	opt   Options
	pages *article.Reader
	yield func(*entente.Document, error) bool
}

func newReader(ctx context.Context, opt Options, yield func(*entente.Document, error) bool) (*reader, error) {
	if opt.Format == "" {
		opt.Format = FormatAuto
	}
	known := []string{FormatAuto, FormatHTML, FormatText, FormatJSONL}
	if !slices.Contains(known, opt.Format) {
		return nil, &InputError{Path: "input", What: fmt.Sprintf("unknown format %q", opt.Format), Do: "use one of " + strings.Join(known, ", ")}
	}
	pages, err := article.New()
	if err != nil {
		return nil, err
	}
	return &reader{ctx, opt, pages, yield}, nil
}

func (r *reader) fail(err *InputError) bool { return r.yield(nil, err) }

// done yields a document or, wrapped, why there is none.
func (r *reader) done(doc *entente.Document, err error, path string, line int) bool {
	if err != nil {
		return r.fail(explain(err, path, line))
	}
	return r.yield(doc, nil)
}

func (r *reader) stopped() bool {
	if err := r.ctx.Err(); err != nil {
		r.yield(nil, err)
		return true
	}
	return false
}

func (r *reader) path(path string) bool {
	if r.stopped() {
		return false
	}
	if path == "-" {
		return r.stdin()
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return r.fail(&InputError{Path: path, What: "no such file or directory", Do: "check the path", Err: err})
	case err != nil:
		return r.fail(explain(err, path, 0))
	case info.IsDir():
		return r.dir(path)
	}
	return r.file(path)
}

func (r *reader) stdin() bool {
	if r.opt.Stdin == nil {
		return r.fail(&InputError{Path: "-", What: "no standard input here", Do: "name a file"})
	}
	return r.stream(r.opt.Stdin, "-")
}

// dir reads what can be an article in a directory and the ones below it.
// Hidden files and files of other kinds, such as the pictures that a browser
// saves beside a page, are passed over.
func (r *reader) dir(root string) bool {
	found, goOn := 0, true
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			if goOn = r.fail(explain(err, path, 0)); !goOn {
				return fs.SkipAll
			}
			return nil
		case path != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir() || !isArticleFile(path) || !isRegular(path):
			return nil
		}
		found++
		if goOn = !r.stopped() && r.file(path); !goOn {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil && goOn {
		return r.fail(explain(err, root, 0))
	}
	if found == 0 && goOn {
		return r.fail(&InputError{Path: root, What: "no articles in this directory", Do: "it should hold .html, .txt or .jsonl files"})
	}
	return goOn
}

// isRegular reports whether path is a file that ends; links are followed.
func isRegular(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func isArticleFile(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".html", ".htm", ".xhtml", ".shtml", ".txt", ".text", ".jsonl", ".ndjson":
		return true
	}
	return false
}

func (r *reader) file(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return r.fail(explain(err, path, 0))
	}
	defer f.Close()
	return r.stream(f, path)
}

// stream reads one input, in the format asked for or found.
func (r *reader) stream(in io.Reader, path string) bool {
	buf := bufio.NewReaderSize(in, 64<<10)
	head, err := buf.Peek(sniffLen)
	if err != nil && err != io.EOF {
		return r.fail(explain(err, path, 0))
	}
	if what, do := magic(head); what != "" {
		return r.fail(&InputError{Path: path, What: what, Do: do, Err: article.ErrBinary})
	}
	format := r.opt.Format
	if format == FormatAuto {
		format = sniff(path, head)
	}
	if format == FormatJSONL {
		return r.lines(buf, path)
	}
	return r.page(buf, path, format)
}

// page reads one page of HTML or plain text.
func (r *reader) page(in io.Reader, path, format string) bool {
	page, err := io.ReadAll(io.LimitReader(in, MaxPage+1))
	if err != nil {
		return r.fail(explain(err, path, 0))
	}
	if len(page) > MaxPage {
		return r.fail(&InputError{Path: path, What: fmt.Sprintf("larger than %d MiB", MaxPage>>20), Do: "split it into pages"})
	}
	known := article.Known{Key: path}
	if format == FormatHTML {
		doc, err := r.pages.HTML(page, known)
		return r.done(doc, err, path, 0)
	}
	doc, err := r.pages.Pasted(bytes.TrimSpace(page), known)
	return r.done(doc, err, path, 0)
}
