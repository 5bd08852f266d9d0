package entity_test

import "testing"

// TestNamed finds actors by the words beside their names, and where those names begin and end.
func TestNamed(t *testing.T) {
	testGroups(t, []group{
		{"acronyms", map[string]string{
			"The England and Wales Cricket Board (ECB) said the tour was off. The ECB said why.":         "England and Wales Cricket Board (organization)",
			"Members of the Forest Bird Institute, or FBI, counted owls. The FBI said there were forty.": "Forest Bird Institute (organization)",
			"The European Central Bank (ECB) raised rates. The ECB said why.":                            "European Central Bank (organization)",
		}},
		{"described", map[string]string{
			"Kofi Adelmo, coordinator of Univaja, an association of Indigenous peoples, left.": "Kofi Adelmo (person), Univaja (organization)",
			"His sister, Ann Roe, a reporter at Folha de Minas, left.":                         "Ann Roe (person), Folha de Minas (organization)",
			"Bo Lund was co-founder of the weekly La Brecha.":                                  "Bo Lund (person), La Brecha (organization)",
			"Bo Lund reads the weekly Kelder meeting notes.":                                   "Bo Lund (person)",
			"The company, Aurora Verde, was fined.":                                            "Aurora Verde (organization)",
			"Molinos Ande, known for its Trigal brand, closed a mill.":                         "Molinos Ande (organization)",
			"Ann Roe, known for her songs, closed a mill.":                                     "Ann Roe (person)",
			"Jahanara Begum, a sewing machine operator, said the factory was locked.":          "Jahanara Begum (person)",
			"Celtic Wave, a mobile phone operator, said the masts were down.":                  "Celtic Wave (organization)",
			"The governor, elected on a Wiper ticket, left.":                                   "Wiper (organization)",
			"The herders fought, and Bakonzo elders met them.":                                 "",
		}},
		{"known to the text", map[string]string{
			"Golden Ridge Resources said the dam had burst. Golden Ridge will pay.":  "Golden Ridge Resources (organization)",
			"The Ann Roe Foundation met. Ann Roe said no.":                           "Ann Roe Foundation (organization), Ann Roe (person)",
			"The Omo river rose. The Omo is low in May.":                             "Omo river (place)",
			"The Kelder River rose in Kelder on Monday.":                             "Kelder River (place), Kelder (place)",
			"CHINA, Maine — A moose fell into a pool, police said.":                  "China (place), Maine (place)",
			"She speaks Finnish, Hungarian and a handful of Japanese, Ann Roe said.": "Ann Roe (person)",
			"Farmers in San Alfonso lost crops, Ann Roe said.":                       "San Alfonso (place), Ann Roe (person)",
			"The hackers, who call themselves Grey Heron, had the files.":            "Grey Heron (organization)",
			"Secretary to the Ministry Dilrukshi Seneviratne said no.":               "Dilrukshi Seneviratne (person)",
			"Coalition for Change leader Ann Roe said no.":                           "Coalition for Change (organization), Ann Roe (person)",
			"The contractor, Yıldıray İnşaat, was awarded 14 tenders.":               "Yıldıray İnşaat (organization)",
			"Étoile du Kivu won the cup. Étoile scored late.":                        "Étoile du Kivu (organization)",
		}},
		{"one body", map[string]string{
			"The Nuclear Waste Management Organization of Japan met. NUMO said no.": "Nuclear Waste Management Organization of Japan (organization)",
			"Madras High Court ruled on Monday. The Madras HC said why.":            "Madras High Court (organization)",
			"Nordlys Energi bought Kelder Kraft. Kelder Kraft fell 3% on Monday.":   "Nordlys Energi (organization), Kelder Kraft (organization)",
			"Ashford beat Marlow 2-1. Marlow's Bo Lund was sent off.":               "Ashford (organization), Marlow (organization), Bo Lund (person)",
			"The Tala Nueva cartel killed two men. Members of Tala Nueva fled.":     "Tala Nueva (organization)",
			"The National Water Commission met. NUMO said no.":                      "National Water Commission (organization), NUMO (organization)",
		}},
		{"lands and parties", map[string]string{
			"Ann Roe, queen mother of Asante Mampong, left.":                "Ann Roe (person), Asante Mampong (place)",
			"Officials said Kupyansk was shelled on Monday.":                "Kupyansk (place)",
			"Labour Cardiff councillor Ann Roe said no.":                    "Labour Party (organization), Cardiff (place), Ann Roe (person)",
			"Les Transformateurs leader Ann Roe said no.":                   "Les Transformateurs (organization), Ann Roe (person)",
			"The mayor of Saint-Étienne-du-Rouvray, Ann Roe, thanked them.": "Saint-Étienne-du-Rouvray (place), Ann Roe (person)",
		}},
		{"ends", map[string]string{
			"Teamsters Local 70 said it would picket the yard.":                   "Teamsters Local 70 (organization)",
			"A fire at School No. 14 killed two.":                                 "School No. 14 (organization)",
			"The Local 3 players said no.":                                        "",
			"Jujuy Province Police said two men were held.":                       "Jujuy Province Police (organization)",
			"Ann Roe of the University of Illinois at Chicago left.":              "Ann Roe (person), University of Illinois at Chicago (organization)",
			"Ann Roe spoke at the University of Texas at noon.":                   "Ann Roe (person), University of Texas (organization)",
			"The Society for the Protection of Bats and Owls said no.":            "Society for the Protection of Bats and Owls (organization)",
			"The Organization of American States and Survival International met.": "Organization of American States (organization), Survival International (organization)",
			"Kelder ousts Achebe-Stokes in mayoral race.":                         "Kelder (person), Achebe-Stokes (person)",
			"Police in Savanna-la-Mar and Llanfair-on-Sea said no.":               "Savanna-la-Mar (place), Llanfair-on-Sea (place)",
			"A bird-of-paradise and a Bird-of-Paradise grew there, Ann Roe said.": "Ann Roe (person)",
			"They met on Eid-ul-Fitr, Ann Roe said.":                              "Ann Roe (person)",
			"Crowds in Port Harcourt Sunday marched.":                             "Port Harcourt (place)",
			"The owner of Ruby Tuesday said sales fell.":                          "Ruby Tuesday (organization)",
		}},
		{"seats and parties", map[string]string{
			"The Member of Parliament for Kelder North, Ann Roe, left.":                                "Ann Roe (person), Kelder North (place)",
			"The Member of Parliament (MP) for Kelder, Ann Roe, left.":                                 "Kelder (place), Ann Roe (person)",
			"Some said no, but NGD MP Ann Roe said yes.":                                               "NGD (organization), Ann Roe (person)",
			"On Monday Popular Movement MP Ann Roe said no.":                                           "Popular Movement (organization), Ann Roe (person)",
			"Sinn Féin TD Ann Roe said no.":                                                            "Sinn Féin (organization), Ann Roe (person)",
			"The firm said in a statement to The Gleaner that it had paid.":                            "Gleaner (organization)",
			"Members from Kachibora, Kapterit and Sitatunga sang and blew whistles outside the court.": "Kachibora (place), Kapterit (place), Sitatunga (place)",
			"On Sunday they beat Leones del Kelder 2-1 at home.":                                       "Leones del Kelder (organization)",
			"Deputy Public Prosecutor Ann Roe asked for time. The DPP got it.":                         "Ann Roe (person)",
			"Kapampa Milling bought the maize. Last year Kapampa Milling did not.":                     "Kapampa Milling (organization)",
		}},
	})
}
