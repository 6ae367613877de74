package attribute

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente"
	"entente/lexicon/say"
)

// A phrase is a stretch of tokens that names somebody.
type phrase struct {
	sent, first, last, head int // tokens first to last, both included
	ok                      bool
	near                    bool // stands next to its verb
}

// maxPhrase bounds the words that name one speaker; longer phrases are the
// work of a bad tree.
const maxPhrase = 28

// maxClimb bounds the search for a subject up the tree.
const maxClimb = 5

// subject returns the head of who says the verb at k, or -1.
func (t *tree) subject(k int) int {
	for range maxClimb {
		if j := t.nearSubject(k); j >= 0 && (j < k || t.toks[k].XPOS != "VBG") {
			return t.antecedent(j, k)
		}
		if t.isPassive(k) || t.child(k, "expl") >= 0 {
			return t.child(k, "obl:agent")
		}
		h := int(t.toks[k].Head)
		switch rel := t.rel(k); {
		case h < 0:
			return -1
		case rel == "conj" || rel == "xcomp" || rel == "advcl" || rel == "parataxis" || rel == "dep" || rel == "ccomp" && t.toks[k].XPOS == "VBG":
			if !t.isVerb(h) {
				return -1
			}
			k = h
		case rel == "acl" && t.isNominal(h) && t.toks[k].XPOS != "VBN" && t.mark(k) == "":
			return h
		default:
			return -1
		}
	}
	return -1
}

// nearSubject returns the active subject of k that stands nearest before it,
// else the first after it, or -1. Trees may give a verb the subject of the
// clause before it too.
func (t *tree) nearSubject(k int) int {
	best := -1
	for j := range t.toks {
		if int(t.toks[j].Head) != k || t.rel(j) != "nsubj" || t.toks[j].Rel == "nsubj:pass" {
			continue
		}
		if j < k || best < 0 {
			best = j
		}
	}
	return best
}

// antecedent returns what the relative pronoun j stands for, or j.
func (t *tree) antecedent(j, verb int) int {
	switch t.lemma[j] {
	case "who", "which", "that", "whom":
		if h := int(t.toks[verb].Head); h >= 0 && t.toks[verb].Rel == "acl:relcl" {
			return h
		}
		if t.lemma[j] == "who" && j > 1 && t.isComma(j-1) && t.isNominal(j-2) {
			return j - 2
		}
		return -1
	case "what", "there":
		return -1
	}
	return j
}

// speakerOf returns who utters the cue.
func (r *reading) speakerOf(c *cue) phrase {
	if !c.sought {
		c.sought, c.nearest = true, r.seekSpeaker(c)
	}
	return c.nearest
}

func (r *reading) seekSpeaker(c *cue) phrase {
	t := &r.trees[c.sent]
	h := t.subject(c.tok)
	if h >= 0 && !r.sameSide(t, h, c) {
		h = -1
	}
	if h < 0 || !r.canSpeak(t, h) {
		h = r.adjacent(t, c)
	}
	if h < 0 {
		return r.sharedSpeaker(t, c)
	}
	p := t.mainName(t.phraseOf(h, c.tok, c.last), c.tok)
	p.ok = p.ok && !t.isDay(p.head)
	p.near = p.ok && (p.last == c.tok-1 || p.first == c.last+1 || p.last == c.tok-2)
	return p
}

// sharedSpeaker returns the speaker of the cue before a participle that the
// tree hung too low: "said the talks had failed, adding that".
func (r *reading) sharedSpeaker(t *tree, c *cue) phrase {
	if t.toks[c.tok].XPOS != "VBG" || !t.isComma(c.tok-1) {
		return phrase{}
	}
	for i := t.cues[1] - 1; i >= t.cues[0]; i-- {
		d := &r.cues[i]
		if d.tok >= c.tok || d.quote != c.quote || d.blocked || d.entry.Class != say.Verb || t.toks[d.tok].XPOS == "VBG" {
			continue
		}
		p := r.speakerOf(d)
		p.near = false
		return p
	}
	return phrase{}
}

