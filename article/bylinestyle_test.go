package article

import (
	"strings"
	"testing"
)

// TestBylineStyles puts lines of many papers between a headline and an article.
func TestBylineStyles(t *testing.T) {
	const headline = "14 dispensaries to shut in Kolari\n\n"
	const body = "\n\nThe state government will close 14 rural dispensaries in Kolari district by the end of the year, a senior health official said on Tuesday.\n\n" +
		"“Nobody comes to them any more,” said Meena Pallath, the district medical officer.\n"
	for line, want := range map[string]string{
		"SREEJA NAIR\nKOLARI, SEP 9": "SREEJA NAIR",
		"Express News Service":       "",
		"Lindokuhle Ntanzi":          "Lindokuhle Ntanzi",
		"Shivani Ragbir-Augustus":    "Shivani Ragbir-Augustus",
		"Market Trends":              "",
		"Science reporter Ada Finch": "Ada Finch",
		"Ada Finch, Express Metro":   "Ada Finch",
		"OBITUARY by Ada Finch":      "Ada Finch",
		"By Salome Achieng’ Onditi":  "Salome Achieng’ Onditi",
		"Court Reporter":             "",
		"Our Correspondent, Rangpur": "",
		"By: Express Web Desk\nKolari | Updated: September 9, 2025 11:05 IST":         "",
		"S Nair & Tony Kurian | TNN | Sep 9, 2025, 08:12 IST":                         "S Nair, Tony Kurian",
		"Rofhiwa Netshiunda and Pieter van Wyk":                                       "Rofhiwa Netshiunda, Pieter van Wyk",
		"By state political reporter Bronwyn Ashcroft and Tim Sutcliffe":              "Bronwyn Ashcroft, Tim Sutcliffe",
		"Author of the article: Jodi Pelletier, Local Journalism Initiative Reporter": "Jodi Pelletier",
		"An analysis by Nomsa Khumalo":                                                "Nomsa Khumalo",
		"Hassan Al-Mutairi (Kuwait City), Fatima Saleh (Muscat) and agencies":         "Hassan Al-Mutairi, Fatima Saleh",
		"Author of the article:\n\nBy Noémie d'Entremont\n\nPublished Mar 12, 2025":   "Noémie d'Entremont",
		"South Africa\n\n13 Aug 2025\n\nAnneline Vermaak":                             "Anneline Vermaak",
		"By Jan-Erik van Rooyen, Senior Reporter @janerik":                            "Jan-Erik van Rooyen",
		"Author: Deirdre Walsh   Photographer: Colm Tynan":                            "Deirdre Walsh",
		"Tan Wei Ling, Consumer Correspondent, and Rajesh Nair":                       "Tan Wei Ling, Rajesh Nair",
		"By Njeri Wambugu\nReporter\nBy Barnabas Kiprop\nCorrespondent":               "Njeri Wambugu, Barnabas Kiprop",
		"Prachi Deshmukh / TNN / Updated: May 5, 2024, 07:41 IST":                     "Prachi Deshmukh",
		"Darryl Oduya · CBC News · Posted: Feb 11, 2025 6:00 AM EST":                  "Darryl Oduya",
		"Nehir Aksoy – MUMBAI":                                                        "Nehir Aksoy",
		"Compiled by Hanne Dahl and Knut Berg":                                        "Hanne Dahl, Knut Berg",
		"Zubair Lashari Published January 5, 2024 Updated January 5, 2024 09:12am":    "Zubair Lashari",
		"Hester Quill\nHealth reporter, Kolari Express":                               "Hester Quill",
		"Hester Quill@hesterquillless than 2 min readJune 5, 2026 - 5:00AM":           "Hester Quill",
		"Text: Hanne Dahl. Photos: Knut Berg":                                         "Hanne Dahl",
		"Text by Hanne Dahl. Pictures by Knut Berg":                                   "Hanne Dahl",
		"May 5, 2024 by Ameh Ejikwe":                                                  "Ameh Ejikwe",
		"BySnehal Tripathi, New Delhi\nMay 05, 2024 08:08 PM IST":                     "Snehal Tripathi",
		"By Rubén CastellanoStaff Writer\nMay 5, 2024 3 AM PT":                        "Rubén Castellano",
		"Published Tue, May 7 20248:12 AM EDT\nDiana Olvera@dianaolvera":              "Diana Olvera",
		"Hassan Junaid Published May 5, 2024 Updated May 6, 2024 10:22am":             "Hassan Junaid",
		"Analysis: By Petra Klein, Europe editor":                                     "Petra Klein",
		"posted by Petra Klein on 2026-03-04 · 4 min read":                            "Petra Klein",
		"Published: Tue 28 Oct 2025\n\nBy:\n\nPetra Klein":                            "Petra Klein",
		"Author Petra Klein, Oslo":                                                    "Petra Klein",
		"Petra Klein Herald Reporter":                                                 "Petra Klein",
		"Petra Klein in Harare":                                                       "Petra Klein",
		"PETRA KLEIN Staff Writer pklein@ledger.example":                              "PETRA KLEIN",
		"— Petra Klein, Oster Correspondent":                                          "Petra Klein",
		"Story: Petra Klein, Oster":                                                   "Petra Klein",
		"Story: The Long Way Home":                                                    "",
		"Reporter: Petra Klein\nEditor: Sam Holt":                                     "Petra Klein",
		"By a staff reporter":                                                         "",
		"petra.klein@ledger.example":                                                  "",
		"Sam Holt is the paper's chief reporter":                                      "",
		"PHOTOS BY LENA BRANDT\nSTORY BY OWEN PRATT":                                  "OWEN PRATT",
		"Guest column by Rosa Tarn":                                                   "Rosa Tarn",
		"By then political reporter of the year":                                      "",
		"Marta Holm in Oslo and Tom Hale in Lima\n\nPublished May 5 2024":             "Marta Holm, Tom Hale",
		"Marta Holm with dpa, AFP\nMay 5, 2024":                                       "Marta Holm",
		"May 5, 2024\nMarta Holm @in/marta-holm @martaholm":                           "Marta Holm",
		"Petra Klein\nMay 5, 2024":                                                    "Petra Klein",
		"ByPETRA KLEIN\nMAY 5, 2024 14:20":                                            "PETRA KLEIN",
		"Yesim Yukselir |10.02.2025 - Update : 11.02.2025":                            "Yesim Yukselir",
		"Mkhululi Ncube, [email protected]":                                           "Mkhululi Ncube",
		"Petra Klein, Reporter, Vale Herald":                                          "Petra Klein",
		"Petra Klein (now) and Sam Holt (earlier)":                                    "Petra Klein, Sam Holt",
		"Petra Klein/Herald Writer":                                                   "Petra Klein",
		"by Petra Klein, Vale Ledger, and Sam Holt, The Brook Beacon":                 "Petra Klein, Sam Holt",
		"Posted by Rofhiwa Netshiunda on September 12, 2025":                          "Rofhiwa Netshiunda",
		"Thursday, 02 May 2024 | Marta Holm | Oster":                                  "Marta Holm",
		"EXCLUSIVE | Marta Holm\n2 May 2024":                                          "Marta Holm",
		"by: Marta Holm\nPosted: May 2, 2024 / 06:30 AM CDT":                          "Marta Holm",
		"MARTA HOLM mholm@osterpress.example\nMay 2, 2024":                            "MARTA HOLM",
		"By Marta Holm of the Oster Press\nMay 2, 2024":                               "Marta Holm",
		"Marta Holm The Oster Press\nMay 2, 2024":                                     "Marta Holm",
		"Marta Holm\n, Tom Reeve\nMay 2, 2024":                                        "Marta Holm, Tom Reeve",
		"An investigation by Marta Holm\n2 May 2024":                                  "Marta Holm",
		"By Agency Reporter\nMay 2, 2024":                                             "",
		"Marta Holm, Senior Lecturer in Law, University of Oster\nMay 2, 2024":        "Marta Holm",
		"FROM MARTA HOLM IN OSTER\nMAY 2, 2024":                                       "MARTA HOLM",
		"By Marta Holm, Lokoja and Musa Gidado, Makurdi":                              "Marta Holm, Musa Gidado",
		"By Taniesha Pryce Observer staff reporter":                                   "Taniesha Pryce",
		"Marta Lesufi-Ray\nshare\n13 Mar 2025":                                        "Marta Lesufi-Ray",
		"Marta Holm For the Ledger\nMay 2, 2024":                                      "Marta Holm",
		"Marta Holm Senior political reporter\n2 May 2024":                            "Marta Holm",
		"MARTA HOLM, Staff Writer May 2, 2024 Updated: May 3, 2024":                   "MARTA HOLM",
		"Marta Holm - 2 May 2024 10:12 AM":                                            "Marta Holm",
		"Marta Holm May 2, 2024, 5:30 AM GMT+1":                                       "Marta Holm",
		"By: Marta Holm Last updated: 2 May, 2024 10:12 AM IST":                       "Marta Holm",
		"Marta Holm,\nTom Reeve\nMay 2, 2024":                                         "Marta Holm, Tom Reeve",
		"Marta Holm; Tom Reeve\nMay 2, 2024":                                          "Marta Holm, Tom Reeve",
		"By Marta Holm, BBC Africa, Nairobi":                                          "Marta Holm",
		"Marta Holm at Quay Park\n2 May 2024":                                         "Marta Holm",
		"By Readers' Letters\n2 May 2024":                                             "",
		"Zodwa Mthethwa 02 May 2024 16:12":                                            "Zodwa Mthethwa",
		"Zodwa Mthethwa\n@zmthethwa\nMay 2, 2024 10:12 AM":                            "Zodwa Mthethwa",
		"Zodwa Mthethwa and Ojo Attah\nReporting from Lima\nMay 2, 2024":              "Zodwa Mthethwa, Ojo Attah",
		"By ZODWA MTHETHWA and OJO ATTAH Associated Press\nMay 2, 2024":               "ZODWA MTHETHWA, OJO ATTAH",
		"Zodwa Adegbite-Holm, Abuja":                                                  "Zodwa Adegbite-Holm",
		"Zodwa Kolarani\nKalaburgi\nLast Updated: 2 May 2024":                         "Zodwa Kolarani",
		"PLENARY SESSION\nKalaburgi\n2 May 2024":                                      "",
		"By\nMarta Holm\nand\nTom Reeve":                                              "Marta Holm, Tom Reeve",
		"By\n\nMarta Holm\nBusiness Reporter\nThe Oster Group\n\nBy\n\nTom Reeve":     "Marta Holm, Tom Reeve",
		"Marta Holm\nX/@mholm\nTom Reeve\nin/tom-reeve\nMay 2, 2024":                  "Marta Holm, Tom Reeve",
		"Marta Holm with dpx, Corvax\n2 May 2024":                                     "Marta Holm",
		"by Tom Reeve May. 2, 2024 7:40 pm 846 Comments":                              "Tom Reeve",
		"Zodwa Kolarani\nand\nTom Reeve\n2 May 2024":                                  "Zodwa Kolarani, Tom Reeve",
		"A ewe on the terrace\nTom Reeve/Gazette\n\nZodwa Mthethwa\n2 May 2024":       "Zodwa Mthethwa",
		"Marta Holm in Lima | Yusuf Kaya":                                             "Marta Holm, Yusuf Kaya",
		"Marta Holm in Lima\n\nKolari Town . . . (0) 1\n\nOster City . . . (1) 2":     "Marta Holm",
	} {
		a := parse(t, headline+line+body)
		var names []string
		if a.Byline != nil {
			for _, n := range a.Byline.Names {
				names = append(names, n.In(a.Text))
			}
		}
		if got := strings.Join(names, ", "); got != want || a.Headline.In(a.Text) != strings.TrimSpace(headline) {
			t.Errorf("%q: byline %q, want %q; headline %q", line, got, want, a.Headline.In(a.Text))
		}
	}
}
