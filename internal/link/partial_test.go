package link_test

import "testing"

// TestParts asks for bodies and places by a part of their names or by their words in another order.
func TestParts(t *testing.T) {
	check(t, map[string]string{
		"The [l:Telgar Harbour Bridge] is long. The [l:Harbour Bridge] is old.":                               "Telgar Harbour Bridge, Telgar Harbour Bridge",
		"The [l:Telgar Harbour Bridge] is long. He left [l:Harbour Bridge].":                                  "Telgar Harbour Bridge, Harbour Bridge",
		"The [l:Telgar Harbour Bridge] and the [l:Vorran Harbour Bridge] met. The [l:Harbour Bridge] is old.": "Telgar Harbour Bridge, Vorran Harbour Bridge, Harbour Bridge",
		"The [l:Port of Telgar] is old. [l:Telgar Port] is dry.":                                              "Port of Telgar, Port of Telgar",
		"The [o:Telgar Program for Women] left. The [o:Program for Telgar Women] slept.":                      "Telgar Program for Women, Telgar Program for Women",
		"[o:Socovia Vorran Ltd] left. [o:Sococvia] slept.":                                                    "Socovia Vorran Ltd, Socovia Vorran Ltd",
		"[o:Telgaria Vorran Ltd] left. [o:Telgavia] slept.":                                                   "Telgaria Vorran Ltd, Telgavia",
		"The [k:Bank of Ghana] left. The [o:Central Bank] slept.":                                             "Bank of Ghana, Bank of Ghana",
		"The [k:Bank of Ghana] met the [k:Bank of England]. The [o:Central Bank] slept.":                      "Bank of Ghana, Bank of England, Central Bank",
		"The [o:Chamber of Elders] met. The [o:House] left.":                                                  "Chamber of Elders, Chamber of Elders",
		"The [o:House of Elders] met. The [o:Elders] left.":                                                   "House of Elders, House of Elders",
		"The [o:Telgar Radio Five Live] left. [o:Five Live] slept.":                                           "Telgar Radio Five Live, Telgar Radio Five Live",
		"The [o:Telgar Our Own Good English High School] left. [o:Our Own Good English High School] slept.":   "Telgar Our Own Good English High School, Telgar Our Own Good English High School",
	})
}
