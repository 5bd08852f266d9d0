package lexicon

import (
	"strings"
	"testing"
)

func TestPlaceRegion(t *testing.T) {
	for _, c := range []struct{ place, want string }{
		{"GENEVA", "CH"},
		{"Geneva, N.Y.", "US"},
		{"KINSHASA, Congo", "CD"},
		{"BRAZZAVILLE, Congo", "CG"},
		{"Congo", "CG"},
		{"TORONTO, Ontario", "CA"},
		{"ONTARIO", "CA"},
		{"ONTARIO, Calif.", "US"},
		{"ATLANTA, Georgia", "US"},
		{"TBILISI, Georgia", "GE"},
		{"HYDERABAD", "IN"},
		{"HYDERABAD, Pakistan", "PK"},
		{"Hyderabad, Sindh", "PK"},
		{"PARIS, Texas", "US"},
		{"Jackson, Miss.", "US"},
		{"MOBILE, Ala.", "US"},
		{"READING, England", "GB"},
		{"PERTH, WA", "AU"},
		{"SEATTLE, WA", "US"},
		{"LONDON, Ont.", "CA"},
		{"The Hague", "NL"},
		{"UNITED NATIONS", "US"},
		{"Lashkar Gah, Helmand", "AF"},
		{"Nowhere, Zhytomyrshchyna", "UA"},
		{"Nowhere, Elsewhere", ""},
		{"WASHINGTON", "US"},
		{"Seville", "ES"}, {"Venice", "IT"}, {"Mecca", "SA"}, {"Gaza City", "PS"},
		{"Mars", ""},
		{"", ""},
	} {
		parts := strings.Split(c.place, ",")
		if got := PlaceRegion(parts...); got != c.want {
			t.Errorf("PlaceRegion(%q) = %q, want %q", c.place, got, c.want)
		}
	}
	if got := PlaceRegion(); got != "" {
		t.Errorf("no name at all is in %s", got)
	}
}

func TestTown(t *testing.T) {
	for name, want := range map[string]bool{
		"Geneva": true, "GENEVA": true, "New york": true, "The Hague": true, "MOBILE": true, "United Nations": true,
		"Ohio": false, "D.C.": false, "Switzerland": false, "Miss.": false, "": false, "Nowhere": false,
	} {
		if Town(name) != want {
			t.Errorf("Town(%q) = %v", name, !want)
		}
	}
}

// TestBeside holds that a name which means a place only beside another one means
// nothing alone.
func TestBeside(t *testing.T) {
	for _, name := range []string{"Miss", "Ill.", "Mass", "Mobile", "Reading", "OR"} {
		for s := range Lookup(name).All() {
			if s.Actor().Kind == Place {
				t.Errorf("Lookup(%q) has %+v", name, s.Actor())
			}
		}
	}
}

func TestTownRegion(t *testing.T) {
	for _, c := range []struct {
		name, whole string
		list        bool
		want        string
	}{
		{"Paris", "Texas", false, "US"},
		{"Paris", "France", false, "FR"},
		{"Hyderabad", "Pakistan", false, "PK"},
		{"Hyderabad", "Sindh", false, "PK"},
		{"Tripoli", "Lebanon", true, "LB"},
		{"Tbilisi", "Georgia", true, "GE"},
		{"Atlanta", "Georgia", true, "US"},
		{"Jordan", "Minn.", false, "US"},
		{"London", "Ontario", false, "CA"},
		{"Perth", "WA", false, "AU"},
		{"Seattle", "Wash.", false, "US"},
		{"Reading", "England", false, "GB"},
		{"Moscow", "Idaho", false, "US"},
		{"Moscow", "Idaho", true, ""}, // and others
		{"Moscow", "Ukraine", false, ""},
		{"Paris", "London", false, ""},
		{"Georgia", "Armenia", false, ""},
		{"Kansas", "Missouri", false, ""},
		{"Ada Quill", "Texas", false, ""},
		{"", "", false, ""},
	} {
		if got := TownRegion(c.name, c.whole, c.list); got != c.want {
			t.Errorf("TownRegion(%q, %q, %v) = %q, want %q", c.name, c.whole, c.list, got, c.want)
		}
	}
}

// TestPlaceNames compares what the table of regions says with what the names stand for.
func TestPlaceNames(t *testing.T) {
	wrong, seen := 0, 0
	for name := range All() {
		codes, town := codesOf(name)
		want := regionsOf(name, isPlace)
		if got := strings.Join(want.list[:want.n], ""); got != codes || town != (regionsOf(name, isTown).n > 0) {
			if wrong++; wrong < 10 {
				t.Errorf("%s is in %q (a town: %v), its senses are in %q", name, codes, town, got)
			}
		}
		seen += want.n
	}
	if wrong > 0 || seen < 5000 {
		t.Errorf("%d names are wrong, %d regions in all", wrong, seen)
	}
}
