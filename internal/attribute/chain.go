package attribute

import (
	"slices"
	"strings"

	"entente"
	"entente/lexicon/say"
)

// fill settles the speaker of a cue, the chain behind the words and whom they
// were said to.
func (r *reading) fill(c *cue) {
	if c.ready {
		return
	}
	c.ready = true
	t := &r.trees[c.sent]
	switch {
	case c.entry.Class == say.Prep:
		c.speaker = r.objectOf(t, c)
		c.sources = r.links(c.speaker, entente.ViaUnknown)
	case c.entry.Class == say.Noun:
		c.speaker = r.ownerOf(t, c)
		c.sources = r.links(c.speaker, c.entry.Via)
	case r.quotedAs(t, c):
	default:
		c.speaker = r.speakerOf(c)
		c.sources = r.links(c.speaker, r.channel(t, c))
		r.cited(t, c)
	}
	if len(c.sources) > 0 && c.sources[0].Party.ID == "" && t.isNobody(c.speaker) {
		c.sources = nil
	}
	if len(c.sources) > 0 && c.entry.Class == say.Verb {
		r.addressee(t, c)
	}
}

// channel returns how the words of a verb went out: by the verb itself, or by
// "in a statement", "on its website".
func (r *reading) channel(t *tree, c *cue) entente.Channel {
	for j := range t.toks {
		if int(t.toks[j].Head) != c.tok || t.rel(j) != "obl" {
			continue
		}
		ch := r.carrierAt(t, j)
		if m := t.mark(j); ch != entente.ViaUnknown && ch != entente.ViaOutlet && (m == "in" || m == "on" || m == "via" || m == "during" || m == "at" || m == "through" || m == "by") {
			return ch
		}
	}
	if c.entry.Via != entente.ViaUnknown && c.entry.Via != entente.ViaOutlet {
		return c.entry.Via
	}
	return entente.ViaSpeech
}

// carrierAt returns what the noun j carries, by itself or with the name
// around it: "Truth Social".
func (r *reading) carrierAt(t *tree, j int) entente.Channel {
	if ch := r.lex.Carrier(t.lemma[j]); ch != entente.ViaUnknown {
		return ch
	}
	first := t.lo[j]
	for first < j && (t.toks[first].POS == "ADP" || t.toks[first].POS == "DET") {
		first++
	}
	last := j
	for last+1 < len(t.toks) && t.toks[last+1].POS == "PROPN" {
		last++
	}
	return r.lex.Carrier(strings.ToLower(r.doc.Quote(t.spanOf(first, last))))
}

// links returns the sources that p names: joint speakers one by one, and the
// owner of a website before the website.
func (r *reading) links(p phrase, via entente.Channel) []entente.Source {
	if !p.ok {
		return nil
	}
	t := &r.trees[p.sent]
	if joint := r.joint(t, p, via); len(joint) > 1 {
		return joint
	}
	s := r.source(p, via)
	if s.Via != entente.ViaSite {
		return []entente.Source{s}
	}
	owner := t.child(p.head, "nmod:poss")
	if owner < 0 || t.toks[owner].POS == "PRON" {
		return []entente.Source{s}
	}
	op := t.phraseOf(owner, p.head, p.head)
	op.last = min(op.last, owner)
	o := r.source(op, entente.ViaUnknown)
	if s.Party.ID == "" {
		s.Party = o.Party
	}
	return []entente.Source{o, s}
}

// joint returns one source for each of several coordinated speakers, if the
// who-is-who knows them all.
func (r *reading) joint(t *tree, p phrase, via entente.Channel) []entente.Source {
	heads := []int{p.head}
	for j := p.head + 1; j <= p.last; j++ {
		if int(t.toks[j].Head) == p.head && t.rel(j) == "conj" {
			heads = append(heads, j)
		}
	}
	if len(heads) < 2 {
		return nil
	}
	var all []entente.Source
	for i, h := range heads {
		q := phrase{sent: p.sent, first: max(t.lo[h], p.first), last: min(t.hi[h], p.last), head: h, ok: true}
		if i == 0 {
			q.last = max(h, t.lo[heads[1]]-1)
		}
		for q.first < h && (t.isPunct(q.first) || t.rel(q.first) == "cc") {
			q.first++
		}
		for q.last > h && t.isPunct(q.last) {
			q.last--
		}
		s := r.source(q, via)
		if s.Party.ID == "" {
			return nil
		}
		all = append(all, s)
	}
	return all
}

// objectOf returns the source named after a preposition: "according to the
// ministry's website".
func (r *reading) objectOf(t *tree, c *cue) phrase {
	for k := c.last + 1; k < len(t.toks) && k <= c.last+12; k++ {
		if t.isVerb(k) && t.toks[k].XPOS != "VBG" && t.toks[k].XPOS != "VBN" || t.isComma(k) {
			break
		}
		if !t.isNominal(k) {
			continue
		}
		h := t.top(k, c.last)
		if h == int(t.toks[c.tok].Head) || t.lo[h] <= c.last+1 {
			p := t.phraseOf(h, c.tok, c.last)
			p.near = true
			return p
		}
	}
	return phrase{}
}

// givers are verbs whose subject utters the noun they take: "issued a warning
// that".
var givers = []string{"make", "issue", "give", "voice", "repeat", "deliver", "release", "express", "send", "publish", "level", "sound", "reiterate", "put"}

