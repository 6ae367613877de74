package attribute

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente"
	"entente/lexicon/say"
)

// Scores of quotations.
const (
	scoreQuote    = 0.95 // named speaker, verb beside the quotation
	scoreAnon     = 0.9
	scoreTorn     = 0.2 // taken off where no closing mark was found
	scoreGoesOn   = 0.88
	scoreWords    = 0.75
	scoreNextPara = 0.6
)

// maxGap bounds the bytes between a quotation and the word that governs it.
const maxGap = 240

// direct gives each quotation the speech word that governs it.
func (r *reading) direct() {
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.done || r.isTitle(q) {
			continue
		}
		k, score := r.governor(i)
		if k < 0 {
			continue
		}
		q.cue, q.done, r.cues[k].direct = k, true, true
		r.fill(&r.cues[k])
		if len(r.cues[k].sources) == 0 {
			continue
		}
		if q.torn {
			score -= scoreTorn
		}
		r.emit(k, q.inner, true, score, false, r.cues[k].rule(say.Quote))
	}
	r.goOn()
}

// isTitle reports whether the quotation lies in a headline whole, where
// marks are as often doubt as speech; only a governing verb makes it speech.
func (r *reading) isTitle(q *quote) bool {
	words := strings.Count(strings.TrimSpace(r.doc.Quote(q.inner)), " ")
	p := r.paraAt(q.outer.Start)
	return p >= 0 && r.doc.Paras[p].Kind == entente.ParaTitle && words < 1
}

// governor returns the cue that governs quotation i, or -1.
func (r *reading) governor(i int) (int, float32) {
	after, before := r.cueAfter(i), r.cueBefore(i)
	k := before
	if after >= 0 && (before < 0 || !r.introduced(i)) {
		k = after
	}
	if k < 0 {
		return r.wordsCue(i), scoreWords
	}
	r.fill(&r.cues[k])
	if len(r.cues[k].sources) == 0 || r.cues[k].sources[0].Party.ID == "" {
		return k, scoreAnon
	}
	return k, scoreQuote
}

// introduced reports whether a comma or colon leads into quotation i.
func (r *reading) introduced(i int) bool {
	b := r.before(i)
	return strings.HasSuffix(b, ",") || strings.HasSuffix(b, ":")
}

// before returns the text before quotation i, up to the quotation before it.
func (r *reading) before(i int) string {
	from := int32(0)
	if i > 0 {
		from = r.quotes[i-1].outer.End
	}
	to := r.quotes[i].outer.Start
	return strings.TrimSpace(r.doc.Text[max(from, to-maxGap):to])
}

// cueAfter returns the cue of `"...," the minister said`, or -1: the first
// after the quotation, with its subject only in between.
func (r *reading) cueAfter(i int) int {
	q := &r.quotes[i]
	if !r.endsForSpeech(q) {
		return -1
	}
	limit := min(q.outer.End+maxGap, int32(len(r.doc.Text)))
	if i+1 < len(r.quotes) {
		limit = min(limit, r.quotes[i+1].outer.Start)
	}
	if p := r.paraAt(q.outer.End - 1); p >= 0 {
		limit = min(limit, r.doc.Paras[p].Span.End)
	}
	for k := r.firstCue(q.outer.End); k < len(r.cues) && r.cues[k].span.Start < limit; k++ {
		c := &r.cues[k]
		if c.quote >= 0 || c.entry.Class != say.Verb {
			if c.entry.Class == say.Prep && c.span.Start-q.outer.End <= 3 {
				return k
			}
			continue
		}
		if !c.takes(say.Quote) || c.blocked || !r.onlySubject(q.outer.End, c) {
			return -1
		}
		if next := k + 1; next < len(r.cues) && r.cues[next].sent == c.sent && r.trees[c.sent].quotesAs(r.cues[next].tok) {
			return next
		}
		return k
	}
	return -1
}

// quotesAs reports whether token k is "saying" in "quoted X as saying".
func (t *tree) quotesAs(k int) bool {
	return k > 0 && t.lemma[k-1] == "as" && t.toks[k].XPOS == "VBG"
}

