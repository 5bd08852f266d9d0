package english

import (
	"strings"
	"testing"
)

func TestLookupCue(t *testing.T) {
	for _, tt := range []struct {
		word     string
		form     Form
		attitude Attitude
	}{
		{"said", Past | Participle | Speech, Statement},
		{"says", Third | Speech, Statement},
		{"saying", Ing | Speech, Statement},
		{"denies", Third | Denies, Statement},
		{"written", Participle | Speech, Statement},
		{"bragging", Ing | Speech, Statement},
		{"claims", Third | Noun | Speech, Statement},
		{"criticism", Noun, Evaluation},
		{"worried", Past | Participle | Adjective, Belief},
		{"vowed", Past | Speech, Intention},
		{"testified", Past | Speech, Statement},
		{"agreeing", Ing, Belief},
	} {
		c := Lookup([]byte(tt.word)).Cue
		if c.Forms()&tt.form != tt.form || c.Lemma() == 0 {
			t.Errorf("%q: forms %#x, want %#x at least", tt.word, c.Forms(), tt.form)
		}
		if got := c.Attitude(); got != tt.attitude {
			t.Errorf("%q: attitude %d, want %d", tt.word, got, tt.attitude)
		}
	}
	for _, w := range []string{"", "table", "saids", "a word that is longer than any word of the table"} {
		if c := Lookup([]byte(w)).Cue; c != 0 {
			t.Errorf("%q: cue %#x, want none", w, c)
		}
	}
	if a, b := Lookup([]byte("said")).Cue.Lemma(), Lookup([]byte("say")).Cue.Lemma(); a != b || Lemma(a) != "say" {
		t.Errorf("said and say are words %d and %d, %q", a, b, Lemma(a))
	}
}

func TestLookup(t *testing.T) {
	for word, want := range map[string]Entry{
		"she":     {Class: SubjectPronoun | Pronoun | Feminine},
		"her":     {Class: Pronoun | ObjectPronoun | Possessive | Feminine},
		"doesn't": {Class: Do | Negation},
		"monday":  {Class: Weekday, Rare: Rare{Number: 1}},
		"sept":    {Class: Month, Rare: Rare{Number: 9}},
		"seven":   {Class: Determiner, Rare: Rare{Number: 7}},
		"poll":    {Class: Artifact},
		"mr.":     {Class: Title, Layout: TitleAbbreviation},
		"sept.":   {Layout: DateAbbreviation},
		"a.m.":    {Layout: FinalAbbreviation | Clock | Unit},
		"in":      {Class: Preposition | Locative},
	} {
		got := Lookup([]byte(word))
		if got.Class&want.Class != want.Class || got.Layout&want.Layout != want.Layout || got.Number != want.Number {
			t.Errorf("%q: %v, want %v at least", word, got, want)
		}
	}
	if got := Lookup([]byte("xyzzy")); got != (Entry{}) {
		t.Errorf("xyzzy: %v, want nothing", got)
	}
	if got, want := Of("MONDAY"), Lookup([]byte("monday")); got != want {
		t.Errorf("MONDAY: %v, want %v", got, want)
	}
}

func TestOfPhrase(t *testing.T) {
	for _, c := range []struct {
		phrase string
		want   Phrase
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

func TestIdiomOf(t *testing.T) {
	for idiom, want := range map[string]Attitude{
		"took issue with": Evaluation, "sets one's sights on": Wish, "is in favour of": Evaluation, "have no intention of": Intention, "given the nod to": Decision,
	} {
		if got, ok := IdiomOf([]byte(idiom)); !ok || got != want {
			t.Errorf("%q: %v, %v", idiom, got, ok)
		}
	}
	for _, no := range []string{"", "took", "took with", "gave way to"} {
		if a, ok := IdiomOf([]byte(no)); ok {
			t.Errorf("%q: %v", no, a)
		}
	}
}

func TestApostrophe(t *testing.T) {
	for _, w := range []string{"don't", "I'M", "They've", "'s"} {
		if c := strings.ReplaceAll(w, "'", "’"); Of(w) == (Entry{}) || Of(c) != Of(w) {
			t.Errorf("%q is %v, %q is %v", w, Of(w), c, Of(c))
		}
	}
}
