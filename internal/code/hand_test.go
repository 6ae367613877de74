package code

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"entente"
	"entente/lexicon/code"
)

// actors are the names that the hand-made documents know.
var actors = map[string]struct {
	id   entente.ActorID
	kind entente.Kind
}{
	"China": {"CHN", entente.KindPolity}, "Russia": {"RUS", entente.KindPolity}, "Iran": {"IRN", entente.KindPolity},
	"Ukraine": {"UKR", entente.KindPolity}, "Israel": {"ISR", entente.KindPolity}, "US": {"USA", entente.KindPolity},
	"Xi": {"CHN", entente.KindPerson}, "Putin": {"RUS", entente.KindPerson}, "Zelensky": {"UKR", entente.KindPerson},
	"Trump": {"USA", entente.KindPerson}, "Shoigu": {"RUS", entente.KindPerson}, "Saudi": {"SAU", entente.KindPolity},
	"Chinese": {"CHN", entente.KindOther}, "Russian": {"RUS", entente.KindOther}, "Moscow": {"RUS", entente.KindPolity},
}

// hand builds a document from trees, one word a line as "form lemma POS XPOS
// head relation", with a blank line between sentences. Words in actors become
// mentions.
func hand(t testing.TB, published, trees string) *entente.Document {
	t.Helper()
	day, err := time.Parse(time.DateOnly, published)
	if err != nil {
		t.Fatal(err)
	}
	doc := &entente.Document{Published: day, Lang: "en"}
	var text strings.Builder
	for block := range strings.SplitSeq(strings.TrimSpace(trees), "\n\n") {
		s := entente.Sentence{}
		start := int32(text.Len())
		for line := range strings.SplitSeq(strings.TrimSpace(block), "\n") {
			f := strings.Fields(line)
			if len(f) != 6 {
				t.Fatalf("bad line %q", line)
			}
			head, err := strconv.Atoi(f[4])
			if err != nil {
				t.Fatal(err)
			}
			at := int32(text.Len())
			text.WriteString(f[0])
			span := entente.Span{Start: at, End: int32(text.Len())}
			text.WriteString(" ")
			s.Tokens = append(s.Tokens, entente.Token{Span: span, Lemma: f[1], POS: f[2], XPOS: f[3], Head: int32(head) - 1, Rel: f[5]})
			if a, ok := actors[f[0]]; ok {
				i := int32(len(s.Tokens)) - 1
				rule := "name"
				if f[2] == "ADJ" {
					rule = "adjective"
				}
				doc.Mentions = append(doc.Mentions, entente.Mention{
					Span: span, Sentence: int32(len(doc.Sentences)), First: i, Last: i + 1, Head: i, Kind: a.kind,
					Parties: []entente.Party{{ID: a.id, Name: f[0]}}, Score: 1, Rule: rule,
				})
			}
		}
		s.Span = entente.Span{Start: start, End: int32(text.Len()) - 1}
		doc.Sentences = append(doc.Sentences, s)
	}
	doc.Text = text.String()
	doc.Paras = []entente.Para{{Span: entente.Span{Start: 0, End: int32(len(doc.Text)) - 1}}}
	return doc
}

