package who

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"entente"
)

// A want is one line of a file of cases.
type want struct {
	pos, text, date, phrase string
	ids                     []string
	entity                  string
	place, former, none     bool
	absent                  bool // "-PHRASE": nothing that resolves may stand there
}

// minRight is the share of cases that must pass: trees come from a trained
// model, and a new one may read a sentence differently.
const minRight = 0.97

func TestPhrases(t *testing.T)   { runCases(t, "testdata/phrases.txt") }
func TestDocuments(t *testing.T) { runCases(t, "testdata/documents.txt") }

func runCases(t *testing.T, name string) {
	cases := readCases(t, name)
	docs := map[string]*entente.Document{}
	wrong := 0
	for _, w := range cases {
		doc := docs[w.date+w.text]
		if doc == nil {
			doc = readText(t, w.text, w.date)
			docs[w.date+w.text] = doc
		}
		if err := w.check(doc); err != nil {
			wrong++
			t.Logf("%s: %v\n\tin %q", w.pos, err, w.text)
		}
	}
	if share := 1 - float64(wrong)/float64(len(cases)); share < minRight {
		t.Errorf("%s: %d of %d cases wrong", name, wrong, len(cases))
	} else {
		t.Logf("%s: %d of %d cases wrong", name, wrong, len(cases))
	}
}

func (w want) check(doc *entente.Document) error {
	phrase, nth := w.phrase, 1
	if rest, n, ok := strings.Cut(phrase, "#"); ok {
		phrase = rest
		fmt.Sscan(n, &nth)
	}
	var got []string
	seen := 0
	for _, m := range doc.Mentions {
		if doc.Quote(m.Span) != phrase {
			if w.absent && strings.Contains(doc.Quote(m.Span), phrase) && len(m.Parties) > 0 {
				return fmt.Errorf("%q should not resolve: %s", phrase, show(doc, m))
			}
			continue
		}
		if seen++; seen != nth {
			continue
		}
		got = append(got, show(doc, m))
		if w.fits(m) {
			return nil
		}
	}
	if (w.absent || w.none) && len(got) == 0 {
		return nil
	}
	return fmt.Errorf("%q: got %q, want %v %s place=%v former=%v", phrase, got, w.ids, w.entity, w.place, w.former)
}

func (w want) fits(m entente.Mention) bool {
	if w.none || w.absent {
		return len(m.Parties) == 0
	}
	var ids []string
	entity := w.entity == ""
	for _, p := range m.Parties {
		ids = append(ids, string(p.ID))
		entity = entity || p.Entity == w.entity
	}
	a, b := slices.Clone(ids), slices.Clone(w.ids)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b) && entity && m.Place == w.place && m.Former == w.former
}

// readCases reads a file of cases; its top says how it is written.
func readCases(t *testing.T, name string) []want {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var list []want
	var text []string
	var date string
	fresh := true
	for i, line := range strings.Split(string(data), "\n") {
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "@ "):
			date, fresh = line[2:], true
		case line == "":
			fresh = true
		case strings.HasPrefix(line, "= "):
			list = append(list, readWant(fmt.Sprintf("%s:%d", name, i+1), line[2:], strings.Join(text, "\n"), date))
		default:
			if fresh {
				text, fresh = nil, false
			}
			text = append(text, strings.ReplaceAll(line, "¶", "\n"))
		}
	}
	return list
}

func readWant(pos, line, text, date string) want {
	phrase, rest, _ := strings.Cut(line, ": ")
	w := want{pos: pos, text: text, date: date, phrase: phrase}
	if s, ok := strings.CutPrefix(phrase, "-"); ok {
		w.phrase, w.absent = s, true
	}
	for f := range strings.FieldsSeq(rest) {
		switch {
		case f == "place":
			w.place = true
		case f == "former":
			w.former = true
		case f == "none":
			w.none = true
		case f[0] == '~':
			w.entity = f[1:]
		default:
			w.ids = append(w.ids, f)
		}
	}
	return w
}
