package train

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"entente/internal/analyze/conllu"
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// bank written for this test; the parser only has to overfit it.
const tinyBank = `# newdoc id = tiny
# newpar
1	Kenya	Kenya	PROPN	NNP	Number=Sing	2	nsubj	_	Entity=(1-place-new)
2	rejected	reject	VERB	VBD	Tense=Past	0	root	_	_
3	the	the	DET	DT	_	4	det	_	_
4	offer	offer	NOUN	NN	Number=Sing	2	obj	_	SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_

1	Talks	talk	NOUN	NNS	Number=Plur	2	nsubj	_	_
2	ended	end	VERB	VBD	Tense=Past	0	root	_	_
3	in	in	ADP	IN	_	4	case	_	_
4	Lima	Lima	PROPN	NNP	Number=Sing	2	obl	_	Entity=(2-place-new)|SpaceAfter=No
5	.	.	PUNCT	.	_	2	punct	_	_

`

func tiny(t *testing.T) *Corpus {
	var all []*conllu.Sentence
	for range 20 {
		some, err := conllu.ReadAll(strings.NewReader(tinyBank), "tiny")
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, some...)
	}
	return &Corpus{Trees: all, EWTDev: all[:2], GUMDev: all[:2], gaz: &gazetteer{map[string]int{"kenya": namePlace}, map[string]bool{}}}
}

// fitTiny runs every phase of the training on a few sentences.
func fitTiny(t *testing.T) (*model.Weights, []byte) {
	c := tiny(t)
	free := [][]string{formsOf(c.Trees[0]), formsOf(c.Trees[1])}
	o := Options{Seed: 5, Epochs: 30, Workers: 2, Kernel: nn.Kernels()[0]}
	w := Parser(c, free, 1, o)
	fitParser(w, c, free, 3e-3, o)
	var file bytes.Buffer
	if err := w.Write(&file, model.Card{}); err != nil {
		t.Fatal(err)
	}
	return w, file.Bytes()
}

// TestTrainingRepeats checks that the same seed and data give the same bytes,
// and that the training learns at all.
func TestTrainingRepeats(t *testing.T) {
	if testing.Short() {
		t.Skip("fits a parser twice")
	}
	w, first := fitTiny(t)
	if _, second := fitTiny(t); !bytes.Equal(first, second) {
		t.Error("two runs with one seed give different models")
	}
	c := tiny(t)
	if s := evaluate(w.Net(nn.Kernels()[0]), c.EWTDev); s.LAS < 99 || s.UPOS < 99 {
		t.Errorf("the parser has not learnt two sentences: %s", s)
	}
}

func TestSegmenterRepeats(t *testing.T) {
	c := tiny(t)
	o := Options{Seed: 5, Epochs: 8, Workers: 2, Kernel: nn.Kernels()[0]}
	a, b := Segmenter(c.Trees, o), Segmenter(c.Trees, o)
	if !slices.Equal(a.Emb.W, b.Emb.W) {
		t.Error("two runs with one seed give different models")
	}
	if s := EvaluateSegmenter(a.Net(o.Kernel), c.Trees[:2], true); s.Words < 99 {
		t.Errorf("the segmenter has not learnt two sentences: %s", s)
	}
}
