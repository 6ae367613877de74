package entente_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "entente"

// maxFileLines and maxFuncLines bound what a reader has to hold in mind; the
// second does not count tables and flat switches.
const (
	maxFileLines = 500
	maxFuncLines = 80
)

// fetchDir is the one package that may open connections, so that one guard
// stands between a page's links and private networks.
const fetchDir = "internal/acquire/fetch"

var root = os.DirFS(".")

// A source is one parsed Go file.
type source struct {
	name string // slash-separated, from the root
	dir  string
	test bool
	file *ast.File
	fset *token.FileSet
}

// TestHouseRules checks what no linter knows: which package may import which,
// what folders may be called, that every package says what it is for, that
// nothing happens on import, and that files and functions stay short.
func TestHouseRules(t *testing.T) {
	files := goFiles(t)
	t.Run("imports", func(t *testing.T) { checkImports(t, files) })
	t.Run("folders", func(t *testing.T) { checkFolders(t, files) })
	t.Run("size", func(t *testing.T) { checkSize(t, files) })
	t.Run("init", func(t *testing.T) { checkInit(t, files) })
	t.Run("state", func(t *testing.T) { checkState(t, files) })
	t.Run("network", func(t *testing.T) { checkNetwork(t, files) })
}

func checkImports(t *testing.T, files []source) {
	for _, f := range files {
		if f.test {
			continue
		}
		for _, imp := range f.file.Imports {
			to, _ := strconv.Unquote(imp.Path.Value)
			if to = local(to); to != "" && !mayImport(f.dir, to) {
				t.Errorf("%s: %s must not import %s", f.name, f.dir, to)
			}
		}
	}
}

// mayImport reports whether the package in folder from may import the one in
// folder to. Stages speak to each other only through the types of the root.
func mayImport(from, to string) bool {
	switch {
	case from == ".":
		return false
	case to == ".", stage(from) == "" && !isData(from): // cmd, pipeline and eval may see the stages
		return true
	default:
		return stage(to) == "" && isData(to) || stage(to) != "" && stage(to) == stage(from)
	}
}

// isData reports whether dir holds the program's knowledge, which every stage
// may read and which knows no stage.
func isData(dir string) bool {
	top, _, _ := strings.Cut(dir, "/")
	return top == "lexicon" || top == "models"
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

func checkFolders(t *testing.T, files []source) {
	documented := map[string]bool{}
	for _, f := range files {
		if banned := path.Base(f.dir); slices.Contains(bannedFolders, banned) {
			t.Errorf("%s: name the folder after what it does, not %q", f.dir, banned)
		}
		documented[f.dir] = documented[f.dir] || f.file.Doc != nil
	}
	for _, dir := range slices.Sorted(maps.Keys(documented)) {
		if !documented[dir] {
			t.Errorf("%s: no package comment", dir)
		}
	}
}

var bannedFolders = []string{"util", "utils", "common", "helpers", "misc", "base", "core", "types"}

func checkSize(t *testing.T, files []source) {
	for _, f := range files {
		if f.test {
			continue
		}
		if n := f.fset.File(f.file.FileStart).LineCount(); n > maxFileLines {
			t.Errorf("%s: %d lines, more than %d: split it by idea", f.name, n, maxFileLines)
		}
		for _, fn := range functions(f) {
			if n := lines(f.fset, fn) - tableLines(f.fset, fn); n > maxFuncLines {
				t.Errorf("%s: %s has %d lines, more than %d", f.fset.Position(fn.Pos()), fn.Name.Name, n, maxFuncLines)
			}
		}
	}
}

// tableLines returns how many lines of fn are tables: composite literals, and
// switches of short cases.
func tableLines(fset *token.FileSet, fn *ast.FuncDecl) int {
	sum := 0
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			sum += lines(fset, n) - 1
			return false
		case *ast.SwitchStmt:
			if isFlat(fset, n) {
				sum += lines(fset, n) - 1
				return false
			}
		}
		return true
	})
	return sum
}

// maxCaseLines is how long a case of a flat switch may be.
const maxCaseLines = 8

// isFlat reports whether s is a list of short cases.
func isFlat(fset *token.FileSet, s *ast.SwitchStmt) bool {
	for _, clause := range s.Body.List {
		if lines(fset, clause) > maxCaseLines {
			return false
		}
	}
	return true
}

func lines(fset *token.FileSet, n ast.Node) int {
	return fset.Position(n.End()).Line - fset.Position(n.Pos()).Line + 1
}

func checkInit(t *testing.T, files []source) {
	for _, f := range files {
		for _, fn := range functions(f) {
			if fn.Recv == nil && fn.Name.Name == "init" {
				t.Errorf("%s: nothing may happen on import: no init", f.fset.Position(fn.Pos()))
			}
		}
	}
}

