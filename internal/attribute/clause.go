package attribute

import (
	"strings"

	"entente"
	"entente/lexicon/say"
)

// Scores of indirect readings: how sure a reader may be of speaker and extent.
const (
	scoreThat      = 0.92 // "said that ..."
	scoreClause    = 0.9
	scoreAside     = 0.88 // "..., officials said"
	scoreAccording = 0.9
	scoreInf       = 0.85 // "vowed to ..."
	scoreOf        = 0.75
	scoreObj       = 0.7
	scoreSurface   = 0.75 // "that" after the verb, but no clause in the tree
	scoreNoun      = 0.8
	unsure         = 0.1 // taken off where the speaker was found beside the verb only
)

// A stretch is the reported words: tokens first to last, both included.
type stretch struct {
	first, last int
	frame       say.Frame
	score       float32
	aside       bool
}

// indirect reads the reported clauses.
func (r *reading) indirect() {
	for i := range r.cues {
		c := &r.cues[i]
		if c.blocked || c.asked && c.quote < 0 {
			continue
		}
		r.fill(c)
		if len(c.sources) == 0 {
			continue
		}
		if w, ok := r.content(c); ok && (!c.direct || w.score >= scoreThat) {
			r.addClause(i, w)
		}
	}
}

// content returns the words that the cue reports.
func (r *reading) content(c *cue) (stretch, bool) {
	t := &r.trees[c.sent]
	switch c.entry.Class {
	case say.Prep:
		return r.besidePrep(t, c)
	case say.Noun:
		return r.nounClause(t, c)
	}
	w, ok := r.rightClause(t, c)
	if ok && w.frame == say.That {
		return w, true
	}
	if a, found := r.besideVerb(t, c); found {
		return a, true
	}
	return w, ok
}

// rightClause returns the clause, infinitive or noun after a verb.
func (r *reading) rightClause(t *tree, c *cue) (stretch, bool) {
	var best stretch
	for j := c.last + 1; j < len(t.toks); j++ {
		if int(t.toks[j].Head) != c.tok {
			continue
		}
		if w, ok := t.frameOf(c, j); ok && w.score > best.score {
			best = w
		}
	}
	if best.frame != say.That && c.takes(say.That) {
		if first, ok := t.afterThat(c); ok {
			best = stretch{first: first, last: len(t.toks) - 1, frame: say.That, score: scoreSurface}
		}
	}
	if best.frame == 0 && c.entry.Name == "neutral/say" && r.saysAll(t, c) {
		best = stretch{first: c.last + 1, last: len(t.toks) - 1, frame: say.That, score: scoreObj}
	}
	if best.frame == 0 && c.takes(say.Of) {
		if first, ok := t.afterOf(c); ok {
			best = stretch{first: first, last: t.hi[first], frame: say.Of, score: scoreSurface - unsure}
			best.last = max(best.last, r.bound(t, c, first))
		}
	}
	if best.frame == 0 {
		return best, false
	}
	if best.frame != say.Obj && best.frame != say.Of {
		best.last = r.bound(t, c, best.first)
	}
	return best, best.first <= best.last
}

// frameOf reads dependent j of the cue's verb as what is said.
func (t *tree) frameOf(c *cue, j int) (stretch, bool) {
	w := stretch{first: max(t.lo[j], c.last+1), last: t.hi[j]}
	mark := t.mark(j)
	switch rel := t.rel(j); {
	case (rel == "ccomp" || rel == "obj") && t.asksFor(w.first):
		return w, false
	case rel == "ccomp" && c.takes(say.That) && mark != "if" || rel == "xcomp" && c.takes(say.That) && t.child(j, "nsubj") >= 0 && mark != "to":
		w.frame, w.score = say.That, scoreClause
		if mark == "that" {
			w.score = scoreThat
		} else {
			w.first = t.withSubject(c, w.first)
		}
	case rel == "parataxis" && c.takes(say.That|say.Quote) && w.first > c.last+1 && t.lemma[w.first-1] == ":":
		w.frame, w.score = say.That, scoreClause
	case (rel == "xcomp" || rel == "ccomp" || rel == "advcl") && c.takes(say.To) && mark == "to":
		w.frame, w.score = say.To, scoreInf
	case (rel == "advcl" || rel == "obl" || rel == "ccomp" || rel == "acl") && c.takes(say.Of) && (mark == "of" || mark == "for" || mark == "about"):
		w.frame, w.score = say.Of, scoreOf
	case rel == "obj" && c.takes(say.Obj) && t.toks[j].POS == "NOUN":
		w.frame, w.score = say.Obj, scoreObj
	default:
		return w, false
	}
	return w, true
}

