package actors

import (
	"testing"
	"time"

	"entente"
)

func on(y int, m time.Month, d int) entente.Date {
	return entente.Date{Year: int16(y), Month: m, Day: int8(d)}
}

func TestFind(t *testing.T) {
	book, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	may := on(2025, 5, 4)
	tests := []struct {
		text string
		on   entente.Date
		want string // id, entity, role
	}{
		{"Sergei Lavrov", on(2010, 6, 1), "RUS RUS/sergei-lavrov Foreign Minister"},
		{"Xi", may, "CHN CHN/xi-jinping President"},
		{"foreign minister of Japan", on(2024, 11, 20), "JPN JPN/takeshi-iwaya Foreign Minister"},
		{"Japanese foreign minister", on(2014, 1, 1), "JPN JPN/fumio-kishida Foreign Minister"},
		{"Chinese premier", may, "CHN CHN/li-qiang Premier"},
		{"U.S. Secretary of State", on(2022, 1, 1), "USA USA/antony-blinken Secretary of State"},
		{"Secretary-General of NATO", on(2015, 1, 1), "NATO NATO/jens-stoltenberg Secretary General"},
		{"NATO Secretary General", may, "NATO NATO/mark-rutte Secretary General"},
		{"president of France", on(2010, 1, 1), "FRA FRA/nicolas-sarkozy President"},
		{"President of the European Commission", may, "EU EU/ursula-von-der-leyen President of the European Commission"},
		{"Prime Minister of Slovakia", on(2019, 1, 1), "SVK SVK/peter-pellegrini Prime Minister"},
		{"Russia's foreign ministry", may, "RUS RUS/mfa foreign ministry"},
		{"Taliban", on(2020, 1, 1), "AFG:taliban AFG/taliban "},
		{"Taliban", may, "AFG AFG/taliban "},
		{"Israeli police", may, "ISR:COP ISR/police police"},
		{"the Kremlin", may, "RUS  "},
		{"Zelenskyy", may, "UKR UKR/volodymyr-zelensky President"},
		{"president of Turkey", on(2005, 1, 1), "TUR TUR/ahmet-necdet-sezer President"},
		{"nobody at all", may, ""},
	}
	for _, test := range tests {
		got := ""
		if list := book.Find(test.text, test.on); len(list) > 0 {
			got = string(list[0].ID) + " " + list[0].Entity + " " + list[0].Role
		}
		if got != test.want {
			t.Errorf("Find(%q, %v) = %q, want %q", test.text, test.on, got, test.want)
		}
	}
}

func TestMembers(t *testing.T) {
	book, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		body string
		on   entente.Date
		want int
	}{
		{"NATO", on(2025, 5, 4), 32}, {"NATO", on(2022, 5, 4), 30}, {"EU", on(2025, 5, 4), 27}, {"EU", on(2019, 5, 4), 28},
		{"BRICS", on(2025, 5, 4), 10}, {"BRICS", on(2020, 5, 4), 5}, {"SCO", on(2025, 5, 4), 10}, {"ASEAN", on(2024, 5, 4), 10},
		{"ECOWAS", on(2025, 5, 4), 12}, {"AU", on(2025, 5, 4), 55}, {"G7", on(2025, 5, 4), 7}, {"OPEC", on(2025, 5, 4), 12},
		{"GCC", on(2025, 5, 4), 6}, {"LAS", on(2025, 5, 4), 22}, {"EAEU", on(2025, 5, 4), 5}, {"CSTO", on(2025, 5, 4), 6},
		{"nobody", on(2025, 5, 4), 0},
	}
	for _, test := range tests {
		if got := len(book.Members(test.body, test.on)); got != test.want {
			t.Errorf("Members(%s, %v) has %d, want %d: %v", test.body, test.on, got, test.want, book.Members(test.body, test.on))
		}
	}
}
