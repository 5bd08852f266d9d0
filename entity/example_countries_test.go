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
		id, ok := entity.Normalize(row[0], entity.WithCountries(), entity.WithFuzzy())
		if !ok {
			fmt.Printf("%s: unknown\n", row[0])
			continue
		}
		fmt.Printf("%s: %s, %s, %03d (%v)\n", row[0], id.Alpha2(), id.Alpha3(), id.Numeric(), id.Basis)
	}
	// Output:
	// country: unknown
	// Russian Federation: RU, RUS, 643 (alias)
	// Korea, Republic of: KR, KOR, 410 (alias)
	// Germny: DE, DEU, 276 (fuzzy)
	// Atlantis: unknown
}
