package actors

import (
	"strings"
	"testing"
	"testing/fstest"

	"entente"
)

func loadText(text string) (*Book, error) {
	return LoadFS(fstest.MapFS{"x.actors": {Data: []byte(text)}})
}

func TestBadLines(t *testing.T) {
	tests := []struct{ text, want string }{
		{"state CHN", "x.actors:1: CHN has no name"},
		{"state china China", `x.actors:1: "china" is no id of a state`},
		{"\n  adj Chinese", `x.actors:2: "adj" stands outside an entry`},
		{"state CHN China\n  colour red", `x.actors:2: "colour" is no key`},
		{"state CHN China\nstate CHN China", "x.actors:2: CHN is already at x.actors:1"},
		{"state CHN China\n  hos President: 2013-03-14 Xi* Jinping", `x.actors:2: "Xi* Jinping" has no last date`},
		{"state CHN China\n  hos President: Xi* Jinping now", `x.actors:2: "Xi* Jinping" has no first date`},
		{"state CHN China\n  once Cathay 1000-13-01..", `x.actors:2: "1000-13-01" is no date`},
		{"state CHN China\n  members 2001-01-01 RUS", "x.actors:2: CHN has no members: it is no body"},
		{"body EU European Union\n  left 2020-01-31 GBR", "x.actors:2: GBR left without being in"},
		{"group LBN Hezbollah", `x.actors:1: "LBN" is no id of a group`},
		{"role nobody GOV: king", `x.actors:1: "nobody GOV" is no class and sector`},
		{"state", `x.actors:1: "state" has no value`},
	}
	for _, test := range tests {
		_, err := loadText(test.text)
		if err == nil || err.Error() != test.want {
			t.Errorf("LoadFS(%q) = %v, want %s", test.text, err, test.want)
		}
	}
}

func TestCheck(t *testing.T) {
	const state = "source s\nstate CHN China\n  adj Chinese\n  capital Beijing\n"
	tests := []struct{ text, want string }{
		{state, ""},
		{"source s\nstate CHN China\n  capital Beijing", "no adjective"},
		{"source s\nstate CHN China\n  adj Chinese", "no capital"},
		{"state CHN China\n  adj Chinese\n  capital Beijing", "no source"},
		{state + "  hos President: 2013-03-14 A B 2012-01-01", "ends before it begins"},
		{state + "  hos President: 2013-03-14 A B 2015-01-01 ; 2014-01-01 C D now", "hold one office"},
		{state + "  hos President: 2013 A B 2015 C D now", ""},
		{state + "body EU Union\n  members 1958-01-01 FRA", "no member FRA"},
		{state + "group XYZ:rebels Rebels", "no state XYZ"},
	}
	for _, test := range tests {
		b, err := loadText(test.text)
		if err != nil {
			t.Errorf("LoadFS(%q): %v", test.text, err)
			continue
		}
		err = b.Check()
		if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
			t.Errorf("Check of %q = %v, want %s", test.text, err, test.want)
		}
	}
}

// TestOverride lets a later folder replace an entry of an earlier one.
func TestOverride(t *testing.T) {
	own := fstest.MapFS{"mine.actors": {Data: []byte("source me\nstate CHN Cathay\n  adj Cathayan\n  capital Khanbaliq\n")}}
	b, err := LoadFS(files, own)
	if err != nil {
		t.Fatal(err)
	}
	may := entente.Date{Year: 2025, Month: 5, Day: 4}
	if got := b.Find("Cathay", may); len(got) != 1 || got[0].ID != "CHN" {
		t.Errorf("Find(Cathay) = %v", got)
	}
	if got := b.Find("Zhongnanhai", may); len(got) != 0 {
		t.Errorf("Find(Zhongnanhai) = %v, want nobody", got)
	}
}

// TestStates wants every member of the United Nations and those the news
// treats alike.
func TestStates(t *testing.T) {
	b, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	members := 0
	for _, e := range b.Entries() {
		if e.Class == State && !e.Territory {
			members++
		}
	}
	const want = 193 + 7 // and COK ESH NIU PSE TWN VAT XKX
	if members != want {
		t.Errorf("%d states, want %d", members, want)
	}
	for id := range strings.FieldsSeq("PSE VAT XKX TWN HKG COK NIU ESH") {
		if b.Actor(id) == nil {
			t.Errorf("no %s", id)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("state CHN China\n  adj Chinese\n  capital Beijing\n  hos President; Leader: 2013-03-14 Xi* Jinping/Xi now\n", "president of China")
	f.Add("body EU Union\n  members 1958 FRA\n  left 2020 FRA\nrole person GOV hos: president!\nministry fm mfa: foreign\n", "EU")
	f.Add("group LBN:x X; Y\n  sector UAF\n  codes LBN 2000..2001\nnobody X Y\nweak May", "Y")
	f.Fuzz(func(t *testing.T, text, name string) {
		if len(text) > 1<<14 || len(name) > 1<<10 {
			return
		}
		b, err := loadText(text)
		if err != nil {
			return
		}
		_ = b.Check()
		b.Find(name, entente.Date{Year: 2020, Month: 1, Day: 1})
	})
}

func TestPieces(t *testing.T) {
	tests := []struct{ text, want string }{
		{"U.S.-China trade", "US|China|trade"}, {"Côte d’Ivoire", "Cote|d|Ivoire"}, {"Xi's", "Xi|s"}, {"the U.N.", "the|UN"},
		{"St. George's", "St|George|s"}, {"U.S. Army", "US|Army"}, {"Erdoğan", "Erdogan"}, {"", ""}, {"A.K. Antony", "AK|Antony"},
	}
	for _, test := range tests {
		if got := strings.Join(Words(test.text), "|"); got != test.want {
			t.Errorf("Words(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}