func coder(t testing.TB) *Coder {
	t.Helper()
	lex, err := lexcode.Load()
	if err != nil {
		t.Fatal(err)
	}
	c, err := New(lex)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

var handTests = []struct{ name, tree, want string }{
	{"accused of", `
Zelensky Zelensky PROPN NNP 2 nsubj
accused accuse VERB VBD 0 root
China China PROPN NNP 2 obj
of of SCONJ IN 5 mark
supplying supply VERB VBG 2 advcl
arms arm NOUN NNS 5 obj
to to ADP IN 8 case
Russia Russia PROPN NNP 5 obl`, "actual ACCUSE/allege UKR > CHN ; alleged AID CHN > RUS by UKR"},
	{"nested denial", `
Iran Iran PROPN NNP 2 nsubj
denied deny VERB VBD 0 root
that that SCONJ IN 6 mark
it it PRON PRP 6 nsubj
had have AUX VBD 6 aux
supplied supply VERB VBN 2 ccomp
drones drone NOUN NNS 6 obj
to to ADP IN 9 case
Russia Russia PROPN NNP 6 obl`, "actual REJECT IRN"},
	{"denied doing", `
Iran Iran PROPN NNP 2 nsubj
denied deny VERB VBD 0 root
supplying supply VERB VBG 2 xcomp
drones drone NOUN NNS 3 obj
to to ADP IN 6 case
Russia Russia PROPN NNP 3 obl`, "actual REJECT IRN ; denied AID IRN > RUS by IRN"},
	{"passive tariff", `
Tariffs tariff NOUN NNS 9 nsubj:pass
of of ADP IN 6 case
up up ADP RP 5 advmod
to to ADP IN 5 fixed
145 145 NUM CD 6 nummod
percent percent NOUN NN 1 nmod
were be AUX VBD 9 aux:pass
recently recently ADV RB 9 advmod
imposed impose VERB VBN 0 root
on on ADP IN 12 case
Chinese Chinese ADJ JJ 12 amod
goods good NOUN NNS 9 obl
by by ADP IN 15 case
the the DET DT 15 det
US US PROPN NNP 9 obl:agent`, "actual SANCTION/discontinue USA > CHN amount 145 percent"},
	{"set to visit", `
Xi Xi PROPN NNP 3 nsubj:pass
is be AUX VBZ 3 aux:pass
set set VERB VBN 0 root
to to PART TO 5 mark
visit visit VERB VB 3 xcomp
Russia Russia PROPN NNP 5 obj`, "planned CONSULT/visit CHN > RUS"},
	{"refused to meet", `
Putin Putin PROPN NNP 2 nsubj
refused refuse VERB VBD 0 root
to to PART TO 4 mark
meet meet VERB VB 2 xcomp
Zelensky Zelensky PROPN NNP 4 obj`, "actual REJECT/meet RUS > UKR ; negated CONSULT RUS,UKR"},
	{"agreed together", `
Russia Russia PROPN NNP 4 nsubj
and and CCONJ CC 3 cc
Ukraine Ukraine PROPN NNP 1 conj
agreed agree VERB VBD 0 root
to to PART TO 6 mark
hold hold VERB VB 4 xcomp
talks talk NOUN NNS 6 obj`, "actual AGREE RUS,UKR ; planned CONSULT RUS,UKR"},
	{"took a call", `
Xi Xi PROPN NNP 2 nsubj
took take VERB VBD 0 root
a a DET DT 5 det
phone phone NOUN NN 5 compound
call call NOUN NN 2 obj
from from ADP IN 7 case
Putin Putin PROPN NNP 5 nmod`, "actual CONSULT/phone RUS > CHN"},
	{"visit of the possessor", `
Xi Xi PROPN NNP 4 nmod:poss
's 's PART POS 1 case
state state NOUN NN 4 compound
visit visit NOUN NN 7 nsubj
to to ADP IN 6 case
Russia Russia PROPN NNP 4 nmod
underscores underscore VERB VBZ 0 root
ties tie NOUN NNS 7 obj`, "actual CONSULT/visit CHN > RUS"},
	{"did not meet", `
Xi Xi PROPN NNP 4 nsubj
did do AUX VBD 4 aux
not not PART RB 4 advmod
meet meet VERB VB 0 root
Putin Putin PROPN NNP 4 obj`, "negated CONSULT CHN,RUS"},
	{"shared auxiliary", `
Xi Xi PROPN NNP 3 nsubj
will will AUX MD 3 aux
visit visit VERB VB 0 root
Moscow Moscow PROPN NNP 3 obj
and and CCONJ CC 6 cc
meet meet VERB VB 3 conj
Putin Putin PROPN NNP 6 obj`, "planned CONSULT/visit CHN > RUS ; planned CONSULT CHN,RUS"},
	{"condemned doer", `
China China PROPN NNP 2 nsubj
condemned condemn VERB VBD 0 root
Israel Israel PROPN NNP 5 nmod:poss
's 's PART POS 3 case
attack attack NOUN NN 2 obj
on on ADP IN 7 case
Iran Iran PROPN NNP 5 nmod`, "actual ACCUSE/disapprove CHN > ISR ; actual ASSAULT ISR > IRN"},
	{"nobody known", `
Critics critic NOUN NNS 2 nsubj
condemned condemn VERB VBD 0 root
China China PROPN NNP 2 obj`, "nothing"},
	{"the same on both sides", `
China China PROPN NNP 2 nsubj
praised praise VERB VBD 0 root
China China PROPN NNP 2 obj`, "nothing"},
}

func TestHandTrees(t *testing.T) {
	c := coder(t)
	for _, test := range handTests {
		t.Run(test.name, func(t *testing.T) {
			doc := hand(t, "2025-05-04", test.tree)
			if err := c.Run(context.Background(), doc); err != nil {
				t.Fatal(err)
			}
			got, want := brief(doc), test.want
			if !matches(t, doc, want) {
				t.Errorf("%s\n got %s\nwant %s", doc.Text, got, want)
			}
		})
	}
}

// brief writes the reports of doc as examples do.
func brief(doc *entente.Document) string {
	if len(doc.Reports) == 0 {
		return "nothing"
	}
	var parts []string
	for i := range doc.Reports {
		parts = append(parts, lexcode.Of(&doc.Reports[i]).String())
	}
	return strings.Join(parts, " ; ")
}

// matches reports whether the reports of doc are those wanted, in any order.
func matches(t *testing.T, doc *entente.Document, want string) bool {
	t.Helper()
	list, err := lexcode.ParseExpect(want)
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != len(doc.Reports) {
		return false
	}
	used := make([]bool, len(doc.Reports))
next:
	for _, x := range list {
		for i := range doc.Reports {
			if !used[i] && x.Equal(lexcode.Of(&doc.Reports[i])) {
				used[i] = true
				continue next
			}
		}
		return false
	}
	return true
}
