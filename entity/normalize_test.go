package entity

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

func TestNormalize(t *testing.T) {
	for _, c := range []struct {
		in, name, region string
		kind             Kind
		ground           Basis
	}{
		{"Russia", "Russia", "RU", KindCountry, BasisName},
		{"Apple", "Apple", "US", KindOrganization, BasisName},
		{"Meta", "Meta", "US", KindOrganization, BasisName},
		{"Russian Federation", "Russia", "RU", KindCountry, BasisAlias},
		{"the Russian Federation", "Russia", "RU", KindCountry, BasisAlias},
		{"RUSSIA", "Russia", "RU", KindCountry, BasisName},
		{" russia\t", "Russia", "RU", KindCountry, BasisName},
		{"Russia's", "Russia", "RU", KindCountry, BasisName},
		{"Russia’s", "Russia", "RU", KindCountry, BasisName},
		{"Россия", "Russia", "RU", KindCountry, BasisAlias},
		{"Russians", "Russia", "RU", KindCountry, BasisDemonym},
		{"Moscow", "Russia", "RU", KindCountry, BasisMetonym},
		{"Kremlin", "Kremlin", "RU", KindOrganization, BasisName},
		{"Foggy Bottom", "State Department", "US", KindOrganization, BasisMetonym},
		{"US", "United States", "US", KindCountry, BasisAcronym},
		{"U.S.", "United States", "US", KindCountry, BasisAcronym},
		{"u.s.a.", "United States", "US", KindCountry, BasisAcronym},
		{"us", "", "", 0, 0},
		{"DEU", "Germany", "DE", KindCountry, BasisCode},
		{"DE", "Germany", "DE", KindCountry, BasisCode},
		{"de", "", "", 0, 0},
		{"PA", "Panama", "PA", KindCountry, BasisCode},
		{"Pa.", "Pennsylvania", "US", KindPlace, BasisAcronym},
		{"Kano State", "Kano State", "NG", KindPlace, BasisName},
		{"Province of Sindh", "Sindh", "PK", KindPlace, BasisAlias},
		{"Hakasija, Respublika", "Hakasija, Respublika", "RU", KindPlace, BasisName},
		{"Bayern", "Bayern", "DE", KindPlace, BasisName},
		{"EE.UU.", "United States", "US", KindCountry, BasisAlias},
		{"State of Confusion", "", "", 0, 0},
		{"Safaricom PLC", "Safaricom", "KE", KindOrganization, BasisAlias},
		{"HSBC Holdings plc", "HSBC", "GB", KindOrganization, BasisAlias},
		{"Samsung Electronics Co., Ltd.", "Samsung Electronics", "KR", KindOrganization, BasisAlias},
		{"Kenya Ltd", "", "", 0, 0},
		{"Putin, Vladimir V.", "Vladimir Putin", "", KindPerson, BasisName},
		{"Prime Minister Narendra Modi", "Narendra Modi", "", KindPerson, BasisName},
		{"Nations Unies", "United Nations", "", KindOrganization, BasisAlias},
		{"DPRK", "North Korea", "KP", KindCountry, BasisAcronym},
		{"Bahamas, The", "Bahamas", "BS", KindCountry, BasisAlias},
		{"Korea, Republic of", "South Korea", "KR", KindCountry, BasisAlias},
		{"Korea, Dem. People’s Rep. of", "North Korea", "KP", KindCountry, BasisAlias},
		{"Iran (Islamic Republic of)", "Iran", "IR", KindCountry, BasisAlias},
		{"American Samoa (US)", "American Samoa", "AS", KindCountry, BasisAlias},
		{"(the former) Gambia", "Gambia", "GM", KindCountry, BasisAlias},
		{"Trinidad & Tobago", "Trinidad & Tobago", "TT", KindCountry, BasisName},
		{"Trinidad and Tobago", "Trinidad & Tobago", "TT", KindCountry, BasisName},
		{"Saint Lucia", "St. Lucia", "LC", KindCountry, BasisName},
		{"Cote d'Ivoire", "Côte d’Ivoire", "CI", KindCountry, BasisName},
		{"CÃ´te dâ€™Ivoire", "Côte d’Ivoire", "CI", KindCountry, BasisName},
		{"Sa\u0303o Tome\u0301 and Principe", "São Tomé & Príncipe", "ST", KindCountry, BasisName},
		{"Kingdom of Thailand", "Thailand", "TH", KindCountry, BasisAlias},
		{"Government of Peru", "Peru", "PE", KindCountry, BasisAlias},
		{"China excluding Hong Kong", "China", "CN", KindCountry, BasisName},
		{"Georgia", "Georgia", "GE", KindCountry, BasisName},
		{"Georgia, USA", "Georgia", "US", KindPlace, BasisName},
		{"Paris, France", "Paris", "FR", KindPlace, BasisName},
		{"Hong Kong, China", "Hong Kong", "HK", KindCountry, BasisAlias},
		{"Alemania", "Germany", "DE", KindCountry, BasisAlias},
		{"Royaume-Uni", "United Kingdom", "GB", KindCountry, BasisAlias},
		{"Burma", "Myanmar", "MM", KindCountry, BasisHistorical},
		{"Zaire", "Congo - Kinshasa", "CD", KindCountry, BasisHistorical},
		{"USSR", "Soviet Union", "SU", KindCountry, BasisAcronym},
		{"Netherlands Antilles", "Netherlands Antilles", "AN", KindCountry, BasisName},
		{"Kosovo", "Kosovo", "XK", KindCountry, BasisName},
		{"Daesh", "Islamic State", "", KindGroup, BasisAlias},
		{"Ukrainian Defence Ministry", "Defense Ministry of Ukraine", "UA", KindOrganization, BasisAlias},
		{"Ministry of Defense (Ukraine)", "Defense Ministry of Ukraine", "UA", KindOrganization, BasisAlias},
		{"the Netherlands’ parliament", "Parliament of the Netherlands", "NL", KindOrganization, BasisAlias},
		{"Philippine Coast Guard", "Coast Guard of the Philippines", "PH", KindOrganization, BasisAlias},
		{"Ministry of Fisheries and Seafood of Norway", "Fisheries and Seafood Ministry of Norway", "NO", KindOrganization, BasisAlias},
		{"U.S. Federal Trade Commission", "Federal Trade Commission", "US", KindOrganization, BasisAlias},
		{"UK Foreign Office", "Foreign Office", "GB", KindOrganization, BasisAlias},
		{"EU Ministry of Health", "", "", 0, 0},
		{"Met Éireann", "Met Éireann", "IE", KindOrganization, BasisName},
		{"Iraqi government", "Iraq", "IQ", KindCountry, BasisAlias},
		{"Russian foreign minister", "foreign minister of Russia", "RU", KindPerson, BasisOffice},
		{"Iranian officials", "", "", 0, 0},
		{"Republic of", "", "", 0, 0},
		{"Ruslan", "", "", 0, 0},
		{"Austrla", "", "", 0, 0}, // misspelled, and nobody asked for guesses
		{"(", "", "", 0, 0},
		{",", "", "", 0, 0},
		{"the", "", "", 0, 0},
		{"", "", "", 0, 0},
		{strings.Repeat("Russia ", 100), "", "", 0, 0},
	} {
		got, ok := Normalize(c.in)
		want := Identity{Name: c.name, Kind: c.kind, Basis: c.ground, Ambiguous: c.in == "Moscow"}
		if c.region != "" {
			want.Region = language.MustParseRegion(c.region)
		}
		if got != want || ok != (c.name != "") {
			t.Errorf("Normalize(%q) = %+v, %v; want %+v", c.in, got, ok, want)
		}
	}
}

