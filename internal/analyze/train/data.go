package train

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"entente/internal/analyze/conllu"
	"entente/internal/analyze/model"
)

// A word is one training word: the embedding rows of its form, and the gold
// values, -1 where the data does not say.
type word struct {
	rows   []int32
	own    int // how many of rows name the very form
	masked bool
	head   int16 // 0: the root, i+1: word i
	rel    int16
	tags   []int16 // by list of Config.Tags
}

// An item is one training sentence.
type item struct {
	words []word
	tree  bool // heads and relations are gold
}

// vocab numbers labels.
type vocab struct {
	list  []string
	index map[string]int
}

// newVocab keeps the labels seen at least min times, most frequent first.
func newVocab(count map[string]int, min int) *vocab {
	v := &vocab{index: map[string]int{}}
	for l, n := range count {
		if n >= min {
			v.list = append(v.list, l)
		}
	}
	sort.Slice(v.list, func(i, j int) bool {
		a, b := v.list[i], v.list[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a < b
	})
	for i, l := range v.list {
		v.index[l] = i
	}
	return v
}

func (v *vocab) get(label string) int16 {
	if i, ok := v.index[label]; ok {
		return int16(i)
	}
	return -1
}

// A bank is a treebank in memory.
type bank struct {
	name      string
	sentences []*conllu.Sentence
}

func readBank(dir, name string) (*bank, error) {
	f, err := os.Open(filepath.Join(dir, name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	all, err := conllu.ReadAll(f, name)
	return &bank{name, all}, err
}

func readBanks(dir string, names ...string) ([]*conllu.Sentence, error) {
	var all []*conllu.Sentence
	for _, n := range names {
		b, err := readBank(dir, n)
		if err != nil {
			return nil, fmt.Errorf("read treebank: %w", err)
		}
		all = append(all, b.sentences...)
	}
	return all, nil
}

// featCache computes embedding rows once per form.
type featCache struct {
	feat *model.Features
	rows map[string]rowsOf
}

type rowsOf struct {
	rows []int32
	own  int
}

func newFeatCache(f *model.Features) *featCache {
	return &featCache{f, map[string]rowsOf{}}
}

func (c *featCache) get(form string) rowsOf {
	r, ok := c.rows[form]
	if !ok {
		r.rows, r.own = c.feat.Rows(nil, form)
		r.rows = slices.Clip(r.rows)
		c.rows[form] = r
	}
	return r
}

// labels are the label lists of the parser.
type labels struct{ upos, xpos, feats, name, rel *vocab }

// parserLabels collects them from treebanks.
func parserLabels(sentences []*conllu.Sentence) labels {
	var count [4]map[string]int
	for i := range count {
		count[i] = map[string]int{}
	}
	for _, s := range sentences {
		for i := range s.Words {
			w := &s.Words[i]
			count[0][w.UPOS]++
			count[1][w.XPOS]++
			count[2][feats(w.Feats)]++
			count[3][w.Rel]++
		}
	}
	const rare = 3
	return labels{newVocab(count[0], 1), newVocab(count[1], 2), newVocab(count[2], rare), newNameVocab(), newVocab(count[3], rare)}
}

// feats writes the empty feature list as in files, so that it can be a label.
func feats(s string) string {
	if s == "" {
		return "_"
	}
	return s
}

// toItem makes a training item of a tree; names holds a name tag per word,
// nil if the sentence has no gold names.
func (l *labels) toItem(s *conllu.Sentence, c *featCache, names []int16) *item {
	it := &item{tree: true, words: make([]word, len(s.Words))}
	for i := range s.Words {
		w := &s.Words[i]
		r := c.get(w.Form)
		name := int16(-1)
		if names != nil {
			name = names[i]
		}
		it.words[i] = word{
			rows: r.rows, own: r.own, head: int16(w.Head + 1), rel: max(0, l.rel.get(w.Rel)),
			tags: []int16{l.upos.get(w.UPOS), l.xpos.get(w.XPOS), l.feats.get(feats(w.Feats)), name},
		}
	}
	return it
}

// batches splits items into parts of about so many words, sentences of like
// length together within a window, in an order drawn from r.
func batches(items []*item, words int, r *rand.Rand) [][]*item {
	items = slices.Clone(items)
	r.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	var all [][]*item
	var now []*item
	n := 0
	for _, it := range items {
		now = append(now, it)
		n += len(it.words)
		if n >= words {
			all, now, n = append(all, now), nil, 0
		}
	}
	if len(now) > 0 {
		all = append(all, now)
	}
	return all
}

// frequentWords returns the hashes of the forms that a model gives a row of
// their own: seen min times in the treebanks, or more often in free text.
func frequentWords(gold, free map[string]int, min, minFree int) []uint64 {
	set := map[uint64]bool{}
	for f, n := range gold {
		if n >= min {
			set[model.Key(f)] = true
		}
	}
	for f, n := range free {
		if n >= minFree {
			set[model.Key(f)] = true
		}
	}
	keys := make([]uint64, 0, len(set))
	for k := range set {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func countForms(sentences []*conllu.Sentence) map[string]int {
	n := map[string]int{}
	for _, s := range sentences {
		for i := range s.Words {
			n[strings.ToLower(s.Words[i].Form)]++
		}
	}
	return n
}