// canSpeak reports whether token h may head the name of a speaker; trees
// take rare names for other words.
func (r *reading) canSpeak(t *tree, h int) bool {
	switch t.toks[h].POS {
	case "NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET":
		return true
	}
	first, _ := utf8.DecodeRuneInString(r.doc.Quote(t.toks[h].Span))
	return t.mentionOf(h) != nil || t.glued(h) || unicode.IsUpper(first) && !t.isVerb(h)
}

// sameSide reports whether token h and the cue stand in the same quotation,
// or both in none.
func (r *reading) sameSide(t *tree, h int, c *cue) bool {
	return r.quoteAt(t.toks[h].Span.Start) == c.quote
}

// adjacent looks for a speaker beside the cue where the tree has none: the
// noun before it, or, after a quotation or a comma, the one behind.
func (r *reading) adjacent(t *tree, c *cue) int {
	if t.isPassive(c.tok) || t.toks[c.tok].XPOS == "VBG" || t.toks[c.tok].XPOS == "VBN" && t.rel(c.tok) == "acl" {
		return -1
	}
	for k := c.tok - 1; k >= 0 && k >= c.tok-3; k-- {
		if t.isNominal(k) && r.sameSide(t, k, c) && t.rel(k) != "obl" && t.rel(k) != "obj" {
			return t.antecedent(k, c.tok)
		}
		if t.toks[k].POS != "ADV" && t.toks[k].POS != "AUX" {
			break
		}
	}
	if c.tok == 0 || !t.isPunct(c.tok-1) {
		return -1
	}
	if h := t.apart(c.tok); h >= 0 || c.entry.To == "obj" {
		return h
	}
	for k := c.last + 1; k < len(t.toks) && k <= c.last+6; k++ {
		if t.toks[k].POS == "PROPN" || t.toks[k].POS == "NOUN" || t.toks[k].POS == "PRON" {
			return t.top(k, c.last)
		}
		if t.isVerb(k) || t.isPunct(k) || t.toks[k].POS == "ADP" {
			break
		}
	}
	return -1
}

// apart returns the subject that a comma parts from its verb, after a
// quotation: "..." Ramos, 58, told.
func (t *tree) apart(verb int) int {
	if !t.isComma(verb - 1) {
		return -1
	}
	first := -1
	for k := verb - 2; k >= 0 && k > verb-16; k-- {
		if t.isQuoteMark(k) && first >= 0 {
			return min(t.top(first, k), verb-1)
		}
		if t.toks[k].POS == "VERB" {
			break
		}
		if t.isNominal(k) && (t.rel(k) != "flat" && t.rel(k) != "compound" || first < 0) {
			first = k
		}
	}
	return -1
}

// top climbs from k to the head of its noun phrase, staying right of left.
func (t *tree) top(k, left int) int {
	for range maxClimb {
		h := int(t.toks[k].Head)
		if h <= left || !t.isNominal(h) {
			break
		}
		switch t.rel(k) {
		case "compound", "flat", "amod", "nmod", "det", "nummod", "appos":
			k = h
			continue
		}
		break
	}
	return k
}

// phraseOf returns the words that name the speaker headed by h: its subtree,
// on its own side of the cue, without what only tells of it.
func (t *tree) phraseOf(h, cue, cueLast int) phrase {
	first, last := t.lo[h], t.hi[h]
	if h < cue {
		last = min(last, cue-1)
	} else {
		first = max(first, cueLast+1)
	}
	last = t.cutTail(h, last)
	if last-first >= maxPhrase {
		first, last = t.near(h, first, last)
	}
	for first < h && (t.isPunct(first) || t.rel(first) == "cc" || t.rel(first) == "mark" || t.toks[first].POS == "ADP" || t.toks[first].POS == "SCONJ") {
		first++
	}
	for last > h && (t.isPunct(last) || t.isDay(last) || t.toks[last].POS == "ADP" || t.toks[last].POS == "SCONJ" || t.isRelative(last)) {
		last--
	}
	first, last = t.wholeName(first, last, cue, cueLast)
	if first == h && h > 0 && t.toks[h-1].POS == "DET" && h-1 != cueLast {
		first-- // the tree hung the article elsewhere
	}
	return phrase{sent: t.sent, first: first, last: last, head: h, ok: first <= h && h <= last}
}