func TestNormalizeFuzzy(t *testing.T) {
	for in, want := range map[string]string{
		"Austrailia":   "Australia",
		"Austrlia":     "", // or Austria
		"Gernany":      "Germany",
		"Afganhistan":  "Afghanistan",
		"Uzbekhistan":  "Uzbekistan",
		"Unitd Nation": "United Nations",
		"Russia":       "Russia",
		"Xyzzyland":    "",
		"Irun":         "", // too short to guess
		"B&H":          "", // as is this
		"M&M":          "",
		"":             "",
	} {
		got, ok := Normalize(in, WithFuzzy())
		if got.Name != want || ok != (want != "") {
			t.Errorf("Normalize(%q, Fuzzy()) = %+v, %v; want %q", in, got, ok, want)
		}
		if exact, _ := Normalize(in); exact.Name == "" && ok && got.Basis != BasisFuzzy {
			t.Errorf("Normalize(%q, Fuzzy()): ground %v", in, got.Basis)
		}
	}
}

func TestNormalizeAsOf(t *testing.T) {
	day := time.Date(2016, time.September, 3, 12, 0, 0, 0, time.UTC)
	for in, want := range map[string]string{
		"Russian foreign minister":            "Sergei Lavrov",
		"the Foreign Minister of Russia":      "Sergei Lavrov",
		"U.S. Secretary of State":             "John Kerry",
		"UN Secretary-General":                "Ban Ki-moon",
		"United Nations secretary general":    "Ban Ki-moon",
		"Ruritanian foreign minister":         "",
		"UN special envoy for Syria":          "Staffan de Mistura",
		"U.N. Special Envoy to Mali":          "special envoy to Mali of the United Nations",
		"the Pope":                            "Pope Francis",
		"White House press secretary":         "Josh Earnest",
		"EU foreign policy chief":             "Federica Mogherini",
		"US ambassador to the UN":             "Samantha Power",
		"US ambassador to the United Nations": "Samantha Power",
		"Republican presidential nominee":     "Donald Trump",
		"Democratic presidential nominee":     "Hillary Clinton",
		"former Russian foreign minister":     "",
		"Russian deputy foreign minister":     "deputy foreign minister of Russia",
		"Russian foreign ministers":           "",
		"next president of France":            "",
		"Fijian culture minister":             "culture minister of Fiji",
	} {
		if id, _ := Normalize(in, WithDate(day)); id.Name != want || want != "" && (id.Basis != BasisOffice || id.Kind != KindPerson) {
			t.Errorf("Normalize(%q) = %+v, want %q", in, id, want)
		}
	}
}

