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
		for i, out := range w.par.Run(w.batch, nil) {
			w.fill(&doc.Sentences[lo+i], w.batch[i], out)
			w.names(doc, lo+i, out)
		}
		lo = hi
	}
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

// kinds of name by pair of tags, as the parser was trained.
var kinds = [...]entente.Kind{entente.KindPerson, entente.KindPlace, entente.KindBody, entente.KindOther}

// names appends the names of sentence si, read off the name tags: 0 is
// outside, odd tags begin a name, even ones go on with it.
func (w *worker) names(doc *entente.Document, si int, out model.Output) {
	lists := len(w.a.parser.Config.Tags)
	tokens := doc.Sentences[si].Tokens
	tag := func(i int) int { return int(out.Tags[i*lists+model.TagName]) }
	for i := 0; i < len(tokens); {
		first := tag(i)
		if first == 0 {
			i++
			continue
		}
		kind := (first - 1) / 2
		j := i + 1
		for j < len(tokens) && tag(j) == 2*kind+2 {
			j++
		}
		doc.Names = append(doc.Names, entente.Name{
			Span:     entente.Span{Start: tokens[i].Span.Start, End: tokens[j-1].Span.End},
			Sentence: int32(si), First: int32(i), Last: int32(j), Kind: kinds[kind],
		})
		i = j
	}
}
