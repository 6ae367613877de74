// Package ledger keeps what was read: documents, and the reports, statements
// and threads found in them, in one SQLite file that only ever grows.
//
// In go finished [entente.Document] values; out come [entente.Event]
// values and the documents they rest on; as long as reports of different
// documents are not brought together, an event has one account. An entry is never changed: adding the same document
// again does nothing, and the file itself refuses updates and deletions.
//
// What has been acknowledged survives the death of the process and of the
// machine. One process writes at a time; others may read meanwhile.
package ledger

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"zombiezen.com/go/sqlite"
)

// Errors that callers tell apart with errors.Is.
var (
	ErrBusy      = errors.New("another process is writing to it; try again when that is done")
	ErrNotLedger = errors.New("not a ledger")
	ErrNewer     = errors.New("written by a newer version of this program; update the program to open it")
	ErrAmbiguous = errors.New("several reports have ids that begin so; give more of it")
)

// patience is how long one process waits for another to finish writing.
const patience = 5 * time.Second

// A Ledger is an open ledger. It is safe for concurrent use.
type Ledger struct {
	path  string
	wait  time.Duration
	pack  *packer
	write sync.Mutex // held while adding: SQLite has one writer

	mu     sync.Mutex // guards what follows
	idle   []*sqlite.Conn
	closed bool
}

// Path returns the path that the ledger was opened by.
func (l *Ledger) Path() string { return l.path }

// Close gives the file back. It must not be called while an iteration or
// another call is under way.
func (l *Ledger) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.closed = true
	var errs []error
	for _, c := range l.idle {
		errs = append(errs, c.Close())
	}
	l.idle = nil
	l.pack.close()
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close ledger %s: %w", l.path, err)
	}
	return nil
}

// take returns a connection that nobody else uses until it is given back, and
// that stops working when ctx ends.
func (l *Ledger) take(ctx context.Context) (*sqlite.Conn, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	c, err := l.idleConn()
	if err != nil {
		return nil, err
	}
	if c == nil {
		if c, err = connect(l.path, l.wait); err != nil {
			return nil, l.explain(err)
		}
	}
	c.SetInterrupt(ctx.Done())
	return c, nil
}

func (l *Ledger) idleConn() (*sqlite.Conn, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil, fmt.Errorf("ledger %s is closed", l.path)
	}
	n := len(l.idle)
	if n == 0 {
		return nil, nil
	}
	c := l.idle[n-1]
	l.idle = l.idle[:n-1]
	return c, nil
}

func (l *Ledger) give(c *sqlite.Conn) {
	c.SetInterrupt(nil)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.idle = append(l.idle, c)
}

// explain says of err which ledger it is about, and in the user's words where
// SQLite's are not.
func (l *Ledger) explain(err error) error {
	switch sqlite.ErrCode(err).ToPrimary() {
	case sqlite.ResultBusy, sqlite.ResultLocked:
		err = ErrBusy
	case sqlite.ResultNotADB:
		err = ErrNotLedger
	case sqlite.ResultFull:
		err = errors.New("the disk is full")
	case sqlite.ResultReadOnly:
		err = errors.New("the file may not be written to")
	}
	return fmt.Errorf("ledger %s: %w", l.path, err)
}
