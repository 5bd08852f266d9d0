package wirecopy_test

// Every testdata/NAME.txt is read whole, and its report compared with
// NAME.golden.json. A new fixture needs no code: put the text there and run
//
//	go test . -run TestGolden -update

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	for _, name := range fixtures(t) {
		t.Run(name, func(t *testing.T) {
			r, err := wirecopy.ReadBytes(fixture(t, name))
			if err != nil {
				t.Fatal(err)
			}
			got := layout(t, r)
			file := filepath.Join("testdata", name+".golden.json")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if errors.Is(err, fs.ErrNotExist) {
				t.Fatalf("%s is missing; -update writes it", file)
			} else if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("%s (-want +got); -update rewrites it:\n%s", file, diff)
			}
		})
	}
}

// A golden file without its text tests nothing.
func TestGoldensHaveTexts(t *testing.T) {
	goldens, err := filepath.Glob(filepath.Join("testdata", "*.golden.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range goldens {
		if _, err := os.Stat(strings.TrimSuffix(g, ".golden.json") + ".txt"); err != nil {
			t.Error(err)
		}
	}
}
