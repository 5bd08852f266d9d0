package entity_test

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// townTexts have a town and a state or country in them.
var townTexts = []string{
	"A school in %, closed on Monday, the mayor said.\n",
	"Ida Voss, 41, of % said the road was dry.\n",
}

// minTowns is how many of a hundred towns have to have the right country.
const minTowns = 97

// TestTowns reads towns with their state or country beside them.
func TestTowns(t *testing.T) {
	data, err := os.ReadFile("testdata/towns.tsv")
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	for line := range strings.Lines(string(data)) {
		cols := strings.Split(strings.TrimSpace(line), "\t")
		if len(cols) != 3 {
			continue
		}
		for _, text := range townTexts {
			all++
			if got := regionOf(t, strings.Replace(text, "%", cols[1]+", "+cols[2], 1), cols[1]); got == cols[0] {
				right++
			} else {
				t.Logf("%s, %s is in %q, want %s: %q", cols[1], cols[2], got, cols[0], text)
			}
		}
	}
	if all < 400 || right*100 < all*minTowns {
		t.Errorf("%d of %d towns right, want %d%%", right, all, minTowns)
	}
}

// TestPlaceNames finds the countries of places whose names say little.
func TestPlaceNames(t *testing.T) {
	for _, test := range []struct{ text, name, want string }{
		{"The by-polls of Punjab were held in Pakistan on Sunday.", "Punjab", "PK"},
		{"The by-polls of Punjab were held in India on Sunday.", "Punjab", "IN"},
		{"At a fair in Arnhem Land, Ms Lund said it would rain.", "Arnhem Land", ""},
		{"At a fair in Oxford, Miss., on Monday it rained.", "Oxford", "US"},
		{"It rained on the West Coast of New Zealand.", "West Coast", ""},
	} {
		if got := regionOf(t, test.text, test.name); got != test.want {
			t.Errorf("%s\n%s is in %q, want %q", test.text, test.name, got, test.want)
		}
	}
}

// regionOf returns the code of the place that a text names so, "?" if it names none.
func regionOf(t *testing.T, text, name string) string {
	t.Helper()
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range entity.Find(a) {
		for _, m := range x.Mentions {
			if said := m.Span.In(a.Text); strings.EqualFold(said, name) && x.Kind == entity.KindPlace {
				if x.Region == (language.Region{}) {
					return ""
				}
				return x.Region.String()
			}
		}
	}
	return "?"
}
