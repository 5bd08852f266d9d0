package quote_test

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// What is said beside the article, or by what sort of story it is, is said by nobody.
func TestNothingSaidAround(t *testing.T) {
	for _, text := range []string{
		"Explainer: Why is the river so low?\n\nThe river is low.",
		"The dam held all night.\n\nThis story has been corrected to show that the dam is old.",
		"The dam held all night.\n\nCorrection: An earlier version of this article said that the dam was new.",
	} {
		a := parse(t, text)
		if quotes, claims := quote.Find(a, entity.Find(a)); len(quotes)+len(claims) > 0 {
			t.Errorf("%s: %d quotes and %d claims", text, len(quotes), len(claims))
		}
	}
}

// What tells of a source is no attribution of its own beside the one that the source makes.
func TestRelativeClauseOfSource(t *testing.T) {
	for text, want := range map[string][]string{
		"Two engineers who asked not to be named said the berth would be longer.": {"Two engineers who asked not to be named"},
		"An official who asked not to be identified said the talks had failed.":   {"An official who asked not to be identified"},
		"A diplomat, who asked not to be named, said the talks had failed.":       {"A diplomat, who asked not to be named,"},
		"A trader who declined to be named said the price would fall.":            {"A trader who declined to be named"},
		"A trader who refused to give his name said the price would fall.":        {"A trader who refused to give his name"},
		"Two people who requested anonymity said the deal was off.":               {"Two people who requested anonymity"},
		"A farmer who said the dam would hold left the valley.":                   {"who"},
	} {
		a := parse(t, text)
		quotes, claims := quote.Find(a, entity.Find(a))
		if len(quotes) > 0 || len(claims) != len(want) {
			t.Errorf("%s: %d quotes and %d claims", text, len(quotes), len(claims))
			continue
		}
		for i := range claims {
			if got := claims[i].Source.In(a.Text); got != want[i] {
				t.Errorf("%s: source %q, want %q", text, got, want[i])
			}
		}
	}
}
