package collate

import "entente"

// agreement ties a report of a signing to its agreement.
func (t *tier) agreement(i int32, r *entente.Report) {
	status := ""
	switch r.Modality {
	case entente.Actual:
		status = "signed"
	case entente.Planned:
		status = "expected"
	default:
		return
	}
	th := entente.Thread{Kind: entente.Agreement, Subkind: t.agreementKind(r), Status: status}
	th.Parties = parties(parties(nil, r.Actors), r.Recipients)
	if len(th.Parties) == 0 {
		return
	}
	for j := len(t.threads) - 1; j >= 0; j-- {
		old := &t.threads[j]
		if old.Kind == entente.Agreement && sameParties(old.Parties, th.Parties) && meet(old.Dates, r.When.Days) && old.Status == status {
			t.join(old, i, r)
			return
		}
	}
	t.join(&th, i, r)
	t.threads = append(t.threads, th)
}

// agreementKind names what is signed, by the word for it.
func (t *tier) agreementKind(r *entente.Report) string {
	for _, w := range []string{"treaty", "memorandum", "pact", "contract", "protocol", "declaration", "communique", "document", "agreement", "deal", "accord"} {
		if t.around(r, w) {
			return w
		}
	}
	return ""
}
