package say

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"entente"
)

// maxFile and maxLine bound what a lexicon file may hold.
const (
	maxFile = 1 << 20
	maxLine = 4 << 10
)

var channels = map[string]entente.Channel{
	"speech": entente.ViaSpeech, "statement": entente.ViaStatement, "readout": entente.ViaReadout,
	"site": entente.ViaSite, "outlet": entente.ViaOutlet,
}

// read adds the entries of one file. Lines are "entry NAME" followed by
// indented fields, or one of the word lists "carrier VIA: a; b",
// "outlet: a; b" and "spokes: a; b".
func (l *Lexicon) read(name, data string) error {
	if len(data) > maxFile || !utf8.ValidString(data) {
		return fmt.Errorf("%s: not a text of at most %d bytes: %w", name, maxFile, entente.ErrInvalid)
	}
	var cur *Entry
	line := 0
	for raw := range strings.Lines(data) {
		line++
		pos := fmt.Sprintf("%s:%d", name, line)
		text := strings.TrimSpace(raw)
		if text == "" || text[0] == '#' {
			continue
		}
		if len(text) > maxLine {
			return fmt.Errorf("%s: line of more than %d bytes: %w", pos, maxLine, entente.ErrInvalid)
		}
		var err error
		if raw[0] == ' ' || raw[0] == '\t' {
			err = cur.field(text, pos)
		} else {
			cur, err = l.head(text, pos)
		}
		if err != nil {
			return fmt.Errorf("%s: %w: %w", pos, err, entente.ErrInvalid)
		}
	}
	return nil
}

// head reads a line that is not indented, and returns the entry it opens.
func (l *Lexicon) head(text, pos string) (*Entry, error) {
	if name, ok := strings.CutPrefix(text, "entry "); ok {
		e := &Entry{Name: strings.TrimSpace(name), Pos: pos}
		kind, _, _ := strings.Cut(e.Name, "/")
		for k, n := range kindNames {
			if k > 0 && n == kind {
				e.Kind = Kind(k)
			}
		}
		if e.Kind == 0 {
			return nil, fmt.Errorf("entry %q: unknown kind %q", e.Name, kind)
		}
		l.Entries = append(l.Entries, e)
		return e, nil
	}
	key, list, ok := strings.Cut(text, ":")
	if !ok {
		return nil, fmt.Errorf("want an entry or a word list, have %q", text)
	}
	return nil, l.list(strings.TrimSpace(key), words(list))
}

func (l *Lexicon) list(key string, list []string) error {
	if via, ok := strings.CutPrefix(key, "carrier "); ok {
		ch, known := channels[via]
		if !known {
			return fmt.Errorf("unknown channel %q", via)
		}
		for _, w := range list {
			l.carriers[strings.ToLower(w)] = ch
		}
		return nil
	}
	set := map[string]map[string]bool{"outlet": l.outlets, "spokes": l.spokes}[key]
	if set == nil {
		return fmt.Errorf("unknown word list %q", key)
	}
	for _, w := range list {
		set[strings.ToLower(w)] = true
	}
	return nil
}

// words splits a list at its semicolons.
func words(list string) []string {
	var all []string
	for w := range strings.SplitSeq(list, ";") {
		if w = strings.TrimSpace(w); w != "" {
			all = append(all, w)
		}
	}
	return all
}

// field reads an indented line of an entry.
func (e *Entry) field(text, pos string) error {
	if e == nil {
		return errors.New("field outside an entry")
	}
	key, val, _ := strings.Cut(text, " ")
	val = strings.TrimSpace(val)
	if val == "" {
		return fmt.Errorf("field %q has no value", key)
	}
	switch key {
	case "verb", "noun", "prep":
		e.Class, e.Words = classNames[key], words(val)
		return nil
	case "takes":
		return e.takes(val)
	case "to":
		e.To = val
		return nil
	case "via":
		e.Via = channels[val]
		return knownVia(val)
	case "yes":
		return e.yes(val, pos)
	case "no":
		e.No = append(e.No, Example{Text: val, Pos: pos})
		return nil
	}
	return fmt.Errorf("unknown field %q", key)
}

func knownVia(val string) error {
	if _, ok := channels[val]; !ok {
		return fmt.Errorf("unknown channel %q", val)
	}
	return nil
}

func (e *Entry) takes(val string) error {
	for f := range strings.FieldsSeq(val) {
		frame, ok := frameNames[f]
		if !ok {
			return fmt.Errorf("unknown frame %q", f)
		}
		e.Takes |= frame
	}
	return nil
}

// yes reads "SENTENCE => SPEAKER | SAID"; exact words stand in quotation
// marks.
func (e *Entry) yes(val, pos string) error {
	text, want, ok := strings.Cut(val, " => ")
	speaker, said, ok2 := strings.Cut(want, " | ")
	if !ok || !ok2 {
		return errors.New("want SENTENCE => SPEAKER | SAID")
	}
	x := Example{Text: strings.TrimSpace(text), Speaker: strings.TrimSpace(speaker), Said: strings.TrimSpace(said), Pos: pos}
	if n := len(x.Said); n > 2 && x.Said[0] == '"' && x.Said[n-1] == '"' {
		x.Said, x.Exact = x.Said[1:n-1], true
	}
	if !strings.Contains(x.Text, x.Speaker) || !strings.Contains(x.Text, x.Said) {
		return errors.New("the sentence does not hold what it must yield")
	}
	e.Yes = append(e.Yes, x)
	return nil
}

// index fills the look-up tables and refuses entries without proof.
func (l *Lexicon) index() error {
	names := map[string]bool{}
	for _, e := range l.Entries {
		if err := e.check(); err != nil {
			return fmt.Errorf("%s: entry %s: %w: %w", e.Pos, e.Name, err, entente.ErrInvalid)
		}
		if names[e.Name] {
			return fmt.Errorf("%s: entry %s stands twice: %w", e.Pos, e.Name, entente.ErrInvalid)
		}
		names[e.Name] = true
		table := map[Class]map[string][]Word{Verb: l.verbs, Noun: l.nouns, Prep: l.preps}[e.Class]
		for _, w := range e.Words {
			first, rest, _ := strings.Cut(w, " ")
			table[first] = append(table[first], Word{rest, e})
			if e.Class == Verb {
				l.inflect(first)
			}
		}
	}
	return nil
}

func (e *Entry) check() error {
	switch {
	case len(e.Words) == 0:
		return errors.New("has no word")
	case e.Takes == 0 && e.Class != Prep:
		return errors.New("takes nothing")
	case len(e.Yes) == 0 || len(e.No) == 0:
		return errors.New("needs a yes and a no")
	}
	return nil
}
