package mention

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// TestRosters gives lists of people with names in parentheses, all of which the model
// took for people.
func TestRosters(t *testing.T) {
	for s, want := range map[string]lexicon.Kind{
		"Ann Roe (Kelder), Bo Lund (Norrvik), Per Moen (Vida).":             lexicon.Organization,
		"Ann Roe (Kelder), Bo Lund (Norrvik).":                              lexicon.Person,
		"Ann Roe (Jo Kelder), Bo Lund (Al Norrvik), Per Moen (Ida Vida).":   lexicon.Person,
		"Ann Roe (KEL) beat Bo Lund (NOR), and Per Moen (VID) lost to her.": lexicon.Person,
	} {
		_, d := parse(t, s)
		var all []Mention
		for i := 0; i < len(d.Words); i++ {
			if d.Has(i, text.Capital) {
				k := capitals(d, i+1, len(d.Words))
				all, i = append(all, Mention{Range: phrase.Range(i, k), Kind: lexicon.Person}), k-1
			}
		}
		rosters(d, all)
		if got := all[1].Kind; got != want {
			t.Errorf("%s: the first is a %v, want %v", s, got, want)
		}
	}
}

// TestPlaceLists gives lists of places, the last of which the model took for a person.
func TestPlaceLists(t *testing.T) {
	for s, want := range map[string]lexicon.Kind{
		"So Kelder, Norrvik, Vida and Ana Maria are dry.":   lexicon.Place,
		"So Kelder, Norrvik and Ana Maria are dry.":         lexicon.Person,
		"So Kelder, Norrvik, Vida and Mayor Ana Maria left": lexicon.Person,
		"So Kelder, Norrvik, Vida by Ana Maria left.":       lexicon.Person,
	} {
		_, d := parse(t, s)
		var all []Mention
		for i := 1; i < len(d.Words); i++ {
			if d.Has(i, text.Capital) && d.String(i) != "Mayor" {
				k := capitals(d, i+1, len(d.Words))
				all, i = append(all, Mention{Range: phrase.Range(i, k), Kind: lexicon.Place}), k-1
			}
		}
		m := &all[len(all)-1]
		m.Kind = lexicon.Person
		placeLists(d, all)
		if m.Kind != want {
			t.Errorf("%s: the last is a %v, want %v", s, m.Kind, want)
		}
	}
}
