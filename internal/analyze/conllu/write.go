package conllu

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"entente"
)

// A Writer writes sentences. Call Flush at the end.
type Writer struct{ out *bufio.Writer }

// NewWriter writes to w.
func NewWriter(w io.Writer) *Writer { return &Writer{bufio.NewWriter(w)} }

// Flush writes what is buffered.
func (w *Writer) Flush() error { return w.out.Flush() }

// Write writes s and the blank line after it. Errors are kept until Flush.
func (w *Writer) Write(s *Sentence) {
	for _, c := range s.Comments {
		w.out.WriteString(c)
		w.out.WriteByte('\n')
	}
	extra := s.Extra
	for i := range s.Words {
		for len(extra) > 0 && extra[0].Before <= i {
			w.out.WriteString(extra[0].Line)
			w.out.WriteByte('\n')
			extra = extra[1:]
		}
		w.word(i, &s.Words[i])
	}
	for _, e := range extra {
		w.out.WriteString(e.Line)
		w.out.WriteByte('\n')
	}
	w.out.WriteByte('\n')
}

func (w *Writer) word(i int, t *Word) {
	head := "_"
	if t.Rel != "" {
		head = strconv.Itoa(t.Head + 1)
	}
	cols := [...]string{strconv.Itoa(i + 1), t.Form, t.Lemma, t.UPOS, t.XPOS, t.Feats, head, t.Rel, t.Deps, t.Misc}
	for j, c := range cols {
		if j > 0 {
			w.out.WriteByte('\t')
		}
		if c == "" {
			c = "_"
		}
		w.out.WriteString(c)
	}
	w.out.WriteByte('\n')
}

// Document makes a document of sentences: the text is the words with their
// spaces, a blank line before each "# newpar" or "# newdoc" and one space
// between other sentences. Trees are taken as they are.
func Document(sentences []*Sentence) *entente.Document {
	doc := &entente.Document{Lang: "en", Has: entente.Syntax}
	var text strings.Builder
	para := int32(-1)
	for i, s := range sentences {
		newPara := i == 0 || s.Has("newpar") || s.Has("newdoc")
		switch {
		case newPara && i > 0:
			text.WriteString("\n\n")
		case i > 0:
			text.WriteByte(' ')
		}
		start := int32(text.Len())
		if newPara {
			doc.Paras = append(doc.Paras, entente.Para{Span: entente.Span{Start: start}})
			para++
		}
		tokens, end := layOut(&text, s)
		doc.Sentences = append(doc.Sentences, entente.Sentence{Span: entente.Span{Start: start, End: end}, Para: para, Tokens: tokens})
		doc.Paras[para].Span.End = end
	}
	doc.Text = text.String()
	return doc
}

// layOut appends the words of s to text and returns its tokens and its end.
func layOut(text *strings.Builder, s *Sentence) ([]entente.Token, int32) {
	tokens := make([]entente.Token, len(s.Words))
	var end int32
	for i := range s.Words {
		w := &s.Words[i]
		start := int32(text.Len())
		text.WriteString(w.Form)
		end = int32(text.Len())
		if w.SpaceAfter && i < len(s.Words)-1 {
			text.WriteByte(' ')
		}
		tokens[i] = entente.Token{Span: entente.Span{Start: start, End: end}, Lemma: w.Lemma, POS: w.UPOS, XPOS: w.XPOS, Feats: w.Feats, Head: int32(w.Head), Rel: w.Rel}
	}
	return tokens, end
}

// Documents reads r and makes one document of each run of sentences that
// starts with "# newdoc", or one of all of them.
func Documents(r io.Reader) ([]*entente.Document, error) {
	all, err := ReadAll(r, "input")
	if err != nil {
		return nil, err
	}
	var docs []*entente.Document
	for start := 0; start < len(all); {
		end := start + 1
		for end < len(all) && !all[end].Has("newdoc") {
			end++
		}
		docs = append(docs, Document(all[start:end]))
		start = end
	}
	return docs, nil
}
