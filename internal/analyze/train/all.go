package train

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entente/internal/analyze/conllu"
	"entente/internal/analyze/lemma"
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// Plan says how long each part is trained, in epochs. Segmenter 0 keeps the
// segmenter as it is; Parser 0 goes on from the parser as it is.
type Plan struct{ Segmenter, Pretrain, Parser, Polish int }

// FullPlan is the plan of the models that ship.
var FullPlan = Plan{Segmenter: 12, Pretrain: PretrainEpochs, Parser: 20, Polish: 18}

// Learning rates of the two phases on trees and names. The second also sees
// free text in which lists of names are marked.
const (
	parserRate = 1.5e-3
	polishRate = 8e-4
)

var licences = []string{
	"EWT: CC BY-SA 4.0", "GUM open genres: CC BY 2.5, CC BY 4.0, CC BY-SA 3.0; annotations CC BY 4.0", "WNUT17: CC BY 4.0", "MEANTIME: CC BY 4.0",
	"re3d: CC BY-SA 3.0, CC BY 3.0 AU, public domain", "Kremlin: CC BY 4.0", "State Department: public domain", "Wikipedia Current Events: CC BY-SA 4.0", "CountryInfo: CC BY-SA 3.0", "Phoenix actors: MIT",
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
	if err != nil || plan.Parser+plan.Polish == 0 {
		return err
	}
	w, before, err := trainParser(c, seg, filepath.Join(out, "parser.model"), plan, o)
	if err != nil {
		return err
	}
	net := w.Net(o.Kernel)
	e, g, n := evaluate(net, c.EWTDev), evaluate(net, c.GUMDev), EvaluateNames(net, c.Held)
	o.logf("parser as written\n  EWT dev  %s\n  GUM dev  %s\n  names    %s", e, g, n)
	card := newCard(o.Seed, before+plan.command(o.Seed), append(append([]string{}, trainBanks...), "ner/wnut17_train.conll", "ner/meantime.jsonl (4 documents of 5)", "ner/re3d_dev.jsonl (4 documents of 5)",
		"text/kremlin_even.jsonl", "text/state_dept_2021.jsonl", "events/wp_current_2025.jsonl", "actors/countryinfo.txt", "actors/phoenix_international_actors.txt"))
	card.Scores = map[string]float64{
		"ewt_dev UPOS": e.UPOS, "ewt_dev LAS": e.LAS, "ewt_dev nsubj": e.NSubj, "ewt_dev obj": e.Obj,
		"gum_open_dev UPOS": g.UPOS, "gum_open_dev LAS": g.LAS, "gum_open_dev nsubj": g.NSubj, "gum_open_dev obj": g.Obj,
		"held names person": n.Person, "held names place": n.Place, "held names body": n.Body,
	}
	return writeModel(filepath.Join(out, "parser.model"), w, card)
}

// trainParser fits a new parser, or goes on with the one at path; before is
// how that one was made.
func trainParser(c *Corpus, seg *model.Net, path string, plan Plan, o Options) (w *model.Weights, before string, err error) {
	free := tokenise(seg, c.Free)
	free = free[:len(free):len(free)]
	if plan.Parser == 0 {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, "", err
		}
		_, card, err := model.Load(data, o.Kernel)
		if err != nil {
			return nil, "", err
		}
		if w, err = model.ReadWeights(data); err != nil {
			return nil, "", err
		}
		before = card.Command + "; then "
	} else {
		w = Parser(c, free, plan.Pretrain, o)
		o.Epochs = plan.Parser
		fitParser(w, c, nil, parserRate, o)
	}
	if plan.Polish > 0 {
		o.Epochs = plan.Polish
		o.Seed++
		fitParser(w, c, free, polishRate, o)
	}
	return w.Rounded(), before, nil
}

// command is the command line of a plan.
func (p Plan) command(seed uint64) string {
	return fmt.Sprintf("entente train --seed %d --segmenter %d --pretrain %d --parser %d --polish %d", seed, p.Segmenter, p.Pretrain, p.Parser, p.Polish)
}

func newCard(seed uint64, command string, data []string) model.Card {
	return model.Card{Data: data, Licences: licences, Licence: "CC BY-SA 4.0", Command: command, Seed: seed}
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
	o.Seed++ // of the seeds tried, the better one on the dev sets
	w := Segmenter(c.Trees, o).Rounded()
	net := w.Net(o.Kernel)
	e, g := EvaluateSegmenter(net, c.EWTDev, true), EvaluateSegmenter(net, c.GUMDev, true)
	o.logf("segmenter as written\n  EWT dev  %s\n  GUM dev  %s", e, g)
	card := newCard(o.Seed, plan.command(o.Seed-1), trainBanks)
	card.Scores = map[string]float64{"ewt_dev words": e.Words, "ewt_dev sentences": e.Sentences, "gum_open_dev words": g.Words, "gum_open_dev sentences": g.Sentences}
	return net, writeModel(path, w, card)
}

// writeModel writes the model file and its card, as Markdown, beside it.
func writeModel(path string, w *model.Weights, card model.Card) error {
	var b bytes.Buffer
	if err := w.Write(&b, card); err != nil {
		return err
	}
	if _, _, err := model.Load(b.Bytes(), nn.Kernels()[0]); err != nil {
		return fmt.Errorf("read back %s: %w", path, err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		return err
	}
	return os.WriteFile(strings.TrimSuffix(path, ".model")+".md", cardText(w.Config, card, b.Bytes()), 0o644)
}

// cardText is the card of a model for people.
func cardText(c model.Config, card model.Card, file []byte) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s.model\n\nMade by `%s`, seed %d. %.1f MB, SHA-256 `%x`.\n", c.Kind, card.Command, card.Seed, float64(len(file))/1e6, sha256.Sum256(file))
	fmt.Fprintf(&b, "\nShape: embeddings of %d, %d layers of %d units each way.\n", c.Dim, c.Layers, c.Hidden)
	fmt.Fprintf(&b, "\nLicence of this file: %s, because of what it was trained on:\n\n", card.Licence)
	for _, l := range card.Licences {
		fmt.Fprintf(&b, "- %s\n", l)
	}
	b.WriteString("\nSets:\n\n")
	for _, d := range card.Data {
		fmt.Fprintf(&b, "- %s\n", d)
	}
	b.WriteString("\n| measured at the end of training | score |\n| --- | --- |\n")
	for _, name := range slices.Sorted(maps.Keys(card.Scores)) {
		fmt.Fprintf(&b, "| %s | %.2f |\n", name, card.Scores[name])
	}
	return b.Bytes()
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
