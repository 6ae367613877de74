package ledger

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"zombiezen.com/go/sqlite/sqlitex"

	"entente"
)

var update = flag.Bool("update", false, "rewrite testdata/layers.json")

// document returns a document of n reports that differs by number.
func document(number, n int) *entente.Document {
	states := []string{"CHN", "RUS", "USA", "UKR", "FRA", "KEN", "PER", "ECU", "IND", "JPN"}
	from, to := states[number%10], states[(number+1+number/10%8)%10]
	d := &entente.Document{
		Key: fmt.Sprintf("item-%d", number), URL: fmt.Sprintf("https://example.org/%d", number), Outlet: "example.org",
		Title: "Ministers meet", Lang: "en", Published: time.Date(2025, 1, 1+number/50, 12, 0, number, 0, time.FixedZone("", 3*3600+1800)),
	}
	var b strings.Builder
	b.WriteString(d.Title + "\n\n")
	for i := range n {
		start := int32(b.Len())
		fmt.Fprintf(&b, "The minister of %s said in round %d of talk %d that %s would soon lift the duty on grain.", from, i, number, to)
		s := entente.Span{Start: start, End: int32(b.Len())}
		b.WriteByte(' ')
		d.Sentences = append(d.Sentences, entente.Sentence{Span: s, Para: 1})
		d.Reports = append(d.Reports, entente.Report{
			Code: entente.Code{Type: "CONSULT", Mode: "visit", Cameo: "042"}, Modality: entente.Planned, Contexts: []string{"diplomatic"},
			Actors:     []entente.Participant{{Party: entente.Party{ID: entente.ActorID(from), Entity: from + "/minister", Name: "minister"}, Span: s}},
			Recipients: []entente.Participant{{Party: entente.Party{ID: entente.ActorID(to), Name: to}, Span: s}},
			When:       entente.TimeRef{Span: s, Days: span(2025, 5, 7+i%20, 1), Basis: entente.BasisStated},
			By:         []entente.Source{{Party: entente.Party{ID: entente.ActorID(from)}, Text: "The minister", Span: s, Via: entente.ViaSpeech}},
			Why:        entente.Evidence{Sentence: int32(i), Span: s, Rule: "consult/visit/pay", Score: 0.9},
		})
	}
	d.Text = b.String()
	d.Paras = []entente.Para{{Span: entente.Span{End: int32(len(d.Title))}, Kind: entente.ParaTitle}, {Span: entente.Span{Start: int32(len(d.Title) + 2), End: int32(len(d.Text))}}}
	d.HashID()
	return d
}

func span(y, m, d, n int) entente.Interval {
	from := entente.Date{Year: int16(y), Month: time.Month(m), Day: int8(d)}
	return entente.Interval{From: from, Until: from.AddDays(n), Grain: entente.GrainDay}
}

func openNew(t testing.TB) *Ledger {
	t.Helper()
	l, err := Open(filepath.Join(t.TempDir(), "test.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

func mustAdd(t testing.TB, l *Ledger, docs ...*entente.Document) {
	t.Helper()
	if _, err := l.Add(t.Context(), docs); err != nil {
		t.Fatal(err)
	}
}

func ids(t testing.TB, l *Ledger, q Query) []string {
	t.Helper()
	out := []string{}
	for e, err := range l.Events(t.Context(), q) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, e.ID)
	}
	return out
}

// rich returns a document in which every field of every kept layer is set.
func rich() *entente.Document {
	d := document(3, 2)
	fill(reflect.ValueOf(&d.Times), 1)
	fill(reflect.ValueOf(&d.Statements), 1)
	fill(reflect.ValueOf(&d.Threads), 1)
	var full []entente.Report
	fill(reflect.ValueOf(&full), 1)
	d.Reports = append(d.Reports, full...)
	d.Comments = []string{"Wow <b>\u2028\x00", ""}
	return d
}

// fill sets every field below v to something that is not zero.
func fill(v reflect.Value, n int) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		fill(v.Elem(), n)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), n+i)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0), n)
		fill(v.Index(1), n+1)
	case reflect.String:
		v.SetString(fmt.Sprintf("wörd \"%d\" \x01", n))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(0.5 + float64(n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint8, reflect.Uint16:
		v.SetUint(1)
	default:
		v.SetInt(int64(n%100 + 1))
	}
}

