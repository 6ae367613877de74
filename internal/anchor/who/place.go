package who

import (
	"strings"

	"entente"
	"entente/lexicon/actors"
)

// setPlace tells a plain place from a government that acts or is acted upon.
func (s *sent) setPlace(f *draft) {
	if len(f.m.Parties) == 0 || f.word != "" || f.class != actors.State || f.how == actors.ByAdj || f.how == actors.ByPeople {
		return
	}
	f.m.Place = s.isPlace(f) || s.continuesPlace(f)
}

// continuesPlace reports whether f goes on from a place: "Syria, Iraq and
// Afghanistan" after "from", "Moscow, Russia".
func (s *sent) continuesPlace(f *draft) bool {
	out := s.d.out
	if len(out) == 0 || out[len(out)-1].Sentence != s.no || !out[len(out)-1].Place || out[len(out)-1].Span.End > f.m.Span.Start {
		return false
	}
	switch s.d.doc.Text[out[len(out)-1].Span.End:f.m.Span.Start] {
	case ", ", " and ", " or ", ", and ", ", or ":
	default:
		return false
	}
	switch relBase(s.toks[f.m.Head].Rel) {
	case "conj", "appos", "nmod", "list", "flat":
		return true
	}
	return false
}

func (s *sent) isPlace(f *draft) bool {
	head := f.m.Head
	if s.isDateline(f) {
		return true
	}
	if s.toks[head].Rel == "nmod:poss" {
		return false
	}
	capital := f.how == actors.ByCapital
	prep, ok := s.prep(f)
	if !ok {
		if first := s.firstConjunct(head); first != head {
			if p, has := s.prepOf(first); has {
				prep, ok = p, has
			}
		}
	}
	t := s.toks[head]
	if f.how == actors.BySeat {
		return ok && (prep == "in" || prep == "at" || prep == "outside" || prep == "near" || prep == "inside")
	}
	switch {
	case ok && locative[prep]:
		return true
	case ok && (prep == "to" || prep == "for"):
		return s.isJourney(head)
	case ok && prep == "from":
		return capital && !s.governs(head, politicalNouns) || s.governs(head, origins)
	case ok && prep == "of":
		return capital && !s.governs(head, politicalNouns) || s.governs(head, parts)
	case ok && prep == "between":
		return s.governs(head, routes)
	case ok && (prep == "as" || prep == "such"):
		return true
	case ok:
		return false
	}
	switch relBase(t.Rel) {
	case "obj":
		return s.governs(head, reachVerbs)
	case "nsubj":
		return capital && s.isStative(t)
	case "compound":
		return capital && !s.governs(head, politicalNouns)
	case "nmod":
		return capital && t.Rel != "nmod:poss" && !s.governs(head, politicalNouns)
	}
	return false
}

// locative prepositions make a place of what follows.
var locative = map[string]bool{
	"in": true, "near": true, "around": true, "outside": true, "across": true, "throughout": true, "inside": true,
	"within": true, "into": true, "through": true, "via": true, "off": true, "above": true, "beyond": true, "along": true,
}

// prep returns the preposition of f: its case child, or the word before it.
func (s *sent) prep(f *draft) (string, bool) {
	if p, ok := s.prepOf(f.m.Head); ok {
		return p, true
	}
	i := f.m.First - 1
	for i >= 0 && (s.toks[i].POS == "DET" || s.toks[i].POS == "ADJ") {
		i--
	}
	if i >= 0 && s.toks[i].POS == "ADP" && relBase(s.toks[i].Rel) != "compound" {
		return strings.ToLower(s.text(i)), true
	}
	return "", false
}

func (s *sent) prepOf(head int32) (string, bool) {
	for i := range s.toks {
		if s.toks[i].Head == head && s.toks[i].Rel == "case" && int32(i) < head && !strings.HasPrefix(s.text(int32(i)), "'") {
			return strings.ToLower(s.text(int32(i))), true
		}
	}
	return "", false
}

func (s *sent) text(i int32) string { return s.d.doc.Quote(s.toks[i].Span) }

// firstConjunct follows conj to the first of a list.
func (s *sent) firstConjunct(i int32) int32 {
	for range s.toks {
		if relBase(s.toks[i].Rel) != "conj" || s.toks[i].Head < 0 || int(s.toks[i].Head) >= len(s.toks) {
			break
		}
		i = s.toks[i].Head
	}
	return i
}

