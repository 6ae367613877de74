package train

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"entente/internal/analyze/conllu"
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
	"entente/internal/analyze/segment"
)

// SegmenterConfig is the shape of the segmenter.
func SegmenterConfig() model.Config {
	return model.Config{Kind: "segmenter", Dim: 64, Hidden: 64, Layers: 2, TagLayer: 2, TagHidden: 64, Buckets: 12000, Leak: 0.1,
		Tags: [][]string{segment.Tags()}}
}

// A passage is a stretch of a treebank's text with the offsets at which words
// begin; true where a sentence begins.
type passage struct {
	text   string
	begins map[int]bool
}

// passages cuts a treebank into paragraphs and, drawn from r, joins some of
// them with a space or a line break, breaks some lines, and changes the case
// of a few, so that the segmenter does not rely on what files seldom keep.
func passages(sentences []*conllu.Sentence, r *rand.Rand) []passage {
	var all []passage
	var text strings.Builder
	begins := map[int]bool{}
	flush := func() {
		if text.Len() > 0 {
			all = append(all, passage{recase(text.String(), r), begins})
		}
		text.Reset()
		begins = map[int]bool{}
	}
	breaks := float32(0.02)
	for i, s := range sentences {
		newDoc, newPar := i == 0 || s.Has("newdoc"), s.Has("newpar")
		switch {
		case newDoc, newPar && r.Float32() < 0.5, text.Len() > 6000:
			flush()
			breaks = 0.02
			if r.Float32() < 0.1 {
				breaks = 0.12
			}
		case newPar && r.Float32() < 0.6, r.Float32() < breaks:
			text.WriteByte('\n')
		default:
			text.WriteByte(' ')
		}
		for j := range s.Words {
			begins[text.Len()] = j == 0
			text.WriteString(s.Words[j].Form)
			if s.Words[j].SpaceAfter && j < len(s.Words)-1 {
				gap := byte(' ')
				if r.Float32() < breaks/2 {
					gap = '\n'
				}
				text.WriteByte(gap)
			}
		}
	}
	flush()
	return all
}

// recase puts a few texts in capitals or lower case; lengths must not change.
func recase(text string, r *rand.Rand) string {
	other := text
	switch x := r.Float32(); {
	case x < 0.03:
		other = strings.ToUpper(text)
	case x < 0.06:
		other = strings.ToLower(text)
	}
	if len(other) != len(text) {
		return text
	}
	return other
}

// segmentItem makes a training item of a passage.
func segmentItem(p passage, cache *featCache) *item {
	it := &item{}
	for _, a := range segment.Atoms(nil, p.text, 0, len(p.text)) {
		tag := int16(segment.Join)
		if first, ok := p.begins[a.Start]; ok {
			tag = segment.NewWord
			if first {
				tag = segment.NewSentence
			}
		}
		rows := cache.get(p.text[a.Start:a.End]).rows
		if a.Gap != model.FlagNone {
			rows = append(rows[:len(rows):len(rows)], model.RowSpace+int32(a.Gap-model.FlagSpace))
		}
		it.words = append(it.words, word{rows: rows, tags: []int16{tag}})
	}
	return it
}

// Segmenter fits the segmenter to treebanks.
func Segmenter(gold []*conllu.Sentence, o Options) *model.Weights {
	c := SegmenterConfig()
	w := model.New(c, frequentWords(countAtoms(gold), nil, 3, 0), seeded(o.Seed, 11))
	f := newFitter(w, o.Kernel, rates{Word: 0.1, Embed: 0.1, Layer: 0.2, Head: 0.2}, o.Workers, o.Seed)
	cache := newFeatCache(&w.Feat)
	r := seeded(o.Seed, 12)
	for e := range o.Epochs {
		var items []*item
		for _, p := range passages(gold, r) {
			items = append(items, segmentItem(p, cache))
		}
		bs := batches(items, 1200, r)
		var loss float32
		for i, b := range bs {
			done := (float64(e) + float64(i)/float64(len(bs))) / float64(o.Epochs)
			loss += f.step(b, schedule(3e-3, done), tagOnlyLoss)
			o.progress(done)
		}
		o.logf("segmenter: epoch %d of %d, loss %.4f", e+1, o.Epochs, loss/float32(len(bs)))
	}
	return w
}

