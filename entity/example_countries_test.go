package entity_test

import (
	"encoding/csv"
	"fmt"
	"io"
	"log"
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
)

// A column of country names as codes.
func Example_countries() {
	table := csv.NewReader(strings.NewReader("country,tons\nRussian Federation,7\n\"Korea, Republic of\",3\nGermny,1\nAtlantis,0\n"))
	for {
		row, err := table.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			log.Fatal(err)
		}
		id, ok := entity.Normalize(row[0], entity.WithFuzzy())
		if !ok || id.Kind != entity.KindCountry {
			fmt.Printf("%s: unknown\n", row[0])
			continue
		}
		fmt.Printf("%s: %v, %s (%v)\n", row[0], id.Region, id.Region.ISO3(), id.Basis)
	}
	// Output:
	// country: unknown
	// Russian Federation: RU, RUS (alias)
	// Korea, Republic of: KR, KOR (alias)
	// Germny: DE, DEU (fuzzy)
	// Atlantis: unknown
}
