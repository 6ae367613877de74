package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente"
	"entente/internal/ledger"
)

func TestFilter(t *testing.T) {
	tests := []struct {
		args []string
		want ledger.Query
		err  string
	}{
		{nil, ledger.Query{}, ""},
		{[]string{"--actor", "lbn:hezbollah"}, ledger.Query{Actor: "LBN:hezbollah"}, ""},
		{[]string{"--pair", "chn, RUS"}, ledger.Query{Pair: [2]entente.ActorID{"CHN", "RUS"}}, ""},
		{[]string{"--from", "CHN", "--to", "EU"}, ledger.Query{From: "CHN", To: "EU"}, ""},
		{[]string{"--type", "consult", "--mode", "visit"}, ledger.Query{Type: "CONSULT", Mode: "visit"}, ""},
		{[]string{"--modality", "planned", "--limit", "3"}, ledger.Query{Modality: entente.Planned, Limit: 3}, ""},
		{[]string{"--since", "2025-02", "--until", "2025-02"},
			ledger.Query{Since: entente.Date{Year: 2025, Month: 2, Day: 1}, Until: entente.Date{Year: 2025, Month: 3, Day: 1}}, ""},
		{[]string{"--since", "2024-05-07", "--until", "2024"},
			ledger.Query{Since: entente.Date{Year: 2024, Month: 5, Day: 7}, Until: entente.Date{Year: 2025, Month: 1, Day: 1}}, ""},
		{[]string{"--text", "rice, copper", "--outlet", "a.example"}, ledger.Query{Text: "rice, copper", Outlet: "a.example"}, ""},
		{args: []string{"--actor", "the Chinese president"}, err: `--actor "the Chinese president": want an id such as CHN, NATO or FRA:OPP; 'entente who NAME' finds it`},
		{args: []string{"--pair", "CHN"}, err: `--pair "CHN": want two ids, as in CHN,RUS`},
		{args: []string{"--mode", "visit", "--type", "AID"}, err: "--mode visit: not a mode of AID; docs/coding.md lists them"},
		{args: []string{"--modality", "likely"}, err: "--modality likely: want actual, planned, urged, alleged, denied, negated or supposed"},
		{args: []string{"--until", "May"}, err: "--until May: want a day such as 2025-05-07, a month or a year"},
		{args: []string{"--limit", "-1"}, err: "--limit -1: want 0 or more"},
	}
	for _, test := range tests {
		cmd := newEventsCmd()
		if err := cmd.ParseFlags(test.args); err != nil {
			t.Fatal(err)
		}
		got, err := filter(cmd)
		if test.err != "" {
			if err == nil || err.Error() != test.err {
				t.Errorf("filter(%q) = %v, want %s", test.args, err, test.err)
			}
			continue
		}
		if diff := cmp.Diff(test.want, got); err != nil || diff != "" {
			t.Errorf("filter(%q) = %v (-want +got)\n%s", test.args, err, diff)
		}
	}
}
