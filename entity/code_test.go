package entity

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// TestCodes asks for all codes of a name.
func TestCodes(t *testing.T) {
	for _, c := range []struct {
		in, alpha2, alpha3   string
		numeric              int
		subregion, continent string
		dissolved            bool
	}{
		{"Germany", "DE", "DEU", 276, "155", "150", false},
		{"Namibia", "NA", "NAM", 516, "018", "002", false},
		{"Afghanistan", "AF", "AFG", 4, "034", "142", false},
		{"Kosovo", "XK", "XKX", 0, "039", "150", false},
		{"Antarctica", "AQ", "ATA", 10, "ZZ", "009", false},
		{"Taiwan", "TW", "TWN", 158, "030", "142", false},
		{"Czechoslovakia", "CS", "CSK", 200, "ZZ", "ZZ", true},
		{"Serbia and Montenegro", "CS", "SCG", 891, "ZZ", "ZZ", true},
		{"USSR", "SU", "SUN", 810, "ZZ", "ZZ", true},
		{"Yugoslavia", "YU", "YUG", 891, "ZZ", "ZZ", true},
		{"FR Yugoslavia", "YU", "YUG", 891, "ZZ", "ZZ", true},
		{"Netherlands Antilles", "AN", "ANT", 530, "ZZ", "ZZ", true},
		{"CSK", "CS", "CSK", 200, "ZZ", "ZZ", true},
		{"Paris, Texas", "US", "USA", 840, "021", "019", false},
		{"Daesh", "", "", 0, "ZZ", "ZZ", false},
	} {
		id, _ := Normalize(c.in)
		if id.Alpha2() != c.alpha2 || id.Alpha3() != c.alpha3 || id.Numeric() != c.numeric || id.Dissolved() != c.dissolved {
			t.Errorf("%s: %q, %q, %d, %v; want %+v", c.in, id.Alpha2(), id.Alpha3(), id.Numeric(), id.Dissolved(), c)
		}
		if s, k := id.Subregion().String(), id.Continent().String(); s != c.subregion || k != c.continent {
			t.Errorf("%s: in %s and %s; want %s and %s", c.in, s, k, c.subregion, c.continent)
		}
	}
	if (Identity{}).Alpha2() != "" || (Identity{}).Numeric() != 0 || (Identity{}).Continent() != (language.Region{}) {
		t.Error("the zero Identity has codes")
	}
}

// TestContinents fails if a country that the lexicon has is in no continent or subregion.
func TestContinents(t *testing.T) {
	for n := lexicon.ID(0); ; n++ { // the countries are the first actors
		c := n.Actor()
		if c.Class != lexicon.State && c.Class != lexicon.Territory {
			if n < 200 {
				t.Errorf("%d countries", n)
			}
			break
		}
		id := Identity{Name: c.Name, Kind: KindCountry, Region: parseRegion(c.Region)}
		if zero := (language.Region{}); id.Continent() == zero || id.Subregion() == zero {
			switch c.Region {
			case "AQ", "BV", "CC", "CX", "GS", "HM", "IO", "TF", "UM": // CLDR's outlying Oceania
			default:
				t.Errorf("%s: in %v and %v", c.Name, id.Continent(), id.Subregion())
			}
		}
		if len(id.Alpha3()) != 3 || id.Key() != "iso:"+c.Region {
			t.Errorf("%s: %q, %q", c.Name, id.Alpha3(), id.Key())
		}
	}
}

// TestKeys has names by which texts call the same actor.
func TestKeys(t *testing.T) {
	for key, names := range map[string]string{
		"iso:RU":              "Russia|Russian Federation|Moscow|Россия|RUS",
		"iso:CSHH":            "Czechoslovakia|Czechoslovak Socialist Republic",
		"iso:CSXX":            "Serbia and Montenegro",
		"wikidata:Q7747":      "Vladimir Putin",
		"wikidata:Q99":        "California|Calif.",
		"geonames:2950159":    "Berlin, Germany",
		"organization:nato":   "NATO|North Atlantic Treaty Organization",
		"place:US:paris":      "Paris, Texas",
		"group:islamic state": "Islamic State|Daesh|ISIL",
		"organization:RU:foreign ministry of russia": "Russian Foreign Ministry|Ministry of Foreign Affairs of Russia",
	} {
		for _, name := range strings.Split(names, "|") {
			id, ok := Normalize(name)
			if got := id.Key(); got != key || !ok {
				t.Errorf("%s: %q, want %q", name, got, key)
			}
		}
	}
	if got := (Identity{Name: "Ada  Quíll", Kind: KindPerson, Region: parseRegion("GB")}).Key(); got != "person:ada quill" {
		t.Errorf("an unknown person has the key %q", got)
	}
}

