// Package ontology holds the code tables that reports are coded in: the
// PLOVER types with their modes and contexts, and the CAMEO codes with their
// quad classes, Goldstein scores and PLOVER readings.
//
// The tables are data (*.tsv beside this file, sources in each header).
// [Load] reads them once; a [Table] never changes and may be shared.
package ontology

import (
	"embed"
	"iter"
	"slices"
	"strings"

	"entente"
)

//go:embed *.tsv
var files embed.FS

// Quad is PLOVER's quad class. The zero Quad is "not said".
type Quad uint8

// Quad classes, by their published numbers.
const (
	VerbalCooperation   Quad = 1
	MaterialCooperation Quad = 2
	VerbalConflict      Quad = 3
	MaterialConflict    Quad = 4
)

// A Type is one of the sixteen PLOVER types of act.
type Type struct {
	Name  string // "CONSULT"
	Quad  Quad
	Score float64  // conflict (-10) to cooperation (10)
	Roots []string // CAMEO classes that the type took over: "03", "081-083"
}

// A Mode is a way of doing an act of a type.
type Mode struct {
	Type    string
	Name    string  // "visit"
	Score   float64 // the type's where PLOVER gives the mode none
	Meaning string
}

// A Context says what an act is about.
type Context struct {
	Name    string // "rights_freedoms"
	Meaning string
}

// A Cameo is a CAMEO code and its reading in PLOVER.
type Cameo struct {
	Code      string // "042"
	Name      string // "Make a visit"
	Quad      Quad
	Goldstein float64 // as GDELT scores it
	ICEWS     float64 // as ICEWS scores it; the two differ on five codes
	Scored    bool    // false: neither score is known
	Type      string  // PLOVER type; empty for the codes that PLOVER dropped (01, 02)
	Mode      string  // empty if none fits
	Contexts  []string
}

// A Table holds all code tables. It is safe for concurrent use.
type Table struct {
	types    []Type
	modes    []Mode
	contexts []Context
	cameo    []Cameo // sorted by Code
}

// Load reads the tables that are part of the program.
func Load() (*Table, error) { return load(files) }

// Type returns the PLOVER type called name.
func (t *Table) Type(name string) (Type, bool) {
	i := slices.IndexFunc(t.types, func(e Type) bool { return e.Name == name })
	if i < 0 {
		return Type{}, false
	}
	return t.types[i], true
}

// Mode returns the mode of type typ called name.
func (t *Table) Mode(typ, name string) (Mode, bool) {
	i := slices.IndexFunc(t.modes, func(e Mode) bool { return e.Type == typ && e.Name == name })
	if i < 0 {
		return Mode{}, false
	}
	return t.modes[i], true
}

// Context returns the context called name.
func (t *Table) Context(name string) (Context, bool) {
	i := slices.IndexFunc(t.contexts, func(e Context) bool { return e.Name == name })
	if i < 0 {
		return Context{}, false
	}
	return t.contexts[i], true
}

// Cameo returns the entry of a CAMEO code such as "042" or "1033".
func (t *Table) Cameo(code string) (Cameo, bool) {
	i, ok := slices.BinarySearchFunc(t.cameo, code, func(e Cameo, code string) int { return strings.Compare(e.Code, code) })
	if !ok {
		return Cameo{}, false
	}
	return t.cameo[i], true
}

// Types yields the PLOVER types in the order of the manual.
func (t *Table) Types() iter.Seq[Type] { return slices.Values(t.types) }

// Modes yields the modes of all types, in the order of the manual.
func (t *Table) Modes() iter.Seq[Mode] { return slices.Values(t.modes) }

// Contexts yields the contexts in the order of the manual.
func (t *Table) Contexts() iter.Seq[Context] { return slices.Values(t.contexts) }

// Cameos yields the CAMEO codes in order.
func (t *Table) Cameos() iter.Seq[Cameo] { return slices.Values(t.cameo) }

// Quad returns the quad class of the PLOVER type of c, or 0 if the type is
// not known.
func (t *Table) Quad(c entente.Code) Quad {
	typ, _ := t.Type(c.Type)
	return typ.Quad
}

// Score returns where c lies between conflict (-10) and cooperation (10): the
// Goldstein score of its CAMEO code if it has one, else PLOVER's score of the
// mode, else that of the type. It returns false if no table knows the code.
func (t *Table) Score(c entente.Code) (float64, bool) {
	if e, ok := t.Cameo(c.Cameo); ok && e.Scored {
		return e.Goldstein, true
	}
	if e, ok := t.Mode(c.Type, c.Mode); ok {
		return e.Score, true
	}
	e, ok := t.Type(c.Type)
	return e.Score, ok
}
