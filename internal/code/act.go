package code

import (
	"slices"

	"entente"
	"entente/lexicon/code"
)

// An act is one telling of one act, on its way to a report.
type act struct {
	s         *sent
	f         fit
	st        standing
	code      entente.Code
	actors    []entente.Participant
	recips    []entente.Participant
	score     float32
	resolved  bool // somebody is named on every side that the entry needs
	partial   bool // points back to an act told before
	when      entente.TimeRef
	where     entente.PlaceRef
	by        []entente.Source
	amount    entente.Amount
	topic     entente.Span
	innerRead bool // an act inside it was found
	inner     *act // that act, or nil
}

// acts returns the acts of one sentence, in order of their triggers, resolved
// or not.
func (s *sent) acts() []*act {
	n := int32(len(s.toks))
	for i := range n { // nouns first: they say which verbs carry them
		if s.isNoun(i) {
			s.fitsAt(i)
		}
	}
	var acts []*act
	for i := range n {
		if a := s.actAt(i); a != nil {
			acts = append(acts, a)
			s.r.remember(a)
		}
	}
	acts = s.oneOf(acts)
	s.setInnerModes(acts)
	var out []*act
	for _, a := range acts {
		if !a.resolved && !a.partial || a.st.drop || !a.keeps(acts) {
			continue
		}
		s.finish(a)
		out = append(out, a)
		if a.resolved {
			out = append(out, s.refusals(a)...)
		}
	}
	out = purposes(s.absorb(out))
	s.answer(out)
	return append(out, s.denials(out)...)
}

// actAt returns the act that word i triggers: by the most specific entry
// whose parties are all named, else by the most specific.
func (s *sent) actAt(i int32) *act {
	var first *act
	for _, f := range s.fitsAt(i) {
		if f.e.Code.Type == "" {
			continue
		}
		a, why := s.resolve(f)
		s.r.tried(s, i, f.e, why)
		if a.resolved {
			return a
		}
		if first == nil || a.partial && !first.partial {
			first = a
		}
	}
	return first
}

// absorb drops acts that only tell what another act of the sentence led to,
// and hands their amount on.
func (s *sent) absorb(acts []*act) []*act {
	return slices.DeleteFunc(acts, func(a *act) bool {
		if !a.f.e.Result || !a.resolved {
			return false
		}
		for _, b := range acts {
			if b == a || b.f.e.Result || b.code.Type != a.code.Type || !b.resolved || !sameIDs(a.actors, b.actors) {
				continue
			}
			if b.amount.Unit == "" {
				b.amount = a.amount
			}
			return true
		}
		return false
	})
}

// oneOf keeps one of two acts where a light verb and its noun both tell one:
// the one whose parties are named, else the more specific, else the noun.
func (s *sent) oneOf(acts []*act) []*act {
	at := map[int32]*act{}
	for _, a := range acts {
		at[a.f.at] = a
	}
	drop := map[*act]bool{}
	for _, a := range acts {
		if a.f.noun < 0 || a.f.verb < 0 || a.f.side {
			continue
		}
		v := at[a.f.verb]
		if v == nil || v == a {
			continue
		}
		if v.resolved && (!a.resolved || v.f.spec > a.f.spec+1) {
			drop[a] = true
		} else {
			drop[v] = true
		}
	}
	return slices.DeleteFunc(acts, func(a *act) bool { return drop[a] })
}

func (s *sent) hasCode(i int32) bool {
	for _, f := range s.fitsAt(i) {
		if f.e.Code.Type != "" {
			return true
		}
	}
	return false
}

// resolve finds the parties of f. The reason is empty if all are there.
func (s *sent) resolve(f fit) (*act, string) {
	a := &act{s: s, f: f, code: f.e.Code, st: s.standingOf(f)}
	actors, recips := s.slot(f, f.e.Actor), s.slot(f, f.e.Recipient)
	if len(actors.list) == 0 && f.noun >= 0 {
		actors = s.controlled(a)
	}
	if len(actors.list) == 0 && f.e.Symmetric {
		actors = s.sides(f)
	}
	actors, recips = s.locals(a, actors, recips)
	if len(recips.list) == 0 && !f.e.Symmetric {
		recips = s.implied(a, actors.list)
	}
	a.actors, a.recips = actors.list, recips.list
	if f.e.Symmetric && (len(a.actors) == 0 && s.someoneElse(f) || len(a.recips) == 0 && len(a.actors) > 1 && s.unknownSide(f)) {
		return a, "one side is not known"
	}
	if f.e.Home && len(a.recips) == 0 && len(a.actors) > 0 && a.actors[0].ID != a.actors[0].ID.State() {
		id := a.actors[0].ID.State()
		a.recips = []entente.Participant{{Party: entente.Party{ID: id, Name: s.r.nameOf(id)}, Span: a.actors[0].Span}}
	}
	a.score = f.e.Score * a.st.score * factor(actors) * factor(recips)
	why := a.settle()
	if f.e.NeedsInside && !slices.ContainsFunc(a.st.links, func(l link) bool { return l.inner.Modality != entente.ModalityNone }) {
		why = "not inside another act"
	}
	a.resolved = why == ""
	a.partial = !a.resolved && f.e.Partial && f.noun >= 0 && s.pointsBack(f.noun)
	return a, why
}

