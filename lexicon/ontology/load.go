package ontology

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"entente"
)

// load reads the four tables from fsys and checks that they fit together.
func load(fsys fs.FS) (*Table, error) {
	t := &Table{}
	err := each(fsys, "types.tsv", 4, t.addType)
	if err == nil {
		err = each(fsys, "modes.tsv", 4, t.addMode)
	}
	if err == nil {
		err = each(fsys, "contexts.tsv", 2, t.addContext)
	}
	if err == nil {
		err = each(fsys, "cameo.tsv", 8, t.addCameo)
	}
	if err != nil {
		return nil, err
	}
	slices.SortFunc(t.cameo, func(a, b Cameo) int { return strings.Compare(a.Code, b.Code) })
	return t, nil
}

// each calls add with the cells of every line of a table. Lines that begin
// with "#" say where the facts come from; the first other line names the
// columns.
func each(fsys fs.FS, name string, columns int, add func(cells []string) error) error {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return fmt.Errorf("read ontology: %w", err)
	}
	head := true
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != columns {
			return fmt.Errorf("%s:%d: %d columns, want %d: %w", name, n, len(cells), columns, entente.ErrInvalid)
		}
		if head {
			head = false
			continue
		}
		if err := add(cells); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}

func (t *Table) addType(cells []string) error {
	if _, known := t.Type(cells[0]); known {
		return fmt.Errorf("type %q stands twice: %w", cells[0], entente.ErrInvalid)
	}
	quad, err := readQuad(cells[1])
	if err != nil {
		return err
	}
	score, err := readScore(cells[2])
	t.types = append(t.types, Type{Name: cells[0], Quad: quad, Score: score, Roots: split(cells[3], ",")})
	return err
}

func (t *Table) addMode(cells []string) error {
	typ, known := t.Type(cells[0])
	if !known {
		return fmt.Errorf("no type %q: %w", cells[0], entente.ErrInvalid)
	}
	if _, known := t.Mode(cells[0], cells[1]); known {
		return fmt.Errorf("mode %q stands twice: %w", cells[1], entente.ErrInvalid)
	}
	score := typ.Score
	var err error
	if cells[2] != "" {
		score, err = readScore(cells[2])
	}
	t.modes = append(t.modes, Mode{Type: cells[0], Name: cells[1], Score: score, Meaning: cells[3]})
	return err
}

func (t *Table) addContext(cells []string) error {
	if _, known := t.Context(cells[0]); known {
		return fmt.Errorf("context %q stands twice: %w", cells[0], entente.ErrInvalid)
	}
	t.contexts = append(t.contexts, Context{Name: cells[0], Meaning: cells[1]})
	return nil
}

// addCameo appends a CAMEO code; its type, mode and contexts must be known.
func (t *Table) addCameo(cells []string) error {
	quad, err := readQuad(cells[2])
	if err != nil {
		return err
	}
	e := Cameo{Code: cells[0], Name: cells[1], Quad: quad, Type: cells[5], Mode: cells[6], Contexts: split(cells[7], ";")}
	if cells[3] != "" {
		e.Scored = true
		if e.Goldstein, err = readScore(cells[3]); err != nil {
			return err
		}
		e.ICEWS = e.Goldstein
	}
	if cells[4] != "" {
		if e.ICEWS, err = readScore(cells[4]); err != nil {
			return err
		}
	}
	t.cameo = append(t.cameo, e)
	return t.checkCrosswalk(e)
}

func (t *Table) checkCrosswalk(e Cameo) error {
	if _, known := t.Type(e.Type); !known && e.Type != "" {
		return fmt.Errorf("no type %q: %w", e.Type, entente.ErrInvalid)
	}
	if _, known := t.Mode(e.Type, e.Mode); !known && e.Mode != "" {
		return fmt.Errorf("type %q has no mode %q: %w", e.Type, e.Mode, entente.ErrInvalid)
	}
	for _, name := range e.Contexts {
		if _, known := t.Context(name); !known {
			return fmt.Errorf("no context %q: %w", name, entente.ErrInvalid)
		}
	}
	return nil
}

func readQuad(cell string) (Quad, error) {
	n, err := strconv.Atoi(cell)
	if err != nil || n < 1 || n > 4 {
		return 0, fmt.Errorf("quad class %q is not 1 to 4: %w", cell, entente.ErrInvalid)
	}
	return Quad(n), nil
}

func readScore(cell string) (float64, error) {
	v, err := strconv.ParseFloat(cell, 64)
	if err != nil || v < -10 || v > 10 {
		return 0, fmt.Errorf("score %q is not -10 to 10: %w", cell, entente.ErrInvalid)
	}
	return v, nil
}

// split cuts a cell that holds a list; an empty cell is an empty list.
func split(cell, sep string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, sep)
}
