package lexcode

import (
	"bufio"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"sort"
	"strconv"
	"strings"

	"entente"
	"entente/lexicon/words"
)

//go:embed *.lex
var files embed.FS

// maxLine bounds a line of a lexicon file, in bytes.
const maxLine = 1 << 16

// defaultScore is the confidence of an entry that states none.
const defaultScore = 0.92

// Load returns the lexicon that the program carries.
func Load() (*Lexicon, error) {
	classes, err := words.Load()
	if err != nil {
		return nil, err
	}
	return LoadFS(classes, files)
}

// LoadFS returns the lexicon in the files *.lex of all the given trees, such
// as the one carried and a user's own.
func LoadFS(classes *words.Classes, trees ...fs.FS) (*Lexicon, error) {
	l := &Lexicon{Words: classes}
	for _, tree := range trees {
		names, err := fs.Glob(tree, "*.lex")
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if err := l.readFile(tree, name); err != nil {
				return nil, err
			}
		}
	}
	if err := l.finish(); err != nil {
		return nil, err
	}
	return l, nil
}

func (l *Lexicon) readFile(tree fs.FS, name string) error {
	f, err := tree.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return l.read(f, name)
}

// finish sorts and indexes the entries.
func (l *Lexicon) finish() error {
	sort.SliceStable(l.Entries, func(i, j int) bool { return l.Entries[i].Name < l.Entries[j].Name })
	for i := range l.Entries {
		if i > 0 && l.Entries[i].Name == l.Entries[i-1].Name {
			return fmt.Errorf("%s: entry %s is already at %s", l.Entries[i].Pos, l.Entries[i].Name, l.Entries[i-1].Pos)
		}
		if err := l.Entries[i].check(); err != nil {
			return err
		}
	}
	l.index()
	return nil
}

// A fileReader reads one file of the lexicon.
type fileReader struct {
	lex       *Lexicon
	name      string
	line      int
	published entente.Date
	cur       *Entry
	seen      map[string]bool // keys of the current entry that may stand once
}