// Accents are those of the article; the key is the same.
func TestKeysOfSpellings(t *testing.T) {
	want, _ := Normalize("Zürich")
	for _, name := range []string{"Zurich", "Zürich"} {
		a, err := article.Parse("Officials met in " + name + " on Monday.")
		if err != nil {
			t.Fatal(err)
		}
		if actors := Find(a); len(actors) != 1 || actors[0].Name != name || actors[0].Key() != want.Key() || want.Key() == "" {
			t.Errorf("%s: %v, want the key %s", name, actors, want.Key())
		}
	}
}

// TestKeysOfActors has articles that call one country differently.
func TestKeysOfActors(t *testing.T) {
	for _, text := range []string{"Moscow vowed to respond on Monday.", "Russia vowed to respond.", "The Russian Federation vowed to respond."} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if actors := Find(a); len(actors) != 1 || actors[0].Key() != "iso:RU" || actors[0].Name != "Russia" {
			t.Errorf("%s: %v", text, actors)
		}
	}
}

func TestWithCountries(t *testing.T) {
	for in, want := range map[string]string{
		"Columbia": "CO", "Salvador": "SV", "Georgia": "GE", "DPR": "KP", "de": "DE", "deu": "DE", "276": "DE", "004": "AF", "csk": "CS",
		"Northern Ireland": "GB", "N. Ireland": "GB", "Scotland": "GB", "Abkhazia": "", "Somaliland": "", "Bavaria": "",
		"Dutch": "NL", "Government of Peru": "PE", "gb": "GB", "uk": "GB", "França": "FR",
		"Paris": "", "Texas": "", "Maharashtra": "", "Moscow": "", "Foreign Ministry of Peru": "", "UN": "", "Vladimir Putin": "", "Georgia, USA": "",
		"xx": "", "999": "", "2764": "",
	} {
		id, ok := Normalize(in, WithCountries())
		if id.Alpha2() != want || ok != (want != "") || ok && id.Kind != KindCountry {
			t.Errorf("%s: %+v, %v; want %q", in, id, ok, want)
		}
	}
	for in, want := range map[string]string{
		"Lybia": "LY", "Camboida": "KH", "Nicaragau": "NI", "Sri Lankha": "LK", "Turkmenistn": "TM", "Ukarine": "UA", "Zambai": "ZM",
		"Phillipines": "PH", "Morroco": "MA", "Switzerlad": "CH", "Venezula": "VE",
		"Niger Republik": "NE", "Atlantis": "", "Irun": "", "Hungry": "HU",
		// Known names of something else are no misspellings.
		"Luanda": "", "Manama": "", "Lagos": "", "Tasmania": "", "Indiana": "", "South America": "", "South American": "", "Somaliland": "", "Tainan": "", "Air China": "", "Brasilia": "BR",
	} {
		if id, _ := Normalize(in, WithCountries(), WithFuzzy()); id.Alpha2() != want {
			t.Errorf("%s: %+v, want %q", in, id, want)
		}
	}
}

