package attribute

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente"
)

// A quote is one quotation. It may run over several paragraphs.
type quote struct {
	outer entente.Span // with the marks
	inner entente.Span // without
	torn  bool         // no closing mark was found
	cue   int          // that governs it, or -1
	done  bool
}

// A scanner finds quotations in order. Marks of the same sort do not nest;
// other marks inside a quotation are part of it.
type scanner struct {
	text   string
	quotes []quote
	start  int  // of the open quotation's mark, or -1
	size   int  // bytes of that mark
	shut   rune // that closes it
}

// findQuotes returns the quotations of doc in order of the text.
func findQuotes(doc *entente.Document) []quote {
	s := &scanner{text: doc.Text, start: -1}
	last := int32(0)
	for i := range doc.Paras {
		p := doc.Paras[i].Span
		if p.Start < last || p.End < p.Start || int(p.End) > len(doc.Text) {
			continue
		}
		s.para(int(p.Start), int(p.End), doc.Paras[i].Kind == entente.ParaTitle)
		last = p.End
	}
	s.tear(int(last))
	return s.quotes
}

// para scans one paragraph. An open quotation goes on if the paragraph opens
// with its mark again; otherwise it ended with the paragraph before.
func (s *scanner) para(from, to int, title bool) {
	i := from
	if s.start >= 0 {
		r, n := utf8.DecodeRuneInString(s.text[from:to])
		if closing(r) == s.shut {
			i += n
		} else {
			s.tear(from)
		}
	}
	for i < to {
		r, n := utf8.DecodeRuneInString(s.text[i:to])
		if r == '\'' && strings.HasPrefix(s.text[i+n:to], "'") {
			r, n = '"', 2 // typewritten double marks
		}
		switch {
		case s.start >= 0 && s.closes(r, i, n, from, to):
			s.add(i, n)
		case s.start < 0 && s.opens(r, i, n, from, to, title):
			s.start, s.size, s.shut = i, n, closing(r)
		}
		i += n
	}
}

// closing returns the mark that ends a quotation begun with r, or 0.
func closing(r rune) rune {
	switch r {
	case '"':
		return '"'
	case '“', '„', '”':
		return '”'
	case '«':
		return '»'
	case '‘', '\'':
		return '’'
	}
	return 0
}

func (s *scanner) opens(r rune, i, n, from, to int, title bool) bool {
	before, _ := utf8.DecodeLastRuneInString(s.text[from:i])
	after, _ := utf8.DecodeRuneInString(s.text[i+n : to])
	fresh := i == from || !wordRune(before) && !strings.ContainsRune(".!?…", before)
	ahead := i+n < to && !unicode.IsSpace(after)
	switch r {
	case '"', '“', '„', '«':
		return fresh && ahead
	case '‘', '\'':
		return fresh && ahead && unicode.IsLetter(after) && (title || s.leads(from, i)) && s.single(i+n, to, title)
	}
	return false
}

// leads reports whether what stands before a single mark leads into speech:
// a comma, a colon or nothing.
func (s *scanner) leads(from, i int) bool {
	before := strings.TrimRight(s.text[from:i], " ")
	return before == "" || strings.HasSuffix(before, ",") || strings.HasSuffix(before, ":")
}

// single reports whether a single mark opens a quotation: the text has a
// closing one after a word that ends a phrase, and no double marks compete.
// Elisions ('90s, 'em) find no partner, or one too near.
func (s *scanner) single(from, to int, title bool) bool {
	limit := min(to, from+600)
	rest := s.text[from:limit]
	for i, r := range rest {
		if strings.ContainsRune("\"“«", r) {
			return false
		}
		if r != '’' && r != '\'' {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(rest[:i])
		after, _ := utf8.DecodeRuneInString(rest[i+utf8.RuneLen(r):])
		if wordRune(after) || unicode.IsSpace(before) {
			continue
		}
		if before == 's' && !title && !strings.ContainsRune(".,!?", after) {
			continue // "the boys' team"
		}
		return strings.Contains(rest[:i], " ")
	}
	return false
}

func (s *scanner) closes(r rune, i, n, from, to int) bool {
	if r == '\'' && s.shut == '’' {
		r = '’'
	}
	if r == '"' && s.shut == '”' || r == '”' && s.shut == '"' {
		r = s.shut // mixed marks of a careless page
	}
	if r != s.shut {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s.text[from:i])
	after, _ := utf8.DecodeRuneInString(s.text[i+n : to])
	if r == '’' {
		return !wordRune(after) && !unicode.IsSpace(before)
	}
	if r == '"' {
		// A straight mark after a space and before a word opens another one.
		return !unicode.IsSpace(before) || i+n >= to || !wordRune(after)
	}
	return true
}

// add closes the open quotation with the mark at i.
func (s *scanner) add(i, n int) {
	s.push(quote{outer: span(s.start, i+n), inner: span(s.start+s.size, i), cue: -1})
}

// tear ends an open quotation that has no closing mark at its paragraph's end.
func (s *scanner) tear(to int) {
	if s.start < 0 {
		return
	}
	end := s.start + len(strings.TrimRightFunc(s.text[s.start:to], unicode.IsSpace))
	s.push(quote{outer: span(s.start, end), inner: span(s.start+s.size, end), torn: true, cue: -1})
}

func (s *scanner) push(q quote) {
	s.start = -1
	if q.inner.Len() > 0 && strings.TrimSpace(s.text[q.inner.Start:q.inner.End]) != "" {
		s.quotes = append(s.quotes, q)
	}
}

func span(start, end int) entente.Span {
	return entente.Span{Start: int32(start), End: int32(max(start, end))}
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// quoteAt returns the quotation that covers byte pos, or -1.
func (r *reading) quoteAt(pos int32) int {
	lo, hi := 0, len(r.quotes)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.quotes[mid].outer.End <= pos {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(r.quotes) && r.quotes[lo].outer.Start <= pos {
		return lo
	}
	return -1
}
