package publish

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"iter"
	"os"
	"strings"
	"testing"
	"time"

	"entente"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares got with a file in testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what is printed now; look at it and run with -update\ngot:\n%s\nwant:\n%s", path, got, want)
	}
}

// find returns the span of the n-th occurrence of words, from 0.
func find(t testing.TB, text, words string, n int) entente.Span {
	t.Helper()
	at := 0
	for ; n >= 0; n-- {
		i := strings.Index(text[at:], words)
		if i < 0 {
			t.Fatalf("no %q in the text", words)
		}
		at += i + len(words)
	}
	return entente.Span{Start: int32(at - len(words)), End: int32(at)}
}

// sample returns a document with one of everything.
func sample(t testing.TB) *entente.Document {
	d := &entente.Document{
		Key: "wire/7", URL: "https://example.org/a?b=1&c=2", Outlet: "example.org", Title: "Peru’s president to visit Quito",
		Byline: "By Ana Ríos", Dateline: "LIMA", Lang: "en", Comments: []string{"First!"},
		Published: time.Date(2026, 3, 10, 9, 30, 0, 0, time.FixedZone("", -5*3600)),
	}
	d.Text = d.Title + "\n\nThe Foreign Ministry said President Rosa Quispe will visit Ecuador from March 16 to 18 for talks on fisheries." +
		" In February Ecuador imposed a tariff of 27 percent on Peruvian rice." +
		"\n\n“We never closed the border,” Quito’s trade minister said, denying a claim by Lima."
	lines := strings.SplitAfter(d.Text, ".")
	var at int32
	for i, line := range lines[:2] {
		from := at
		if i == 0 {
			from = int32(len(d.Title) + 2)
		}
		d.Sentences = append(d.Sentences, entente.Sentence{Span: entente.Span{Start: from, End: at + int32(len(line))}})
		at += int32(len(line))
	}
	d.Sentences[1].Span.Start++
	d.Sentences = append(d.Sentences, entente.Sentence{Span: entente.Span{Start: at + 2, End: int32(len(d.Text))}})
	d.HashID()

	in := func(words string, n int) entente.Span { return find(t, d.Text, words, n) }
	peru := entente.Participant{Party: entente.Party{ID: "PER", Entity: "PER/rosa-quispe", Name: "Rosa Quispe", Role: "President"}, Span: in("President Rosa Quispe", 0)}
	ecuador := entente.Participant{Party: entente.Party{ID: "ECU", Name: "Ecuador"}, Span: in("Ecuador", 0)}
	ministry := entente.Source{Party: entente.Party{ID: "PER", Entity: "PER/mfa", Name: "Foreign Ministry"}, Text: "The Foreign Ministry", Span: in("The Foreign Ministry", 0), Via: entente.ViaStatement}
	minister := entente.Source{Party: entente.Party{ID: "ECU"}, Text: "Quito’s trade minister", Span: in("Quito’s trade minister", 0), Via: entente.ViaSpeech}
	day := func(m time.Month, d int8) entente.Date { return entente.Date{Year: 2026, Month: m, Day: d} }
	d.Reports = []entente.Report{{
		Code: entente.Code{Type: "CONSULT", Mode: "visit", Cameo: "042"}, Contexts: []string{"diplomatic", "natural_resource"}, Modality: entente.Planned,
		Actors: []entente.Participant{peru}, Recipients: []entente.Participant{ecuador},
		When:  entente.TimeRef{Span: in("from March 16 to 18", 0), Days: entente.Interval{From: day(3, 16), Until: day(3, 19), Grain: entente.GrainDay}, Basis: entente.BasisPublished},
		Where: entente.PlaceRef{Span: in("Quito", 0), Name: "Quito", Kind: "city", Country: "ECU", Lat: -0.18, Lon: -78.47, Score: 0.9},
		By:    []entente.Source{ministry}, Topic: in("fisheries", 0),
		Why:  entente.Evidence{Sentence: 0, Span: in("visit", 1), Rule: "consult/visit/pay", Score: 0.93},
		More: []entente.Evidence{{Sentence: 9, Span: in("visit", 0), Rule: "consult/visit/headline", Score: 0.8}},
	}, {
		Code: entente.Code{Type: "SANCTION", Cameo: "1621"}, Modality: entente.Actual,
		Actors:     []entente.Participant{{Party: ecuador.Party, Span: in("Ecuador", 1)}},
		Recipients: []entente.Participant{{Party: entente.Party{ID: "PER", Name: "Peru"}, Span: in("Peruvian", 0)}},
		When:       entente.TimeRef{Span: in("In February", 0), Days: entente.Interval{From: day(2, 1), Until: day(3, 1), Grain: entente.GrainMonth}, Basis: entente.BasisPublished},
		Amount:     entente.Amount{Value: 27, Unit: "percent", What: "Peruvian rice", Span: in("27 percent", 0)},
		Why:        entente.Evidence{Sentence: 1, Span: in("imposed", 0), Rule: "sanction/tariff/impose", Score: 0.9},
	}, {
		Code: entente.Code{Type: "COERCE", Mode: "restrict"}, Modality: entente.Denied, Background: true,
		Actors: []entente.Participant{{Party: ecuador.Party, Span: in("Quito’s trade minister", 0)}},
		By:     []entente.Source{minister},
		Voices: []entente.Voice{{By: []entente.Source{{Party: entente.Party{ID: "PER"}, Text: "Lima", Span: in("Lima", 0)}}, Modality: entente.Alleged, Span: in("claim", 0)},
			{By: []entente.Source{minister}, Modality: entente.Denied, Span: in("never closed", 0)}},
		Why: entente.Evidence{Sentence: 2, Span: in("closed the border", 0), Rule: "coerce/restrict/close", Score: 0.7},
	}}
	d.Statements = []entente.Statement{
		{Sentence: 0, Said: in("President Rosa Quispe will visit Ecuador from March 16 to 18", 0), Verb: in("said", 0), Lemma: "say", Chain: []entente.Source{ministry}, Rule: "say/said", Score: 0.9},
		{Sentence: 2, Said: in("We never closed the border,", 0), Verb: in("said", 1), Lemma: "say", Exact: true, Chain: []entente.Source{minister, ministry}, To: []entente.Party{{ID: "PER", Name: "Peru"}}, Rule: "say/said", Score: 0.95},
	}
	d.Threads = []entente.Thread{
		{Kind: entente.Engagement, Subkind: "visit", Status: "planned", Parties: []entente.Party{peru.Party, ecuador.Party}, Host: &ecuador.Party, Guests: []entente.Party{peru.Party},
			Dates: d.Reports[0].When.Days, Occasion: in("talks on fisheries", 0), Place: d.Reports[0].Where, Agenda: []entente.Span{in("fisheries", 0)}, Reports: []int32{0}},
		{Kind: entente.Measure, Subkind: "tariff", Status: "in-force", Parties: []entente.Party{ecuador.Party, {ID: "PER"}}, Imposer: &ecuador.Party, Targets: []entente.Party{{ID: "PER", Name: "Peru"}},
			Dates: d.Reports[1].When.Days, Rate: entente.Amount{Value: 27, Unit: "percent"}, Product: in("Peruvian rice", 0), Retort: 1, Reports: []int32{1}},
		{Kind: entente.Claim, Subkind: "COERCE", Status: "denied", Parties: []entente.Party{ecuador.Party}, By: []entente.Source{{Party: entente.Party{ID: "PER"}, Text: "Lima"}},
			Answers: []entente.Answer{{By: ecuador.Party, Stance: "denied", Report: 2}}, Reports: []int32{2}},
	}
	return d
}

