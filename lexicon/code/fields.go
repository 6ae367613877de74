package lexcode

import (
	"fmt"
	"strings"

	"entente"
)

// splitList splits at commas and trims.
func splitList(s string) []string {
	var list []string
	for w := range strings.SplitSeq(s, ",") {
		if w = strings.Join(strings.Fields(w), " "); w != "" {
			list = append(list, w)
		}
	}
	return list
}

// trigger splits a phrase into its head and the rest.
func trigger(phrase string, headLast bool) Trigger {
	f := strings.Fields(phrase)
	if headLast {
		return Trigger{f[len(f)-1], f[:len(f)-1]}
	}
	return Trigger{f[0], f[1:]}
}

func (fr *fileReader) triggers(to *[]Trigger, value string, headLast bool) error {
	list := splitList(value)
	if len(list) == 0 {
		return fmt.Errorf("entry %s has an empty list of triggers", fr.cur.Name)
	}
	for _, p := range list {
		if p[0] == '@' && !fr.lex.Words.Known(p[1:]) {
			return fmt.Errorf("unknown class %s", p)
		}
		*to = append(*to, trigger(p, headLast))
	}
	return nil
}

func (fr *fileReader) lights(value string) error {
	for _, p := range splitList(value) {
		if p[0] == '@' {
			if !fr.lex.Words.Known(p[1:]) {
				return fmt.Errorf("unknown class %s", p)
			}
			for _, w := range fr.lex.Words.Members(p[1:]) {
				fr.cur.Lights = append(fr.cur.Lights, light(w))
			}
			continue
		}
		fr.cur.Lights = append(fr.cur.Lights, light(p))
	}
	return nil
}

func light(phrase string) Light {
	verb, prep, _ := strings.Cut(phrase, " ")
	if rest, ok := strings.CutPrefix(verb, "^"); ok {
		return Light{rest, "^"}
	}
	return Light{verb, prep}
}

var stepNames = map[string]StepKind{
	"subj": StepSubj, "obj": StepObj, "iobj": StepIobj, "poss": StepPoss, "adj": StepAdj, "mod": StepMod,
	"doer": StepDoer, "up": StepUp, "place": StepPlace, "appos": StepAppos, "xcomp": StepXcomp, "aux": StepAux, "advcl": StepAdvcl, "ccomp": StepCcomp,
}

// parsePaths reads "obj | to | obj.mod".
func parsePaths(s string) ([]Path, error) {
	var paths []Path
	for alt := range strings.SplitSeq(s, "|") {
		p, err := parsePath(strings.TrimSpace(alt))
		if err != nil {
			return nil, err
		}
		paths = append(paths, p)
	}
	return paths, nil
}

func parsePath(s string) (Path, error) {
	var p Path
	for name := range strings.SplitSeq(s, ".") {
		if name == "" || strings.ContainsAny(name, " \t@:") {
			return nil, fmt.Errorf("bad path %q", s)
		}
		kind, ok := stepNames[name]
		if !ok {
			p = append(p, Step{StepPrep, name})
			continue
		}
		p = append(p, Step{Kind: kind})
	}
	return p, nil
}

// cond reads "obj @weapon missile", "xcomp|ccomp *", "has grata", "sentence @sport".
func (fr *fileReader) cond(unless bool, value string) error {
	what, rest, _ := strings.Cut(value, " ")
	c := Cond{Unless: unless}
	var err error
	switch what {
	case "has":
		c.Where = WhereHas
	case "sentence":
		c.Where = WhereSentence
	default:
		if c.Paths, err = parsePaths(what); err != nil {
			return err
		}
	}
	if c.Values, err = fr.values(rest); err != nil {
		return err
	}
	if len(c.Values) == 0 {
		return fmt.Errorf("condition %q compares with nothing", value)
	}
	fr.cur.Conds = append(fr.cur.Conds, c)
	return nil
}

var kindValues = map[string]entente.Kind{
	":person": entente.KindPerson, ":place": entente.KindPlace, ":body": entente.KindBody, ":polity": entente.KindPolity,
	":group": entente.KindGroup, ":other": entente.KindOther,
}

func (fr *fileReader) values(s string) ([]Value, error) {
	var vals []Value
	for w := range strings.FieldsSeq(s) {
		if w = strings.TrimSuffix(w, ","); w == "" {
			return nil, fmt.Errorf("stray comma in %q", s)
		}
		switch {
		case w == "*":
			vals = append(vals, Value{})
		case w == ":actor":
			vals = append(vals, Value{Actor: true})
		case w == ":party":
			vals = append(vals, Value{Party: true})
		case w[0] == ':':
			k, ok := kindValues[w]
			if !ok {
				return nil, fmt.Errorf("unknown kind %q", w)
			}
			vals = append(vals, Value{Kind: k})
		case w[0] == '@':
			if !fr.lex.Words.Known(w[1:]) {
				return nil, fmt.Errorf("unknown class %s", w)
			}
			vals = append(vals, Value{Class: w[1:]})
		default:
			vals = append(vals, Value{Word: w})
		}
	}
	return vals, nil
}

// inner reads "alleged at of, xcomp subject recipient vouched".
func (fr *fileReader) inner(value string) error {
	head, rest, _ := strings.Cut(value, " at ")
	in := Inner{}
	switch head = strings.TrimSpace(head); head {
	case "nothing":
		in.Drop = true
	case "neutral":
	default:
		var ok bool
		if in.Modality, ok = entente.ParseModality(head); !ok {
			return fmt.Errorf("unknown standing %q", head)
		}
	}
	f := strings.Fields(rest)
	for i := 0; i < len(f); i++ {
		switch {
		case f[i] == "subject" && i+1 < len(f) && (f[i+1] == "actor" || f[i+1] == "recipient"):
			i++
			in.Subject = f[i]
		case f[i] == "vouched":
			in.By = true
		default:
			in.At = append(in.At, strings.TrimSuffix(f[i], ","))
		}
	}
	if len(in.At) == 0 {
		return fmt.Errorf("inner %q says no place", value)
	}
	fr.cur.Inner = append(fr.cur.Inner, in)
	return nil
}
