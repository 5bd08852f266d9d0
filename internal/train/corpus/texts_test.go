package corpus

import (
	"os"
	"path/filepath"
	"testing"
)

// TestOpenLibrary finds texts in each kind of library.
func TestOpenLibrary(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return path
	}
	write("pages/dev/a.txt", "Menu. Ida left.")
	write("pages/dev/a.body", "Ida left.")
	write("pages/b.txt", "Ola left.")
	lines := write("texts.jsonl", `{"id": "a", "text": "Ida left."}`+"\n"+`{"id": "b", "text": "Ola left."}`+"\n")
	documents := write("texts.conllu", "# newdoc id = a\n# newpar\n# text = Ida left.\n1\tIda\n\n# text = She ran.\n\n# newpar\n# text = Nobody came.\n\n"+
		"# newdoc id = b\n# text = Ola left.\n")
	for _, test := range []struct{ path, name, want string }{
		{filepath.Join(dir, "pages"), "dev/a", "Ida left."},
		{filepath.Join(dir, "pages"), "b", "Ola left."},
		{lines, "a", "Ida left."},
		{lines, "b", "Ola left."},
		{documents, "a", "Ida left. She ran.\n\nNobody came."},
		{documents, "b", "Ola left."},
	} {
		library, err := OpenLibrary(test.path)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := library(test.name); got != test.want || err != nil {
			t.Errorf("%s of %s: %q, %v, want %q", test.name, filepath.Base(test.path), got, err, test.want)
		}
		if _, err := library("nobody"); err == nil {
			t.Errorf("%s has a text that it doesn't have", filepath.Base(test.path))
		}
	}
	for _, bad := range []string{write("bad.jsonl", "{"), write("bad.conllu", "# text = Ida left.\n"), filepath.Join(dir, "none.jsonl"), filepath.Join(dir, "none.conllu")} {
		if _, err := OpenLibrary(bad); err == nil {
			t.Errorf("no error for %s", filepath.Base(bad))
		}
	}
}
