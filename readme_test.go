package wirecopy_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// README.md shows the code and the output of Example, which the go command runs.
// The commands in it are run by .ci/commands.
func TestReadmeExample(t *testing.T) {
	readme, source := file(t, "README.md"), file(t, "example_readme_test.go")
	_, body, found := strings.Cut(source, "func Example() {\n")
	code, comment, hasOutput := strings.Cut(body, "\t// Output:\n")
	if !found || !hasOutput {
		t.Fatal("no Example with its output")
	}
	output, _, _ := strings.Cut(comment, "}\n")
	for _, block := range []struct{ begin, prefix, want string }{
		{"```go\n", "\t", code},
		{"prints\n\n```text\n", "\t// ", output},
	} {
		_, rest, found := strings.Cut(readme, block.begin)
		shown, _, ended := strings.Cut(rest, "```\n")
		if !found || !ended {
			t.Fatalf("no block %q in README.md", block.begin)
		}
		var want strings.Builder
		for line := range strings.Lines(block.want) {
			want.WriteString(strings.TrimPrefix(line, block.prefix))
		}
		if diff := cmp.Diff(strings.Split(want.String(), "\n"), strings.Split(shown, "\n")); diff != "" {
			t.Errorf("README.md differs from Example (-example +readme):\n%s", diff)
		}
	}
}

func file(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// CONTRIBUTING.md shows the way through the packages: all of them are on it.
func TestContributingPackages(t *testing.T) {
	_, way, found := strings.Cut(file(t, "CONTRIBUTING.md"), "## The way through the code\n")
	way, _, _ = strings.Cut(way, "\n## ")
	dirs, err := os.ReadDir("internal")
	if err != nil || !found {
		t.Fatal("no way through the code", err)
	}
	for _, d := range dirs {
		if !strings.Contains(way, "`internal/"+d.Name()+"`") && !strings.Contains(way, "`"+d.Name()+"`") {
			t.Errorf("CONTRIBUTING.md does not say what internal/%s is", d.Name())
		}
	}
}

// A doc.go that lists the files of its package names those that it has, and all of them.
func TestDocNamesFiles(t *testing.T) {
	docs, err := filepath.Glob("internal/*/doc.go")
	if err != nil || len(docs) == 0 {
		t.Fatal("no doc.go", err)
	}
	goFile := regexp.MustCompile(`\b[a-z]\w*\.go\b`)
	for _, doc := range docs {
		named := goFile.FindAllString(file(t, doc), -1)
		for _, f := range named {
			if _, err := os.Stat(filepath.Join(filepath.Dir(doc), f)); err != nil {
				t.Errorf("%s names %s: %v", doc, f, err)
			}
		}
		const few = 5 // files that are named in passing
		files, _ := filepath.Glob(filepath.Join(filepath.Dir(doc), "*.go"))
		for _, f := range files {
			f = filepath.Base(f)
			if len(named) > few && f != "doc.go" && !strings.HasSuffix(f, "_test.go") && !slices.Contains(named, f) {
				t.Errorf("%s lists the files of its package without %s", doc, f)
			}
		}
	}
}
