package analyze

import (
	"context"

	"entente"
	"entente/internal/analyze/model"
	"entente/internal/analyze/segment"
)

// Limits of what is read at once. Longer stretches are cut, so that memory
// and time stay in proportion to the text.
const (
	longestSentence = 240  // words
	longestPara     = 4000 // atoms seen together by the segmenter
	batchWords      = 1000 // words parsed together
)

// A worker owns the scratch memory of one goroutine.
type worker struct {
	a        *Analyzer
	seg, par *model.Runner
	atoms    []segment.Atom
	forms    []string
	flags    []model.Flag
	words    []word
	batch    [][]string
	lemmas   map[lemmaKey]string
	first    int // index of the batch's first sentence
	one      [1][]string
	oneFlag  [1][]model.Flag
}

// A word is a cut, before it becomes a token.
type word struct {
	start, end int32
	para       int32
	first      bool // begins a sentence
}

func newWorker(a *Analyzer) *worker {
	return &worker{a: a, seg: a.seg.NewRunner(), par: a.parser.NewRunner(), lemmas: map[lemmaKey]string{}}
}

// cut finds the sentences and words of doc.
func (w *worker) cut(ctx context.Context, doc *entente.Document) error {
	w.words = w.words[:0]
	for i, p := range doc.Paras {
		if err := ctx.Err(); err != nil {
			return err
		}
		w.atoms = segment.Atoms(w.atoms[:0], doc.Text, int(p.Span.Start), int(p.Span.End))
		for lo := 0; lo < len(w.atoms); lo += longestPara {
			w.cutPara(doc.Text, w.atoms[lo:min(lo+longestPara, len(w.atoms))], int32(i), p.Kind == entente.ParaTitle)
		}
	}
	w.layOut(doc)
	return nil
}

// cutPara appends the words of a paragraph.
func (w *worker) cutPara(text string, atoms []segment.Atom, para int32, title bool) {
	w.forms, w.flags = w.forms[:0], w.flags[:0]
	for _, a := range atoms {
		w.forms, w.flags = append(w.forms, text[a.Start:a.End]), append(w.flags, a.Gap)
	}
	w.one[0], w.oneFlag[0] = w.forms, w.flags
	w.seg.Run(w.one[:], w.oneFlag[:])
	length, before := 0, ""
	for i, a := range atoms {
		tag := segment.Decide(w.seg.Scores(0, i, 0), before, a.Gap)
		before = w.forms[i]
		if tag == segment.Join {
			w.words[len(w.words)-1].end = int32(a.End)
			continue
		}
		first := tag == segment.NewSentence
		if title && i > 0 && !stops(w.forms[i-1]) {
			first = false
		}
		if length++; length > longestSentence {
			first = true
		}
		if first {
			length = 1
		}
		w.words = append(w.words, word{int32(a.Start), int32(a.End), para, first})
	}
}

// stops reports whether a sign can end a sentence of a headline.
func stops(form string) bool { return form == "." || form == "!" || form == "?" }

// layOut makes the sentences of w.words: one block of tokens for all.
func (w *worker) layOut(doc *entente.Document) {
	tokens := make([]entente.Token, len(w.words))
	n := 0
	for _, x := range w.words {
		if x.first {
			n++
		}
	}
	doc.Sentences = make([]entente.Sentence, 0, n)
	for i := 0; i < len(w.words); {
		j := i + 1
		for j < len(w.words) && !w.words[j].first {
			j++
		}
		for k := i; k < j; k++ {
			tokens[k].Span = entente.Span{Start: w.words[k].start, End: w.words[k].end}
		}
		doc.Sentences = append(doc.Sentences, entente.Sentence{
			Span: entente.Span{Start: w.words[i].start, End: w.words[j-1].end}, Para: w.words[i].para, Tokens: tokens[i:j:j],
		})
		i = j
	}
}
