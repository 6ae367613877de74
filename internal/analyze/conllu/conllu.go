// Package conllu reads and writes treebanks in CoNLL-U format, version 2.
//
// It keeps what it does not understand (comments, multiword ranges, empty
// nodes, the last two columns), so that a file read and written again is the
// same but for the columns that were changed.
package conllu

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// MaxLine is the longest line, in bytes, that Read takes.
const MaxLine = 1 << 20

// A Sentence is one tree with its comments.
type Sentence struct {
	Comments []string // without the line break, with "#"
	Words    []Word
	Extra    []Extra // multiword ranges and empty nodes
}

// A Word is one syntactic word. Head is an index into Words, or -1 for the
// root or where the file has no head.
type Word struct {
	Form, Lemma, UPOS, XPOS, Feats string // "_" in the file is "" here, except a form or lemma that is "_"
	Head                           int
	Rel                            string
	Deps, Misc                     string
	SpaceAfter                     bool
}

// Extra is a line that is no word, kept as read.
type Extra struct {
	Before int // index of the word that it stands before
	Line   string
}

// ErrFormat is wrapped by the errors that Read yields for a malformed file.
var ErrFormat = errors.New("not CoNLL-U")

// A Reader reads sentences one at a time.
type Reader struct {
	in   *bufio.Scanner
	name string
	line int
}

// NewReader reads from r; name is used in messages.
func NewReader(r io.Reader, name string) *Reader {
	in := bufio.NewScanner(r)
	in.Buffer(make([]byte, 0, 64<<10), MaxLine)
	return &Reader{in: in, name: name}
}

// Read returns the next sentence, or [io.EOF] after the last.
func (r *Reader) Read() (*Sentence, error) {
	s := &Sentence{}
	for r.in.Scan() {
		r.line++
		line := strings.TrimRight(r.in.Text(), "\r")
		if r.line == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if strings.TrimSpace(line) == "" {
			if len(s.Words) > 0 {
				return s, r.check(s)
			}
			continue
		}
		if err := s.add(line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", r.name, r.line, err)
		}
	}
	if err := r.in.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", r.name, r.line+1, err)
	}
	if len(s.Words) > 0 {
		return s, r.check(s)
	}
	return nil, io.EOF
}

// ReadAll reads every sentence of r.
func ReadAll(r io.Reader, name string) ([]*Sentence, error) {
	in := NewReader(r, name)
	var all []*Sentence
	for {
		s, err := in.Read()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, s)
	}
}

func (s *Sentence) add(line string) error {
	if line[0] == '#' {
		s.Comments = append(s.Comments, line)
		return nil
	}
	if !utf8.ValidString(line) {
		return fmt.Errorf("%w: not UTF-8", ErrFormat)
	}
	col := strings.Split(line, "\t")
	if len(col) != 10 {
		return fmt.Errorf("%w: %d columns, want 10", ErrFormat, len(col))
	}
	if strings.ContainsAny(col[0], ".-") {
		s.Extra = append(s.Extra, Extra{len(s.Words), line})
		return nil
	}
	if id, err := strconv.Atoi(col[0]); err != nil || id != len(s.Words)+1 {
		return fmt.Errorf("%w: word id %q, want %d", ErrFormat, col[0], len(s.Words)+1)
	}
	head := -1
	if col[6] != "_" {
		h, err := strconv.Atoi(col[6])
		if err != nil || h < 0 {
			return fmt.Errorf("%w: head %q", ErrFormat, col[6])
		}
		head = h - 1
	}
	if col[1] == "" {
		return fmt.Errorf("%w: empty form", ErrFormat)
	}
	s.Words = append(s.Words, Word{
		Form: col[1], Lemma: blank(col[2], col[1]), UPOS: blank(col[3], ""), XPOS: blank(col[4], ""),
		Feats: blank(col[5], ""), Head: head, Rel: blank(col[7], ""), Deps: blank(col[8], ""), Misc: blank(col[9], ""),
		SpaceAfter: !strings.Contains(col[9], "SpaceAfter=No"),
	})
	return nil
}

// check refuses heads outside the sentence and settles spaces inside
// multiword ranges, which the file states once for the whole range.
func (r *Reader) check(s *Sentence) error {
	for i := range s.Words {
		if s.Words[i].Head >= len(s.Words) {
			return fmt.Errorf("%s:%d: %w: head %d of %q outside the sentence", r.name, r.line, ErrFormat, s.Words[i].Head+1, s.Words[i].Form)
		}
	}
	for _, e := range s.Extra {
		first, last, ok := e.Range()
		if !ok || last > len(s.Words) {
			continue
		}
		for i := first; i < last; i++ {
			s.Words[i].SpaceAfter = false
		}
		s.Words[last-1].SpaceAfter = !strings.Contains(e.Line, "SpaceAfter=No")
	}
	return nil
}

// Range returns the half-open range of words that a multiword token covers.
func (e Extra) Range() (first, last int, ok bool) {
	id, _, _ := strings.Cut(e.Line, "\t")
	a, b, found := strings.Cut(id, "-")
	if !found {
		return 0, 0, false
	}
	first, err1 := strconv.Atoi(a)
	last, err2 := strconv.Atoi(b)
	if err1 != nil || err2 != nil || first < 1 || last < first {
		return 0, 0, false
	}
	return first - 1, last, true
}

// Form returns the surface form of the range.
func (e Extra) Form() string {
	col := strings.Split(e.Line, "\t")
	if len(col) < 2 {
		return ""
	}
	return col[1]
}

func blank(s, form string) string {
	if s == "_" && form != "_" {
		return ""
	}
	return s
}

// Comment returns the value of the comment "# key = value", or "".
func (s *Sentence) Comment(key string) string {
	for _, c := range s.Comments {
		k, v, ok := strings.Cut(strings.TrimSpace(c[1:]), "=")
		if ok && strings.TrimSpace(k) == key {
			return strings.TrimSpace(v)
		}
	}
	return ""
}

// Has reports whether there is a comment that starts with key.
func (s *Sentence) Has(key string) bool {
	for _, c := range s.Comments {
		if strings.HasPrefix(strings.TrimSpace(c[1:]), key) {
			return true
		}
	}
	return false
}
