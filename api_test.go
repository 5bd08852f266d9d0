package wirecopy_test

// api.txt lists what the library exports, so that a change of it is seen and
// meant.

import (
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/golden"
)

func TestAPI(t *testing.T) {
	var b strings.Builder
	for _, dir := range []string{".", "article", "entity", "quote"} {
		b.WriteString(exported(t, dir))
	}
	golden.Text(t, "api.txt", b.String())
}

// Neither the library nor its examples go around the checks of the language.
func TestNothingUnsafe(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		files++
		parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range parsed.Imports {
			if i.Path.Value == `"unsafe"` || i.Path.Value == `"C"` {
				t.Errorf("%s imports %s", name, i.Path.Value)
			}
		}
		return nil
	})
	if err != nil || files < 100 {
		t.Errorf("%d files, error %v", files, err)
	}
}

// exported returns the declarations that a package exports, without comments and
// bodies, sorted.
func exported(t *testing.T, dir string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var name string
	var decls []string
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, f, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		name = parsed.Name.Name
		if !ast.FileExports(parsed) {
			continue
		}
		for _, d := range parsed.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Body = nil; d.Recv != nil && !ast.IsExported(receiver(d)) {
					continue
				}
			case *ast.GenDecl:
				if d.Tok == token.IMPORT {
					continue
				}
			}
			var b strings.Builder
			c := printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}
			if err := c.Fprint(&b, set, d); err != nil {
				t.Fatal(err)
			}
			decls = append(decls, strings.ReplaceAll(b.String(), "\n\n", "\n"))
		}
	}
	slices.Sort(decls)
	return "package " + name + "\n\n" + strings.Join(decls, "\n") + "\n\n"
}

// receiver returns the name of the type that a method belongs to.
func receiver(d *ast.FuncDecl) string {
	of := d.Recv.List[0].Type
	if p, ok := of.(*ast.StarExpr); ok {
		of = p.X
	}
	if name, ok := of.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

// The package comment lists all options.
func TestOptionsAreListed(t *testing.T) {
	doc := file(t, "doc.go")
	pkg := ""
	options := 0
	for line := range strings.Lines(file(t, "api.txt")) {
		if name, ok := strings.CutPrefix(line, "package "); ok {
			pkg = strings.TrimSpace(name)
		}
		if name, ok := strings.CutPrefix(line, "func With"); ok {
			options++
			if name, _, _ = strings.Cut(name, "("); !strings.Contains(doc, pkg+".With"+name) {
				t.Errorf("doc.go does not list %s.With%s", pkg, name)
			}
		}
	}
	if options < 10 {
		t.Errorf("%d options in api.txt", options)
	}
}
