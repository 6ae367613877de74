package segment_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"entente/internal/analyze/model"
	"entente/internal/analyze/segment"
)

func TestAtoms(t *testing.T) {
	for in, want := range map[string]string{
		"Xi will visit.":        "Xi will visit .",
		"don't":                 "do n ' t",
		"can’t":                 "ca n ’ t",
		"cannot gonna":          "can not gon na",
		"U.S.-led 25% of $3.5m": "U . S . - led 25 % of $ 3 . 5 m",
		"wait... what?!":        "wait ... what ? !",
		"naïve São Paulo":       "naïve São Paulo",
		"ant's":                 "ant ' s",
		"":                      "",
		" \n\t\u00a0":           "",
	} {
		var got []string
		for _, a := range segment.Atoms(nil, in, 0, len(in)) {
			got = append(got, in[a.Start:a.End])
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("Atoms(%q) = %q, want %q", in, g, want)
		}
	}
}

func TestGaps(t *testing.T) {
	in := "a b\nc d\r\n e-"
	var got []model.Flag
	for _, a := range segment.Atoms(nil, in, 0, len(in)) {
		got = append(got, a.Gap)
	}
	want := []model.Flag{model.FlagNone, model.FlagSpace, model.FlagBreak, model.FlagSpace, model.FlagBreak, model.FlagNone}
	if len(got) != len(want) {
		t.Fatalf("%d atoms, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("gap before atom %d = %v, want %v", i, got[i], want[i])
		}
	}
}

// FuzzAtoms checks that atoms lie in order, do not overlap, hold whole
// characters, and leave out nothing but spaces.
func FuzzAtoms(f *testing.F) {
	f.Add("Don't panic: U.S.-China talks won't \"fail\"…")
	f.Add("\xff\xfe\x00 a\u200bb")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		check := func(gap string) {
			for _, r := range gap {
				if !unicode.IsSpace(r) && r != '\u200b' && r != '\ufeff' {
					t.Fatalf("%q lies in no atom of %q", r, text)
				}
			}
		}
		for _, a := range segment.Atoms(nil, text, 0, len(text)) {
			if a.Start < last || a.End <= a.Start || a.End > len(text) {
				t.Fatalf("atom %d-%d after %d in %q", a.Start, a.End, last, text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[a.Start:a.End]) {
				t.Fatalf("atom %q is not UTF-8", text[a.Start:a.End])
			}
			check(text[last:a.Start])
			last = a.End
		}
		check(text[last:])
	})
}
