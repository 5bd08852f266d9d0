package main

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// What the command prints for two articles in each form, brat for the first.
func TestGolden(t *testing.T) {
	const dispatch, british = "../../testdata/dispatch.txt", "../../testdata/british.txt"
	for _, form := range []string{"json", "conllu", "text"} {
		t.Run(form, func(t *testing.T) {
			status, stdout, stderr := extract(t, nil, "-out", form, dispatch, british)
			if status != 0 || stderr != "" {
				t.Fatalf("status %d, standard error %q", status, stderr)
			}
			golden(t, "two.golden."+form, stdout)
		})
	}
	t.Run("brat", func(t *testing.T) {
		dir := t.TempDir()
		if status, _, stderr := extract(t, nil, "-out", "brat", "-dir", dir, dispatch); status != 0 {
			t.Fatalf("status %d, standard error %q", status, stderr)
		}
		got, err := os.ReadFile(filepath.Join(dir, "dispatch.ann"))
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "dispatch.golden.ann", string(got))
	})
}

// confidence matches what every training changes. The golden files have 0 there.
var confidence = regexp.MustCompile(`"confidence":[0-9.e-]+`)

func golden(t *testing.T, name, got string) {
	t.Helper()
	got = confidence.ReplaceAllString(got, `"confidence":0`)
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s (-want +got); -update rewrites it:\n%s", file, diff)
	}
}
