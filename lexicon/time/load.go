package lextime

import (
	"bufio"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"entente"
)

//go:embed *.words *.time
var files embed.FS

// maxLine bounds a line of a file, in bytes.
const maxLine = 1 << 16

// Load returns the lexicon that the program carries.
func Load() (*Lexicon, error) { return LoadFS(files) }

// LoadFS returns the lexicon in the files *.words and *.time of fsys.
func LoadFS(fsys fs.FS) (*Lexicon, error) {
	l := &loader{Lexicon: Lexicon{Words: map[string]Word{}, Phrases: map[string][]Phrase{}}, ids: 0}
	for _, kind := range []string{"*.words", "*.time"} {
		names, err := fs.Glob(fsys, kind)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if err := l.file(fsys, name); err != nil {
				return nil, err
			}
		}
	}
	for _, list := range l.Phrases {
		sort.SliceStable(list, func(i, j int) bool { return len(list[i].Rest) > len(list[j].Rest) })
	}
	return &l.Lexicon, nil
}

// A loader fills a lexicon line by line.
type loader struct {
	Lexicon
	ids       uint16
	published entente.Date
	pass      int
	entry     *Entry
	patterns  []Pattern // of the entry, until its "gives"
	named     *NamedDay
}

func (l *loader) file(fsys fs.FS, name string) error {
	f, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return l.read(f, name)
}