func TestRoundTrip(t *testing.T) {
	l := openNew(t)
	d := rich()
	mustAdd(t, l, d)
	got, err := l.Document(t.Context(), d.ID)
	if err != nil {
		t.Fatal(err)
	}
	want := *d
	want.Has = got.Has
	if diff := cmp.Diff(&want, got); diff != "" {
		t.Errorf("a document comes back changed (-want +got)\n%s", diff)
	}
}

// TestLayersArePinned fails when a change of the entente package changes what
// files hold that have been written already: a renamed field or a number that
// has got another meaning. Then the schema's version must go up, and reading
// must translate.
func TestLayersArePinned(t *testing.T) {
	d := rich()
	got, err := appendJSON(nil, reflect.ValueOf(*layersOf(d)))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("testdata/layers.json", got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/layers.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("testdata/layers.json (-want +got)\n%s", diff)
	}
	numbers := []any{entente.Supposed, entente.ViaOutlet, entente.Claim, entente.GrainYear, entente.OpenStart, entente.BasisAnchored, entente.ParaHead}
	if got, want := fmt.Sprintf("%d", numbers), "[7 5 4 4 2 3 3]"; got != want {
		t.Errorf("last numbers of the enumerations are %s, want %s", got, want)
	}
}

func TestSameDocumentTwice(t *testing.T) {
	l := openNew(t)
	docs := []*entente.Document{document(1, 3), document(2, 2), document(1, 3)}
	for i, want := range []int{2, 0} {
		if added, err := l.Add(t.Context(), docs); err != nil || added != want {
			t.Errorf("time %d: added %d, %v; want %d", i+1, added, err, want)
		}
	}
	if s, err := l.Stats(t.Context()); err != nil || s.Documents != 2 || s.Reports != 5 {
		t.Errorf("Stats = %+v, %v; want 2 documents, 5 reports", s, err)
	}
}

