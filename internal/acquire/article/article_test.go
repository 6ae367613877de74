package article

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"2025-05-04T23:27:00+03:30", "2025-05-04T23:27:00+03:30"},
		{"2025-05-04T23:27:00.000Z", "2025-05-04T23:27:00Z"},
		{"2025-05-04T23:27:00+0330", "2025-05-04T23:27:00+03:30"},
		{"2025-05-04 23:27:00", "2025-05-04T23:27:00Z"},
		{"2025-05-04", "2025-05-04T00:00:00Z"},
		{"20250504T232700Z", "2025-05-04T23:27:00Z"},
		{"2009-11-29 15:50", "2009-11-29T15:50:00Z"},
		{"Sun, 04 May 2025 23:27:00 +0330", "2025-05-04T23:27:00+03:30"},
		{"Sun, 04 May 2025 23:27:00 GMT", "2025-05-04T23:27:00Z"},
		{"May 4, 2025 - 23:27", "2025-05-04T23:27:00Z"},
		{"May 4, 2025 | 23:27 EEST", "2025-05-04T23:27:00+03:00"},
		{"Published: 4 May 2025 11:27 p.m. ET", "2025-05-04T23:27:00-04:00"},
		{"Jan. 4, 2025, 7 PM ET", "2025-01-04T19:00:00-05:00"},
		{"4th of May 2025 at 12:05 am", "2025-05-04T00:05:00Z"},
		{"Tuesday, 3 June 2014, 14:05 GMT+2", "2014-06-03T14:05:00+02:00"},
		{"04.05.2025 23:27", "2025-05-04T23:27:00Z"},
		{"25/12/2024", "2024-12-25T00:00:00Z"},
		{"12/25/2024", "2024-12-25T00:00:00Z"},
		{"1746388620", "2025-05-04T19:57:00Z"},
		{"1746388620000", "2025-05-04T19:57:00Z"},
		{"05/04/2025", ""}, // either of two days
		{"2025-13-04", ""},
		{"31 February 2025", ""},
		{"May 4", ""},
		{"tomorrow", ""},
		{"", ""},
		{"2025-05-04T25:00:00", "2025-05-04T00:00:00Z"},
	}
	for _, test := range tests {
		got := ""
		if at, ok := ParseDate(test.in); ok {
			got = at.Format(time.RFC3339)
		}
		if got != test.want {
			t.Errorf("ParseDate(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

func TestDateline(t *testing.T) {
	tests := []struct{ in, line, rest string }{
		{"BEIJING- The president arrived.", "BEIJING", "The president arrived."},
		{"TEHRAN – Talks opened.", "TEHRAN", "Talks opened."},
		{"MOSCOW, May 4 (TASS) -- Talks opened.", "MOSCOW, May 4 (TASS)", "Talks opened."},
		{"MOSCOW, May 4. /TASS/. Talks opened.", "MOSCOW, May 4. /TASS/.", "Talks opened."},
		{"LONDON/PARIS (Reuters) - Britain sent a note.", "LONDON/PARIS (Reuters)", "Britain sent a note."},
		{"WASHINGTON, D.C. — “We agree,” he said.", "WASHINGTON, D.C.", "“We agree,” he said."},
		{"Geneva, 4 May 2025 – Talks opened.", "Geneva, 4 May 2025", "Talks opened."},
		{"Beijing, May 4 (Xinhua) -- Talks opened.", "Beijing, May 4 (Xinhua)", "Talks opened."},
		{"(Reuters) - Talks opened.", "(Reuters)", "Talks opened."},
		{"May 4 (Reuters) - Talks opened.", "May 4 (Reuters)", "Talks opened."},
		{"ISLAMABAD: Talks opened.", "ISLAMABAD", "Talks opened."},
		{"NEW DELHI (AP) — Talks opened.", "NEW DELHI (AP)", "Talks opened."},
		{"SAO PAULO -- Talks opened.", "SAO PAULO", "Talks opened."},
		{"China and Russia are friends.", "", ""},
		{"BREAKING - Talks opened.", "", ""},
		{"NATO – The alliance met.", "", ""},
		{"Xi (pictured) said on Sunday that talks opened.", "", ""},
		{"Hamas (Islamic Resistance Movement) said talks opened.", "", ""},
		{"U.S.-China talks opened.", "", ""},
		{"PRESIDENT PUTIN: Good morning.", "", ""},
		{"X-RAY machines were installed.", "", ""},
		{"Jörg Schönenborn (ARD): Mr President, thank you.", "", ""},
		{"BEIJING-", "", ""},
	}
	for _, test := range tests {
		line, rest := cutDateline(test.in, false)
		if test.line == "" {
			test.rest = test.in
		}
		if line != test.line || rest != test.rest {
			t.Errorf("cutDateline(%q) = %q, %q, want %q, %q", test.in, line, rest, test.line, test.rest)
		}
	}
	if line, _ := cutDateline("EGEDE: Good morning.", true); line != "" {
		t.Errorf("a speaker in a transcript was taken for the dateline %q", line)
	}
}

// TestFurniture runs the examples beside each entry of the list.
func TestFurniture(t *testing.T) {
	r := newReader(t)
	for _, e := range r.furniture.entries {
		for _, line := range e.yes {
			if r.furniture.match(line) == nil {
				t.Errorf("%s: %s should match %q", e.where, e.name, line)
			}
		}
		for _, line := range e.no {
			if m := r.furniture.match(line); m != nil {
				t.Errorf("%s: %s should leave alone %q, but %s matches", e.where, e.name, line, m.name)
			}
		}
	}
}

func TestLoadFurnitureNamesTheLine(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"whole x", "f:1: "},
		{"entry a\nwhole x\nyes x\nno y\nsmell z", "f:5: "},
		{"entry a\nwhole x\nyes x", "f:1: entry a needs"},
		{"entry a\nthen party", "f:2: "},
	} {
		if _, err := loadFurniture("f", test.in); err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("loadFurniture(%q) = %v, want %q", test.in, err, test.want)
		}
	}
}

