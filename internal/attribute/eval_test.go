package attribute

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente"
	"entente/lexicon/say"
)

// A goldDoc is a line of the attribution corpus; offsets count characters.
type goldDoc struct {
	ID           string     `json:"id"`
	Text         string     `json:"text"`
	Attributions []goldAttr `json:"attributions"`
}

type goldAttr struct {
	Source  []goldSpan `json:"source"`
	Cue     []goldSpan `json:"cue"`
	Content []goldSpan `json:"content"`
}

type goldSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A tally counts gold, guessed and matching items.
type tally struct{ gold, guess, hitGold, hitGuess int }

func (s tally) f1() (p, r, f float64) {
	p, r = float64(s.hitGuess)/float64(max(1, s.guess)), float64(s.hitGold)/float64(max(1, s.gold))
	return p, r, 2 * p * r / max(p+r, 1e-9)
}

// TestCorpus measures sources, cues and contents on the attribution corpus in
// the directory that ENTENTE_CORPORA names. A span is right if it overlaps one
// of the same kind; an attribution is right if all its parts are. The corpus
// also marks intentions and attitudes; ENTENTE_WIDE measures with infinitives
// and nouns, which Run otherwise leaves out.
func TestCorpus(t *testing.T) {
	dir := os.Getenv("ENTENTE_CORPORA")
	if dir == "" {
		t.Skip("ENTENTE_CORPORA is not set")
	}
	docs, err := readGold(filepath.Join(dir, "attribution", "polnear_dev.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	an, a := parser(t), newAttributor(t)
	a.wide = os.Getenv("ENTENTE_WIDE") != ""
	parts, bytes := map[string]*tally{}, map[string]*tally{}
	for _, k := range []string{"source", "cue", "content", "whole"} {
		parts[k], bytes[k] = &tally{}, &tally{}
	}
	speech := &tally{}
	for i := range docs {
		doc := readText(t, an, a, docs[i].Text)
		scoreDoc(&docs[i], doc, parts, bytes)
		countSpeech(a, speech, goldAttrs(&docs[i]), guessAttrs(doc), doc)
	}
	t.Logf("whole attributions found, of %d whose cue is a speech word: %.3f", speech.gold, float64(speech.hitGold)/float64(max(1, speech.gold)))
	for _, k := range []string{"source", "cue", "content", "whole"} {
		p, r, f := parts[k].f1()
		bp, br, bf := bytes[k].f1()
		t.Logf("%-8s overlap P %.3f R %.3f F %.3f   characters P %.3f R %.3f F %.3f", k, p, r, f, bp, br, bf)
	}
}

// countSpeech counts the attributions whose cue holds a speech word of the
// lexicon that takes a clause or a quotation, and is not negated.
func countSpeech(a *Attributor, s *tally, gold, guess []attr, doc *entente.Document) {
	for _, g := range gold {
		if len(g[1]) == 0 || !a.isSpeech(doc.Quote(g[1][0])) {
			continue
		}
		s.gold++
		if slices.ContainsFunc(guess, func(x attr) bool { return same(g, x) }) {
			s.hitGold++
		}
	}
}

func (a *Attributor) isSpeech(cue string) bool {
	words := strings.Fields(strings.ToLower(cue))
	if slices.Contains(words, "not") || slices.Contains(words, "would") {
		return false
	}
	for _, w := range words {
		if w == "according" {
			return true
		}
		for _, e := range a.lex.Verbs(a.lex.Lemma(w)) {
			if e.Entry.Kind != say.View && e.Entry.Takes&(say.That|say.Quote) != 0 && e.Rest == "" {
				return true
			}
		}
	}
	return false
}

func readGold(name string) ([]goldDoc, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 4<<20)
	var docs []goldDoc
	for in.Scan() {
		var d goldDoc
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
	return docs, in.Err()
}

// attr is an attribution in bytes, of gold or guess.
type attr [3][]entente.Span // source, cue, content

var partNames = [3]string{"source", "cue", "content"}

func scoreDoc(d *goldDoc, doc *entente.Document, parts, bytes map[string]*tally) {
	gold, guess := goldAttrs(d), guessAttrs(doc)
	for p, name := range partNames {
		countSpans(parts[name], gold, guess, p)
		countBytes(bytes[name], gold, guess, p, len(doc.Text))
	}
	w := parts["whole"]
	w.gold += len(gold)
	w.guess += len(guess)
	for _, g := range gold {
		if slices.ContainsFunc(guess, func(x attr) bool { return same(g, x) }) {
			w.hitGold++
		}
	}
	for _, x := range guess {
		if slices.ContainsFunc(gold, func(g attr) bool { return same(g, x) }) {
			w.hitGuess++
		}
	}
}

func same(a, b attr) bool {
	for p := range a {
		if !(overlap(a[p], b[p]) || len(a[p]) == 0 && p == 0) {
			return false
		}
	}
	return true
}

func overlap(a, b []entente.Span) bool {
	for _, x := range a {
		if slices.ContainsFunc(b, x.Overlaps) {
			return true
		}
	}
	return false
}

func countSpans(s *tally, gold, guess []attr, p int) {
	for _, g := range gold {
		if len(g[p]) > 0 {
			s.gold++
			if slices.ContainsFunc(guess, func(x attr) bool { return overlap(g[p], x[p]) }) {
				s.hitGold++
			}
		}
	}
	for _, x := range guess {
		s.guess++
		if slices.ContainsFunc(gold, func(g attr) bool { return overlap(g[p], x[p]) }) {
			s.hitGuess++
		}
	}
}

func countBytes(s *tally, gold, guess []attr, p, n int) {
	var in [2][]bool
	for k, set := range [2][]attr{gold, guess} {
		in[k] = make([]bool, n)
		for _, a := range set {
			for _, sp := range a[p] {
				for i := sp.Start; i < sp.End && int(i) < n; i++ {
					in[k][i] = true
				}
			}
		}
	}
	for i := range n {
		if in[0][i] {
			s.gold++
		}
		if in[1][i] {
			s.guess++
		}
		if in[0][i] && in[1][i] {
			s.hitGold++
			s.hitGuess++
		}
	}
}

func goldAttrs(d *goldDoc) []attr {
	at := make([]int32, 0, len(d.Text)+1) // byte of each character
	for i := range d.Text {
		at = append(at, int32(i))
	}
	at = append(at, int32(len(d.Text)))
	conv := func(spans []goldSpan) []entente.Span {
		var all []entente.Span
		for _, s := range spans {
			if s.Start >= 0 && s.Start < s.End && s.End < len(at) {
				all = append(all, entente.Span{Start: at[s.Start], End: at[s.End]})
			}
		}
		return all
	}
	var all []attr
	for _, a := range d.Attributions {
		all = append(all, attr{conv(a.Source), conv(a.Cue), conv(a.Content)})
	}
	return all
}

func guessAttrs(doc *entente.Document) []attr {
	var all []attr
	for _, s := range doc.Statements {
		a := attr{nil, {s.Verb}, {s.Said}}
		if len(s.Chain) > 0 {
			a[0] = []entente.Span{s.Chain[0].Span}
		}
		all = append(all, a)
	}
	return all
}
