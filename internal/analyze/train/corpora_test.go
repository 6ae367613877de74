package train

import (
	"path/filepath"
	"testing"

	"entente/eval"
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
	"entente/models"
)

// TestCorporaNames measures the names that the shipped parser finds on the
// documents that were kept back from its training.
func TestCorporaNames(t *testing.T) {
	dir := eval.Corpora(t)
	c, err := ReadCorpus(dir)
	if err != nil {
		t.Fatal(err)
	}
	net, _, err := model.Load(models.Parser, nn.Kernels()[0])
	if err != nil {
		t.Fatal(err)
	}
	hash, err := eval.Hash(filepath.Join(dir, "ner/meantime.jsonl"), filepath.Join(dir, "ner/re3d_dev.jsonl"), filepath.Join(dir, devBanks[1]))
	if err != nil {
		t.Fatal(err)
	}
	s := EvaluateNames(net, c.Held)
	eval.Check(t, "analyze/names person", s.Person, hash)
	eval.Check(t, "analyze/names place", s.Place, hash)
	eval.Check(t, "analyze/names body", s.Body, hash)
	wnut, err := wnutNames(filepath.Join(dir, "ner/wnut17_dev.conll"))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("WNUT17 dev, for the record: %s", EvaluateNames(net, wnut))
}