func TestDecode(t *testing.T) {
	tests := []struct {
		name, in, want string
		err            error
	}{
		{"UTF-8", "Lomé", "Lomé", nil},
		{"UTF-8 with mark", "\xef\xbb\xbfLomé", "Lomé", nil},
		{"UTF-8 that calls itself Latin-1", `<meta charset="iso-8859-1">Lomé`, `<meta charset="iso-8859-1">Lomé`, nil},
		{"Windows-1252 unnamed", "he said \x93no\x94 to it", "he said “no” to it", nil},
		{"Windows-1251 named", `<meta charset=windows-1251>` + "\xcc\xee\xf1\xea\xe2\xe0", `<meta charset=windows-1251>Москва`, nil},
		{"UTF-16 with mark", "\xff\xfeO\x00k\x00", "Ok", nil},
		{"UTF-16 without mark", strings.Join(strings.Split("a page of text.", ""), "\x00") + "\x00", "a page of text.", nil},
		{"one damaged byte", strings.Repeat("a long page ", 200) + "\xc3", strings.Repeat("a long page ", 200), nil},
		{"unknown name", `<meta charset="klingon">` + "\xcc\xee", "", ErrEncoding},
		{"noise", "\x81\x8d\x8f\x90\x9d", "", ErrEncoding},
		{"binary", "ab\x00cd\x00\x00ef", "", ErrBinary},
		{"empty", " \n\t", "", ErrEmpty},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := Decode([]byte(test.in))
			if got != test.want || !errors.Is(err, test.err) {
				t.Errorf("Decode = %q, %v, want %q, %v", got, err, test.want, test.err)
			}
		})
	}
}

