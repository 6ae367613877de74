package train

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"entente/internal/analyze/conllu"
	"entente/internal/analyze/model"
)

// Treebanks that the models are trained on, and those they are tuned on.
var (
	trainBanks = []string{"ud/ewt_train.conllu", "ud/gum_open_train.conllu", "ud/gum_more_train.conllu"}
	devBanks   = []string{"ud/ewt_dev.conllu", "ud/gum_open_dev.conllu"}
)

// A Corpus is all that the parser is trained on.
type Corpus struct {
	Trees  []*conllu.Sentence
	Names  []named // sentences with names only
	Held   []named // names kept back for scoring
	Free   []string
	gaz    *gazetteer
	EWTDev []*conllu.Sentence
	GUMDev []*conllu.Sentence
}

// heldShare: one document in so many is kept back from the name sets.
const heldShare = 5

// ReadCorpus reads the corpora in dir.
func ReadCorpus(dir string) (*Corpus, error) {
	c := &Corpus{}
	var err error
	if c.Trees, err = readBanks(dir, trainBanks...); err != nil {
		return nil, err
	}
	if c.EWTDev, err = readBanks(dir, devBanks[0]); err != nil {
		return nil, err
	}
	if c.GUMDev, err = readBanks(dir, devBanks[1]); err != nil {
		return nil, err
	}
	if c.Free, err = freeText(dir); err != nil {
		return nil, fmt.Errorf("read free text: %w", err)
	}
	if err := c.readNames(filepath.Join(dir, "ner")); err != nil {
		return nil, fmt.Errorf("read names: %w", err)
	}
	if c.gaz, err = readGazetteer(filepath.Join(dir, "actors")); err != nil {
		return nil, fmt.Errorf("read lists of names: %w", err)
	}
	return c, nil
}

func (c *Corpus) readNames(dir string) error {
	wnut, err := wnutNames(filepath.Join(dir, "wnut17_train.conll"))
	if err != nil {
		return err
	}
	c.Names = append(c.Names, wnut...)
	for file, read := range map[string]func(string) ([]named, error){"meantime.jsonl": meantimeNames, "re3d_dev.jsonl": re3dNames} {
		all, err := read(filepath.Join(dir, file))
		if err != nil {
			return err
		}
		for _, n := range all {
			if n.doc%heldShare == 0 {
				c.Held = append(c.Held, n)
			} else {
				c.Names = append(c.Names, n)
			}
		}
	}
	for _, s := range c.GUMDev {
		if tags := gumNames(s); tags != nil {
			n := named{tags: tags}
			for i := range s.Words {
				n.tokens = append(n.tokens, s.Words[i].Form)
			}
			c.Held = append(c.Held, n)
		}
	}
	return nil
}

// ParserConfig is the shape of the parser.
func ParserConfig(l labels) model.Config {
	return model.Config{Kind: "parser", Dim: 192, Hidden: 224, Layers: 3, TagLayer: 2, TagHidden: 128, Arc: 160, Label: 128, Buckets: 30000, Leak: 0.1,
		Tags: [][]string{l.upos.list, l.xpos.list, l.feats.list, l.name.list}, Rels: l.rel.list}
}

// PretrainEpochs of the parser's encoder, before Options.Epochs on trees.
const PretrainEpochs = 3

// Parser fits the parser: first its encoder on free text cut by seg, then
// all of it on trees and names.
func Parser(c *Corpus, free [][]string, pretrain int, o Options) *model.Weights {
	l := parserLabels(c.Trees)
	text := free
	for range 2 { // treebank text twice, since most of the rest is of another kind
		for _, s := range c.Trees {
			text = append(text, formsOf(s))
		}
	}
	count := map[string]int{}
	for _, s := range text {
		for _, t := range s {
			count[t]++
		}
	}
	w := model.New(ParserConfig(l), frequentWords(countForms(c.Trees), count, 2, 12), seeded(o.Seed, 1))
	o.logf("parser: %d words with rows of their own, %d sentences of free text", len(w.Feat.Words), len(text))
	if pretrain > 0 {
		p := o
		p.Epochs = pretrain
		Pretrain(w, text, p)
	}
	return w
}

// triples returns the tags, features included, that trees give together.
func (l *labels) triples(trees []*conllu.Sentence) [][3]int16 {
	seen := map[[3]int16]bool{}
	for _, s := range trees {
		for i := range s.Words {
			w := &s.Words[i]
			t := [3]int16{l.upos.get(w.UPOS), l.xpos.get(w.XPOS), l.feats.get(feats(w.Feats))}
			if t[0] >= 0 && t[1] >= 0 && t[2] >= 0 {
				seen[t] = true
			}
		}
	}
	return slices.SortedFunc(maps.Keys(seen), model.CompareTriples)
}

func formsOf(s *conllu.Sentence) []string {
	forms := make([]string, len(s.Words))
	for i := range s.Words {
		forms[i] = s.Words[i].Form
	}
	return forms
}

// silverPerEpoch is how many sentences labelled by lists are seen an epoch.
const silverPerEpoch = 5000

// fitParser fits w to trees and names at a learning rate that begins at peak.
// free is text to be labelled by lists of names; nil leaves it out.
func fitParser(w *model.Weights, c *Corpus, free [][]string, peak float32, o Options) {
	l := parserLabels(c.Trees)
	w.Config.Triples = l.triples(c.Trees)
	var trees []labelled
	for _, s := range c.Trees {
		trees = append(trees, labelled{s, gumNames(s)})
	}
	listed := silver(c.gaz, free, 8*silverPerEpoch)
	f := newFitter(w, o.Kernel, rates{Word: 0.2, Embed: 0.2, Layer: 0.33, Head: 0.33}, o.Workers, o.Seed)
	cache := newFeatCache(&w.Feat)
	r := seeded(o.Seed, 2)
	for e := range o.Epochs {
		var items []*item
		for _, t := range trees {
			t = augment(t, r)
			items = append(items, l.toItem(t.s, cache, t.names))
		}
		for i := range c.Names {
			items = append(items, c.Names[i].toItem(cache))
		}
		for range min(silverPerEpoch, len(listed)) {
			items = append(items, listed[r.IntN(len(listed))].toItem(cache))
		}
		bs := batches(items, 800, r)
		var loss float32
		for i, b := range bs {
			done := (float64(e) + float64(i)/float64(len(bs))) / float64(o.Epochs)
			loss += f.step(b, schedule(peak, done), parseLoss)
			o.progress(done)
		}
		o.logf("parser: epoch %d of %d, loss %.3f", e+1, o.Epochs, loss/float32(len(bs)))
		if e%4 == 3 || e == o.Epochs-1 {
			net := w.Net(o.Kernel)
			o.logf("  EWT dev  %s", evaluate(net, c.EWTDev))
			o.logf("  GUM dev  %s", evaluate(net, c.GUMDev))
			o.logf("  names    %s", EvaluateNames(net, c.Held))
		}
	}
}
