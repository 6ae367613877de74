package collate

import (
	"strings"

	"entente"
)

// measure ties a report of a tariff, a sanction or the like, or of its threat
// or end, to the measure.
func (t *tier) measure(i int32, r *entente.Report) {
	kind, status := t.measureKind(r), t.measureStatus(r)
	if kind == "" || status == "" || len(r.Actors) != 1 || len(r.Recipients) == 0 {
		return
	}
	imposer := r.Actors[0].Party
	th := entente.Thread{
		Kind: entente.Measure, Subkind: kind, Status: status, Imposer: &imposer, Targets: parties(nil, r.Recipients),
		Rate: r.Amount, Product: r.Topic,
	}
	th.Parties = parties([]entente.Party{imposer}, r.Recipients)
	if old := t.sameMeasure(&th, r); old != nil {
		if status != "threatened" {
			old.Status = status
		}
		if old.Rate.Unit == "" {
			old.Rate = r.Amount
		}
		t.join(old, i, r)
		return
	}
	th.Retort = t.retort(&th, r)
	t.join(&th, i, r)
	t.threads = append(t.threads, th)
}

// measureKind returns "" if r is about no measure.
func (t *tier) measureKind(r *entente.Report) string {
	if r.Code.Type == "SANCTION" {
		switch verb := strings.TrimPrefix(r.Why.Rule, "sanction/"); {
		case strings.HasPrefix(verb, "tariff"):
			return "tariff"
		case verb != "impose" && verb != "verb" && verb != "ban" && verb != "freeze":
			return "" // expulsions, recalls, cut ties
		}
	}
	switch {
	case t.around(r, "tariff", "duty", "levy", "surcharge"):
		return "tariff"
	case t.around(r, "embargo"), t.around(r, "restriction", "prohibition") && t.around(r, "import", "export", "shipment", "sale"),
		t.around(r, "ban") && !t.around(r, "travel", "visa", "entry", "flight", "rally", "protest"):
		return "embargo"
	case t.around(r, "control", "curb", "licence", "license") && t.around(r, "export"):
		return "export-control"
	case t.around(r, "sanction", "blacklist", "freeze", "asset"):
		return "sanction"
	}
	return ""
}

// measureStatus returns "" where the text does not say how far it has come.
func (t *tier) measureStatus(r *entente.Report) string {
	switch {
	case r.Code.Type == "THREATEN" && r.Modality == entente.Actual:
		return "threatened"
	case r.Code.Type == "SANCTION" && r.Modality == entente.Planned:
		return "announced"
	case r.Code.Type == "SANCTION" && r.Modality == entente.Actual:
		if t.around(r, "announce", "unveil") {
			return "announced"
		}
		return "in-force"
	case r.Code.Type == "CONCEDE" && r.Modality == entente.Actual:
		if t.around(r, "suspend", "pause", "suspension") {
			return "suspended"
		}
		return "lifted"
	}
	return ""
}

// sameMeasure returns the measure that th tells more of: of one kind between
// the same two, with rates and dates that can be the same. The end of a
// measure is told of the one that was in force.
func (t *tier) sameMeasure(th *entente.Thread, r *entente.Report) *entente.Thread {
	for j := len(t.threads) - 1; j >= 0; j-- {
		old := &t.threads[j]
		if old.Kind != entente.Measure || old.Subkind != th.Subkind || old.Imposer.ID != th.Imposer.ID || !sameParties(old.Targets, th.Targets) {
			continue
		}
		ends := th.Status == "lifted" || th.Status == "suspended"
		if !ends && !meet(old.Dates, r.When.Days) || old.Status == "threatened" != (th.Status == "threatened") {
			continue
		}
		if old.Rate.Unit == "" || th.Rate.Unit == "" || old.Rate.Value == th.Rate.Value && old.Rate.Unit == th.Rate.Unit {
			return old
		}
	}
	return nil
}

// retort returns 1 + the index of the measure that th answers, or 0.
func (t *tier) retort(th *entente.Thread, r *entente.Report) int32 {
	if !t.around(r, "retaliate", "retaliation", "retaliatory", "respond", "response", "answer", "counter", "reciprocate", "tit-for-tat") {
		return 0
	}
	for j := len(t.threads) - 1; j >= 0; j-- {
		old := &t.threads[j]
		if old.Kind == entente.Measure && has(th.Targets, old.Imposer.ID) && has(old.Targets, th.Imposer.ID) {
			return int32(j + 1)
		}
	}
	return 0
}
