package ledger

import (
	"context"
	"fmt"
	"strings"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"entente"
)

// Add writes docs and everything read from them, in one transaction: when it
// returns without an error all of them are on the disk, otherwise none is. A
// document that the ledger has is passed over; added counts the others. The
// ledger does not say when it learnt of them; see [Ledger.AddAt].
//
// A document that cannot be kept is an [entente.StageError] that names it.
func (l *Ledger) Add(ctx context.Context, docs []*entente.Document) (added int, err error) {
	return l.AddAt(ctx, time.Time{}, docs)
}

// AddAt is Add, with the time at which the ledger learns of the documents. It
// is kept to the second.
func (l *Ledger) AddAt(ctx context.Context, recorded time.Time, docs []*entente.Document) (added int, err error) {
	rows, err := l.rows(docs, recorded)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	l.write.Lock()
	defer l.write.Unlock()
	c, err := l.take(ctx)
	if err != nil {
		return 0, err
	}
	defer l.give(c)
	if added, err = addAll(c, rows); err != nil {
		return 0, l.explain(err)
	}
	return added, nil
}

// A row is a document made ready, so that the transaction is short.
type row struct {
	doc       *entente.Document
	published string
	recorded  string
	text      []byte
	layers    []byte
}

func (l *Ledger) rows(docs []*entente.Document, recorded time.Time) ([]row, error) {
	rows := make([]row, 0, len(docs))
	for _, d := range docs {
		r, err := l.row(d, recorded)
		if err != nil {
			return nil, &entente.StageError{Stage: "ledger", Doc: d.ID, Err: err}
		}
		rows = append(rows, r)
	}
	return rows, nil
}

func (l *Ledger) row(d *entente.Document, recorded time.Time) (r row, err error) {
	if err := check(d); err != nil {
		return row{}, err
	}
	r = row{doc: d, published: stamp(d.Published), recorded: stamp(recorded.UTC())}
	if r.text, err = l.pack.pack([]byte(d.Text)); err != nil {
		return row{}, err
	}
	r.layers, err = l.pack.packLayers(layersOf(d))
	return r, err
}

// check refuses what could not be read back.
func check(d *entente.Document) error {
	if err := d.Validate(); err != nil {
		return err
	}
	if d.ID == (entente.DocID{}) {
		return fmt.Errorf("document has no id: %w", entente.ErrInvalid)
	}
	if y := d.Published.Year(); !d.Published.IsZero() && (y < 0 || y > 9999) {
		return fmt.Errorf("published in the year %d: %w", y, entente.ErrInvalid)
	}
	if n := max(len(d.Reports), len(d.Statements), len(d.Threads)); n > maxItems {
		return fmt.Errorf("%d entries in one document, at most %d fit: %w", n, maxItems, entente.ErrInvalid)
	}
	return nil
}

// stamp writes a time as the file keeps it; the zero Time is empty.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339Nano)
}

func addAll(c *sqlite.Conn, rows []row) (added int, err error) {
	end, err := sqlitex.ImmediateTransaction(c)
	if err != nil {
		return 0, err
	}
	defer end(&err)
	for i := range rows {
		fresh, err := add(c, &rows[i])
		if err != nil {
			return 0, err
		}
		if fresh {
			added++
		}
	}
	return added, nil
}

// add writes one document, and reports false if it is there already.
func add(c *sqlite.Conn, r *row) (fresh bool, err error) {
	d := r.doc
	known, err := number(c, "SELECT count(*) FROM documents WHERE id = ?", d.ID[:])
	if err != nil || known > 0 {
		return false, err
	}
	key, err := nextKey(c, d.PublishedDay())
	if err != nil {
		return false, err
	}
	err = insert(c, "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", key, d.ID[:],
		clean(d.Key), clean(d.URL), clean(d.Outlet), clean(d.Title), clean(d.Byline), clean(d.Dateline),
		r.published, clean(d.Lang), r.recorded, r.text, r.layers)
	for i := 0; i < len(d.Reports) && err == nil; i++ {
		err = addReport(c, key+1+int64(i), d, &d.Reports[i])
	}
	for i := 0; i < len(d.Statements) && err == nil; i++ {
		err = addStatement(c, key+1+int64(i), &d.Statements[i])
	}
	for i := 0; i < len(d.Threads) && err == nil; i++ {
		err = addThread(c, key+1+int64(i), d, &d.Threads[i])
	}
	return true, err
}

