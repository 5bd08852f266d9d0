package entity_test

import "testing"

// TestBounds has texts in which it is easily got wrong where a name begins and ends, or whose
// kind the words around it would suggest otherwise.
func TestBounds(t *testing.T) {
	testGroups(t, []group{
		{"initials", map[string]string{
			"The wicket fell to spinner W. A. R. Dharmasena in Kandy.": "W. A. R. Dharmasena (person), Kandy (place)",
			"It was signed by A. A. Kelder on Monday.":                 "A. A. Kelder (person)",
		}},
		{"names behind a dateline", map[string]string{
			"GLASGOW - Rangers went top on Saturday after a late goal by Ned Fry against ten men.":              "Glasgow (place), Rangers (organization), Ned Fry (person)",
			"Chiefs win\n\nBOSTON — Celtics coach Ray Olden said on Sunday that he would rest the guard again.": "Boston (place), Boston Celtics (organization), Ray Olden (person)",
			"He said the Boston Celtics went top on Saturday.":                                                  "Boston Celtics (organization)",
		}},
		{"titles before titles", map[string]string{
			"Crown Prince Sheikh Mishal Al-Kelder met Prime Minister Sheikh Ahmad Nawari.":       "Mishal Al-Kelder (person), Ahmad Nawari (person)",
			"The Detective Branch (DB) questioned him, Detective Branch chief Harun Karim said.": "Detective Branch (organization), Harun Karim (person)",
			"Bolivian President Benito Juarez declared a holiday.":                               "Bolivia (country), Benito Juarez (person)",
			"The general secretary of Bangladesh Tea Forum, Sanjib Drong, spoke.":                "Sanjib Drong (person), Bangladesh Tea Forum (organization)",
		}},
		{"heads of bodies", map[string]string{
			"Students want Copperbelt Polytechnic to take them in.": "Copperbelt Polytechnic (organization)",
			"Shares of Ostrava Steelworks fell by half.":            "Ostrava Steelworks (organization)",
			"They drew with Bursa United and Rhyl Rovers.":          "Bursa United (organization), Rhyl Rovers (organization)",
			"She works at the Kelder Museum.":                       "Kelder Museum (place)",
			"Traffic jammed the Nairobi Expressway.":                "Nairobi Expressway (place)",
			"The Nairobi Expressway opened on Saturday.":            "Nairobi Expressway (place)",
		}},
		{"acronyms that tell where a name begins", map[string]string{
			"The Bureau of Harbours and Lights (BHL) closed the pier.": "Bureau of Harbours and Lights (organization)",
		}},
		{"names with a parenthesis", map[string]string{
			"The Communist Party of India (Marxist) left the hall.": "Communist Party of India (Marxist) (organization)",
			"The CPI (M) left the hall.":                            "Communist Party of India (Marxist) (organization)",
		}},
		{"two names", map[string]string{
			"Sam & Stephanie, please confirm. Sam's list is old.": "Sam (person), Stephanie (person)",
		}},
		{"what hyphens join", map[string]string{
			"They burned 60 stalls at the Tarnode-Onkelin market on Monday.": "Tarnode-Onkelin (place)",
			"Rights group KLD-Info lists 320 people on its site.":            "KLD-Info (organization)",
			"Trucks wait on the Tarnode-Onkelin road near Kampala.":          "Tarnode (place), Onkelin (place), Kampala (place)",
			"They met at the Iraq-Turkey border on Monday.":                  "Iraq (country), Türkiye (country)",
		}},
		{"roads and states", map[string]string{
			"Snow closed U.S. Highway 20 and Route 303 on Monday.":              "U.S. Highway 20 (place), Route 303 (place)",
			"The barn is outside Quincy, Ill., and Rep. Clay Ott, R-Mo., left.": "Quincy (place), Illinois (place), Clay Ott (person), Missouri (place)",
		}},
		{"firms by their legal form", map[string]string{
			"Abu Dhabi-listed Kelba Properties PJSC rose on Tuesday.":   "Abu Dhabi (place), Kelba Properties PJSC (organization)",
			"Its profit was EGP 240m, and its shares closed at K22.35.": "",
		}},
		{"parties in parentheses", map[string]string{
			"The seat went to Ann Kelder (Con), who beat Bo Lund (Lab) on Monday.":       "Ann Kelder (person), Conservative Party (organization), Bo Lund (person), Labour Party (organization)",
			"Kuala Lumpur heard Mr Louis Kelder (KPX-Sengkelat) ask for more on Monday.": "Kuala Lumpur (place), Louis Kelder (person), KPX (organization), Sengkelat (place)",
		}},
		{"papers and X", map[string]string{
			"A farmer told The Peninsula that it rained, and Ann Roe wrote on X that it did not.": "The Peninsula (organization), Ann Roe (person), X (organization)",
			"Vic Sandoval, a Wichita Democrat, sat for two hours.":                                "Vic Sandoval (person), Wichita (place)",
		}},
		{"first words of bodies", map[string]string{
			"Kestelin Water plc cut its fees. Kestelin sold two pipes on Monday.": "Kestelin Water plc (organization)",
			"Fans of Kaizer Chiefs sang, and in the end Chiefs won.":              "Kaizer Chiefs (organization)",
		}},
		{"matters of a ministry", map[string]string{
			"The Ministry of Gender, Labour and Social Affairs said no.":             "Ministry of Gender, Labour and Social Affairs (organization)",
			"The Ministry of Agriculture, Land Reform and Rural Roads said it rose.": "Ministry of Agriculture, Land Reform and Rural Roads (organization)",
		}},
		{"places taken for people", map[string]string{
			"We left Playas del Tarn on Monday. Playas del Tarn is small.": "Playas del Tarn (place)",
		}},
		{"places of clubs", map[string]string{
			"She lives in Zamalek. The rest is in Giza.":         "Zamalek (place), Giza (place)",
			"Zamalek beat Al Ahly 2-0, and Zamalek's fans sang.": "Zamalek (organization), Al Ahly (organization)",
			"The Bulls beat the Sharks 30-12 on Monday.":         "Bulls (organization), Sharks (organization)",
		}},
		{"banks that are no central banks", map[string]string{
			"National Bank of Egypt cut its fees.":                                "National Bank of Egypt (organization)",
			"Qatar Central Bank kept its rates.":                                  "Qatar Central Bank (organization)",
			"The National Bank of Serbia cut a rate.":                             "National Bank of Serbia (organization)",
			"Sweden's central bank kept its rate. The Riksbank said prices fell.": "Sweden (country), Riksbank (organization)",
			"Japan's central bank kept its rate.":                                 "Japan (country), Bank of Japan (organization)",
			"Figures from Statistics Norway were late.":                           "Statistics Norway (organization)",
			"Kenya's central bank, CBK, kept its rate.":                           "Kenya (country), Central Bank of Kenya (organization)",
		}},
	})
}