// TestNormalizeLong reads names that have as many parts as fit. They are read in
// microseconds; ways of taking them apart that multiply would never end.
func TestNormalizeLong(t *testing.T) {
	for _, part := range []string{"a,", "a:", "a/", "Fiji/US/", "Fiji,US,", "Fiji;", "a(", "a(b,", "Fiji(US/", "N.Ko", "(a", "a)", "'s", "a, 's", " excl", ",a excl a incl a/", "Ã", ".a,", "of "} {
		s := strings.Repeat(part, 150/len(part))
		if id, ok := Normalize(s + "'s's'sÃ"); ok {
			t.Errorf("Normalize(%q...) = %+v, want nothing", part, id)
		}
	}
}

// TestKinds fails if a kind of the lexicon is missing among those of this package.
func TestKinds(t *testing.T) {
	seen := map[Kind]bool{}
	for k := lexicon.NoKind; k <= lexicon.Place; k++ {
		seen[kindOf(k)] = true
	}
	if len(seen) != len(kindNames) {
		t.Errorf("the lexicon has %d of %d kinds", len(seen), len(kindNames))
	}
}

// TestNormalizeSources normalises every name that the sources of the lexicon
// have for a country.
func TestNormalizeSources(t *testing.T) {
	f, err := os.Open("../internal/lexicon/data/countries.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var name, region string
	regions := map[string][]string{} // of the countries that have a name
	type row struct{ basis, in, name, region string }
	var list []row
	for in := bufio.NewScanner(f); in.Scan(); {
		if strings.HasPrefix(in.Text(), "#") {
			continue
		}
		cols := strings.Split(in.Text(), "\t")
		if cols[0] != "" {
			region, name = cols[1], cols[2]
		}
		regions[cols[2]] = append(regions[cols[2]], region)
		list = append(list, row{cols[1], cols[2], name, region})
	}
	for _, r := range list {
		got, ok := Normalize(r.in)
		switch {
		case r.basis == "metonym" && got.Basis != BasisMetonym:
			// The seat itself is an actor: the Kremlin.
		case len(regions[r.in]) > 1 && slices.Contains(regions[r.in], got.Region.String()):
			// It is one of the countries that have the name: Congo.
		case !ok || got.Name != r.name || got.Region.String() != r.region:
			t.Errorf("Normalize(%q) = %+v, %v; want %s, %s", r.in, got, ok, r.name, r.region)
		}
		if again, _ := Normalize(got.Name); again.Name != got.Name {
			t.Errorf("Normalize(%q) = %q, but that is %q", r.in, got.Name, again.Name)
		}
	}
	if n := len(list); n < 1000 {
		t.Errorf("only %d names", n)
	}
}

// TestTables normalizes all names in the tables of names that stand alone. A few are not
// those of one country alone, and are left out when the tables are compiled.
func TestTables(t *testing.T) {
	for file, least := range map[string]float64{"historical": 1, "loose": 0.97, "translations": 0.97} {
		data, err := os.ReadFile("../internal/lexicon/data/" + file + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		right, all := 0, 0
		for line := range strings.Lines(string(data)) {
			region, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			all++
			id, _ := Normalize(name, WithCountries())
			if id.Region.String() == region {
				right++
			}
			if file == "historical" && id.Basis != BasisHistorical {
				t.Errorf("%s: %+v", name, id)
			}
		}
		if share := float64(right) / float64(all); all < 50 || share < least {
			t.Errorf("%s: %d of %d names have their country, want %.2f", file, right, all, least)
		} else {
			t.Logf("%s: %d of %d", file, right, all)
		}
	}
}

func TestNormalizeConcurrently(t *testing.T) {
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 200 {
				if id, _ := Normalize("Korea, Republic of", WithFuzzy()); id.Name != "South Korea" {
					t.Errorf("got %q", id.Name)
				}
			}
		})
	}
	all.Wait()
}

