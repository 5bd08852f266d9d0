package cue

import (
	"os"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/cue/gen/build"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		word     string
		form     Form
		attitude string
	}{
		{"said", Past | Participle | Speech, "statement"},
		{"says", Third | Speech, "statement"},
		{"saying", Ing | Speech, "statement"},
		{"denies", Third | Denies, "statement"},
		{"written", Participle | Speech, "statement"},
		{"bragging", Ing | Speech, "statement"},
		{"claims", Third | Noun | Speech, "statement"},
		{"criticism", Noun, "evaluation"},
		{"worried", Past | Participle | Adjective, "belief"},
		{"vowed", Past | Speech, "intention"},
		{"testified", Past | Speech, "statement"},
		{"agreeing", Ing, "belief"},
	} {
		c := OfString(tt.word)
		if !c.Is(tt.form) || c.Lemma() == 0 {
			t.Errorf("Of(%q) = %#x is not %#x", tt.word, c, tt.form)
		}
		for f := Base; f <= Addressee; f <<= 1 {
			if tt.form&f != 0 && !c.Is(f) {
				t.Errorf("Of(%q) lacks form %#x", tt.word, f)
			}
		}
		if got := Attitudes[c.Attitude()]; got != tt.attitude {
			t.Errorf("Of(%q): attitude %s, want %s", tt.word, got, tt.attitude)
		}
	}
	for _, w := range []string{"", "table", "saids"} {
		if c := OfString(w); c != 0 {
			t.Errorf("Of(%q) = %#x, want none", w, c)
		}
	}
	if a, b := OfString("said").Lemma(), OfString("say").Lemma(); a != b {
		t.Errorf("said and say are words %d and %d", a, b)
	}
}

func TestClasses(t *testing.T) {
	for word, want := range map[string]Class{
		"she": Subject | Pronoun, "her": Pronoun | Object | Possessive, "doesn't": Do | Negation,
		"that": Pronoun | Determiner | Subordinator, "monday": Time, "poll": Artifact, "xyzzy": 0,
	} {
		if got := Classes([]byte(word)); got != want {
			t.Errorf("Classes(%q) = %#x, want %#x", word, got, want)
		}
	}
}

// TestFiles fails when what is embedded is older than data/*.tsv: run go
// generate.
func TestFiles(t *testing.T) {
	files, err := build.Files(os.DirFS("data"))
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string]string{"cues.table": cueData, "words.table": wordData, "lemmas.txt": lemmaData} {
		if got != files[name] {
			t.Errorf("%s is stale", name)
		}
	}
}
