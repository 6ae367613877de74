package train

import (
	"strings"

	"entente/internal/analyze/conllu"
)

// An entity is words [from, to) of a sentence that name or describe a thing.
type entity struct{ from, to, kind int }

// gumNames reads the named entities of a GUM sentence: those whose head is a
// proper name. It returns nil where the sentence has no entity layer.
func gumNames(s *conllu.Sentence) []int16 {
	found, any := gumEntities(s)
	if !any {
		return nil
	}
	n := named{tokens: formsOf(s), tags: make([]int16, len(s.Words))}
	// longer ones first, so that "University of Portsmouth" wins over "Portsmouth"
	for width := len(s.Words); width > 0; width-- {
		for _, e := range found {
			if e.to-e.from != width || e.kind < 0 {
				continue
			}
			if from, to, ok := properCore(s, e); ok {
				n.mark(from, to, e.kind)
			}
		}
	}
	return n.tags
}

// gumEntities reads the brackets of the Entity layer, such as
// "(3-person-giv(4-place-new)" and "3)". Entities that go on in the next
// sentence are left out.
func gumEntities(s *conllu.Sentence) (found []entity, any bool) {
	open := map[string][]entity{}
	for i := range s.Words {
		_, layer, ok := strings.Cut("|"+s.Words[i].Misc, "|Entity=")
		if !ok {
			continue
		}
		any = true
		layer, _, _ = strings.Cut(layer, "|")
		for layer != "" {
			if layer[0] != '(' {
				id, rest, _ := strings.Cut(layer, ")")
				if stack := open[id]; len(stack) > 0 {
					e := stack[len(stack)-1]
					open[id] = stack[:len(stack)-1]
					found = append(found, entity{e.from, i + 1, e.kind})
				}
				layer = rest
				continue
			}
			end := strings.IndexAny(layer[1:], "()") + 1
			if end == 0 {
				end = len(layer)
			}
			id, kind, ok := gumLabel(layer[1:end])
			closed := end < len(layer) && layer[end] == ')'
			layer = layer[end:]
			if closed {
				layer = layer[1:]
			}
			switch {
			case !ok:
			case closed:
				found = append(found, entity{i, i + 1, kind})
			default:
				open[id] = append(open[id], entity{from: i, kind: kind})
			}
		}
	}
	return found, any
}

// gumLabel splits "3-person-giv:act-..." into its number and kind.
func gumLabel(s string) (id string, kind int, ok bool) {
	id, rest, ok := strings.Cut(s, "-")
	name, _, _ := strings.Cut(rest, "-")
	return id, gumKind(name), ok
}

func gumKind(s string) int {
	switch s {
	case "person":
		return namePerson
	case "place":
		return namePlace
	case "organization":
		return nameBody
	case "event", "object", "abstract":
		return nameOther
	}
	return -1
}

// properCore returns the run of proper words around the head of an entity.
func properCore(s *conllu.Sentence, e entity) (int, int, bool) {
	from, to, kind := e.from, e.to, e.kind
	head := -1
	for i := from; i < to; i++ {
		if h := s.Words[i].Head; h < from || h >= to {
			head = i
			break
		}
	}
	if head < 0 || !strings.HasPrefix(s.Words[head].XPOS, "NNP") {
		return 0, 0, false
	}
	proper := func(i int) bool {
		w := &s.Words[i]
		return strings.HasPrefix(w.XPOS, "NNP") || w.XPOS == "HYPH" || w.XPOS == "CD" && kind != namePerson || isLink(w.Form) && w.Form != "in" && w.Form != "on"
	}
	a, b := head, head+1
	for a > from && proper(a-1) {
		a--
	}
	for b < to && proper(b) {
		b++
	}
	for a < b && (!strings.HasPrefix(s.Words[a].XPOS, "NNP") || isFunction(s.Words[a].Form)) {
		a++
	}
	for b > a && !strings.HasPrefix(s.Words[b-1].XPOS, "NNP") && s.Words[b-1].XPOS != "CD" {
		b--
	}
	if kind == namePerson {
		for a < b && isTitle(s.Words[a].Form) {
			a++
		}
		if a < b && isLink(s.Words[a].Form) {
			return 0, 0, false // "Emperor of the United States": a title and no name
		}
	}
	return a, b, a < b
}
