package wirecopy_test

// The texts in testdata: articles written for this project about people who do
// not exist, one for each style of text that readers meet.

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fixtures returns the names of the texts in testdata, without ending.
func fixtures(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(filepath.Base(f), ".txt")
	}
	return files
}

// fixture returns the bytes of a text in testdata.
func fixture(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}
