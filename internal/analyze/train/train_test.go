package train

import (
	"fmt"
	"os"
	"runtime"
	"testing"
	"time"

	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// TestTrial fits a small parser when ENTENTE_CORPORA names the corpora.
func TestTrial(t *testing.T) {
	dir := os.Getenv("ENTENTE_CORPORA")
	if dir == "" {
		t.Skip("ENTENTE_CORPORA is not set")
	}
	epochs := 3
	fmt.Sscan(os.Getenv("EPOCHS"), &epochs)
	gold, err := readBanks(dir+"/ud", "ewt_train.conllu", "gum_open_train.conllu", "gum_more_train.conllu")
	if err != nil {
		t.Fatal(err)
	}
	ewt, _ := readBanks(dir+"/ud", "ewt_dev.conllu")
	gum, _ := readBanks(dir+"/ud", "gum_open_dev.conllu")
	l := parserLabels(gold)
	c := model.Config{Kind: "parser", Dim: 192, Hidden: 224, Layers: 3, TagLayer: 2, TagHidden: 128, Arc: 160, Label: 128, Buckets: 30000,
		Tags: [][]string{l.upos.list, l.xpos.list, l.feats.list, l.name.list}, Rels: l.rel.list}
	fmt.Println("labels", len(l.upos.list), len(l.xpos.list), len(l.feats.list), len(l.rel.list))
	w := model.New(c, frequentWords(countForms(gold), nil, 2, 0), seeded(1, 1))
	kn := nn.Kernels()[0]
	cache := newFeatCache(&w.Feat)
	var items []*item
	for _, s := range gold {
		items = append(items, l.toItem(s, cache, nil))
	}
	f := newFitter(w, kn, rates{Word: 0.2, Embed: 0.2, Layer: 0.3, Head: 0.33}, runtime.GOMAXPROCS(0), 1)
	r := seeded(1, 2)
	total := 0
	for e := range epochs {
		start := time.Now()
		bs := batches(items, 800, r)
		var loss float32
		for i, b := range bs {
			done := (float64(e) + float64(i)/float64(len(bs))) / float64(epochs)
			loss += f.step(b, schedule(2e-3, done), parseLoss)
			total++
		}
		fmt.Printf("epoch %d loss %.3f %s\n", e, loss/float32(len(bs)), time.Since(start))
		if e%3 == 2 || e == epochs-1 {
			net := w.Net(kn)
			start = time.Now()
			fmt.Printf("  ewt %+.2f\n", evaluate(net, ewt))
			fmt.Printf("  gum %+.2f  %s\n", evaluate(net, gum), time.Since(start))
		}
	}
}
