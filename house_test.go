package entente_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"testing"
)

const module = "entente"

var root = os.DirFS(".")

// TestHouseRules checks what no linter knows: which package may import which,
// what folders may be called, and that every package says what it is for.
func TestHouseRules(t *testing.T) {
	documented := map[string]bool{}
	for file, f := range goFiles(t) {
		dir := path.Dir(file)
		for _, banned := range []string{"util", "utils", "common", "helpers", "misc", "base", "core", "types"} {
			if path.Base(dir) == banned {
				t.Errorf("%s: name the folder after what it does, not %q", dir, banned)
			}
		}
		documented[dir] = documented[dir] || f.Doc != nil
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, imp := range f.Imports {
			to, _ := strconv.Unquote(imp.Path.Value)
			if to = local(to); to != "" && !mayImport(dir, to) {
				t.Errorf("%s: %s must not import %s", file, dir, to)
			}
		}
	}
	for dir, ok := range documented {
		if !ok {
			t.Errorf("%s: no package comment", dir)
		}
	}
}

// mayImport reports whether the package in folder from may import the one in
// folder to. Stages speak to each other only through the types of the root.
func mayImport(from, to string) bool {
	switch {
	case from == ".":
		return false
	case to == ".", stage(from) == "": // cmd, pipeline, lexicon and eval may see the stages
		return true
	default:
		return stage(to) == "" || stage(to) == stage(from)
	}
}

// stage returns the name of the stage that a folder belongs to, or "".
func stage(dir string) string {
	rest, ok := strings.CutPrefix(dir, "internal/")
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	return name
}

// local returns the folder of an import path in this module, or "".
func local(imp string) string {
	if imp == module {
		return "."
	}
	rest, ok := strings.CutPrefix(imp, module+"/")
	if !ok {
		return ""
	}
	return rest
}

func goFiles(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") {
			return err
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		files[name], err = parser.ParseFile(token.NewFileSet(), name, src, parser.ParseComments|parser.ImportsOnly)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