func events(d *entente.Document, err error) iter.Seq2[entente.Event, error] {
	return func(yield func(entente.Event, error) bool) {
		for i := range d.Reports {
			if !yield(entente.Event{ID: d.ReportID(i), Accounts: []entente.Account{{Doc: d, N: i}}}, nil) {
				return
			}
		}
		if err != nil {
			yield(entente.Event{}, err)
		}
	}
}

func TestGolden(t *testing.T) {
	d := sample(t)
	tests := []struct {
		name  string
		print func(w *bytes.Buffer) error
	}{
		{"document.json", func(w *bytes.Buffer) error { return JSON(w, d, Options{Text: true}) }},
		{"events.json", func(w *bytes.Buffer) error { return EventsJSON(w, events(d, nil)) }},
		{"table.txt", func(w *bytes.Buffer) error { return Table(w, d, TableOptions{}) }},
		{"table60.txt", func(w *bytes.Buffer) error { return Table(w, d, TableOptions{Width: 60}) }},
		{"colour.txt", func(w *bytes.Buffer) error { return Table(w, d, TableOptions{Width: 120, Colour: true}) }},
		{"events.txt", func(w *bytes.Buffer) error { return EventsTable(w, events(d, nil), TableOptions{}) }},
		{"nothing.txt", func(w *bytes.Buffer) error { return Table(w, &entente.Document{Text: "x"}, TableOptions{}) }},
		{"why1.txt", func(w *bytes.Buffer) error {
			return Why(w, entente.Account{Doc: d, N: 0}, TableOptions{}, "Rosa Quispe will pay a visit to Ecuador. => planned PER -> ECU")
		}},
		{"why2.txt", func(w *bytes.Buffer) error { return Why(w, entente.Account{Doc: d, N: 1}, TableOptions{}) }},
		{"why3.txt", func(w *bytes.Buffer) error { return Why(w, entente.Account{Doc: d, N: 2}, TableOptions{Colour: true}) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got bytes.Buffer
			if err := test.print(&got); err != nil {
				t.Fatal(err)
			}
			golden(t, test.name, got.Bytes())
		})
	}
}