func TestCandidates(t *testing.T) {
	for _, c := range []struct {
		in   string
		opts []Option
		want string
	}{
		{"Congo", nil, "CG 0.45 alias, CD 0.45 alias"},
		{"Congo", []Option{WithCountries()}, "CG 0.45 alias, CD 0.45 alias"},
		{"Korea", nil, "KR 0.45 alias, KP 0.45 alias"},
		{"Virgin Islands", []Option{WithCountries()}, "VI 0.45 alias, VG 0.45 alias"},
		{"Germany", nil, "DE 1.00 name"},
		{"Georgia", nil, "GE 0.66 name, US 0.16 name"},
		{"Georgia", []Option{WithCountries()}, "GE 1.00 name"},
		{"Burma", nil, "MM 0.80 historical"},
		{"Austrlia", nil, ""},
		{"Austrlia", []Option{WithFuzzy(), WithCountries()}, "AU 0.20 fuzzy, AT 0.20 fuzzy"},
		{"Xyzzy", []Option{WithFuzzy()}, ""},
		{"", nil, ""},
	} {
		var got []string
		for i, x := range Candidates(c.in, c.opts...) {
			got = append(got, fmt.Sprintf("%s %.2f %v", x.Alpha2(), math.Floor(x.Score*100)/100, x.Basis))
			if first, ok := Normalize(c.in, c.opts...); i == 0 && ok && first != x.Identity {
				t.Errorf("%s: the first candidate is %+v, but Normalize gives %+v", c.in, x.Identity, first)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, want %s", c.in, s, c.want)
		}
	}
	for in, want := range map[string]bool{"Congo": true, "Korea": true, "Virgin Islands": true, "Germany": false, "Georgia": false, "Paris": true, "Paris, Texas": false, "Zürich": false, "Toyota": false, "Xyzzy": false} {
		if id, _ := Normalize(in); id.Ambiguous != want {
			t.Errorf("%s: ambiguous %v", in, id.Ambiguous)
		}
	}
	// Names that mean one thing, from the strongest basis to the weakest.
	last := Candidate{Score: 2}
	for _, in := range []string{"Russia", "Russian Federation", "USSR", "DEU", "Burma", "Russians", "Russian foreign minister"} {
		all := Candidates(in)
		if len(all) != 1 || all[0].Basis <= last.Basis || all[0].Score > last.Score {
			t.Fatalf("%s: %+v after %+v", in, all, last)
		}
		last = all[0]
	}
}

// TestUnknownKinds has names that nothing is known of.
func TestUnknownKinds(t *testing.T) {
	for _, in := range []string{"Republic of Nowhere", "FR Ruritania", "John Smithson Doe", "Mount Doom"} {
		if id, ok := Normalize(in); ok {
			t.Errorf("%s: %+v", in, id)
		}
	}
}

// TestOffices has offices of the caller's own actors, in names and in articles.
func TestOffices(t *testing.T) {
	list := `[
		{"id": "p1", "name": "Ada Quill", "kind": "person", "offices": [
			{"title": "foreign minister", "of": "Fiji", "first": "2020-01-01", "last": "2022-06-30"},
			{"title": "chairman", "of": "Harbour Workers’ Union", "first": "2022-07-01"}]},
		{"id": "p2", "name": "Carl Holt", "kind": "person", "offices": [{"title": "foreign minister", "of": "Fiji", "first": "2022-06-30"}]},
		{"id": "b1", "name": "Harbour Workers’ Union", "kind": "organization", "aliases": ["HWU"]}]`
	g, err := ReadGazetteerJSON(strings.NewReader(list))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		day, in, want string
	}{
		{"2021-05-01", "Fijian foreign minister", "p1"},
		{"2021-05-01", "foreign minister of Fiji", "p1"},
		{"2022-06-30", "Fiji's foreign minister", "p2"},
		{"2024-01-01", "Foreign Minister of Fiji", "p2"},
		{"2019-12-31", "Fijian foreign minister", ""},
		{"2023-01-01", "HWU chairman", "p1"},
		{"2023-01-01", "chairman of the Harbour Workers’ Union", "p1"},
		{"2021-01-01", "HWU chairman", ""},
		{"2021-05-01", "Norwegian foreign minister", ""},
	} {
		day, _ := time.Parse(time.DateOnly, c.day)
		if id, _ := Normalize(c.in, WithGazetteer(g), WithDate(day)); id.ID != c.want || c.want != "" && (id.Kind != KindPerson || id.Basis != BasisOffice) {
			t.Errorf("%s on %s: %+v, want %q", c.in, c.day, id, c.want)
		}
	}
	if id, _ := Normalize("Fijian foreign minister", WithGazetteer(g)); id.ID != "" {
		t.Errorf("without a day: %+v", id)
	}
	a, err := article.Parse("The Fijian foreign minister said on Monday that talks would begin. She left on Tuesday.")
	if err != nil {
		t.Fatal(err)
	}
	day, _ := time.Parse(time.DateOnly, "2021-05-01")
	found := false
	for _, x := range Find(a, WithGazetteer(g), WithDate(day)) {
		if x.ID == "p1" {
			found = len(x.Mentions) == 2 && x.Name == "Ada Quill" && x.Country() == parseRegion("FJ")
		}
	}
	if !found {
		t.Error("the office is not Ada Quill’s in an article")
	}
	for _, bad := range []string{`{"name": "A", "offices": [{"title": ""}]}`, `{"name": "A", "offices": [{"title": "mayor", "first": "yesterday"}]}`} {
		if _, err := ReadGazetteerJSON(strings.NewReader(bad)); err == nil {
			t.Errorf("%s gives no error", bad)
		}
	}
	if _, err := NewGazetteer([]Entry{{Name: "A", Offices: []Office{{}}}}); err == nil {
		t.Error("an office without a title gives no error")
	}
}
