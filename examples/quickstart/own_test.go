package main

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden file and the page in README.md")

const (
	goldenFile = "testdata/page.golden.txt"
	readmeFile = "../../README.md"

	// The page stands in README.md between these lines.
	pageBegin = "```text\n$ go run ./examples/quickstart\n"
	pageEnd   = "```\n"
)

func TestOwnArticle(t *testing.T) {
	got, err := quickstart(t, "")
	if err != nil {
		t.Fatal(err)
	}
	readme := file(t, readmeFile)
	before, rest, found := strings.Cut(readme, pageBegin)
	shown, after, ended := strings.Cut(rest, pageEnd)
	if !found || !ended {
		t.Fatalf("no page in %s", readmeFile)
	}
	if *update {
		for name, text := range map[string]string{
			goldenFile: got,
			readmeFile: before + pageBegin + got + pageEnd + after,
		} {
			if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	for name, want := range map[string]string{goldenFile: file(t, goldenFile), readmeFile: shown} {
		if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
			t.Errorf("%s (-want +got); -update rewrites it:\n%s", name, diff)
		}
	}
}

func file(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
