package article

import (
	_ "embed" // the list of lines is data
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"entente"
)

const furnitureFile = "furniture.txt"

//go:embed furniture.txt
var furnitureText string

// furniture is the list of lines that are printed on pages and belong to no
// article.
type furniture struct {
	entries []lineEntry
	whole   map[string]int // line -> index of its entry
}

// A lineEntry is one family of lines, with the examples that prove it.
type lineEntry struct {
	name         string
	where        string // file and line, for messages
	whole        []string
	starts, ends []string
	words        int // at most; 0: any number
	then         after
	yes, no      []string
}

// after says what follows a line.
type after uint8

const (
	onlyThis after = iota
	thenComments
	thenEnd
)

// loadFurniture reads the list. Errors name file and line.
func loadFurniture(name, text string) (furniture, error) {
	f := furniture{whole: map[string]int{}}
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, _ := strings.Cut(line, " ")
		if err := f.add(key, strings.TrimSpace(value), fmt.Sprintf("%s:%d", name, n)); err != nil {
			return furniture{}, fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	for i, e := range f.entries {
		if len(e.yes) == 0 || len(e.no) == 0 {
			return furniture{}, fmt.Errorf("%s: entry %s needs a yes and a no", e.where, e.name)
		}
		for _, w := range e.whole {
			f.whole[w] = i
		}
	}
	return f, nil
}

func (f *furniture) add(key, value, where string) error {
	if key == "entry" {
		f.entries = append(f.entries, lineEntry{name: value, where: where})
		return nil
	}
	if len(f.entries) == 0 {
		return fmt.Errorf("%q before the first entry", key)
	}
	return f.entries[len(f.entries)-1].set(key, value)
}

func (e *lineEntry) set(key, value string) (err error) {
	switch key {
	case "whole":
		e.whole = append(e.whole, phrases(value)...)
	case "starts":
		e.starts = append(e.starts, phrases(value)...)
	case "ends":
		e.ends = append(e.ends, phrases(value)...)
	case "words":
		e.words, err = strconv.Atoi(value)
	case "then":
		e.then, err = parseAfter(value)
	case "yes":
		e.yes = append(e.yes, value)
	case "no":
		e.no = append(e.no, value)
	default:
		err = fmt.Errorf("unknown key %q", key)
	}
	return err
}

func parseAfter(s string) (after, error) {
	switch s {
	case "comments":
		return thenComments, nil
	case "end":
		return thenEnd, nil
	}
	return onlyThis, fmt.Errorf("then %q: want comments or end", s)
}

func phrases(s string) []string {
	var list []string
	for p := range strings.SplitSeq(s, " | ") {
		list = append(list, strings.TrimSpace(p))
	}
	return list
}

// match returns the entry that line belongs to, or nil.
func (f *furniture) match(line string) *lineEntry {
	if len(line) > 600 {
		return nil
	}
	full := fold(line)
	bare := strings.TrimFunc(full, func(r rune) bool {
		return unicode.IsDigit(r) || strings.ContainsRune(":. »›>→|-•*!…,()[]", r)
	})
	for _, form := range [...]string{full, bare} {
		if i, ok := f.whole[form]; ok {
			return &f.entries[i]
		}
	}
	n := words(full)
	for i := range f.entries {
		e := &f.entries[i]
		if e.words > 0 && n > e.words {
			continue
		}
		if e.matchesPart(full, bare) {
			return e
		}
	}
	return nil
}

func (e *lineEntry) matchesPart(full, bare string) bool {
	for _, s := range e.starts {
		if startsWithPhrase(full, s) {
			return true
		}
	}
	for _, s := range e.ends {
		if strings.HasSuffix(full, s) || strings.HasSuffix(bare, s) && len(bare) > len(s) {
			return true
		}
	}
	return false
}

// startsWithPhrase reports whether s starts with phrase, which ends there as a
// word ends.
func startsWithPhrase(s, phrase string) bool {
	rest, ok := strings.CutPrefix(s, phrase)
	if !ok {
		return false
	}
	last := phrase[len(phrase)-1]
	return rest == "" || last < 'a' || last > 'z' || rest[0] < 'a' || rest[0] > 'z'
}

// dropFurniture removes such lines from d, with what follows the ones that
// open a list of links or the readers' comments.
func (r *Reader) dropFurniture(d *draft) {
	d.comments = slices.DeleteFunc(d.comments, func(s string) bool { return r.furniture.match(s) != nil })
	kept := d.paras[:0]
	for i, p := range d.paras {
		if isStamp(p.text) {
			continue
		}
		e := r.furniture.match(p.text)
		if e == nil || e.reads(p.text) {
			kept = append(kept, p)
			continue
		}
		if e.then == thenComments && hasProse(kept) {
			d.addComments(d.paras[i+1:])
			break
		}
		if e.then == thenEnd && hasProse(kept) && !hasProse(d.paras[i+1:]) {
			break
		}
	}
	d.paras = kept
}

// reads reports whether line is a sentence that happens to start like e: two
// sentences or more, as no such line has.
func (e *lineEntry) reads(line string) bool {
	return e.name == "read-also" && words(line) > 25 && strings.Count(line, ". ") > 1
}

// isStamp reports whether a line is only a date, a clock time or an address
// on the net, or holds no word at all.
func isStamp(s string) bool {
	if len(s) > 60 {
		return false
	}
	if !strings.Contains(s, " ") && (strings.Contains(s, "@") || strings.Contains(s, "://")) {
		return true
	}
	_, _, isDate := printedDate(s)
	return isDate || strings.IndexFunc(s, unicode.IsLetter) < 0
}

// hasProse reports whether ps holds text of an article.
func hasProse(ps []para) bool {
	n := 0
	for _, p := range ps {
		if len(p.text) > 120 && endsSentence(p.text) {
			n++
		}
	}
	return n*4 > len(ps)
}

func (d *draft) addComments(ps []para) {
	for _, p := range ps {
		if p.kind == entente.ParaBody && p.text != "" {
			d.comments = append(d.comments, p.text)
		}
	}
}