// lemma returns the lemma of token i in lower case, or its text.
func (s *sent) lemma(i int32) string {
	if s.toks[i].Lemma != "" {
		return strings.ToLower(s.toks[i].Lemma)
	}
	return strings.ToLower(s.text(i))
}

// governs reports whether what the phrase at head hangs on is one of words.
func (s *sent) governs(head int32, words map[string]bool) bool {
	h := s.toks[s.firstConjunct(head)].Head
	return h >= 0 && int(h) < len(s.toks) && words[s.lemma(h)]
}

// isJourney reports whether "to X" is a way there: "a visit to Moscow".
func (s *sent) isJourney(head int32) bool {
	if s.governs(head, journeys) {
		return true
	}
	for i := s.firstConjunct(head) - 1; i >= 0 && i >= head-nearTokens; i-- {
		if t := s.toks[i]; t.POS == "VERB" || t.POS == "NOUN" {
			return journeys[s.lemma(i)]
		}
	}
	return false
}

// nearTokens is how far before "to X" the word of motion may stand where the
// tree does not say.
const nearTokens = 4

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

var (
	journeys = set(`visit trip travel journey tour fly head go arrive return come flight leave depart mission pilgrimage voyage way
		drive sail move relocate migrate flee escape deploy deployment send transfer bring take route road deport fly-in evacuate
		airlift carry ship smuggle invite summon expel export exile en-route`)
	origins = set(`come arrive return travel fly flee fled export deport expel withdraw depart originate emigrate migrate evacuate hail
		people migrant refugee student tourist visitor passenger hometown flight train`)
	parts = set(`rest part south north east west coast city capital street region province border centre center outskirt area
		population map town village suburb side-street island airspace shore mountain territory soil corner square heart`)
	routes     = set(`service flight route rail train border road railway distance travel trip bridge pipeline line ferry`)
	reachVerbs = set(`visit fled leave reach hit strike bomb shell enter tour flee quit rock batter engulf sweep devastate shake invade
		bombard attack pound cross depart flood swamp storm`)
	politicalNouns = set(`government regime administration talks relation relations ties tie tension tensions pressure policy stance
		position authority leader official envoy decision accusation criticism claim allegation response reaction support
		opposition side part behalf ally rival foe backing approval consent partnership alliance treaty dispute confrontation
		interest sanction tariff diplomacy trade war conflict rapprochement summit deal accord pact dialogue relationship
		cooperation hand influence ambition demand request proposal plan threat warning`)
	statives = set(`be lie stand sit wake remain awake experience see boast sprawl flood`)
)

// isStative reports whether a subject only lies there or has something done
// to it by no government: "Beijing was hit by floods".
func (s *sent) isStative(t entente.Token) bool {
	if t.Head < 0 || int(t.Head) >= len(s.toks) {
		return false
	}
	lemma := s.lemma(t.Head)
	if t.Rel == "nsubj:pass" {
		return reachVerbs[lemma]
	}
	return statives[lemma] && s.toks[t.Head].POS == "VERB"
}

// isDateline reports whether f opens a paragraph and a dash or bracket
// follows: "BEIJING -".
func (s *sent) isDateline(f *draft) bool {
	if f.m.First > 2 || f.b > 3 {
		return false
	}
	rest := s.d.doc.Text[f.m.Span.End:]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	for _, mark := range [...]string{"-", " - ", " -- ", " — ", " – ", "— ", "– ", " (", ", ("} {
		if strings.HasPrefix(rest, mark) && f.m.Span.Start == s.d.paraStart(s) && (mark != "-" || strings.HasPrefix(rest, "- ")) {
			return mark != " (" || dateAfter(rest)
		}
	}
	return false
}

// dateAfter reports whether a bracket holds an agency's name, as in "MOSCOW
// (Reuters) -", and not a remark.
func dateAfter(rest string) bool {
	i := strings.IndexByte(rest, ')')
	return i > 0 && i < 24 && i+2 < len(rest) && strings.ContainsAny(rest[i:min(len(rest), i+5)], "-—–")
}

// paraStart returns where the paragraph of s begins.
func (d *reader) paraStart(s *sent) int32 {
	if p := int(d.doc.Sentences[s.no].Para); p >= 0 && p < len(d.doc.Paras) {
		return d.doc.Paras[p].Span.Start
	}
	return d.doc.Sentences[s.no].Span.Start
}
