package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente"
	"entente/internal/ledger"
	"entente/lexicon/ontology"
)

// addFilterFlags gives cmd the flags that choose reports.
func addFilterFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.String("actor", "", "who acts or is acted upon, such as CHN or LBN:hezbollah")
	f.String("pair", "", "two sides, whoever acts, such as CHN,RUS")
	f.String("from", "", "who acts")
	f.String("to", "", "who is acted upon")
	f.String("type", "", "PLOVER type, such as CONSULT")
	f.String("mode", "", "PLOVER mode, such as visit")
	f.String("modality", "", "standing: actual, planned, urged, alleged, denied, negated or supposed")
	f.String("since", "", "first day, such as 2025-05-07 (or 2025-05, or 2025)")
	f.String("until", "", "last day")
	f.String("text", "", `words in the sentence, in any order; "in quotes" as they stand; word* for a beginning`)
	f.String("outlet", "", "who published it, such as xinhuanet.com")
	f.Int("limit", 0, "print at most this many (0: all)")
}

// filter reads the flags of addFilterFlags.
func filter(cmd *cobra.Command) (ledger.Query, error) {
	var q ledger.Query
	text := func(name string) string { return cmd.Flag(name).Value.String() }
	var errs [9]error
	q.Actor, errs[0] = actorID("actor", text("actor"))
	q.From, errs[1] = actorID("from", text("from"))
	q.To, errs[2] = actorID("to", text("to"))
	q.Pair, errs[3] = pairOf(text("pair"))
	q.Type, q.Mode, errs[4] = typeAndMode(text("type"), text("mode"))
	q.Modality, errs[5] = modality(text("modality"))
	q.Since, errs[6] = day("since", text("since"), false)
	if q.Until, errs[7] = day("until", text("until"), true); !q.Until.IsZero() {
		q.Until = q.Until.AddDays(1) // the query is half-open
	}
	q.Text, q.Outlet = text("text"), text("outlet")
	q.Limit, errs[8] = cmd.Flags().GetInt("limit")
	for _, err := range errs {
		if err != nil {
			return q, err
		}
	}
	if q.Limit < 0 {
		return q, usagef("--limit %d: want 0 or more", q.Limit)
	}
	return q, nil
}

// actorID reads an actor's id; the country may be in small letters.
func actorID(flag, s string) (entente.ActorID, error) {
	if s == "" {
		return "", nil
	}
	id := entente.ActorID(s)
	state := string(id.State())
	if len(state) < 2 || len(state) > 8 || strings.ContainsAny(s, " ,") {
		return "", usagef("--%s %q: want an id such as CHN, NATO or FRA:OPP; 'entente who NAME' finds it", flag, s)
	}
	rest := s[len(state):]
	return entente.ActorID(strings.ToUpper(state) + rest), nil
}

func pairOf(s string) (pair [2]entente.ActorID, err error) {
	if s == "" {
		return pair, nil
	}
	a, b, ok := strings.Cut(s, ",")
	if !ok || a == "" || b == "" {
		return pair, usagef("--pair %q: want two ids, as in CHN,RUS", s)
	}
	if pair[0], err = actorID("pair", strings.TrimSpace(a)); err != nil {
		return pair, err
	}
	pair[1], err = actorID("pair", strings.TrimSpace(b))
	return pair, err
}

// typeAndMode reads a type, in any case, and a mode of it.
func typeAndMode(typ, mode string) (string, string, error) {
	table, err := ontology.Load()
	if err != nil {
		return "", "", fmt.Errorf("load the ontology: %w", err)
	}
	typ, mode = strings.ToUpper(typ), strings.ToLower(mode)
	if _, ok := table.Type(typ); typ != "" && !ok {
		var names []string
		for t := range table.Types() {
			names = append(names, t.Name)
		}
		return "", "", usagef("--type %s: want one of %s", typ, strings.Join(names, " "))
	}
	if mode == "" {
		return typ, mode, nil
	}
	for m := range table.Modes() {
		if m.Name == mode && (typ == "" || m.Type == typ) {
			return typ, mode, nil
		}
	}
	if typ == "" {
		typ = "any type"
	}
	return "", "", usagef("--mode %s: not a mode of %s; docs/coding.md lists them", mode, typ)
}

func modality(s string) (entente.Modality, error) {
	if s == "" {
		return entente.ModalityNone, nil
	}
	m, ok := entente.ParseModality(strings.ToLower(s))
	if !ok {
		return m, usagef("--modality %s: want actual, planned, urged, alleged, denied, negated or supposed", s)
	}
	return m, nil
}

// day reads a day, or the first or last day of a month or year.
func day(flag, s string, last bool) (entente.Date, error) {
	if s == "" {
		return entente.Date{}, nil
	}
	for _, form := range []struct {
		layout              string
		years, months, days int // how long what it names lasts
	}{{time.DateOnly, 0, 0, 1}, {"2006-01", 0, 1, 0}, {"2006", 1, 0, 0}} {
		t, err := time.Parse(form.layout, s)
		if err != nil {
			continue
		}
		if last {
			t = t.AddDate(form.years, form.months, form.days).AddDate(0, 0, -1)
		}
		return entente.DateOf(t), nil
	}
	return entente.Date{}, usagef("--%s %s: want a day such as 2025-05-07, a month or a year", flag, s)
}