// mainName returns the name before an apposition that the tree took for the
// subject: "Frum, a former speechwriter, wrote".
func (t *tree) mainName(p phrase, verb int) phrase {
	if !p.ok || p.first < 2 || p.last+2 != verb || !t.isComma(p.last+1) || !t.isComma(p.first-1) || t.toks[p.first-2].POS != "PROPN" || t.toks[p.first].POS != "DET" {
		return p
	}
	first := p.first - 2
	for first > 0 && t.toks[first-1].POS == "PROPN" {
		first--
	}
	return phrase{sent: p.sent, first: first, last: p.last, head: p.first - 2, ok: true}
}

// isDay reports whether token k is the name of a day of the week.
func (t *tree) isDay(k int) bool {
	switch t.lemma[k] {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday":
		return true
	}
	return false
}

// isRelative reports whether token k is a relative pronoun.
func (t *tree) isRelative(k int) bool {
	return t.lemma[k] == "which" || t.lemma[k] == "who" || t.lemma[k] == "that" && t.toks[k].POS == "PRON"
}

// wholeName widens a phrase over the capitalised words that its ends belong
// to: trees cut names in two.
func (t *tree) wholeName(first, last, cue, cueLast int) (int, int) {
	named := func(k int) bool { return t.toks[k].POS == "PROPN" || t.toks[k].POS == "NOUN" && !t.isPunct(k) }
	for last+1 < len(t.toks) && last+1 != cue && named(last) && t.toks[last+1].POS == "PROPN" && (last+1 < cue || t.toks[last].POS == "PROPN") {
		last++
	}
	for first > cueLast+1 && first-1 != cue || first > 0 && first < cue {
		if t.toks[first].POS != "PROPN" || t.toks[first-1].POS != "PROPN" {
			break
		}
		first--
	}
	return first, last
}

// cutTail returns the last token of the phrase of h up to last that names h:
// relative clauses of a name and the day or place of speaking are cut.
func (t *tree) cutTail(h, last int) int {
	for j := h + 1; j <= last; j++ {
		if int(t.toks[j].Head) != h {
			continue
		}
		rel, name := t.toks[j].Rel, t.toks[h].POS == "PROPN" || t.toks[h].POS == "PRON"
		switch {
		case name && (rel == "acl:relcl" || rel == "acl"),
			rel == "acl:relcl" && t.lo[j] > h && t.isComma(t.lo[j]),
			rel == "nmod:tmod" || rel == "obl:tmod" || rel == "nmod:unmarked" || rel == "parataxis" || rel == "advcl" || rel == "ccomp",
			rel == "nmod" && slices.Contains([]string{"on", "during", "after", "before"}, t.mark(j)),
			rel == "obl" && slices.Contains([]string{"on", "during", "after", "before", "in", "at"}, t.mark(j)):
			return max(h, t.lo[j]-1)
		}
	}
	return last
}

// near returns the run of tokens around h that make up a bare name.
func (t *tree) near(h, first, last int) (int, int) {
	lo, hi := h, h
	for j := h - 1; j >= first && (int(t.toks[j].Head) == h || int(t.toks[j].Head) > j && int(t.toks[j].Head) <= h) && !t.isPunct(j); j-- {
		lo = j
	}
	for j := h + 1; j <= last && (t.rel(j) == "flat" || t.rel(j) == "compound") && int(t.toks[j].Head) == h; j++ {
		hi = j
	}
	return lo, hi
}

// source makes the link of the chain that p names.
func (r *reading) source(p phrase, via entente.Channel) entente.Source {
	t := &r.trees[p.sent]
	sp := t.spanOf(p.first, p.last)
	s := entente.Source{Span: sp, Text: r.doc.Quote(sp), Via: via}
	if ch := r.lex.Carrier(t.lemma[p.head]); ch != entente.ViaUnknown && t.toks[p.head].POS != "PROPN" {
		s.Via = ch
	}
	if r.isOutlet(t, p) {
		s.Via = entente.ViaOutlet
	}
	s.Party = r.partyOf(t, p)
	return s
}

