package acquire

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const (
	sentence = "Norway asked Finland on Monday to open the border post at night, the foreign ministry said in Oslo."
	htmlPage = "<html lang=en><title>Norway asks for open post</title><h1>Norway asks for open post</h1><p>" + sentence + "</p></html>"
	textPage = "Norway asks for open post\n\n4 May 2020\n\nOSLO - " + sentence + "\n"
)

// read collects what Read yields: the keys of documents, the text of errors.
func read(t *testing.T, opt Options, paths ...string) []string {
	t.Helper()
	var got []string
	for doc, err := range Read(context.Background(), paths, opt) {
		if err != nil {
			var in *InputError
			if !errors.As(err, &in) {
				t.Errorf("error of type %T: %v", err, err)
			}
			got = append(got, "! "+err.Error())
			continue
		}
		if err := doc.Validate(); err != nil {
			t.Error(err)
		}
		got = append(got, doc.Key)
	}
	return got
}

// folder writes files into a new folder, makes it the working one, and so
// keeps paths in messages short.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestReadWalksInOrder(t *testing.T) {
	folder(t, map[string]string{
		"in/b.html":          htmlPage,
		"in/a/z.txt":         textPage,
		"in/c.jsonl":         `{"id":7,"text":"` + sentence + `"}` + "\n\n" + `{"text":"` + sentence + `"}`,
		"in/b_files/app.css": "p{}",
		"in/.hidden/d.html":  htmlPage,
		"in/.e.html":         htmlPage,
		"page":               htmlPage,
		"note":               textPage,
		"lines":              `{"id":"x","html":"<p>` + sentence + `"}`,
	})
	got := read(t, Options{Stdin: strings.NewReader(`{"text":"` + sentence + `"}`)}, "in", "page", "note", "lines", "-")
	want := []string{"in/a/z.txt", "in/b.html", "7", "in/c.jsonl:3", "page", "note", "x", "-:1"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestWrongInputIsNamedAndReadingGoesOn(t *testing.T) {
	folder(t, map[string]string{
		"empty.html":     " ",
		"nothing.html":   "<title>Log in</title><form><input></form>",
		"paper.pdf":      "%PDF-1.7 ...",
		"office.txt":     "PK\x03\x04....",
		"packed.jsonl":   "\x1f\x8b\x08....",
		"noise.txt":      "ab\x00\x01\x02cdefgh\x00\x00\x00",
		"klingon.html":   "<meta charset=klingon><p>\xcc\xcd",
		"feed.xml":       `<?xml version="1.0"?><rss version="2.0"><channel/></rss>`,
		"french.txt":     "Le ministre a déclaré que les deux parties étaient convenues de se revoir au printemps et de signer un accord sur les droits de pêche dans le golfe.",
		"bad.jsonl":      "{\"text\":\n" + `{"id":"ok","text":"` + sentence + `"}` + "\n[1]\n",
		"wrong.jsonl":    `{"id":"a"}` + "\n" + `"a string"` + "\n" + `{"text":"` + sentence + `","published":"some day"}` + "\n" + `{"id":"ok2","text":"` + sentence + `","published":"2020-05-04"}`,
		"pretty.json":    "{\n  \"text\": \"x\"\n}",
		"void.jsonl":     "\n\n",
		"dir/readme.bin": "x",
		"last.html":      htmlPage,
	})
	got := read(t, Options{}, "empty.html", "nothing.html", "paper.pdf", "office.txt", "packed.jsonl", "noise.txt", "klingon.html", "feed.xml",
		"french.txt", "bad.jsonl", "wrong.jsonl", "pretty.json", "void.jsonl", "dir", "missing.html", "-", "last.html")
	want := []string{
		"! empty.html: nothing in it; save the page again",
		"! nothing.html: no article text found; check that the page holds an article and not a list, a login or a script",
		"! paper.pdf: a PDF file, not text; turn it into text first, as with pdftotext",
		"! office.txt: a ZIP archive or an office document, not text; unpack it, or save it as plain text",
		"! packed.jsonl: compressed with gzip; unpack it first, as with gunzip",
		"! noise.txt: binary data: not text; give HTML, plain text or JSON Lines",
		`! klingon.html: encoding "klingon": unknown text encoding; save it as UTF-8`,
		"! feed.xml: a feed or a sitemap, not an article; save the pages that it links to",
		"! french.txt: language fr: not in English; only English is read",
		"! bad.jsonl:1: not JSON: unexpected end of JSON input; put one JSON object on each line",
		"ok",
		"! bad.jsonl:3: JSON spread over lines; put each article on one line, as with jq -c '.[]'",
		`! wrong.jsonl:1: neither "text" nor "html" in it; give the words of the article as "text" or its page as "html"`,
		"! wrong.jsonl:2: not a JSON object; put one JSON object on each line",
		`! wrong.jsonl:3: publication time not understood: "some day"; write it like 2025-05-04T23:27:00+03:30 or 2025-05-04`,
		"ok2",
		"! pretty.json:1: JSON spread over lines; put each article on one line, as with jq -c '.[]'",
		"! void.jsonl: nothing in it; it should hold one JSON object on each line",
		"! dir: no articles in this directory; it should hold .html, .txt or .jsonl files",
		"! missing.html: no such file or directory; check the path",
		"! -: no standard input here; name a file",
		"last.html",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestFormatsAndArguments(t *testing.T) {
	folder(t, map[string]string{"page": htmlPage})
	if got := read(t, Options{Format: "docx"}, "page"); len(got) != 1 || !strings.Contains(got[0], "unknown format") {
		t.Errorf("format docx: %v", got)
	}
	if got := read(t, Options{}); len(got) != 1 || !strings.Contains(got[0], "nothing to read") {
		t.Errorf("no paths: %v", got)
	}
	if got := read(t, Options{Format: FormatHTML, Stdin: strings.NewReader(htmlPage)}, "-"); len(got) != 1 || got[0] != "-" {
		t.Errorf("standard input: %v", got)
	}
}

func TestDatesOfRecords(t *testing.T) {
	tests := []struct{ in, want string }{
		{`"published":"2020-05-04T10:00:00+02:00"`, "2020-05-04T10:00:00+02:00"},
		{`"date":"2009-11-29","time":"15:50"`, "2009-11-29T15:50:00Z"},
		{`"date":"2009-11-29","time":""`, "2009-11-29T00:00:00Z"},
		{`"published":1588586400`, "2020-05-04T10:00:00Z"},
		{`"published":null`, "0001-01-01T00:00:00Z"},
	}
	for _, test := range tests {
		in := strings.NewReader(`{"text":"` + sentence + `",` + test.in + `}`)
		for doc, err := range Read(context.Background(), []string{"-"}, Options{Stdin: in, Format: FormatJSONL}) {
			if err != nil {
				t.Error(err)
				continue
			}
			if got := doc.Published.Format(time.RFC3339); got != test.want {
				t.Errorf("%s: published %s, want %s", test.in, got, test.want)
			}
		}
	}
}

// TestLongLineIsSkipped feeds a line far over the cap and checks that it is
// not held, and that the next line is read.
func TestLongLineIsSkipped(t *testing.T) {
	const long = 256 << 20
	in := io.MultiReader(strings.NewReader(`{"text":"`), io.LimitReader(letters{}, long), strings.NewReader("\"}\n"+`{"id":"next","text":"`+sentence+`"}`))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	got := read(t, Options{Stdin: in, Format: FormatJSONL}, "-")
	runtime.ReadMemStats(&after)
	want := []string{fmt.Sprintf("! -:1: line longer than %d MiB, skipped; give such texts as files of their own", MaxLine>>20), "next"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 8*MaxLine {
		t.Errorf("%d MiB allocated for a line of %d MiB", used>>20, long>>20)
	}
}

// letters is an endless run of one letter.
type letters struct{}

func (letters) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

func TestPageOverTheCap(t *testing.T) {
	in := io.LimitReader(letters{}, MaxPage+2)
	got := read(t, Options{Stdin: in, Format: FormatText}, "-")
	if want := "! -: larger than 64 MiB; split it into pages"; len(got) != 1 || got[0] != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestReadStops(t *testing.T) {
	folder(t, map[string]string{"a.html": htmlPage, "b.html": htmlPage})
	n := 0
	for range Read(context.Background(), []string{"."}, Options{}) {
		n++
		break
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, err := range Read(ctx, []string{"."}, Options{}) {
		n++
		if !errors.Is(err, context.Canceled) {
			t.Errorf("after cancel: %v", err)
		}
	}
	if n != 2 {
		t.Errorf("yielded %d times, want once before the break and once after the cancel", n)
	}
}

// FuzzLines checks that any bytes as JSON Lines give valid documents and
// errors, and come to an end.
func FuzzLines(f *testing.F) {
	f.Add([]byte(`{"id":1,"text":"` + sentence + `"}` + "\n{}\n[\n"))
	f.Add([]byte(`{"html":"<p>x","published":1e9,"title":["a"]}`))
	f.Add([]byte("\xef\xbb\xbf{\"text\":\"\\ud800\"}\r\n\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, format := range []string{FormatJSONL, FormatAuto} {
			read(t, Options{Stdin: strings.NewReader(string(data)), Format: format}, "-")
		}
	})
}
