package who

import (
	"slices"
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// A past is a mention as later words may refer to it.
type past struct {
	sent    int32
	head    int32
	parties []entente.Party
	subject bool
	group   int32 // token that heads the coordination it stands in
	person  bool  // one person
	thing   bool  // one state, body, group or part of one
	plural  bool
	place   bool
	adj     bool
	former  bool
	word    string // role as written
	key     string // office
	kind    string // "alliance"
	name    string
	female  bool
	male    bool
}

func (p *past) id() string {
	if len(p.parties) == 0 {
		return ""
	}
	return string(p.parties[0].ID)
}

// same reports whether p and q are one and the same.
func (p *past) same(q *past) bool {
	if len(p.parties) == 0 || len(q.parties) == 0 {
		return p.name != "" && q.name != "" && lastWord(p.name) == lastWord(q.name)
	}
	return p.parties[0].ID == q.parties[0].ID && (p.parties[0].Entity == q.parties[0].Entity || !p.person && !q.person)
}

// remember notes a draft for what refers back.
func (d *reader) remember(s *sent, f draft) {
	if f.m.Rule == "nobody" || f.m.Rule == "part" || f.m.Kind == entente.KindOther {
		return
	}
	p := past{sent: s.no, head: f.m.Head, parties: f.m.Parties, place: f.m.Place, former: f.m.Former, word: f.word, name: f.name,
		adj: f.m.Rule == "adjective", group: s.firstConjunct(f.m.Head)}
	p.subject = relBase(s.toks[p.group].Rel) == "nsubj"
	p.person = f.m.Kind == entente.KindPerson
	p.plural = f.m.Kind == entente.KindGroup || f.role.Plural || len(f.m.Parties) > 1
	p.thing = !p.person && !p.plural && (f.m.Kind == entente.KindPolity || f.m.Kind == entente.KindBody)
	p.key = f.role.Key
	if f.entry != nil {
		p.kind = f.entry.Kind
		if f.entry.Class == actors.Person {
			p.key = d.keyOf(f.entry)
		}
	}
	if p.key == "lead" && len(f.owners) == 1 {
		p.key = f.owners[0].Lead
	}
	p.female, p.male = d.gender(f)
	d.past = append(d.past, p)
}

// keyOf returns the office that a person holds on the day.
func (d *reader) keyOf(e *actors.Entry) string {
	owner := d.book.Actor(string(e.ID))
	if owner == nil {
		return ""
	}
	for _, o := range owner.Offices {
		for _, t := range o.Tenures {
			if t.Who == e && t.Holds(d.on) {
				return o.Key
			}
		}
	}
	return ""
}

// gender tells women and men by title and by first names that are sure.
func (d *reader) gender(f draft) (female, male bool) {
	words := strings.Fields(f.word)
	name := f.name
	if f.entry != nil && f.entry.Class == actors.Person {
		name = f.entry.Names[0]
	}
	first, _, _ := strings.Cut(name, " ")
	female = femaleNames[first] || slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(w, "woman") || w == "queen" || w == "lady" })
	male = !female && (f.entry != nil && f.entry.Class == actors.Person || slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(w, "man") || w == "king" }))
	return female, male
}

// femaleNames are first names of women in office.
var femaleNames = set(`Angela Ursula Kaja Giorgia Hillary Condoleezza Madeleine Annalena Mélanie Chrystia Anita Claudia Dilma Cristina
	Dina Xiomara Delcy Mia Portia Kamla Theresa Liz Yvette Margaret Priti Suella Rachel Catherine Marine Sigrid Hanke Sanna Elina
	Mette Helle Magdalena Margot Ann Maria Erna Anniken Ewa Beata Zuzana Maia Dalia Ingrida Inga Evika Baiba Kersti Sviatlana
	Svetlana Yulia Nancy Kamala Janet Gina Linda Samantha Nikki Susan Pam Kristi Tulsi Avril Karine Jen Karoline Tammy Victoria
	Wendy Carrie Sanae Yoko Park Tsai Choe Kang Sushma Nirmala Droupadi Pratibha Sheikh-Hasina Khaleda Hina Aung Megawati Retno
	Sri Yingluck Paetongtarn Gloria Leni Sara Jacinda Penny Julie Marise Julia Helen Nanaia Samia Joyce Ellen Naledi Netumbo Sahle-Work
	Nkosazana Federica Roberta Christine Kristalina Ngozi Audrey Irina Michelle Fatou Valentina Vjosa Atifete Katerina Kolinda Ana
	Viorica Michelle Laura Jeanine Rosario Hua Mao Diana Alicia Elvira Salome Halla Katrín Kristrún Élisabeth Sylvie Florence Gordana
	Nataša Katalin Tzipi Beate Karin Sophie Natalia Tarja Hilda Fiame Luz Volha`)

