package lexplaces_test

import (
	"strings"
	"testing"
	"testing/fstest"

	lexplaces "entente/lexicon/places"
)

func load(text string) (*lexplaces.Gazetteer, error) {
	return lexplaces.LoadFS(fstest.MapFS{"a.places": {Data: []byte(text)}})
}

// TestErrorsNameTheLine checks that a mistake is told with file and line.
func TestErrorsNameTheLine(t *testing.T) {
	const head = "source s\nkind city\n"
	tests := []struct{ text, want string }{
		{"RUS 1 2 3 Moscow", "a.places:1: "},
		{head + "RUS 1 2 Moscow", "a.places:3: "},
		{head + "RUS 95 2 3 Moscow", `a.places:3: "Moscow" lies off the map`},
		{head + "RUS 1 2 3 Moscow | ", "a.places:3: an empty name"},
		{head + "RUSS 1 2 3 Moscow", "a.places:3: "},
	}
	for _, test := range tests {
		_, err := load(test.text)
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q gives %v, want %s", test.text, err, test.want)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{"The Hague": "hague", "São Paulo": "sao paulo", "Deir ez-Zor": "deir ez zor", "Sana’a": "sana'a"} {
		if got := lexplaces.Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("source s\nkind city\nRUS 55.8 37.6 9 Moscow | Moskva\nyes [Moscow] => Moscow RUS")
	f.Fuzz(func(t *testing.T, text string) {
		if g, err := load(text); err == nil && g == nil {
			t.Error("no gazetteer and no error")
		}
	})
}
