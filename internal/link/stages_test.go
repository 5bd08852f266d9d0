package link_test

import "testing"

// TestSenses asks whether the name of a capital is its government.
func TestSenses(t *testing.T) {
	check(t, map[string]string{
		"[k:Ankara]'s proposal failed. [k:Türkiye] agreed.":   "Türkiye, Türkiye",
		"[k:Ankara]'s mayor left.":                            "Ankara",
		"The [k:Ankara] government left. [k:Türkiye] agreed.": "Türkiye, Türkiye",
		"An [k:Ankara]-backed force left.":                    "Türkiye",
		"An [k:Ankara]-based bank left.":                      "Ankara",
		"They came to [k:Ankara].":                            "Ankara",
		"They spoke about [k:Ankara].":                        "Ankara",
		"The talks with [k:Ankara] failed.":                   "Türkiye",
		"Talks between [k:Ankara] and [k:Moscow] failed.":     "Türkiye, Russia",
		"They got a warning from [k:Ankara].":                 "Türkiye",
		"They took a train from [k:Ankara].":                  "Ankara",
		"[k:Ankara] denied that.":                             "Türkiye",
		"[k:Ankara] is dry.":                                  "Ankara",
		"[k:Ankara] and [k:Moscow] will boost trade.":         "Türkiye, Russia",
		"The mayor of [k:Ankara] said no.":                    "Ankara",
		"In [k:Ankara], the council said no.":                 "Ankara",
		"They warned [k:Ankara].":                             "Türkiye",
		"[l:Kelder] said no.":                                 "Kelder",
		"[k:Georgia] and its neighbor [k:Armenia] agreed.":    "Georgia, Armenia",
		"They left [k:Paris], [k:Texas]. [k:Paris] is dry.":   "Paris, Texas, Paris",
		"[k:Athens] is dry. [k:Greece] vowed to help.":        "Athens, Greece",
	})
}

// TestAliases asks for the other names that an article states.
func TestAliases(t *testing.T) {
	check(t, map[string]string{
		"[o:Kelder Dairy], now known as [o:Tellworth Foods], left.":                    "Kelder Dairy, Kelder Dairy",
		"[o:Kelder Dairy] rebranded itself as [o:Tellworth]. [o:Tellworth] left.":      "Kelder Dairy, Kelder Dairy, Kelder Dairy",
		"[o:Kelder Dairy] changed its name to [o:Tellworth].":                          "Kelder Dairy, Kelder Dairy",
		"[p:Ann Perrin], also known as [p:Bella Holt], left.":                          "Ann Perrin, Ann Perrin",
		"[p:Ann Perrin], aka [p:Bella Holt], left.":                                    "Ann Perrin, Ann Perrin",
		"[p:Ann Perrin], also a friend of [p:Bella Holt], left.":                       "Ann Perrin, Bella Holt",
		"[p:Ann Perrin] ([p:Bella Holt]) left.":                                        "Ann Perrin, Bella Holt",
		"The [o:Kelder Sailing Club] ([o:KSC]) met. [o:KSC] left.":                     "Kelder Sailing Club, Kelder Sailing Club, Kelder Sailing Club",
		"The [o:Kelder Sailing Club] met [o:Vale Dairy] ([o:VD]).":                     "Kelder Sailing Club, Vale Dairy, Vale Dairy",
		"The [o:Kelder Sailing Club] and [o:ABC] left.":                                "Kelder Sailing Club, ABC",
		"The firm, a bank, named [p:Ann Perrin] its head.":                             "Ann Perrin",
		"[o:Kelder Foods Group] left. [o:Kelder Foods] slept.":                         "Kelder Foods Group, Kelder Foods Group",
		"[o:Kelder Foods] left. [o:Vale Foods] slept.":                                 "Kelder Foods, Vale Foods",
		"The [o:Public and Commercial Services Union] left. The [o:PCS Union] agreed.": "Public and Commercial Services Union, Public and Commercial Services Union",
	})
}

// TestPeople asks for people by parts of their names.
func TestPeople(t *testing.T) {
	check(t, map[string]string{
		"[p:Ann Perrin] left. [p:PERRIN] agreed.":                        "Ann Perrin, Ann Perrin",
		"[p:Ann Perrin Jr.] left. [p:Perrin] agreed.":                    "Ann Perrin Jr., Ann Perrin Jr.",
		"[p:J. R. Perrin] left. [p:Perrin] agreed.":                      "J. R. Perrin, J. R. Perrin",
		"[p:J. Perrin] left. [p:Carl Perrin] agreed.":                    "J. Perrin, Carl Perrin",
		"[p:Jan van der Aar] left. [p:Van der Aar] agreed.":              "Jan van der Aar, Jan van der Aar",
		"[p:Ann Perrin] and [p:Carl Holt] left. [p:Holt] agreed.":        "Ann Perrin, Carl Holt, Carl Holt",
		"[p:Perrin] left. [p:Ann Perrin] agreed.":                        "Ann Perrin, Ann Perrin",
		"[p:Rafael Coll] left. [p:Rafa] agreed.":                         "Rafael Coll, Rafael Coll",
		"[p:Ann Perrin] left [l:Perrin].":                                "Ann Perrin, Perrin",
		"[o:Halloran Dairy] met [p:Ann Halloran]. [x:Halloran] said no.": "Halloran Dairy, Ann Halloran, Ann Halloran",
	})
}

// TestTeams asks whether the name of a town is its team.
func TestTeams(t *testing.T) {
	check(t, map[string]string{
		"[k:Norway] beat [k:Peru] 3-0.": "Norway, Peru",
		"Team [k:Norway] left.":         "Norway",
	})
}

// TestBodies asks for bodies by what the article says of them.
func TestBodies(t *testing.T) {
	check(t, map[string]string{
		"The [o:Ministry of Tourism] ([o:Mitur]) met. [o:Mitur] left.":          "Ministry of Tourism, Ministry of Tourism, Ministry of Tourism",
		"The [o:Village Defence Committees] ([o:VDCs]) met. The [o:VDCs] left.": "Village Defence Committees, Village Defence Committees, Village Defence Committees",
		"[k:Kenya] voted. The [k:Supreme Court] agreed.":                        "Kenya, Supreme Court of Kenya",
		"The [k:Supreme Court] agreed.":                                         "Supreme Court",
		"[o:Team Kenya] left.":                                                  "Kenya",
		"[l:Kelder County] met. [l:Kelder] left.":                               "Kelder County, Kelder County",
		"The [o:Kelder Nurses' Assembly] ([x:KNA]) met. The [x:KNA] left.":      "Kelder Nurses' Assembly, Kelder Nurses' Assembly, Kelder Nurses' Assembly",
		"[x:Tauroa] hopes so. “No,” said [p:Mere Tauroa].":                      "Mere Tauroa, Mere Tauroa",
		"The [o:Kelder Bank] of [l:Vale] met. The [x:Bank] agreed.":             "Kelder Bank, Vale, Kelder Bank",
		"The [k:New York Times] met. The [o:Times] left.":                       "New York Times, New York Times",
		"The [k:United Nations Security Council] met. The [x:Council] agreed.":  "UN Security Council, UN Security Council",
	})
}
