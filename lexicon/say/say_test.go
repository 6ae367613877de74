package say

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"entente"
)

func TestLoad(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, e := range l.Entries {
		count += len(e.Words)
	}
	if count < 200 {
		t.Errorf("%d speech words, want at least 200", count)
	}
	if got := l.Verbs("point"); len(got) == 0 || got[0].Rest != "out" {
		t.Errorf("Verbs(point) = %v, want the particle out", got)
	}
	if got := l.Carrier("website"); got != entente.ViaSite {
		t.Errorf("Carrier(website) = %v, want site", got)
	}
	if !l.IsOutlet("the BBC") || l.IsOutlet("the mayor") {
		t.Error("IsOutlet does not tell the BBC from the mayor")
	}
	if !l.IsSpokes("spokesman") {
		t.Error("a spokesman speaks for nobody")
	}
}

func TestErrorsNameFileAndLine(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"unknown kind", "entry loud/shout\n", "a.txt:1: "},
		{"unknown field", "entry claim/x\n  verb x\n  colour red\n", "a.txt:3: "},
		{"unknown frame", "entry claim/x\n  verb x\n  takes cash\n", "a.txt:3: "},
		{"unknown channel", "carrier smoke: fire\n", "a.txt:1: "},
		{"no proof", "entry claim/x\n  verb x\n  takes that\n", "a.txt:1: "},
		{"field outside", "  verb x\n", "a.txt:1: "},
		{"words missing from the sentence", "entry claim/x\n  yes A said b. => C | b\n", "a.txt:2: "},
		{"not UTF-8", "\xff", "a.txt: "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := LoadFS(fstest.MapFS{"a.txt": {Data: []byte(test.data)}})
			if err == nil || !strings.HasPrefix(err.Error(), test.want) || !errors.Is(err, entente.ErrInvalid) {
				t.Errorf("LoadFS: %v, want an invalid-file error at %q", err, test.want)
			}
		})
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("entry claim/x\n  verb x\n  takes that\n  yes A x b. => A | b\n  no A.\n")
	f.Add("carrier site: website; X\noutlet: Reuters\n")
	f.Fuzz(func(t *testing.T, data string) {
		l, err := LoadFS(fstest.MapFS{"a.txt": {Data: []byte(data)}})
		if err == nil && l == nil {
			t.Error("neither lexicon nor error")
		}
	})
}
