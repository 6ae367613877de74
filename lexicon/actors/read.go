package actors

import (
	"bufio"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"entente"
)

//go:embed *.actors
var files embed.FS

// Bounds on what the loader reads.
const (
	maxLine  = 1 << 15 // bytes
	maxLines = 1 << 17
)

// Load returns the book that the program carries.
func Load() (*Book, error) { return LoadFS(files) }

// LoadFS returns the book in the files *.actors of the given folders. An
// entry of a later folder with the id of an earlier one takes its place.
func LoadFS(folders ...fs.FS) (*Book, error) {
	r := &reader{byID: map[string]*Entry{}, persons: map[string]*Entry{}, roles: newRoles()}
	for i, fsys := range folders {
		r.folder = i
		names, err := fs.Glob(fsys, "*.actors")
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if err := r.file(fsys, name); err != nil {
				return nil, err
			}
		}
	}
	return r.book(), nil
}

// A reader fills a book line by line.
type reader struct {
	folder  int
	entries []*Entry
	names   []named
	byID    map[string]*Entry
	persons map[string]*Entry
	order   []*Entry // persons as met
	roles   roleTable
	weak    []string
	entry   *Entry
	source  string
	pos     string
}

// A named is a phrase and what it names.
type named struct {
	phrase string
	sense  Sense
}

func (r *reader) file(fsys fs.FS, name string) error {
	f, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	r.entry, r.source = nil, ""
	in := bufio.NewScanner(f)
	in.Buffer(make([]byte, 0, 4096), maxLine)
	n := 0
	for in.Scan() {
		n++
		r.pos = fmt.Sprintf("%s:%d", name, n)
		if err := r.line(in.Text()); err != nil {
			return fmt.Errorf("%s: %w", r.pos, err)
		}
		if n == maxLines {
			return fmt.Errorf("%s: more than %d lines", r.pos, maxLines)
		}
	}
	if err := in.Err(); err != nil && err != io.EOF {
		return fmt.Errorf("%s:%d: %w", name, n+1, err)
	}
	return nil
}

func (r *reader) line(line string) error {
	line = strings.TrimSpace(line)
	if line == "" || line[0] == '#' {
		return nil
	}
	key, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	if rest == "" {
		return fmt.Errorf("%q has no value", key)
	}
	switch key {
	case "state", "territory", "body", "group":
		return r.open(key, rest)
	case "nobody":
		return r.nobody(rest)
	case "weak":
		for w := range strings.FieldsSeq(rest) {
			r.weak = append(r.weak, fold(w))
		}
		return nil
	case "role", "ministry":
		return r.roles.add(key, rest)
	case "source":
		r.source = rest
		if r.entry != nil {
			r.entry.Source = rest
		}
		return nil
	}
	if r.entry == nil {
		return fmt.Errorf("%q stands outside an entry", key)
	}
	return r.field(key, rest)
}

// open begins the entry "state CHN China; ...".
func (r *reader) open(key, rest string) error {
	id, names, _ := strings.Cut(rest, " ")
	if err := checkID(key, id); err != nil {
		return err
	}
	list := split(names)
	if len(list) == 0 {
		return fmt.Errorf("%s has no name", id)
	}
	e := &Entry{Class: classOf[key], Source: r.source, Pos: r.pos, Territory: key == "territory", Lead: "hos"}
	e.ID, e.Names = entente.ActorID(id), list
	if strings.Contains(id, "/") || key == "group" {
		e.Entity = strings.Replace(id, ":", "/", 1)
	}
	if e.Class == Body {
		e.ID = e.ID.State()
	}
	if old := r.byID[id]; old != nil {
		if r.folder == 0 || strings.HasPrefix(old.Pos, r.pos) {
			return fmt.Errorf("%s is already at %s", id, old.Pos)
		}
		r.forget(old)
	}
	r.byID[id], r.entry = e, e
	r.entries = append(r.entries, e)
	for _, n := range list {
		r.name(n, Sense{Entry: e, How: ByName})
	}
	return nil
}

var classOf = map[string]Class{"state": State, "territory": State, "body": Body, "group": Group}

// forget takes an entry and its names out again.
func (r *reader) forget(e *Entry) {
	r.entries = slices.DeleteFunc(r.entries, func(o *Entry) bool { return o == e })
	r.names = slices.DeleteFunc(r.names, func(n named) bool { return n.sense.Entry == e })
}

func checkID(key, id string) error {
	state, name, colon := strings.Cut(id, ":")
	bad := fmt.Errorf("%q is no id of a %s", id, key)
	switch {
	case key == "group" && (!colon || name == "" || strings.ToLower(name) != name):
		return bad
	case key != "group" && colon:
		return bad
	case key != "body" && !isCode(state):
		return bad
	}
	return nil
}

// isCode reports whether s looks like an ISO 3166 alpha-3 code.
func isCode(s string) bool {
	return len(s) == 3 && upper(s[0]) && upper(s[1]) && upper(s[2])
}

// name notes that phrase names what s says, with all its spellings.
func (r *reader) name(phrase string, s Sense) {
	key := Key(phrase)
	if key == "" {
		return
	}
	r.names = append(r.names, named{strings.TrimPrefix(key, "the "), s})
}

// nobody notes names that hold an actor's name and are none.
func (r *reader) nobody(rest string) error {
	for _, n := range split(rest) {
		e := &Entry{Class: NobodyHere, Pos: r.pos}
		e.Names = []string{n}
		r.name(n, Sense{Entry: e, How: ByName})
	}
	return nil
}

// split cuts a list at semicolons.
func split(s string) []string {
	var list []string
	for part := range strings.SplitSeq(s, ";") {
		if part = strings.Join(strings.Fields(part), " "); part != "" {
			list = append(list, part)
		}
	}
	return list
}