func FuzzNormalize(f *testing.F) {
	for _, s := range []string{"Russia", "Korea, Republic of", "Iran (Islamic Republic of)", "CÃ´te d’Ivoire", "U.S.", "\xff(", "Â,Ã", "Russian Foreign Ministry", "a,b,c,(d)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, ok := Normalize(s)
		if again, _ := Normalize(s); again != id {
			t.Errorf("%q: %+v, then %+v", s, id, again)
		}
		if ok != (id.Name != "") || !utf8.ValidString(id.Name) || ok == (id == Identity{}) {
			t.Errorf("Normalize(%q) = %+v, %v", s, id, ok)
		}
		if !ok {
			Normalize(s, WithFuzzy())
		}
		all := Candidates(s, WithFuzzy())
		if len(all) > 0 && ok && all[0].Identity != id || len(all) == 0 && ok {
			t.Errorf("%q: %+v, but the candidates are %+v", s, id, all)
		}
		for _, c := range all {
			if c.Score <= 0 || c.Score > 1 {
				t.Errorf("%q: score %v of %s", s, c.Score, c.Name)
			}
		}
		if c, ok := Normalize(s, WithCountries()); ok && (c.Kind != KindCountry || c.Alpha2() == "" || !strings.HasPrefix(c.Key(), "iso:") && !strings.HasPrefix(c.Key(), "wikidata:")) {
			t.Errorf("%q: %+v, %s", s, c, c.Key())
		}
	})
}

func BenchmarkNormalize(b *testing.B) {
	for _, s := range []string{"Russia", "Russian Federation", "Korea, Dem. People's Rep. of", "American Samoa (US)", "DEU", "nobody in particular"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Normalize(s)
			}
		})
	}
}

