// Package want reads the ledgers that a careful reader wrote beside an
// article and compares them with what the program reads from it. The form of
// a .want file is described in testdata/README.md.
package want

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"entente"
)

// maxMisses is how many known faults a page may have: more is not a known
// fault but a page that is not read.
const maxMisses = 4

// A Ledger is what an article must yield. A header field at its zero value is
// not compared.
type Ledger struct {
	Title     string
	Byline    string
	Dateline  string
	Published string // RFC 3339, or only its day
	Comments  int
	Entries   []Entry
	Misses    []Miss
}

// An Entry is one line of a ledger: a report, a statement or a thread.
type Entry struct {
	Section string            // "reports", "statements" or "threads"
	Fields  map[string]string // by name; lists are sorted and joined by commas
	Text    string            // as written or printed
}

// A Miss is a known fault: an entry that is not found yet, or one that is
// found and should not be.
type Miss struct {
	Extra  bool
	Text   string
	Reason string
}

// Read reads a .want file.
func Read(r io.Reader) (*Ledger, error) {
	l := &Ledger{}
	section := "header"
	in := bufio.NewScanner(r)
	for n := 1; in.Scan(); n++ {
		line := strings.TrimSpace(in.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if isSection(line) {
			section = line
			continue
		}
		if err := l.add(section, line); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	if len(l.Misses) > maxMisses {
		return nil, fmt.Errorf("%d misses, more than %d: %w", len(l.Misses), maxMisses, entente.ErrInvalid)
	}
	return l, in.Err()
}

func isSection(line string) bool {
	return line == "reports" || line == "statements" || line == "threads" || line == "miss"
}

// add reads one line of a section into l.
func (l *Ledger) add(section, line string) error {
	switch section {
	case "header":
		return l.addHeader(line)
	case "miss":
		return l.addMiss(line)
	}
	fields, err := parseFields(section, line)
	if err != nil {
		return err
	}
	l.Entries = append(l.Entries, Entry{section, fields, line})
	return nil
}

func (l *Ledger) addHeader(line string) error {
	key, value, _ := strings.Cut(line, " ")
	value = strings.TrimSpace(value)
	var err error
	switch key {
	case "title":
		l.Title = value
	case "byline":
		l.Byline = value
	case "dateline":
		l.Dateline = value
	case "published":
		l.Published = value
	case "comments":
		l.Comments, err = strconv.Atoi(value)
	default:
		return fmt.Errorf("unknown header %q: %w", key, entente.ErrInvalid)
	}
	return err
}

func (l *Ledger) addMiss(line string) error {
	sign, rest, _ := strings.Cut(line, " ")
	text, reason, ok := strings.Cut(rest, "#")
	if sign != "-" && sign != "+" || !ok || strings.TrimSpace(reason) == "" {
		return fmt.Errorf("want - or +, a line, # and a reason, not %q: %w", line, entente.ErrInvalid)
	}
	l.Misses = append(l.Misses, Miss{sign == "+", strings.TrimSpace(text), strings.TrimSpace(reason)})
	return nil
}

// parseFields splits the line of an entry into its fields.
func parseFields(section, line string) (map[string]string, error) {
	if section == "statements" {
		return parseStatement(line)
	}
	words := strings.Fields(line)
	fields := map[string]string{}
	var head []string
	for len(words) > 0 {
		n := 2
		switch key := words[0]; key {
		case "on", "by":
		case "amount", "answered":
			n = 3
		case ">":
			fields["recipients"] = list(second(words))
			words = words[min(2, len(words)):]
			continue
		default:
			head = append(head, key)
			words = words[1:]
			continue
		}
		if len(words) < n {
			return nil, fmt.Errorf("%q is cut short in %q: %w", words[0], line, entente.ErrInvalid)
		}
		fields[words[0]] = list(strings.Join(words[1:n], " "))
		words = words[n:]
	}
	return fields, addHead(fields, section, head)
}

func second(words []string) string {
	if len(words) < 2 {
		return ""
	}
	return words[1]
}

// addHead reads the words before the options: what kind of entry, and whose.
func addHead(fields map[string]string, section string, head []string) error {
	want := 3 // standing, TYPE/mode, actors
	if section == "threads" && len(head) > 0 {
		switch head[0] {
		case "engagement", "measure":
			want = 4 // kind, subkind, status, parties
		}
	}
	if len(head) != want {
		return fmt.Errorf("%d words before the options, want %d: %q: %w", len(head), want, head, entente.ErrInvalid)
	}
	fields["head"] = strings.Join(head[:want-1], " ")
	if section == "threads" && head[0] == "claim" {
		fields["head"] = strings.Join(head, " ") // a claim is somebody's by its options
		return nil
	}
	if base, ok := strings.CutSuffix(fields["head"], "/*"); ok {
		fields["head"], fields["mode"] = base, "*"
	} else if base, mode, ok := strings.Cut(fields["head"], "/"); ok {
		fields["head"], fields["mode"] = base, mode
	}
	fields["actors"] = list(head[want-1])
	return nil
}

// parseStatement reads "exact CHN: the words".
func parseStatement(line string) (map[string]string, error) {
	head, words, ok := strings.Cut(line, ": ")
	kind, speaker, ok2 := strings.Cut(head, " ")
	if !ok || !ok2 || kind != "exact" && kind != "reported" {
		return nil, fmt.Errorf("want exact or reported, a speaker, a colon and words, not %q: %w", line, entente.ErrInvalid)
	}
	return map[string]string{"head": kind, "speaker": speaker, "words": words}, nil
}
