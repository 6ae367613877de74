package collate

import (
	"strings"

	"entente"
)

// engagement ties a CONSULT report to the engagement that it tells of.
func (t *tier) engagement(i int32, r *entente.Report) {
	status := engagementStatus(r)
	if status == "" || len(r.Actors) == 0 {
		return
	}
	th := entente.Thread{Kind: entente.Engagement, Subkind: t.subkind(r), Status: status}
	th.Parties = parties(parties(nil, r.Actors), r.Recipients)
	if len(r.Recipients) > 0 {
		host := r.Recipients[0].Party
		th.Host, th.Guests = &host, parties(nil, r.Actors)
	}
	if old := t.sameEngagement(&th, r); old != nil {
		if r.Code.Mode == "visit" || old.Status != "held" {
			old.Status = later(old.Status, status)
		}
		if th.Subkind != "visit" || old.Subkind == th.Subkind {
			old.Agenda = t.agenda(old.Agenda, r.Topic)
		}
		t.join(old, i, r)
		return
	}
	if th.Subkind == "visit" {
		th.Occasion = r.Topic
	} else {
		th.Agenda = t.agenda(nil, r.Topic)
	}
	t.join(&th, i, r)
	t.threads = append(t.threads, th)
}

// agenda adds a topic to those of an engagement, unless it is only its date.
func (t *tier) agenda(list []entente.Span, s entente.Span) []entente.Span {
	const preposition = len("during the ")
	for _, time := range t.doc.Times {
		if s.Contains(time.Span) && s.Len()-time.Span.Len() <= preposition {
			return list
		}
	}
	if s.Len() == 0 {
		return list
	}
	for _, old := range list {
		if old.Overlaps(s) {
			return list
		}
	}
	return append(list, s)
}

// engagementStatus returns "" for what is only wished or feared.
func engagementStatus(r *entente.Report) string {
	switch r.Modality {
	case entente.Actual:
		return "held"
	case entente.Planned:
		if strings.Contains(r.Why.Rule, "postpone") {
			return "postponed"
		}
		return "planned"
	case entente.Negated:
		return "cancelled"
	}
	return ""
}

// later returns the status that the last account gives.
func later(old, now string) string {
	if old == "held" && now == "planned" {
		return old
	}
	return now
}

func (t *tier) subkind(r *entente.Report) string {
	switch r.Code.Mode {
	case "visit":
		return "visit"
	case "phone":
		return "call"
	case "multilateral":
		return "summit"
	case "third-party":
		return "talks"
	}
	trigger := strings.ToLower(r.Why.Span.In(t.doc.Text))
	for _, w := range []string{"talk", "negotiat", "consultation"} {
		if strings.Contains(trigger, w) {
			return "talks"
		}
	}
	return "meeting"
}

// sameEngagement returns the engagement that th is part of: one of its kind
// with the same parties whose dates meet, or the visit in whose course these
// talks fall.
func (t *tier) sameEngagement(th *entente.Thread, r *entente.Report) *entente.Thread {
	for j := len(t.threads) - 1; j >= 0; j-- {
		old := &t.threads[j]
		if old.Kind != entente.Engagement || !sameParties(old.Parties, th.Parties) || !meet(old.Dates, r.When.Days) {
			continue
		}
		dated := !old.Dates.IsZero() && !r.When.Days.IsZero()
		if old.Status != th.Status && !dated && th.Status != "cancelled" {
			continue
		}
		sitting := th.Subkind == "talks" || th.Subkind == "meeting"
		if old.Subkind == th.Subkind || sitting && (old.Subkind == "visit" || old.Subkind == "talks" || old.Subkind == "meeting") {
			return old
		}
	}
	return nil
}
