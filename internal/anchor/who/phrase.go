package who

import (
	"slices"
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// A draft is a mention and what later words may need to know of it.
type draft struct {
	m      entente.Mention
	a, b   int // pieces
	class  actors.Class
	entry  *actors.Entry // the actor itself or the owner of the role
	role   actors.Role
	word   string // the role as written, in lower case
	how    actors.How
	owners []*actors.Entry
	name   string // a person's name
	alone  bool   // a role without an owner
	given  bool   // the text names the holder itself
}

// phrases puts the items of the sentence together, each noun phrase one
// mention.
func (s *sent) phrases() []draft {
	var list []draft
	for k := 0; k < len(s.items); {
		f, next := s.assemble(k)
		if f.b > f.a {
			f = s.finish(f)
			if !s.isPlainWord(k, &f) {
				list = append(list, f)
			}
		}
		k = next
	}
	s.link(list)
	return list
}

// isPlainWord reports whether f is a surname of the book that names nobody
// here, and the analysis saw no person either: the month of May.
func (s *sent) isPlainWord(k int, f *draft) bool {
	it := s.items[k]
	if f.class != actors.Person || len(f.m.Parties) > 0 || f.word != "" {
		return false
	}
	if it.person == nil && !slices.ContainsFunc(s.d.names[s.no], func(n entente.Name) bool {
		return n.First < f.m.Last && f.m.First < n.Last && n.Kind == entente.KindPerson
	}) {
		return true
	}
	return notPersons[f.name]
}

// notPersons are words that the analysis takes for persons.
var notPersons = set("May March April June August Sunday Monday Tuesday Wednesday Thursday Friday Saturday")

// assemble reads the phrase that opens at item k and returns the item after
// it.
func (s *sent) assemble(k int) (draft, int) {
	it := s.items[k]
	switch {
	case s.isOwner(k):
		if owners, r := s.ownersThenRole(k); r > 0 {
			return s.owned(k, owners, r)
		}
		if s.isPersonItem(k) {
			break
		}
		return s.nameAlone(k), k + 1
	case it.role.Class != actors.RoleNone:
		return s.roleFirst(k)
	}
	return s.personAlone(k), k + 1
}

// isOwner reports whether item k can own a role: a state, body or group by any
// name or adjective.
func (s *sent) isOwner(k int) bool {
	if k >= len(s.items) {
		return false
	}
	it := s.items[k]
	if len(it.senses) == 0 {
		return s.d.short[s.phrase(it.a, it.b)] != nil && it.role.Class == actors.RoleNone && it.person == nil
	}
	return s.owner(k) != nil
}

// owner returns the entry that item k stands for as an owner, or nil.
func (s *sent) owner(k int) *actors.Entry {
	it := s.items[k]
	for _, sense := range it.senses {
		if sense.Class != actors.Person && sense.Class != actors.NobodyHere && sense.Valid(s.d.on) {
			return sense.Entry
		}
	}
	if p := s.d.short[s.phrase(it.a, it.b)]; len(p) > 0 {
		if e := s.d.book.Actor(string(p[0].ID)); e != nil {
			return e
		}
		return s.d.book.Actor(string(p[0].ID.State()))
	}
	return nil
}

func (s *sent) sense(k int) actors.Sense {
	for _, sense := range s.items[k].senses {
		if sense.Valid(s.d.on) {
			return sense
		}
	}
	return actors.Sense{}
}

func (s *sent) isPersonItem(k int) bool {
	if k >= len(s.items) {
		return false
	}
	it := s.items[k]
	return it.person != nil || len(it.senses) > 0 && it.senses[0].Class == actors.Person
}

// ownersThenRole returns the owners from item k on ("Russian and Chinese") and
// the index of the role that they own, or 0.
func (s *sent) ownersThenRole(k int) ([]int, int) {
	owners := []int{k}
	for j := k; j+1 < len(s.items); j++ {
		if s.items[j+1].role.Class != actors.RoleNone {
			if s.bridge(j, j+1) && (len(owners) == 1 || s.items[j+1].role.Plural || s.items[j+1].role.Class != actors.RolePerson) {
				return owners, j + 1
			}
			return nil, 0
		}
		if !s.isOwner(j+1) || !s.joins(s.items[j].b, s.items[j+1].a) || s.isAdj(j) != s.isAdj(j+1) && !s.isAdj(j) {
			return nil, 0
		}
		owners = append(owners, j+1)
	}
	return nil, 0
}

// isAdj reports whether item k is an adjective of nationality, or may be read
// as one.
func (s *sent) isAdj(k int) bool {
	for _, sense := range s.items[k].senses {
		if sense.How == actors.ByAdj {
			return true
		}
	}
	return false
}

// joins reports whether nothing but "and", commas, hyphens and slashes stand
// between pieces a and b.
func (s *sent) joins(a, b int) bool {
	if a == 0 || b > len(s.pieces) || b-a > 2 {
		return false
	}
	for i := a; i < b; i++ {
		if w := s.pieces[i].lower; w != "and" && w != "the" && w != "or" && w != "s" {
			return false
		}
	}
	gap := s.gap(a, b)
	return !strings.ContainsAny(gap, ";:().\"") && (b > a || strings.ContainsAny(gap, ",-/–&"))
}

// gap returns the text between the end of piece a-1 and the start of piece b.
func (s *sent) gap(a, b int) string {
	return s.d.doc.Text[s.pieces[a-1].end:s.pieces[b].start]
}

// bridge reports whether item r, a role, belongs to item k before it: "Turkey's
// top diplomat", "a Russian deputy foreign minister".
func (s *sent) bridge(k, r int) bool {
	a, b := s.items[k].b, s.items[r].a
	if b-a > 4 || strings.ContainsAny(s.gap(a, b), ";:(),.\"“”–—\n") {
		return false
	}
	possessive := a < b && s.isPossessive(a)
	if possessive {
		a++
	} else if strings.HasPrefix(s.d.doc.Text[s.items[k].end(s):], "' ") || strings.HasPrefix(s.d.doc.Text[s.items[k].end(s):], "’ ") {
		possessive = true
	}
	if !possessive && !s.isAdj(k) && b > a {
		return false
	}
	for i := a; i < b; i++ {
		if !s.mayBridge(i) {
			return false
		}
	}
	return possessive || s.isAdj(k) || s.compound(k, r)
}

// end returns the byte where item it ends.
func (it item) end(s *sent) int32 { return s.pieces[it.b-1].end }

func (s *sent) isPossessive(i int) bool {
	if s.pieces[i].lower != "s" || i == 0 {
		return false
	}
	gap := s.gap(i, i)
	return gap == "'" || gap == "’"
}

// mayBridge reports whether piece i may stand between an owner and its role.
func (s *sent) mayBridge(i int) bool {
	t := s.toks[s.pieces[i].tok]
	switch t.POS {
	case "ADJ", "PROPN", "NUM", "ADV", "X", "":
	case "NOUN":
		return t.XPOS != "NNS"
	case "VERB":
		return t.XPOS == "VBN" || t.XPOS == "VBG"
	default:
		return false
	}
	return !strings.HasPrefix(s.gapBefore(i), "-") || t.POS != "VERB"
}

func (s *sent) gapBefore(i int) string {
	if i == 0 {
		return ""
	}
	return s.gap(i, i)
}

// compound reports whether a name without "'s" may own role r: "Hamas
// officials", "Kremlin spokesman", but not "told China officials".
func (s *sent) compound(k, r int) bool {
	role := s.items[r].role
	if role.Class == actors.RoleKind {
		return false
	}
	sense := s.sense(k)
	return sense.How != actors.ByCapital && sense.How != actors.ByPeople || role.Class == actors.RolePerson || role.Key == "gov"
}

// owned reads owners, a role, and perhaps a name: "Chinese President Xi
// Jinping".
func (s *sent) owned(k int, owners []int, r int) (draft, int) {
	f := draft{a: s.items[k].a, role: s.items[r].role, word: s.lower(s.items[r].a, s.items[r].b)}
	for _, o := range owners {
		if e := s.owner(o); e != nil {
			f.owners = append(f.owners, e)
		}
	}
	f.alone = len(f.owners) == 0
	f.how = s.sense(owners[len(owners)-1]).How
	start := s.items[r].a
	for r+1 < len(s.items) && s.follows(r, r+1) && s.items[r+1].role.Class != actors.RoleNone && s.items[r+1].role.Class != actors.RoleKind {
		r++
		f.role = s.items[r].role
		f.word = s.lower(start, s.items[r].b)
	}
	f.b = s.items[r].b
	return s.named(f, r)
}

// follows reports whether item b comes right after item a, with a blank
// between at most.
func (s *sent) follows(a, b int) bool {
	return s.items[a].b == s.items[b].a && strings.Trim(s.gap(s.items[b].a, s.items[b].a), " ") == ""
}

// named takes the name that follows a role into its phrase.
func (s *sent) named(f draft, r int) (draft, int) {
	if f.role.Class != actors.RolePerson {
		return f, r + 1
	}
	if r+1 < len(s.items) && s.follows(r, r+1) && s.isPersonItem(r+1) {
		f.name = s.phrase(s.items[r+1].a, s.items[r+1].b)
		f.b = s.items[r+1].b
		f.class = actors.Person
		return f, r + 2
	}
	if end := s.properRun(f.b); end > f.b && !f.role.Plural && titled[f.role.Sector] {
		f.name = s.phrase(f.b, end)
		f.b = end
		f.class = actors.Person
	}
	return f, r + 1
}

// titled are the sectors whose role words stand before names as titles.
var titled = set("GOV MIL LEG JUD COP OPP REL PTY REB")

// properRun returns the end of the run of capitalised proper nouns that opens
// at piece i: a name that nobody knows.
func (s *sent) properRun(i int) int {
	j := i
	for j < len(s.pieces) && j-i < 4 && s.at[j] < 0 && isCapital(s.pieces[j].text) && s.toks[s.pieces[j].tok].POS == "PROPN" &&
		strings.Trim(s.gapBefore(j), " -'’") == "" {
		j++
	}
	if s.caps || s.title && j-i < 2 || j > i && s.inOtherName(i, j) {
		return i
	}
	return j
}

// inOtherName reports whether pieces [i, j) lie in a name that the analysis
// takes for no person.
func (s *sent) inOtherName(i, j int) bool {
	first, last := s.pieces[i].tok, s.pieces[j-1].tok
	return slices.ContainsFunc(s.d.names[s.no], func(n entente.Name) bool {
		return n.Kind != entente.KindPerson && n.First <= last && first < n.Last
	})
}

// roleFirst reads a phrase that opens with a role: "President Putin", "the
// prime minister of Slovakia", "police".
func (s *sent) roleFirst(k int) (draft, int) {
	f := draft{a: s.items[k].a, b: s.items[k].b, role: s.items[k].role, word: s.lower(s.items[k].a, s.items[k].b)}
	r := k
	for r+1 < len(s.items) && s.follows(r, r+1) && s.items[r+1].role.Class != actors.RoleNone && f.role.Class != actors.RoleKind {
		r++
		f.role = s.items[r].role
		f.b = s.items[r].b
		f.word = s.lower(f.a, f.b)
	}
	if owners, last, ok := s.ofOwners(r); ok && f.role.Class != actors.RoleKind {
		f.owners = owners
		f.b = s.items[last].b
		f.how = s.sense(last).How
		f, next := s.named(f, last)
		return f, next
	}
	f.alone = true
	f, next := s.named(f, r)
	if f.role.Class == actors.RoleKind && f.name == "" {
		return draft{}, next
	}
	return f, next
}

// ofOwners returns whose role item r is by "of", "for" or "from" after it, and
// the last item that says so.
func (s *sent) ofOwners(r int) ([]*actors.Entry, int, bool) {
	i := s.items[r].b
	if r+1 >= len(s.items) || i >= len(s.pieces) {
		return nil, 0, false
	}
	if w := s.pieces[i].lower; w != "of" && w != "for" && (w != "from" || s.items[r].role.Class == actors.RoleOrgan) {
		return nil, 0, false
	}
	if s.items[r+1].a-i > 3 || strings.ContainsAny(s.gap(i, s.items[r+1].a), ",;:()\"") {
		return nil, 0, false
	}
	for j := i + 1; j < s.items[r+1].a; j++ {
		if pos := s.toks[s.pieces[j].tok].POS; pos != "DET" && pos != "ADJ" && pos != "" {
			return nil, 0, false
		}
	}
	return s.ownerRun(r + 1)
}

// ownerRun reads "France, Germany and Poland" or "the Chinese Foreign
// Ministry" from item k on.
func (s *sent) ownerRun(k int) ([]*actors.Entry, int, bool) {
	if !s.isOwner(k) || s.isPersonItem(k) {
		return nil, 0, false
	}
	if owners, r := s.ownersThenRole(k); r > 0 && s.items[r].role.Class == actors.RoleOrgan {
		return s.entries(owners), r, true
	}
	if s.isAdj(k) && s.sense(k).How == actors.ByAdj {
		return nil, 0, false
	}
	owners := []int{k}
	for k+1 < len(s.items) && s.isOwner(k+1) && s.joins(s.items[k].b, s.items[k+1].a) && !s.isPossessive2(k+1) && s.owner(k).Class == s.owner(k+1).Class {
		k++
		owners = append(owners, k)
	}
	if s.isPossessive2(k) {
		return nil, 0, false
	}
	return s.entries(owners), k, true
}

// isPossessive2 reports whether "'s" follows item k.
func (s *sent) isPossessive2(k int) bool {
	b := s.items[k].b
	return b < len(s.pieces) && s.isPossessive(b)
}

func (s *sent) entries(items []int) []*actors.Entry {
	var list []*actors.Entry
	for _, k := range items {
		list = append(list, s.owner(k))
	}
	return list
}

// personAlone reads a name without a title.
func (s *sent) personAlone(k int) draft {
	it := s.items[k]
	if len(it.senses) > 0 && it.senses[0].Class == actors.NobodyHere {
		return draft{a: it.a, b: it.b, class: actors.NobodyHere}
	}
	return draft{a: it.a, b: it.b, class: actors.Person, name: s.phrase(it.a, it.b)}
}

// nameAlone reads a state, body or group that owns no role.
func (s *sent) nameAlone(k int) draft {
	it := s.items[k]
	f := draft{a: it.a, b: it.b, entry: s.owner(k)}
	if f.entry == nil {
		return draft{}
	}
	f.class, f.how = f.entry.Class, s.sense(k).How
	if f.how == actors.HowNone {
		f.how = actors.ByAbbr
	}
	if f.how == actors.ByAbbr && s.isAdj(k) && s.modifies(it) {
		f.how = actors.ByAdj
	}
	return f
}