// someoneElse reports whether the verb of f has a subject that nobody is
// known for: "we have spoken with Canada and Mexico".
func (s *sent) someoneElse(f fit) bool {
	if f.verb < 0 || f.side {
		return false
	}
	if s.passive(f.verb) && f.noun < 0 {
		return true // "coordinated with Canada and the EU", by whom is left out
	}
	subj := s.agent(f.verb, maxDepth)
	if subj < 0 && f.noun < 0 {
		return true // "Meeting with heads of Airbus and Fiat"
	}
	return subj >= 0 && subj != f.noun && (f.noun < 0 || subj != s.carrier(f.noun)) && s.lemma[subj] != "it" && s.lemma[subj] != "there"
}

// unknownSide reports whether the text names another side that nobody is
// known for: "the five leaders met with business leaders".
func (s *sent) unknownSide(f fit) bool {
	for _, p := range f.e.Recipient {
		for _, t := range s.tokensAt(f, p, none, maxDepth) {
			if s.isNoun(t) && s.is(t, "agent") {
				return true
			}
		}
	}
	return false
}

func factor(w found) float32 {
	if len(w.list) == 0 {
		return 1
	}
	return 0.5 + w.score/2
}

// settle puts the parties in their places and says what is missing.
func (a *act) settle() string {
	e := a.f.e
	if e.Symmetric {
		w := found{list: a.actors}
		for _, p := range a.recips {
			w.add(p)
		}
		a.actors, a.recips = w.list, nil
		a.plainIDs()
		if len(a.actors) < 2 && !(e.Alone && len(a.actors) == 1) {
			return "fewer than two parties"
		}
		return ""
	}
	a.plainIDs()
	had := len(a.recips)
	if a.code.Type == "REQUEST" && names(a.actors, a.recips) {
		return "asks its own"
	}
	a.recips = slices.DeleteFunc(a.recips, func(p entente.Participant) bool {
		return slices.ContainsFunc(a.actors, func(q entente.Participant) bool { return q.ID == p.ID })
	})
	switch {
	case e.Several && len(a.actors) < 2:
		return "fewer than two actors"
	case len(a.actors) == 0 && len(a.recips) == 0:
		return "nobody named"
	case len(a.actors) == 0 && !a.openPassive():
		return "nobody acts"
	case had > 0 && len(a.recips) == 0:
		return "the same on both sides"
	case len(a.recips) == 0 && !e.Alone:
		return "nobody is acted upon"
	}
	return ""
}

// openPassive reports whether the text leaves the actor open by a passive
// without an agent: "the embassy was attacked".
func (a *act) openPassive() bool {
	v := a.f.verb
	if v < 0 || a.f.e.Symmetric || !a.f.e.Agentless || a.code.Type == "ACCUSE" && a.s.rel[v] == "acl" {
		return false
	}
	return a.s.passive(v) && a.s.agent(v, 3) < 0
}

// controlled returns who does an act named by a noun, where its governor says
// so: in "accused Iran of attacks" the accused.
func (s *sent) controlled(a *act) found {
	for _, l := range a.st.links {
		if l.inner.Subject == "" && l.fit.verb >= 0 && l.fit.e.Code.Type == "" && (l.inner.Modality == entente.Planned || l.inner.Modality == entente.Supposed) {
			return s.slot(l.fit, []lexcode.Path{{{Kind: lexcode.StepSubj}}}) // "is considering sanctions"
		}
		switch l.inner.Subject {
		case "actor":
			return s.slot(l.fit, l.fit.e.Actor)
		case "recipient":
			return s.slot(l.fit, l.fit.e.Recipient)
		}
	}
	return found{}
}

// sides returns the two states of the act before, where the subject is only
// "the governments" or "both sides".
func (s *sent) sides(f fit) found {
	if f.verb < 0 || len(s.r.pair) != 2 || s.idx-s.r.pairAt > 2 {
		return found{}
	}
	subj := s.agent(f.verb, 4)
	if subj < 0 || !s.is(subj, "side") || s.toks[subj].XPOS != "NNS" && s.toks[subj].XPOS != "NNPS" {
		return found{}
	}
	for _, k := range s.kids(subj) {
		if s.said[k] >= 0 && !s.is(k, "side") {
			return found{}
		}
	}
	return found{list: slices.Clone(s.r.pair), score: 0.7}
}

