package lexcode

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente/lexicon/ontology"
	"entente/lexicon/words"
)

func classes(t testing.TB) *words.Classes {
	t.Helper()
	c, err := words.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestLoadCarried(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]bool{}
	for i := range l.Entries {
		types[l.Entries[i].Code.Type] = true
	}
	for _, want := range []string{
		"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
		"SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
	} {
		if !types[want] {
			t.Errorf("no entry for %s", want)
		}
	}
}

func TestLoadErrors(t *testing.T) {
	for text, want := range map[string]string{
		"verb visit":                                 "x.lex:1: verb stands before the first entry",
		"entry a\n verb b":                           "x.lex:1: entry a has neither plover nor inner",
		"entry a\n inner planned at xcomp":           "x.lex:1: entry a has no trigger",
		"entry a\n verb @nonesuch":                   "x.lex:2: unknown class @nonesuch",
		"entry a\n verb b\n if obj @nonesuch":        "x.lex:3: unknown class @nonesuch",
		"entry a\n verb b\n wrong c":                 `x.lex:3: entry a has unknown key "wrong"`,
		"entry a\n verb b\n inner perhaps at xcomp":  `x.lex:3: unknown standing "perhaps"`,
		"entry a\n verb b\n cameo 1\n cameo 2":       "x.lex:4: entry a says cameo twice",
		"entry a\n verb b\n plover AID\n actor subj": "x.lex:1: entry a needs two yes examples and one no",
		"entry a\n verb b\n yes A b. nothing":        "x.lex:3: example says no outcome",
		"entry a\n verb b\n yes A b. => gone AID A":  `x.lex:3: unknown standing "gone"`,
		"entry a\n verb b\n inner neutral at xcomp\nentry a\n verb b\n inner neutral at xcomp": "x.lex:4: entry a is already at x.lex:1",
	} {
		_, err := LoadFS(classes(t), fstest.MapFS{"x.lex": {Data: []byte(text)}})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("LoadFS(%q) = %v, want %q", text, err, want)
		}
	}
}

// TestOrderDoesNotMatter loads the entries of a file in two orders.
func TestOrderDoesNotMatter(t *testing.T) {
	a := "entry a\n verb go\n inner neutral at ccomp\n"
	b := "entry b\n verb go\n inner planned at xcomp\n"
	for _, text := range []string{a + b, b + a} {
		l, err := LoadFS(classes(t), fstest.MapFS{"x.lex": {Data: []byte(text)}})
		if err != nil {
			t.Fatal(err)
		}
		if got := l.Entries[l.Verbs("go")[0].Entry].Name; got != "a" {
			t.Errorf("first entry of %q is %s, want a", text, got)
		}
	}
}

// TestCodesAreKnown checks types, modes and CAMEO codes against the ontology.
func TestCodesAreKnown(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	book, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	for i := range l.Entries {
		e := &l.Entries[i]
		if e.Code.Type == "" {
			continue
		}
		if _, ok := book.Type(e.Code.Type); !ok {
			t.Errorf("%s: entry %s has unknown type %s", e.Pos, e.Name, e.Code.Type)
		}
		if _, ok := book.Mode(e.Code.Type, e.Code.Mode); !ok && e.Code.Mode != "" {
			t.Errorf("%s: entry %s has unknown mode %s of %s", e.Pos, e.Name, e.Code.Mode, e.Code.Type)
		}
		if _, ok := book.Cameo(e.Code.Cameo); !ok {
			t.Errorf("%s: entry %s has unknown CAMEO code %q", e.Pos, e.Name, e.Code.Cameo)
		}
		for _, c := range e.Contexts {
			if _, ok := book.Context(c); !ok {
				t.Errorf("%s: entry %s has unknown context %s", e.Pos, e.Name, c)
			}
		}
	}
}

func TestExpectRoundTrip(t *testing.T) {
	for _, text := range []string{
		"planned CONSULT/visit CHN > RUS 2025-05-07/2025-05-10",
		"actual CONSULT CHN,RUS",
		"actual ASSAULT - > UKR 2025-05 by RUS,UKR",
		"actual SANCTION/discontinue USA > CHN amount 145 percent",
	} {
		list, err := ParseExpect(text)
		if err != nil || len(list) != 1 || list[0].String() != text {
			t.Errorf("ParseExpect(%q) = %v, %v", text, list, err)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("published 2025-05-04\nentry a/b\n  verb go on, @talks\n  actor subj | poss\n  recipient obj.mod\n  if obj :person @weapon\n  plover AID\n  yes A. => nothing\n  yes B. => actual AID A > B\n  no C. => nothing")
	f.Add("veto @sport\nmode REQUEST AID assist 103\nentry x\n mod perhaps\n inner supposed at host subject actor vouched")
	c := classes(f)
	f.Fuzz(func(t *testing.T, text string) {
		l, err := LoadFS(c, fstest.MapFS{"x.lex": {Data: []byte(text)}})
		if (l == nil) != (err != nil) {
			t.Errorf("lexicon %v with error %v", l, err)
		}
	})
}
