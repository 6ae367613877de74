package who

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente"
	"entente/lexicon/actors"
)

// A piece is one word of a sentence as the book's phrases are made of.
type piece struct {
	text, lower string
	start, end  int32 // bytes of the document's text
	tok         int32
}

// An item is a run of pieces [a, b) that names or describes somebody.
type item struct {
	a, b   int
	senses []actors.Sense
	role   actors.Role
	person *entente.Name // a person whom the analysis found
}

// A sent is a sentence under reading.
type sent struct {
	d      *reader
	no     int32
	toks   []entente.Token
	pieces []piece
	norm   string // pieces joined by blanks
	low    string
	off    []int // of each piece in norm, and one for the end
	caps   bool  // written in capitals
	title  bool
	items  []item
	at     []int32 // piece to item, or -1
}

// sentence prepares sentence no, or returns nil if its spans are bad.
func (d *reader) sentence(no int32) *sent {
	src := &d.doc.Sentences[no]
	s := &sent{d: d, no: no, toks: src.Tokens}
	if len(s.toks) == 0 || !d.inText(src.Span) {
		return nil
	}
	for i := range s.toks {
		if !d.inText(s.toks[i].Span) {
			return nil
		}
	}
	if p := int(src.Para); p >= 0 && p < len(d.doc.Paras) {
		s.title = d.doc.Paras[p].Kind == entente.ParaTitle
	}
	s.cut(src.Span)
	return s
}

func (d *reader) inText(v entente.Span) bool {
	return v.Start >= 0 && v.Start <= v.End && int(v.End) <= len(d.doc.Text)
}

// cut fills the pieces of the sentence at span.
func (s *sent) cut(span entente.Span) {
	text := span.In(s.d.doc.Text)
	list := actors.Pieces(text)
	var norm strings.Builder
	tok := int32(0)
	for i, p := range list {
		start, end := span.Start+int32(p.Start), span.Start+int32(p.End)
		for int(tok) < len(s.toks)-1 && s.toks[tok].Span.End <= start {
			tok++
		}
		if isInitial(text, list, i) {
			continue
		}
		s.pieces = append(s.pieces, piece{p.Text, "", start, end, tok})
		s.off = append(s.off, norm.Len())
		norm.WriteString(p.Text)
		norm.WriteByte(' ')
	}
	s.norm = norm.String()
	s.off = append(s.off, len(s.norm))
	s.low = strings.ToLower(s.norm)
	if len(s.low) != len(s.norm) {
		s.low = asciiLower(s.norm)
	}
	for i := range s.pieces {
		s.pieces[i].lower = s.low[s.off[i] : s.off[i]+len(s.pieces[i].text)]
	}
	s.caps = allCaps(s.norm)
}

// isInitial reports whether piece i is a middle initial, "J." of "Donald J.
// Trump", which names are looked up without.
func isInitial(text string, list []actors.Piece, i int) bool {
	p := list[i]
	return len(p.Text) == 1 && i > 0 && i+1 < len(list) && p.End < len(text) && text[p.End] == '.' &&
		isCapital(p.Text) && isCapital(list[i-1].Text) && isCapital(list[i+1].Text) &&
		list[i-1].End+1 == p.Start && p.End+2 == list[i+1].Start && len(list[i-1].Text) > 1
}

func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// allCaps reports whether a sentence is written in capitals.
func allCaps(s string) bool {
	up, low := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			up++
		case unicode.IsLower(r):
			low++
		}
	}
	return up > 12 && low*5 < up
}

// phrase returns pieces [a, b) joined by blanks.
func (s *sent) phrase(a, b int) string { return s.norm[s.off[a] : s.off[b]-1] }

// lower returns pieces [a, b) in lower case.
func (s *sent) lower(a, b int) string { return s.low[s.off[a] : s.off[b]-1] }

// scan finds the items of the sentence: the longest name or role at each
// piece.
func (s *sent) scan() {
	s.at = make([]int32, len(s.pieces))
	for i := range s.at {
		s.at[i] = -1
	}
	for i := 0; i < len(s.pieces); {
		it, ok := s.itemAt(i)
		if !ok {
			i++
			continue
		}
		for j := it.a; j < it.b; j++ {
			s.at[j] = int32(len(s.items))
		}
		s.items = append(s.items, it)
		i = it.b
	}
}

func (s *sent) itemAt(i int) (item, bool) {
	name, okName := s.nameAt(i)
	role, okRole := s.roleAt(i)
	person, okPerson := s.personAt(i)
	switch {
	case okName && okPerson && name.b < person.b && !s.isTitleOf(name):
		return person, true
	case okName && (!okRole || name.b >= role.b) && !s.insidePerson(name):
		return name, true
	case okRole && (!okPerson || person.b <= role.b || role.role.Class == actors.RolePerson):
		return role, true
	case okPerson:
		return person, true
	}
	return item{}, false
}

// isTitleOf reports whether a name is one that stands before persons, such as
// the "US" of "US President", even where the analysis takes it into the name.
func (s *sent) isTitleOf(it item) bool {
	return len(it.senses) > 0 && it.senses[0].Class != actors.Person && it.senses[0].How != actors.BySurname && it.senses[0].How != actors.ByWeakName &&
		it.senses[0].Class != actors.NobodyHere && it.b < len(s.pieces) && s.d.book.LongestRole(s.pieces[it.b].lower) > 0
}

