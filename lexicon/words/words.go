// Package words holds the word classes that other lexicons share, as data:
// what counts as a weapon, a tariff, a visit, a verb of saying. Each class is
// written once, in a file beside this one, and named with an "@" elsewhere.
package words

import (
	"bufio"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sort"
	"strings"
)

//go:embed *.words
var files embed.FS

// maxLine bounds a line of a class file, in bytes.
const maxLine = 1 << 16

// Classes are sets of lemmas by name. Safe for concurrent use once loaded.
type Classes struct {
	members map[string]map[string]bool
	longest int // words in the longest member
}

// Load returns the classes that the program carries.
func Load() (*Classes, error) { return LoadFS(files) }

// LoadFS returns the classes in the files *.words of fsys.
func LoadFS(fsys fs.FS) (*Classes, error) {
	names, err := fs.Glob(fsys, "*.words")
	if err != nil {
		return nil, err
	}
	b := builder{raw: map[string]*class{}}
	for _, name := range names {
		f, err := fsys.Open(name)
		if err != nil {
			return nil, err
		}
		err = b.read(f, name)
		f.Close()
		if err != nil {
			return nil, err
		}
	}
	return b.build()
}

// Has reports whether word, a lemma or several joined by blanks, belongs to
// the class.
func (c *Classes) Has(class, word string) bool { return c.members[class][word] }

// Known reports whether there is a class of that name.
func (c *Classes) Known(class string) bool { return c.members[class] != nil }

// Longest returns how many words the longest member of any class has.
func (c *Classes) Longest() int { return c.longest }

// Members returns the words of a class in order.
func (c *Classes) Members(class string) []string {
	list := make([]string, 0, len(c.members[class]))
	for w := range c.members[class] {
		list = append(list, w)
	}
	sort.Strings(list)
	return list
}

// Names returns the names of all classes in order.
func (c *Classes) Names() []string {
	list := make([]string, 0, len(c.members))
	for n := range c.members {
		list = append(list, n)
	}
	sort.Strings(list)
	return list
}

type class struct {
	pos   string
	words []string
	refs  []string
}

type builder struct{ raw map[string]*class }

func (b *builder) read(r io.Reader, name string) error {
	in := bufio.NewScanner(r)
	in.Buffer(nil, maxLine)
	var cur *class
	n := 0
	for in.Scan() {
		n++
		pos := fmt.Sprintf("%s:%d", name, n)
		line := strings.TrimSpace(in.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, _ := strings.Cut(line, " ")
		value = strings.TrimSpace(value)
		switch {
		case key == "class" && value != "":
			if old := b.raw[value]; old != nil {
				return fmt.Errorf("%s: class %s is already at %s", pos, value, old.pos)
			}
			cur = &class{pos: pos}
			b.raw[value] = cur
		case key == "has" && cur != nil:
			if err := cur.add(value, pos); err != nil {
				return err
			}
		default:
			return fmt.Errorf("%s: want class NAME or has WORDS, got %q", pos, line)
		}
	}
	if err := in.Err(); err != nil {
		return fmt.Errorf("%s:%d: %w", name, n+1, err)
	}
	return nil
}

func (c *class) add(list, pos string) error {
	for w := range strings.SplitSeq(list, ",") {
		w = strings.Join(strings.Fields(w), " ")
		switch {
		case w == "":
			return fmt.Errorf("%s: empty word in list", pos)
		case w[0] == '@':
			c.refs = append(c.refs, w[1:])
		default:
			c.words = append(c.words, w)
		}
	}
	return nil
}

func (b *builder) build() (*Classes, error) {
	out := &Classes{members: map[string]map[string]bool{}}
	names := make([]string, 0, len(b.raw))
	for n := range b.raw {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		set := map[string]bool{}
		if err := b.collect(n, set, nil); err != nil {
			return nil, err
		}
		out.members[n] = set
		for w := range set {
			out.longest = max(out.longest, 1+strings.Count(w, " "))
		}
	}
	return out, nil
}

// collect adds the words of class n and of the classes it names to set.
func (b *builder) collect(n string, set map[string]bool, path []string) error {
	c := b.raw[n]
	if slices.Contains(path, n) {
		return fmt.Errorf("%s: class %s contains itself", c.pos, n)
	}
	path = append(path, n)
	for _, w := range c.words {
		set[w] = true
	}
	for _, ref := range c.refs {
		if b.raw[ref] == nil {
			return fmt.Errorf("%s: class %s names unknown class %s", c.pos, n, ref)
		}
		if err := b.collect(ref, set, path); err != nil {
			return err
		}
	}
	return nil
}