// withSubject returns where a clause begins, with the subject that the tree
// gave to the speech verb as its object: "insists the law is clear".
func (t *tree) withSubject(c *cue, first int) int {
	o := t.child(c.tok, "obj", "iobj")
	if o <= c.last || o >= first || c.entry.To == "obj" || t.lo[o] != c.last+1 {
		return first
	}
	return c.last + 1
}

// asksFor reports whether token k opens a reported question, which asserts
// nothing: "said who had proposed the meeting".
func (t *tree) asksFor(k int) bool {
	switch t.lemma[k] {
	case "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whether", "if":
		return true
	}
	return false
}

// afterThat returns the token after a "that" that follows the verb or its
// addressee.
func (t *tree) afterThat(c *cue) (int, bool) {
	for k := c.last + 1; k < len(t.toks)-2 && k <= c.last+10; k++ {
		switch {
		case c.entry.To != "obj" && int(t.toks[k].Head) == c.tok && t.rel(k) == "obj":
			return 0, false
		case t.lemma[k] == "that" && (t.toks[k].POS == "SCONJ" || k == c.last+1 && t.toks[k].POS != "DET"):
			return k + 1, true
		case t.isVerb(k) || t.isComma(k):
			return 0, false
		}
	}
	return 0, false
}

// maxAhead bounds the search for the verb of a clause that the tree lost.
const maxAhead = 40

// saysAll reports whether what follows "said" holds a finite verb with a
// subject of its own, whatever the tree calls it.
func (r *reading) saysAll(t *tree, c *cue) bool {
	if r.speakerOf(c).first > c.tok {
		return false
	}
	for j := c.last + 1; j < min(len(t.toks), c.last+maxAhead); j++ {
		if t.isVerb(j) && t.child(j, "nsubj") > c.last && t.within(j, c.tok) {
			return true
		}
		if t.isComma(j) {
			return false
		}
	}
	return false
}

// afterOf returns the gerund of "accused Sudan of arming rebels".
func (t *tree) afterOf(c *cue) (int, bool) {
	for k := c.last + 1; k < len(t.toks)-1 && k <= c.last+8 && !t.isComma(k); k++ {
		if t.lemma[k] == "of" && t.toks[k+1].XPOS == "VBG" {
			return k + 1, true
		}
	}
	return 0, false
}

// bound returns the last token of what the cue reports from first on: to the
// end of its sentence or of its own clause, less what the cue's own clause
// goes on with.
func (r *reading) bound(t *tree, c *cue, first int) int {
	end := len(t.toks) - 1
	if !t.isMain(c.tok) {
		end = max(first, t.hi[c.tok])
	}
	for j := first + 1; j <= end; j++ {
		if int(t.toks[j].Head) != c.tok || t.lo[j] <= first {
			continue
		}
		rel, comma := t.rel(j), t.isComma(t.lo[j]-1) || t.isComma(t.lo[j])
		if rel == "conj" && t.mark(j) != "that" && !t.startsThat(j) || comma && (rel == "advcl" || rel == "parataxis") {
			end = t.lo[j] - 1
		}
	}
	return r.cutAtCues(t, c, first, end)
}

// opensThat reports whether the clause of j opens with the conjunction
// "that", and not with the pronoun.
func (t *tree) opensThat(j int) bool {
	m := t.child(j, "mark")
	return m >= 0 && t.lemma[m] == "that" && t.toks[m].POS == "SCONJ"
}

