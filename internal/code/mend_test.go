package code

import (
	"context"
	"testing"
)

// mendTests are trees as the parser hangs them when it errs.
var mendTests = []struct{ name, tree, want string }{
	{"a question tells nothing", `
Did do AUX VBD 3 aux
Xi Xi PROPN NNP 3 nsubj
meet meet VERB VB 0 root
Putin Putin PROPN NNP 3 obj
? ? PUNCT . 3 punct`, "nothing"},
	{"a verb as modifier of its object", `
Iran Iran PROPN NNP 3 nsubj
will will AUX MD 3 aux
visit visit VERB VB 4 amod
Moscow Moscow PROPN NNP 0 root
. . PUNCT . 4 punct`, "planned CONSULT/visit IRN > RUS"},
	{"a second subject", `
The the DET DT 2 det
treaty treaty NOUN NN 8 nsubj
signed sign VERB VBN 2 acl
by by ADP IN 5 case
Russia Russia PROPN NNP 3 obl:agent
and and CCONJ CC 7 cc
Iran Iran PROPN NNP 8 nsubj
entered enter VERB VBD 0 root
into into ADP IN 10 case
force force NOUN NN 8 obl
. . PUNCT . 8 punct`, "actual SUPPORT RUS,IRN"},
	{"a plan with an infinitive hung on the verb", `
Trump Trump PROPN NNP 2 nsubj
vetoed veto VERB VBD 0 root
a a DET DT 4 det
plan plan NOUN NN 2 obj
by by ADP IN 6 case
Israel Israel PROPN NNP 4 nmod
to to PART TO 8 mark
attack attack VERB VB 2 advcl
Iran Iran PROPN NNP 8 obj
. . PUNCT . 2 punct`, "actual REJECT USA > ISR ; negated ASSAULT ISR > IRN"},
	{"one side not known", `
We we PRON PRP 2 nsubj
spoke speak VERB VBD 0 root
with with ADP IN 4 case
China China PROPN NNP 2 obl
and and CCONJ CC 6 cc
Russia Russia PROPN NNP 4 conj
. . PUNCT . 2 punct`, "nothing"},
	{"met to discuss is one meeting", `
Xi Xi PROPN NNP 2 nsubj
met meet VERB VBD 0 root
Putin Putin PROPN NNP 2 obj
to to PART TO 5 mark
discuss discuss VERB VB 2 advcl
trade trade NOUN NN 5 obj
. . PUNCT . 2 punct`, "actual CONSULT CHN,RUS"},
}

func TestMendedTrees(t *testing.T) {
	c := coder(t)
	for _, test := range mendTests {
		t.Run(test.name, func(t *testing.T) {
			doc := hand(t, "2025-05-04", test.tree)
			if err := c.Run(context.Background(), doc); err != nil {
				t.Fatal(err)
			}
			if got := brief(doc); !matches(t, doc, test.want) {
				t.Errorf("%s\n got %s\nwant %s", doc.Text, got, test.want)
			}
		})
	}
}
