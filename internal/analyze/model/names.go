package model

import (
	"slices"

	"entente/internal/analyze/nn"
)

// NameKinds are the kinds of name that the parser tells apart, in the order
// of their tags: tag 0 is outside, 1+2k begins a name of kind k, 2+2k goes on
// with it.
func NameKinds() []string { return []string{"person", "place", "body", "other"} }

const nameTags = 1 + 2*4

// namePath is the scratch memory of NamePath.
type namePath struct {
	back [][nameTags]int8
	tags []int8
}

// NamePath returns the best tags of the n words of sentence s, as of the last
// Run, of which the inside of a name only follows its beginning or inside
// (Viterbi's algorithm). The slice is valid until the next call.
func (r *Runner) NamePath(s, n int) []int8 {
	w := &r.path
	w.back, w.tags = w.back[:0], w.tags[:0]
	var best, next [nameTags]float32
	for i := range n {
		scores := r.Scores(s, i, TagName)
		var from [nameTags]int8
		for t := range nameTags {
			from[t] = bestBefore(&best, t, i == 0)
			next[t] = best[from[t]] + scores[t]
			if i == 0 && t > 0 && t%2 == 0 {
				next[t] = -1e9 // nothing to go on with
			}
		}
		best = next
		w.back = append(w.back, from)
	}
	last := int8(nn.Argmax(best[:]))
	for i := n - 1; i >= 0; i-- {
		w.tags = append(w.tags, last)
		last = w.back[i][last]
	}
	slices.Reverse(w.tags)
	return w.tags
}

// bestBefore returns the best tag before tag t.
func bestBefore(best *[nameTags]float32, t int, first bool) int8 {
	if first {
		return 0
	}
	if t > 0 && t%2 == 0 {
		if best[t-1] > best[t] {
			return int8(t - 1)
		}
		return int8(t)
	}
	return int8(nn.Argmax(best[:]))
}