// startsThat reports whether the subtree of j opens with "and that".
func (t *tree) startsThat(j int) bool {
	k := t.lo[j]
	return t.lemma[k] == "that" || t.rel(k) == "cc" && k+1 < len(t.lemma) && t.lemma[k+1] == "that"
}

// isMain reports whether the verb k heads its sentence, or is coordinated
// with what does.
func (t *tree) isMain(k int) bool {
	for range maxClimb {
		switch t.rel(k) {
		case "root":
			return true
		case "conj", "parataxis":
			if k = int(t.toks[k].Head); k < 0 {
				return true
			}
		default:
			return t.toks[k].Head < 0
		}
	}
	return false
}

// cutAtCues ends a stretch where the outlet's own words come back: ", adding
// that", ", he said", ", according to".
func (r *reading) cutAtCues(t *tree, c *cue, first, end int) int {
	for i := t.cues[0]; i < t.cues[1]; i++ {
		d := &r.cues[i]
		if d.tok <= first || d.tok > end || d == c || d.quote >= 0 && d.quote != c.quote {
			continue
		}
		at := d.tok
		switch {
		case d.entry.Class == say.Prep:
		case d.entry.Class == say.Noun:
			continue
		case t.toks[d.tok].XPOS == "VBG" && t.isComma(d.tok-1) && t.child(d.tok, "nsubj") < 0:
		default:
			p := r.speakerOf(d)
			if !p.ok || t.child(d.tok, "ccomp") > d.tok {
				continue
			}
			at = min(at, p.first)
		}
		if t.isComma(at-1) && at-1 > first {
			return at - 1
		}
	}
	return end
}

// besideVerb reads ", officials said" after or inside a clause.
func (r *reading) besideVerb(t *tree, c *cue) (stretch, bool) {
	w := stretch{frame: say.Mid, score: scoreAside, aside: true}
	if !c.takes(say.Mid) || t.toks[c.tok].XPOS == "VBG" || !c.speaker.ok || c.speaker.sent != c.sent {
		return w, false
	}
	start, stop := min(c.tok, c.speaker.first), max(c.last, c.speaker.last)
	if start > 1 && t.lemma[start-1] == "as" {
		start--
	}
	if start < 2 || !t.isComma(start-1) || r.quoteAt(t.toks[start-2].Span.Start) != c.quote {
		return w, false
	}
	w.first, w.last = r.sentenceStart(t, c), start-2
	if !r.holdsClause(t, c, w.first, w.last) {
		return w, false
	}
	if stop+2 < len(t.toks) && t.isComma(stop+1) && !t.isPunct(stop+2) && t.hasVerb(stop+2, len(t.toks)-1) && t.toks[stop+2].XPOS != "VBG" && t.lemma[stop+2] != "who" && t.lemma[stop+2] != "which" {
		w.last = len(t.toks) - 1 // the parenthesis stands in the middle
		return w, true
	}
	return w, t.child(c.tok, "ccomp") <= c.tok
}

// sentenceStart returns the first token of what an aside may report: that of
// its sentence, or of the quotation in which both stand.
func (r *reading) sentenceStart(t *tree, c *cue) int {
	if c.quote < 0 {
		return r.afterDateline(t)
	}
	return t.tokenAt(r.quotes[c.quote].inner.Start)
}

// maxDateline bounds the tokens of "HELSINKI, May 4 (Agency) -".
const maxDateline = 14

// afterDateline returns the token after the dateline with which a paragraph's
// first sentence may begin.
func (r *reading) afterDateline(t *tree) int {
	if t.para < 0 || int(t.para) >= len(r.doc.Paras) || r.doc.Paras[t.para].Span.Start != t.span.Start {
		return 0
	}
	place := r.doc.Quote(t.toks[0].Span)
	if len(place) < 3 || place != strings.ToUpper(place) {
		return 0
	}
	for k := 1; k < len(t.toks)-1 && k < maxDateline; k++ {
		if t.isComma(k) && t.lemma[k] != "," && t.lemma[k] != ";" && t.toks[k].Span.End < t.toks[k+1].Span.Start {
			return k + 1
		}
		if t.isVerb(k) {
			break
		}
	}
	return 0
}