// nextKey returns the first free key of a day.
func nextKey(c *sqlite.Conn, day entente.Date) (int64, error) {
	first, last := dayKeys(day)
	top, err := number(c, "SELECT coalesce(max(key), -1) FROM documents WHERE key BETWEEN ? AND ?", first, last)
	if err != nil || top < 0 {
		return first, err
	}
	if next := top + 1<<itemBits; next <= last {
		return next, nil
	}
	return 0, fmt.Errorf("no room for more documents of %v", day)
}

func addReport(c *sqlite.Conn, key int64, d *entente.Document, r *entente.Report) error {
	var day, until any
	if from, to, ok := listed(r.When.Days, d.PublishedDay()); ok {
		day, until = from, to
	}
	err := insert(c, "INSERT INTO reports VALUES (?, ?, ?, ?, ?, ?, ?, ?)", key, day, until,
		r.Code.Type, r.Code.Mode, r.Code.Cameo, r.Modality.String(), float64(r.Why.Score))
	if err == nil {
		err = addParticipants(c, key, acts, r.Actors)
	}
	if err == nil {
		err = addParticipants(c, key, actedUpon, r.Recipients)
	}
	if words := evidence(d, r); err == nil && words != "" {
		err = insert(c, "INSERT INTO words (rowid, sentence) VALUES (?, ?)", key, words)
	}
	return err
}

// Sides of a report, as the file keeps them.
const (
	acts      = 0
	actedUpon = 1
)

func addParticipants(c *sqlite.Conn, key int64, side int, ps []entente.Participant) error {
	for i := range ps {
		for _, id := range lookups(ps[i].Party) {
			if err := insert(c, "INSERT OR IGNORE INTO participants VALUES (?, ?, ?)", id, key, side); err != nil {
				return err
			}
		}
	}
	return nil
}

// lookups returns the ids under which a party is found. A person or office of
// a state is found under the state too, because the search takes in what lies
// below an id.
func lookups(p entente.Party) []string {
	id, entity := string(p.ID), p.Entity
	switch {
	case entity == "" && id == "":
		return nil
	case entity == "" || entity == id:
		return []string{id}
	case strings.HasPrefix(entity, id+"/"), id == "":
		return []string{entity}
	}
	return []string{id, entity}
}

func addStatement(c *sqlite.Conn, key int64, s *entente.Statement) error {
	speaker := ""
	if len(s.Chain) > 0 {
		if ids := lookups(s.Chain[0].Party); len(ids) > 0 {
			speaker = ids[len(ids)-1]
		}
	}
	return insert(c, "INSERT INTO statements VALUES (?, ?, ?)", key, speaker, s.Exact)
}

func addThread(c *sqlite.Conn, key int64, d *entente.Document, t *entente.Thread) error {
	var day, until any
	if from, to, ok := listed(t.Dates, d.PublishedDay()); ok {
		day, until = from, to
	}
	return insert(c, "INSERT INTO threads VALUES (?, ?, ?, ?, ?, ?)", key, t.Kind.String(), t.Subkind, t.Status, day, until)
}

// insert runs a statement that returns nothing. Nil stands for NULL.
func insert(c *sqlite.Conn, query string, args ...any) error {
	stmt, err := c.Prepare(query)
	if err != nil {
		return err
	}
	for i, arg := range args {
		bind(stmt, i+1, arg)
	}
	if _, err := stmt.Step(); err != nil {
		return err
	}
	return stmt.Reset()
}

func bind(stmt *sqlite.Stmt, i int, arg any) {
	switch v := arg.(type) {
	case nil:
		stmt.BindNull(i)
	case int:
		stmt.BindInt64(i, int64(v))
	case int64:
		stmt.BindInt64(i, v)
	case bool:
		stmt.BindBool(i, v)
	case float64:
		stmt.BindFloat(i, v)
	case string:
		stmt.BindText(i, v)
	case []byte:
		stmt.BindBytes(i, v)
	default:
		panic(fmt.Sprintf("ledger: cannot bind a %T", arg))
	}
}

// clean makes a string fit to be kept as text.
func clean(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

// evidence returns the sentences that r rests on, each once.
func evidence(d *entente.Document, r *entente.Report) string {
	var b strings.Builder
	last := entente.Span{}
	for i := -1; i < len(r.More); i++ {
		e := r.Why
		if i >= 0 {
			e = r.More[i]
		}
		if s := d.SentenceOf(e); s != last && s.Len() > 0 {
			b.WriteString(d.Quote(s))
			b.WriteByte('\n')
			last = s
		}
	}
	return b.String()
}
