// Package collate ties the reports of a document into the threads that people
// follow: engagements (visits, calls, talks), agreements, measures (tariffs,
// sanctions) and claims with their answers. It reads reports and sentences
// and writes threads; it gives no verdict between accounts.
package collate

import (
	"context"
	"strings"

	"entente"
)

// A Collator finds threads. It has no state and may be used by several
// goroutines at once.
type Collator struct{}

// New returns a Collator.
func New() (*Collator, error) { return &Collator{}, nil }

// Run writes doc.Threads, in the order in which the text first tells of each.
func (*Collator) Run(ctx context.Context, doc *entente.Document) error {
	t := &tier{doc: doc}
	for i := range doc.Reports {
		if err := ctx.Err(); err != nil {
			return err
		}
		r := &doc.Reports[i]
		switch {
		case r.Code.Type == "CONSULT":
			t.engagement(int32(i), r)
		case r.Code.Type == "SUPPORT" && strings.HasPrefix(r.Why.Rule, "support/sign"):
			t.agreement(int32(i), r)
		case r.Code.Type == "SANCTION" || r.Code.Type == "CONCEDE" || r.Code.Type == "THREATEN":
			t.measure(int32(i), r)
		}
	}
	for i := range doc.Reports {
		t.claim(int32(i), &doc.Reports[i])
	}
	doc.Threads = t.threads
	return nil
}

// A tier collects the threads of one document.
type tier struct {
	doc     *entente.Document
	threads []entente.Thread
}

// nearby is how many words around a trigger can say what it is about.
const nearby = 14

// around reports whether a lemma from words stands near the trigger of r.
func (t *tier) around(r *entente.Report, words ...string) bool {
	if int(r.Why.Sentence) >= len(t.doc.Sentences) || r.Why.Sentence < 0 {
		return false
	}
	tokens := t.doc.Sentences[r.Why.Sentence].Tokens
	at := 0
	for at < len(tokens) && tokens[at].Span.End <= r.Why.Span.Start {
		at++
	}
	for i := max(0, at-nearby); i < min(len(tokens), at+nearby); i++ {
		for _, w := range words {
			if strings.EqualFold(tokens[i].Lemma, w) {
				return true
			}
		}
	}
	return false
}

// parties appends to list those of ps that are not yet in it.
func parties(list []entente.Party, ps []entente.Participant) []entente.Party {
	for _, p := range ps {
		if !has(list, p.ID) {
			list = append(list, p.Party)
		}
	}
	return list
}

func has(list []entente.Party, id entente.ActorID) bool {
	for _, p := range list {
		if p.ID == id {
			return true
		}
	}
	return false
}

// sameParties reports whether both lists hold the same parties.
func sameParties(a, b []entente.Party) bool {
	if len(a) != len(b) {
		return false
	}
	for _, p := range a {
		if !has(b, p.ID) {
			return false
		}
	}
	return true
}

// meet reports whether two intervals can be of one thing: they share a day,
// or one is not said.
func meet(a, b entente.Interval) bool {
	if a.IsZero() || b.IsZero() || a.Open != entente.Closed || b.Open != entente.Closed {
		return true
	}
	return a.From.Before(b.Until) && b.From.Before(a.Until)
}

// narrow returns the finer of two intervals.
func narrow(a, b entente.Interval) entente.Interval {
	if a.IsZero() || !b.IsZero() && b.Grain < a.Grain {
		return b
	}
	return a
}

// join adds report i to a thread.
func (t *tier) join(th *entente.Thread, i int32, r *entente.Report) {
	th.Reports = append(th.Reports, i)
	th.Dates = narrow(th.Dates, r.When.Days)
	if th.Place.Name == "" {
		th.Place = r.Where
	}
}
