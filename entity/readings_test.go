package entity_test

import "testing"

// TestReadings has texts whose names the words beside them explain.
func TestReadings(t *testing.T) {
	testGroups(t, []group{
		{"acronyms of things", map[string]string{
			"The clinic's MRI and CT scanners were out of order, and patients in the ICU waited.": "",
			"The car's GPS and ABS failed, and the LED lamps went dark in Pune.":                  "Pune (place)",
			"The ABS said prices rose by a tenth.":                                                "ABS (organization)",
		}},
		{"names with numbers", map[string]string{
			"A shop of 7-Eleven in Osaka burned.":         "7-Eleven (organization), Osaka (place)",
			"20th Century Dairies bought a farm in Lund.": "20th Century Dairies (organization), Lund (place)",
			"The 507th Maintenance Group left.":           "507th Maintenance Group (organization)",
		}},
		{"holidays", map[string]string{
			"Ramadan began on Monday, and Easter was late.": "",
			"Ramadan Kelderov spoke. Ramadan said he left.": "Ramadan Kelderov (person)",
		}},
		{"father and son", map[string]string{
			"George Tarrant Sr. built the mill. George Tarrant Jr., his son, sold it.": "George Tarrant Sr. (person), George Tarrant Jr. (person)",
			"John Carver Jr. left. John Carver came home.":                             "John Carver Jr. (person)",
		}},
		{"first names that are places", map[string]string{
			"Sydney Mutasa scored a hat trick.":                                "Sydney Mutasa (person)",
			"Georgia Mills, the widow, wept.":                                  "Georgia Mills (person)",
			"Sydney Harbour was closed.":                                       "Sydney Harbour (place)",
			"The riverside town of Van Veng was flooded.":                      "Van Veng (place)",
			"Anne-Sophie Lindqvist-Berg, 44, a nurse, said she was exhausted.": "Anne-Sophie Lindqvist-Berg (person)",
		}},
		{"teams by town", map[string]string{
			"Dallas scored 31 points to beat Chicago.":                "Dallas (organization), Chicago (organization)",
			"Toronto traded pitcher Dan Molloy to Seattle on Monday.": "Toronto (organization), Dan Molloy (person), Seattle (organization)",
			"Toronto sent an envoy to Seattle on Monday.":             "Toronto (place), Seattle (place)",
		}},
		{"models", map[string]string{
			"She has a Nissan Patrol, and he drove a Toyota Transit.": "",
			"A Toyota dealer in Lund sold it.":                        "Toyota (organization), Lund (place)",
		}},
		{"churches", map[string]string{
			"The New Harvest Church of the Redeemer had no permit.": "New Harvest Church of the Redeemer (organization)",
			"The Anglican Church of Kenya had no permit.":           "Anglican Church of Kenya (organization)",
		}},
		{"bodies that every country has", map[string]string{
			"WELLINGTON, New Zealand — The Treasury said growth would slow.": "Wellington (place), New Zealand (country), Finance Ministry of New Zealand (organization)",
			"Kenya's transport minister, Kofi Asante, said it was false.":    "Kenya (country), Kofi Asante (person)",
		}},
		{"animals", map[string]string{
			"German shepherds and Persian cats won most of the ribbons.": "",
		}},
	})
}