// isOutlet reports whether p names a news organisation by its head.
func (r *reading) isOutlet(t *tree, p phrase) bool {
	if r.lex.IsOutlet(r.doc.Quote(t.spanOf(p.first, p.last))) {
		return true
	}
	if t.toks[p.head].POS != "PROPN" {
		return false
	}
	lo, hi := p.head, p.head
	for hi+1 <= p.last && t.toks[hi+1].POS == "PROPN" {
		hi++
	}
	for ; lo >= p.first && (t.toks[lo].POS == "PROPN" || lo == p.head || t.toks[lo].POS == "DET"); lo-- {
		if r.lex.IsOutlet(r.doc.Quote(t.spanOf(lo, hi))) {
			return true
		}
	}
	return false
}

// partyOf returns who p stands for: by the mention of its head, else, where
// the head speaks for another or carries words, by the owner named in p.
func (r *reading) partyOf(t *tree, p phrase) entente.Party {
	if m := t.mentionOf(p.head); m != nil && int(m.First) >= p.first-2 {
		if int(m.Head) == p.head || m.Last-m.First > 1 && t.within(int(m.Head), p.head) && t.rel(p.head) != "nmod" {
			if len(m.Parties) == 1 {
				return m.Parties[0]
			}
			if len(m.Parties) > 1 {
				return entente.Party{}
			}
		}
	}
	if !r.speaksFor(t.lemma[p.head]) {
		return entente.Party{}
	}
	if owner := t.ownerIn(p); owner.ID != "" {
		return owner
	}
	return t.giver(p.head)
}

// giver returns who sends or issues the words that noun k carries, or the
// zero Party.
func (t *tree) giver(k int) entente.Party {
	h := int(t.toks[k].Head)
	if h < 0 || t.rel(k) != "obj" || !slices.Contains(givers, t.lemma[h]) {
		return entente.Party{}
	}
	if j := t.subject(h); j >= 0 {
		if m := t.mentionOf(j); m != nil && int(m.Head) == j && len(m.Parties) == 1 {
			return m.Parties[0]
		}
	}
	return entente.Party{}
}

// speaksFor reports whether a noun's words are those of whoever owns it.
func (r *reading) speaksFor(lemma string) bool {
	return r.lex.IsSpokes(lemma) || r.lex.Carrier(lemma) != entente.ViaUnknown
}

// ownerIn returns the one party that the phrase names beside its head: the
// ministry of "a Foreign Ministry spokesperson".
func (t *tree) ownerIn(p phrase) entente.Party {
	var owner entente.Party
	for _, m := range t.mentions {
		if int(m.First) < p.first || int(m.Last) > p.last+1 || len(m.Parties) != 1 || t.rel(int(m.Head)) == "appos" {
			continue
		}
		if owner.ID != "" && owner.ID != m.Parties[0].ID {
			return entente.Party{}
		}
		if owner.ID == "" || m.Parties[0].Entity != "" {
			owner = m.Parties[0]
		}
	}
	return owner
}

// isNobody reports whether p is a word that no reader can take for a source:
// "this shows", "we hope" outside a quotation.
func (t *tree) isNobody(p phrase) bool {
	switch t.lemma[p.first] {
	case "neither", "no", "none", "nobody":
		return true
	}
	if p.last > p.first {
		return false
	}
	switch t.lemma[p.head] {
	case "i", "we", "you", "this", "that", "these", "those", "there", "one", "nobody", "everyone", "everybody", "which", "what", "who":
		return t.toks[p.head].POS == "PRON" || t.toks[p.head].POS == "DET" || t.toks[p.head].POS == "NOUN"
	}
	return false
}

// isPronoun reports whether p is a bare personal pronoun of the third person.
func (r *reading) isPronoun(p phrase) bool {
	switch strings.ToLower(r.doc.Quote(r.trees[p.sent].spanOf(p.first, p.last))) {
	case "he", "she", "it", "they":
		return true
	}
	return false
}
