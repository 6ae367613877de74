package ledger

import (
	_ "embed" // the schema
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"entente"
)

//go:embed schema.sql
var schema string

const (
	applicationID = 0x456e7465 // "Ente", in the header of the file
	version       = 1          // of the schema; kept as user_version
)

// Open opens the ledger in the file at path, and makes it if there is no such
// file. It refuses a file that is something else, and a ledger written by a
// newer version of the program. If another process is making the ledger, or
// mending it after a crash, Open waits a few seconds.
func Open(path string) (*Ledger, error) { return open(path, patience) }

// OpenExisting is Open, but a file that is not there is an
// [entente.ErrNotFound].
func OpenExisting(path string) (*Ledger, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("ledger %s: %w", path, entente.ErrNotFound)
	}
	return Open(path)
}

func open(path string, wait time.Duration) (*Ledger, error) {
	pack, err := newPacker()
	if err != nil {
		return nil, err
	}
	l := &Ledger{path: path, wait: wait, pack: pack}
	if err := checkPath(path); err != nil {
		return nil, l.explain(err)
	}
	c, err := connect(path, wait)
	if err != nil {
		return nil, l.explain(err)
	}
	if err := prepare(c); err != nil {
		return nil, errors.Join(l.explain(err), c.Close())
	}
	l.idle = append(l.idle, c)
	return l, nil
}

// checkPath says what SQLite would call "unable to open database file", and
// keeps it from taking a file of a few bytes for an empty one.
func checkPath(path string) error {
	if path == "" {
		return errors.New("no path given")
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		_, err = os.Stat(filepath.Dir(path))
		return err
	case err != nil:
		return err
	case info.IsDir():
		return fmt.Errorf("a folder: %w", ErrNotLedger)
	case !info.Mode().IsRegular():
		return fmt.Errorf("not a regular file: %w", ErrNotLedger)
	case info.Size() > 0 && info.Size() < smallest:
		return ErrNotLedger
	}
	return nil
}

// smallest is the size of the smallest SQLite file. We look at the size and
// not into the file, because closing it again would release the locks of any
// ledger that this process has open in it.
const smallest = 512

// connect opens the file without touching what is in it.
func connect(path string, wait time.Duration) (*sqlite.Conn, error) {
	// The absolute path keeps SQLite from reading ":memory:" or "file:" into a file's name.
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	c, err := sqlite.OpenConn(abs, sqlite.OpenReadWrite, sqlite.OpenCreate)
	if err != nil {
		return nil, err
	}
	c.SetBusyTimeout(wait)
	// FULL: what is acknowledged is on the disk, not only with the system.
	if err := sqlitex.ExecuteTransient(c, "PRAGMA synchronous = FULL", nil); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

// prepare makes sure that the file holds a ledger of our version.
func prepare(c *sqlite.Conn) error {
	made, err := inspect(c)
	if err != nil {
		return err
	}
	if mode, err := text(c, "PRAGMA journal_mode = WAL"); err != nil {
		return err
	} else if mode != "wal" {
		return fmt.Errorf("its file system allows no write-ahead log (journal mode %q)", mode)
	}
	if made {
		return nil
	}
	return create(c)
}

// create writes the schema, unless another process has done so meanwhile.
func create(c *sqlite.Conn) (err error) {
	end, err := sqlitex.ImmediateTransaction(c)
	if err != nil {
		return err
	}
	defer end(&err)
	made, err := inspect(c)
	if made || err != nil {
		return err
	}
	if err := sqlitex.ExecuteScript(c, schema, nil); err != nil {
		return err
	}
	return sqlitex.ExecuteScript(c, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, version), nil)
}

// inspect reports whether the file holds a ledger that we can use. An empty
// file holds none and is no error.
func inspect(c *sqlite.Conn) (made bool, err error) {
	app, err := number(c, "PRAGMA application_id")
	if err != nil {
		return false, err
	}
	tables, err := number(c, "SELECT count(*) FROM sqlite_schema")
	if err != nil {
		return false, err
	}
	v, err := number(c, "PRAGMA user_version")
	switch {
	case err != nil:
		return false, err
	case app == 0 && tables == 0:
		return false, nil
	case app != applicationID:
		return false, fmt.Errorf("an SQLite file of something else: %w", ErrNotLedger)
	case v > version:
		return false, fmt.Errorf("format %d, this program knows %d: %w", v, version, ErrNewer)
	case v != version:
		return false, fmt.Errorf("format %d is not known: %w", v, ErrNotLedger)
	}
	return true, nil
}

func number(c *sqlite.Conn, query string, args ...any) (n int64, err error) {
	err = sqlitex.Execute(c, query, &sqlitex.ExecOptions{Args: args, ResultFunc: func(s *sqlite.Stmt) error {
		n = s.ColumnInt64(0)
		return nil
	}})
	return n, err
}

func text(c *sqlite.Conn, query string) (t string, err error) {
	err = sqlitex.Execute(c, query, &sqlitex.ExecOptions{ResultFunc: func(s *sqlite.Stmt) error {
		t = s.ColumnText(0)
		return nil
	}})
	return t, err
}
