package article

import "testing"

// TestAbove reads what newspapers and agencies put above the headline and the story.
func TestAbove(t *testing.T) {
	const body = "\n\nThe bridge at Oster will close in May, the council said on Monday, because its walls are cracking.\n\n" +
		"Boats can use the old lock until then, said Karl Ott, who runs the port.\n"
	const headline = "Oster bridge to close in May"
	for above, headlineFirst := range map[string]bool{
		"The Oster Ledger\n\n" + headline:                                                                                false,
		"The Oster Ledger | Local News\n\n" + headline:                                                                   false,
		"THE OSTER EXAMINER\nMonday, 4 May 2026\n\n" + headline:                                                          false,
		"(Adds quotes, paragraph 4)\n\n" + headline:                                                                      false,
		"Shipping\n\n" + headline:                                                                                        false,
		"Oster 287 & 264-7 beat Kolari 312 & 238 by three wickets\n\n" + headline:                                        false,
		"Oster Town 2 (Ott 12, Brandt 80) Kolari 1 (Lund 3)\n\n" + headline:                                              false,
		headline + "\n\nOster 287 & 264-7 beat Kolari 312 & 238 by three wickets\n\nBo Lund at the Oster Oval":           true,
		"Oster bridge shares up 4 to 287, Kolari 312, in 2 days to 5 May":                                                true,
		headline + "\n\nLENA BRANDT\n\nSaturday, May 2, 2026\n\nOster council says the walls of the bridge are cracking": true,
		headline + "\n\n(Updates with cost of the work)":                                                                 true,
		"Council Sues Herald Over Map\n\nPaper says it stands by the map it printed":                                     true,
	} {
		a := parse(t, above+body)
		want := headline
		if headlineFirst {
			want = above[:len(a.Headline.In(a.Text))]
		}
		if got := a.Headline.In(a.Text); got != want || got == "" {
			t.Errorf("%q: headline %q, want %q", above, got, want)
		}
	}
}

// TestOnPage tells the headline of a page from the title of the page, the way to it, its alerts and
// the caption of a picture.
func TestOnPage(t *testing.T) {
	const menu = "Home\nNews\nSport\nWeather\nSign in\n\n"
	const body = "\n\nBy Ada Finch\n4 May 2026\n\nThe bridge at Oster will close in May, the council said on Monday, because its walls are cracking.\n\n" +
		"Boats can use the old lock until then, said Karl Ott, who runs the port. The walls were built in 1904.\n"
	for above, want := range map[string]string{
		"Premium\nExclusive\nOster council to shut old bridge | Oster Ledger\n" + menu + "Revealed: Council to close Oster bridge as walls crack": "Revealed: Council to close Oster bridge as walls crack",
		"HomeNewsSport\nHome>Metro>Oster bridge to close in May\nOster bridge to close in May":                                                    "Oster bridge to close in May",
		"2 weather alerts 1 closings/delays\n" + menu + "2 weather alerts 1 closings/delays\nNews\n\nOster bridge to close in May":                "Oster bridge to close in May",
		"Oster Bridge to Close in May | The Ledger\n" + menu + "Oster Bridge to Close in May; Boats Can Use ‘the Old Lock’":                       "Oster Bridge to Close in May; Boats Can Use ‘the Old Lock’",
	} {
		if a := parse(t, above+body); a.Headline.In(a.Text) != want {
			t.Errorf("%q: headline %q, want %q", above, a.Headline.In(a.Text), want)
		}
	}
}

// TestAmends finds notes in brackets on what was done to a dispatch, and captions that say who
// gave the picture.
func TestAmends(t *testing.T) {
	for line, want := range map[string]Kind{
		"(Adds quotes, paragraph 4)":                                       KindCorrection,
		"(Recasts, adds quotes)":                                           KindCorrection,
		"(Updates with cost of the work)":                                  KindCorrection,
		"(This story has been corrected to fix the name)":                  KindCorrection,
		"(Adds up to nine boats, that is.) He laughed.":                    KindBody,
		"The lock in 2011, before it was sold. (Submitted by Lena Brandt)": KindCaption,
		"The lock at Oster, on Monday. (Herald | Lena Brandt)":             KindCaption,
		"The plan (submitted by Brandt) was turned down on Monday.":        KindBody,
	} {
		a := parse(t, "The bridge at Oster will close in May, the council said on Monday.\n\n"+line+"\n\nBoats can use the old lock until then, said Karl Ott, who runs the port.\n")
		if got := a.Paragraphs[1].Kind; got != want {
			t.Errorf("%q is %v, want %v", line, got, want)
		}
	}
}

