package train

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/internal/analyze/model"
	"entente/internal/analyze/segment"
)

// Kinds of name, in the order of their tags.
const (
	namePerson = iota
	namePlace
	nameBody
	nameOther
)

// Name tags: 0 is outside; kind k begins with 1+2k and goes on with 2+2k.
func beginName(kind int) int16 { return int16(1 + 2*kind) }

func newNameVocab() *vocab {
	v := &vocab{list: []string{"O"}, index: map[string]int{"O": 0}}
	for _, k := range model.NameKinds() {
		for _, p := range []string{"B-", "I-"} {
			v.index[p+k] = len(v.list)
			v.list = append(v.list, p+k)
		}
	}
	return v
}

// A named sentence is tokens with a name tag each.
type named struct {
	doc    int // for splitting by document
	tokens []string
	tags   []int16
}

// mark writes one name, unless another already stands there.
func (n *named) mark(from, to, kind int) {
	for _, t := range n.tags[from:to] {
		if t != 0 {
			return
		}
	}
	for i := from; i < to; i++ {
		n.tags[i] = beginName(kind) + 1
	}
	n.tags[from] = beginName(kind)
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// titleWords stand before persons' names and are not part of them.
const titleWords = `president minister prime secretary chancellor king queen prince princess sultan emir sheikh general colonel major
captain admiral lieutenant sergeant ambassador senator governor mayor judge justice mr mrs ms miss dr prof professor sir lord lady
chairman chairwoman ceo cto cfo spokesman spokeswoman spokesperson director chief executive officer analyst leader deputy vice
commander staff emperor empress protector pope bishop archbishop cardinal imam ayatollah rabbi rev reverend co-founder founder head`

func isTitle(s string) bool {
	s = strings.ToLower(strings.TrimSuffix(s, "."))
	return slices.Contains(strings.Fields(titleWords), s)
}

func isLink(s string) bool {
	switch s {
	case "of", "the", "and", "for", "&", "-", "–", "'s", "’s", "de", "del", "la", "al", "bin", "ben", "van", "von", "der", "da", "do", "dos", "di", "el", "'", "’", "in", "on":
		return true
	}
	return false
}

// isFunction reports whether a capital is only that of a sentence's first
// word.
func isFunction(s string) bool {
	switch strings.ToLower(s) {
	case "the", "a", "an", "this", "that", "these", "those", "i", "he", "she", "it", "we", "they", "you", "his", "her", "its", "our", "their", "my", "your",
		"him", "them", "us", "who", "some", "many", "all", "both", "other", "several", "no", "two", "three", "former", "new", "local":
		return s != "US" && s != "IT" && s != "WHO"
	}
	return false
}

func letterFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// core narrows a mention to the name in it: the run of capitals that holds
// its last one (its first, before a comma or "of", for long ones), without
// titles. It returns an empty range if there is no name.
func core(tokens []string, from, to, kind int) (int, int) {
	for from < to && (!capital(tokens[from]) || !letterFirst(tokens[from]) || isFunction(tokens[from])) {
		from++
	}
	end := from
	for i := from; i < to; i++ {
		switch {
		case capital(tokens[i]):
			end = i + 1
		case !isLink(tokens[i]), kind == namePerson && (tokens[i] == "of" || tokens[i] == "and"):
			i = to
		}
	}
	if kind == namePerson {
		for i := from; i < end; i++ {
			if isTitle(tokens[i]) {
				from = i + 1
			}
		}
		for from < end && !capital(tokens[from]) {
			from++
		}
	}
	return from, end
}

// wnutNames reads a two-column file of tokens and BIO tags.
func wnutNames(path string) ([]named, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	kinds := map[string]int{"person": namePerson, "location": namePlace, "corporation": nameBody, "group": nameBody, "product": nameOther, "creative-work": nameOther}
	var all []named
	var now named
	in := bufio.NewScanner(f)
	for in.Scan() {
		tok, tag, ok := strings.Cut(in.Text(), "\t")
		if !ok {
			if len(now.tokens) > 0 {
				now.doc = len(all)
				all = append(all, now)
			}
			now = named{}
			continue
		}
		bio, kind, _ := strings.Cut(tag, "-")
		t := int16(0)
		if bio != "O" {
			t = beginName(kinds[kind])
			if bio == "I" {
				t++
			}
		}
		now.tokens, now.tags = append(now.tokens, tok), append(now.tags, t)
	}
	return all, in.Err()
}

// eachLine decodes the JSON objects of a file, one a line.
func eachLine[T any](path string, do func(i int, v *T)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	dec := json.NewDecoder(bufio.NewReaderSize(f, 1<<20))
	for i := 0; ; i++ {
		var v T
		if err := dec.Decode(&v); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s, object %d: %w", filepath.Base(path), i+1, err)
		}
		do(i, &v)
	}
}

