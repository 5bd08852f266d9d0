package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/golden"
)

// What the command prints for two articles in each form, brat for the first.
func TestGolden(t *testing.T) {
	const dispatch, british = "../../testdata/dispatch.txt", "../../testdata/british.txt"
	for _, form := range []string{"json", "conllu", "text"} {
		t.Run(form, func(t *testing.T) {
			status, stdout, stderr := extract(t, nil, "-out", form, dispatch, british)
			if status != 0 || stderr != "" {
				t.Fatalf("status %d, standard error %q", status, stderr)
			}
			compare(t, "two.golden."+form, stdout)
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
		compare(t, "dispatch.golden.ann", string(got))
	})
}

// confidence matches what every training changes. The golden files have 0 there.
var confidence = regexp.MustCompile(`"confidence":[0-9.e-]+`)

func compare(t *testing.T, name, got string) {
	t.Helper()
	golden.Text(t, filepath.Join("testdata", name), confidence.ReplaceAllString(got, `"confidence":0`))
}
