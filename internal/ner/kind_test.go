package ner

import (
	"encoding/binary"
	"hash/fnv"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

// TestKind guards the model: it reads other features than those it was trained with as
// nonsense, without a word.
func TestKind(t *testing.T) {
	const kind, features = "names/6", 0x52b01c4f

	a, err := article.Parse("Orla Venn, the clerk of Quenby's U.S. office, met Dr. Ida al-Rahn of TV6 in Paris on Monday.\n\ni saw orla venn in Paris, she said.")
	if err != nil {
		t.Fatal(err)
	}
	var d Document
	d.Reset(a)
	h := fnv.New32a()
	put := func(n uint32) { h.Write(binary.LittleEndian.AppendUint32(nil, n)) }
	for n := range a.Sentences {
		s := d.Sequence(&a.Sentences[n])
		for i := range s.Len() {
			put(uint32(s.Allowed(i)))
			for _, f := range s.Features(i) {
				put(f)
			}
			for _, r := range d.Rows(nil, &a.Sentences[n], i) {
				put(r)
			}
		}
	}
	if got := h.Sum32(); Kind != kind || got != features {
		t.Errorf("kind %q with features %#08x, not %q with %#08x: where features change, raise the number in Kind, train the model again and put both here",
			Kind, got, kind, uint32(features))
	}
}

// TestTemplates checks that every template of features can be left out by its name.
func TestTemplates(t *testing.T) {
	a, err := article.Parse("Orla Venn met Ida Rahn in Paris on Monday.")
	if err != nil {
		t.Fatal(err)
	}
	features := func(without ...string) int {
		var d Document
		if err := d.Without(without...); err != nil {
			t.Fatal(err)
		}
		d.Reset(a)
		return len(d.Sequence(&a.Sentences[0]).Features(0))
	}
	all := features()
	seen := map[string]bool{"": true}
	for _, name := range Templates() {
		if seen[name] {
			t.Errorf("two templates, or none, with the name %q", name)
		}
		seen[name] = true
		if got := features(name); got != all-1 {
			t.Errorf("%d features without %s, %d with it", got, name, all)
		}
	}
	if got := features(Templates()...); got != 0 {
		t.Errorf("%d features without any template", got)
	}
	if (&Document{}).Without("suffixes") == nil {
		t.Error("no error for a template that there is not")
	}
}
