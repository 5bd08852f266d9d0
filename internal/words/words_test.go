package words

import (
	"os"
	"strings"
	"testing"
)

func TestTablesAreFresh(t *testing.T) {
	for _, name := range Sources {
		tsv, err := os.ReadFile(name + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		want, err := Compile(name, string(tsv))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(name + ".table")
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s.table is stale: run go generate ./internal/words", name)
		}
	}
}

func TestFilterIsFresh(t *testing.T) {
	tsv, err := os.ReadFile("words.tsv")
	if err != nil {
		t.Fatal(err)
	}
	if wordFilter != Filter(string(tsv)) {
		t.Error("words.filter is stale: run go generate ./internal/words")
	}
	for line := range strings.Lines(string(tsv)) {
		word, _, ok := strings.Cut(line, "\t")
		if ok && word[0] != '#' && (Of(word) == 0 || Of(word) != Of(strings.ToUpper(word))) {
			t.Errorf("%q is in the table and not found in every case", word)
		}
	}
}

func TestOf(t *testing.T) {
	for _, c := range []struct {
		word string
		want Set
	}{
		{"Mr.", Title},
		{"SEPT.", Month},
		{"No.", Number},
		{"a.m.", End | Clock | Unit},
		{"under", Prefix | Starter | Common},
		{"", 0},
		{"agreement", 0},
		{"a word that is longer than any word of the table", 0},
	} {
		if got := Of(c.word); got != c.want {
			t.Errorf("Of(%q) = %b, want %b", c.word, got, c.want)
		}
	}
}

func TestOfPhrase(t *testing.T) {
	for _, c := range []struct {
		phrase string
		want   Set
	}{
		{"Advertisement", Ad},
		{"— ADVERTISEMENT —", Ad},
		{"Agence France-Presse", Agency},
		{"Editor's note:", Correction},
		{"", 0},
		{"…", 0},
		{"ministers agreed", 0},
	} {
		if got := OfPhrase(c.phrase); got&c.want != c.want || c.want == 0 && got != 0 {
			t.Errorf("OfPhrase(%q) = %b, want %b", c.phrase, got, c.want)
		}
	}
}

func TestOfPlace(t *testing.T) {
	if p, ok := OfPlace("GENEVA"); !ok || p != (Place{"CH", true}) {
		t.Errorf("Geneva: %v, %v", p, ok)
	}
	if p, ok := OfPlace("Calif."); !ok || p != (Place{"US", false}) {
		t.Errorf("California: %v, %v", p, ok)
	}
	if p, ok := OfPlace("Nowhere"); ok {
		t.Errorf("Nowhere: %v", p)
	}
}

func TestCompileErrors(t *testing.T) {
	for _, c := range [][2]string{
		{"words", "word"}, {"words", "Word\ttitle"}, {"words", "word\tnothing"},
		{"words", "a\ttitle\na\ttitle"}, {"words", "aaaaaaaaaaaaaaaaaaaaa\ttitle"},
		{"phrases", "two  spaces\tnav"}, {"phrases", "one!\tnav"},
		{"places", "oslo"}, {"places", "oslo\tNOR\tcity"}, {"places", "oslo\tNO\ttown"},
	} {
		if _, err := Compile(c[0], c[1]); err == nil {
			t.Errorf("Compile(%q, %q): no error", c[0], c[1])
		}
	}
}
