package lemma_test

import (
	"bytes"
	"testing"

	"entente/internal/analyze/lemma"
)

func TestLearn(t *testing.T) {
	var l lemma.Learner
	for _, e := range [][4]string{
		{"talks", "talk", "NOUN", "NNS"}, {"visits", "visit", "NOUN", "NNS"}, {"countries", "country", "NOUN", "NNS"}, {"parties", "party", "NOUN", "NNS"},
		{"men", "man", "NOUN", "NNS"}, {"Xi", "Xi", "PROPN", "NNP"}, {"Putin", "Putin", "PROPN", "NNP"}, {"said", "say", "VERB", "VBD"}, {"agreed", "agree", "VERB", "VBD"},
		{"signed", "sign", "VERB", "VBD"}, {"rejected", "reject", "VERB", "VBD"}, {"is", "be", "AUX", "VBZ"}, {"I", "I", "PRON", "PRP"}, {"States", "State", "PROPN", "NNPS"}, {"Nations", "Nation", "PROPN", "NNPS"}, {"has", "have", "VERB", "VBZ"},
	} {
		l.Add(e[0], e[1], e[2], e[3])
	}
	var file bytes.Buffer
	if err := l.Write(&file); err != nil {
		t.Fatal(err)
	}
	r, err := lemma.Read(&file)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range [][4]string{
		{"Summits", "NOUN", "NNS", "summit"}, {"allies", "NOUN", "NNS", "ally"}, {"men", "NOUN", "NNS", "man"}, {"Kremlin", "PROPN", "NNP", "Kremlin"},
		{"SAID", "VERB", "VBD", "say"}, {"attacked", "VERB", "VBD", "attack"}, {"is", "AUX", "VBZ", "be"}, {"soon", "ADV", "RB", "soon"}, {"i", "PRON", "PRP", "I"}, {"Forces", "PROPN", "NNPS", "Force"},
	} {
		if got := r.Lemma(test[0], test[1], test[2]); got != test[3] {
			t.Errorf("Lemma(%s, %s) = %q, want %q", test[0], test[2], got, test[3])
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for _, in := range []string{"NN\ts\n", "NN\ts\tx\t\n", "NN\ts\t-1\t\n"} {
		if _, err := lemma.Read(bytes.NewBufferString(in)); err == nil {
			t.Errorf("Read(%q) gives no error", in)
		}
	}
}