// meantimeNames reads the names in the annotated head of each document.
func meantimeNames(path string) ([]named, error) {
	type file struct {
		Sentences []struct {
			Tokens []string `json:"tokens"`
		} `json:"sentences"`
		Entities []struct {
			Sentence  int    `json:"sentence"`
			Tokens    []int  `json:"tokens"`
			Syntactic string `json:"syntactic"`
			Type      string `json:"type"`
		} `json:"entities"`
	}
	const annotated = 6
	kinds := map[string]int{"PER": namePerson, "LOC": namePlace, "ORG": nameBody, "PRO": nameOther, "FIN": nameOther}
	var all []named
	err := eachLine(path, func(doc int, d *file) {
		first := len(all)
		for i := 0; i < min(annotated, len(d.Sentences)); i++ {
			t := d.Sentences[i].Tokens
			all = append(all, named{doc, t, make([]int16, len(t))})
		}
		for _, e := range d.Entities {
			kind, ok := kinds[e.Type]
			if !ok || !strings.HasSuffix(e.Syntactic, "NAM") || e.Sentence >= len(all)-first || len(e.Tokens) == 0 {
				continue
			}
			s := &all[first+e.Sentence]
			lo, hi := e.Tokens[0], e.Tokens[len(e.Tokens)-1]+1
			if hi > len(s.tokens) {
				continue
			}
			if kind == namePlace && demonym(s.tokens[hi-1]) {
				kind = nameOther
			}
			if from, to := core(s.tokens, lo, hi, kind); from < to {
				s.mark(from, to, kind)
			}
		}
	})
	return all, err
}

// demonym reports whether a word looks like an adjective of a country.
func demonym(s string) bool {
	for _, e := range []string{"ian", "ish", "ese", "ean", "man", "can", "ench", "utch", "eek", "raqi", "raeli"} {
		if strings.HasSuffix(s, e) && len(s) > 4 {
			return true
		}
	}
	return false
}

// re3dNames reads documents with character offsets. Text is cut at line
// breaks and full stops, tokens at atoms.
func re3dNames(path string) ([]named, error) {
	type file struct {
		Text     string `json:"text"`
		Entities []struct {
			Begin int    `json:"begin"`
			End   int    `json:"end"`
			Type  string `json:"type"`
		} `json:"entities"`
	}
	kinds := map[string]int{"Person": namePerson, "Location": namePlace, "Organisation": nameBody, "Nationality": nameOther}
	var all []named
	err := eachLine(path, func(doc int, d *file) {
		runes := []rune(d.Text)
		var n named
		var starts, ends []int
		atoms := segment.Atoms(nil, d.Text, 0, len(d.Text))
		pos := runeOffsets(d.Text)
		for _, a := range atoms {
			n.tokens = append(n.tokens, d.Text[a.Start:a.End])
			starts, ends = append(starts, pos[a.Start]), append(ends, pos[a.End])
		}
		n.tags = make([]int16, len(n.tokens))
		for width := len(runes); width > 0; width-- {
			for _, e := range d.Entities {
				kind, ok := kinds[e.Type]
				if !ok || e.End-e.Begin != width {
					continue
				}
				lo, hi := within(starts, ends, e.Begin, e.End)
				if from, to := core(n.tokens, lo, hi, kind); from < to && to-from <= 8 {
					n.mark(from, to, kind)
				}
			}
		}
		all = append(all, cutSentences(n, doc)...)
	})
	return all, err
}

func within(starts, ends []int, begin, end int) (lo, hi int) {
	for lo < len(starts) && starts[lo] < begin {
		lo++
	}
	hi = lo
	for hi < len(ends) && ends[hi] <= end {
		hi++
	}
	return lo, hi
}

// runeOffsets maps byte offsets to character offsets.
func runeOffsets(text string) map[int]int {
	m := make(map[int]int, len(text))
	n := 0
	for i := range text {
		m[i] = n
		n++
	}
	m[len(text)] = n
	return m
}

// cutSentences cuts a document after full stops that end a sentence.
func cutSentences(n named, doc int) []named {
	var all []named
	start := 0
	for i := range n.tokens {
		end := i == len(n.tokens)-1 || n.tokens[i] == "." && i-start > 5 && capital(n.tokens[i+1]) && len(n.tokens[i-1]) > 2
		if end {
			all = append(all, named{doc, n.tokens[start : i+1], n.tags[start : i+1]})
			start = i + 1
		}
	}
	return all
}

// toItem makes a training item of a sentence without a tree.
func (n *named) toItem(c *featCache) *item {
	it := &item{words: make([]word, len(n.tokens))}
	for i, t := range n.tokens {
		r := c.get(t)
		it.words[i] = word{rows: r.rows, own: r.own, tags: []int16{-1, -1, -1, n.tags[i]}}
	}
	return it
}
