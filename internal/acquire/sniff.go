package acquire

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"entente/internal/acquire/article"
)

// sniffLen is how much of an input is looked at to tell its format.
const sniffLen = 4096

// sniff returns the format of an input by its name, or by how it starts.
func sniff(path string, head []byte) string {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".jsonl", ".ndjson":
		return FormatJSONL
	case ".html", ".htm", ".xhtml", ".shtml":
		return FormatHTML
	}
	head = bytes.ToLower(bytes.TrimLeft(dropZeros(head), "\xef\xbb\xbf\xff\xfe \t\r\n"))
	switch {
	case bytes.HasPrefix(head, []byte(`{"`)), bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte(`":`)):
		return FormatJSONL
	case bytes.HasPrefix(head, []byte("[{")):
		return FormatJSONL
	case looksLikeHTML(head):
		return FormatHTML
	}
	return FormatText
}

// dropZeros makes the Latin letters of UTF-16 readable.
func dropZeros(b []byte) []byte { return bytes.ReplaceAll(b, []byte{0}, nil) }

func looksLikeHTML(head []byte) bool {
	if !bytes.HasPrefix(head, []byte("<")) {
		return false
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<meta", "<p>", "<p ", "<title", "<!--", "<section", "<h1", "<script"} {
		if bytes.Contains(head, []byte(tag)) {
			return true
		}
	}
	return false
}

// signatures are the first bytes of files that are no text, what they are
// called, and what turns them into something to read.
var signatures = []struct{ start, what, do string }{
	{"%PDF-", "a PDF file, not text", "turn it into text first, as with pdftotext"},
	{"PK\x03\x04", "a ZIP archive or an office document, not text", "unpack it, or save it as plain text"},
	{"\x1f\x8b", "compressed with gzip", "unpack it first, as with gunzip"},
	{"BZh", "compressed with bzip2", "unpack it first"},
	{"\xfd7zXZ", "compressed with xz", "unpack it first"},
	{"\x28\xb5\x2f\xfd", "compressed with zstd", "unpack it first"},
	{"7z\xbc\xaf", "a 7z archive, not text", "unpack it first"},
	{"Rar!", "a RAR archive, not text", "unpack it first"},
	{"\xd0\xcf\x11\xe0", "an old office document, not text", "save it as plain text"},
	{"{\\rtf", "a rich text file", "save it as plain text"},
	{"\x89PNG", "a picture, not text", "give the page it stands on"},
	{"\xff\xd8\xff", "a picture, not text", "give the page it stands on"},
	{"GIF8", "a picture, not text", "give the page it stands on"},
	{"SQLite format 3", "a database, not text", "give pages or JSON Lines"},
	{"PAR1", "a Parquet file, not text", "export it as JSON Lines"},
	{"\x7fELF", "a program, not text", "give pages or JSON Lines"},
	{"WARC/1.", "a web archive", "extract its pages first"},
}

// magic names what kind of file starts with head, if it is none to read.
func magic(head []byte) (what, do string) {
	for _, s := range signatures {
		if bytes.HasPrefix(head, []byte(s.start)) {
			return s.what, s.do
		}
	}
	start := bytes.ToLower(head[:min(512, len(head))])
	if bytes.Contains(start, []byte("<rss")) || bytes.Contains(start, []byte("<feed")) || bytes.Contains(start, []byte("<urlset")) {
		return "a feed or a sitemap, not an article", "save the pages that it links to"
	}
	return "", ""
}

// explain wraps why an input could not be read, and says what to do.
func explain(err error, path string, line int) *InputError {
	var known *InputError
	if errors.As(err, &known) {
		known.Path, known.Line = path, line
		return known
	}
	e := &InputError{Path: path, Line: line, What: err.Error(), Err: err}
	var perr *fs.PathError
	switch {
	case errors.As(err, &perr):
		e.What, e.Do = perr.Op+": "+perr.Err.Error(), "check the path and its permissions"
	case errors.Is(err, article.ErrEmpty):
		e.What, e.Do = "nothing in it", "save the page again"
	case errors.Is(err, article.ErrNoText):
		e.Do = "check that the page holds an article and not a list, a login or a script"
	case errors.Is(err, article.ErrEncoding):
		e.Do = "save it as UTF-8"
	case errors.Is(err, article.ErrBinary):
		e.Do = "give HTML, plain text or JSON Lines"
	case errors.Is(err, article.ErrLanguage):
		e.Do = "only English is read"
	}
	return e
}
