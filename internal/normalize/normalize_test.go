package normalize

import (
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// TestSteps has names for each step of read.
func TestSteps(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Identity
	}{
		{"Russian Federation", Identity{"Russia", lexicon.Country, lexicon.Alias, "RU"}},
		{"DEU", Identity{"Germany", lexicon.Country, lexicon.Code, "DE"}},
		{"Daesh", Identity{"Islamic State", lexicon.Group, lexicon.Alias, ""}},
		{"Moscow", Identity{"Russia", lexicon.Country, lexicon.Metonym, "RU"}},
		{"Victoria", Identity{"Victoria", lexicon.Place, lexicon.Exact, "AU"}},
		{"Ontario", Identity{"Ontario", lexicon.Place, lexicon.Exact, "CA"}},
		{"Alemania", Identity{"Germany", lexicon.Country, lexicon.Alias, "DE"}},
		{"Labour leader", Identity{"leader of Labour Party", lexicon.Person, lexicon.OfOffice, "GB"}},
		{"Iraqi authorities", Identity{"Iraq", lexicon.Country, lexicon.Alias, "IQ"}},
		{"Maharashtra", Identity{"Maharashtra", lexicon.Place, lexicon.Exact, "IN"}},
		{"Xinyang", Identity{"Xinyang", lexicon.Place, lexicon.Exact, "CN"}},
		{"Zhytomyrshchyna", Identity{"Zhytomyrshchyna", lexicon.Place, lexicon.Exact, "UA"}},
		{"Kingdom of Thailand", Identity{"Thailand", lexicon.Country, lexicon.Alias, "TH"}},
		{"former Soviet Union", Identity{"Soviet Union", lexicon.Country, lexicon.Alias, "SU"}},
		{"St. Vin. and Gren.", Identity{"St. Vincent & Grenadines", lexicon.Country, lexicon.Alias, "VC"}},
		{"China, P.R.: Hong Kong", Identity{"Hong Kong", lexicon.Country, lexicon.Exact, "HK"}},
		{"China, P.R.: Mainland", Identity{"China", lexicon.Country, lexicon.Alias, "CN"}},
		{"Italy/Sardinia", Identity{"Italy", lexicon.Country, lexicon.Exact, "IT"}},
		{"Paris, Texas", Identity{"Paris", lexicon.Place, lexicon.Exact, "US"}},
		{"Hyderabad, Pakistan", Identity{"Hyderabad", lexicon.Place, lexicon.Exact, "PK"}},
		{"Goma, Congo", Identity{"Goma", lexicon.Place, lexicon.Exact, "CD"}},
		{"Georgia, USA", Identity{"Georgia", lexicon.Place, lexicon.Exact, "US"}},
		{"Jackson, Miss.", Identity{"Jackson", lexicon.Place, lexicon.Exact, "US"}},
		{"Miss", Identity{}},
		{"Tanzania: Zanzibar", Identity{}},
		{"Nowhere, Texas", Identity{}},
		{"Iranian officials", Identity{}},
		{"Ada Quill", Identity{}},
	} {
		got, ok := Name(c.in, time.Time{})
		if got != c.want || ok != (c.want != Identity{}) {
			t.Errorf("Name(%q) = %+v, %v; want %+v", c.in, got, ok, c.want)
		}
	}
}

func TestBody(t *testing.T) {
	for in, want := range map[string]string{
		"ministry of health of kenya":       "Health Ministry of Kenya",
		"kenyan health ministry":            "Health Ministry of Kenya",
		"fisheries ministry of norway":      "Fisheries Ministry of Norway",
		"parliament of the united kingdom":  "Parliament of the United Kingdom",
		"kenyan football":                   "",
		"health ministry":                   "",
		"united nations ministry of health": "",
		"":                                  "",
	} {
		if a, _ := Body([]byte(in)); a.Name != want {
			t.Errorf("Body(%q) = %q, want %q", in, a.Name, want)
		}
	}
}

func TestMend(t *testing.T) {
	for in, want := range map[string]string{"CÃ´te": "Côte", "CÃƒÂ´te": "CÃ´te", "Côte": "", "Ã": "", "Россия": ""} {
		if got, ok := mend(in); got != want || ok != (want != "") {
			t.Errorf("mend(%q) = %q, %v; want %q", in, got, ok, want)
		}
	}
}
