package article

import (
	"strings"
	"testing"
	"time"
)

// TestRareDatelines reads datelines that few agencies write so.
func TestRareDatelines(t *testing.T) {
	for text, want := range map[string]string{
		"NEW YORK--(BUSINESS WIRE)--May 7, 2024-- Kelder Mines said on Tuesday that it had sold the pit.":                                                     "NEW YORK|BUSINESS WIRE|May 7, 2024",
		"OSLO / ACCESSWIRE / May 7, 2024 / Kelder Mines said on Tuesday that it had sold the pit in the valley.":                                              "OSLO|ACCESSWIRE|May 7, 2024",
		"NAIROBI, (Xinhua) -- Ministers met on Tuesday to talk about the pit in the valley.":                                                                  "NAIROBI|Xinhua|",
		"HARRISBURG, Penn., March 3 -- Ministers met on Tuesday to talk about the pit in the valley.":                                                         "HARRISBURG, Penn.||March 3",
		"OSLO, May 3 (AP). The minister met on Tuesday the owners of the pit in the valley.":                                                                  "OSLO|AP|May 3",
		"OSLO, Norway (AP). The minister met on Tuesday the owners of the pit in the valley, where nobody works.":                                             "none",
		"Kwaben (E/R), Oct. 3, GBN - The chief has deplored the dirt of the river, which once served eleven communities.":                                     "Kwaben (E/R)|GBN|Oct. 3",
		"KUALA SEROJA: A notice to demolish a part of the old temple in the valley has been put on hold by the council of the town.":                          "KUALA SEROJA||",
		"TOP STORY: A notice to demolish a part of the old temple in the valley has been put on hold by the council of the town.":                             "none",
		"ANNA HOLM: A notice to demolish a part of the old temple in the valley has been put on hold by the council of the town.":                             "none",
		"By Marta Holm\n\nDoha\n\nThe minister met the delegations on Tuesday, and said that the talks were open, frank and useful to both sides.":            "Doha||",
		"By Marta Holm\n\nSeen\n\nThe minister met the delegations on Tuesday, and said that the talks were open, frank and useful to both sides.":            "none",
		"By Marta Holm\n\nKolarut\n\nThe minister met the delegations in Kolarut, and said that the talks were open and useful to both sides.":                "Kolarut||",
		"By Marta Holm\n\nKolarut, East Ostia\n\nThe minister met the delegations in Kolarut, and said that the talks were useful to both sides.":             "Kolarut, East Ostia||",
		"Pits to Close\n\nMUSCAT\n\n3 May\n\nThe minister met the delegations on Tuesday, and said that the talks were open, frank and useful to both sides.": "MUSCAT||",
		"By Marta Holm\n\nRescuers\n\nRescuers met the delegations on Tuesday, and said that the talks were open, frank and useful to both sides.":            "none",
	} {
		a, _ := Parse(text)
		got := "none"
		if d := a.Dateline; d != nil {
			got = d.Place.In(text) + "|" + d.Agency.In(text) + "|" + d.Date.In(text)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestRareTokens cuts what is seldom in news.
func TestRareTokens(t *testing.T) {
	for text, want := range map[string]string{
		"Write to mailto:jane@x.example today.":         "Write to mailto:jane@x.example today .",
		"It is at jane.doe@www.kelder.example/a. Yes.":  "It is at jane.doe@www.kelder.example/a . Yes .",
		"Call 5@x.example now":                          "Call 5@x.example now",
		"Fine :-) she said.":                            "Fine :-) she said .",
		"Nice ;-)":                                      "Nice ;-)",
		"Jan . 5 was dry":                               "Jan . 5 was dry",
		"He scored ٣٤ goals":                            "He scored ٣٤ goals",
		"The N° 7 house and the N°. 8 house are empty.": "The N° 7 house and the N°. 8 house are empty .",
	} {
		a, _ := Parse(text)
		var words []string
		for _, k := range a.Tokens {
			words = append(words, k.In(text))
		}
		if got := strings.Join(words, " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestRareDates resolves dates that are seldom written so. The day is Tuesday, May 7, 2024.
func TestRareDates(t *testing.T) {
	for text, want := range map[string]string{
		"He left on 10-Apr-15 for good.":                          "10-Apr-15 2015-04-10 2015-04-10",
		"He left on 10-Apr-2015 for good.":                        "10-Apr-2015 2015-04-10 2015-04-10",
		"He will be back three days from now and stay.":           "three days from now 2024-05-10 2024-05-10",
		"He met them between July 28 and August 3, 2022.":         "July 28 and August 3, 2022 2022-07-28 2022-08-03",
		"They meet Monday through Friday in the old mill.":        "Monday through Friday 2024-05-06 2024-05-10",
		"The road was shut from Friday to Tuesday for the works.": "Friday to Tuesday 2024-05-03 2024-05-07",
	} {
		a, _ := Parse(text, WithDate(time.Date(2024, 5, 7, 0, 0, 0, 0, time.UTC)))
		var got []string
		for _, d := range a.Dates {
			got = append(got, d.In(text)+" "+d.First.Format(time.DateOnly)+" "+d.Last.Format(time.DateOnly))
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestRareLines asks for the kinds of lines that few pages have, at the end of an article.
func TestRareLines(t *testing.T) {
	for line, want := range map[string]Kind{
		"Reach Ida Venn at ida.venn@kelder.example. Follow her at @idavenn.": KindAuthor,
		"Email the reporter at ida.venn@kelder.example.":                     KindAuthor,
		"Email Kelder police at tips@kelder.example.":                        KindBody,
		"Ida Venn can be reached at ida.venn@kelder.example or 555-0100.":    KindAuthor,
		"By Ann Roe, Bob Holt, and Carl Vale":                                KindByline,
	} {
		a, _ := Parse("Mill closes\n\n" + line + "\n\nThe old mill on the river closed on Tuesday after a hundred years, its owner said. Nobody was there to see it.\n\nIt will be torn down in spring.")
		if got := a.Paragraphs[1].Kind; got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
	a, _ := Parse("By Ann Roe, Bob Holt, and Carl Vale\n\nThe old mill on the river closed on Tuesday after a hundred years, its owner said.")
	if a.Byline == nil || len(a.Byline.Names) != 3 {
		t.Errorf("byline %+v, want three names", a.Byline)
	}
}