// endsForSpeech reports whether what stands at the closing mark lets a speech
// verb follow: a comma inside or outside, a question, an exclamation.
func (r *reading) endsForSpeech(q *quote) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(r.doc.Quote(q.inner), " \n'’\""))
	if strings.ContainsRune(",?!-—–…", last) {
		return true
	}
	next := strings.TrimLeft(r.doc.Text[q.outer.End:], " ")
	first, _ := utf8.DecodeRuneInString(next)
	return first == ',' || strings.ContainsRune("—–-", first) || last != '.' && last != ',' && unicode.IsLetter(first) && r.closesTitle(q)
}

// closesTitle reports whether the quotation stands in a headline, where the
// comma before "says" may be missing.
func (r *reading) closesTitle(q *quote) bool {
	p := r.paraAt(q.outer.Start)
	return p >= 0 && r.doc.Paras[p].Kind == entente.ParaTitle
}

// firstCue returns the index of the first cue at or after byte pos.
func (r *reading) firstCue(pos int32) int {
	lo, hi := 0, len(r.cues)
	for lo < hi {
		if mid := (lo + hi) / 2; r.cues[mid].span.Start < pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// onlySubject reports whether between byte from and the cue stand the words
// of its subject only: no other finite verb, and no sentence end.
func (r *reading) onlySubject(from int32, c *cue) bool {
	gap := r.doc.Text[from:c.span.Start]
	if i := strings.IndexAny(gap, ".?!:;"); i >= 0 && endsSentence(gap, i) {
		return false
	}
	t := &r.trees[c.sent]
	for k := t.tokenAt(from); k < c.tok; k++ {
		if t.toks[k].POS == "VERB" && t.toks[k].XPOS != "VBG" && t.toks[k].XPOS != "VBN" && t.rel(k) != "acl" && !t.glued(k) && t.toks[k].Span.Start >= from {
			return false
		}
	}
	return true
}

// endsSentence reports whether the mark at i ends a sentence and no
// abbreviation: a space and a capital follow, and a word of more than three
// letters or a small one stands before.
func endsSentence(gap string, i int) bool {
	if gap[i] != '.' {
		return true
	}
	word := gap[strings.LastIndexAny(gap[:i], " .")+1 : i]
	return len(word) > 3 || word == strings.ToLower(word)
}

// cueBefore returns the cue of `The minister said: "..."`, or -1.
func (r *reading) cueBefore(i int) int {
	q := &r.quotes[i]
	b := r.before(i)
	k := r.firstCue(q.outer.Start) - 1
	for k >= 0 && q.outer.Start-r.cues[k].span.End <= maxGap && (r.cues[k].quote >= 0 || r.cues[k].entry.Class == say.Noun) {
		k--
	}
	if k < 0 || q.outer.Start-r.cues[k].span.End > maxGap {
		return -1
	}
	c := &r.cues[k]
	if !c.takes(say.Quote) || c.entry.Class != say.Verb || c.blocked || c.asked && r.sentenceAt(q.outer.Start) == int32(c.sent) && !r.asksIn(q) {
		return -1
	}
	gap := r.doc.Text[c.span.End:q.outer.Start]
	if p := strings.IndexAny(gap, ".?!"); p >= 0 && endsSentence(gap, p) {
		return -1
	}
	if i > 0 && r.quotes[i-1].outer.Start > c.span.End {
		return r.between(i, k)
	}
	switch {
	case strings.HasSuffix(b, ":"):
		return k
	case strings.HasSuffix(b, ","):
		if r.takesClause(c, q) {
			return -1
		}
		return k
	case strings.TrimSpace(gap) == "" || strings.TrimSpace(gap) == "that":
		return k
	}
	return -1
}

// asksIn reports whether the question mark of the sentence is the
// quotation's own.
func (r *reading) asksIn(q *quote) bool { return strings.Contains(r.doc.Quote(q.inner), "?") }

// between gives `"A," he said, "b."` its one cue for the second part too.
func (r *reading) between(i, k int) int {
	if r.quotes[i-1].cue == k && r.introduced(i) {
		return k
	}
	return -1
}

// takesClause reports whether the cue reports a clause that begins before q,
// so that q is part of it.
func (r *reading) takesClause(c *cue, q *quote) bool {
	t := &r.trees[c.sent]
	j := t.child(c.tok, "ccomp")
	return j > c.tok && t.toks[t.lo[j]].Span.Start < q.outer.Start && t.toks[j].Span.Start < q.outer.Start && t.lo[j] > c.tok
}

// wordsCue returns the cue of `called it "theft"`, or -1.
func (r *reading) wordsCue(i int) int {
	q := &r.quotes[i]
	if strings.Count(r.doc.Quote(q.inner), " ") < 1 {
		return -1
	}
	k := r.firstCue(q.outer.Start) - 1
	for k >= 0 && q.outer.Start-r.cues[k].span.End <= maxGap && (r.cues[k].quote >= 0 || r.cues[k].entry.Class == say.Noun) {
		k--
	}
	if k < 0 || q.outer.Start-r.cues[k].span.End > maxGap {
		return -1
	}
	c := &r.cues[k]
	t := &r.trees[c.sent]
	at := t.tokenAt(q.inner.Start)
	if !c.takes(say.Words) || c.blocked || t.rel(c.tok) == "acl" || at >= len(t.toks) || !t.within(at, c.tok) {
		return -1
	}
	gap := r.doc.Text[c.span.End:q.outer.Start]
	if strings.ContainsAny(gap, ".;:") || t.clauseBetween(c.last+1, at) {
		return -1
	}
	return k
}

// clauseBetween reports whether a finite clause opens among tokens first to
// last.
func (t *tree) clauseBetween(first, last int) bool {
	for k := first; k < last; k++ {
		if t.toks[k].POS == "VERB" && t.toks[k].XPOS != "VBG" && t.toks[k].XPOS != "VBN" {
			return true
		}
	}
	return false
}

// goOn gives quotations without a speech word to the speaker before them: in
// the same paragraph, or, for a paragraph that is one quotation, in the
// paragraph before.
func (r *reading) goOn() {
	for i := range r.quotes {
		q := &r.quotes[i]
		if q.done || !r.standsAlone(q) {
			continue
		}
		k, score := r.lastSpeaker(i)
		if k < 0 {
			continue
		}
		q.cue, q.done = k, true
		if q.torn {
			score -= scoreTorn
		}
		r.emit(k, q.inner, true, score, false, r.cues[k].rule(say.Quote))
	}
}

// standsAlone reports whether the quotation is a sentence or more of its own:
// it begins a sentence with a capital, ends one, and is long enough.
func (r *reading) standsAlone(q *quote) bool {
	inner := strings.TrimSpace(r.doc.Quote(q.inner))
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	if !unicode.IsUpper(first) && first != '…' || !strings.ContainsRune(".?!…", last) && !q.torn || strings.Count(inner, " ") < 3 {
		return false
	}
	p := r.paraAt(q.outer.Start)
	if p < 0 || r.doc.Paras[p].Kind == entente.ParaTitle {
		return false
	}
	before := strings.TrimRight(r.doc.Text[r.doc.Paras[p].Span.Start:q.outer.Start], " \n")
	return before == "" || strings.ContainsRune(".?!…\"”»", lastRune(before))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// maxBack bounds how many cues lastSpeaker looks back over.
const maxBack = 32

// lastSpeaker returns the cue whose speaker goes on in quotation i, or -1.
func (r *reading) lastSpeaker(i int) (int, float32) {
	q := &r.quotes[i]
	here := r.paraAt(q.outer.Start)
	k := r.firstCue(q.outer.Start) - 1
	for last := k - maxBack; k >= 0 && k > last; k-- {
		c := &r.cues[k]
		if c.quote >= 0 || c.blocked || c.entry.Class != say.Verb || !c.takes(say.Quote) {
			continue
		}
		there := r.paraAt(c.span.Start)
		if there < here-1 {
			return -1, 0
		}
		r.fill(c)
		if len(c.sources) == 0 {
			continue
		}
		if there == here {
			return k, scoreGoesOn
		}
		return k, scoreNextPara
	}
	return -1, 0
}
