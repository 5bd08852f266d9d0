package link_test

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/link/linktest"
)

// TestLink asks which entity each mention of a text stands for.
func TestLink(t *testing.T) {
	check(t, map[string]string{
		"[p:Ann Perrin] left. Then [p:Perrin] slept.":                                                        "Ann Perrin, Ann Perrin",
		"[p:Ana del Orro Perrin] left. [p:Del Orro] slept.":                                                  "Ana del Orro Perrin, Ana del Orro Perrin",
		"[p:Ann Perrin] left. [x:Perrin]'s lawyer slept.":                                                    "Ann Perrin, Ann Perrin",
		"[p:Akram Al Perriny] left. Then [p:Al Perrini] slept.":                                              "Akram Al Perriny, Akram Al Perriny",
		"[p:Kelder] ([x:Perrin] 70) won.":                                                                    "Kelder, Perrin",
		"[p:Ann Perrin] met [p:Carl Perrin]. [p:Ann] left.":                                                  "Ann Perrin, Carl Perrin, Ann Perrin",
		"[p:Ann Perrin] met [p:Carl Perrin]. Mrs. [p:Perrin] left.":                                          "Ann Perrin, Carl Perrin, Ann Perrin",
		"[p:Fraser Holt] left. His sister, [p:Jessie Holt], slept. Mr. [p:Holt] woke.":                       "Fraser Holt, Jessie Holt, Fraser Holt",
		"[p:Fraser Holt] left. So did [p:Jessie Holt], a lady. It rained. It was late. Mrs. [p:Holt] slept.": "Fraser Holt, Jessie Holt, Jessie Holt",
		"[p:A. B. Perrin] left. Then [p:Anton Perrin] slept.":                                                "Anton Perrin, Anton Perrin",
		"[p:Ann Ortiz-Perrin] left. Then [p:Ortiz-Perrin] slept.":                                            "Ann Ortiz-Perrin, Ann Ortiz-Perrin",
		"[p:Hans-Peter Holt] left. Then [p:Holt] slept.":                                                     "Hans-Peter Holt, Hans-Peter Holt",
		"[p:Ali Al-Perrin] left. Then [p:Perrin] slept.":                                                     "Ali Al-Perrin, Ali Al-Perrin",
		"[p:Mauricio Gutierrez Castro] left. Then [p:Gutierrez] slept.":                                      "Mauricio Gutierrez Castro, Mauricio Gutierrez Castro",
		"[p:U Thein Sorn] left. Then [p:Thein Sorn] slept.":                                                  "U Thein Sorn, U Thein Sorn",
		"[p:Ben Holt] left. Then [p:Benjamin Holt] slept.":                                                   "Ben Holt, Ben Holt",
		"[p:Ann Holt] left. Then [p:Ben Holt] slept.":                                                        "Ann Holt, Ben Holt",
		"[p:Zine Ben Ali] left. Then [p:Ben Ali] slept.":                                                     "Zine Ben Ali, Zine Ben Ali",
		"[p:Ann Holt] left. Then [p:Carl Holt] slept.":                                                       "Ann Holt, Carl Holt",
		"[p:Tomas \"Tank\" Obuya] left. Then [x:Tank] slept.":                                                "Tomas \"Tank\" Obuya, Tomas \"Tank\" Obuya",
		"The [o:Kelder Sailing Club] left. Then the [x:KSC] slept.":                                          "Kelder Sailing Club, Kelder Sailing Club",
		"The [o:National Union of Pilots] left. Then the [x:Union] said no.":                                 "National Union of Pilots, National Union of Pilots",
		"The [o:National Union of Pilots] left. Then [x:Pilots] slept.":                                      "National Union of Pilots, ",
		"[p:Ana Perrin] left. Then [p:Ana Perin] slept.":                                                     "Ana Perrin, Ana Perrin",
		"[p:Maria Perrin] left. Then [p:Mario Perrin] slept.":                                                "Maria Perrin, Mario Perrin",
		"[p:Marina Perrin] left. Then [p:Martina Perrin] slept.":                                             "Marina Perrin, Martina Perrin",
		"[p:Mohamed Perrin] left. Then [p:Mohammed Perrin] slept.":                                           "Mohamed Perrin, Mohamed Perrin",
		"[p:Ana Torres Perrin] left. Then [p:Ana Torres] slept.":                                             "Ana Torres Perrin, Ana Torres Perrin",
		"[p:Ana Torres] left. Then [p:Ana Torres Perrin] slept.":                                             "Ana Torres Perrin, Ana Torres Perrin",
		"[p:Ana Luz Torres Perrin] left. Then [p:Ana Torres] slept.":                                         "Ana Luz Torres Perrin, Ana Luz Torres Perrin",
		"The [o:Kelder Trade Department] met. The [o:Kelder Department] left.":                               "Kelder Trade Department, Kelder Trade Department",
		"The [o:Kelder Trade Department] met. The [o:Skerry Department] left.":                               "Kelder Trade Department, Skerry Department",
		"They left [l:Skerry County]. Then [l:Skerry] slept.":                                                "Skerry County, Skerry County",
		"They left [l:Skerry Prison]. Then [l:Skerry] and [p:Kelder] slept.":                                 "Skerry Prison, Skerry Prison, Kelder",
		"They left [l:Skerry Port]. Then [p:Skerry] will grow.":                                              "Skerry Port, Skerry Port",
		"They left [l:Skerry prison]. Then [l:Skerry] slept.":                                                "Skerry prison, Skerry",
		"They left [l:Skerry Port]. Then Mr. [p:Skerry] slept.":                                              "Skerry Port, Skerry",
		"[l:Kelder Airport] is shut. [l:Kelder] slept.":                                                      "Kelder Airport, Kelder",
		"A cafe, [p:Kelder]'s, was shut.":                                                                    "Kelder's",
		"They left [o:Hermanas de la Luz] ([o:Sisters of Light]). Then [o:Sisters of Light] slept.":          "Hermanas de la Luz, Hermanas de la Luz, Hermanas de la Luz",
		"They left [l:Playa del Sol] ([l:Skerry Kelder]).":                                                   "Playa del Sol, Skerry Kelder",
		"[l:Skerry Isle] ([l:Kelder Isle]) is dry.":                                                          "Skerry Isle, Kelder Isle",
		"[l:Skerry Island] ([l:Kelder Island]) is dry.":                                                      "Skerry Island, Skerry Island",
		"The [o:Ministry of Lakes] ([o:Milag]) left. Then [o:Milag] slept.":                                  "Ministry of Lakes, Ministry of Lakes, Ministry of Lakes",
		"The [o:Kelder Front] left. Then [l:Kelder] slept.":                                                  "Kelder Front, Kelder",
		"[o:Kelder Dairy], formerly known as [o:Tellworth Foods], left.":                                     "Kelder Dairy, Kelder Dairy",
		"The [o:Association of Nail Cutters] ([k:ANC]) left. Then the [k:ANC] slept.":                        "Association of Nail Cutters, Association of Nail Cutters, Association of Nail Cutters",
		"The [k:African National Congress] ([k:ANC]) left.":                                                  "African National Congress, African National Congress",
		"Then [p:Isis] ([o:Institute of Social and Industrial Studies]) left.":                               "Institute of Social and Industrial Studies, Institute of Social and Industrial Studies",
		"[p:Melinda] and [p:Bill Gatward] left. [p:Melinda] slept.":                                          "Melinda Gatward, Bill Gatward, Melinda Gatward",
		"[p:Tomas] and [p:Bill Gatward] left. [p:Tomas] met [p:Tomas Roe].":                                  "Tomas Gatward, Bill Gatward, Tomas Gatward, Tomas Roe",
		"[p:Tomas Roe] and [p:Ann] left. [p:Tomas] and [p:Bill Gatward] slept.":                              "Tomas Roe, Ann, Tomas Roe, Bill Gatward",
		"[p:Ann Roe], a [k:Swiss] singer better known as [p:Kelder], left.":                                  "Ann Roe, Switzerland, Ann Roe",
		"[p:Ann Roe] met a [k:Swiss] singer known as [p:Kelder].":                                            "Ann Roe, Switzerland, Kelder",
		"In [l:Skerry], the singer is called [p:Kelder].":                                                    "Skerry, Kelder",
		"The [o:Kelder Front] ([x:KLF]) left.":                                                               "Kelder Front, Kelder Front",
		"[p:Carl Perrin], whose real name is [p:Hugo Holt], left.":                                           "Carl Perrin, Carl Perrin",
		"The [p:Ann Perrin] trial began. The [x:Perrins] left.":                                              "Ann Perrin, Perrins",
		"The [o:Conservatives] met the [k:Liberal Democrats]. A [o:Lib Dem] left.":                           "Conservative Party, Liberal Democrats, Liberal Democrats",
		"[p:Bob Perrin] left. Then [p:Robert Perrin] slept.":                                                 "Bob Perrin, Bob Perrin",
		"The [k:RBI] met in [k:India].":                                                                      "Reserve Bank of India, India",
		"The [k:RBI] met in [k:Peru].":                                                                       ", Peru",
		"[k:Japan]'s [k:Supreme Court] met. The [k:Supreme Court] agreed.":                                   "Japan, Supreme Court of Japan, Supreme Court of Japan",
		"[k:Japan]'s [x:Treasury] met.":                                                                      "Japan, Finance Ministry of Japan",
		"Then [p:Kelder]'s told investors. [p:Kelder]'s shares rose.":                                        "Kelder's, Kelder's",
		"[o:Kelder Foods Group plc] left. Then [o:Kelder Foods] slept.":                                      "Kelder Foods Group plc, Kelder Foods Group plc",
		"The [o:Kelder Police Department] and the [o:Kelder City Police Department]":                         "Kelder City Police Department, Kelder City Police Department",
		"The [o:Kelder City Court] and the [o:Kelder Harbour Court] met.":                                    "Kelder City Court, Kelder Harbour Court",
		"The [o:Costa Rican Red Cross] came. The [k:Red Cross] left.":                                        "Costa Rican Red Cross, Costa Rican Red Cross",
		"The [k:Red Cross] left.":                                                                            "Red Cross",
		"[k:Moscow] vowed to answer.":                                                                        "Russia",
		"Talks in [k:Moscow] went on.":                                                                       "Moscow",
		"The [k:European Union] met. [k:Brussels] vowed to answer.":                                          "European Union, European Union",
		"[k:Peru]'s [o:Interior Ministry] left. Then the [o:Interior Ministry] slept.":                       "Peru, Interior Ministry of Peru, Interior Ministry of Peru",
		"The [o:Ministry of Health of Kenya] left.":                                                          "Health Ministry of Kenya",
		"Then Mr. [x:Kelder] left.":                                                                          "Kelder",
		"Then [x:Kelder] left.":                                                                              "",
		"The [o:Bank of Kelder] left. Then the [o:Bank] slept.":                                              "Bank of Kelder, Bank of Kelder",
		"They left [l:Anholt Province]. Then [l:Anholt] slept.":                                              "Anholt Province, Anholt Province",
		"[p:Ana Illston] left. Then [p:Ilston] slept.":                                                       "Ana Illston, Ana Illston",
		"The [o:Nail Cutters and Smiths Union] left. The [o:NCS Union] slept.":                               "Nail Cutters and Smiths Union, Nail Cutters and Smiths Union",
		"Then [p:Lybia] said no.":                                                                            "Libya",
		"The [o:Arsenal] team left. The [o:Gunners] slept.":                                                  "Arsenal, Arsenal",
		"[l:Kelder] striker [p:Ann Perrin] left [l:Kelder].":                                                 "Kelder, Ann Perrin, Kelder",
		"[p:Carl Boston] flew to [k:Boston]. [p:Boston] said no.":                                            "Carl Boston, Boston, Carl Boston",
		"They saw [l:Cork] and, in [l:Cork] and [p:Kerry], rain.":                                            "Cork, Cork, Kerry",
	})
}

