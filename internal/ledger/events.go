package ledger

import (
	"context"
	"iter"
	"strings"

	"zombiezen.com/go/sqlite"

	"entente"
)

// A Query says which events to find. Its zero value finds all, newest first;
// every field that is set narrows it. An actor's id takes in those below it:
// "RUS" finds "RUS:MIL" and "RUS/mfa", but not the other way round.
type Query struct {
	Actor    entente.ActorID    // on either side
	Pair     [2]entente.ActorID // both take part and at least one of them acts
	From, To entente.ActorID    // acts; is acted upon
	Type     string             // "CONSULT"
	Mode     string             // "visit"
	Modality entente.Modality
	Since    entente.Date // last day of the event, else of publication, is this or later
	Until    entente.Date // its first day is this or earlier
	Text     string       // words of the sentences, in any order; "words in quotes" as a phrase; word* for what begins so
	Outlet   string       // whole, in any case: "xinhuanet.com"
	Limit    int          // 0: no limit

	OldestFirst bool
}

// Events yields the events that q finds, as they were when the iteration
// began. Events of a day come in the order in which they were added, or its
// reverse. After an error the iteration ends.
func (l *Ledger) Events(ctx context.Context, q Query) iter.Seq2[entente.Event, error] {
	return func(yield func(entente.Event, error) bool) {
		if err := l.events(ctx, q, func(e entente.Event) bool { return yield(e, nil) }); err != nil {
			yield(entente.Event{}, err)
		}
	}
}

func (l *Ledger) events(ctx context.Context, q Query, yield func(entente.Event) bool) error {
	c, err := l.take(ctx)
	if err != nil {
		return err
	}
	defer l.give(c)
	query, args := q.sql()
	stmt, err := c.Prepare(query)
	if err != nil {
		return l.explain(err)
	}
	defer stmt.Reset() // what it returns, Step has returned before
	for i, arg := range args {
		bind(stmt, i+1, arg)
	}
	shelf := shelf{ledger: l, conn: c}
	for {
		more, err := stmt.Step()
		if err != nil {
			return l.explain(err)
		}
		if !more {
			return nil
		}
		e, err := shelf.event(stmt)
		if err != nil {
			return l.explain(err)
		}
		if !yield(e) {
			return nil
		}
	}
}

// sql returns q as a query for report keys and days.
func (q Query) sql() (string, []any) {
	var w where
	w.actor(q.Actor, "r.key IN (%)")
	w.pair(q.Pair)
	w.actor(q.From, "r.key IN (% AND side = 0)")
	w.actor(q.To, "r.key IN (% AND side = 1)")
	w.text("r.type = ?", q.Type)
	w.text("r.mode = ?", q.Mode)
	w.text("r.modality = ?", q.Modality.String())
	if !q.Since.IsZero() {
		w.and("r.until > ?", days(q.Since))
	}
	if !q.Until.IsZero() {
		w.and("r.day <= ?", days(q.Until))
	}
	if strings.TrimSpace(q.Text) != "" {
		w.and("r.key IN (SELECT rowid FROM words WHERE words MATCH ?)", match(q.Text))
	}
	w.text("(SELECT d.outlet FROM documents AS d WHERE d.key = (r.key >> 12 << 12)) = ? COLLATE NOCASE", q.Outlet)

	query := "SELECT r.key, r.day FROM reports AS r" + w.String() + " ORDER BY r.day DESC, r.key DESC"
	if q.OldestFirst {
		query = "SELECT r.key, r.day FROM reports AS r" + w.String() + " ORDER BY r.day, r.key"
	}
	if q.Limit > 0 {
		query += " LIMIT ?"
		w.args = append(w.args, q.Limit)
	}
	return query, w.args
}

// A where is the conditions of a query and what they are bound to.
type where struct {
	terms []string
	args  []any
}

func (w *where) and(term string, args ...any) {
	w.terms = append(w.terms, term)
	w.args = append(w.args, args...)
}

func (w *where) text(term, value string) {
	if value != "" {
		w.and(term, value)
	}
}

// participant finds the reports of an id and those below it: the first two
// conditions bound the range of ids that begin so, the third keeps "G20" out
// of "G2".
const participant = "SELECT report FROM participants WHERE actor >= ? AND actor < ? || ';' AND (actor = ? OR substr(actor, length(?) + 1, 1) IN ('/', ':'))"

func (w *where) actor(id entente.ActorID, term string) {
	if id != "" {
		w.and(strings.ReplaceAll(term, "%", participant), repeat(id, 4)...)
	}
}

func (w *where) pair(pair [2]entente.ActorID) {
	a, b := pair[0], pair[1]
	if a == "" || b == "" {
		w.actor(a+b, "r.key IN (%)")
		return
	}
	const in, acting = "r.key IN (" + participant + ")", "r.key IN (" + participant + " AND side = 0)"
	args := append(repeat(a, 4), repeat(b, 4)...)
	w.and("("+acting+" AND "+in+" OR "+in+" AND "+acting+")", append(args, args...)...)
}

func repeat(id entente.ActorID, n int) []any {
	args := make([]any, n)
	for i := range args {
		args[i] = string(id)
	}
	return args
}

// String returns the conditions as a WHERE clause; none is an empty one.
func (w *where) String() string {
	if len(w.terms) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(w.terms, " AND ")
}

// match turns what a user typed into a full-text query in which nothing can
// be wrong: every word and quoted phrase becomes a quoted term, and all must
// be there.
func match(text string) string {
	var terms []string
	for i, part := range strings.Split(strings.ReplaceAll(text, "\x00", " "), `"`) {
		if i%2 == 1 {
			terms = append(terms, `"`+part+`"`)
			continue
		}
		for word := range strings.FieldsSeq(part) {
			stem, prefix := strings.CutSuffix(word, "*")
			term := `"` + stem + `"`
			if prefix && stem != "" {
				term += "*"
			}
			terms = append(terms, term)
		}
	}
	if len(terms) == 0 {
		return `""` // finds nothing
	}
	return strings.ToValidUTF8(strings.Join(terms, " "), "\uFFFD")
}

// A shelf reads the documents of one iteration, and keeps the last few at
// hand: reports of a document mostly come together.
type shelf struct {
	ledger *Ledger
	conn   *sqlite.Conn
	keys   [8]int64
	docs   [8]*entente.Document
	next   int
}

func (s *shelf) event(stmt *sqlite.Stmt) (entente.Event, error) {
	key := stmt.ColumnInt64(0)
	d, err := s.doc(key >> itemBits << itemBits)
	if err != nil {
		return entente.Event{}, err
	}
	a, err := account(d, int(key&maxItems)-1)
	if err != nil {
		return entente.Event{}, err
	}
	e := entente.Event{ID: a.ID(), Accounts: []entente.Account{a}}
	if !stmt.ColumnIsNull(1) {
		e.Day = date(stmt.ColumnInt64(1))
	}
	return e, nil
}

func (s *shelf) doc(key int64) (*entente.Document, error) {
	for i, d := range s.docs {
		if d != nil && s.keys[i] == key {
			return d, nil
		}
	}
	d, err := s.ledger.read(s.conn, key)
	if err != nil {
		return nil, err
	}
	s.keys[s.next], s.docs[s.next] = key, d
	s.next = (s.next + 1) % len(s.docs)
	return d, nil
}