// pairing are the types of act after which "both sides" are its parties.
var pairing = []string{"CONSULT", "AGREE", "COOPERATE", "SUPPORT", "RETREAT"}

// remember keeps the two states of an act for "both sides".
func (r *reader) remember(a *act) {
	if !a.resolved || !slices.Contains(pairing, a.code.Type) {
		return
	}
	both := append(slices.Clone(a.actors), a.recips...)
	if len(a.actors) == 2 && len(a.recips) == 1 { // hosted by a third
		both = slices.Clone(a.actors)
	}
	if len(both) == 2 && both[0].ID == both[0].ID.State() && both[1].ID == both[1].ID.State() {
		r.pair, r.pairAt = both, a.s.idx
	}
}

// pointsBack reports whether noun n has "the", "this" or "that" before it.
func (s *sent) pointsBack(n int32) bool {
	for _, k := range s.kids(n) {
		if k < n && (s.lemma[k] == "the" || s.lemma[k] == "this" || s.lemma[k] == "that") {
			return true
		}
	}
	return false
}

// setInnerModes gives acts such as requests and refusals the mode that the
// act inside them calls for.
func (s *sent) setInnerModes(acts []*act) {
	inner := map[int32]*act{}
	for _, a := range acts {
		for _, l := range a.st.links {
			if l.fit.e.Code.Type != "" && inner[l.fit.at] == nil && l.fit.at != a.f.at {
				inner[l.fit.at] = a
			}
		}
	}
	for _, a := range acts {
		in := inner[a.f.at]
		if in == nil {
			continue
		}
		a.innerRead = in.resolved || a.code.Type != "AGREE" && a.code.Type != "THREATEN"
		a.inner = in
		a.inherit(in)
		in.receive(a)
		if m, ok := s.r.c.lex.ModeOf(a.code.Type, in.code); ok && a.f.e.Code.Mode == "" && !a.f.e.Denial {
			a.code.Mode, a.code.Cameo = m.Mode, m.Cameo
		}
	}
}

// inherit gives an act without a recipient those of the act inside it: in
// "agreed to send arms to Iran" Iran is who is agreed with.
func (a *act) inherit(in *act) {
	if !a.f.e.Heir || len(a.recips) > 0 || len(a.actors) == 0 || a.f.e.Symmetric && len(a.actors) > 1 {
		return
	}
	if a.code.Type != "THREATEN" && !slices.Contains(wanted, in.code.Type) {
		return
	}
	for _, p := range append(slices.Clone(in.recips), in.actors...) {
		if !names(a.actors, []entente.Participant{p}) && !names(a.recips, []entente.Participant{p}) {
			a.recips = append(a.recips, p)
		}
	}
	if in.code.Type != "CONSULT" && !in.resolved {
		a.recips = in.recips
	}
}

// receive gives aid that is promised to somebody its recipient: "promised
// Ukraine that it would supply missiles".
func (a *act) receive(promise *act) {
	if a.code.Type != "AID" || promise.code.Type != "AGREE" || a.resolved || !promise.resolved || len(a.actors) == 0 || len(a.recips) > 0 || names(promise.recips, a.actors) {
		return
	}
	a.recips = slices.Clone(promise.recips)
	a.resolved = len(a.recips) > 0
}

// wanted are the types of act that somebody refuses by "will not".
var wanted = []string{"CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "AGREE"}

// refusals returns the refusal that "will not" makes of a wanted act.
func (s *sent) refusals(a *act) []*act {
	if !a.st.willNot || a.st.modality != entente.Negated || len(a.st.links) > 0 || !slices.Contains(wanted, a.code.Type) {
		return nil
	}
	r := *a
	r.code = entente.Code{Type: "REJECT", Cameo: "120"}
	if m, ok := s.r.c.lex.ModeOf("REJECT", a.code); ok {
		r.code.Mode, r.code.Cameo = m.Mode, m.Cameo
	}
	r.st.modality = entente.Actual
	r.st.willNot = false
	r.when = entente.TimeRef{}
	if a.f.e.Symmetric { // the one who will not is named by the subject
		subj := s.slot(a.f, []lexcode.Path{{{Kind: lexcode.StepSubj}}})
		r.actors = subj.list
		if len(r.actors) == 0 {
			return nil
		}
		r.recips = nil
		for _, p := range a.actors {
			if !slices.ContainsFunc(r.actors, func(q entente.Participant) bool { return q.ID == p.ID }) {
				r.recips = append(r.recips, p)
			}
		}
	}
	return []*act{&r}
}
