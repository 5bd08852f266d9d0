package coref_test

import "testing"

// TestDescriptions asks whom "the senator", "the company" or "the 69-year-old" mean.
func TestDescriptions(t *testing.T) {
	check(t, map[string]string{
		// People, by what the article says they are.
		"Senator [p:Ann Perrin] left. The senator agreed.":                                                               "senator is Ann Perrin",
		"[p:Ann Perrin], a lawyer, left. The lawyer agreed.":                                                             "lawyer is Ann Perrin",
		"[p:Ann Perrin] left. The lawyer agreed.":                                                                        "",
		"Senator [p:Ann Perrin] left. Senators agreed.":                                                                  "",
		"Senator [p:Ann Perrin] left. One senator agreed.":                                                               "",
		"Senator [p:Ann Perrin] met Senator [p:Carl Holt]. The senator thanked her voters.":                              "senator is Ann Perrin, her is Ann Perrin",
		"Senator [p:Ann Perrin] met Senator [p:Carl Holt]. The senator thanked his voters.":                              "senator is Carl Holt, his is Carl Holt",
		"Former senator [p:Ann Perrin] left. The senator agreed.":                                                        "",
		"Ousted senator [p:Ann Perrin] left. The senator agreed.":                                                        "",
		"Former senator [p:Ann Perrin] left. The former senator agreed.":                                                 "former senator is Ann Perrin",
		"[p:Ann Perrin] left. The woman agreed.":                                                                         "woman is Ann Perrin",
		"[p:Ann Perrin] left. The man agreed.":                                                                           "",
		"[p:Ann Perrin] left. The woman who had called agreed.":                                                          "",
		"[p:Ann Perrin] left. The 69-year-old agreed.":                                                                   "69-year-old is Ann Perrin",
		"[p:Carl Perrin] left. [p:Carl Perrin] ran. It rained. The prize went to [p:Eva Holt]. The 61-year-old agreed.":  "61-year-old is Eva Holt",
		"[p:Carl Perrin] left. [p:Carl Perrin] ran. It rained. [p:Ed Hill] met [p:Carl Perrin]. The 61-year-old agreed.": "61-year-old is Carl Perrin",
		"[p:Ann Perrin] won, and the 20-year-old ran. [p:Eva Holt] met [p:Ann Perrin]. The 52-year-old agreed.":          "20-year-old is Ann Perrin, 52-year-old is Eva Holt",
		"[p:Ann Perrin], 48, met [p:Eva Holt]. The 69-year-old agreed.":                                                  "69-year-old is Eva Holt",
		"Director [p:Ann Perrin] left. The artistic director, [p:Carl Holt], agreed. The 48-year-old director agreed.":   "48-year-old director is Ann Perrin",
		"[p:Ann Perrin] left. The 69-year-old man agreed.":                                                               "",
		"[k:Norwegian] striker [p:Carl Perrin] left. The [k:Norwegian] coast was calm.":                                  "",
		"A lawyer met [p:Carl Holt]. The lawyer agreed.":                                                                 "",
		"[p:Ann Perrin], director of the zoo, met museum director [p:Carl Holt]. The zoo director agreed.":               "zoo director is Ann Perrin",
		"Zoo spokesman [p:Carl Perrin] met museum spokesman [p:Carl Holt]. The zoo spokesman agreed.":                    "zoo spokesman is Carl Perrin",
		"Director [p:Ann Perrin] left. After a talk with the director, [p:Carl Holt] agreed.":                            "director is Ann Perrin",
		"A 42-year-old man left. [p:Carl Holt] agreed. The 42-year-old agreed.":                                          "",
		// Bodies, by their class, by a word of their names or by a noun for all.
		"[o:Kelder Dairy] left. The firm agreed.":                     "firm is Kelder Dairy",
		"[o:Kelder Dairy] left. The group agreed.":                    "group is Kelder Dairy",
		"[o:Kelder Bank] left. The bank agreed.":                      "bank is Kelder Bank",
		"[o:Tellworth Airline] met [o:Kelder Bank]. The bank agreed.": "bank is Kelder Bank",
		"[o:Rivers Ministry] left. The airline agreed.":               "",
		"The [o:Ministry of Rivers] left. The airline agreed.":        "",
		"[o:Kelder Dairy] rose. It rained. It snowed. [o:Vale Mines] was formed by [o:Kelder Dairy] in a town that [o:Kelder Dairy] owns. The firm agreed.": "firm is Kelder Dairy",
		"[o:Kelder Dairy] had lost a film, which was shown on [o:YouTube]. The company agreed.":                                                             "company is Kelder Dairy",
		"[o:Kelder Dairy] left. [p:Ann Perrin] agreed on [x:X]. The company agreed.":                                                                        "company is Kelder Dairy",
		"[o:Kelder Bank] left. It rained. It was late. It snowed. It was cold. The [o:Rivers Service] met. The bank agreed.":                                "bank is Kelder Bank",
		"The [o:BBC] left. The corporation agreed.":                                                                                                         "corporation is BBC",
		"[o:Kelder Dairy] left. The Velbian company agreed.":                                                                                                "",
		"The [o:Central Government] left. The [k:Norwegian] government agreed.":                                                                             "",
		"The [o:Central Government] left. The government agreed.":                                                                                           "government is Central Government",
		"[o:Kelder Dairy] left. A company agreed.":                                                                                                          "",
		"[o:Kelder Dairy] left. The companies agreed.":                                                                                                      "",
		"[o:Kelder Dairy] left. [p:Carl Holt]'s company agreed.":                                                                                            "",
		"[o:Kelder Dairy] left. The company of [p:Carl Holt] agreed.":                                                                                       "",
		"[o:Kelder Dairy] left. The Agency was a film.":                                                                                                     "",
		"[p:Ann Perrin] left. The company agreed.":                                                                                                          "",
		"[o:Kelder Dairy] left. The Low Meadow Justice group agreed.":                                                                                       "",
		// Documents mean who issued them.
		"The [o:Kelder Trust] issued a letter. The letter was short.": "letter is Kelder Trust",
		"The [o:Kelder Trust] met. The letter was short.":             "",
	})
}

// TestTeams asks what goes by the name of a person.
func TestTeams(t *testing.T) {
	check(t, map[string]string{
		"The [p:Ann Perrin] administration left.":                       "Ann Perrin administration is Perrin administration",
		"[p:Ann Perrin] left. Her campaign agreed.":                     "Her is Ann Perrin, Her campaign is Perrin campaign",
		"[p:Ann Perrin] left. Her team agreed.":                         "Her is Ann Perrin",
		"The [p:Ann Perrin] campaign left. The [p:Perrin] camp agreed.": "Ann Perrin campaign is Perrin campaign, Perrin camp is Perrin campaign",
		"The [p:Ann Perrin] camp agreed.":                               "",
		"The [p:Ann Perrin] campaign manager left.":                     "",
	})
}
