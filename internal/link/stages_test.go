package link_test

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/link/linktest"
	"github.com/wirecopy-go/wirecopy/internal/mention"
)

// TestSenses asks whether the name of a capital is its government.
func TestSenses(t *testing.T) {
	check(t, map[string]string{
		"[k:Ankara]'s proposal failed. [k:Türkiye] agreed.":   "Türkiye, Türkiye",
		"[k:Ankara]'s mayor left.":                            "Ankara",
		"The [k:Ankara] government left. [k:Türkiye] agreed.": "Türkiye, Türkiye",
		"[k:Ankara]'s foreign minister left.":                 "Türkiye",
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
		"[p:Ann Perrin]'s friends, known as the [x:Kelder Ring], left.":                "Ann Perrin, ",
		"[o:Pell & Vorran] left. The [o:P&V] agreed.":                                  "Pell & Vorran, Pell & Vorran",
		"They left [k:Ciudad del Este]. The [x:CDE] left.":                             "Ciudad del Este, Ciudad del Este",
		"[p:Ann Perrin], also a friend of [p:Bella Holt], left.":                       "Ann Perrin, Bella Holt",
		"[p:Ann Perrin] ([p:Bella Holt]) left.":                                        "Ann Perrin, Bella Holt",
		"The [o:Kelder Sailing Club] ([o:KSC]) met. [o:KSC] left.":                     "Kelder Sailing Club, Kelder Sailing Club, Kelder Sailing Club",
		"The [o:Kelder Sailing Club] met [o:Vale Dairy] ([o:VD]).":                     "Kelder Sailing Club, Vale Dairy, Vale Dairy",
		"The [o:Kelder Sailing Club] and [o:ABC] left.":                                "Kelder Sailing Club, ABC",
		"The [o:Arvonia News Agency], [x:Pennant], said no.":                           "Arvonia News Agency, Arvonia News Agency",
		"The [o:Kelder Task Force] ([x:KTF-OIR]) left.":                                "Kelder Task Force, Kelder Task Force",
		"[p:Ann Beatrix Perrin] ([x:ABP]) left.":                                       "Ann Beatrix Perrin, Ann Beatrix Perrin",
		"The firm, a bank, named [p:Ann Perrin] its head.":                             "Ann Perrin",
		"[o:Kelder Foods Group] left. [o:Kelder Foods] slept.":                         "Kelder Foods Group, Kelder Foods Group",
		"[o:Kelder Foods] left. [o:Vale Foods] slept.":                                 "Kelder Foods, Vale Foods",
		"The [o:Public and Commercial Services Union] left. The [o:PCS Union] agreed.": "Public and Commercial Services Union, Public and Commercial Services Union",
	})
	checkForms(t, map[string]string{
		"The [g:Kelder Front], now known as [o:Tellworth Union], left.": "o name Kelder Front, o alias Kelder Front",
		"[o:Kelder Foods] <[x:KLDR.N]> fell.":                           "o name Kelder Foods, o acronym Kelder Foods",
	})
}