// ownerOf returns whose claim, warning or promise the noun at the cue is.
func (r *reading) ownerOf(t *tree, c *cue) phrase {
	if j := t.child(c.tok, "nmod:poss"); j >= 0 {
		p := t.phraseOf(j, c.tok, c.last)
		p.last = min(p.last, j)
		return p
	}
	for j := range t.toks {
		if int(t.toks[j].Head) == c.tok && t.rel(j) == "nmod" && j > c.tok && (t.mark(j) == "by" || t.mark(j) == "from") {
			p := t.phraseOf(j, c.tok, c.last)
			return p.after(t, t.child(j, "case"))
		}
	}
	for j := range t.toks {
		if int(t.toks[j].Head) == c.tok && (t.rel(j) == "amod" || t.rel(j) == "compound") {
			if m := t.mentionOf(j); m != nil && len(m.Parties) == 1 {
				return phrase{sent: t.sent, first: j, last: j, head: j, ok: true}
			}
		}
	}
	if h := int(t.toks[c.tok].Head); h >= 0 && t.rel(c.tok) == "obj" && slices.Contains(givers, t.lemma[h]) && !t.blocked(h) {
		if j := t.subject(h); j >= 0 && t.isNominal(j) {
			return t.phraseOf(j, h, h)
		}
	}
	return phrase{}
}

// after returns p without its tokens up to k.
func (p phrase) after(t *tree, k int) phrase {
	if k >= p.first && k < p.head {
		p.first = k + 1
	}
	return p
}

// quotedAs reads "X was quoted by Y as saying" and "Y quoted X as saying" at
// the cue "saying", and reports whether it stands there.
func (r *reading) quotedAs(t *tree, c *cue) bool {
	if c.tok == 0 || t.lemma[c.tok-1] != "as" {
		return false
	}
	for q := c.tok - 2; q >= 0 && q >= c.tok-24; q-- {
		if l := t.lemma[q]; !t.isVerb(q) || l != "quote" && l != "cite" && l != "report" {
			continue
		}
		who, relay := t.child(q, "obj"), t.child(q, "nsubj")
		if t.isPassive(q) {
			who, relay = t.child(q, "nsubj:pass"), t.child(q, "obl:agent")
			if relay < 0 {
				relay = t.child(c.tok, "obl:agent")
			}
		}
		if who < 0 {
			return true
		}
		c.speaker = t.phraseOf(who, q, q)
		if who > q {
			c.speaker.last = min(c.speaker.last, c.tok-2)
		}
		c.sources = r.links(c.speaker, entente.ViaSpeech)
		if relay >= 0 && len(c.sources) > 0 {
			p := t.phraseOf(relay, q, q)
			p = p.after(t, t.child(relay, "case"))
			c.sources = append(c.sources, r.links(p, entente.ViaOutlet)...)
		}
		return true
	}
	return false
}

// cited puts whom a report cites before who reports: "Reuters said, citing two
// officials".
func (r *reading) cited(t *tree, c *cue) {
	for j := range t.toks {
		if t.toks[j].XPOS != "VBG" || t.lemma[j] != "cite" && t.lemma[j] != "quote" || !t.within(j, c.tok) || j == c.tok {
			continue
		}
		o := t.child(j, "obj")
		if o < 0 || r.quoteAt(t.toks[j].Span.Start) != c.quote {
			continue
		}
		outlet := len(c.sources) > 0 && c.sources[0].Via == entente.ViaOutlet
		if p := t.phraseOf(o, j, j); p.ok && (outlet || r.canBeCited(t, o)) {
			c.sources = append(r.links(p, entente.ViaUnknown), c.sources...)
			return
		}
	}
}

// canBeCited reports whether a noun after "citing" names who said it, and not
// a reason: "citing two officials", but "citing high costs".
func (r *reading) canBeCited(t *tree, k int) bool {
	if r.speaksFor(t.lemma[k]) {
		return true
	}
	switch t.lemma[k] {
	case "official", "source", "diplomat", "people", "person", "witness", "officer", "aide", "minister", "lawyer", "expert":
		return true
	}
	return false
}

// addressee fills whom the words were said to. A news organisation that was
// told something relays it.
func (r *reading) addressee(t *tree, c *cue) {
	for j := range t.toks {
		if int(t.toks[j].Head) != c.tok || !t.isNominal(j) {
			continue
		}
		rel := t.rel(j)
		if rel == "obl" && (r.lex.Carrier(t.lemma[j]) == entente.ViaSpeech || r.lex.Carrier(t.lemma[j]) == entente.ViaStatement) {
			r.relayIn(t, c, j)
			continue
		}
		slot := c.entry.To
		if !(slot == "obj" && (rel == "obj" || rel == "iobj") || slot != "" && rel == "obl" && t.mark(j) == slot) {
			continue
		}
		p := t.phraseOf(j, c.tok, c.last).after(t, t.child(j, "case"))
		if !p.ok {
			continue
		}
		if r.isOutlet(t, p) {
			c.sources = append(c.sources, r.source(p, entente.ViaOutlet))
		} else if m := t.mentionOf(j); m != nil && int(m.Head) == j {
			c.to = append(c.to, m.Parties...)
		}
	}
}

// relayIn adds the news organisation of "in an interview with CNN".
func (r *reading) relayIn(t *tree, c *cue, obl int) {
	for k := obl + 1; k <= t.hi[obl]; k++ {
		if t.toks[k].POS != "PROPN" || t.rel(k) == "compound" || t.rel(k) == "flat" {
			continue
		}
		p := phrase{sent: t.sent, first: max(t.lo[k], obl+1), last: min(t.hi[k], len(t.toks)-1), head: k, ok: true}
		p = p.after(t, t.child(k, "case"))
		if p.first <= k && r.isOutlet(t, p) {
			c.sources = append(c.sources, r.source(p, entente.ViaOutlet))
			return
		}
	}
}