func countAtoms(gold []*conllu.Sentence) map[string]int {
	n := map[string]int{}
	var atoms []segment.Atom
	for _, s := range gold {
		for i := range s.Words {
			form := strings.ToLower(s.Words[i].Form)
			atoms = segment.Atoms(atoms[:0], form, 0, len(form))
			for _, a := range atoms {
				n[form[a.Start:a.End]]++
			}
		}
	}
	return n
}

// Options steer a training run. The same options on the same data give the
// same weights on the same kind of processor.
type Options struct {
	Seed     uint64
	Epochs   int
	Workers  int
	Kernel   *nn.Kernel
	Logf     func(format string, args ...any) // nil: silent
	Progress func(done float64)               // 0 to 1; nil: none
}

func (o *Options) logf(format string, args ...any) {
	if o.Logf != nil {
		o.Logf(format, args...)
	}
}

func (o *Options) progress(done float64) {
	if o.Progress != nil {
		o.Progress(done)
	}
}

// SegmentScores are F1 of words and sentences, in percent.
type SegmentScores struct{ Words, Sentences float64 }

// EvaluateSegmenter scores net on the text of gold; with paras, paragraphs
// are told apart as files tell them, else each document is one line.
func EvaluateSegmenter(net *model.Net, gold []*conllu.Sentence, paras bool) SegmentScores {
	var words, sentences hits
	r := net.NewRunner()
	for _, p := range goldPassages(gold, paras) {
		atoms := segment.Atoms(nil, p.text, 0, len(p.text))
		forms, flags := make([]string, len(atoms)), make([]model.Flag, len(atoms))
		for i, a := range atoms {
			forms[i], flags[i] = p.text[a.Start:a.End], a.Gap
		}
		r.Run([][]string{forms}, [][]model.Flag{flags})
		tags := make([]int, len(atoms))
		for i := range atoms {
			tags[i] = segment.Decide(r.Scores(0, i, 0), before(forms, i), flags[i])
		}
		spans(p, atoms, tags, &words, &sentences)
	}
	return SegmentScores{words.f1(), sentences.f1()}
}

// before returns the form of the atom before i, "" if i is the first.
func before(forms []string, i int) string {
	if i == 0 {
		return ""
	}
	return forms[i-1]
}

func goldPassages(gold []*conllu.Sentence, paras bool) []passage {
	var all []passage
	for lo := 0; lo < len(gold); {
		hi := lo + 1
		for hi < len(gold) && !gold[hi].Has("newdoc") && !(paras && gold[hi].Has("newpar")) {
			hi++
		}
		doc := conllu.Document(gold[lo:hi])
		p := passage{doc.Text, map[int]bool{}}
		if !paras {
			p.text = strings.ReplaceAll(p.text, "\n\n", "  ")
		}
		for i := range doc.Sentences {
			for j, t := range doc.Sentences[i].Tokens {
				p.begins[int(t.Span.Start)] = j == 0
			}
		}
		all = append(all, p)
		lo = hi
	}
	return all
}

// spans counts the words and sentences that begin and end alike.
func spans(p passage, atoms []segment.Atom, tags []int, words, sentences *hits) {
	count := func(h *hits, gold, guess func(i int) bool) {
		same := false
		for i := range atoms {
			g, s := gold(i), guess(i)
			if same && g && s {
				h.right++
			}
			if g || s {
				same = g && s
			}
			if g {
				h.gold++
			}
			if s {
				h.guess++
			}
		}
		if same {
			h.right++
		}
	}
	begins := func(i int) (first, ok bool) { first, ok = p.begins[atoms[i].Start]; return }
	count(words, func(i int) bool { _, ok := begins(i); return ok }, func(i int) bool { return i == 0 || tags[i] != segment.Join })
	count(sentences, func(i int) bool { first, _ := begins(i); return first }, func(i int) bool { return i == 0 || tags[i] == segment.NewSentence })
}

// String shows the scores.
func (s SegmentScores) String() string {
	return fmt.Sprintf("words %.2f sentences %.2f", s.Words, s.Sentences)
}
