package want_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente"
	"entente/eval/want"
)

const small = `
title A visit
reports
planned CONSULT/visit CHN > RUS on 2025-05-07/2025-05-10 by CHN
actual REJECT/* USA,CHN > -
statements
exact CHN: We will go
threads
engagement visit planned CHN > RUS
claim AID denied by UKR answered CHN denied
`

func doc() *entente.Document {
	party := func(id entente.ActorID) entente.Party { return entente.Party{ID: id} }
	who := func(id entente.ActorID) []entente.Participant { return []entente.Participant{{Party: party(id)}} }
	by := func(id entente.ActorID) []entente.Source { return []entente.Source{{Party: party(id)}} }
	rus := party("RUS")
	may7, may11 := entente.Date{Year: 2025, Month: 5, Day: 7}, entente.Date{Year: 2025, Month: 5, Day: 11}
	return &entente.Document{
		Title: "A visit",
		Text:  "We will go there",
		Reports: []entente.Report{
			{Code: entente.Code{Type: "CONSULT", Mode: "visit"}, Modality: entente.Planned, Actors: who("CHN"), Recipients: who("RUS"), By: by("CHN"),
				When: entente.TimeRef{Days: entente.Interval{From: may7, Until: may11, Grain: entente.GrainDay}}},
			{Code: entente.Code{Type: "REJECT", Mode: "yield"}, Modality: entente.Actual, Actors: append(who("CHN"), who("USA")...)},
		},
		Statements: []entente.Statement{{Said: entente.Span{Start: 0, End: 10}, Exact: true, Chain: by("CHN")}},
		Threads: []entente.Thread{
			{Kind: entente.Engagement, Subkind: "visit", Status: "planned", Guests: []entente.Party{party("CHN")}, Host: &rus},
			{Kind: entente.Claim, Subkind: "AID", Status: "denied", By: by("UKR"), Answers: []entente.Answer{{By: party("CHN"), Stance: "denied"}}},
		},
	}
}

func TestCompare(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"equal", small, nil},
		{"missing and extra", strings.Replace(small, "CHN > RUS on", "CHN > KOR on", 1), []string{
			"missing reports: planned CONSULT/visit CHN > KOR on 2025-05-07/2025-05-10 by CHN",
			"extra reports:   planned CONSULT/visit CHN > RUS on 2025-05-07/2025-05-10 by CHN",
		}},
		{"known missing", small + "claim AID open by USA\nmiss\n- claim AID open by USA # nobody said so yet\n", nil},
		{"known extra", strings.Replace(small, "exact CHN: We will go", "", 1) + "miss\n+ exact CHN: We will go # too short\n", nil},
		{"stale miss", small + "miss\n- exact CHN: We will go # deaf\n", []string{"no longer a miss, strike it out: exact CHN: We will go"}},
		{"title", strings.Replace(small, "A visit", "A call", 1), []string{`title is "A visit", want "A call"`}},
		{"other words", strings.Replace(small, "We will go", "They stay", 1), []string{
			"missing statements: exact CHN: They stay", "extra statements:   exact CHN: We will go",
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l, err := want.Read(strings.NewReader(test.in))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, l.Compare(doc()).Faults); diff != "" {
				t.Errorf("Compare (-want +got)\n%s", diff)
			}
		})
	}
}

func TestReadRefuses(t *testing.T) {
	tests := []struct{ in, want string }{
		{"colour red", "line 1: unknown header"},
		{"reports\nactual CONSULT", "line 2: 2 words before the options, want 3"},
		{"reports\nactual CONSULT CHN > RUS on", `line 2: "on" is cut short`},
		{"statements\nCHN spoke", "line 2: want exact or reported"},
		{"miss\n- a line", "line 2: want - or +"},
		{"miss\n" + strings.Repeat("- a # b\n", 5), "5 misses, more than 4"},
	}
	for _, test := range tests {
		if _, err := want.Read(strings.NewReader(test.in)); err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("Read(%q) = %v, want %s", test.in, err, test.want)
		}
	}
}

// TestArticlesAreWellFormed reads every ledger beside the articles, and
// checks that each statement's words stand on the page.
func TestArticlesAreWellFormed(t *testing.T) {
	files, err := filepath.Glob("../../testdata/articles/*.want")
	if err != nil || len(files) == 0 {
		t.Fatalf("no ledgers: %v", err)
	}
	for _, file := range files {
		in, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		l, err := want.Read(in)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		page, err := os.ReadFile(strings.TrimSuffix(file, ".want") + ".html")
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range l.Entries {
			if words := e.Fields["words"]; !strings.Contains(string(page), words) {
				t.Errorf("%s: the page does not say %q", file, words)
			}
		}
	}
}
