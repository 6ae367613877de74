package analyze_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente"
	"entente/eval"
	"entente/internal/analyze"
	"entente/internal/analyze/conllu"
	"entente/internal/analyze/nn"
)

// tally counts agreement between a gold and a predicted annotation.
type tally struct{ gold, guess, right int }

func (c tally) f1() float64 { return 200 * float64(c.right) / float64(max(1, c.gold+c.guess)) }

// scores are the figures of one treebank.
type scores struct{ sentences, words, upos, xpos, lemma, uas, las, nsubj, obj tally }

func universal(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}

// compare counts over words that cover the same text. Heads agree if they
// cover the same text too.
func compare(gold, got *entente.Document) *scores {
	s := &scores{}
	spans := map[entente.Span]bool{}
	for i := range got.Sentences {
		spans[got.Sentences[i].Span] = true
	}
	for i := range gold.Sentences {
		if spans[gold.Sentences[i].Span] {
			s.sentences.right++
		}
	}
	s.sentences.gold, s.sentences.guess = len(gold.Sentences), len(got.Sentences)
	type at struct {
		sentence *entente.Sentence
		token    *entente.Token
	}
	index := map[entente.Span]at{}
	for i := range got.Sentences {
		for j := range got.Sentences[i].Tokens {
			t := &got.Sentences[i].Tokens[j]
			index[t.Span] = at{&got.Sentences[i], t}
			s.count(t, nil, false, false)
		}
	}
	for i := range gold.Sentences {
		sent := &gold.Sentences[i]
		for j := range sent.Tokens {
			g := &sent.Tokens[j]
			p, ok := index[g.Span]
			head := ok && headSpan(sent, g) == headSpan(p.sentence, p.token)
			s.count(p.token, g, ok, head)
		}
	}
	return s
}

func headSpan(s *entente.Sentence, t *entente.Token) entente.Span {
	if t.Head == entente.Root {
		return entente.Span{Start: -1}
	}
	return s.Tokens[t.Head].Span
}

// count adds one predicted word (g nil) or one gold word.
func (s *scores) count(p, g *entente.Token, found, head bool) {
	all := []*tally{&s.words, &s.upos, &s.xpos, &s.lemma, &s.uas, &s.las}
	rels := map[string]*tally{"nsubj": &s.nsubj, "obj": &s.obj}
	if g == nil {
		for _, c := range all {
			c.guess++
		}
		if c := rels[universal(p.Rel)]; c != nil {
			c.guess++
		}
		return
	}
	rel := rels[universal(g.Rel)]
	for _, c := range all {
		c.gold++
	}
	if rel != nil {
		rel.gold++
	}
	if !found {
		return
	}
	labelled := head && universal(p.Rel) == universal(g.Rel)
	for c, ok := range map[*tally]bool{
		&s.words: true, &s.upos: p.POS == g.POS, &s.xpos: p.XPOS == g.XPOS, &s.lemma: p.Lemma == g.Lemma || g.Lemma == "_", &s.uas: head, &s.las: labelled,
	} {
		if ok {
			c.right++
		}
	}
	if rel != nil && labelled {
		rel.right++
	}
}

// bare returns doc without its annotation.
func bare(doc *entente.Document) *entente.Document {
	return &entente.Document{Text: doc.Text, Paras: doc.Paras}
}

// retag returns a copy of doc with its words annotated anew.
func retag(t *testing.T, a *analyze.Analyzer, doc *entente.Document) *entente.Document {
	c := bare(doc)
	for _, s := range doc.Sentences {
		s.Tokens = append([]entente.Token(nil), s.Tokens...)
		c.Sentences = append(c.Sentences, s)
	}
	if err := a.Parse(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	return c
}

// TestCorporaTreebanks measures the analysis on the dev treebanks, on gold
// words and from raw text, and holds it to its floors.
func TestCorporaTreebanks(t *testing.T) {
	dir := eval.Corpora(t)
	a := analyzer(t, nn.Kernels()[0])
	for _, bank := range []string{"ewt_dev", "gum_open_dev"} {
		path := filepath.Join(dir, "ud", bank+".conllu")
		gold := treebank(t, path)
		hash, err := eval.Hash(path)
		if err != nil {
			t.Fatal(err)
		}
		check := func(what string, c tally) {
			eval.Check(t, "analyze/"+bank+" "+what, c.f1(), hash)
		}
		s := compare(gold, retag(t, a, gold))
		check("UPOS", s.upos)
		check("XPOS", s.xpos)
		check("lemma", s.lemma)
		check("UAS", s.uas)
		check("LAS", s.las)
		check("nsubj", s.nsubj)
		check("obj", s.obj)
		raw := bare(gold)
		if err := a.Run(context.Background(), raw); err != nil {
			t.Fatal(err)
		}
		r := compare(gold, raw)
		check("raw sentences", r.sentences)
		check("raw words", r.words)
		check("raw LAS", r.las)
		for what, change := range map[string]func(string) string{"capitals": strings.ToUpper, "headline case": titles} {
			check("LAS in "+what, compare(recased(gold, change), retag(t, a, recased(gold, change))).las)
		}
	}
}

// treebank reads a file as one document.
func treebank(t *testing.T, path string) *entente.Document {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := conllu.ReadAll(f, path)
	if err != nil {
		t.Fatal(err)
	}
	return conllu.Document(all)
}

// recased returns doc with every word in another case, where that does not
// change its length.
func recased(doc *entente.Document, change func(string) string) *entente.Document {
	text := []byte(doc.Text)
	for i := range doc.Sentences {
		for _, tok := range doc.Sentences[i].Tokens {
			if word := change(tok.Span.In(doc.Text)); len(word) == tok.Span.Len() {
				copy(text[tok.Span.Start:], word)
			}
		}
	}
	c := *doc
	c.Text = string(text)
	return &c
}

func titles(word string) string { return strings.ToUpper(word[:1]) + word[1:] }
