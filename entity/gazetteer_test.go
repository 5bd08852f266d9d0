package entity

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

func TestGazetteer(t *testing.T) {
	g, err := NewGazetteer([]Entry{
		{ID: "Q1", Name: "Harbour Workers’ Union", Kind: Organization, Region: language.MustParseRegion("GB"), Aliases: []string{"HWU", "the Dockers"}},
		{ID: "Q2", Name: "Dockers", Kind: Group},
		{ID: "Q3", Name: "Russia", Kind: Country},
	})
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"harbour workers' union":     "Q1",
		"The Harbour Workers’ Union": "Q1",
		"H.W.U.":                     "Q1",
		"dockers":                    "Q1", // the first who has the name
		"Russia":                     "Q3", // rather than the library's own
		"Russian Federation":         "",
		"Nobody":                     "",
	} {
		id, ok := Normalize(in, Known(g))
		if id.ID != want || !ok && want != "" {
			t.Errorf("Normalize(%q) = %+v, %v; want %q", in, id, ok, want)
		}
	}
	if id, _ := Normalize("Russian Federation", Known(g)); id.Name != "Russia" {
		t.Errorf("the library's own names are gone: %+v", id)
	}
	if id, ok := (*Gazetteer)(nil).Lookup("Russia"); ok {
		t.Errorf("a nil Gazetteer knows %+v", id)
	}
	words := strings.Fields("Harbour Workers ’ Union members said")
	if n, i := g.longest(func(i int) string { return words[i] }); n != 4 || i != 0 {
		t.Errorf("longest = %d words of entry %d", n, i)
	}
}

func TestGazetteerErrors(t *testing.T) {
	for _, e := range []Entry{{}, {Name: "..."}, {Name: "x", Aliases: []string{""}}, {Name: strings.Repeat("x", 1000)}, {Name: strings.Repeat("x ", 20)}} {
		if _, err := NewGazetteer([]Entry{e}); err == nil {
			t.Errorf("no error for %+v", e)
		}
	}
}

func BenchmarkNormalizeKnown(b *testing.B) {
	entries := make([]Entry, 5000)
	for i := range entries {
		entries[i] = Entry{Name: fmt.Sprint("Actor number ", i), Aliases: []string{fmt.Sprint("A ", i)}}
	}
	g, err := NewGazetteer(entries)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		Normalize("Russian Federation", Known(g))
	}
}