// holdsClause reports whether tokens first to last can be a whole statement
// and not just a setting: "After meeting Xi, Putin said".
func (r *reading) holdsClause(t *tree, c *cue, first, last int) bool {
	if first > last {
		return false
	}
	if int(t.para) < len(r.doc.Paras) && t.para >= 0 && r.doc.Paras[t.para].Kind == entente.ParaTitle {
		return true
	}
	if !t.hasClause(c, first, last) {
		return false
	}
	if t.toks[first].POS == "SCONJ" || t.toks[first].XPOS == "VBG" || t.toks[first].XPOS == "VBN" {
		return false
	}
	for j := first; j <= last; j++ {
		if int(t.toks[j].Head) == c.tok && t.rel(j) == "advcl" && t.lo[j] <= first+1 && t.hi[j] >= last-1 {
			return false
		}
	}
	return true
}

// hasClause reports whether tokens first to last hold a verb with a subject,
// other than in a relative or adverbial clause.
func (t *tree) hasClause(c *cue, first, last int) bool {
	for k := max(first, 0); k <= last && k < len(t.toks); k++ {
		h := int(t.toks[k].Head)
		if h == c.tok && t.rel(k) == "nsubj" && k != c.speaker.head && t.hasVerb(k, last) {
			return true // its own verb lost it to the speech verb
		}
		if rel := t.rel(k); rel != "nsubj" && rel != "expl" && rel != "csubj" || h < first || h > last {
			continue
		}
		if rel := t.rel(h); rel != "acl" && rel != "advcl" {
			return true
		}
	}
	return false
}

func (t *tree) hasVerb(first, last int) bool {
	for k := max(first, 0); k <= last && k < len(t.toks); k++ {
		if t.isVerb(k) || t.rel(k) == "cop" {
			return true
		}
	}
	return false
}

// besidePrep reads "According to X, ..." and "..., according to X".
func (r *reading) besidePrep(t *tree, c *cue) (stretch, bool) {
	w := stretch{score: scoreAccording, aside: true}
	p := c.speaker
	if !p.ok {
		return w, false
	}
	end := len(t.toks) - 1
	if c.tok <= 1 || c.tok == 2 && t.isPunct(1) {
		k := p.last + 1
		for ; k <= end && !t.isComma(k) && k < p.last+8; k++ {
		}
		if k > end || !t.isComma(k) {
			k = p.last
		}
		w.first, w.last = k+1, r.cutAtCues(t, c, k+1, end)
		return w, w.first < w.last && t.hasVerb(w.first, w.last)
	}
	if !t.isComma(c.tok-1) && t.toks[p.head].POS != "PROPN" && c.sources[0].Party.ID == "" {
		return w, false // "sorted according to size"
	}
	w.first, w.last = r.sentenceStart(t, c), c.tok-1
	if p.last+2 < end && t.isComma(p.last+1) && t.hasVerb(p.last+2, end) && t.isComma(c.tok-1) {
		w.last = end
	}
	return w, w.first < w.last && (t.hasVerb(w.first, w.last) || r.holdsClause(t, c, w.first, w.last))
}

// nounClause reads "the claim that ...", "a pledge to ...".
func (r *reading) nounClause(t *tree, c *cue) (stretch, bool) {
	for j := c.last + 1; j < len(t.toks); j++ {
		if int(t.toks[j].Head) != c.tok {
			continue
		}
		mark := t.mark(j)
		w := stretch{first: max(t.lo[j], c.last+1), last: t.hi[j], score: scoreNoun}
		switch rel := t.rel(j); {
		case (rel == "acl" || rel == "ccomp") && t.opensThat(j) && c.takes(say.That):
			w.frame = say.That
			return w, true
		case (rel == "acl" || rel == "xcomp") && mark == "to" && c.takes(say.To):
			w.frame = say.To
			return w, true
		}
	}
	return stretch{}, false
}
