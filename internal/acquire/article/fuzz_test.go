package article

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"entente"
)

// FuzzHTML checks that any bytes give a valid document or an error.
func FuzzHTML(f *testing.F) {
	seedPages(f)
	f.Add([]byte("<p>\xff\xfe<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[[]]}</script><b><time datetime=1>"))
	r := newReader(f)
	f.Fuzz(func(t *testing.T, page []byte) {
		doc, err := r.HTML(page, Known{})
		check(t, doc, err)
	})
}

// FuzzFlatten checks the way that pages nested too deeply take.
func FuzzFlatten(f *testing.F) {
	seedPages(f)
	r := newReader(f)
	f.Fuzz(func(t *testing.T, page []byte) {
		doc, err := r.HTML([]byte(flatten(string(page))), Known{})
		check(t, doc, err)
	})
}

// FuzzPasted checks plain text in the same way.
func FuzzPasted(f *testing.F) {
	seedPages(f)
	f.Add([]byte("By A\n\nMay 4, 2025 - 23:27\n\nOSLO- Talks.\n\nLeave a Comment"))
	r := newReader(f)
	f.Fuzz(func(t *testing.T, page []byte) {
		doc, err := r.Pasted(page, Known{})
		check(t, doc, err)
	})
}

func seedPages(f *testing.F) {
	files, _ := filepath.Glob("testdata/pages/*.txtar")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(txtar.Parse(data).Files[0].Data)
	}
}

func check(t *testing.T, doc *entente.Document, err error) {
	if (doc == nil) == (err == nil) {
		t.Fatalf("document %v, error %v: want one of them", doc, err)
	}
	if err != nil {
		return
	}
	if err := doc.Validate(); err != nil {
		t.Fatal(err)
	}
}

func BenchmarkArticle(b *testing.B) {
	r := newReader(b)
	data, err := os.ReadFile("testdata/pages/standfirst-and-box.txtar")
	if err != nil {
		b.Fatal(err)
	}
	page := txtar.Parse(data).Files[0].Data
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		if _, err := r.HTML(page, Known{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
}
