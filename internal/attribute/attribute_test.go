package attribute

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"entente"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// tree lays a sentence, written one token a word as "form/lemma/POS/head/rel"
// with heads counted from 1, over the next words of doc's text. Leaving out
// lemma and POS ("form///head/rel") takes the form in lower case and NOUN.
func addTree(t *testing.T, doc *entente.Document, para int32, words string) {
	t.Helper()
	from := int32(0)
	if n := len(doc.Sentences); n > 0 {
		from = doc.Sentences[n-1].Span.End
	}
	var s entente.Sentence
	at := from
	for w := range strings.FieldsSeq(words) {
		f := strings.Split(w, "/")
		if len(f) != 5 {
			t.Fatalf("token %q has %d fields, want 5", w, len(f))
		}
		i := strings.Index(doc.Text[at:], f[0])
		if i < 0 {
			t.Fatalf("%q not in %q", f[0], doc.Text[at:])
		}
		sp := span(int(at)+i, int(at)+i+len(f[0]))
		at = sp.End
		var head int32
		if _, err := fmt.Sscan(f[3], &head); err != nil {
			t.Fatal(err)
		}
		tok := entente.Token{Span: sp, Lemma: f[1], POS: f[2], Head: head - 1, Rel: f[4]}
		if tok.POS == "" {
			tok.POS = "NOUN"
		}
		s.Tokens = append(s.Tokens, tok)
	}
	s.Span = entente.Span{Start: s.Tokens[0].Span.Start, End: at}
	s.Para = para
	doc.Sentences = append(doc.Sentences, s)
}

// party links the first occurrence of words in sentence i to a party.
func party(t *testing.T, doc *entente.Document, i int, words string, p entente.Party) {
	t.Helper()
	s := &doc.Sentences[i]
	at := strings.Index(doc.Quote(s.Span), words)
	if at < 0 {
		t.Fatalf("%q not in sentence %d", words, i)
	}
	m := entente.Mention{Sentence: int32(i), Parties: []entente.Party{p}, Score: 0.9}
	m.Span = span(int(s.Span.Start)+at, int(s.Span.Start)+at+len(words))
	m.First = -1
	for k, tok := range s.Tokens {
		if m.Span.Contains(tok.Span) {
			if m.First < 0 {
				m.First = int32(k)
			}
			m.Last, m.Head = int32(k)+1, int32(k)
		}
	}
	doc.Mentions = append(doc.Mentions, m)
}

func newDoc(text string) *entente.Document {
	doc := &entente.Document{Text: text}
	at := 0
	for p := range strings.SplitSeq(text, "\n\n") {
		doc.Paras = append(doc.Paras, entente.Para{Span: span(at, at+len(p))})
		at += len(p) + 2
	}
	return doc
}

