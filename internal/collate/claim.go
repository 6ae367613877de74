package collate

import (
	"slices"
	"strings"

	"entente"
)

// claim makes a thread of an act that is alleged or denied, with who claims
// it and what the accused said.
func (t *tier) claim(i int32, r *entente.Report) {
	if !disputed(r) || r.Code.Type == "ACCUSE" || r.Code.Type == "REJECT" || len(r.Actors) == 0 {
		return
	}
	th := entente.Thread{Kind: entente.Claim, Subkind: r.Code.Type, Status: "open", Parties: parties(nil, r.Actors), By: t.claimants(r)}
	t.join(&th, i, r)
	for j := range t.doc.Reports {
		t.answer(&th, int32(j), &t.doc.Reports[j], r)
	}
	t.voiced(&th, i, r)
	if n := len(th.Answers); n > 0 {
		th.Status = th.Answers[n-1].Stance
	}
	t.threads = append(t.threads, th)
}

// disputed reports whether anybody alleges or denies r.
func disputed(r *entente.Report) bool {
	if r.Modality == entente.Alleged || r.Modality == entente.Denied {
		return true
	}
	for _, v := range r.Voices {
		if v.Modality == entente.Alleged || v.Modality == entente.Denied {
			return true
		}
	}
	return false
}

// claimants returns who alleges r: the voices that say so, else the accusers
// in the same sentence.
func (t *tier) claimants(r *entente.Report) []entente.Source {
	var by []entente.Source
	add := func(s entente.Source) {
		for _, old := range by {
			if old.Party.ID == s.Party.ID {
				return
			}
		}
		if s.Party.ID != "" {
			by = append(by, s)
		}
	}
	for _, v := range r.Voices {
		if v.Modality == entente.Alleged || v.Modality == entente.Actual {
			for _, s := range v.By {
				if !named(r.Actors, s.Party.ID) {
					add(s)
				}
			}
		}
	}
	for j := range t.doc.Reports {
		a := &t.doc.Reports[j]
		if len(by) > 0 || a.Code.Type != "ACCUSE" || a.Modality != entente.Actual || !shareSentence(a, r) || !overlap(a.Recipients, r.Actors) {
			continue
		}
		for _, p := range a.Actors {
			add(entente.Source{Party: p.Party, Text: p.Span.In(t.doc.Text), Span: p.Span})
		}
	}
	return by
}

func named(ps []entente.Participant, id entente.ActorID) bool {
	for _, p := range ps {
		if p.ID == id {
			return true
		}
	}
	return false
}

func overlap(a, b []entente.Participant) bool {
	for _, p := range a {
		if named(b, p.ID) {
			return true
		}
	}
	return false
}

// shareSentence reports whether a and b are told in one sentence.
func shareSentence(a, b *entente.Report) bool {
	for _, x := range append([]entente.Evidence{a.Why}, a.More...) {
		if x.Sentence == b.Why.Sentence {
			return true
		}
		for _, y := range b.More {
			if x.Sentence == y.Sentence {
				return true
			}
		}
	}
	return false
}

// voiced adds the answers that are voices of the act itself: its doer denies
// it or owns up to it, where no rejection says how.
func (t *tier) voiced(th *entente.Thread, i int32, r *entente.Report) {
	for _, v := range r.Voices {
		stance := ""
		switch {
		case v.Modality == entente.Denied:
			stance = "denied"
		case v.Modality == entente.Actual && len(v.By) > 0:
			stance = "confirmed"
		}
		for _, s := range v.By {
			if stance != "" && named(r.Actors, s.Party.ID) {
				t.addAnswer(th, entente.Answer{By: s.Party, Stance: stance, Report: i})
			}
		}
	}
}

// answer adds REJECT report a to the claim, if it is the accused who rejects
// what was claimed: in one sentence with the denied act, or with no act of
// its own and no other accuser.
func (t *tier) answer(th *entente.Thread, j int32, a, claim *entente.Report) {
	if a.Code.Type != "REJECT" || a.Modality != entente.Actual || !overlap(a.Actors, claim.Actors) || refuses(a) {
		return
	}
	if a.Why.Span.Start < claim.Why.Span.Start && !shareSentence(a, claim) || len(a.Recipients) > 0 && len(th.By) > 0 && !t.answers(a, th) {
		return
	}
	if t.deniesOther(a, claim) {
		return
	}
	stance := "dismissed"
	if strings.HasSuffix(a.Why.Rule, "/deny") {
		stance = "denied"
	}
	t.addAnswer(th, entente.Answer{By: a.Actors[0].Party, Stance: stance, When: a.When.Days, Report: j})
}

// refuses reports whether a turns down something wanted, and answers no
// claim.
func refuses(a *entente.Report) bool {
	return slices.Contains([]string{"reject/refuse", "reject/rule-out", "reject/veto", "reject/cancel", "reject/proposal"}, a.Why.Rule)
}

// answers reports whether a is said to one of the claimants.
func (t *tier) answers(a *entente.Report, th *entente.Thread) bool {
	for _, s := range th.By {
		if named(a.Recipients, s.Party.ID) {
			return true
		}
	}
	return false
}

// deniesOther reports whether a's own sentence denies an act other than
// claim.
func (t *tier) deniesOther(a, claim *entente.Report) bool {
	for k := range t.doc.Reports {
		r := &t.doc.Reports[k]
		if r != claim && r.Modality == entente.Denied && shareSentence(a, r) && !shareSentence(a, claim) {
			return true
		}
	}
	return false
}

// addAnswer keeps one answer of each party: a denial before a dismissal,
// else the first.
func (t *tier) addAnswer(th *entente.Thread, a entente.Answer) {
	for k := range th.Answers {
		if old := &th.Answers[k]; old.By.ID == a.By.ID {
			if old.Report != a.Report && old.Stance == "dismissed" && a.Stance == "denied" && t.doc.Reports[a.Report].Code.Type == "REJECT" {
				*old = a
			}
			return
		}
	}
	th.Answers = append(th.Answers, a)
}
