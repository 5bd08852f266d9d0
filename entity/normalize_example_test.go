package entity_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language/display"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

func ExampleNormalize() {
	for _, name := range []string{
		"Russian Federation", "Korea, Republic of", "Côte d'Ivoire", "DEU", "Dutch", "Moscow", "Daesh", "Ruritania",
	} {
		if id, ok := entity.Normalize(name); ok {
			fmt.Printf("%s: %s, %q, %s, %s\n", name, id.Name, id.Alpha2(), id.Kind, id.Basis)
		} else {
			fmt.Printf("%s: not known\n", name)
		}
	}
	// Output:
	// Russian Federation: Russia, "RU", country, alias
	// Korea, Republic of: South Korea, "KR", country, alias
	// Côte d'Ivoire: Côte d’Ivoire, "CI", country, name
	// DEU: Germany, "DE", country, code
	// Dutch: Netherlands, "NL", country, demonym
	// Moscow: Russia, "RU", country, metonym
	// Daesh: Islamic State, "", group, alias
	// Ruritania: not known
}

// What a name means as JSON, with the code and the key.
func ExampleIdentity_MarshalJSON() {
	id, _ := entity.Normalize("Moscow")
	data, err := json.Marshal(id)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(data))
	// Output: {"kind":"country","name":"Russia","code":"RU","key":"iso:RU","basis":"metonym","ambiguous":true}
}

// Codes, and a key by which tables can be joined, whatever a country is called.
func ExampleIdentity_Key() {
	for _, name := range []string{"Burma", "Czechoslovakia", "Moscow", "Emmanuel Macron", "Ministry of Health of Kenya"} {
		id, _ := entity.Normalize(name)
		fmt.Printf("%s: %q, %q, %d, %s, %v\n", name, id.Alpha2(), id.Alpha3(), id.Numeric(), id.Key(), id.Basis)
	}
	// Output:
	// Burma: "MM", "MMR", 104, iso:MM, historical
	// Czechoslovakia: "CS", "CSK", 200, iso:CSHH, name
	// Moscow: "RU", "RUS", 643, iso:RU, metonym
	// Emmanuel Macron: "", "", 0, wikidata:Q3052772, name
	// Ministry of Health of Kenya: "KE", "KEN", 404, organization:KE:health ministry of kenya, alias
}

// The region that contains a country, and its name.
func ExampleIdentity_Subregion() {
	id, _ := entity.Normalize("Kenya")
	name := display.English.Regions().Name(id.Subregion())
	fmt.Println(id.Continent(), id.Subregion(), name)
	// Output: 002 014 Eastern Africa
}

// All that a name may mean.
func ExampleCandidates() {
	for _, c := range entity.Candidates("Congo", entity.WithCountries()) {
		fmt.Printf("%s %.2f %v\n", c.Name, c.Score, c.Ambiguous)
	}
	// Output:
	// Congo - Brazzaville 0.45 true
	// Congo - Kinshasa 0.45 true
}

// The names of a column are those of countries or of nothing.
func ExampleWithCountries() {
	for _, name := range []string{"Columbia", "deu", "Paris", "Lybia"} {
		id, ok := entity.Normalize(name, entity.WithCountries())
		fmt.Printf("%s: %s %v\n", name, id.Name, ok)
	}
	// Output:
	// Columbia: Colombia true
	// deu: Germany true
	// Paris:  false
	// Lybia: Libya true
}

// Offices of one's own actors are theirs on a day, in names and in articles.
func ExampleOffice() {
	g, err := entity.NewGazetteer([]entity.Entry{{
		ID: "p-1", Name: "Ada Quill", Kind: entity.KindPerson,
		Offices: []entity.Office{{Title: "foreign minister", Of: "Fiji", First: time.Date(2020, time.May, 1, 0, 0, 0, 0, time.UTC)}},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	day := time.Date(2021, time.September, 3, 0, 0, 0, 0, time.UTC)
	id, _ := entity.Normalize("Fijian Foreign Minister", entity.WithGazetteer(g), entity.WithDate(day))
	fmt.Println(id.ID, id.Name, id.Basis)
	// Output: p-1 Ada Quill office
}

// Close misspellings are matched on request only.
func ExampleWithFuzzy() {
	_, ok := entity.Normalize("Uzbeckistann")
	fmt.Println(ok)
	id, ok := entity.Normalize("Uzbeckistann", entity.WithFuzzy())
	fmt.Println(id.Name, id.Basis, ok)
	// Output:
	// false
	// Uzbekistan fuzzy true
}

// An office means who held it on a day.
func ExampleWithDate() {
	day := time.Date(2016, time.September, 3, 0, 0, 0, 0, time.UTC)
	id, _ := entity.Normalize("UN Secretary-General", entity.WithDate(day))
	fmt.Println(id.Name, id.Kind, id.Basis)
	// Output: Ban Ki-moon person office
}

// A list of one's own goes before what the library knows.
func ExampleReadGazetteerTSV() {
	list := "hq-7\tHarbour Workers’ Union\torganization\tGB\tHWU\tDockers"
	g, err := entity.ReadGazetteerTSV(strings.NewReader(list))
	if err != nil {
		fmt.Println(err)
		return
	}
	id, _ := entity.Normalize("the Dockers", entity.WithGazetteer(g))
	fmt.Println(id.ID, id.Name, id.Region)
	// Output: hq-7 Harbour Workers’ Union GB
}

func ExampleReadGazetteerJSON() {
	list := `{"id": "hq-7", "name": "Harbour Workers’ Union", "kind": "organization", "aliases": ["HWU"]}`
	g, err := entity.ReadGazetteerJSON(strings.NewReader(list))
	if err != nil {
		fmt.Println(err)
		return
	}
	id, ok := g.Lookup("H.W.U.")
	fmt.Println(id.ID, id.Kind, ok)
	// Output: hq-7 organization true
}

func ExampleNewGazetteer() {
	g, err := entity.NewGazetteer([]entity.Entry{{ID: "p-1", Name: "Ada Quill", Kind: entity.KindPerson, Aliases: []string{"A. Quill"}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	id, _ := g.Lookup("a quill")
	fmt.Println(id.ID, id.Name)
	// Output: p-1 Ada Quill
}

// A list of one's own takes part in what is found, and keeps its IDs.
func ExampleWithGazetteer() {
	g, err := entity.NewGazetteer([]entity.Entry{{ID: "hq-7", Name: "Harbour Workers’ Union", Kind: entity.KindOrganization, Aliases: []string{"HWU"}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := article.Parse("Talks failed, the Harbour Workers’ Union said. The HWU plans a strike.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, actor := range entity.Find(a, entity.WithGazetteer(g)) {
		fmt.Println(actor.ID, actor.Name, actor.Aliases)
	}
	// Output: hq-7 Harbour Workers’ Union [HWU]
}