// checkState reports assignments to package-level variables outside their
// declaration. Names are compared within a package; a name that the function
// declares itself, anywhere, is taken to be its own.
func checkState(t *testing.T, files []source) {
	vars := map[string]map[string]bool{}
	for _, f := range files {
		if vars[f.dir] == nil {
			vars[f.dir] = map[string]bool{}
		}
		if !f.test {
			addVars(vars[f.dir], f.file)
		}
	}
	for _, f := range files {
		if f.test {
			continue
		}
		for _, fn := range functions(f) {
			own := declared(fn)
			for _, id := range assigned(fn) {
				if vars[f.dir][id.Name] && !own[id.Name] {
					t.Errorf("%s: %s changes the package-level %s", f.fset.Position(id.Pos()), fn.Name.Name, id.Name)
				}
			}
		}
	}
}

// addVars adds the names of the package-level variables of f to names.
func addVars(names map[string]bool, f *ast.File) {
	for _, d := range f.Decls {
		gen, ok := d.(*ast.GenDecl)
		if !ok || gen.Tok != token.VAR {
			continue
		}
		for _, spec := range gen.Specs {
			for _, id := range spec.(*ast.ValueSpec).Names {
				names[id.Name] = true
			}
		}
	}
}

// declared returns the names that fn declares: parameters, results and
// variables, those of its function literals included.
func declared(fn *ast.FuncDecl) map[string]bool {
	names := map[string]bool{}
	add := func(exprs ...ast.Expr) {
		for _, e := range exprs {
			if id, ok := e.(*ast.Ident); ok {
				names[id.Name] = true
			}
		}
	}
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			for _, id := range n.Names {
				add(id)
			}
		case *ast.ValueSpec:
			for _, id := range n.Names {
				add(id)
			}
		case *ast.AssignStmt:
			if n.Tok == token.DEFINE {
				add(n.Lhs...)
			}
		case *ast.RangeStmt:
			if n.Tok == token.DEFINE {
				add(n.Key, n.Value)
			}
		}
		return true
	})
	return names
}

// assigned returns the variables that fn assigns to, or assigns into.
func assigned(fn *ast.FuncDecl) []*ast.Ident {
	var ids []*ast.Ident
	add := func(e ast.Expr) {
		if id := target(e); id != nil {
			ids = append(ids, id)
		}
	}
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				for _, e := range n.Lhs {
					add(e)
				}
			}
		case *ast.IncDecStmt:
			add(n.X)
		}
		return true
	})
	return ids
}

// target returns the variable at the root of an assignable expression.
func target(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.IndexExpr:
			e = x.X
		case *ast.SelectorExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}

// dialers are the names that make an HTTP client or open a connection.
var dialers = map[string][]string{
	"http": {"Client", "DefaultClient", "Transport", "DefaultTransport", "Get", "Head", "Post", "PostForm"},
	"net":  {"Dial", "DialTimeout", "DialTCP", "DialUDP", "DialIP", "DialUnix", "Dialer"},
	"tls":  {"Dial", "DialWithDialer", "Dialer"},
}

func checkNetwork(t *testing.T, files []source) {
	for _, f := range files {
		if f.test || f.dir == fetchDir {
			continue
		}
		ast.Inspect(f.file, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if pkg, ok := sel.X.(*ast.Ident); ok && slices.Contains(dialers[pkg.Name], sel.Sel.Name) {
					t.Errorf("%s: only %s may use %s.%s", f.fset.Position(sel.Pos()), fetchDir, pkg.Name, sel.Sel.Name)
				}
			}
			return true
		})
	}
}

// buildPaths are folders of the machines that the project was built on; no
// file may speak of them. They are put together here, so that this file
// does not.
var buildPaths = []string{"/wo" + "rk/", "/ro" + "ot/", "." + "library", "/bash_" + "jobs", "/ho" + "me/"}

// maxScanned bounds the files that TestNoBuildPaths reads: texts, not models.
const maxScanned = 1 << 20

// TestNoBuildPaths checks that no text of the project names a folder of a
// particular machine.
func TestNoBuildPaths(t *testing.T) {
	walk(t, func(name string, size int64) {
		if size > maxScanned || strings.HasPrefix(name, "testdata/fuzz") {
			return
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			t.Error(err)
			return
		}
		for _, p := range buildPaths {
			if strings.Contains(string(text), p) {
				t.Errorf("%s: names %s, a folder of one machine", name, p)
			}
		}
	})
}

func functions(f source) []*ast.FuncDecl {
	var fns []*ast.FuncDecl
	for _, d := range f.file.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok {
			fns = append(fns, fn)
		}
	}
	return fns
}

func goFiles(t *testing.T) []source {
	t.Helper()
	var files []source
	fset := token.NewFileSet()
	walk(t, func(name string, _ int64) {
		if !strings.HasSuffix(name, ".go") {
			return
		}
		src, err := fs.ReadFile(root, name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := parser.ParseFile(fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, source{name, path.Dir(name), strings.HasSuffix(name, "_test.go"), f, fset})
	})
	return files
}

// walk calls do for each file of the project; hidden folders, which hold
// scratch and version control, are none of it.
func walk(t *testing.T, do func(name string, size int64)) {
	t.Helper()
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name != "." && strings.HasPrefix(d.Name(), ".") && d.Name() != ".ci" {
				return fs.SkipDir
			}
			return nil
		}
		if info, err := d.Info(); err == nil && info.Mode().IsRegular() && d.Name() != "entente" {
			do(name, info.Size())
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