func TestLanguage(t *testing.T) {
	english := "The minister said that the two sides had agreed to meet again in the spring and to sign the accord."
	french := "Le ministre a déclaré que les deux parties étaient convenues de se revoir au printemps et de signer un accord sur les droits de pêche dans le golfe."
	tests := []struct{ declared, text, want string }{
		{"en-GB", english, "en-GB"},
		{"", english, "en"},
		{"fa", english, "en"},
		{"en", french, "!"},
		{"", french, "!"},
		{"fr", "Oslo, Paris.", "!"},
		{"en", "Oslo, Paris.", "en"},
		{"", "Oslo, Paris.", ""},
		{"en", "Министр заявил, что стороны договорились.", "!"},
		{"", "外交部发言人表示，双方同意继续会谈。", "!"},
	}
	for _, test := range tests {
		got, err := language(test.declared, test.text)
		if errors.Is(err, ErrLanguage) {
			got = "!"
		}
		if got != test.want {
			t.Errorf("language(%q, %q) = %q, %v, want %q", test.declared, test.text, got, err, test.want)
		}
	}
}

func TestDeepPageIsFlattened(t *testing.T) {
	const text = "Iceland accused Ireland on Monday of holding back a cargo of salted fish at the port of Cork."
	page := "<html lang=en><title>A cargo row</title><meta property=article:published_time content=2024-01-02T03:04:05Z>" +
		strings.Repeat("<div><b>", 700) + "<h1>Iceland and Ireland in cargo row</h1><p>" + text + "</p><nav><a href=/>Home</a></nav><p>Dublin <a href=/d>denied the charge</a> and said that the ship could sail on Tuesday at noon.</p>"
	doc, err := newReader(t).HTML([]byte(page), Known{})
	if err != nil {
		t.Fatal(err)
	}
	want := "Iceland and Ireland in cargo row\n\n" + text + "\n\nDublin denied the charge and said that the ship could sail on Tuesday at noon."
	if doc.Text != want || doc.Published.Year() != 2024 {
		t.Errorf("text = %q, published %v, want %q", doc.Text, doc.Published, want)
	}
}

func TestWrongPages(t *testing.T) {
	r := newReader(t)
	for _, test := range []struct {
		name, in string
		err      error
	}{
		{"empty", "", ErrEmpty},
		{"no text", "<html><head><title>Log in</title></head><body><form><input></form></body></html>", ErrNoText},
		{"only links", "<title>News</title><ul><li><a href=/1>Ministers of two states meet in Oslo over fish</a></ul>", ErrNoText},
		{"only a script", "<html><body><script>render('The minister said that it was so.')</script></body></html>", ErrNoText},
		{"French", "<p>Le ministre a déclaré que les deux parties étaient convenues de se revoir au printemps et de signer un accord sur les droits de pêche.</p>", ErrLanguage},
	} {
		if _, err := r.HTML([]byte(test.in), Known{}); !errors.Is(err, test.err) {
			t.Errorf("%s: %v, want %v", test.name, err, test.err)
		}
	}
}

func TestKnownFactsWin(t *testing.T) {
	at := time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)
	known := Known{Key: "k1", URL: "https://www.example.org/a", Title: "Envoy\u00a0leaves", Published: at}
	doc, err := newReader(t).Text("Envoy leaves\nOSLO - The en\u00advoy left the city on Monday with his staff, the ministry said.\n\nIt gave\u200b no reason for it.", known)
	if err != nil {
		t.Fatal(err)
	}
	if want := "Envoy leaves\n\nThe envoy left the city on Monday with his staff, the ministry said.\n\nIt gave no reason for it."; doc.Text != want {
		t.Errorf("text = %q, want %q", doc.Text, want)
	}
	if doc.Key != "k1" || doc.Outlet != "example.org" || !doc.Published.Equal(at) || doc.Dateline != "OSLO" || doc.ID.String() == strings.Repeat("0", 32) {
		t.Errorf("facts = %q %q %v %q %v", doc.Key, doc.Outlet, doc.Published, doc.Dateline, doc.ID)
	}
}
