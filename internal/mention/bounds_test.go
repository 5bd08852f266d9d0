package mention

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// TestDegrees finds no mention of a degree.
func TestDegrees(t *testing.T) {
	a, d := parse(t, "Owen Pratt, M.D., Ph.D., said the study was small. Al Dunn, C.P.A., agreed.")
	for _, m := range Find(a, d, nil) {
		if s := d.In(m.First, m.End); s != "Owen Pratt" && s != "Al Dunn" {
			t.Errorf("%q is mentioned", s)
		}
	}
}

// TestEvents finds no mention of a storm.
func TestEvents(t *testing.T) {
	for text, want := range map[string]bool{
		"Storm Odalys hit Portugal. They fled Odalys.":                   false,
		"They saw Tropical Storm Odalys hit Portugal and fled.":          false,
		"Odalys Perrin fled Storm Odalys. Then Ms. Odalys hit Portugal.": true,
	} {
		a, d := parse(t, text)
		got := false
		for _, m := range Find(a, d, nil) {
			got = got || d.String(m.First) == "Odalys"
		}
		if got != want {
			t.Errorf("%s: Odalys is mentioned: %v", text, got)
		}
	}
}

// TestSpellOut gives bodies the words that their acronyms stand for.
func TestSpellOut(t *testing.T) {
	for text, want := range map[string]string{
		"So the Chamber of Commerce in Kelder (CCK) met.":          "Chamber of Commerce in Kelder",
		"So the Harbour and Lights Bureau (HLB) met.":              "Harbour and Lights Bureau",
		"So the Kelder Harbour and Lights Bureau (HLB) met.":       "Harbour and Lights Bureau",
		"So the Bureau (HLB) met.":                                 "",
		"So the Harbour Police and the Lights Bureau (HLB) agreed": "",
	} {
		_, d := parse(t, text)
		at := 0
		for d.String(at) != "(" {
			at++
		}
		all := spellOut(d, []Mention{{Range: phrase.Range(at-1, at), Kind: lexicon.Organization}, {Range: phrase.Range(at+1, at+2)}})
		got := ""
		if all[0].Len() > 1 {
			got = d.In(all[0].First, all[0].End)
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// TestMonths asks which months are taken for the names of people.
func TestMonths(t *testing.T) {
	for text, want := range map[string]int{
		"April Dunne, 19, gave evidence. \"He took it,\" April told the court.": 2,
		"April Dunne, 19, gave evidence. In April the court met.":               1,
		"Ida Holm gave evidence. April was cold.":                               1,
		"Bruce Sunday, a baker, left. Sunday told the court it was late.":       2,
		"Bruce Sunday, a baker, left. The court said Sunday it was late.":       1,
		"So Ann Roe, Friday Okon, and one Blessing Udo, left.":                  3,
		"Luciana Teixeira do Prado left.":                                       1,
		"Mr Sunday gave evidence. A letter from his doctor Friday was read.":    1,
	} {
		a, d := parse(t, text)
		people := 0
		for _, m := range Find(a, d, nil) {
			if m.Kind == lexicon.Person {
				people++
			}
		}
		if people != want {
			t.Errorf("%s\n%d names of people, want %d", text, people, want)
		}
	}
}