func BenchmarkNormalizeFuzzy(b *testing.B) {
	for b.Loop() {
		Normalize("Uzbeckystan", WithFuzzy())
	}
}

// TestSeveralCountries has names with a second country beside the first, which are not known,
// and names with a part, a state or another name of it there, which are.
func TestSeveralCountries(t *testing.T) {
	for _, in := range []string{
		"Israel/Palestine", "Czechia/Slovakia", "Serbia/Kosovo", "France, Germany", "Germany (Austria)", "USA / Canada",
		"France & Germany", "France; Germany", "France, Germany, Italy", "France, Germany and Italy", "India, Pakistan & Nepal",
		"USA/Canada/Mexico", "U.S./Canada", "DE/FR", "Allemagne/Autriche", "Guam/Puerto Rico", "Ireland (UK)",
		"North Korea/South Korea", "North/South Korea", "East/West Germany", "Samoa (US)", "Fiji (US/Canada)", "Poland, Ohio", "Paris/London", "Paris (Texas)",
	} {
		for _, opts := range [][]Option{nil, {WithCountries()}, {WithFuzzy()}, {WithCountries(), WithFuzzy()}} {
			id, ok := Normalize(in, opts...)
			if all := Candidates(in, opts...); ok || all != nil {
				t.Errorf("%s: %+v, %+v", in, id, all)
			}
		}
	}
	for in, want := range map[string]string{
		"Congo, Republic of": "CG", "Korea, South": "KR", "Sudan/South": "SS", "Saint Vincent/Grenadines": "VC", "Serbia/Montenegro": "CS",
		"Burma/Myanmar": "MM", "Côte d'Ivoire (Ivory Coast)": "CI", "Congo/DRC": "CD", "Ukraine (USSR)": "UA", "China (Taiwan)": "TW",
		"Italy/Sardinia": "IT", "France/Paris": "FR", "Germany (Berlin)": "DE", "USA (Georgia)": "US", "Canada (Victoria)": "CA",
		"Puerto Rico (US)": "PR", "Greenland, Denmark": "GL", "Norway, Svalbard and Jan Mayen": "NO", "Hong Kong, China": "HK",
		"Belgium (French)": "BE", "Ireland (NI)": "IE", "Australia, SA": "AU", "Germany (DE)": "DE", "Argentina (AR)": "AR",
		"Scotland/UK": "GB", "Singapore, Singapore": "SG", "Bosnia & Herzegovnia": "BA",
		// Full stops without a blank.
		"N.Korea": "KP", "S.Korea": "KR", "N.Ireland": "GB", "St.Lucia": "LC", "Dem.Rep.Congo": "CD", "U.S.A.": "US",
		"BRD": "DE", "DDR": "DE", "UK of Great Britain": "GB",
	} {
		id, ok := Normalize(in, WithCountries(), WithFuzzy())
		if id.Alpha2() != want || !ok {
			t.Errorf("%s: %+v, want %s", in, id, want)
		}
	}
	// What is beside a place tells where it is.
	for _, in := range []string{"Georgia (US)", "Georgia (USA)", "Georgia (U.S. state)", "Georgia (Atlanta)", "Georgia [US]", "Georgia, USA"} {
		if id, _ := Normalize(in); id.Kind != KindPlace || id.Alpha2() != "US" {
			t.Errorf("%s: %+v", in, id)
		}
		if all := Candidates(in, WithCountries(), WithFuzzy()); all != nil {
			t.Errorf("%s: the countries %+v", in, all)
		}
	}
	for in, want := range map[string]string{"London (Ontario)": "CA", "Paris, France": "FR", "Samsung (Vietnam)": "KR"} {
		if id, _ := Normalize(in); id.Kind == KindCountry || id.Alpha2() != want {
			t.Errorf("%s: %+v, want %s", in, id, want)
		}
	}
}
