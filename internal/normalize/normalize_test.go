package normalize

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// TestSteps has names for each step of read.
func TestSteps(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Identity
	}{
		{"Russian Federation", Identity{"Russia", lexicon.Country, lexicon.Alias, "RU", 0}},
		{"DEU", Identity{"Germany", lexicon.Country, lexicon.Code, "DE", 0}},
		{"Daesh", Identity{"Islamic State", lexicon.Group, lexicon.Alias, "", 0}},
		{"Moscow", Identity{"Russia", lexicon.Country, lexicon.Metonym, "RU", 0}},
		{"Victoria", Identity{"Victoria", lexicon.Place, lexicon.Exact, "AU", 0}},
		{"Ontario", Identity{"Ontario", lexicon.Place, lexicon.Exact, "CA", 0}},
		{"Alemania", Identity{"Germany", lexicon.Country, lexicon.Alias, "DE", 0}},
		{"Labour leader", Identity{"leader of Labour Party", lexicon.Person, lexicon.OfOffice, "GB", 0}},
		{"Iraqi authorities", Identity{"Iraq", lexicon.Country, lexicon.Alias, "IQ", 0}},
		{"Maharashtra", Identity{"Maharashtra", lexicon.Place, lexicon.Exact, "IN", 0}},
		{"Xinyang", Identity{"Xinyang", lexicon.Place, lexicon.Exact, "CN", 0}},
		{"Zhytomyrshchyna", Identity{"Zhytomyrshchyna", lexicon.Place, lexicon.Exact, "UA", 0}},
		{"Kingdom of Thailand", Identity{"Thailand", lexicon.Country, lexicon.Alias, "TH", 0}},
		{"former Soviet Union", Identity{"Soviet Union", lexicon.Country, lexicon.Alias, "SU", 0}},
		{"St. Vin. and Gren.", Identity{"St. Vincent & Grenadines", lexicon.Country, lexicon.Alias, "VC", 0}},
		{"Fr. S. Antarctic Lands", Identity{"French Southern Territories", lexicon.Country, lexicon.Alias, "TF", 0}},
		{"Mass.", Identity{"Massachusetts", lexicon.Place, lexicon.Acronym, "US", 0}},
		{"B.C.", Identity{"British Columbia", lexicon.Place, lexicon.Acronym, "CA", 0}},
		{"Oesterreich", Identity{"Austria", lexicon.Country, lexicon.Alias, "AT", 0}},
		{"Helvetia", Identity{"Switzerland", lexicon.Country, lexicon.Outdated, "CH", 0}},
		{"Toyota", Identity{"Toyota", lexicon.Organization, lexicon.Exact, "JP", 0}},
		{"Hamburg", Identity{"Hamburg", lexicon.Place, lexicon.Exact, "DE", 0}},
		{"China, P.R.: Hong Kong", Identity{"Hong Kong", lexicon.Country, lexicon.Exact, "HK", 0}},
		{"China, P.R.: Mainland", Identity{"China", lexicon.Country, lexicon.Alias, "CN", 0}},
		{"Italy/Sardinia", Identity{"Italy", lexicon.Country, lexicon.Exact, "IT", 0}},
		{"Paris, Texas", Identity{"Paris", lexicon.Place, lexicon.Exact, "US", 0}},
		{"Hyderabad, Pakistan", Identity{"Hyderabad", lexicon.Place, lexicon.Exact, "PK", 0}},
		{"Goma, Congo", Identity{"Goma", lexicon.Place, lexicon.Exact, "CD", 0}},
		{"Georgia, USA", Identity{"Georgia", lexicon.Place, lexicon.Exact, "US", 0}},
		{"Georgia (US)", Identity{"Georgia", lexicon.Place, lexicon.Exact, "US", 0}},
		{"London (UK)", Identity{"London", lexicon.Place, lexicon.Exact, "GB", 0}},
		{"Puerto Rico (US)", Identity{"Puerto Rico", lexicon.Country, lexicon.Exact, "PR", 0}},
		{"County Kerry", Identity{"County Kerry", lexicon.Place, lexicon.Exact, "IE", 0}},
		{"Borno State", Identity{"Borno", lexicon.Place, lexicon.Alias, "NG", 0}},
		{"Göteborg", Identity{"Gothenburg", lexicon.Place, lexicon.Alias, "SE", 0}},
		{"D.R.", Identity{}},
		{"Jackson, Miss.", Identity{"Jackson", lexicon.Place, lexicon.Exact, "US", 0}},
		{"Miss", Identity{}},
		{"Aruba, Bonaire, and Curaçao", Identity{}},
		{"Tanzania: Zanzibar", Identity{}},
		{"Nowhere, Texas", Identity{}},
		{"Iranian officials", Identity{}},
		{"Ada Quill", Identity{}},
	} {
		got, ok := Name(c.in, Options{})
		if got != c.want || ok != (c.want != Identity{}) {
			t.Errorf("Name(%q) = %+v, %v; want %+v", c.in, got, ok, c.want)
		}
	}
}

func TestBody(t *testing.T) {
	for in, want := range map[string]string{
		"ministry of health of kenya":            "Health Ministry of Kenya",
		"kenyan health ministry":                 "Health Ministry of Kenya",
		"fisheries ministry of norway":           "Fisheries Ministry of Norway",
		"parliament of the united kingdom":       "Parliament of the United Kingdom",
		"russian federation rivers ministry":     "Rivers Ministry of Russia",
		"islamic republic of iran mine ministry": "Mine Ministry of Iran",
		"kenyan football":                        "",
		"health ministry":                        "",
		"united nations ministry of health":      "",
		"":                                       "",
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
