package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/pos"
)

// TestSlim makes smaller weights, which the library opens as its own.
func TestSlim(t *testing.T) {
	dir := t.TempDir()
	name, err := slim("../..", dir)
	if err != nil {
		t.Fatal(err)
	}
	var overlay struct{ Replace map[string]string }
	data, err := os.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(data, &overlay)
	}
	if err != nil || len(overlay.Replace) != 4 {
		t.Fatalf("%d files, %v", len(overlay.Replace), err)
	}
	for from, to := range overlay.Replace {
		old, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		small, err := os.ReadFile(to)
		if err != nil {
			t.Fatal(err)
		}
		if a, b := packed(t, old), packed(t, small); b*4 > a*3 {
			t.Errorf("%s: %d bytes, of %d before", filepath.Base(to), b, a)
		}
		f, err := crf.Open(string(small), map[string]string{
			"ner.model": ner.Kind, "embed.model": embed.Kind, "attrib.model": attrib.Kind, "pos.model": pos.Kind,
		}[filepath.Base(to)])
		if err == nil {
			err = f.Verify()
		}
		if err != nil {
			t.Errorf("%s: %v", filepath.Base(to), err)
		}
	}
	data, _ = os.ReadFile(filepath.Join(dir, "embed.model"))
	m, err := embed.Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	words, vectors := 0, 0
	for w := embed.Word(1); m.Class(w) != 0; w++ {
		words++
		if m.Codes(w) != "" {
			vectors++
		}
	}
	if words != 40_000 || vectors != 10_000 {
		t.Errorf("%d words, %d vectors", words, vectors)
	}
	all := embed.Default()
	for _, s := range []string{"said", "Minister", "Grenoble"} {
		h := hash.Lower(s)
		if got, want := m.Class(m.Word(h)), all.Class(all.Word(h)); got != want || got == 0 {
			t.Errorf("%s has class %d, %d before", s, got, want)
		}
	}
	if h := hash.Lower("said"); m.Codes(m.Word(h)) != all.Codes(all.Word(h)) {
		t.Error("said has another vector")
	}
}

// packed returns how many bytes data has when it is compressed in a hurry.
func packed(t *testing.T, data []byte) int {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(data)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

func TestRound(t *testing.T) {
	got := []byte{128, 129, 131, 132, 126, 124, 255, 0}
	round(got, 4)
	if want := []byte{128, 128, 132, 132, 124, 124, 255, 0}; string(got) != string(want) {
		t.Errorf("rounded to %v, want %v", got, want)
	}
}

// TestForm refuses files that are no models.
func TestForm(t *testing.T) {
	for _, data := range []string{"", "wcmodel\n", "wcmodel\n" + string(make([]byte, 12)) + "\xff\x00\x00\x00" + string(make([]byte, 16))} {
		if _, err := parse([]byte(data)); err == nil {
			t.Errorf("%q is a model", data)
		}
	}
	if slimChain(make([]byte, 10), diet{step: 2}) == nil || slimNet(nil, diet{step: 2}) == nil {
		t.Error("a section of a few bytes is one of weights")
	}
}