// TestNarrow joins the lines of a text that was wrapped to a narrow column.
func TestNarrow(t *testing.T) {
	a := parse(t, "The council of Oster voted on\nMonday to close the bridge, a\ndecision that traders called\nmad.\n\n"+
		"The mayor, Lena Brandt, said its\nwalls were cracking and that a\nnew one would be built.\n")
	if len(a.Paragraphs) != 2 || len(a.Sentences) != 2 {
		t.Errorf("%d paragraphs, %d sentences, want 2 and 2", len(a.Paragraphs), len(a.Sentences))
	}
	a = parse(t, "Ore miners end strike\n\nOSTER (Reuters) - Miners at the Long pit voted to go back\non Sunday after its owner, Vale Mines, and the union, Ore\nWorkers United, had met for a day, its president, Lena Ida\nBrandt, said.\n")
	if len(a.Paragraphs) != 2 || len(a.Sentences) != 2 {
		t.Errorf("lines that go on with names: %d paragraphs, %d sentences, want 2 and 2", len(a.Paragraphs), len(a.Sentences))
	}
	a = parse(t, "What the vote is about:\n\n1. It is on Sunday, and opens at\n   7 a.m.\n2. Two parties take part, and\n   both say they\n   will win.\n- Karl Ott\n- Lena Brandt\n")
	if len(a.Paragraphs) != 5 {
		t.Errorf("a list with lines that hang has %d paragraphs, want 5 with its heading", len(a.Paragraphs))
	}
	a = parse(t, "The list of the dead:\n\nKarl Ott, 40\nLena Brandt, 12\nthe twins Hari and Ann Lal, 8\nMeena Roe, 61\nJon Lal, 33\n")
	if len(a.Paragraphs) != 6 {
		t.Errorf("a list of 5 has %d paragraphs, want 6 with its heading", len(a.Paragraphs))
	}
	a = parse(t, "Vale Mines will close a pit in May, and open one in June.\n\nAbout Vale Mines\nVale Mines digs for tin and sells it in 11 countries.\n\nMedia Contact:\nLena Brandt\npress@mines.example\n")
	if len(a.Paragraphs) != 6 {
		t.Errorf("a press release has %d paragraphs, want 6", len(a.Paragraphs))
	}
	const lines = "    The council of Oster voted on\n    Monday to close the bridge, a\n    decision that traders called\n    mad, and that it will hardly\n    dare to take back.\n"
	if a = parse(t, "Oster votes\n\n"+lines+"\n"+lines); len(a.Paragraphs) != 3 {
		t.Errorf("a text with a margin has %d paragraphs, want 3 with its headline", len(a.Paragraphs))
	}
	const flush = "The council of Oster voted on\nMonday to close the bridge, a\ndecision that traders called\nmad, as it will hardly dare\nto take back its own.\n"
	if a = parse(t, flush+flush+flush); len(a.Paragraphs) != 3 {
		t.Errorf("a text with nothing between paragraphs has %d, want 3", len(a.Paragraphs))
	}
	if a = parse(t, "The council of Oster voted on Tues-\n    day to close its bridge.\n\nNobody was sur-\nprised."); len(a.Paragraphs) != 2 {
		t.Errorf("a text with words that are cut has %d paragraphs, want 2", len(a.Paragraphs))
	}
}

// TestFirstLines reads who wrote an article and when where there is no headline.
func TestFirstLines(t *testing.T) {
	const body = "\n\nThe bridge at Oster will close in May, the council said on Monday, as its walls are cracking.\n\nBoats can use the old lock until then, said Karl Ott.\n"
	for line, want := range map[string]Kind{
		"Lena Brandt in Harare":                   KindByline,
		"Lena Brandt Herald Reporter":             KindByline,
		"Karl Ott in Oslo":                        KindHeadline,
		"Chennai | March 4, 2026":                 KindDate,
		"11/04/2025 November 4, 2025":             KindDate,
		"lena@ledger.example":                     KindBoilerplate,
		"The Oster Ledger, March 4, 2026, page 3": KindDate,
		"MEDIA STATEMENT":                         KindBoilerplate,
	} {
		a := parse(t, line+body)
		if got := a.Paragraphs[0].Kind; got != want {
			t.Errorf("%q is %v, want %v", line, got, want)
		}
		if day := a.Published.First; want == KindDate && day.Day() != 4 {
			t.Errorf("%q is of %v", line, day)
		}
	}
	a := parse(t, "Vale Mines will close a pit in May, its chief Karl Ott said on Monday, and open one in June.\n\nFor media enquiries contact:\nLena Brandt\nCell: 082 555 0100\npress@mines.example\n\nThe pit is old.\n")
	for i, want := range []Kind{KindBody, KindBody, KindBoilerplate, KindBoilerplate, KindBoilerplate, KindBody} {
		if got := a.Paragraphs[i].Kind; got != want {
			t.Errorf("%q is %v, want %v", a.Paragraphs[i].In(a.Text), got, want)
		}
	}
}

// TestPictureBelow reads whose a picture is on a line between the byline and the article.
func TestPictureBelow(t *testing.T) {
	a := parse(t, "Oster bridge to close in May\n\nPETRA KLEIN Staff Writer pklein@ledger.example\nMar 4, 2026\n\nKarl Ott speaks at Tuesday's meeting.\n\nPetra Klein, The Ledger\n\n"+
		"The bridge at Oster will close in May, the council said on Monday, because its walls are cracking.\n\nBoats can use the old lock until then, said Karl Ott, who runs the port.\n")
	for i, want := range []Kind{KindHeadline, KindByline, KindDate, KindCaption, KindCaption, KindBody, KindBody} {
		if got := a.Paragraphs[i].Kind; got != want {
			t.Errorf("%q is %v, want %v", a.Paragraphs[i].In(a.Text), got, want)
		}
	}
}
