package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// quickstart runs the command and returns what it printed.
func quickstart(t *testing.T, stdin string, args ...string) (string, error) {
	t.Helper()
	t.Setenv("COLUMNS", "")
	out, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	if err := run(args, strings.NewReader(stdin), out); err != nil {
		return "", err
	}
	data, err := os.ReadFile(out.Name())
	if err != nil {
		t.Fatal(err)
	}
	return string(data), nil
}

// A file, standard input and the article itself are the same.
func TestInputs(t *testing.T) {
	own, err := quickstart(t, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"article.txt"}, {"-"}} {
		got, err := quickstart(t, dispatch, args...)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(own, got); diff != "" {
			t.Errorf("%q (-own +got):\n%s", args, diff)
		}
	}
}

func TestBadInputs(t *testing.T) {
	if _, err := quickstart(t, "", "testdata/none.txt"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: error %v", err)
	}
	if _, err := quickstart(t, "", "a", "b"); err == nil {
		t.Error("no error for two files")
	}
}
