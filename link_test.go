package wirecopy_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestLinkSize builds small programs and checks what each part of the library
// adds to an empty one: weights and tables are linked only where they are used.
// A package-level variable whose initializer opens a model would link it into
// every program that imports the package. The limits are those of one toolchain on one kind of
// system; others may take a twentieth more.
func TestLinkSize(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: building and linking five programs takes a while")
	}
	const module = `"github.com/wirecopy-go/wirecopy`
	empty := linkSize(t, "package main\nfunc main() {}\n")
	for _, p := range []struct {
		name, imports, body string
		limit               int // bytes over the empty program
	}{
		{"article.Parse", module + `/article"`, `a, _ := article.Parse("x"); println(a.Text)`, 2_440_000},
		{"entity.Normalize", module + `/entity"`, `x, _ := entity.Normalize("x"); println(x.Name)`, 2_450_000},
		{"entity.Find", module + `/article";` + module + `/entity"`, `a, _ := article.Parse("x"); println(len(entity.Find(a)))`, 8_445_000},
		{"wirecopy.Read", module + `"`, `r, _ := wirecopy.Read("x"); println(len(r.Actors))`, 12_780_000},
	} {
		if !strings.HasPrefix(runtime.Version(), "go1.26") || runtime.GOARCH != "amd64" || runtime.GOOS != "linux" {
			p.limit += p.limit / 20
		}
		size := linkSize(t, "package main\nimport ("+p.imports+")\nfunc main() {"+p.body+"}\n") - empty
		t.Logf("%s adds %d bytes", p.name, size)
		if size > p.limit {
			t.Errorf("%s adds %d bytes to a program, more than %d", p.name, size, p.limit)
		}
	}
}

// linkSize returns the size of a stripped program, in which no path of a folder stands:
// wherever the repository lies, the size is the same.
func linkSize(t *testing.T, source string) int {
	t.Helper()
	dir := t.TempDir()
	file, program := filepath.Join(dir, "main.go"), filepath.Join(dir, "program")
	if err := os.WriteFile(file, []byte(source), 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", program, file).CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	info, err := os.Stat(program)
	if err != nil {
		t.Fatal(err)
	}
	return int(info.Size())
}
