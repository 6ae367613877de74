package attribute

import (
	"slices"
	"strings"

	"entente"
	"entente/lexicon/say"
)

// A cue is a speech word in the text.
type cue struct {
	entry   *say.Entry
	entries []*say.Entry // all that the word may be, entry among them
	frames  say.Frame    // of all entries of the word
	sent    int
	tok     int // its head token
	last    int // its last token: "out" of "point out"
	span    entente.Span
	quote   int    // quotation that it stands in, or -1
	blocked bool   // "did not say", "will announce": nobody said anything
	asked   bool   // stands in a question
	nearest phrase // what speakerOf found, once sought
	sought  bool
	speaker phrase
	sources []entente.Source // speaker first, then relays
	to      []entente.Party
	ready   bool // sources are filled
	direct  bool // governs a quotation
}

func (c *cue) takes(f say.Frame) bool { return c.frames&f != 0 }

// rule returns the entry of the cue that takes f.
func (c *cue) rule(f say.Frame) *say.Entry {
	for _, e := range c.entries {
		if e.Takes&f != 0 {
			return e
		}
	}
	return c.entry
}

// findCues appends the cues of sentence i.
func (r *reading) findCues(cues []cue, i int) []cue {
	t := &r.trees[i]
	for k := range t.toks {
		if c, ok := r.cueAt(t, k); ok {
			c.quote = r.quoteAt(c.span.Start)
			cues = append(cues, c)
		}
	}
	return cues
}

func (r *reading) cueAt(t *tree, k int) (cue, bool) {
	c := cue{sent: t.sent, tok: k, last: k}
	switch {
	case t.glued(k): // "self-described"
		return c, false
	case len(r.lex.Preps(t.form(r, k))) > 0:
		if !c.match(t, r.lex.Preps(t.form(r, k))) || c.entry.Name == "neutral/per" && !r.isName(t, c.last+1) {
			return c, false
		}
	case t.isVerb(k):
		if len(r.lex.Verbs(t.lemma[k])) == 0 {
			if l := r.lex.Lemma(t.form(r, k)); l != "" {
				t.lemma[k] = l // the lemmatizer does not know the verb
			}
		}
		if !c.match(t, r.lex.Verbs(t.lemma[k])) {
			return c, false
		}
		c.blocked = t.blocked(k)
	case t.toks[k].POS == "NOUN":
		if !c.match(t, r.lex.Nouns(t.lemma[k])) {
			return c, false
		}
	default:
		return c, false
	}
	c.span = t.spanOf(k, c.last)
	c.asked = strings.HasSuffix(strings.TrimRight(r.doc.Quote(t.span), " \n"), "?")
	return c, true
}

// glued reports whether a hyphen binds token k to the word before it.
func (t *tree) glued(k int) bool {
	return k > 1 && t.lemma[k-1] == "-" && t.toks[k-1].Span.End == t.toks[k].Span.Start && t.toks[k-2].Span.End == t.toks[k-1].Span.Start
}

// form returns token k as printed, in lower case.
func (t *tree) form(r *reading, k int) string { return strings.ToLower(r.doc.Quote(t.toks[k].Span)) }

// isName reports whether a name starts at token k or after its article.
func (r *reading) isName(t *tree, k int) bool {
	if k < len(t.toks) && t.toks[k].POS == "DET" {
		k++
	}
	return k < len(t.toks) && (t.toks[k].POS == "PROPN" || t.mentionOf(k) != nil)
}

// match settles which entries the word at c.tok belongs to. Entries with more
// than one word must find the rest of theirs.
func (c *cue) match(t *tree, words []say.Word) bool {
	for _, w := range words {
		last := c.tok
		if w.Rest != "" {
			if last = t.restOf(c.tok, w.Rest); last < 0 {
				continue
			}
		}
		if c.entry == nil || w.Rest != "" && last > c.last {
			if w.Rest != "" && w.Entry.Class == say.Verb {
				c.frames, c.entries = 0, nil // "point out" is not "point"
			}
			c.entry, c.last = w.Entry, last
		}
		c.frames |= w.Entry.Takes
		c.entries = append(c.entries, w.Entry)
	}
	return c.entry != nil
}

// restOf returns where the further word of an entry stands after k, or -1. A
// particle may be parted from its verb by an adverb.
func (t *tree) restOf(k int, rest string) int {
	for j := k + 1; j < len(t.toks) && j <= k+2; j++ {
		if t.lemma[j] == rest {
			return j
		}
		if t.toks[j].POS != "ADV" && t.toks[j].POS != "PRON" {
			break
		}
	}
	return -1
}

// unsaid are the auxiliaries under which nothing has been said yet.
var unsaid = []string{"will", "would", "may", "might", "could", "should", "shall", "must", "can", "wo", "ca"}

// blocked reports whether the verb at k is negated, to come, wanted or
// conditional.
func (t *tree) blocked(k int) bool {
	for j := range t.toks {
		if int(t.toks[j].Head) != k || j > k && t.lemma[j] != "not" && t.lemma[j] != "n't" {
			continue
		}
		switch l := t.lemma[j]; {
		case t.far(j, k):
		case l == "not" || l == "n't" || l == "never" || l == "nobody" || l == "no-one" || l == "neither":
			return true
		case t.rel(j) == "aux" && slices.Contains(unsaid, l):
			return true
		case t.rel(j) == "mark" && (l == "if" || l == "unless" || l == "whether"):
			return true
		case l == "to" && j < k && (t.toks[j].POS == "PART" || t.rel(j) == "mark"):
			return !t.goesOn(k)
		}
	}
	return t.toks[k].POS == "VERB" && k > 0 && t.lemma[k-1] == "to" && t.toks[k-1].POS == "PART" && !t.goesOn(k)
}

// maxAux bounds how far before its verb a negation or auxiliary stands.
const maxAux = 6

// far reports whether j stands too far before the verb k, or behind a comma,
// to be its negation or auxiliary.
func (t *tree) far(j, k int) bool {
	if j < k-maxAux {
		return true
	}
	for i := j + 1; i < k; i++ {
		if t.isQuoteMark(i) || t.isComma(i) && i == k-1 {
			return true
		}
	}
	return false
}

// goesOn reports whether k is the infinitive of "went on to say".
func (t *tree) goesOn(k int) bool {
	h := int(t.toks[k].Head)
	return h >= 0 && (t.lemma[h] == "go" || t.lemma[h] == "continue" || t.lemma[h] == "proceed")
}

// mentionOf returns the mention headed by token k, else the narrowest that
// covers it, or nil.
func (t *tree) mentionOf(k int) *entente.Mention {
	var best *entente.Mention
	for _, m := range t.mentions {
		if int(m.First) > k || int(m.Last) <= k {
			continue
		}
		if int(m.Head) == k && (best == nil || int(best.Head) != k || len(best.Parties) == 0) {
			best = m
		} else if best == nil || int(best.Head) != k && m.Last-m.First < best.Last-best.First {
			best = m
		}
	}
	return best
}