// A back is a word or phrase that refers back: pieces [a, b).
type back struct {
	a, b  int
	start int32
	what  backKind
}

type backKind uint8

const (
	backPronoun backKind = iota + 1
	backPair             // "the two countries"
	backKindOf           // "the alliance", "the country"
	backEach             // "each other"
)

// pronouns that may stand for an actor, and what kind.
var pronouns = map[string]byte{
	"he": 'm', "him": 'm', "his": 'm', "she": 'f', "her": 'f', "hers": 'f', "it": 't', "its": 't',
	"they": 'p', "them": 'p', "their": 'p', "theirs": 'p',
}

// pairNouns are what two of a kind are called, and whether they are persons.
var pairNouns = map[string]bool{
	"countries": false, "nations": false, "states": false, "sides": false, "parties": false, "governments": false, "capitals": false,
	"neighbours": false, "neighbors": false, "allies": false, "powers": false, "peoples": false, "militaries": false, "economies": false,
	"rivals": false, "foes": false, "delegations": false, "superpowers": false, "armies": false, "enemies": false, "partners": false,
	"adversaries": false,
	"leaders":     true, "presidents": true, "ministers": true, "men": true, "officials": true, "diplomats": true, "women": true, "premiers": true,
	"heads": true, "chiefs": true, "envoys": true, "politicians": true, "statesmen": true,
}

// backs finds what refers back in the sentence, from left to right.
func (s *sent) backs(found []draft) []back {
	var list []back
	for i := 0; i < len(s.pieces); i++ {
		w := s.pieces[i].lower
		k := s.at[i]
		switch {
		case pronouns[w] != 0 && !covered(found, i) && s.isPronoun(i):
			list = append(list, back{a: i, b: i + 1, what: backPronoun})
		case (w == "two" || w == "both") && s.pairEnd(i) > 0:
			b := back{a: i, b: s.pairEnd(i), what: backPair}
			list = append(list, b)
			i = b.b - 1
		case w == "each" && i+1 < len(s.pieces) && s.pieces[i+1].lower == "other":
			list = append(list, back{a: i, b: i + 2, what: backEach})
			i++
		case k >= 0 && s.items[k].role.Class == actors.RoleKind && s.items[k].a == i && s.isDefinite(i) && !covered(found, i) && !s.inName(found, i):
			list = append(list, back{a: i, b: s.items[k].b, what: backKindOf})
		}
	}
	for i := range list {
		list[i].start = s.pieces[list[i].a].start
	}
	return list
}

func covered(found []draft, i int) bool {
	return slices.ContainsFunc(found, func(f draft) bool { return f.a <= i && i < f.b })
}

// inName reports whether piece i lies within a name that is nobody's in the
// book: the "Fund" of "World Wildlife Fund".
func (s *sent) inName(found []draft, i int) bool {
	tok := s.pieces[i].tok
	return slices.ContainsFunc(found, func(f draft) bool { return f.m.First <= tok && tok < f.m.Last })
}

func (s *sent) isPronoun(i int) bool {
	t := s.toks[s.pieces[i].tok]
	if relBase(t.Rel) == "expl" {
		return t.Head >= 0 && int(t.Head) < len(s.toks) && speech[s.lemma(t.Head)]
	}
	return t.POS == "PRON" || t.POS == ""
}

// speech are verbs whose "it" speaks, whatever the analysis takes it for.
var speech = set("say add note stress call urge warn announce deny reject accuse claim state confirm condemn insist vow pledge")

// pairEnd returns the end of "two countries" or "both of the sides" at piece
// i, or 0.
func (s *sent) pairEnd(i int) int {
	if s.pieces[i].lower == "two" && (i == 0 || !definers[s.pieces[i-1].lower]) {
		return 0
	}
	for j := i + 1; j < min(i+3, len(s.pieces)); j++ {
		if _, ok := pairNouns[s.pieces[j].lower]; ok {
			if s.pieces[j].lower == "heads" && j+2 < len(s.pieces) && s.pieces[j+1].lower == "of" {
				return j + 3
			}
			return j + 1
		}
		if pos := s.toks[s.pieces[j].tok].POS; s.at[j] >= 0 && s.items[s.at[j]].role.Class == actors.RoleNone || pos != "ADJ" && pos != "NOUN" && pos != "DET" {
			return 0
		}
	}
	return 0
}

// definers are words before "two" that make it two known ones.
var definers = set("the our their these those its between both your")