// TestPeople asks for people by parts of their names.
func TestPeople(t *testing.T) {
	check(t, map[string]string{
		"[p:Ann Perrin] left. [p:PERRIN] agreed.":                                   "Ann Perrin, Ann Perrin",
		"[p:Ann Perrin Jr.] left. [p:Perrin] agreed.":                               "Ann Perrin Jr., Ann Perrin Jr.",
		"[p:J. R. Perrin] left. [p:Perrin] agreed.":                                 "J. R. Perrin, J. R. Perrin",
		"[p:J. Perrin] left. [p:Carl Perrin] agreed.":                               "J. Perrin, Carl Perrin",
		"[p:Jan van der Aar] left. [p:Van der Aar] agreed.":                         "Jan van der Aar, Jan van der Aar",
		"[p:Ann Perrin] and [p:Carl Holt] left. [p:Holt] agreed.":                   "Ann Perrin, Carl Holt, Carl Holt",
		"[p:Perrin] left. [p:Ann Perrin] agreed.":                                   "Ann Perrin, Ann Perrin",
		"[p:Rafael Coll] left. [p:Rafa] agreed.":                                    "Rafael Coll, Rafael Coll",
		"[p:Karl Ott Sr.] and [p:Karl Ott Jr.] left. [p:Ott Jr.] agreed.":           "Karl Ott Sr., Karl Ott Jr., Karl Ott Jr.",
		"[p:Gor Perrin] left. [p:Gordana Perrin] agreed.":                           "Gor Perrin, Gor Perrin",
		"[p:Bo Perrin] met [p:Ann Perrin]. Mr. [p:Perrin] left. [p:Perrin] agreed.": "Bo Perrin, Ann Perrin, Bo Perrin, Bo Perrin",
		"[p:Anne-Marie Perrin] left. [p:Anne-Marie] agreed.":                        "Anne-Marie Perrin, Anne-Marie Perrin",
		"[p:Eun-ji Lim] left. [p:Eun-ji] agreed.":                                   "Eun-ji Lim, Eun-ji Lim",
		"The [p:Sheikh] left.":                                                      "",
		"[p:Perrin] left. No, said [x:Faith Perrin].":                               "Faith Perrin, Faith Perrin",
		"[p:Perrin] left. It was [x:Faith Perrin].":                                 "Faith Perrin, Faith Perrin",
		"[p:Perrin] left. It was [x:Council Perrin].":                               "Perrin, ",
		"[p:Ann Perrin] left [l:Perrin].":                                           "Ann Perrin, Perrin",
		"[o:Halloran Dairy] met [p:Ann Halloran]. [x:Halloran] said no.":            "Halloran Dairy, Ann Halloran, Ann Halloran",
	})
}

// TestTeams asks whether the name of a town is its team, which is a body with that name.
func TestTeams(t *testing.T) {
	check(t, map[string]string{
		"[k:Norway] beat [k:Peru] 3-0.": "Norway, Peru",
		"Team [k:Norway] left.":         "Norway",
	})
	checkForms(t, map[string]string{
		"[k:Leeds] beat [k:Perth] 3-0.":                                        "o name Leeds, o name Perth",
		"[l:LEEDS] beat [k:Perth] 3-0.":                                        "o name LEEDS, o name Perth",
		"[k:Leeds] beat [k:Perth] 3-0 in [k:Bergen].":                          "o name Leeds, o name Perth, l name Bergen",
		"[k:Leeds] beat [k:Perth] 3-0. They live in [k:Leeds].":                "o name Leeds, o name Perth, l name Leeds",
		"[k:Leeds] beat the [x:Stars] 3-0.":                                    "o name Leeds, o name Stars",
		"[k:Leeds] beat the council of [k:Perth].":                             "l name Leeds, l name Perth",
		"[k:Leeds] scored 31 points and beat [k:Perth].":                       "o name Leeds, o name Perth",
		"[k:Leeds] beat [k:Boston] 2-1. They lost to [k:Perth].":               "o name Leeds, o name Boston, o name Perth",
		"[k:Leeds] beat [k:Boston] 2-1. [k:Perth], who lost, left.":            "o name Leeds, o name Boston, o name Perth",
		"[k:Leeds] beat [k:Boston] 2-1. [k:Perth] and [k:Bergen] lost.":        "o name Leeds, o name Boston, o name Perth, o name Bergen",
		"[k:Leeds] beat [k:Boston] 2-1. [k:Perth]'s [p:Bo Lund] left.":         "o name Leeds, o name Boston, o name Perth, p name Bo Lund",
		"[k:Leeds] beat [k:Boston] 2-1 with captain [p:Bo Lund] of [k:Perth].": "o name Leeds, o name Boston, p name Bo Lund, o name Perth",
		"[k:Leeds] striker [p:Bo Lund] left.":                                  "o name Leeds, p name Bo Lund",
		"[k:Leeds] traded pitcher [p:Bo Lund] to [k:Seattle].":                 "o name Leeds, p name Bo Lund, o name Seattle",
		"[x:Kelder] beat [k:Perth] 3-0. [x:Kelder] left.":                      "o name Kelder, o name Perth, o name Kelder",
		"The [x:Lions] beat [k:Leeds] 3-0. The [x:Lions] left.":                "o name Lions, o name Leeds, o name Lions",
		"[o:Arsenal] beat [k:Leeds] 2-0. [k:Leeds] is in [k:England].":         "o name Arsenal, o name Leeds, o name Leeds, k name England",
		"[o:Arsenal] beat [k:Leeds] 2-0. The [x:Gunners] left.":                "o name Arsenal, o name Leeds, o alias Arsenal",
		"[o:Kelder Town] beat [k:Perth] 3-0. [o:Kelder] left.":                 "o name Kelder Town, o name Perth, o alias Kelder Town",
	})
}

