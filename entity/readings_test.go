package entity_test

import (
	"testing"
)

// TestReadings has texts whose names the words beside them explain.
func TestReadings(t *testing.T) {
	testGroups(t, []group{
		{"things", map[string]string{
			"The airline has two Boeing 737s, and the tanker Abha (IMO: 9620944) left.": "",
			"He was governor with the title of Kelder Khan.":                            "",
			"It snowed as Gen Zers and a Gen Zer left.":                                 "",
			"An R&B singer left with the O&M staff.":                                    "",
		}},
		{"acronyms of things", map[string]string{
			"The clinic's MRI and CT scanners were out of order, and patients in the ICU waited.": "",
			"The car's GPS and ABS failed, and the LED lamps went dark in Pune.":                  "Pune (place)",
			"The ABS said prices rose by a tenth.":                                                "ABS (organization)",
		}},
		{"wares and tongues", map[string]string{
			"The bar sells Brazil nuts and Belgian waffles.":       "",
			"She translated it from Portuguese into Japanese.":     "",
			"The ship, the feeder Halden Skagen, will enter dock.": "",
		}},
		{"names with numbers", map[string]string{
			"A shop of 7-Eleven in Osaka burned.":         "7-Eleven (organization), Osaka (place)",
			"20th Century Dairies bought a farm in Lund.": "20th Century Dairies (organization), Lund (place)",
			"The 507th Maintenance Group left.":           "507th Maintenance Group (organization)",
			"7 Bridges Software said no.":                 "7 Bridges Software (organization)",
			"Shares of 3 Rivers Bank rose 4%.":            "3 Rivers Bank (organization)",
			"Ann Roe, formerly of 4 Alarm Fire, sang.":    "Ann Roe (person), 4 Alarm Fire (organization)",
			"The firm 21 Lakes rose. 21 Lakes owns pubs.": "21 Lakes (organization)",
			"5 Labour Party members said no.":             "Labour Party (organization)",
			"The 3 Kelder Bank branches were closed.":     "Kelder Bank (organization)",
			"Shares of 3 Kelder Banks fell.":              "",
		}},
		{"letters of shares", map[string]string{
			"NORRVIK <NRV> RAISES DIVIDEND\n\nOSLO, March 5 - Norrvik Foods Inc <NRV> said it raised its dividend.": "Norrvik Foods Inc (organization), Oslo (place)",
			"Avery <AVRY.N> rose, and Vidar <VID.OL> fell.":                                                         "Avery (organization), Vidar (organization)",
			"<KLDR> fell.":                      "",
			"He went to London <BR> on Friday.": "London (place)",
		}},
		{"first names in headlines", map[string]string{
			"Luka drops 44 in a win\n\nLuka Keldic finished with 44 points, and they won.": "Luka Keldic (person)",
		}},
		{"lines in capitals", map[string]string{
			"OFFICIAL SAYS LUKOV WILL RESIGN\n\nThe clerk, Ivan Lukov, was ill.":                 "Ivan Lukov (person)",
			"BASEBALL - ORIOLES WIN, YANKEES LOSE\n\nThe Orioles and the Yankees met on Friday.": "Baltimore Orioles (organization), New York Yankees (organization)",
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
		{"results in sentences", map[string]string{
			"They lost 2-0 to Nautino in Recife.":        "Nautino (organization), Recife (place)",
			"Kelder Gladiators won 3-1. Bo Lund scored.": "Kelder Gladiators (organization), Bo Lund (person)",
			"Southampton won 2-0 against Leeds.":         "Southampton (organization), Leeds (organization)",
			"The motion won 5-4 in Leeds.":               "Leeds (place)",
			"The hosts drew 1-1 with Southampton.":       "Southampton (organization)",
			"The hosts moved from Leeds to Southampton.": "Leeds (place), Southampton (place)",
		}},
		{"who heads it", map[string]string{
			"Kelder Foods CEO Ann Roe said so.":                           "Kelder Foods (organization), Ann Roe (person)",
			"City Attorney Ann Roe said so.":                              "Ann Roe (person)",
			"Temkos spokeswoman Ann Roe said so.":                         "Temkos (organization), Ann Roe (person)",
			"Lumicron's chief executive, Ann Roe, said so.":               "Lumicron (organization), Ann Roe (person)",
			"They sued Samarko and its owners.":                           "Samarko (organization)",
			"The clerk, Bolat Nurmagov, heads Okhotzoprom.":               "Bolat Nurmagov (person), Okhotzoprom (organization)",
			"Then Semi Naqasima asked why. Naqasima chairs the board.":    "Semi Naqasima (person)",
			"Harriet Swinscoe chairs Ashbourne Rotary.":                   "Harriet Swinscoe (person), Ashbourne Rotary (organization)",
			"Bo Lund, founder of Amazonia Essencias, will stay.":          "Bo Lund (person), Amazonia Essencias (organization)",
			"Kinross Valer bought the mill. Valer said he would bake it.": "Kinross Valer (person)",
		}},
		{"surnames that are words", map[string]string{
			"Coach Oh Se-min left. “Oh is our best,” he said. Oh was late.": "Oh Se-min (person)",
			"The clerk Kang In-sun left. In May Kang said she was ill.":     "Kang In-sun (person)",
			"Ngo Van Loc sells noodles. Ngo said it rained.":                "Ngo Van Loc (person)",
			"An Ngo is poor.": "",
			"Friday Osahon and Sunday Akpan opened a gym. Osahon boxed.":        "Friday Osahon (person), Sunday Akpan (person)",
			"April Lindqvist and June Okafor-Reyes run a shop. They sell wool.": "April Lindqvist (person), June Okafor-Reyes (person)",
			"On Friday Osahon said he would box.":                               "Osahon (person)",
			"Faith Chepkorir Langat, a nurse, will miss June. She was ill.":     "Faith Chepkorir Langat (person)",
			"An Jae-hyeok shot a bear. An said he was sorry.":                   "An Jae-hyeok (person)",
			"Vo Thi Sau Mai grows tea. Her son, To Van Hung, left.":             "Vo Thi Sau Mai (person), To Van Hung (person)",
			"Lin's manager A-jen said: \"No.\" Then (Abdel) Holm left.":         "Lin (person), A-jen (person), Abdel Holm (person)",
		}},
		{"places in parentheses", map[string]string{
			"A gang fled. DCP (Kelderfield) Khalid Memon said so.":       "Kelderfield (place), Khalid Memon (person)",
			"Cllr Bo Threlkeld (Lib Dem, Skerton) asked for a crossing.": "Bo Threlkeld (person), Lib Dem (organization), Skerton (place)",
			"The MP for Bantamo fought Bo Lund in a bar.":                "Bantamo (place), Bo Lund (person)",
			"Bo Lund, 33, of Mill Lane, Corbyn, admitted theft.":         "Bo Lund (person), Mill Lane (place), Corbyn (place)",
		}},
		{"halves of a country", map[string]string{
			"North Korea fired missiles. The North said it was a test. South Korea knew; the South was calm.": "North Korea (country), South Korea (country)",
			"Seoul said the North had moved troops.":                                                          "South Korea (country), North Korea (country)",
			"Storms hit the North on Monday.":                                                                 "",
		}},
		{"names in names", map[string]string{
			"The University of the Kelder Chamber of Crafts met. The Kelder Chamber of Crafts was glad.": "University of the Kelder Chamber of Crafts (organization), Kelder Chamber of Crafts (organization)",
			"The BRICS New Development Bank met. The New Development Bank lent money.":                   "New Development Bank (organization)",
			"The Kelderan Social Security Fund (Caja Kelderense del Seguro Social) was hit.":             "Kelderan Social Security Fund (organization)",
			"Wellington Phoenix fired Ann Roe. Phoenix lost again.":                                      "Wellington Phoenix (organization), Ann Roe (person)",
			"Dalton Moore, a rapper who performs as Mobb Diggity, left. Then Mobb Diggity slept.":        "Dalton Moore (person)",
		}},
		{"acronyms of beginnings", map[string]string{
			"The Kelderan Public Health Agency met. KEPHA sent nets.": "Kelderan Public Health Agency (organization)",
			"The Kelder Electric Cooperative met. Kelelco said no.":   "Kelder Electric Cooperative (organization)",
		}},
		{"texts cut into words", map[string]string{
			"The U. N. body met in the N. W. T. last week.":             "United Nations (organization), N. W. T. (place)",
			"In sub - Saharan Africa it rained.":                        "sub - Saharan Africa (place)",
			"Then Ann Nyong ’ o left. It rained, ’ said Ann Nyong ’ o.": "Ann Nyong ’ o (person)",
			"He fled from the U. K. to the U. S.":                       "United Kingdom (country), United States (country)",
		}},
		{"lists of a kind", map[string]string{
			"He drew for brands such as Carla Herreria, Pura García and Yves Rocher.": "Carla Herreria (organization), Pura García (organization), Yves Rocher (organization)",
			"Players such as Carla Herreria and Pura García left.":                    "Carla Herreria (person), Pura García (person)",
			"The four reservoirs – Lam Takhon, Lam Sae and Lam Mun – are full.":       "Lam Takhon (place), Lam Sae (place), Lam Mun (place)",
			"She lived in the municipality of Ursula Norris.":                         "Ursula Norris (place)",
			"The Umurenge SACCO was late, and Joe Sacco left.":                        "Umurenge SACCO (organization), Joe Sacco (person)",
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
		{"headlines", map[string]string{
			"Fuming Kelder blasts officials\n\nThe coach, Andy Kelder, said he was angry. Kelder left.": "Andy Kelder (person)",
			"Golden Kelder blasts officials\n\nHe said he was angry.":                                   "Golden Kelder (person)",
			"Floods Loom Over Lund\n\nA river rose near Lund on Friday, the mayor said.":                "Lund (place)",
		}},
		{"cabinet secretaries", map[string]string{
			"Agriculture Cabinet Secretary Bo Lund ruled it out. The CS said no.": "Bo Lund (person)",
			"Health CS Ann Roe ruled it out. The CS said no.":                     "Ann Roe (person)",
		}},
		{"first surnames", map[string]string{
			"Luis de la Torre Paredes, who runs the port, said it was full. De la Torre blamed the strike, and the police agreed.": "Luis de la Torre Paredes (person)",
			"María del Carmen de la Fuente Ortega, the judge, freed him. De la Fuente said no.":                                    "María del Carmen de la Fuente Ortega (person)",
			"Peter Lo Wing-kit met Ann Lo Mei-yin. Lo told the court that Peter Lo had left.":                                      "Peter Lo Wing-kit (person), Ann Lo Mei-yin (person)",
			"Luis Alberto Vela Rojas resigned. Vela is the father of Luis Vela Prado.":                                             "Luis Alberto Vela Rojas (person), Luis Vela Prado (person)",
			"Van der Merwe left the house at noon, and the police agreed.":                                                         "Van der Merwe (person)",
		}},
		{"languages in lists", map[string]string{
			"Subtitles in Arabic, Hindi and Polish helped viewers.": "",
			"Voters in Polish towns stayed away.":                   "Poland (country)",
		}},
		{"bodies misspelt like people", map[string]string{
			"The firm Inzira Logistics lost a truck. Inzira Logistcs said it was stolen.": "Inzira Logistics (organization)",
		}},
		{"exchanges", map[string]string{
			"In a filing with Bursa Malaysia, the firm said it would sell.": "Bursa Malaysia (organization)",
			"Shares rose on the Nairobi Securities Exchange.":               "Nairobi Securities Exchange (organization)",
		}},
		{"bills of a body", map[string]string{
			"The passage by Parliament of the Rivers Bill was late.": "Parliament (organization)",
		}},
		{"kin and deputies", map[string]string{
			"Governor Tunde Balo, his deputy, Femi Ajala, and Senator Kemi Oduya left.": "Tunde Balo (person), Femi Ajala (person), Kemi Oduya (person)",
		}},
		{"unknown bodies as people call them", map[string]string{
			"The Zambezi Water Users Association said farmers had not been paid.":               "Zambezi Water Users Association (organization)",
			"The Punjab Food Authority sealed nine bakeries in Lahore.":                         "Punjab Food Authority (organization), Lahore (place)",
			"The National Roads Agency of Lesotho (NRAL) closed the pass. NRAL said snow fell.": "National Roads Agency of Lesotho (organization)",
			"Castellan Bank would cut 400 jobs. Castellan declined to comment.":                 "Castellan Bank (organization)",
		}},
		{"acronyms that are famous elsewhere", map[string]string{
			"The Pine Flat Association (PFA) asked for a road. The PFA said it floods.":                 "Pine Flat Association (organization)",
			"The Fiji Beekeepers Institute (FBI) said prices had doubled. The FBI was glad.":            "Fiji Beekeepers Institute (organization)",
			"The Community Irrigation Association (CIA) will build a canal. The CIA has 90 members.":    "Community Irrigation Association (organization)",
			"Cyclists of the Northern Bicycle Association (NBA) rode on Sunday. The NBA said 300 came.": "Northern Bicycle Association (organization)",
		}},
		{"titles of the world", map[string]string{
			"Otunba Segun Adelaja said the road was bad.":               "Segun Adelaja (person)",
			"Shri Anand Vishnoi and Smt. Leela Pawari opened the fair.": "Anand Vishnoi (person), Leela Pawari (person)",
			"Tan Sri Lim Kok Heng said the port was full. Lim sold it.": "Lim Kok Heng (person)",
			"Haji Saleh Karimov and Mullah Dost Agha met in Herat.":     "Saleh Karimov (person), Dost Agha (person), Herat (place)",
			"Maulana Tariq Naqshi led the prayer.":                      "Tariq Naqshi (person)",
			"Alhaji Musa Garba and Barr. Ngozi Udeh signed it.":         "Musa Garba (person), Ngozi Udeh (person)",
		}},
		{"names of the world", map[string]string{
			"Jan-Willem van den Brink told the court he was alone. Van den Brink wept.": "Jan-Willem van den Brink (person)",
			"Sergei Ivanovich Morozkin said the law was cruel. Morozkin left.":          "Sergei Ivanovich Morozkin (person)",
			"Suharno, a fisherman, said he ran.":                                        "Suharno (person)",
			"Leila binti Osman wept.":                                                   "Leila binti Osman (person)",
			"Máire Ní Bhriain sang. Ní Bhriain won.":                                    "Máire Ní Bhriain (person)",
			"Park Ji-yeon, the envoy, said it was late. Park flew home.":                "Park Ji-yeon (person)",
			"Ali Hassan, a baker, sued Hassan Ali, a butcher.":                          "Ali Hassan (person), Hassan Ali (person)",
		}},
		{"works and storms", map[string]string{
			"Cyclone Marlo tore roofs off.":                               "",
			"Under the Clean Rivers Act, firms must pay.":                 "",
			"He fired an AK-47, and Covid-19 had closed the court.":       "",
			"The Tejas jet and the BrahMos missile were shown.":           "",
			"The Boeing 737 landed, and a Cessna 172 circled.":            "",
			"Typhoon Ramil killed nine. The Nobel Peace Prize was given.": "",
		}},
	})
}