func TestEvents(t *testing.T) {
	l := openNew(t)
	doc := func(number int, outlet string, r ...entente.Report) *entente.Document {
		d := document(number, len(r))
		d.Outlet = outlet
		for i := range r {
			r[i].Why = d.Reports[i].Why
		}
		d.Reports = r
		return d
	}
	side := func(ids ...string) (ps []entente.Participant) {
		for _, id := range ids {
			state, _, _ := strings.Cut(id, "/")
			p := entente.Party{ID: entente.ActorID(state)}
			if state != id {
				p.Entity = id
			}
			ps = append(ps, entente.Participant{Party: p})
		}
		return ps
	}
	visit := entente.Code{Type: "CONSULT", Mode: "visit"}
	a := doc(0, "A.org", // 2025-01-01
		entente.Report{Code: visit, Modality: entente.Planned, Actors: side("CHN/xi-jinping"), Recipients: side("RUS"), When: entente.TimeRef{Days: span(2025, 5, 7, 4)}},
		entente.Report{Code: entente.Code{Type: "CONSULT", Mode: "phone"}, Modality: entente.Actual, Actors: side("CHN", "RUS")},
		entente.Report{Code: entente.Code{Type: "ACCUSE"}, Modality: entente.Actual, Actors: side("RUS:MIL"), Recipients: side("UKR")})
	b := doc(100, "b.org", // 2025-01-03
		entente.Report{Code: visit, Modality: entente.Actual, Actors: side("USA"), Recipients: side("CHN", "RUS")},
		entente.Report{Code: visit, Actors: side("G20"), When: entente.TimeRef{Days: entente.Interval{From: span(2024, 12, 1, 1).From, Open: entente.OpenEnd, Grain: entente.GrainDay}}})
	nodate := doc(7, "", entente.Report{Code: visit, Actors: side("RUS"), Recipients: side("CHN")})
	nodate.Published = time.Time{}
	for _, d := range []*entente.Document{a, b, nodate} {
		d.HashID()
	}
	mustAdd(t, l, a, b, nodate)
	a1, a2, a3, b1, b2, n1 := a.ReportID(0), a.ReportID(1), a.ReportID(2), b.ReportID(0), b.ReportID(1), nodate.ReportID(0)

	date := func(y, m, d int) entente.Date { return span(y, m, d, 1).From }
	tests := []struct {
		name string
		q    Query
		want []string
	}{
		{"all, newest first", Query{}, []string{a1, b1, a3, a2, b2, n1}},
		{"oldest first", Query{OldestFirst: true}, []string{n1, b2, a2, a3, b1, a1}},
		{"limit", Query{Limit: 2}, []string{a1, b1}},
		{"an id takes in those below it", Query{Actor: "RUS"}, []string{a1, b1, a3, a2, n1}},
		{"but not above it", Query{Actor: "RUS:MIL"}, []string{a3}},
		{"a person", Query{Actor: "CHN/xi-jinping"}, []string{a1}},
		{"nor what only begins alike", Query{Actor: "G2"}, []string{}},
		{"pair, without those that are both acted upon", Query{Pair: [2]entente.ActorID{"CHN", "RUS"}}, []string{a1, a2, n1}},
		{"pair the other way round", Query{Pair: [2]entente.ActorID{"RUS", "CHN"}}, []string{a1, a2, n1}},
		{"from", Query{From: "RUS"}, []string{a3, a2, n1}},
		{"from and to", Query{From: "CHN", To: "RUS"}, []string{a1}},
		{"type", Query{Type: "ACCUSE"}, []string{a3}},
		{"mode", Query{Mode: "phone"}, []string{a2}},
		{"modality", Query{Modality: entente.Actual}, []string{b1, a3, a2}},
		{"on the last day of a visit", Query{Since: date(2025, 5, 10)}, []string{a1}},
		{"after it", Query{Since: date(2025, 5, 11)}, []string{}},
		{"until its first day", Query{Since: date(2025, 1, 4), Until: date(2025, 5, 7)}, []string{a1}},
		{"before it", Query{Since: date(2025, 1, 4), Until: date(2025, 5, 6)}, []string{}},
		{"since is known up to publication", Query{Since: date(2025, 1, 2), Until: date(2025, 1, 2)}, []string{b2}},
		{"outlet in any case", Query{Outlet: "a.ORG"}, []string{a1, a3, a2}},
		{"words", Query{Text: "grain lift"}, []string{a1, b1, a3, a2, b2, n1}},
		{"a phrase", Query{Text: `"round 1 of" duty`}, []string{a2, b2}},
		{"a beginning", Query{Text: "gra* \"talk 100\""}, []string{b1, b2}},
		{"no such word", Query{Text: "wheat"}, []string{}},
		{"everything at once", Query{Actor: "CHN", Pair: [2]entente.ActorID{"CHN", "RUS"}, From: "CHN", To: "RUS", Type: "CONSULT", Mode: "visit", Modality: entente.Planned,
			Since: date(2025, 5, 1), Until: date(2025, 5, 31), Text: "round 0", Outlet: "a.org", Limit: 5}, []string{a1}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, ids(t, l, test.q)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestEventDays(t *testing.T) {
	l := openNew(t)
	d := document(0, 1)
	mustAdd(t, l, d)
	for e, err := range l.Events(t.Context(), Query{}) {
		if err != nil {
			t.Fatal(err)
		}
		if e.Day.String() != "2025-05-07" || len(e.Accounts) != 1 || e.Accounts[0].Sentence() != d.Sentences[0].Span {
			t.Errorf("event %+v", e)
		}
	}
}

// TestText searches for what users type and pages contain.
func TestText(t *testing.T) {
	l := openNew(t)
	d := document(1, 1)
	d.Text = "Țările “semnează” — l'été à Zürich; 北京 said \x00 it’s ON/OFF."
	d.Sentences[0].Span = entente.Span{End: int32(len(d.Text))}
	d.Paras = nil
	d.HashID()
	mustAdd(t, l, d)
	for text, want := range map[string]int{
		"tarile": 1, "ZURICH": 1, "zürich": 1, "北京": 1, "ete": 1, "semneaz*": 1, "on/off": 1, "it's": 1,
		`"`: 0, `"zurich`: 1, `""`: 0, "*": 0, "a* OR b": 0, "zurich NOT x": 0, "sentence:zurich": 0, "NEAR(zurich)": 0,
		"^zurich": 1, "-zurich": 1, "zurich)": 1, "{zurich}": 1, "'zurich'; DROP TABLE documents": 0, "\x00": 0, "\xff": 0, "zurich\x00": 1, "!!!": 0,
	} {
		if got := ids(t, l, Query{Text: text}); len(got) != want {
			t.Errorf("%q finds %d, want %d", text, len(got), want)
		}
	}
}

func TestReport(t *testing.T) {
	l := openNew(t)
	d, e := document(1, 3), document(2, 1)
	copy(e.ID[:], d.ID[:7]) // 14 digits alike
	mustAdd(t, l, d, e)
	full := d.ID.String()
	tests := []struct {
		id   string
		n    int
		want error
	}{
		{full + ".2", 1, nil},
		{strings.ToUpper(full[:20]) + ".3", 2, nil},
		{e.ID.String()[:16], 0, nil},
		{full[:16], 0, ErrAmbiguous},
		{full[:12] + ".1", 0, ErrAmbiguous},
		{full + ".4", 0, entente.ErrNotFound},
		{full + ".0", 0, entente.ErrNotFound},
		{full + ".t1", 0, entente.ErrNotFound},
		{full + "0.1", 0, entente.ErrNotFound},
		{"ffffffffffff.1", 0, entente.ErrNotFound},
		{"", 0, entente.ErrNotFound},
		{"'; --", 0, entente.ErrNotFound},
	}
	for _, test := range tests {
		a, err := l.Report(t.Context(), test.id)
		if !errors.Is(err, test.want) || err == nil && a.N != test.n {
			t.Errorf("Report(%q) = %d, %v; want %d, %v", test.id, a.N, err, test.n, test.want)
		}
	}
}

func TestAddRefusesWhatCannotBeKept(t *testing.T) {
	l := openNew(t)
	change := func(f func(d *entente.Document)) *entente.Document {
		d := document(9, 1)
		f(d)
		return d
	}
	for name, d := range map[string]*entente.Document{
		"no id":        change(func(d *entente.Document) { d.ID = entente.DocID{} }),
		"no text":      change(func(d *entente.Document) { d.Text = " " }),
		"not UTF-8":    change(func(d *entente.Document) { d.Text = "\xff" + d.Text[1:] }),
		"far future":   change(func(d *entente.Document) { d.Published = time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC) }),
		"too many":     change(func(d *entente.Document) { d.Reports = make([]entente.Report, maxItems+1) }),
		"not a number": change(func(d *entente.Document) { d.Reports[0].Amount.Value /= 0 * d.Reports[0].Amount.Value }),
	} {
		added, err := l.Add(t.Context(), []*entente.Document{document(1, 1), d})
		if stage := (*entente.StageError)(nil); added != 0 || !errors.As(err, &stage) || stage.Doc != d.ID || !errors.Is(err, entente.ErrInvalid) {
			t.Errorf("%s: %d, %v", name, added, err)
		}
	}
	if got := ids(t, l, Query{}); len(got) != 0 {
		t.Errorf("a refused batch left %v", got)
	}
}

// TestOddDocuments adds what stages ought not to write but might.
func TestOddDocuments(t *testing.T) {
	l := openNew(t)
	for i, f := range []func(d *entente.Document){
		func(d *entente.Document) { d.Reports[0].Why.Sentence = -5 },
		func(d *entente.Document) { d.Reports[0].Why.Sentence = 99 },
		func(d *entente.Document) { d.Sentences = nil },
		func(d *entente.Document) { d.Reports[0].Actors = make([]entente.Participant, 3) },
		func(d *entente.Document) { d.Reports[0].Recipients = d.Reports[0].Actors },
		func(d *entente.Document) { d.Reports = nil },
		func(d *entente.Document) { d.Title, d.URL = "\xff\x00'", "\xc3" },
		func(d *entente.Document) { d.Published = time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC) },
		func(d *entente.Document) {
			d.Reports[0].When.Days = entente.Interval{From: entente.Date{Year: -32768, Month: 1, Day: 1}, Until: entente.Date{Year: 32767, Month: 12, Day: 31}}
		},
		func(d *entente.Document) {
			d.Reports[0].When.Days = entente.Interval{Open: entente.OpenEnd, Grain: entente.GrainDay}
		},
	} {
		d := document(i, 1)
		f(d)
		d.HashID()
		mustAdd(t, l, d)
	}
	n := 0
	for _, err := range l.Documents(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	if events := ids(t, l, Query{}); n != 10 || len(events) != 9 {
		t.Errorf("%d documents, %d events; want 10, 9", n, len(events))
	}
}

func TestAppendOnly(t *testing.T) {
	l := openNew(t)
	mustAdd(t, l, rich())
	c, err := l.take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer l.give(c)
	for _, table := range []string{"documents", "reports", "participants", "statements", "threads"} {
		column := map[string]string{"participants": "report"}[table]
		if column == "" {
			column = "key"
		}
		for _, query := range []string{
			"DELETE FROM " + table, "UPDATE " + table + " SET " + column + " = 1 + " + column,
			"INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table,
		} {
			err := sqlitex.ExecuteTransient(c, query, nil)
			if table == "participants" && strings.HasPrefix(query, "INSERT") && err == nil {
				continue // a row is all key: put again, it is the same
			}
			if err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v, want a refusal", query, err)
			}
		}
	}
	for _, query := range []string{"DELETE FROM words", "UPDATE words SET sentence = 'x'"} {
		if err := sqlitex.ExecuteTransient(c, query, nil); err == nil {
			t.Errorf("%s: no refusal", query)
		}
	}
}

func TestRecordedTimeIsKept(t *testing.T) {
	l := openNew(t)
	at := time.Date(2025, 5, 5, 8, 0, 0, 0, time.FixedZone("", 3600))
	if _, err := l.AddAt(t.Context(), at, []*entente.Document{document(1, 1)}); err != nil {
		t.Fatal(err)
	}
	mustAdd(t, l, document(2, 1))
	c, err := l.take(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer l.give(c)
	if got, err := text(c, "SELECT group_concat(recorded, '|' ORDER BY key) FROM documents"); err != nil || got != "2025-05-05T07:00:00Z|" {
		t.Errorf("recorded = %q, %v", got, err)
	}
}

func TestStatsAndDays(t *testing.T) {
	l := openNew(t)
	if s, err := l.Stats(t.Context()); err != nil || !s.First.IsZero() || s.Documents != 0 {
		t.Errorf("empty: %+v, %v", s, err)
	}
	d := document(120, 2)
	d.Published = time.Date(1969, 12, 31, 23, 0, 0, 0, time.UTC)
	mustAdd(t, l, document(0, 1), d)
	s, err := l.Stats(t.Context())
	if err != nil || s.First.String() != "1969-12-31" || s.Last.String() != "2025-01-01" || s.Reports != 3 || s.Bytes == 0 {
		t.Errorf("Stats = %+v, %v", s, err)
	}
	for n := int64(-800000); n < 800000; n += 997 {
		if got := days(date(n)); got != n {
			t.Fatalf("days(date(%d)) = %d", n, got)
		}
	}
}

func TestCancel(t *testing.T) {
	l := openNew(t)
	mustAdd(t, l, document(1, 3), document(2, 3))
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	var last error
	for _, err := range l.Events(ctx, Query{}) {
		n++
		last = err
		cancel()
	}
	if last == nil || n != 2 {
		t.Errorf("after cancel: %d turns, error %v", n, last)
	}
	if _, err := l.Add(ctx, []*entente.Document{document(3, 1)}); !errors.Is(err, context.Canceled) {
		t.Errorf("Add = %v, want %v", err, context.Canceled)
	}
	if got := ids(t, l, Query{}); len(got) != 6 {
		t.Errorf("%d events afterwards, want 6", len(got))
	}
}

// TestNestedAndConcurrent reads while reading and while writing.
func TestNestedAndConcurrent(t *testing.T) {
	l := openNew(t)
	mustAdd(t, l, document(1, 2), document(2, 2))
	done := make(chan error)
	go func() {
		for i := 10; i < 40; i++ {
			if _, err := l.Add(context.Background(), []*entente.Document{document(i, 2)}); err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	for e, err := range l.Events(t.Context(), Query{OldestFirst: true, Limit: 4}) {
		if err != nil {
			t.Fatal(err)
		}
		if _, err := l.Report(t.Context(), e.ID); err != nil {
			t.Fatal(err)
		}
		if len(ids(t, l, Query{})) < 4 {
			t.Error("a nested iteration finds too little")
		}
		for range l.Events(t.Context(), Query{}) {
			break
		}
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if got := len(ids(t, l, Query{})); got != 64 {
		t.Errorf("%d events, want 64", got)
	}
}
