package train

import (
	"slices"
	"strings"
	"testing"

	"entente/internal/analyze/conllu"
)

// Nested entities: the longest name wins, titles and articles stay out.
const gumFile = `1	President	President	PROPN	NNP	_	4	nsubj	_	Entity=(1-person-new-nnnnn
2	Ana	Ana	PROPN	NNP	_	1	flat	_	_
3	Ruiz	Ruiz	PROPN	NNP	_	1	flat	_	Entity=1)
4	left	leave	VERB	VBD	_	0	root	_	_
5	the	the	DET	DT	_	6	det	_	Entity=(2-organization-new-nnnnn
6	University	University	PROPN	NNP	_	4	obj	_	_
7	of	of	ADP	IN	_	8	case	_	_
8	Lima	Lima	PROPN	NNP	_	6	nmod	_	Entity=(3-place-new)2)
9	in	in	ADP	IN	_	10	case	_	_
10	May	May	PROPN	NNP	_	4	obl	_	Entity=(4-time-new)

`

func TestGumNames(t *testing.T) {
	all, err := conllu.ReadAll(strings.NewReader(gumFile), "gum")
	if err != nil {
		t.Fatal(err)
	}
	person, body := beginName(namePerson), beginName(nameBody)
	want := []int16{0, person, person + 1, 0, 0, body, body + 1, body + 1, 0, 0}
	if got := gumNames(all[0]); !slices.Equal(got, want) {
		t.Errorf("tags = %v, want %v", got, want)
	}
}

func TestCore(t *testing.T) {
	for _, test := range []struct {
		in   string
		kind int
		want string
	}{
		{"the lender EADS of Spain", nameBody, "EADS of Spain"},
		{"Foreign Minister Ana Ruiz", namePerson, "Ana Ruiz"},
		{"the Ministry of Defence", nameBody, "Ministry of Defence"},
		{"He", namePerson, ""},
		{"northern Iraq", namePlace, "Iraq"},
	} {
		tokens := strings.Fields(test.in)
		from, to := core(tokens, 0, len(tokens), test.kind)
		if got := strings.Join(tokens[from:to], " "); got != test.want {
			t.Errorf("core(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}
