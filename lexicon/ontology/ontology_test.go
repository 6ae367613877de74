package ontology

import (
	"errors"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"entente"
)

func table(t *testing.T) *Table {
	t.Helper()
	tab, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

func TestTablesAreWhole(t *testing.T) {
	tab := table(t)
	got := []int{len(tab.types), len(tab.modes), len(tab.contexts), len(tab.cameo)}
	for i, want := range []int{16, 68, 37, 313} {
		if got[i] != want {
			t.Errorf("table %d has %d entries, want %d", i, got[i], want)
		}
	}
	for m := range tab.Modes() {
		typ, _ := tab.Type(m.Type)
		if (m.Score < 0) != (typ.Score < 0) && typ.Score != 0 {
			t.Errorf("%s %s scores %v, against its type's %v", m.Type, m.Name, m.Score, typ.Score)
		}
	}
}

func TestCrosswalkKeepsTheQuadMostly(t *testing.T) {
	tab := table(t)
	for e := range tab.Cameos() {
		typ, ok := tab.Type(e.Type)
		if ok != (e.Code[:2] != "01" && e.Code[:2] != "02") {
			t.Errorf("%s has type %q", e.Code, e.Type)
		}
		if cooperative := e.Quad <= MaterialCooperation; ok && cooperative != (typ.Quad <= MaterialCooperation) && e.Code[:2] != "10" {
			t.Errorf("%s: CAMEO quad %d, PLOVER %s quad %d", e.Code, e.Quad, e.Type, typ.Quad)
		}
	}
}

func TestLookups(t *testing.T) {
	tab := table(t)
	if typ, ok := tab.Type("ACCUSE"); !ok || typ.Score != -3 || typ.Quad != VerbalConflict {
		t.Errorf("ACCUSE = %+v, %v; want score -3, quad 3", typ, ok)
	}
	if typ, _ := tab.Type("SANCTION"); typ.Quad != MaterialConflict {
		t.Errorf("SANCTION has quad %d, want 4", typ.Quad)
	}
	if m, ok := tab.Mode("COERCE", "ban"); !ok || m.Score != -7 {
		t.Errorf("COERCE ban = %+v, %v; want its type's score -7", m, ok)
	}
	if c, ok := tab.Context("cbrn"); !ok || c.Meaning == "" {
		t.Errorf("cbrn = %+v, %v", c, ok)
	}
	c, ok := tab.Cameo("163")
	if !ok || c.Type != "SANCTION" || c.Mode != "discontinue" || c.Goldstein != -8 {
		t.Errorf("163 = %+v, %v; want SANCTION discontinue, -8", c, ok)
	}
	if c, _ := tab.Cameo("016"); c.Goldstein != -2 || c.ICEWS != -5 {
		t.Errorf("016 scores %v and %v, want -2 and -5", c.Goldstein, c.ICEWS)
	}
	for _, unknown := range []string{"", "0", "9999", "42"} {
		if c, ok := tab.Cameo(unknown); ok {
			t.Errorf("Cameo(%q) = %+v, want none", unknown, c)
		}
	}
}

func TestScore(t *testing.T) {
	tab := table(t)
	tests := []struct {
		code  entente.Code
		quad  Quad
		score float64
		ok    bool
	}{
		{entente.Code{Type: "CONSULT", Mode: "visit", Cameo: "042"}, 1, 1.9, true},
		{entente.Code{Type: "CONSULT", Mode: "visit"}, 1, 4, true},
		{entente.Code{Type: "CONSULT", Mode: "visit", Cameo: "no"}, 1, 4, true},
		{entente.Code{Type: "REJECT", Mode: "assist", Cameo: "1214"}, 3, -1.5, true}, // a code without a score
		{entente.Code{Type: "SANCTION"}, 4, -6, true},
		{entente.Code{Type: "SANCTION", Mode: "no such mode"}, 4, -6, true},
		{entente.Code{Type: "no such type"}, 0, 0, false},
		{entente.Code{}, 0, 0, false},
	}
	for _, test := range tests {
		score, ok := tab.Score(test.code)
		if quad := tab.Quad(test.code); score != test.score || ok != test.ok || quad != test.quad {
			t.Errorf("%+v: score %v, %v, quad %d; want %v, %v, %d", test.code, score, ok, quad, test.score, test.ok, test.quad)
		}
	}
}

func TestDamagedTableIsNamed(t *testing.T) {
	good := fstest.MapFS{
		"types.tsv":    {Data: []byte("# source\ntype\tquad\tscore\troots\nAID\t2\t10\t07\n")},
		"modes.tsv":    {Data: []byte("type\tmode\tscore\tmeaning\nAID\tarms\t\t\n")},
		"contexts.tsv": {Data: []byte("context\tmeaning\nmilitary\t\n")},
		"cameo.tsv":    {Data: []byte("code\tname\tquad\tgoldstein\ticews\ttype\tmode\tcontexts\n07\tAid\t2\t7\t\tAID\tarms\tmilitary\n")},
	}
	if _, err := load(good); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ file, old, new, want string }{
		{"types.tsv", "\t2\t", "\t5\t", "types.tsv:3: quad class"},
		{"types.tsv", "\t10\t", "\tten\t", "types.tsv:3: score"},
		{"types.tsv", "\t07", "", "types.tsv:3: 3 columns"},
		{"types.tsv", "AID\t2\t10\t07\n", "AID\t2\t10\t07\nAID\t2\t10\t07\n", "types.tsv:4: type \"AID\" stands twice"},
		{"modes.tsv", "AID", "AIM", "modes.tsv:2: no type"},
		{"cameo.tsv", "arms", "legs", "cameo.tsv:2: type \"AID\" has no mode"},
		{"cameo.tsv", "military", "militant", "cameo.tsv:2: no context"},
	}
	for _, test := range tests {
		bad := maps.Clone(good)
		bad[test.file] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(good[test.file].Data), test.old, test.new))}
		_, err := load(bad)
		if !errors.Is(err, entente.ErrInvalid) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s with %q: error %v, want %q", test.file, test.new, err, test.want)
		}
	}
	delete(good, "cameo.tsv")
	if _, err := load(good); err == nil {
		t.Error("no error for a missing table")
	}
}
