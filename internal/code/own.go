package code

import (
	"strings"

	"entente"
)

// ownClause returns what the words right below verb v say of its standing:
// auxiliaries, negation, "reportedly", "if".
func (s *sent) ownClause(v int32) own {
	var o own
	not, will := false, false
	for _, k := range s.kids(v) {
		switch s.rel[k] {
		case "aux":
			m := s.auxiliary(k, v)
			will = will || m == entente.Planned
			o.add(m)
		case "advmod", "det", "cc", "discourse":
			not = not || s.isNegation(k)
			o.asked = o.asked || s.lemma[k] == "how" || s.lemma[k] == "why"
			o.add(s.modifier(k))
		case "mark", "case":
			o.mark(s.lemma[k])
			not = not || s.lemma[k] == "without"
		case "nsubj", "obj", "obl":
			not = not || s.negatedNoun(k)
		case "advcl":
			if s.prep[k] == "unless" && o.modality == entente.Planned {
				o.modality = entente.Supposed
			}
		}
	}
	if s.title && s.roles[v].to && s.headlineFuture(v) {
		o.add(entente.Planned)
	}
	o.willNot = not && will
	o.drop = o.drop || o.asked && o.modality != entente.ModalityNone // "how it can support Kenya"
	if not {
		o.negate()
	}
	return o
}

// add puts a further standing on top of those already there.
func (o *own) add(m entente.Modality) {
	c, ok := compose(m, o.modality, false)
	o.modality = c
	o.drop = o.drop || !ok
}

func (o *own) negate() {
	switch o.modality {
	case entente.Supposed, entente.Urged, entente.Alleged:
		o.drop = true // "may not", "must not": nothing plain
	default:
		o.modality = entente.Negated
	}
}

// mark takes the word that opens a clause.
func (o *own) mark(lemma string) {
	switch lemma {
	case "if", "unless", "lest", "whether", "until", "till", "than":
		o.modality = entente.Supposed
	}
}

// auxiliary returns the standing that auxiliary k gives to verb v.
func (s *sent) auxiliary(k, v int32) entente.Modality {
	switch s.lemma[k] {
	case "will", "shall", "'ll", "wo":
		return entente.Planned
	case "would", "'d":
		if s.lemma[k] == "'d" && s.toks[k].XPOS != "MD" {
			return entente.ModalityNone
		}
		if s.reported(v) {
			return entente.Planned
		}
		return entente.Supposed
	case "may", "might", "could", "can":
		return entente.Supposed
	case "should", "must", "ought":
		return entente.Urged
	}
	return entente.ModalityNone
}

// reported reports whether verb v stands in reported speech, where "would"
// is a past "will".
func (s *sent) reported(v int32) bool {
	for n := 0; n < 4 && v >= 0; n++ {
		for _, k := range s.kids(v) {
			if s.rel[k] == "advcl" && s.prep[k] == "if" {
				return false
			}
		}
		h := s.head[v]
		if h >= 0 && (s.rel[v] == "ccomp" || s.rel[v] == "acl" && s.prep[v] == "that") {
			return true
		}
		if s.rel[v] != "conj" && s.rel[v] != "xcomp" {
			break
		}
		v = h
	}
	return v >= 0 && s.reportedAt(s.toks[v].Span)
}

// reportedAt reports whether the words at span are somebody's reported words.
func (s *sent) reportedAt(span entente.Span) bool {
	for _, i := range s.r.statements[s.idx] {
		if st := &s.r.doc.Statements[i]; !st.Exact && st.Said.Contains(span) {
			return true
		}
	}
	return false
}

func (s *sent) isNegation(k int32) bool {
	switch s.lemma[k] {
	case "not", "n't", "never", "nt", "neither", "nor", "hardly":
		return true
	case "long", "longer": // "no longer"
		return k > 0 && s.lemma[k-1] == "no"
	}
	return false
}

// negatedNoun reports whether noun k has "no" before it: "held no talks".
func (s *sent) negatedNoun(k int32) bool {
	if s.lemma[k] == "nobody" || s.lemma[k] == "none" {
		return true
	}
	for _, d := range s.kids(k) {
		if d < k && s.rel[d] == "det" && (s.lemma[d] == "no" || s.lemma[d] == "neither") {
			return true
		}
	}
	return false
}

// modifier returns the standing that an adverb or adjective gives to what it
// stands beside.
func (s *sent) modifier(k int32) entente.Modality {
	lex := s.r.c.lex
	hits := lex.Mods(s.lemma[k])
	if len(hits) == 0 && (s.rel[k] == "amod" || s.rel[k] == "acl") { // "scheduled", a form of "schedule"
		hits = lex.Mods(strings.ToLower(s.text(k)))
	}
	for _, h := range hits {
		e := &lex.Entries[h.Entry]
		if len(e.Inner) > 0 && s.precededBy(k, e.Mods[h.Trigger].Rest) {
			return e.Inner[0].Modality
		}
	}
	return entente.ModalityNone
}

// headlineFuture reports whether "to" before v means the future, as it does
// in headlines: "Xi to visit Moscow".
func (s *sent) headlineFuture(v int32) bool {
	switch s.rel[v] {
	case "root", "parataxis":
		return true
	case "acl", "advcl", "xcomp", "conj":
		h := s.head[v]
		return h < 0 || s.isNoun(h) && s.head[h] == none
	}
	return s.head[v] == none
}

// ownNoun returns what the words before noun n say of its standing: "planned
// visit", "alleged attack", "no talks".
func (s *sent) ownNoun(n int32) own {
	var o own
	if s.negatedNoun(n) {
		o.modality = entente.Negated
	}
	for _, k := range s.kids(n) {
		switch s.rel[k] {
		case "amod", "advmod", "compound", "nmod", "acl":
			o.add(s.modifier(k))
		case "case", "mark":
			if s.lemma[k] == "without" {
				o.negate()
			}
		}
	}
	return o
}

// definite reports whether noun n takes its act for granted: "the attack",
// "Russia's attack", "this visit".
func (s *sent) definite(n int32) bool {
	for _, k := range s.kids(n) {
		if k > n && s.prep[k] != "by" && s.prep[k] != "between" {
			continue
		}
		if s.toks[k].Rel == "nmod:poss" || s.said[k] >= 0 && (s.rel[k] == "amod" || s.rel[k] == "compound") {
			return true
		}
		switch s.lemma[k] {
		case "the", "this", "that", "these", "those", "its", "their", "his", "her", "recent", "latest":
			return true
		}
		if s.prep[k] == "by" || s.prep[k] == "between" {
			return true
		}
	}
	return false
}