// TestBodies asks for bodies by what the article says of them.
func TestBodies(t *testing.T) {
	check(t, map[string]string{
		"The [o:Ministry of Tourism] ([o:Mitur]) met. [o:Mitur] left.":                           "Ministry of Tourism, Ministry of Tourism, Ministry of Tourism",
		"The [o:Village Defence Committees] ([o:VDCs]) met. The [o:VDCs] left.":                  "Village Defence Committees, Village Defence Committees, Village Defence Committees",
		"[k:Kenya] voted. The [k:Supreme Court] agreed.":                                         "Kenya, Supreme Court of Kenya",
		"The [k:Supreme Court] agreed.":                                                          "Supreme Court",
		"[o:Team Kenya] left.":                                                                   "Kenya",
		"[l:Kelder County] met. [l:Kelder] left.":                                                "Kelder County, Kelder County",
		"The [o:Kelder Nurses' Assembly] ([x:KNA]) met. The [x:KNA] left.":                       "Kelder Nurses' Assembly, Kelder Nurses' Assembly, Kelder Nurses' Assembly",
		"[x:Tauroa] hopes so. “No,” said [p:Mere Tauroa].":                                       "Mere Tauroa, Mere Tauroa",
		"The [o:Kelder Bank] of [l:Vale] met. The [x:Bank] agreed.":                              "Kelder Bank, Vale, Kelder Bank",
		"[k:Kenya]'s [o:Supreme Court] met. [k:Peru] left. The [k:Supreme Court] agreed.":        "Kenya, Supreme Court of Kenya, Peru, Supreme Court of Kenya",
		"The [o:Chilean Football Federation] left. The [o:Football Federation of Chile] agreed.": "Chilean Football Federation, Chilean Football Federation",
		"The [o:Ministry of Lakes] met. The [o:Lakes Ministry] left.":                            "Ministry of Lakes, Ministry of Lakes",
		"The [o:National Kelder Front] left. The [x:National] agreed.":                           "National Kelder Front, ",
		"The [o:Kelder Nurses Assembly] met. [p:Kelder Nurses Asembly] left.":                    "Kelder Nurses Assembly, Kelder Nurses Assembly",
		"They left [l:Skerry County]. [x:Skerry] is dry.":                                        "Skerry County, Skerry County",
		"The [o:Oreshnik] missile fell.":                                                         "",
		"The [k:New York Times] met. The [o:Times] left.":                                        "New York Times, New York Times",
		"The [k:United Nations Security Council] met. The [x:Council] agreed.":                   "UN Security Council, UN Security Council",
	})
}

// checkForms is check with the kinds, as the texts mark them, and the forms of the mentions.
func checkForms(t *testing.T, texts map[string]string) {
	t.Helper()
	kinds := map[lexicon.Kind]string{lexicon.Person: "p", lexicon.Organization: "o", lexicon.Group: "g", lexicon.Country: "k", lexicon.Place: "l"}
	forms := map[mention.Form]string{mention.Name: "name", mention.Surname: "surname", mention.Acronym: "acronym", mention.Alias: "alias", mention.Metonym: "metonym"}
	for text, want := range texts {
		a, d, mentions := linktest.Parse(t, text)
		names, entities := link.Link(a, d, mentions, nil)
		var got []string
		for _, nm := range names {
			x := entities.At(nm.Entity)
			got = append(got, kinds[x.Kind]+" "+forms[nm.Form]+" "+x.Name)
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
}