// nameAt returns the longest name of the book that opens at piece i.
func (s *sent) nameAt(i int) (item, bool) {
	if i > 0 && sideWords[s.pieces[i-1].lower] && s.gap(i, i) == "-" {
		return item{}, false
	}
	word := s.pieces[i].text
	if s.caps {
		word = s.pieces[i].lower
	}
	longest := s.d.book.Longest(word)
	if s.d.short[word] != nil {
		longest = max(longest, 1)
	}
	for n := min(longest, len(s.pieces)-i); n > 0; n-- {
		if !s.whole(i, i+n) || n == 1 && s.toks[s.pieces[i].tok].POS == "PRON" {
			continue
		}
		key := s.phrase(i, i+n)
		if s.caps {
			if n == 1 && smallWords[s.lower(i, i+n)] {
				continue
			}
			key = s.d.book.Folded(s.lower(i, i+n))
		}
		if n == 1 && s.d.short[key] != nil {
			return item{a: i, b: i + 1}, true
		}
		if senses := s.d.book.Senses(key); len(senses) > 0 {
			return item{a: i, b: i + n, senses: senses}, true
		}
	}
	return item{}, false
}

// sideWords before a hyphen say for or against whom somebody is, not whose.
var sideWords = set("pro anti non")

// smallWords are words that a headline in capitals writes like a name.
var smallWords = map[string]bool{
	"us": true, "who": true, "is": true, "au": true, "may": true, "rice": true, "turkey": true, "chad": true, "it": true,
	"polish": true, "car": true, "ice": true, "mit": true, "pa": true, "total": true, "shell": true, "meta": true, "quad": true,
	"price": true, "power": true, "major": true, "key": true, "hunt": true, "day": true, "fox": true, "gates": true,
}

// whole reports whether pieces [a, b) stand in one stretch: nothing between
// them but blanks, hyphens, apostrophes, full stops and commas of a name.
func (s *sent) whole(a, b int) bool {
	for i := a; i+1 < b; i++ {
		gap := s.d.doc.Text[s.pieces[i].end:s.pieces[i+1].start]
		if len(gap) > 4 || strings.ContainsAny(gap, ";:()\"\n") {
			return false
		}
	}
	return true
}

// roleAt returns the longest role that opens at piece i.
func (s *sent) roleAt(i int) (item, bool) {
	for n := min(s.d.book.LongestRole(s.pieces[i].lower), len(s.pieces)-i); n > 0; n-- {
		if role := s.d.book.Role(s.lower(i, i+n)); role.Class != actors.RoleNone && s.tight(i, i+n) && s.isNoun(i+role.Head) {
			return item{a: i, b: i + n, role: role}, true
		}
	}
	return item{}, false
}

// tight reports whether only blanks, hyphens and apostrophes stand between
// pieces [a, b).
func (s *sent) tight(a, b int) bool {
	for i := a; i+1 < b; i++ {
		if strings.ContainsAny(s.d.doc.Text[s.pieces[i].end:s.pieces[i+1].start], ",;:().\"\n") {
			return false
		}
	}
	return true
}

// isNoun reports whether piece i is tagged as a noun, or not tagged.
func (s *sent) isNoun(i int) bool {
	switch s.toks[s.pieces[i].tok].POS {
	case "VERB", "AUX", "ADP", "ADV", "PRON", "DET", "SCONJ", "CCONJ":
		return false
	case "ADJ":
		return isCapital(s.pieces[i].text) || i > 0 && s.at[i-1] >= 0 || strings.HasSuffix(s.pieces[i].text, "s")
	}
	return true
}

// personAt returns the person whom the analysis found at piece i.
func (s *sent) personAt(i int) (item, bool) {
	tok := s.pieces[i].tok
	for k, n := range s.d.names[s.no] {
		if n.Kind != entente.KindPerson || tok < n.First || tok >= n.Last || i > 0 && s.pieces[i-1].tok == tok || n.Last > int32(len(s.toks)) {
			continue
		}
		if n.First < tok && !s.ownsRest(n, tok) {
			continue
		}
		b := i
		for b < len(s.pieces) && s.pieces[b].tok < n.Last {
			b++
		}
		if b > i && s.pieces[b-1].text == "s" && b-1 > i {
			b--
		}
		if b > i {
			return item{a: i, b: b, person: &s.d.names[s.no][k]}, true
		}
	}
	return item{}, false
}

// insidePerson reports whether a name of the book is only a part of a person's
// name: the "Jordan" of "Michael Jordan".
func (s *sent) insidePerson(it item) bool {
	first, last := s.pieces[it.a].tok, s.pieces[it.b-1].tok+1
	for _, n := range s.d.names[s.no] {
		if n.Kind == entente.KindPerson && n.First < first && last <= n.Last && n.Last-n.First > last-first {
			return !s.ownsRest(n, first)
		}
	}
	return false
}

// ownsRest reports whether what stands before first in n is a title or a
// state, which the analysis sometimes takes for a part of the name.
func (s *sent) ownsRest(n entente.Name, first int32) bool {
	for i := range s.pieces {
		if t := s.pieces[i].tok; t >= n.First && t < first && s.at[i] < 0 {
			return false
		}
	}
	return true
}