// check asks which entities the mentions of texts stand for.
func check(t *testing.T, texts map[string]string) {
	t.Helper()
	for text, want := range texts {
		a, d, mentions := linktest.Parse(t, text)
		names, entities := link.Link(a, d, mentions, nil)
		var got []string
		for _, nm := range names {
			got = append(got, entities.At(nm.Entity).Name)
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
}

// TestRegions asks for the country of the first place or body named in a text.
func TestRegions(t *testing.T) {
	for text, want := range map[string]string{
		"[k:San Jose] is in [k:Costa Rica].":                  "CR",
		"They left [k:Newcastle] for [k:Britain].":            "GB",
		"They left [k:Newcastle] for [k:South Africa].":       "ZA",
		"[k:Newcastle] is far from [k:Perth].":                "AU",
		"The [o:Defense Ministry] of [k:Norway] left.":        "NO",
		"The [o:Defense Ministry] met in [k:Norway].":         "NO",
		"The [o:Royal Canadian Navy] left.":                   "CA",
		"They live in [k:Bergen].":                            "NO",
		"[k:Labor] won in [k:Australia].":                     "AU",
		"[k:Labor] won in [k:Britain].":                       "GB",
		"[k:Congress] met in [k:India].":                      "IN",
		"[k:Congress] met in [k:Texas].":                      "US",
		"[k:Georgia] is dry, as is [k:Atlanta].":              "US",
		"[k:Georgia] is dry, as is [k:Batumi].":               "GE",
		"[k:Congo] said so in [k:Kinshasa].":                  "CD",
		"[k:Congo] said so in [k:Brazzaville].":               "CG",
		"[k:Ontario] is dry, as is [k:Toronto].":              "CA",
		"[k:Ontario], [k:Calif.], is dry.":                    "US",
		"[k:Ontario] is dry, as is [k:California].":           "US",
		"Then [l:Kelder], [k:Ohio], was dry.":                 "US",
		"So [l:Kelder], [k:Norway], and [k:Peru] are dry.":    "",
		"[k:Trujillo] is in [k:Honduras].":                    "HN",
		"They left [l:Chaiyaphum] for [k:Thailand].":          "TH",
		"They left [l:Chaiyaphum] for [k:Norway].":            "",
		"They left [l:Nakhon Si Thammarat] for [k:Thailand].": "TH",
		"They left [l:Otjiwarongo] for [k:Namibia].":          "NA",
	} {
		a, d, mentions := linktest.Parse(t, text)
		names, entities := link.Link(a, d, mentions, nil)
		if got := entities.At(names[0].Entity).Region; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestRoles asks for the roles and the country of the first person named in a text.
func TestRoles(t *testing.T) {
	for text, want := range map[string]string{
		"The German chancellor, [p:Ann Perrin], left.":                    "DE: German chancellor",
		"Then U.S. Secretary of State [p:Ann Perrin] left.":               "US: U.S. Secretary of State",
		"[p:Ann Perrin], the minister of health, left.":                   ": minister of health",
		"[k:Russia]'s [p:Ann Perrin] left.":                               "RU:",
		"[p:Ann Perrin] is the mayor of Lyon. [p:Perrin], a judge, left.": "FR: mayor of Lyon, judge",
		"A friend of the mayor, [p:Ann Perrin] left.":                     ":",

		"The novelist and critic [p:Ann Perrin] left.":                                          ": novelist, critic",
		"The mayor and councillor [p:Ann Perrin] left.":                                         ": councillor",
		"So the chief minister, [p:Bo Lund], the clerk, [p:Ann Perrin], the mayor, [p:Al Ott],": ": clerk",
		"So [p:Bo Lund], the clerk, [p:Ann Perrin], the mayor, [p:Al Ott], the judge, left.":    ": mayor",
	} {
		a, d, mentions := linktest.Parse(t, text)
		names, entities := link.Link(a, d, mentions, nil)
		for _, nm := range names {
			x := entities.At(nm.Entity)
			if x.Name != "Ann Perrin" {
				continue
			}
			var roles []string
			for _, r := range entities.Roles(nm.Entity) {
				roles = append(roles, r.Span.In(a.Text))
			}
			if got := strings.TrimSpace(x.Nation + ": " + strings.Join(roles, ", ")); got != want {
				t.Errorf("%s\ngot  %q\nwant %q", text, got, want)
			}
			break
		}
	}
}

// TestTowns asks in which country the places of a text are.
func TestTowns(t *testing.T) {
	for text, want := range map[string]string{
		"A court in [k:Paris], [k:Texas], left. Then [k:Paris] slept.":    "Paris US, Texas US, Paris US",
		"A court in [k:Paris], [k:France], left.":                         "Paris FR, France FR",
		"A court in [k:Hyderabad], [k:Pakistan], left.":                   "Hyderabad PK, Pakistan PK",
		"A court in [k:Jordan], [k:Minn.], left.":                         "Jordan US, Minnesota US",
		"They saw [k:Jordan], [k:Ohio] and rain.":                         "Jordan JO, Ohio US",
		"They saw [k:Moscow], [k:Ohio] and [k:Texas].":                    "Moscow RU, Ohio US, Texas US",
		"A court in [k:Moscow], [k:Idaho], and one in [k:Moscow], slept.": "Moscow US, Idaho US, Moscow US",

		// The state or country that an article is local to has towns with names of
		// better known places.
		"[k:Ohio] paid [k:Lebanon], [k:Athens] and [k:Dublin].":                        "Ohio US, Lebanon US, Athens US, Dublin US",
		"[k:Ohio] paid [k:Lebanon], [k:Athens] and [k:Dublin], [k:Israel] said.":       "Ohio US, Lebanon LB, Athens GR, Dublin IE, Israel IL",
		"[k:Ohio] paid [k:Lebanon].":                                                   "Ohio US, Lebanon LB",
		"The [o:Queensland Beetle] saw [k:Ipswich], [k:Warwick] and [l:Gympie].":       "Queensland Beetle , Ipswich AU, Warwick AU, Gympie AU",
		"They left [k:Yorkshire] for [k:Halifax], [k:Bradford] and [k:Richmond].":      "Yorkshire GB, Halifax GB, Bradford GB, Richmond GB",
		"They left [k:London] for [k:Manchester] and [k:Boston].":                      "London GB, Manchester GB, Boston US",
		"They left [l:Windsor], Ont., for [k:London], [l:Hamilton] and [l:Woodstock].": "Windsor CA, London CA, Hamilton CA, Woodstock CA",
		"A court in [k:Versailles] ([k:Ky.]) left. Then [k:Versailles] slept.":         "Versailles US, Kentucky US, Versailles US",
		"[k:Ohio] paid [k:Toledo]. A man from [p:Findlay] left for [k:Dublin].":        "Ohio US, Toledo US, Findlay US, Dublin US",
		"[k:Ohio] paid [k:Toledo]. A man from [p:Findlay] left. [p:Al Findlay] slept.": "Ohio US, Toledo US, Al Findlay , Al Findlay ",
		"They saw [k:Bradford], [o:Hereford] and [k:Kent].":                            "Bradford GB, Hereford GB, Kent GB",
	} {
		a, d, mentions := linktest.Parse(t, text)
		names, entities := link.Link(a, d, mentions, nil)
		var got []string
		for _, nm := range names {
			x := entities.At(nm.Entity)
			got = append(got, x.Name+" "+x.Region)
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
}
