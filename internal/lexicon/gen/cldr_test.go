package main

import (
	"os"
	"testing"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// differs has the countries whose name in golang.org/x/text is not ours: they have
// changed it since, or CLDR's short form is the usual one.
var differs = map[string]bool{"HK": true, "MK": true, "MM": true, "MO": true, "PS": true, "SZ": true, "TR": true}

// TestCountryNames compares the names of countries with those of CLDR in
// golang.org/x/text, which has an older version of it.
func TestCountryNames(t *testing.T) {
	lines, err := rows(os.DirFS(".."), "countries.tsv", 3)
	if err != nil {
		t.Fatal(err)
	}
	names := display.English.Regions()
	for _, r := range lines {
		if r.cols[0] == "" {
			continue
		}
		region, err := language.ParseRegion(r.cols[1])
		if err != nil || region.String() != r.cols[1] || !region.IsCountry() {
			t.Errorf("%s:%d: %q is no country's code", r.file, r.line, r.cols[1])
			continue
		}
		want := names.Name(region)
		if same := foldName(want) == foldName(r.cols[2]); same == differs[r.cols[1]] {
			t.Errorf("%s:%d: %s is %q, CLDR has %q", r.file, r.line, region, r.cols[2], want)
		}
	}
}
