package corpus

import (
	"os"
	"path/filepath"
	"testing"
)

// TestSum compares with what sha256sum prints.
func TestSum(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"b": "second\n", "a": "first\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "c"), 0o777); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		filepath.Join(dir, "a"): "b640e840b19d378660b32fb51ae18d67dccb4a8596a29e7bd72c1b2ae5928f41",
		dir:                     "8fe4548b85b78fcb66d7a555f583b30a2f36d2f1d86e9660d2ef49d3041f52b1",
	} {
		if got, err := Sum(path); got != want || err != nil {
			t.Errorf("%s: %s, want %s, %v", path, got, want, err)
		}
	}
	if _, err := Sum(filepath.Join(dir, "d")); err == nil {
		t.Error("no error for a file that does not exist")
	}
}