func run(t *testing.T, doc *entente.Document) string {
	t.Helper()
	if err := newAttributor(t).Run(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	return show(doc)
}

var rus = entente.Party{ID: "RUS", Entity: "RUS/mfa", Name: "Russia"}

func TestHandTrees(t *testing.T) {
	tests := []struct {
		name, text string
		trees      []string // "para: words"
		link       []string // "sentence words"
		want       string
	}{
		{
			"reported clause with addressee", "Oslo told Kyiv that the road is open.",
			[]string{"Oslo/Oslo/PROPN/2/nsubj told/tell/VERB/0/root Kyiv/Kyiv/PROPN/2/obj that/that/SCONJ/8/mark the/the/DET/6/det road/road/NOUN/8/nsubj is/be/AUX/8/cop open/open/ADJ/2/ccomp ././PUNCT/2/punct"},
			[]string{"Oslo"}, "Oslo=RUS(speech) | the road is open [neutral/tell]",
		},
		{
			"told a news agency", "Oslo told Reuters the road is open.",
			[]string{"Oslo/Oslo/PROPN/2/nsubj told/tell/VERB/0/root Reuters/Reuters/PROPN/2/obj the/the/DET/5/det road/road/NOUN/7/nsubj is/be/AUX/7/cop open/open/ADJ/2/ccomp ././PUNCT/2/punct"},
			nil, "Oslo(speech) > Reuters(outlet) | the road is open [neutral/tell]",
		},
		{
			"quotation, speaker and website", `"It is safe," an aide said, according to the ministry's website.`,
			[]string{`"/"/PUNCT/4/punct It/it/PRON/4/nsubj is/be/AUX/4/cop safe/safe/ADJ/9/ccomp ,/,/PUNCT/4/punct "/"/PUNCT/4/punct an/a/DET/8/det aide/aide/NOUN/9/nsubj said/say/VERB/0/root ,/,/PUNCT/9/punct according/accord/VERB/16/case to/to/ADP/11/fixed the/the/DET/14/det ministry/ministry/NOUN/16/nmod:poss 's/'s/PART/14/case website/website/NOUN/9/obl ././PUNCT/9/punct`},
			nil, `an aide(speech) > the ministry() > the ministry's website(site) | "It is safe" [neutral/say]`,
		},
		{
			"a ministry's website vouches for its spokesperson", `"It is safe," the spokesperson said, according to the Foreign Ministry's website.`,
			[]string{`"/"/PUNCT/4/punct It/it/PRON/4/nsubj is/be/AUX/4/cop safe/safe/ADJ/9/ccomp ,/,/PUNCT/4/punct "/"/PUNCT/4/punct the/the/DET/8/det spokesperson/spokesperson/NOUN/9/nsubj said/say/VERB/0/root ,/,/PUNCT/9/punct according/accord/VERB/17/case to/to/ADP/11/fixed the/the/DET/15/det Foreign/Foreign/ADJ/15/amod Ministry/Ministry/PROPN/17/nmod:poss 's/'s/PART/15/case website/website/NOUN/9/obl ././PUNCT/9/punct`},
			[]string{"the Foreign Ministry"}, `the spokesperson=RUS(speech) > the Foreign Ministry=RUS() > the Foreign Ministry's website=RUS(site) | "It is safe" [neutral/say]`,
		},
		{
			"it added takes the body before", "Moscow said talks failed. It added, \"Nobody came.\"",
			[]string{
				"Moscow/Moscow/PROPN/2/nsubj said/say/VERB/0/root talks/talk/NOUN/4/nsubj failed/fail/VERB/2/ccomp ././PUNCT/2/punct",
				`It/it/PRON/2/nsubj added/add/VERB/0/root ,/,/PUNCT/2/punct "/"/PUNCT/6/punct Nobody/nobody/PRON/6/nsubj came/come/VERB/2/ccomp ././PUNCT/2/punct "/"/PUNCT/2/punct`,
			},
			[]string{"Moscow"}, "Moscow=RUS(speech) | talks failed [neutral/say]\n    It=RUS(speech) | \"Nobody came.\" [neutral/add]",
		},
		{
			"scare quotes are nobody's words", `The "special operation" ended.`,
			[]string{`The/the/DET/4/det "/"/PUNCT/4/punct special/special/ADJ/4/amod operation/operation/NOUN/6/nsubj "/"/PUNCT/4/punct ended/end/VERB/0/root ././PUNCT/6/punct`},
			nil, "",
		},
		{
			"not said", "Oslo did not say that the road is open.",
			[]string{"Oslo/Oslo/PROPN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod say/say/VERB/0/root that/that/SCONJ/9/mark the/the/DET/7/det road/road/NOUN/9/nsubj is/be/AUX/9/cop open/open/ADJ/4/ccomp ././PUNCT/4/punct"},
			nil, "",
		},
		{
			"quoted by an agency", "Lee was quoted by Yonhap as saying the line is cut.",
			[]string{"Lee/Lee/PROPN/3/nsubj:pass was/be/AUX/3/aux:pass quoted/quote/VERB/0/root by/by/ADP/5/case Yonhap/Yonhap/PROPN/3/obl:agent as/as/SCONJ/7/mark saying/say/VERB/3/advcl the/the/DET/9/det line/line/NOUN/11/nsubj is/be/AUX/11/aux:pass cut/cut/VERB/7/ccomp ././PUNCT/3/punct"},
			nil, "Lee(speech) > Yonhap(outlet) | the line is cut [neutral/say]",
		},
		{
			"one says that another says", "Xinhua reported that Lee said talks failed.",
			[]string{"Xinhua/Xinhua/PROPN/2/nsubj reported/report/VERB/0/root that/that/SCONJ/5/mark Lee/Lee/PROPN/5/nsubj said/say/VERB/2/ccomp talks/talk/NOUN/7/nsubj failed/fail/VERB/5/ccomp ././PUNCT/2/punct"},
			nil, "Lee(speech) > Xinhua(outlet) | talks failed [neutral/say]",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := newDoc(test.text)
			for _, w := range test.trees {
				addTree(t, doc, 0, w)
			}
			for i, w := range test.link {
				party(t, doc, i, w, rus)
			}
			if diff := cmp.Diff(test.want, run(t, doc)); diff != "" {
				t.Error(diff)
			}
			checkSpans(t, doc)
		})
	}
}

