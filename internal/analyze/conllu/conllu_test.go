package conllu_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"entente"
	"entente/internal/analyze/conllu"
)

const file = `# newdoc id = a
# newpar
# sent_id = 1
# text = Elena's leaving.
1-2	Elena's	_	_	_	_	_	_	_	_
1	Elena	Elena	PROPN	NNP	Number=Sing	3	nsubj	3:nsubj	_
2	's	be	AUX	VBZ	Tense=Pres	3	aux	3:aux	_
2.1	gone	go	VERB	VBN	_	_	_	0:root	_
3	leaving	leave	VERB	VBG	_	0	root	0:root	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	3:punct	_

# newpar
# sent_id = 2
1	Why	why	ADV	WRB	_	0	root	0:root	SpaceAfter=No
2	?	?	PUNCT	.	_	1	punct	1:punct	_

`

func TestReadWrite(t *testing.T) {
	all, err := conllu.ReadAll(strings.NewReader(file), "file")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := conllu.NewWriter(&out)
	for _, s := range all {
		w.Write(s)
	}
	if err := w.Flush(); err != nil || out.String() != file {
		t.Errorf("written again (%v):\n%s\nwant:\n%s", err, out.String(), file)
	}
}

func TestDocument(t *testing.T) {
	docs, err := conllu.Documents(strings.NewReader(file))
	if err != nil || len(docs) != 1 {
		t.Fatalf("%d documents, %v", len(docs), err)
	}
	doc := docs[0]
	if want := "Elena's leaving.\n\nWhy?"; doc.Text != want {
		t.Errorf("text = %q, want %q", doc.Text, want)
	}
	if err := doc.Validate(); err != nil {
		t.Error(err)
	}
	tok := doc.Sentences[0].Tokens[1]
	if tok.Span.In(doc.Text) != "'s" || tok.Head != 2 || tok.Rel != "aux" || doc.Sentences[0].Tokens[2].Head != entente.Root {
		t.Errorf("token = %+v", tok)
	}
	again := conllu.FromDocument(doc)
	if len(again) != 2 || len(again[0].Extra) != 1 || again[0].Extra[0].Form() != "Elena's" || !again[1].Has("newpar") {
		t.Errorf("from document: %+v", again)
	}
}

func TestMalformed(t *testing.T) {
	for name, in := range map[string]string{
		"columns":  "1\tWhy\twhy\n\n",
		"id":       "2\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\t_\n\n",
		"head":     "1\tWhy\twhy\tADV\tWRB\t_\tx\troot\t_\t_\n\n",
		"far head": "1\tWhy\twhy\tADV\tWRB\t_\t7\troot\t_\t_\n\n",
		"utf-8":    "1\tWh\xff\twhy\tADV\tWRB\t_\t0\troot\t_\t_\n\n",
	} {
		_, err := conllu.ReadAll(strings.NewReader(in), "bad")
		if !errors.Is(err, conllu.ErrFormat) || !strings.HasPrefix(err.Error(), "bad:") {
			t.Errorf("%s: error = %v, want ErrFormat with file and line", name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(file))
	f.Fuzz(func(t *testing.T, data []byte) {
		r := conllu.NewReader(bytes.NewReader(data), "fuzz")
		var all []*conllu.Sentence
		for {
			s, err := r.Read()
			if err != nil {
				break
			}
			all = append(all, s)
		}
		doc := conllu.Document(all)
		for i := range doc.Sentences {
			for _, tok := range doc.Sentences[i].Tokens {
				if int(tok.Span.End) > len(doc.Text) || tok.Head < entente.Root || int(tok.Head) >= len(doc.Sentences[i].Tokens) {
					t.Fatalf("token %+v outside of its sentence", tok)
				}
			}
		}
	})
}
