package lextime_test

import (
	"strings"
	"testing"
	"testing/fstest"

	lextime "entente/lexicon/time"
)

func load(name, text string) (*lextime.Lexicon, error) {
	return lextime.LoadFS(fstest.MapFS{name: {Data: []byte(text)}})
}

// TestErrorsNameTheLine checks that a mistake is told with file and line.
func TestErrorsNameTheLine(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"a.words", "MOON full", `a.words:1: "MOON" is no class`},
		{"a.words", "MONTH may=5\nMONTH may=6", `a.words:2: "may" has two values, 5 and 6`},
		{"a.time", "yes It was May.", `a.time:1: "yes" stands outside an entry`},
		{"a.time", "reads x\nform MOON", `a.time:2: "MOON" is no class`},
		{"a.time", "reads x\nform DOM?", "a.time:2: a pattern has a word that must be there"},
		{"a.time", "reads x\ngives calendar", "a.time:2: gives without a form"},
		{"a.time", "reads x\nyes It was May.", "a.time:2: a sentence to read has no value"},
		{"a.time", "named x\non fifth", "a.time:2: "},
		{"a.time", "pass 9", "a.time:1: pass \"9\" is not from 1 to 5"},
	}
	for _, test := range tests {
		_, err := load(test.name, test.text)
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q gives %v, want %s", test.text, err, test.want)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("published 2025-05-04\npass 2\nreads x\nform WEEKDAY? ,? (in) MONTH !(DOM)\ngives calendar\nyes a => b\nno c")
	f.Add("named x\nname May Day | 9/11\non 4 4 of 11 +1\non easter -2\non 2001-01-01..2002-02-02")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"a.time", "a.words"} {
			if l, err := load(name, text); err == nil && l == nil {
				t.Error("no lexicon and no error")
			}
		}
	})
}
