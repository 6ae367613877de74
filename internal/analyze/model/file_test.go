package model_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"

	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

func small() *model.Weights {
	c := model.Config{Kind: "parser", Dim: 8, Hidden: 8, Layers: 2, TagLayer: 1, TagHidden: 8, Arc: 8, Label: 8, Buckets: 50,
		Tags: [][]string{{"NOUN", "VERB"}, {"NN", "VB"}}, Rels: []string{"root", "nsubj", "obj"}}
	return model.New(c, []uint64{model.Key("talks"), model.Key("visit")}, rand.New(rand.NewPCG(1, 2)))
}

func file(t testing.TB) []byte {
	var b bytes.Buffer
	w := small()
	if w.Feat.Words[0] > w.Feat.Words[1] {
		w.Feat.Words[0], w.Feat.Words[1] = w.Feat.Words[1], w.Feat.Words[0]
	}
	if err := w.Write(&b, model.Card{Data: []string{"none"}}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var sentences = [][]string{{"Xi", "will", "visit", "Moscow", "."}, {"Talks", "failed"}}

// TestWrittenIsRead checks that the file gives the decisions of the weights
// that it was written from, rounded.
func TestWrittenIsRead(t *testing.T) {
	kn := nn.Kernels()[0]
	data := file(t)
	net, card, err := model.Load(data, kn)
	if err != nil {
		t.Fatal(err)
	}
	if len(card.Data) != 1 || card.Data[0] != "none" {
		t.Errorf("card = %+v", card)
	}
	got := net.NewRunner().Run(sentences, nil)
	w := small()
	want := w.Rounded().Net(kn).NewRunner().Run(sentences, nil)
	for i := range want {
		for j := range want[i].Head {
			if got[i].Head[j] != want[i].Head[j] || got[i].Rel[j] != want[i].Rel[j] {
				t.Errorf("sentence %d word %d: head %d rel %d, want %d %d", i, j, got[i].Head[j], got[i].Rel[j], want[i].Head[j], want[i].Rel[j])
			}
		}
	}
}

func TestDamageIsRefused(t *testing.T) {
	data := file(t)
	for name, bad := range map[string][]byte{
		"empty":       {},
		"text":        []byte("hello, this is no model file at all, but long enough to be looked at as one"),
		"cut":         data[:len(data)-10],
		"flipped bit": append(append([]byte{}, data[:len(data)-9]...), append([]byte{data[len(data)-9] ^ 4}, data[len(data)-8:]...)...),
		"format":      append(append([]byte{}, data[:8]...), append([]byte{9}, data[9:]...)...),
		"features":    append(append([]byte{}, data[:12]...), append([]byte{99}, data[13:]...)...),
	} {
		if _, _, err := model.Load(bad, nn.Kernels()[0]); !errors.Is(err, model.ErrModel) {
			t.Errorf("%s: Load = %v, want ErrModel", name, err)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(file(f))
	f.Fuzz(func(t *testing.T, data []byte) {
		if net, _, err := model.Load(data, nn.Kernels()[0]); err == nil {
			net.NewRunner().Run(sentences, nil)
		}
	})
}