func (l *loader) read(r io.Reader, name string) error {
	in := bufio.NewScanner(r)
	in.Buffer(make([]byte, 0, 4096), maxLine)
	l.published, l.pass, l.entry, l.named = entente.Date{}, 1, nil, nil
	for n := 1; in.Scan(); n++ {
		line := strings.TrimSpace(in.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		key, rest, _ := strings.Cut(line, " ")
		pos := fmt.Sprintf("%s:%d", name, n)
		if err := l.line(name, pos, key, strings.TrimSpace(rest)); err != nil {
			return fmt.Errorf("%s: %w", pos, err)
		}
	}
	return in.Err()
}

func (l *loader) line(file, pos, key, rest string) error {
	if strings.HasSuffix(file, ".words") {
		return l.words(key, rest)
	}
	switch key {
	case "published":
		d, err := time.Parse(time.DateOnly, rest)
		l.published = entente.DateOf(d)
		return err
	case "pass":
		return l.setPass(rest)
	case "reads", "named":
		return l.open(pos, key, rest)
	}
	if l.entry == nil {
		return fmt.Errorf("%q stands outside an entry", key)
	}
	switch key {
	case "form":
		return l.form(rest)
	case "gives":
		return l.gives(rest)
	case "name":
		return l.names(rest)
	case "on":
		return l.on(rest)
	case "yes":
		return l.example(pos, rest, true)
	case "no":
		return l.example(pos, rest, false)
	}
	return fmt.Errorf("%q is no key", key)
}

// words reads "CLASS word=value word".
func (l *loader) words(class, rest string) error {
	c, ok := classNames[class]
	if !ok {
		return fmt.Errorf("%q is no class", class)
	}
	for f := range strings.FieldsSeq(rest) {
		w, value, _ := strings.Cut(f, "=")
		entry := l.Words[w]
		entry.Class |= c
		if value != "" {
			n, err := strconv.Atoi(value)
			if err != nil {
				return fmt.Errorf("value of %q: %w", w, err)
			}
			if entry.Val != 0 && entry.Val != int16(n) {
				return fmt.Errorf("%q has two values, %d and %d", w, entry.Val, n)
			}
			entry.Val = int16(n)
		}
		l.Words[w] = entry
	}
	return nil
}

func (l *loader) setPass(rest string) error {
	n, err := strconv.Atoi(rest)
	if err != nil || n < 1 || n > Passes {
		return fmt.Errorf("pass %q is not from 1 to %d", rest, Passes)
	}
	l.pass = n
	return nil
}

func (l *loader) open(pos, key, name string) error {
	if name == "" {
		return fmt.Errorf("an entry has no name")
	}
	l.Entries = append(l.Entries, Entry{Name: name, Pos: pos, Published: l.published})
	l.entry, l.patterns, l.named = &l.Entries[len(l.Entries)-1], nil, nil
	if key == "named" {
		l.Named = append(l.Named, NamedDay{Name: name})
		l.named = &l.Named[len(l.Named)-1]
	}
	return nil
}

// form reads a pattern such as "MONTH DOM ,? YEAR" or "(in|of) SURE !(YEAR)".
func (l *loader) form(rest string) error {
	p := Pattern{Name: l.entry.Name, Pass: l.pass}
	for f := range strings.FieldsSeq(rest) {
		e, context, err := l.elem(f)
		switch {
		case err != nil:
			return err
		case !context && len(p.After) > 0:
			return fmt.Errorf("%q follows the context after the pattern", f)
		case !context:
			p.Body = append(p.Body, e)
		case len(p.Body) == 0:
			p.Before = append(p.Before, e)
		default:
			p.After = append(p.After, e)
		}
	}
	for len(p.Body) > 0 && p.Body[0].Optional {
		rest := p
		rest.Body = l.dropFirst(p.Body)
		p.Body = slices.Clone(p.Body)
		p.Body[0].Optional = false
		l.patterns = append(l.patterns, p)
		p = rest
	}
	if len(p.Body) == 0 {
		return fmt.Errorf("a pattern has a word that must be there")
	}
	l.patterns = append(l.patterns, p)
	return nil
}

// dropFirst leaves out the first place, and a comma that may follow it.
func (l *loader) dropFirst(body []Elem) []Elem {
	body = body[1:]
	if comma := l.id(","); len(body) > 0 && body[0].Optional && slices.Contains(body[0].IDs, comma) && body[0].Class == 0 {
		body = body[1:]
	}
	return body
}

func (l *loader) elem(f string) (e Elem, context bool, err error) {
	if f, e.Not = strings.CutPrefix(f, "!"); e.Not && !strings.HasPrefix(f, "(") {
		return e, false, fmt.Errorf("%q: only a context can be refused", f)
	}
	if strings.HasPrefix(f, "(") && strings.HasSuffix(f, ")") && len(f) > 2 {
		f, context = f[1:len(f)-1], true
	}
	f, e.Optional = strings.CutSuffix(f, "?")
	for w := range strings.SplitSeq(f, "|") {
		if c, ok := classNames[w]; ok {
			e.Class |= c
		} else if w == "" || w != strings.ToLower(w) {
			return e, false, fmt.Errorf("%q is no class", w)
		} else {
			e.IDs = append(e.IDs, l.id(w))
		}
	}
	return e, context, nil
}

// id returns the number by which patterns know the word w.
func (l *loader) id(w string) uint16 {
	entry := l.Words[w]
	if entry.ID == 0 {
		l.ids++
		entry.ID = l.ids
		l.Words[w] = entry
	}
	return entry.ID
}

// gives closes the patterns read since the last "gives".
func (l *loader) gives(rest string) error {
	if len(l.patterns) == 0 {
		return fmt.Errorf("gives without a form")
	}
	how, arg, _ := strings.Cut(rest, " ")
	if how == "nothing" {
		how = ""
	}
	for _, p := range l.patterns {
		p.Gives, p.Arg = how, strings.TrimSpace(arg)
		l.Patterns[p.Pass-1] = append(l.Patterns[p.Pass-1], p)
	}
	l.patterns = nil
	return nil
}

// names reads "Victory Day | V-E Day".
func (l *loader) names(rest string) error {
	if l.named == nil {
		return fmt.Errorf("a name stands in an entry that is no named day")
	}
	for name := range strings.SplitSeq(rest, "|") {
		words := strings.Fields(strings.ToLower(strings.NewReplacer("'", " '", "-", " - ", ".", " . ", "/", " / ", ",", " ,").Replace(name)))
		if len(words) == 0 {
			return fmt.Errorf("an empty name")
		}
		l.named.Words = append(l.named.Words, words)
		first := l.Words[words[0]]
		first.Class |= Named
		l.Words[words[0]] = first
		l.Phrases[words[0]] = append(l.Phrases[words[0]], Phrase{words[1:], int16(len(l.Named) - 1)})
	}
	return nil
}

// on reads "05-09", "4th 4 of 11" (fourth Thursday of November), "4th 4 of 11
// +1", "easter -2", "2001-09-11" or "1914-07-28..1918-11-11".
func (l *loader) on(rest string) (err error) {
	if l.named == nil {
		return fmt.Errorf("a day stands in an entry that is no named day")
	}
	r := &l.named.Rule
	if n, ok := strings.CutPrefix(rest, "easter"); ok {
		r.Movable = true
		_, err = fmt.Sscanf(n, "%d", &r.Easter)
		return err
	}
	if strings.Contains(rest, " of ") {
		if _, err = fmt.Sscanf(rest, "%d %d of %d", &r.Nth, &r.Weekday, &r.Month); err != nil {
			return err
		}
		if _, plus, ok := strings.Cut(rest, "+"); ok {
			_, err = fmt.Sscanf(plus, "%d", &r.Plus)
		}
		return err
	}
	from, to, period := strings.Cut(rest, "..")
	if d, err := time.Parse(time.DateOnly, from); err == nil {
		r.Fixed, r.Last = entente.DateOf(d), entente.DateOf(d)
		if period {
			d, err = time.Parse(time.DateOnly, to)
			r.Last = entente.DateOf(d)
		}
		return err
	}
	_, err = fmt.Sscanf(rest, "%d-%d", &r.Month, &r.Day)
	return err
}

// example reads "Text. => value value".
func (l *loader) example(pos, rest string, yes bool) error {
	text, want, _ := strings.Cut(rest, "=>")
	e := Example{Text: strings.TrimSpace(text), Pos: pos, Want: strings.Fields(want)}
	switch {
	case yes && len(e.Want) == 0:
		return fmt.Errorf("a sentence to read has no value")
	case yes:
		l.entry.Yes = append(l.entry.Yes, e)
	default:
		l.entry.No = append(l.entry.No, e)
	}
	return nil
}
