package article

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"entente"
	"entente/eval/golden"
)

// TestPages reads one page of each design in testdata/pages. The first file
// of an archive is the page, the second what must be read from it.
func TestPages(t *testing.T) {
	r := newReader(t)
	files, err := filepath.Glob("testdata/pages/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a := txtar.Parse(data)
			read := r.HTML
			if a.Files[0].Name == "page.txt" {
				read = r.Pasted
			}
			doc, err := read(a.Files[0].Data, Known{})
			got := show(doc, err)
			if golden.Updating() {
				a.Files[1].Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(a.Files[1].Data), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func newReader(t testing.TB) *Reader {
	t.Helper()
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var kindNames = map[entente.ParaKind]string{entente.ParaTitle: "title", entente.ParaLead: "lead", entente.ParaHead: "head", entente.ParaBody: "body"}

// show prints a document for comparison: its facts, then its paragraphs.
func show(doc *entente.Document, err error) string {
	if err != nil {
		return "error " + err.Error() + "\n"
	}
	var b strings.Builder
	fact := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s = %s\n", name, value)
		}
	}
	fact("url", doc.URL)
	fact("outlet", doc.Outlet)
	fact("byline", doc.Byline)
	fact("dateline", doc.Dateline)
	if !doc.Published.IsZero() {
		fact("published", doc.Published.Format("2006-01-02T15:04:05Z07:00"))
	}
	fact("lang", doc.Lang)
	for _, c := range doc.Comments {
		fact("comment", c)
	}
	for _, p := range doc.Paras {
		fmt.Fprintf(&b, "%s: %s\n", kindNames[p.Kind], doc.Quote(p.Span))
	}
	return b.String()
}
