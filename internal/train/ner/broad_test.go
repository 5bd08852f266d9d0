package ner

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/ner"
)

func TestReadBroad(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", "By Ova Lind\n\nÉlan Verne met Quill & Co in Tarnby.\n")
	write("a.json", `{"paragraphs": [[0, 11, "byline"], [13, 49, "body"]], "actors": [
		{"name": "Tarnby", "kind": "place", "mentions": [[42, 48]]},
		{"name": "Élan Verne", "kind": "person", "mentions": [[13, 23]]},
		{"name": "Quill & Co", "kind": "organization", "mentions": [[28, 38]]}]}`)
	texts, err := ReadBroad(dir)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]ner.Class{}
	for _, s := range texts[0].Spans {
		got[texts[0].Text[s.Start:s.End]] = s.Class
	}
	want := map[string]ner.Class{"Élan Verne": ner.Person, "Quill & Co": ner.Organization, "Tarnby": ner.Place}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("names (-want +got):\n%s", d)
	}
	if len(texts) != 1 || texts[0].ID != "a" || texts[0].Text != "Élan Verne met Quill & Co in Tarnby.\n\n" {
		t.Errorf("texts %+v", texts)
	}
	for name, marks := range map[string]string{
		"a kind":      `{"actors": [{"name": "Élan", "kind": "ship", "mentions": [[0, 4]]}]}`,
		"a range":     `{"actors": [{"name": "Élan", "kind": "person", "mentions": [[40, 70]]}]}`,
		"a paragraph": `{"paragraphs": [[40, 70, "body"]]}`,
		"a list":      `{"paragraphs": [["body"]]}`,
		"JSON":        `{"actors": [`,
	} {
		write("a.json", marks)
		if _, err := ReadBroad(dir); err == nil {
			t.Errorf("no error for wrong %s", name)
		}
	}
	if _, err := ReadBroad(t.TempDir()); err == nil {
		t.Error("no error for an empty folder")
	}
}
