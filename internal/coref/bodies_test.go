package coref_test

import "testing"

// TestBodies asks for bodies in small letters, and those that speak for somebody.
func TestBodies(t *testing.T) {
	check(t, map[string]string{
		"[k:Kenya]'s foreign ministry left.":                                             "foreign ministry is Foreign Ministry of Kenya",
		"[k:Kenya]'s coast is dry.":                                                      "",
		"The [k:Kenyan] coast is dry.":                                                   "",
		"[p:Ann Perrin] left. Her campaign agreed.":                                      "Her is Ann Perrin, Her campaign is Perrin campaign",
		"The [p:Ann Perrin] campaign left. The [p:Perrin] camp agreed.":                  "Ann Perrin campaign is Perrin campaign, Perrin camp is Perrin campaign",
		"The [p:Yoon Suk-min] campaign left. The [p:Yoon] campaign agreed.":              "Yoon Suk-min campaign is Yoon campaign, Yoon campaign is Yoon campaign",
		"The [p:Ann Perrin-Lund] campaign left.":                                         "Ann Perrin-Lund campaign is Perrin-Lund campaign",
		"The [p:Ann Perrin] house is old.":                                               "",
		"[p:Ann Perrin]'s house is old.":                                                 "",
		"A [k:Chicago Tribune] report was short.":                                        "report is Chicago Tribune",
		"[o:Kelder Trust] published a report. [o:Vale Board] met. The report was short.": "report is Kelder Trust",
		"[k:Kenya]'s president, [p:Ann Perrin], left. The [k:Kenyan] president agreed.":  "president is Ann Perrin, Kenyan president is Ann Perrin",
		"The mayor of [l:Kelder], [p:Ann Perrin], left. The mayor of [l:Vale] agreed.":   "mayor of Kelder is Ann Perrin",
	})
}
