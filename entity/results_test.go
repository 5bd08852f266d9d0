package entity_test

import "testing"

// TestResults has results, tables and scorecards of sport, in which towns stand for
// their teams, and lines that look like them.
func TestResults(t *testing.T) {
	testGroups(t, []group{
		{"scores", map[string]string{
			"BOSTON 7 Oakland 2": "Boston (organization), Oakland (organization)",
			"Leeds 1 (Hart 20, Bo Lund 61) Sunderland 0. Attendance 11,000": "Leeds (organization), Hart (person), Bo Lund (person), Sunderland (organization)",
			"Norway 2 Derby 1":                          "Norway (country), Derby (organization)",
			"Leeds 1-0 Reading":                         "Leeds (organization), Reading (organization)",
			"Leeds 2, Derby 1; Bristol 0, Swansea 0":    "Leeds (organization), Derby (organization), Bristol (organization), Swansea (organization)",
			"Leeds 1 Derby 0\n\nKeldervik 3 Norrtown 1": "Leeds (organization), Derby (organization), Keldervik (organization), Norrtown (organization)",
			"Geelong 18.12 (120) Fremantle 9.9 (63)":    "Geelong (organization), Fremantle (organization)",
		}},
		{"tables and fixtures", map[string]string{
			"Standings (under won, lost, percentage):\n\nW L PCT GB\n\nMIAMI 15 5 .750 -\n\nSAN ANTONIO 3 14 .176 12 1/2":         "Miami (organization), San Antonio (organization)",
			"Standings (under played, won, lost, points):\n\nSouthampton 16 4 3 9\n\nBOSTON AT DENVER\n\nSwansea v Cardiff, 1500": "Southampton (organization), Boston (organization), Denver (organization), Swansea (organization), Cardiff (organization)",
			"Standings (under played, won, lost):\n\nNorway 3 3 0 0\n\nSpain 3 1 0 2":                                             "Norway (country), Spain (country)",
		}},
		{"cricket", map[string]string{
			"Leeds: Yorkshire 305 and 164-5. Hampshire 232 (R. Smit 75; D. Gow 4-60).":                                                               "Leeds (place), Yorkshire (organization), Hampshire (organization), R. Smit (person), D. Gow (person)",
			"Scoreboard:\n\nAjit Kelkar c Lund b Moen 86\n\nB. Roe lbw b Moen 0\n\nBowling: Holt 8-1-60-0 (w-3), Moen 3-0-24-2.":                     "Ajit Kelkar (person), Lund (person), Moen (person), B. Roe (person), Holt (person)",
			"Scores:\n\nTasmania 352 for three declared (Dan Bone 106) and 228 for four; Kent 220 for seven.\n\nScorers: Bo Lund 78, Igor Kelder 90": "Tasmania (organization), Dan Bone (person), Kent (organization), Bo Lund (person), Igor Kelder (person)",
		}},
		{"the rest of the article", map[string]string{
			"Essex beat Sussex by 9-2 on Friday. Essex have 195 points, four more than Sussex.\n\nIn Essex it rained.":  "Essex (organization), Sussex (organization), Essex (place)",
			"The Kansas City Chiefs beat Dallas 23-20. Kansas City quarterback Jim Foley fell.\n\nIt rained in Dallas.": "Kansas City Chiefs (organization), Dallas (organization), Jim Foley (person), Dallas (place)",
			"Lakers 112, Celtics 105\n\nBo Lund had 31 points as Los Angeles beat Boston, who led 3-1.":                 "Los Angeles Lakers (organization), Boston Celtics (organization), Bo Lund (person)",
			"Seattle has lost 12 games and trails Milwaukee, who beat Houston 3-1.":                                     "Seattle (organization), Milwaukee (organization), Houston (organization)",
		}},
		{"votes and nicknames", map[string]string{
			"The count in Nigeria:\n\nAgaza: APC 4,120; PDP 3,877; LP 201\n\nTunga Bello: APC 903, PDP 510": "Nigeria (country), Agaza (place), All Progressives Congress (organization), People's Democratic Party of Nigeria (organization), Tunga Bello (place)",
			"Lakers 112, Celtics 105\n\nKnicks 101, at Bulls 97":                                            "Los Angeles Lakers (organization), Boston Celtics (organization), New York Knicks (organization), Bulls (organization)",
		}},
		{"codes of countries", map[string]string{
			"1. Bo Lund (SWE/Ferrari) 1:15.2\n\n2. Ann Roe (SUI) 1:16.0": "Bo Lund (person), Sweden (country), Ferrari (organization), Ann Roe (person), Switzerland (country)",
		}},
		{"what are no results", map[string]string{
			"London 2012, Paris 2024":                    "London (place), Paris (place)",
			"Lagos 345,000 Accra 210,000":                "Lagos (place), Accra (place)",
			"Paris 12 20 24":                             "Paris (place)",
			"Best Bag: Kelder 32, Best Boot: Norrvik 10": "",
			"Ohio v Texas":                               "Ohio (place), Texas (place)",
		}},
		{"towns of datelines", map[string]string{
			"Fish is scarce\n\nRYE, N.H., Nov. 3 (AP) - Ministers met on Friday, and the talks went on.":    "RYE (place), New Hampshire (place), Associated Press (organization)",
			"Leeds win again\n\nLEEDS 2016-08-29\n\nLeeds beat Derby 2-1 on Friday, and the crowd sang on.": "Leeds (organization), Leeds (place), Derby (organization)",
		}},
	})
}
