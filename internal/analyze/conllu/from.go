package conllu

import (
	"fmt"
	"strconv"
	"strings"

	"entente"
)

// FromDocument returns the sentences of doc with the comments that say where
// documents and paragraphs begin, and with multiword ranges over clitics.
func FromDocument(doc *entente.Document) []*Sentence {
	all := make([]*Sentence, 0, len(doc.Sentences))
	para := int32(-1)
	for i := range doc.Sentences {
		from := &doc.Sentences[i]
		s := &Sentence{}
		if i == 0 {
			s.Comments = append(s.Comments, strings.TrimSpace("# newdoc id = "+oneLine(doc.Key)))
		}
		if from.Para != para {
			s.Comments = append(s.Comments, "# newpar")
			para = from.Para
		}
		s.Comments = append(s.Comments, "# sent_id = "+strconv.Itoa(i+1), "# text = "+oneLine(from.Span.In(doc.Text)))
		s.fill(doc, from)
		all = append(all, s)
	}
	return all
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// fill sets the words of s from a sentence of doc.
func (s *Sentence) fill(doc *entente.Document, from *entente.Sentence) {
	s.Words = make([]Word, len(from.Tokens))
	for i, t := range from.Tokens {
		s.Words[i].take(t)
		s.Words[i].Form = t.Span.In(doc.Text)
		s.Words[i].SpaceAfter = i+1 == len(from.Tokens) || from.Tokens[i+1].Span.Start > t.Span.End
	}
	for i := 0; i < len(s.Words); {
		j := i + 1
		for j < len(s.Words) && !s.Words[j-1].SpaceAfter && clitic(s.Words[i:j], &s.Words[j]) {
			j++
		}
		if j-i > 1 {
			s.addRange(i, j)
		} else if !s.Words[i].SpaceAfter {
			s.Words[i].Misc = "SpaceAfter=No"
		}
		i = j
	}
}

// AddNames notes the names of doc in the last column, as "Name=B-person" on
// the first word of a name and "Name=I-person" on the others. all are the
// sentences of doc.
func AddNames(all []*Sentence, doc *entente.Document) {
	for _, n := range doc.Names {
		for i := n.First; i < n.Last; i++ {
			tag := "Name=I-" + n.Kind.String()
			if i == n.First {
				tag = "Name=B-" + n.Kind.String()
			}
			w := &all[n.Sentence].Words[i]
			if w.Misc != "" {
				tag += "|" + w.Misc
			}
			w.Misc = tag
		}
	}
}

// take copies the annotation of a token.
func (w *Word) take(t entente.Token) {
	w.Lemma, w.UPOS, w.XPOS, w.Feats, w.Head, w.Rel = t.Lemma, t.POS, t.XPOS, t.Feats, int(t.Head), t.Rel
}

// Annotate replaces the annotation of s by that of a sentence with the same
// words.
func (s *Sentence) Annotate(from *entente.Sentence) {
	for i := range s.Words {
		s.Words[i].take(from.Tokens[i])
		s.Words[i].Deps = ""
	}
}

// clitic reports whether w is written together with the words before it as
// one token ("China" + "'s", "can" + "not").
func clitic(before []Word, w *Word) bool {
	host := before[len(before)-1].Form
	if r := host[len(host)-1]; r < 'A' || r > 'Z' && r < 'a' || r > 'z' && r < 0x80 {
		return false
	}
	switch low := strings.ToLower(strings.ReplaceAll(w.Form, "’", "'")); low {
	case "'s", "'", "'ll", "'re", "'ve", "'d", "'m", "n't", "nt":
		return low != "'" || w.UPOS == "PART"
	case "not", "na", "ta":
		h := strings.ToLower(host)
		return h == "can" || h == "gon" || h == "wan" || h == "got"
	}
	return false
}

func (s *Sentence) addRange(i, j int) {
	var form strings.Builder
	for k := i; k < j; k++ {
		form.WriteString(s.Words[k].Form)
	}
	misc := "_"
	if !s.Words[j-1].SpaceAfter {
		misc = "SpaceAfter=No"
	}
	line := fmt.Sprintf("%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s", i+1, j, form.String(), misc)
	s.Extra = append(s.Extra, Extra{i, line})
}
