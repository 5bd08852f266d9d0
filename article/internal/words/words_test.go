package words

import (
	"os"
	"testing"
)

func TestTableIsFresh(t *testing.T) {
	tsv, err := os.ReadFile("words.tsv")
	if err != nil {
		t.Fatal(err)
	}
	want, err := Compile(string(tsv))
	if err != nil {
		t.Fatal(err)
	}
	if data != want {
		t.Error("words.table is stale: run go generate ./article/...")
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
		{"under", Prefix | Starter},
		{"", 0},
		{"agreement", 0},
		{"a word that is longer than any word of the table", 0},
	} {
		if got := Of(c.word); got != c.want {
			t.Errorf("Of(%q) = %b, want %b", c.word, got, c.want)
		}
	}
}

func TestCompileErrors(t *testing.T) {
	for _, tsv := range []string{"word", "Word\ttitle", "word\tnothing", "a\ttitle\na\ttitle"} {
		if _, err := Compile(tsv); err == nil {
			t.Errorf("Compile(%q): no error", tsv)
		}
	}
}