func (l *Lexicon) read(r io.Reader, name string) error {
	in := bufio.NewScanner(r)
	in.Buffer(nil, maxLine)
	fr := &fileReader{lex: l, name: name}
	for in.Scan() {
		fr.line++
		line := strings.TrimSpace(in.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, _ := strings.Cut(line, " ")
		if err := fr.take(key, strings.TrimSpace(value)); err != nil {
			return fmt.Errorf("%s:%d: %w", name, fr.line, err)
		}
	}
	if err := in.Err(); err != nil {
		return fmt.Errorf("%s:%d: %w", name, fr.line+1, err)
	}
	fr.flush()
	return nil
}

func (fr *fileReader) flush() {
	if fr.cur != nil {
		if len(fr.cur.Actor) == 0 && fr.cur.Code.Type == "" {
			fr.cur.Actor = []Path{{{Kind: StepSubj}}, {{Kind: StepPoss}}, {{Kind: StepAdj}}, {{StepPrep, "of"}}, {{StepPrep, "by"}}}
		}
		fr.lex.Entries = append(fr.lex.Entries, *fr.cur)
	}
}

// take reads one line. Keys before the first entry belong to the file.
func (fr *fileReader) take(key, value string) error {
	if key == "entry" {
		return fr.open(value)
	}
	if fr.cur == nil {
		return fr.header(key, value)
	}
	if !repeatable[key] {
		if fr.seen[key] {
			return fmt.Errorf("entry %s says %s twice", fr.cur.Name, key)
		}
		fr.seen[key] = true
	}
	return fr.field(key, value)
}

var repeatable = map[string]bool{"verb": true, "noun": true, "mod": true, "light": true, "if": true, "unless": true, "inner": true, "yes": true, "no": true}

func (fr *fileReader) open(name string) error {
	if name == "" || strings.ContainsAny(name, " \t") {
		return fmt.Errorf("want entry NAME, got %q", name)
	}
	fr.flush()
	fr.cur = &Entry{Name: name, Pos: fmt.Sprintf("%s:%d", fr.name, fr.line), Score: defaultScore}
	fr.seen = map[string]bool{}
	return nil
}

// header reads a line that stands before the first entry.
func (fr *fileReader) header(key, value string) (err error) {
	switch key {
	case "published":
		fr.published, err = parseDay(value)
	case "mode":
		f := strings.Fields(value)
		if len(f) != 4 {
			return fmt.Errorf("want mode TYPE INNER MODE CAMEO, got %q", value)
		}
		fr.lex.modes = append(fr.lex.modes, InnerMode{f[0], f[1], strings.TrimPrefix(f[2], "-"), f[3]})
	case "veto":
		vals, err := fr.values(value)
		if err != nil {
			return err
		}
		fr.lex.vetoes = append(fr.lex.vetoes, vals...)
	default:
		return fmt.Errorf("%s stands before the first entry", key)
	}
	return err
}

// field reads one line of an entry.
func (fr *fileReader) field(key, value string) (err error) {
	e := fr.cur
	switch key {
	case "verb":
		err = fr.triggers(&e.Verbs, value, false)
	case "noun":
		err = fr.triggers(&e.Nouns, value, true)
	case "mod":
		err = fr.triggers(&e.Mods, value, true)
	case "light":
		err = fr.lights(value)
	case "actor":
		e.Actor, err = parsePaths(value)
	case "recipient":
		e.Recipient, err = parsePaths(value)
	case "topic":
		e.Topic, err = parsePaths(value)
	case "if", "unless":
		err = fr.cond(key == "unless", value)
	case "plover":
		f := strings.Fields(value)
		if len(f) < 1 || len(f) > 2 {
			return fmt.Errorf("want plover TYPE [MODE], got %q", value)
		}
		e.Code.Type = f[0]
		if len(f) == 2 {
			e.Code.Mode = f[1]
		}
	case "cameo":
		e.Code.Cameo = value
	case "contexts":
		e.Contexts = splitList(value)
	case "symmetric", "alone", "agentless", "partial", "actual", "denial", "heir", "home", "result", "several", "needs":
		err = e.flag(key, value)
	case "inner":
		err = fr.inner(value)
	case "amount":
		e.Amount = value
	case "stands":
		var ok bool
		if e.Stands, ok = entente.ParseModality(value); !ok {
			err = fmt.Errorf("unknown standing %q", value)
		}
	case "score":
		var s float64
		s, err = strconv.ParseFloat(value, 32)
		e.Score = float32(s)
	case "why":
		e.Why = value
	case "yes":
		err = fr.example(&e.Yes, value)
	case "no":
		err = fr.example(&e.No, value)
	default:
		return fmt.Errorf("entry %s has unknown key %q", e.Name, key)
	}
	return err
}

func (e *Entry) flag(key, value string) error {
	switch key {
	case "symmetric":
		e.Symmetric = true
	case "alone":
		e.Alone = true
	case "agentless":
		e.Agentless = true
	case "partial":
		e.Partial = true
	case "actual":
		e.Actual = true
	case "several":
		e.Several = true
	case "result":
		e.Result = true
	case "home":
		e.Home = true
	case "heir":
		e.Heir = true
	case "denial":
		e.Denial = true
	case "needs":
		e.NeedsLight, e.NeedsInside = value == "light", value == "inside"
		if !e.NeedsLight && !e.NeedsInside {
			return fmt.Errorf("want needs light or needs inside, got %q", value)
		}
	}
	return nil
}

// check refuses entries that can never fire or say too little.
func (e *Entry) check() error {
	switch {
	case len(e.Verbs)+len(e.Nouns)+len(e.Mods) == 0:
		return fmt.Errorf("%s: entry %s has no trigger", e.Pos, e.Name)
	case e.Code.Type == "" && len(e.Inner) == 0:
		return fmt.Errorf("%s: entry %s has neither plover nor inner", e.Pos, e.Name)
	case e.NeedsLight && len(e.Lights) == 0:
		return fmt.Errorf("%s: entry %s needs light verbs but names none", e.Pos, e.Name)
	case e.Code.Type != "" && len(e.Actor) == 0:
		return fmt.Errorf("%s: entry %s does not say who acts", e.Pos, e.Name)
	case e.Code.Type != "" && (len(e.Yes) < 2 || len(e.No) < 1):
		return fmt.Errorf("%s: entry %s needs two yes examples and one no", e.Pos, e.Name)
	case !(e.Score > 0 && e.Score <= 1):
		return fmt.Errorf("%s: entry %s has score %v, want one between 0 and 1", e.Pos, e.Name, e.Score)
	}
	return nil
}

// Files returns the lexicon files that the program carries.
func Files() fs.FS { return files }