// TestSpansPointIntoTheText reads the JSON back and looks every span up.
func TestSpansPointIntoTheText(t *testing.T) {
	var w bytes.Buffer
	if err := JSON(&w, sample(t), Options{Text: true}); err != nil {
		t.Fatal(err)
	}
	var read any
	if err := json.Unmarshal(w.Bytes(), &read); err != nil {
		t.Fatal(err)
	}
	text := read.(map[string]any)["doc"].(map[string]any)["text"].(string)
	n := 0
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			for _, e := range v {
				walk(e)
			}
			span, _ := v["span"].([]any)
			words, ok := v["text"].(string)
			if len(span) != 2 || !ok {
				return
			}
			n++
			if got := text[int(span[0].(float64)):int(span[1].(float64))]; got != words {
				t.Errorf("span %v is %q, text says %q", span, got, words)
			}
		}
	}
	walk(read)
	if n < 15 {
		t.Errorf("looked up %d spans, want at least 15", n)
	}
}

// TestNothingReachesTheTerminal feeds control sequences through every field.
func TestNothingReachesTheTerminal(t *testing.T) {
	evil := "\x1b]0;owned\x07 \x1b[2J\u009b31m\u202egnp.exe\u2066\x00\r\x7f\uE000\uE001\xff"
	d := sample(t)
	d.Text = strings.Replace(d.Text, "President Rosa Quispe", "\x1b\u009b\u202e\x07e Rosa Quispe", 1) // as long
	for _, s := range []*string{&d.Title, &d.URL, &d.Key, &d.Outlet, &d.Byline, &d.Dateline, &d.Lang} {
		*s += evil
	}
	for i := range d.Reports {
		r := &d.Reports[i]
		r.Code.Type, r.Code.Mode, r.Code.Cameo = evil, evil, evil
		r.Why.Rule, r.Where.Name, r.Amount.Unit, r.Amount.What = evil, evil, evil, evil
		r.Contexts = []string{evil}
		for _, ps := range [][]entente.Participant{r.Actors, r.Recipients} {
			for j := range ps {
				ps[j].Party = entente.Party{ID: entente.ActorID(evil), Entity: evil, Name: evil, Role: evil}
			}
		}
		for j := range r.By {
			r.By[j].Text, r.By[j].Party.Name, r.By[j].Party.ID = evil, evil, entente.ActorID(evil)
		}
	}
	for i := range d.Threads {
		d.Threads[i].Status, d.Threads[i].Subkind, d.Threads[i].Place.Name = evil, evil, evil
	}
	for i := range d.Threads[2].Answers {
		d.Threads[2].Answers[i].Stance = evil
	}
	var w bytes.Buffer
	err := errors.Join(
		JSON(&w, d, Options{Text: true}), EventsJSON(&w, events(d, nil)),
		Table(&w, d, TableOptions{}), EventsTable(&w, events(d, nil), TableOptions{Width: 40}),
		Why(&w, entente.Account{Doc: d, N: 0}, TableOptions{}, evil), Why(&w, entente.Account{Doc: d, N: 2}, TableOptions{Width: 200}))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range w.String() {
		if isControl(r) && r != '\n' {
			t.Fatalf("%U is printed:\n%q", r, w.String())
		}
	}
}

