package train

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"entente/internal/analyze/conllu"
	"entente/internal/analyze/lemma"
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// Plan says how long each part is trained.
type Plan struct{ Segmenter, Pretrain, Parser int } // epochs; 0 leaves a network as it is

// FullPlan is the plan of the models that ship.
var FullPlan = Plan{Segmenter: 12, Pretrain: PretrainEpochs, Parser: 24}

var licences = []string{
	"EWT: CC BY-SA 4.0", "GUM open genres: CC BY 2.5, CC BY 4.0, CC BY-SA 3.0; annotations CC BY 4.0", "WNUT17: CC BY 4.0", "MEANTIME: CC BY 4.0",
	"re3d: CC BY-SA 3.0, CC BY 3.0 AU, public domain", "Kremlin: CC BY 4.0", "State Department: public domain", "Wikipedia Current Events: CC BY-SA 4.0",
}

// All trains the models from the corpora in dir and writes their files to
// out. A network whose epochs are 0 is read from there instead.
func All(dir, out string, plan Plan, o Options) error {
	c, err := ReadCorpus(dir)
	if err != nil {
		return err
	}
	if err := writeLemmas(filepath.Join(out, "lemmas.tsv"), c.Trees); err != nil {
		return err
	}
	seg, err := trainSegmenter(c, filepath.Join(out, "segmenter.model"), plan, o)
	if err != nil || plan.Parser == 0 {
		return err
	}
	o.Epochs = plan.Parser
	w := Parser(c, seg, plan.Pretrain, o).Rounded()
	net := w.Net(o.Kernel)
	e, g, n := evaluate(net, c.EWTDev), evaluate(net, c.GUMDev), EvaluateNames(net, c.Held)
	o.logf("parser as written\n  EWT dev  %s\n  GUM dev  %s\n  names    %s", e, g, n)
	card := newCard(o.Seed, append(append([]string{}, trainBanks...), "ner/wnut17_train.conll", "ner/meantime.jsonl (4 documents of 5)", "ner/re3d_dev.jsonl (4 documents of 5)",
		"text/kremlin_even.jsonl", "text/state_dept_2021.jsonl", "events/wp_current_2025.jsonl"))
	card.Scores = map[string]float64{
		"ewt_dev UPOS": e.UPOS, "ewt_dev LAS": e.LAS, "ewt_dev nsubj": e.NSubj, "ewt_dev obj": e.Obj,
		"gum_open_dev UPOS": g.UPOS, "gum_open_dev LAS": g.LAS, "gum_open_dev nsubj": g.NSubj, "gum_open_dev obj": g.Obj,
		"held names person": n.Person, "held names place": n.Place, "held names body": n.Body,
	}
	return writeModel(filepath.Join(out, "parser.model"), w, card)
}

func newCard(seed uint64, data []string) model.Card {
	return model.Card{Data: data, Licences: licences, Licence: "CC BY-SA 4.0", Command: "entente train", Seed: seed}
}

func trainSegmenter(c *Corpus, path string, plan Plan, o Options) (*model.Net, error) {
	if plan.Segmenter == 0 {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		net, _, err := model.Load(data, o.Kernel)
		return net, err
	}
	o.Epochs = plan.Segmenter
	w := Segmenter(c.Trees, o).Rounded()
	net := w.Net(o.Kernel)
	e, g := EvaluateSegmenter(net, c.EWTDev, true), EvaluateSegmenter(net, c.GUMDev, true)
	o.logf("segmenter as written\n  EWT dev  %s\n  GUM dev  %s", e, g)
	card := newCard(o.Seed, trainBanks)
	card.Scores = map[string]float64{"ewt_dev words": e.Words, "ewt_dev sentences": e.Sentences, "gum_open_dev words": g.Words, "gum_open_dev sentences": g.Sentences}
	return net, writeModel(path, w, card)
}

func writeModel(path string, w *model.Weights, card model.Card) error {
	var b bytes.Buffer
	if err := w.Write(&b, card); err != nil {
		return err
	}
	if _, _, err := model.Load(b.Bytes(), nn.Kernels()[0]); err != nil {
		return fmt.Errorf("read back %s: %w", path, err)
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

func writeLemmas(path string, trees []*conllu.Sentence) error {
	var l lemma.Learner
	for _, s := range trees {
		for i := range s.Words {
			w := &s.Words[i]
			if w.Rel != "goeswith" && w.Lemma != "_" {
				l.Add(w.Form, w.Lemma, w.UPOS, w.XPOS)
			}
		}
	}
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		return err
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}
