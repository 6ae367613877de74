package words

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestLoadCarried(t *testing.T) {
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		class, word string
		want        bool
	}{
		{"weapon", "missile", true},
		{"weapon", "air defence system", true},
		{"weapon", "flower", false},
		{"tariff", "duty", true},
		{"nonesuch", "duty", false},
	} {
		if got := c.Has(test.class, test.word); got != test.want {
			t.Errorf("Has(%q, %q) = %v, want %v", test.class, test.word, got, test.want)
		}
	}
}

func TestLoadErrors(t *testing.T) {
	for text, want := range map[string]string{
		"has a":                            "x.words:1: want class",
		"class a\nhas b,,c":                "x.words:2: empty word",
		"class a\nclass a":                 "x.words:2: class a is already at x.words:1",
		"class a\nhas @b":                  "x.words:1: class a names unknown class b",
		"class a\nhas @b\nclass b\nhas @a": "contains itself",
	} {
		_, err := LoadFS(fstest.MapFS{"x.words": {Data: []byte(text)}})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("LoadFS(%q) = %v, want %q", text, err, want)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("class a\n  has b, c d, @e\nclass e\n  has f")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := LoadFS(fstest.MapFS{"x.words": {Data: []byte(text)}})
		if (c == nil) == (err == nil) {
			t.Errorf("classes %v with error %v", c, err)
		}
	})
}
