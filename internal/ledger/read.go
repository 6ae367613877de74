package ledger

import (
	"context"
	"fmt"
	"iter"
	"os"
	"time"

	"zombiezen.com/go/sqlite"

	"entente"
)

// Report returns the report with the given id and its whole document; if there
// is none, the error is [entente.ErrNotFound]. The beginning of an id is
// enough where one report's begins so, else the error is [ErrAmbiguous].
func (l *Ledger) Report(ctx context.Context, id string) (entente.Account, error) {
	prefix, n, err := parseID(id)
	if err != nil {
		return entente.Account{}, err
	}
	d, err := l.find(ctx, prefix)
	if err != nil {
		return entente.Account{}, fmt.Errorf("report %s: %w", id, err)
	}
	if n < 0 && len(d.Reports) > 1 {
		return entente.Account{}, fmt.Errorf("report %s: %w", id, ErrAmbiguous)
	}
	return account(d, max(n, 0))
}

// Document returns the document with the given id, or an
// [entente.ErrNotFound].
func (l *Ledger) Document(ctx context.Context, id entente.DocID) (*entente.Document, error) {
	return l.find(ctx, id.String())
}

func account(d *entente.Document, n int) (entente.Account, error) {
	if n < 0 || n >= len(d.Reports) {
		return entente.Account{}, fmt.Errorf("document %v has no report %d: %w", d.ID, n+1, entente.ErrNotFound)
	}
	return entente.Account{Doc: d, N: n}, nil
}

func (l *Ledger) find(ctx context.Context, prefix string) (*entente.Document, error) {
	c, err := l.take(ctx)
	if err != nil {
		return nil, err
	}
	defer l.give(c)
	first, last := idRange(prefix)
	n, err := number(c, "SELECT count(*) FROM documents WHERE id BETWEEN ? AND ?", first, last)
	switch {
	case err != nil:
	case n == 0:
		err = entente.ErrNotFound
	case n > 1:
		err = ErrAmbiguous
	}
	if err != nil {
		return nil, l.explain(err)
	}
	key, err := number(c, "SELECT key FROM documents WHERE id BETWEEN ? AND ?", first, last)
	if err != nil {
		return nil, l.explain(err)
	}
	d, err := l.read(c, key)
	if err != nil {
		return nil, l.explain(err)
	}
	return d, nil
}

// Documents yields all documents as they were when the iteration began, by
// day of publication, those without one first. Their sentences have no
// tokens.
func (l *Ledger) Documents(ctx context.Context) iter.Seq2[*entente.Document, error] {
	return func(yield func(*entente.Document, error) bool) {
		if err := l.documents(ctx, func(d *entente.Document) bool { return yield(d, nil) }); err != nil {
			yield(nil, err)
		}
	}
}

func (l *Ledger) documents(ctx context.Context, yield func(*entente.Document) bool) error {
	c, err := l.take(ctx)
	if err != nil {
		return err
	}
	defer l.give(c)
	stmt, err := c.Prepare("SELECT " + columns + " FROM documents ORDER BY key")
	if err != nil {
		return l.explain(err)
	}
	defer stmt.Reset() // what it returns, Step has returned before
	for {
		more, err := stmt.Step()
		if err != nil {
			return l.explain(err)
		}
		if !more {
			return nil
		}
		d, err := l.scan(stmt)
		if err != nil {
			return l.explain(err)
		}
		if !yield(d) {
			return nil
		}
	}
}

// columns are what scan reads, in its order.
const columns = "id, name, url, outlet, title, byline, dateline, published, lang, text, layers"

// read returns the document with a key.
func (l *Ledger) read(c *sqlite.Conn, key int64) (*entente.Document, error) {
	stmt, err := c.Prepare("SELECT " + columns + " FROM documents WHERE key = ?")
	if err != nil {
		return nil, err
	}
	defer stmt.Reset() // what it returns, Step has returned before
	stmt.BindInt64(1, key)
	more, err := stmt.Step()
	if err != nil {
		return nil, err
	}
	if !more {
		return nil, fmt.Errorf("document %d is gone: %w", key, entente.ErrNotFound)
	}
	return l.scan(stmt)
}

func (l *Ledger) scan(stmt *sqlite.Stmt) (*entente.Document, error) {
	d := &entente.Document{
		Key: stmt.ColumnText(1), URL: stmt.ColumnText(2), Outlet: stmt.ColumnText(3), Title: stmt.ColumnText(4),
		Byline: stmt.ColumnText(5), Dateline: stmt.ColumnText(6), Lang: stmt.ColumnText(8),
	}
	stmt.ColumnBytes(0, d.ID[:])
	if at := stmt.ColumnText(7); at != "" {
		t, err := time.Parse(time.RFC3339Nano, at)
		if err != nil {
			return nil, fmt.Errorf("document %v: published: %w", d.ID, err)
		}
		d.Published = t
	}
	text, err := l.pack.unpack(blob(stmt, 9))
	if err != nil {
		return nil, fmt.Errorf("document %v: unpack text: %w", d.ID, err)
	}
	d.Text = string(text)
	kept, err := l.pack.unpackLayers(blob(stmt, 10))
	if err != nil {
		return nil, fmt.Errorf("document %v: unpack layers: %w", d.ID, err)
	}
	kept.restore(d)
	return d, nil
}

func blob(stmt *sqlite.Stmt, col int) []byte {
	b := make([]byte, stmt.ColumnLen(col))
	stmt.ColumnBytes(col, b)
	return b
}

// Stats says how much a ledger holds.
type Stats struct {
	Documents, Reports, Statements, Threads int64

	First, Last entente.Date // of publication; zero if no document has one
	Bytes       int64        // of the file and its log
}

// Stats counts what the ledger holds.
func (l *Ledger) Stats(ctx context.Context) (Stats, error) {
	c, err := l.take(ctx)
	if err != nil {
		return Stats{}, err
	}
	defer l.give(c)
	var s Stats
	var first, last int64
	counts := []struct {
		to    *int64
		query string
	}{
		{&s.Documents, "SELECT count(*) FROM documents"},
		{&s.Reports, "SELECT count(*) FROM reports"},
		{&s.Statements, "SELECT count(*) FROM statements"},
		{&s.Threads, "SELECT count(*) FROM threads"},
		{&first, "SELECT coalesce(min(key), 0) >> 34 FROM documents WHERE key >= 1 << 34"},
		{&last, "SELECT coalesce(max(key), 0) >> 34 FROM documents"},
	}
	for _, n := range counts {
		if *n.to, err = number(c, n.query); err != nil {
			return Stats{}, l.explain(err)
		}
	}
	if first > 0 {
		s.First, s.Last = date(first-dayOffset), date(last-dayOffset)
	}
	for _, suffix := range []string{"", "-wal"} {
		if info, err := os.Stat(l.path + suffix); err == nil {
			s.Bytes += info.Size()
		}
	}
	return s, nil
}
