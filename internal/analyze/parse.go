package analyze

import (
	"context"
	"strings"

	"entente"
	"entente/internal/analyze/model"
)

// parse annotates the words of doc.Sentences, many sentences at a time.
func (w *worker) parse(ctx context.Context, doc *entente.Document) error {
	doc.Names = doc.Names[:0]
	for lo := 0; lo < len(doc.Sentences); {
		if err := ctx.Err(); err != nil {
			return err
		}
		w.forms, w.batch = w.forms[:0], w.batch[:0]
		hi := lo
		for ; hi < len(doc.Sentences) && (hi == lo || len(w.forms) < batchWords); hi++ {
			for _, t := range doc.Sentences[hi].Tokens {
				w.forms = append(w.forms, t.Span.In(doc.Text))
			}
		}
		at := 0
		for i := lo; i < hi; i++ {
			n := len(doc.Sentences[i].Tokens)
			w.batch = append(w.batch, w.forms[at:at+n])
			at += n
		}
		w.first = lo
		for i, out := range w.par.Run(w.batch, nil) {
			w.fill(&doc.Sentences[lo+i], w.batch[i], out)
			w.names(doc, lo+i)
		}
		lo = hi
	}
	surnames(doc)
	return nil
}

// fill writes what the parser found to the tokens of s.
func (w *worker) fill(s *entente.Sentence, forms []string, out model.Output) {
	c := &w.a.parser.Config
	lists := len(c.Tags)
	for i := range s.Tokens {
		t := &s.Tokens[i]
		tags := out.Tags[i*lists : (i+1)*lists]
		t.POS, t.XPOS = c.Tags[model.TagUPOS][tags[model.TagUPOS]], c.Tags[model.TagXPOS][tags[model.TagXPOS]]
		if t.Feats = c.Tags[model.TagFeats][tags[model.TagFeats]]; t.Feats == "_" {
			t.Feats = ""
		}
		t.Head, t.Rel = int32(out.Head[i])-1, c.Rels[out.Rel[i]]
		t.Lemma = w.lemma(forms[i], t.POS, t.XPOS)
	}
}

type lemmaKey struct{ form, upos, xpos string }

// lemmaCache is how many lemmas a worker remembers.
const lemmaCache = 1 << 15

// lemma returns the lemma of a tagged form, computing it once.
func (w *worker) lemma(form, upos, xpos string) string {
	if l, ok := w.lemmas[lemmaKey{form, upos, xpos}]; ok {
		return l
	}
	if len(w.lemmas) >= lemmaCache {
		clear(w.lemmas)
	}
	form = strings.Clone(form)
	l := w.a.lemmas.Lemma(form, upos, xpos)
	w.lemmas[lemmaKey{form, upos, xpos}] = l
	return l
}

// kinds of name, in the order of model.NameKinds.
var kinds = [...]entente.Kind{entente.KindPerson, entente.KindPlace, entente.KindBody, entente.KindOther}

// hyphened returns the end of a name that goes on over a hyphen, as in "Han
// Jae-won", whose last part is in lower case.
func hyphened(tokens []entente.Token, j int) int {
	for j > 0 && j+1 < len(tokens) && tokens[j].Span.Start == tokens[j-1].Span.End && tokens[j].XPOS == "HYPH" &&
		tokens[j+1].Span.Start == tokens[j].Span.End && namePart(&tokens[j+1]) {
		j += 2
	}
	return j
}

// namePart reports whether the word after a name's hyphen is part of the
// name: a proper word, or a short one that is no "led", "era" or "backed".
func namePart(t *entente.Token) bool {
	const syllable = 5
	switch t.XPOS {
	case "VBN", "JJ", "NN", "NNS", "VBG":
		return false
	}
	return t.POS == "PROPN" || t.Span.Len() <= syllable
}

// names appends the names of sentence si.
func (w *worker) names(doc *entente.Document, si int) {
	tokens := doc.Sentences[si].Tokens
	path := w.par.NamePath(si-w.first, len(tokens))
	for i := 0; i < len(path); {
		if path[i] == 0 {
			i++
			continue
		}
		j := i + 1
		for j < len(path) && path[j] == path[i]+1 {
			j++
		}
		j = undated(doc, tokens, i, hyphened(tokens, j))
		name := entente.Name{
			Span:     entente.Span{Start: tokens[i].Span.Start, End: tokens[j-1].Span.End},
			Sentence: int32(si), First: int32(i), Last: int32(j), Kind: kindOf(kinds[(path[i]-1)/2], tokens, i, j),
		}
		if !isCalendar(doc, tokens, i, j) {
			mend(tokens, name)
			doc.Names = append(doc.Names, name)
		}
		i = j
	}
}