func TestTableKeepsItsWidth(t *testing.T) {
	for width := 30; width < 160; width++ {
		var w bytes.Buffer
		d := sample(t)
		err := errors.Join(Table(&w, d, TableOptions{Width: width}), Why(&w, entente.Account{Doc: d}, TableOptions{Width: width}, "An example."))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(w.String()) {
			if n := len([]rune(strings.TrimRight(line, "\n"))); n > width {
				t.Errorf("width %d: %d columns in %q", width, n, line)
			}
		}
	}
}

// TestBadSpansPrintNothing prints a document whose spans point nowhere.
func TestBadSpansPrintNothing(t *testing.T) {
	bad := []entente.Span{{Start: -1, End: 3}, {Start: 5, End: 2}, {Start: 10, End: 1 << 30}, {Start: 1 << 30, End: 1<<30 + 1}}
	for _, s := range bad {
		d := sample(t)
		for i := range d.Sentences {
			d.Sentences[i].Span = s
		}
		for i := range d.Reports {
			r := &d.Reports[i]
			r.Why.Span, r.When.Span, r.Topic, r.Amount.Span, r.Why.Sentence = s, s, s, s, r.Why.Sentence-1
			for j := range r.Actors {
				r.Actors[j].Span = s
			}
		}
		d.Statements[0].Said, d.Threads[0].Occasion, d.Threads[1].Product = s, s, s
		var w bytes.Buffer
		err := errors.Join(JSON(&w, d, Options{}), Table(&w, d, TableOptions{}), Why(&w, entente.Account{Doc: d}, TableOptions{}))
		if err != nil {
			t.Errorf("%v: %v", s, err)
		}
	}
}

func TestEventsStopAtAnError(t *testing.T) {
	broken := errors.New("broken")
	var w bytes.Buffer
	if err := EventsTable(&w, events(sample(t), broken), TableOptions{}); !errors.Is(err, broken) {
		t.Errorf("EventsTable = %v, want %v", err, broken)
	}
	if err := EventsJSON(&w, events(sample(t), broken)); !errors.Is(err, broken) {
		t.Errorf("EventsJSON = %v, want %v", err, broken)
	}
	w.Reset()
	if err := EventsTable(&w, events(&entente.Document{}, nil), TableOptions{}); err != nil || w.String() != "No events.\n" {
		t.Errorf("no events print %q, %v", w.String(), err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestWriteErrorsComeBack(t *testing.T) {
	d := sample(t)
	for i, err := range []error{
		JSON(full{}, d, Options{}), EventsJSON(full{}, events(d, nil)), Table(full{}, d, TableOptions{}),
		EventsTable(full{}, events(d, nil), TableOptions{}), Why(full{}, entente.Account{Doc: d}, TableOptions{}),
	} {
		if err == nil {
			t.Errorf("call %d: no error", i)
		}
	}
}

func FuzzPlain(f *testing.F) {
	f.Add("a\x1b[31mb\u202ec\n\xff")
	f.Fuzz(func(t *testing.T, s string) {
		got := plain(s)
		for _, r := range got {
			if isControl(r) || r == markOn || r == markOff {
				t.Errorf("plain(%q) = %q", s, got)
			}
		}
		if plain(got) != got {
			t.Errorf("plain(%q) = %q changes again", s, got)
		}
	})
}
