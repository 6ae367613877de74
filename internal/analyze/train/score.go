package train

import (
	"fmt"
	"strings"

	"entente/internal/analyze/conllu"
	"entente/internal/analyze/model"
)

// Scores of a parser on gold tokens, in percent.
type Scores struct {
	UPOS, XPOS, Feats, UAS, LAS float64
	NSubj, Obj                  float64 // F1 of attachment and relation
}

// counts of one relation.
type hits struct{ gold, guess, right int }

func (h hits) f1() float64 {
	if h.gold+h.guess == 0 {
		return 0
	}
	return 200 * float64(h.right) / float64(h.gold+h.guess)
}

func universal(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}

// evaluate scores net on gold sentences, universal relations, punctuation
// included.
func evaluate(net *model.Net, gold []*conllu.Sentence) Scores {
	r := net.NewRunner()
	var n int
	var s Scores
	rel := map[string]*hits{"nsubj": {}, "obj": {}}
	for lo := 0; lo < len(gold); lo += 32 {
		part := gold[lo:min(lo+32, len(gold))]
		batch := make([][]string, len(part))
		for i, g := range part {
			for _, w := range g.Words {
				batch[i] = append(batch[i], w.Form)
			}
		}
		for i, out := range r.Run(batch, nil) {
			n += len(part[i].Words)
			score(&s, rel, &net.Config, part[i], out)
		}
	}
	for _, v := range []*float64{&s.UPOS, &s.XPOS, &s.Feats, &s.UAS, &s.LAS} {
		*v *= 100 / float64(max(1, n))
	}
	s.NSubj, s.Obj = rel["nsubj"].f1(), rel["obj"].f1()
	return s
}

func score(s *Scores, rel map[string]*hits, c *model.Config, gold *conllu.Sentence, out model.Output) {
	hit := func(v *float64, ok bool) {
		if ok {
			*v++
		}
	}
	lists := len(c.Tags)
	for i := range gold.Words {
		w := &gold.Words[i]
		tag := func(l int) string { return c.Tags[l][out.Tags[i*lists+l]] }
		hit(&s.UPOS, tag(model.TagUPOS) == w.UPOS)
		hit(&s.XPOS, tag(model.TagXPOS) == w.XPOS)
		hit(&s.Feats, tag(model.TagFeats) == feats(w.Feats))
		head := int(out.Head[i]) == w.Head+1
		g, p := universal(w.Rel), universal(c.Rels[out.Rel[i]])
		hit(&s.UAS, head)
		hit(&s.LAS, head && g == p)
		if h := rel[g]; h != nil {
			h.gold++
			if head && g == p {
				h.right++
			}
		}
		if h := rel[p]; h != nil {
			h.guess++
		}
	}
}

// String shows the scores.
func (s Scores) String() string {
	return fmt.Sprintf("UPOS %.2f XPOS %.2f feats %.2f UAS %.2f LAS %.2f nsubj %.2f obj %.2f", s.UPOS, s.XPOS, s.Feats, s.UAS, s.LAS, s.NSubj, s.Obj)
}

// NameScores are F1 by kind, exact spans, in percent.
type NameScores struct{ Person, Place, Body, Other float64 }

// String shows the scores.
func (s NameScores) String() string {
	return fmt.Sprintf("person %.1f place %.1f body %.1f other %.1f", s.Person, s.Place, s.Body, s.Other)
}

// EvaluateNames scores the names that net finds in gold.
func EvaluateNames(net *model.Net, gold []named) NameScores {
	r := net.NewRunner()
	var h [4]hits
	for lo := 0; lo < len(gold); lo += 32 {
		part := gold[lo:min(lo+32, len(gold))]
		batch := make([][]string, len(part))
		for i := range part {
			batch[i] = part[i].tokens
		}
		for i := range r.Run(batch, nil) {
			got := make([]int16, len(part[i].tokens))
			for j, t := range r.NamePath(i, len(got)) {
				got[j] = int16(t)
			}
			want := nameSpans(part[i].tags)
			for s := range nameSpans(got) {
				h[s[2]].guess++
				if want[s] {
					h[s[2]].right++
				}
			}
			for s := range want {
				h[s[2]].gold++
			}
		}
	}
	return NameScores{h[0].f1(), h[1].f1(), h[2].f1(), h[3].f1()}
}

// nameSpans turns tags into a set of first, end and kind.
func nameSpans(tags []int16) map[[3]int]bool {
	set := map[[3]int]bool{}
	for i := 0; i < len(tags); {
		if tags[i] <= 0 {
			i++
			continue
		}
		kind := (tags[i] - 1) / 2
		j := i + 1
		for j < len(tags) && tags[j] == beginName(int(kind))+1 {
			j++
		}
		set[[3]int{i, j, int(kind)}] = true
		i = j
	}
	return set
}
