package model

import "slices"

// certain outweighs every arc score.
const certain = 1e6

// Least words of a sentence that must have a verb, and how much worse than
// its best tag a word's verbal tag may score to be that verb. Chosen on the
// dev sets: of the sentences that are changed, most become better trees.
const (
	fullSentence = 8
	verbMargin   = 5
)

// verbTags finds the tags that the search for a verb needs.
type verbTags struct {
	finite, feats []int16 // Penn tags that a lost verb may have, and their features
	all           []int16 // Penn tags of every verb that can head a sentence
	stop, verb    int16   // Penn tag of the full stop; UPOS of verbs
}

func (c *Config) verbTags() verbTags {
	find := func(list int, tag string) int16 {
		if list >= len(c.Tags) {
			return -1
		}
		for i, t := range c.Tags[list] {
			if t == tag {
				return int16(i)
			}
		}
		return -1
	}
	v := verbTags{stop: find(TagXPOS, "."), verb: find(TagUPOS, "VERB")}
	for _, f := range [...][2]string{{"VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"}, {"VBD", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"}} {
		v.finite, v.feats = append(v.finite, find(TagXPOS, f[0])), append(v.feats, find(TagFeats, f[1]))
	}
	for _, t := range []string{"VBZ", "VBD", "VBP", "MD", "VB"} {
		v.all = append(v.all, find(TagXPOS, t))
	}
	return v
}

// findVerbs looks at sentences that end in a full stop and have no finite
// verb by their tags: a rare main verb was taken for a noun ("the visit from
// May 7 to 10 underscores ..."). Their likeliest verb, if it is likely
// enough, is tagged as one and made the root.
func (r *Runner) findVerbs() {
	v, lists := &r.net.verb, len(r.net.Config.Tags)
	r.verbs = r.verbs[:0]
	for s := range r.out {
		r.verbs = append(r.verbs, -1)
		tags := r.out[s].Tags
		n := r.lens[s]
		if n < fullSentence || v.verb < 0 || tags[(n-1)*lists+TagXPOS] != v.stop || v.any(tags, lists) {
			continue
		}
		best, least, form := -1, float32(verbMargin), 0
		for i := range n {
			scores := r.Scores(s, i, TagXPOS)
			top := scores[tags[i*lists+TagXPOS]]
			for f, t := range v.finite {
				if t >= 0 && v.feats[f] >= 0 && top-scores[t] < least {
					best, least, form = i, top-scores[t], f
				}
			}
		}
		if best >= 0 {
			r.verbs[s] = best
			copy(tags[best*lists:], []int16{v.verb, v.finite[form], v.feats[form]})
		}
	}
}

// any reports whether a sentence has a finite verb or an imperative.
func (v *verbTags) any(tags []int16, lists int) bool {
	for i := TagXPOS; i < len(tags); i += lists {
		if slices.Contains(v.all, tags[i]) {
			return true
		}
	}
	return false
}
