package entity_test

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/golden"
)

// A group has texts of one kind with their actors, "NAME (KIND)" each.
type group struct {
	name  string
	cases map[string]string // text -> its actors
}

// testGroups compares the actors of texts with those that groups want. Texts that are known to
// be read in another way are in a file of misses named after the test.
func testGroups(t *testing.T, groups []group) {
	var misses strings.Builder
	for _, group := range groups {
		for _, text := range slices.Sorted(maps.Keys(group.cases)) {
			want := group.cases[text]
			a, err := article.Parse(text + "\n")
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, x := range entity.Find(a) {
				got = append(got, x.Name+" ("+x.Kind.String()+")")
			}
			if got := strings.Join(got, ", "); got != want {
				fmt.Fprintf(&misses, "%s: %q\n", group.name, text)
				t.Logf("%s: %s\ngot  %s\nwant %s", group.name, text, got, want)
			}
		}
	}
	file := strings.ToLower(strings.TrimPrefix(t.Name(), "Test")) + ".misses"
	golden.Text(t, filepath.Join("testdata", file), misses.String())
}

// TestNames has texts of kinds that are easily got wrong.
func TestNames(t *testing.T) {
	testGroups(t, []group{
		{"firms whose names are words or places", map[string]string{
			"Amazon said it would hire 300 people.":          "Amazon (organization)",
			"Fires in the Amazon have spread.":               "Amazon (place)",
			"Apple said on Tuesday it would open a shop.":    "Apple (organization)",
			"Apple juice is sweet.":                          "",
			"Target shares fell. Shell fire hit the wall.":   "Target (organization)",
			"Target practice began at noon.":                 "",
			"Ann Roe, chief executive of Shell, left.":       "Ann Roe (person), Shell (organization)",
			"Caterpillar (CAT.N) posted a profit.":           "Caterpillar (organization)",
			"Orange said sales fell. Orange trees were cut.": "Orange (organization)",
		}},
		{"firms and local bodies", map[string]string{
			"Marlow Foods (Ireland) Ltd was fined 3,000 euros.":         "Marlow Foods (Ireland) Ltd (organization)",
			"Marchbank plc, the insurer, left.":                         "Marchbank plc (organization)",
			"Insurer Pellworth Mutual paid claims of 4 million pounds.": "Pellworth Mutual (organization)",
			"Chip designer Lumicron rose 4 percent.":                    "Lumicron (organization)",
			"St. Brigid's Parish Church will hold a fair on Sunday.":    "St. Brigid's Parish Church (organization)",
			"Tarn Valley Hospice raised 4,000 pounds.":                  "Tarn Valley Hospice (organization)",
			"Harlan Steelworks workers voted to strike.":                "Harlan Steelworks (organization)",
			"Kelder Cement said it lost. KCL sold a mine.":              "Kelder Cement (organization)",
			"The Kelder Foods Company sank, and KFCO fell.":             "Kelder Foods Company (organization)",
			"She left the University of KeldaMoor, and UKM said why.":   "University of KeldaMoor (organization)",
			"The KNP(S) said no.":                                       "KNP(S) (organization)",
			"The KNP-UML said no.":                                      "KNP-UML (organization)",
			"Safaricom PLC said so. HSBC Holdings plc lost.":            "Safaricom (organization), HSBC (organization)",
			"Pell left Kelder Island (Tarn Island, 太平島).":               "Pell (person), Kelder Island (place)",
			"Officers of Kelder Police Station left.":                   "Kelder Police Station (organization)",
			"Tarn Eagles lost. Eagles coach Ann Roe said so.":           "Tarn Eagles (organization), Ann Roe (person)",
			"The MV Tarn Pride sank. The ferry Tarn Rose sank too.":     "",
		}},
		{"bodies of ordinary words that speak", map[string]string{
			"Cobalt Logistics Parks says it will hire.":                "Cobalt Logistics Parks (organization)",
			"ScotRail confirms that it rained.":                        "ScotRail (organization)",
			"According to Kelder Water, it rained.":                    "Kelder Water (organization)",
			"The National Flood Reduction and Management Council met.": "National Flood Reduction and Management Council (organization)",
			"The Iyaloja of the market, Alhaja Ann Roe, said no.":      "Ann Roe (person)",
			"Salome Achieng’ Onditi left.":                             "Salome Achieng’ Onditi (person)",
			"Tarn Barge Line, which owns it, said no.":                 "Tarn Barge Line (organization)",
			"She leads a party called Agua Clara.":                     "Agua Clara (organization)",
			"The charity, Agua Clara, left.":                           "Agua Clara (organization)",
			"The Hang Seng fell. The FTSE 100 rose. Nasdaq said no.":   "Nasdaq (organization)",
			"\"Thank you, Grandpa,\" said Ann Roe.":                    "Ann Roe (person)",
			"The Paxton school district closed.":                       "Paxton school district (organization)",
			"It was sold to Gruber's of Vienna.":                       "Gruber's (organization), Vienna (place)",
			"The barge, the Patty Jean, sank. CCGS Terra Nova left.":   "",
			"Her memoir, Eleven Winters, is out.":                      "",
			"The spokeswoman, Tilly March, left.":                      "Tilly March (person)",
			"Wade Christmas left. Christmas, 61, said no.":             "Wade Christmas (person)",
			"Georgia Marsh, 24, slept. \"I slept,\" Georgia said.":     "Georgia Marsh (person)",
			"Mr Kent drove to Kent. Kent said it was full.":            "Kent (person), Kent (place)",
			"Official Figures show it. Local Residents say it rained.": "",
		}},
		{"bodies for something", map[string]string{
			"The Trust for the Study of Peat closed.":             "Trust for the Study of Peat (organization)",
			"The Network for the Rights of Fishers sued.":         "Network for the Rights of Fishers (organization)",
			"Police said he left the Institute for the weekend.":  "",
			"The Convention for the Protection of Rivers is old.": "",
		}},
		{"clubs that nobody has heard of", map[string]string{
			"Kano Weavers beat Delta Comets 3-0.":               "Kano Weavers (organization), Delta Comets (organization)",
			"Nairobi Leopards moved to third in the table.":     "Nairobi Leopards (organization)",
			"Ikorodu Mariners drew 1-1. Mariners scored first.": "Ikorodu Mariners (organization)",
		}},
		{"lists", map[string]string{
			"Fires burned in Nchelenge, Chiengi and Mwense.":       "Nchelenge (place), Chiengi (place), Mwense (place)",
			"They are from Uppsala, Ann Roe, Ben Ode and Bo Lund.": "Uppsala (place), Ann Roe (person), Ben Ode (person), Bo Lund (person)",
			"Mining firms, including Patriot, lost.":               "Patriot (organization)",
			"Villages such as Limón and Boca de Uracillo emptied.": "Limón (place), Boca de Uracillo (place)",
			"She trusts in Ann Roe and Bo Lund.":                   "Ann Roe (person), Bo Lund (person)",
		}},
		{"towns that nobody has heard of", map[string]string{
			"Police in Benone said no.":                "Benone (place)",
			"A man from Chiengi was charged.":          "Chiengi (place)",
			"Millisle residents voted.":                "Millisle (place)",
			"A few Sikh residents voted.":              "",
			"The Konabari area was cut off.":           "Konabari (place)",
			"They have faith in Petra Odrinka.":        "Petra Odrinka (person)",
			"He was born in King's Lynn.":              "King's Lynn (place)",
			"Police in Queen's Park said no.":          "Queen's Park (place)",
			"Ann Roe, 34, of Morvant, was hurt.":       "Ann Roe (person), Morvant (place)",
			"It came from Petra Odrinka, who sang it.": "Petra Odrinka (person)",
		}},
		{"names that sign a story", map[string]string{
			"LEEDS, March 3 - Ann Roe left.\n\nShe was tired.\n\nReuter": "Leeds (place), Ann Roe (person)",
		}},
		{"firms of partners", map[string]string{
			"Brask & Lowe LLC said profits fell.":                      "Brask & Lowe LLC (organization)",
			"Dunmore, Vance & Stroud LLP represents the miners.":       "Dunmore, Vance & Stroud LLP (organization)",
			"The firm of Tarn, Ott and Lund LLP said it would appeal.": "Tarn, Ott and Lund LLP (organization)",
			"Tarn Foods Inc TARN.N rose on Friday.":                    "Tarn Foods Inc (organization)",
			"Ben & Holly LLP said the case was weak.":                  "Ben & Holly LLP (organization)",
			"Marl & Finch said on Friday it would close three shops.":  "Marl & Finch (organization)",
			"Vance and Stroud said nothing was stolen.":                "Vance (person), Stroud (person)",
			"Kettle & Lime closed two shops.":                          "Kettle & Lime (organization)",
			"Khan & Rahim declined to say. He called Khan & Rahim.":    "Khan & Rahim (organization)",
			"The law firm Tarnby y Soto sued.":                         "Tarnby y Soto (organization)",
			"Shares in Tollgrane slid.":                                "Tollgrane (organization)",
			"Staff at Tarnby's, a cannery in Cork, struck.":            "Tarnby's (organization), Cork (place)",
			"The Arvonia News Agency, Pennant, reported it.":           "Arvonia News Agency (organization)",
		}},
		{"bodies with what they are before them", map[string]string{
			"Chipmaker Lumikell fell 4 percent on Monday.": "Lumikell (organization)",
			"Airline Tarnwing said it would fly again.":    "Tarnwing (organization)",
			"The seller paid through eBay.":                "eBay (organization)",
			"Lloyd's of London paid the owners.":           "Lloyd's of London (organization)",
		}},
		{"what a country's name describes", map[string]string{
			"The play was translated from the Russian.":  "",
			"She speaks Thai and a little Portuguese.":   "",
			"He lit a Cuban cigar.":                      "",
			"Russian soldiers left the village at dawn.": "Russia (country)",
		}},
		{"people called like a month", map[string]string{
			"Ms. May, a broker, said it was a poor month.": "May (person)",
		}},
		{"bodies for several things", map[string]string{
			"The Department of Research and Forecasts said exports rose.":             "Department of Research and Forecasts (organization)",
			"The Ministry of Roads and Bridges said the toll would rise.":             "Ministry of Roads and Bridges (organization)",
			"The Institute of Mining and Metallurgy said prices fell.":                "Institute of Mining and Metallurgy (organization)",
			"The Society for the Protection of Rivers and Lakes said it was a crime.": "Society for the Protection of Rivers and Lakes (organization)",
			"The Ministry of Forests and Karl Ott said the wood was dry.":             "Ministry of Forests (organization), Karl Ott (person)",
		}},
		{"letters after a name", map[string]string{
			"Joan Whitlock KC said the case was weak.":            "Joan Whitlock (person)",
			"Professor Mary Lind FRSE said the sample was small.": "Mary Lind (person)",
			"Lt Col Sam Voss MC said the men were brave.":         "Sam Voss (person)",
			"Tom Pell CBE, FRS, gave a talk.":                     "Tom Pell (person)",
			"John Carver Jr. said he would run.":                  "John Carver Jr. (person)",
		}},
		{"titles", map[string]string{
			"Ustadz Hasan Faridi said the school was shut.":                            "Hasan Faridi (person)",
			"Garda Sean Pike said it was shut. \"Stay at home,\" Garda Pike said.":     "Sean Pike (person)",
			"Prime Minister Datuk Seri Anwir Ibram told reporters that it would fall.": "Anwir Ibram (person)",
			"PM Anwir said it would stay. Prime Minister Anwir Ibram then left.":       "Anwir Ibram (person)",
			"Kompol Dedi Sutomo said two men were held.":                               "Dedi Sutomo (person)",
			"Ato Mihret Debeb said the dam was full.":                                  "Mihret Debeb (person)",
		}},
		{"months", map[string]string{
			"Mrs May praised the choir. May replied that she accepted it.":           "May (person)",
			"June Castle said the panel met in June. June said it was late.":         "June Castle (person)",
			"April Haynes left. A friend said April Haynes would be back in August.": "April Haynes (person)",
			"In May Karl Ott left. He was back by June, a friend said.":              "Karl Ott (person)",
			"Julian May told the court he was sorry. May said it was an accident.":   "Julian May (person)",
		}},
		{"called after somebody", map[string]string{
			"The Emir Tarik Mosque was shut.":              "Emir Tarik Mosque (place)",
			"Queen Ana Central Hospital said it was full.": "Queen Ana Central Hospital (organization)",
			"Bishop Holt was ill.":                         "Holt (person)",
		}},
		{"small words at the end", map[string]string{
			"The road crosses the Nithra river at a ford.":       "Nithra river (place)",
			"Work at the Okawa nuclear plant stopped.":           "Okawa nuclear plant (place)",
			"Police took him to Dolmara police station at noon.": "Dolmara police station (organization)",
			"He was treated at a London hospital on Monday.":     "London (place)",
			"Tom Hale farms in the hills.":                       "Tom Hale (person)",
		}},
		{"firms that look like people", map[string]string{
			"Oceanwatch said the reef was dead.":                                          "Oceanwatch (organization)",
			"Northgrid said power was back.":                                              "Northgrid (organization)",
			"Olin said on Monday it would cut jobs. OLIN shares fell.":                    "Olin (organization)",
			"The storm was near, Met Service warned. Island Lines said its ferries wait.": "Met Service (organization), Island Lines (organization)",
			"Underwood said the reef was dead.":                                           "Underwood (person)",
		}},
		{"firms and clubs by their spelling and what they do", map[string]string{
			"Net4Kelder, the cheapest of the four, will raise its prices.":  "Net4Kelder (organization)",
			"TellWorth said it was sorry. He paid iKelder and left.":        "TellWorth (organization)",
			"Corvane has doubled its fares. Shares in it fell.":             "Corvane (organization)",
			"Analysts at Bernfeld said prices would fall.":                  "Bernfeld (organization)",
			"Ondaro shares rose 4 percent.":                                 "Ondaro (organization)",
			"The Brant Wolves confirmed that Ida Voss was ill.":             "Brant Wolves (organization), Ida Voss (person)",
			"The Ligue tarnienne des droits de l'homme met on Monday.":      "Ligue tarnienne des droits de l'homme (organization)",
			"The Elections and Fisheries Commission said nobody had voted.": "Elections and Fisheries Commission (organization)",
		}},
		{"sides and parts of bodies", map[string]string{
			"Bantu beat Matlama 2-0 on Sunday.":                     "Bantu (organization), Matlama (organization)",
			"Dolphins beat Rhinos 40-12 in Oster.":                  "Dolphins (organization), Rhinos (organization), Oster (place)",
			"Skopelda mayor Ida Voss left.":                         "Skopelda (place), Ida Voss (person)",
			"Deputy Minister of Mines Kagiso Tau opened the shaft.": "Kagiso Tau (person)",
		}},
		{"works and people", map[string]string{
			"The mare Silver Anklet won by a neck.":                       "",
			"Patients took Zolvexa, a drug for adults. Zolvexa is cheap.": "",
			"They use Fibrolax, a drug made in Oster.":                    "Oster (place)",
			"Father Stu, a film about a priest, was shown.":               "",
			"Ida Voss (nee Lund) of Kelder said no.":                      "Ida Voss (person), Kelder (place)",
			"The prefect, Ida Voss, left. “Go,” DCS Voss said.":           "Ida Voss (person)",
		}},
		{"one actor each", map[string]string{
			"The ruling was by the Supreme Court of Velia. The Supreme Court said no.":    "Supreme Court of Velia (organization)",
			"The Reserve Bank of Velia kept rates. The Reserve Bank said so.":             "Reserve Bank of Velia (organization)",
			"Kelder Airways Group said it lost money. Kelder Airways flies to six towns.": "Kelder Airways Group (organization)",
			"Rafael Coll was glad. “It is a start,” said Rafa.":                           "Rafael Coll (person)",
			"Rebecca Holt was glad. Becca said it was late.":                              "Rebecca Holt (person)",
			"J.K. Farrow wrote it. J. K. Farrow was 50.":                                  "J. K. Farrow (person)",
			"The Rowing Federation of Chile met. The Chilean Rowing Federation said no.":  "Rowing Federation of Chile (organization)",
			"The Kelder Institute of Science was shut. The KISc said so.":                 "Kelder Institute of Science (organization)",
			"The UN Commission on the Status of Rivers (CSR) met. The CSR was glad.":      "UN Commission on the Status of Rivers (organization)",
			"The Democratic Party of Korea said no. The Democratic Party is split.":       "Democratic Party of Korea (organization)",
			"Team Kenya won. Kenya was glad.":                                             "Kenya (country)",
			"Rebecca Holt met Reb Stone. Becca Lund said it was late.":                    "Rebecca Holt (person), Reb Stone (person), Becca Lund (person)",
			"“I’m here,” said Ida Voss. I’m sure she was. I’m Tom Hale.":                  "Ida Voss (person), Tom Hale (person)",
		}},
		{"hyphens and domains", map[string]string{
			"Kwon Seok - han said no. Kwon was late.":       "Kwon Seok - han (person)",
			"Carmen Ho Ka-man said no.":                     "Carmen Ho Ka-man (person)",
			"Karl Ott - who was late - said no.":            "Karl Ott (person)",
			"He spoke to KELDA.co.ke on Monday.":            "KELDA.co.ke (organization)",
			"Tarik Al - Marsad left, Tarik Al-Marsad said.": "Tarik Al - Marsad (person)",
		}},
		{"towns, teams and events", map[string]string{
			"Northern Premier League club Leeds Rovers said it might move to Hull.": "Northern Premier League (organization), Leeds Rovers (organization), Hull (place)",
			"She ran at the Athens Olympics in 2004, Ida Voss said.":                "Ida Voss (person)",
			"He signed the Geneva Convention in Oslo.":                              "Oslo (place)",
			"The Prince of Wales was late, Karl Ott said.":                          "Wales (country), Karl Ott (person)",
		}},
		{"no actors", map[string]string{
			"She danced for years. Her Giselle is admired.": "",
			"Tell them I’m leaving. I’m tired.":             "",
		}},
	})
}

// TestFirms finds firms and clubs of many countries, with their keys.
func TestFirms(t *testing.T) {
	for text, want := range map[string]string{
		"Agrani Bank said it lost money.":           "Agrani Bank BD wikidata:Q517050",
		"Puget Sound Energy asked for patience.":    "Puget Sound Energy US wikidata:Q7258927",
		"Nobody saw Trabzonspor play on Monday.":    "Trabzonspor TR organization:TR:trabzonspor",
		"He plays for Moana Pasifika and was glad.": "Moana Pasifika NZ organization:NZ:moana pasifika",
	} {
		a, err := article.Parse(text + "\n")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, x := range entity.Find(a) {
			got = append(got, x.Name, x.Region.String(), x.Key())
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
}