func TestQuotes(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"straight", `He said "one" and "two three".`, "one|two three"},
		{"curly", "He said “one ‘two’ three”.", "one ‘two’ three"},
		{"guillemets", "He said «one two».", "one two"},
		{"typewritten", "He said ''one two''.", "one two"},
		{"single", "He said: ‘We will not go.’ They did.", "We will not go."},
		{"apostrophes", "The boys’ team isn’t the '90s' best, rock ’n’ roll.", ""},
		{"goes on over a paragraph", "“One.\n\n“Two.” He left.", "One.\n\n“Two."},
		{"never closed", "“One two.\n\nThree “four”.", "One two.|four"},
		{"stray closing mark", "One” two “three”.", "three"},
		{"empty", `He said "" and “ ”.`, ""},
		{"inches and feet", `A 5' 10" man.`, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, q := range findQuotes(newDoc(test.text)) {
				got = append(got, q.inner.In(test.text))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "|")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTurns(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{
			"transcript", "PRESIDENT LEE: Good afternoon to all of you here in the hall.\n\nI am glad that you came.\n\nQUESTION: When will the two sides sign the treaty, sir?\n\nSee also\n\nOther news.",
			"PRESIDENT LEE(speech) | \"Good afternoon to all of you here in the hall.\n\nI am glad that you came.\" [turn/transcript]\n    QUESTION(speech) | \"When will the two sides sign the treaty, sir?\" [turn/transcript]",
		},
		{"facts are no speech", "Population: 40 million people live there now.\n\nCapital: Nowhere.", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, run(t, newDoc(test.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// checkSpans checks what every reader of statements relies on.
func checkSpans(t interface{ Errorf(string, ...any) }, doc *entente.Document) {
	for i, s := range doc.Statements {
		all := []entente.Span{s.Said, s.Verb}
		for _, c := range s.Chain {
			all = append(all, c.Span)
		}
		for _, sp := range all {
			if sp.Start < 0 || sp.End <= sp.Start || int(sp.End) > len(doc.Text) {
				t.Errorf("statement %d has span %v in a text of %d bytes", i, sp, len(doc.Text))
			}
		}
		if s.Sentence < 0 || len(doc.Sentences) > 0 && int(s.Sentence) >= len(doc.Sentences) {
			t.Errorf("statement %d is in sentence %d of %d", i, s.Sentence, len(doc.Sentences))
		}
		if s.Score <= 0 || s.Score > 1 || s.Rule == "" || len(s.Chain) == 0 {
			t.Errorf("statement %d: score %v, rule %q, %d sources", i, s.Score, s.Rule, len(s.Chain))
		}
	}
}

var someWords = []string{"\"", "“", "”", "'", "said", "says", "saying", ",", ".", ":", "he", "Lee", "it", "according", "to", "that", "the", "ministry", "website", "told", "Reuters", "claim", "warned", "of", "called", "as", "quoted", "\n\n", "?", "-", "would", "not", "«", "»", "talks"}

// TestRandomDocuments runs random words under random trees, with spans and
// heads that may be wrong.
func TestRandomDocuments(t *testing.T) {
	a := newAttributor(t)
	rapid.Check(t, func(t *rapid.T) {
		doc := randomDoc(t)
		if err := a.Run(context.Background(), doc); err != nil {
			t.Fatal(err)
		}
		checkSpans(t, doc)
	})
}

func randomDoc(t *rapid.T) *entente.Document {
	words := rapid.SliceOfN(rapid.SampledFrom(someWords), 1, 60).Draw(t, "words")
	doc := newDoc(strings.Join(words, " "))
	tags := []string{"VERB", "NOUN", "PROPN", "PRON", "PUNCT", "SCONJ", "ADP", "AUX"}
	rels := []string{"nsubj", "obj", "ccomp", "root", "punct", "case", "mark", "obl", "advcl", "parataxis", "conj", "nsubj:pass", "obl:agent", "acl", "nmod:poss", "aux", "xcomp"}
	wild := rapid.Bool().Draw(t, "wild")
	at, i := 0, 0
	for i < len(words) {
		n := min(len(words)-i, rapid.IntRange(1, 25).Draw(t, "length"))
		var s entente.Sentence
		for k := range n {
			w := words[i+k]
			tok := entente.Token{Span: span(at, at+len(w)), Lemma: w, POS: rapid.SampledFrom(tags).Draw(t, "tag"), Rel: rapid.SampledFrom(rels).Draw(t, "rel")}
			tok.Head = int32(rapid.IntRange(-1, n-1).Draw(t, "head"))
			if wild && rapid.IntRange(0, 20).Draw(t, "break") == 0 {
				tok.Head, tok.Span.End = 99, tok.Span.End+50
			}
			s.Tokens = append(s.Tokens, tok)
			at += len(w) + 1
		}
		s.Span = entente.Span{Start: s.Tokens[0].Span.Start, End: int32(at - 1)}
		doc.Sentences = append(doc.Sentences, s)
		m := entente.Mention{Sentence: int32(len(doc.Sentences) - 1), First: int32(rapid.IntRange(-1, n).Draw(t, "first")), Last: int32(rapid.IntRange(-1, n+1).Draw(t, "last"))}
		m.Head = m.First
		m.Parties = []entente.Party{rus}
		doc.Mentions = append(doc.Mentions, m)
		i += n
	}
	return doc
}

// TestLongLists runs what a careless page may hold: nothing but speech words
// and quotation marks.
func TestLongLists(t *testing.T) {
	for _, words := range []string{"said ", "\" said ", "“he ", "' ", "A: b c d e f g h i j\n\n", "\"A b c d.\" "} {
		doc := newDoc(strings.TrimSpace(strings.Repeat(words, 3000)))
		for _, p := range doc.Paras {
			at := int(p.Span.Start)
			s := entente.Sentence{Span: p.Span}
			for w := range strings.SplitSeq(doc.Quote(p.Span), " ") {
				if len(w) > 0 && len(s.Tokens) < maxWords {
					s.Tokens = append(s.Tokens, entente.Token{Span: span(at, at+len(w)), Lemma: "say", POS: "VERB", Rel: "conj", Head: int32(max(0, len(s.Tokens)-1))})
				}
				at += len(w) + 1
			}
			doc.Sentences = append(doc.Sentences, s)
		}
		run(t, doc)
		checkSpans(t, doc)
	}
}

// FuzzText runs any text without trees: quotations and turns are read off the
// text alone.
func FuzzText(f *testing.F) {
	a, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("A: \"b c d e f g h i j\n\n\"k\" l.\n\nB C: ‘d e’")
	f.Add("“‘’”''\"«»")
	f.Fuzz(func(t *testing.T, text string) {
		doc := newDoc(strings.ToValidUTF8(text, ""))
		for i, p := range doc.Paras {
			doc.Sentences = append(doc.Sentences, entente.Sentence{Span: p.Span, Para: int32(i)})
		}
		if err := a.Run(context.Background(), doc); err != nil {
			t.Fatal(err)
		}
		checkSpans(t, doc)
	})
}
