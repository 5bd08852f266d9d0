package entity_test

import "testing"

// TestWorld has names of people, bodies and places of all countries, and what is none.
func TestWorld(t *testing.T) {
	testGroups(t, []group{
		{"double surnames", map[string]string{
			"Kwame Asante-Boateng Jr. said he would run. Asante-Boateng Jr. lost once.":       "Kwame Asante-Boateng Jr. (person)",
			"Smith-Jones said the mine was flooded. Gareth Smith-Jones has run it since May.": "Gareth Smith-Jones (person)",
			"Sunday Okoro scored twice. Okoro said it rained in Lagos on Sunday.":             "Sunday Okoro (person), Lagos (place)",
			"Theresa May-Burton said she was tired. In May, she goes on holiday.":             "Theresa May-Burton (person)",
			"Pastor Grace Adebayo-Cole came. \"It is a river,\" Pastor Adebayo-Cole said.":    "Grace Adebayo-Cole (person)",
			"Maria del Carmen Ruiz Otero freed him. Ruiz Otero said the jury was misled.":     "Maria del Carmen Ruiz Otero (person)",
			"Mrs Holt met Ann Lund-Ross and Bo Reed. Lund-Ross said she was late.":            "Holt (person), Ann Lund-Ross (person), Bo Reed (person)",
		}},
		{"bodies with and, of, &", map[string]string{
			"Dyfed-Powys Police said he was in Cardigan.":                                    "Dyfed-Powys Police (organization), Cardigan (place)",
			"Avon and Somerset Police said two men were held.":                               "Avon and Somerset Police (organization)",
			"Dumfries and Galloway Council said the road was shut.":                          "Dumfries and Galloway Council (organization)",
			"Hawke's Bay and Gisborne Fisheries Trust said the catch fell.":                  "Hawke's Bay and Gisborne Fisheries Trust (organization)",
			"Floods in Perth and Kinross Council areas rose.":                                "Perth (place), Kinross Council (organization)",
			"The deal between Leeds and Kelder Council was signed.":                          "Leeds (place), Kelder Council (organization)",
			"The Kelder Film Festival said it would open.":                                   "Kelder Film Festival (organization)",
			"The Kelder Film Festival opened.":                                               "",
			"Cobalt Logistics Parks did not answer questions.":                               "Cobalt Logistics Parks (organization)",
			"Marden Hale plc makes pumps.":                                                   "Marden Hale plc (organization)",
			"Bose & Chatterjee Textiles said it would close its mill in Surat.":              "Bose & Chatterjee Textiles (organization), Surat (place)",
			"Stone, Pike & Lowell said the merger was off.":                                  "Stone, Pike & Lowell (organization)",
			"She wrote to Moore and Partners in May.":                                        "Moore and Partners (organization)",
			"The Bank of Lagos said bad loans had doubled.":                                  "Bank of Lagos (organization)",
			"The University of Wisconsin-Madison said exams would start in June.":            "University of Wisconsin-Madison (organization)",
			"The Lebanese-Egyptian Business Association met in Cairo.":                       "Lebanese-Egyptian Business Association (organization), Cairo (place)",
			"He died at Queen Miriam Central Hospital in Blantyre on Monday, a friend said.": "Queen Miriam Central Hospital (place), Blantyre (place)",
		}},
		{"ships, models, treaties", map[string]string{
			"The frigate HMS Dauntless Bay and the trawler Ocean Pride collided. The Ocean Pride sank.": "",
			"MV Nair told the court that he was late.":                                                  "MV Nair (person)",
			"The Toyota Corolla was stolen from a car park in Accra, and a Honda was burnt.":            "Accra (place), Honda (organization)",
			"He drove a Hyundai Elantra to Busan.":                                                      "Busan (place)",
			"The Treaty of Lisbon was cited by the judge.":                                              "",
			"Operation Swift Broom led to nine arrests, police said.":                                   "",
			"The Leopard tanks and Shahed drones arrived on Sunday, the army said.":                     "",
			"The 40th Hong Kong Film Awards took place in Hong Kong.":                                   "Hong Kong (country)",
			"He lost the 1956 United States presidential election. The United States had 48 states.":    "United States (country)",
		}},
		{"languages and what is called after countries", map[string]string{
			"The book was translated into French. She speaks Yoruba and Dutch.": "",
			"The Dutch said the ship was theirs.":                               "Netherlands (country)",
			"He ate Belgian waffles and Turkish delight.":                       "",
			"She studied the Dutch for years.":                                  "Netherlands (country)",
		}},
		{"people called like places", map[string]string{
			"Brooklyn Adeleke won the race. Adeleke is from Brooklyn.":    "Brooklyn Adeleke (person), Brooklyn (place)",
			"Judge Austin Paris jailed him. Paris said he was glad.":      "Austin Paris (person)",
			"Israel Okon and Jordan Pike were fined. Pike agreed.":        "Israel Okon (person), Jordan Pike (person)",
			"Asia Quist went missing in Perth. Asia was found in a shed.": "Asia Quist (person), Perth (place)",
			"April Boateng and May Chen met in March. Chen left.":         "April Boateng (person), May Chen (person)",
		}},
		{"teams", map[string]string{
			"Liverpool lost to Everton, and Porto beat Benfica 3-1 on Sunday.":   "Liverpool (organization), Everton (organization), Porto (organization), Benfica (organization)",
			"Odrinka won 3-1 away. Ann Roe scored.":                              "Odrinka (organization), Ann Roe (person)",
			"Leeds lost at home to Tarnwick.":                                    "Leeds (organization), Tarnwick (organization)",
			"Leeds beat Derby 2-0. Bo Lund, on loan from Odrinka, scored.":       "Leeds (organization), Derby (organization), Bo Lund (person), Odrinka (organization)",
			"The painting is on loan from Leeds.":                                "Leeds (place)",
			"Leicester drew 2-2 with Everton. The match was shown in Leicester.": "Leicester (organization), Everton (organization), Leicester (place)",
			"Fans of Kaizer Chiefs sang. Chiefs won 2-0.":                        "Kaizer Chiefs (organization)",
		}},
		{"firms", map[string]string{
			"Jumia and Konga said orders had doubled.":                           "Jumia (organization), Konga (organization)",
			"Levi's parent, Harcourt Cotton, said jeans sold well.":              "Levi's (organization), Harcourt Cotton (organization)",
			"Trader Joe's recalled the chicken.":                                 "Trader Joe's (organization)",
			"Al-Noor TV said rebels had left.":                                   "Al-Noor TV (organization)",
			"Goldtree Capital's Anita Dessel said rates would fall.":             "Goldtree Capital (organization), Anita Dessel (person)",
			"Petrobello, the Brazilian oil firm, named Lucia Arantes its chief.": "Petrobello (organization), Brazil (country), Lucia Arantes (person)",
			"Gautam Adane spoke. The Adane company was sold.":                    "Gautam Adane (person), Adane (organization)",
			"Aerolux flight 9 skidded in Accra.":                                 "Aerolux (organization), Accra (place)",
		}},
		{"one body under several names", map[string]string{
			"Bank holds rates\n\nThe Bank of England held rates on Thursday. The Bank said growth was slow.": "Bank of England (organization)",
			"The 407th Air Expeditionary Group flew. The 407th AEG said it was late.":                        "407th Air Expeditionary Group (organization)",
			"The Rochdale Institute of Technology Dubai opened. RIT Dubai said it was glad.":                 "Rochdale Institute of Technology Dubai (organization)",
		}},
		{"what is called after people", map[string]string{
			"St. Mary's Church and St George's Hospital are in Tooting, he said.":       "St. Mary's Church (organization), St George's Hospital (organization), Tooting (place)",
			"He works for Kelder Dockyard and Kelder Heavy Industries.":                 "Kelder Dockyard (organization), Kelder Heavy Industries (organization)",
			"The Times of Lusaka reported that President Mwansa Chilufya had malaria.":  "Times of Lusaka (organization), Mwansa Chilufya (person)",
			"The exchange halted trading in Kivuli Cement after James Mwangi resigned.": "Kivuli Cement (organization), James Mwangi (person)",
		}},
		{"courts and parliaments of one country", map[string]string{
			"NAIROBI, Kenya — The Supreme Court ruled on Friday that the vote was void.": "Nairobi (place), Kenya (country), Supreme Court of Kenya (organization)",
			"The Supreme Court freed him.":                "Supreme Court (organization)",
			"Kenya and Ghana wrote to the Supreme Court.": "Kenya (country), Ghana (country), Supreme Court (organization)",
		}},
		{"titles and abbreviations", map[string]string{
			"The man met Engr. Bala Yusufari on Monday.":     "Bala Yusufari (person)",
			"Cllr. Mary Doyle said the road was flooded.":    "Mary Doyle (person)",
			"Adv. Thabo Molele and Msgr. Paolo Renzi left.":  "Thabo Molele (person), Paolo Renzi (person)",
			"Flt Lt Sam Voss and Det. Supt. Nell Barry met.": "Sam Voss (person), Nell Barry (person)",
		}},
	})
}
