package article

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// story is a body for the lines that are tested above it.
const story = "The harbour of the town stayed closed for a third day, and the ferries waited outside, its director said."

func TestDateline(t *testing.T) {
	for _, c := range []struct {
		text                string // story follows
		place, agency, date string // place "" for none
	}{
		{"GENEVA (Reuters) - ", "GENEVA", "Reuters", ""},
		{"WASHINGTON, Nov. 3 (UPI) -- ", "WASHINGTON", "UPI", "Nov. 3"},
		{"WASHINGTON, Nov. 3, 2016 (UPI) -- ", "WASHINGTON", "UPI", "Nov. 3, 2016"},
		{"MOSCOW — ", "MOSCOW", "", ""},
		{"Sept 5, GENEVA: ", "GENEVA", "", "Sept 5"},
		{"PORTLAND, Ore., Feb 26 - ", "PORTLAND, Ore.", "", "Feb 26"},
		{"SANTA CRUZ, Calif. (AP) — ", "SANTA CRUZ, Calif.", "AP", ""},
		{"Paris (AFP) - ", "Paris", "AFP", ""},
		{"NEW YORK, 3 March 2016 /PRNewswire/ -- ", "NEW YORK", "PRNewswire", "3 March 2016"},
		{"PORT-AU-PRINCE, Haiti (AP) – ", "PORT-AU-PRINCE, Haiti", "AP", ""},
		{"LONDON and PARIS, May 4 - ", "LONDON and PARIS", "", "May 4"},
		{"GENEVA ", "GENEVA", "", ""},
		{"MOSCOW–", "MOSCOW", "", ""},
		{"BREAKING - ", "", "", ""},
		{"UPDATE — ", "", "", ""},
		{"AP-US--", "", "", ""},
		{"Mr. Ames - ", "", "", ""},
		{"The harbour - ", "", "", ""},
		{"CLINTON: ", "", "", ""},
		{"DHAKA: ", "DHAKA", "", ""},
		{"Doha: ", "Doha", "", ""},
		{"Cape Town - ", "Cape Town", "", ""},
		{"MOSCOW, January 21. /TASS/. ", "MOSCOW", "TASS", "January 21"},
		{"Moscow /TASS/ ", "Moscow", "TASS", ""},
		{"SAN TELMO, 10 JAN 90 (AGENCIA) -- ", "SAN TELMO", "AGENCIA", "10 JAN 90"},
		{"MOSCOW. Feb 4 (Interfax) - ", "MOSCOW", "Interfax", "Feb 4"},
		{"(ANSA) - ROME, FEB 4 - ", "ROME", "ANSA", "FEB 4"},
		{"(MENAFN - Gulf Times) Doha: ", "Doha", "MENAFN - Gulf Times", ""},
		{"(Herald) Accra: ", "Accra", "Herald", ""},
		{"(Left) The minister: ", "", "", ""},
		{"New Delhi [India], May 3 (ANI): ", "New Delhi [India]", "ANI", "May 3"},
		{"New Delhi [sic], with its haze: ", "", "", ""},
		{"La Paz, May 3 (EFE).- ", "La Paz", "EFE", "May 3"},
		{"Bhopal (Madhya Pradesh) [India], May 3 (ANI): ", "Bhopal (Madhya Pradesh) [India]", "ANI", "May 3"},
		{"Abetifi (E/R), May 3, GNA - ", "Abetifi (E/R)", "GNA", "May 3"},
		{"(Nairobi, May 3, 2024) – ", "Nairobi", "", "May 3, 2024"},
		{"(Nairobi) – ", "Nairobi", "", ""},
		{"(Ship, May 3) – ", "Ship", "", "May 3"},
		{"(Left, for now) – ", "", "", ""},
		{"SIR – ", "", "", ""},
		{"PRESS DIGEST - ", "", "", ""},
		{"SYDNEY, AAP - ", "SYDNEY", "AAP", ""},
		{"Nairobi, Kenya | AFP | Friday 3/5/2024 - ", "Nairobi, Kenya", "AFP", "3/5/2024"},
		{"E-PAPER | May 3, 2024 - ", "", "", ""},
		{"Regina -\n\n", "Regina", "", ""},
		{"ANKARA\n\n", "ANKARA", "", ""},
		{"ANKARA\n\nSPORT\n\n", "", "", ""},
		{"ISLAMABAD, Apr 2 (APP):", "ISLAMABAD", "APP", "Apr 2"},
		{"PORT ELDER, Apr 2 (APP): ", "PORT ELDER", "APP", "Apr 2"},
		{"Geneva/Port-au-Prince, 3 May 2024 – ", "Geneva/Port-au-Prince", "", "3 May 2024"},
		{"NATO ", "", "", ""},
		{"Sen. Ada Finch (R-Ohio) - ", "", "", ""},
		{"São Paulo, 4 Mar (EFE).- ", "São Paulo", "EFE", "4 Mar"},
		{"Nairobi, Kenya\n\n", "Nairobi, Kenya", "", ""},
		{"Thursday, March 03, 2024 — updated\n\n", "", "", ""},
		{"Kampala | RedPepper – ", "Kampala", "RedPepper", ""},
		{"ABIDJAN, Cote d'Ivoire (AP) — ", "ABIDJAN, Cote d'Ivoire", "AP", ""},
		{"Smalltown (AFP) - ", "Smalltown", "AFP", ""},
		{"NAIROBI • ", "NAIROBI", "", ""},
		{"SPORT • ", "", "", ""},
		{"NAIROBI • 3 May 2024\n\n", "", "", ""},
		{"Lima, Sep. 28. ", "Lima", "", "Sep. 28"},
		{"Accra, May 3. - ", "Accra", "", "May 3"},
		{"Smalltown, May 3. ", "", "", ""},
		{"GENEVA/OSLO (3 May 2024) – ", "GENEVA/OSLO", "", "3 May 2024"},
		{"Geneva/Oslo - ", "Geneva/Oslo", "", ""},
		{"LILONGWE-(Herald)-", "LILONGWE", "Herald", ""},
		{"Riyadh, May 3, 2024, SPA -- ", "Riyadh", "SPA", "May 3, 2024"},
		{"Baghdad / Herald News – ", "Baghdad", "Herald News", ""},
		{"Baghdad / Oslo – ", "", "", ""},
		{"COLOMBO (Herald 1st); ", "COLOMBO", "Herald 1st", ""},
		{"Dubai, UAE; 3 May 2024: ", "Dubai, UAE", "", "3 May 2024"},
		{"Lagos, Nigeria. 3 May 2024 – ", "Lagos, Nigeria", "", "3 May 2024"},
		{"Mumbai, India | May 3, 2024: ", "Mumbai, India", "", "May 3, 2024"},
		{"Egypt, Cairo, May 2024: ", "Egypt, Cairo", "", "May 2024"},
		{"Addis Ababa, May 3/2024 (ENA) ", "Addis Ababa", "ENA", "May 3/2024"},
		{"May 3 – Halifax, Nova Scotia – ", "Halifax, Nova Scotia", "", "May 3"},
		{"May 3 – Halifax, Nova Scotia – Transport Canada\n\n", "Halifax, Nova Scotia", "", "May 3"},
		{"EFE.- Madrid - ", "Madrid", "EFE", ""},
		{"KOLARI.COM, Madrid - ", "Madrid", "KOLARI.COM", ""},
		{"JAKARTA, Kolari.com - ", "JAKARTA", "Kolari.com", ""},
		{"AL-MUKALLA: ", "AL-MUKALLA", "", ""},
		{"JOHOR SEROJA: ", "JOHOR SEROJA", "", ""},
		{"PARIS HOLM: ", "", "", ""},
	} {
		a := parse(t, c.text+story)
		switch d := a.Dateline; {
		case d == nil && c.place != "":
			t.Errorf("%q: no dateline", c.text)
		case d == nil:
		case d.Place.In(a.Text) != c.place || d.Agency.In(a.Text) != c.agency || d.Date.In(a.Text) != c.date:
			t.Errorf("%q: place %q, agency %q, date %q", c.text, d.Place.In(a.Text), d.Agency.In(a.Text), d.Date.In(a.Text))
		}
	}
}

func TestDatelineRegion(t *testing.T) {
	for text, want := range map[string]string{
		"GENEVA - ":                     "CH",
		"PORTLAND, Ore. - ":             "US",
		"SAN JOSE, Calif. -":            "US",
		"PARIS, Texas — ":               "US",
		"DIJON, France - ":              "FR",
		"PARIS [France], May 3 (AFP): ": "FR",
	} {
		if d := parse(t, text+" "+story).Dateline; d == nil || d.Region != language.MustParseRegion(want) {
			t.Errorf("%q: %+v, want %s", text, d, want)
		}
	}
	if d := parse(t, "SMALLTOWN - "+story).Dateline; d == nil || d.Region != (language.Region{}) {
		t.Errorf("a place that is not known: %+v", d)
	}
}

func TestByline(t *testing.T) {
	for _, c := range []struct{ line, names, role, agency string }{
		{"By Ada Finch", "Ada Finch", "", ""},
		{"By Ada Finch, with additional reporting by Carl Hale", "Ada Finch", "", ""},
		{"BY ADA FINCH, Reuters", "ADA FINCH", "", "Reuters"},
		{"by Ada Finch and J. R. Oakes, Associated Press", "Ada Finch; J. R. Oakes", "", "Associated Press"},
		{"By ADA FINCH, J. R. OAKES and CHEN LI-WEI", "ADA FINCH; J. R. OAKES; CHEN LI-WEI", "", ""},
		{"By Ada Finch, White House correspondent", "Ada Finch", "White House correspondent", ""},
		{"By Ada Finch Staff Writer", "Ada Finch", "Staff Writer", ""},
		{"By Ludwig van der Meer | The Daily Breeze", "Ludwig van der Meer", "", "The Daily Breeze"},
		{"By Ada Finch - 11/19/19 06:56 AM EST", "Ada Finch", "", ""},
		{"By Friday the harbour will be open again.", "", "", ""},
		{"By the time they came it was closed", "", "", ""},
		{"By July 2013, the harbour had been closed for a year.", "", "", ""},
		{"Ada Finch", "Ada Finch", "", ""},
		{"Harbour Walls", "", "", ""},
		{"By: Ada Finch", "Ada Finch", "", ""},
		{"The Breeze | By Ada Finch", "Ada Finch", "", ""},
		{"News | Last Updated: 5 hours ago | Written by Ada Finch", "Ada Finch", "", ""},
		{"Ada Finch 5 hours ago", "Ada Finch", "", ""},
		{"Ada Finch, BBC News, Nairobi", "Ada Finch", "", "BBC News"},
		{"By Staff Reporter", "", "Staff Reporter", ""},
		{"By The Associated Press", "", "", "Associated Press"},
		{"Associated Press in Valencia", "", "", "Associated Press"},
		{"By ADA FINCH Associated Press Writer", "ADA FINCH", "Writer", "Associated Press"},
		{"Words: Ada Finch", "Ada Finch", "", ""},
		{"Story by Ada Finch and Tom Oakes", "Ada Finch; Tom Oakes", "", ""},
		{"Reported by: Ada Finch (@adafinch)", "Ada Finch", "", ""},
		{"By Our Special Correspondent", "", "Our Special Correspondent", ""},
		{"By Ada Finch afinch@courier.example", "Ada Finch", "", ""},
		{"By Ada Finch, Political Editor, and Tom Oakes in Leeds", "Ada Finch; Tom Oakes", "Political Editor", ""},
		{"Ada Finch, Political Editor", "Ada Finch", "Political Editor", ""},
		{"Ada Finch | Staff Writer", "Ada Finch", "Staff Writer", ""},
		{"Ada Finch, Cape Town", "Ada Finch", "", ""},
		{"Zwelibanzi Finch, Cape Town", "Zwelibanzi Finch", "", ""},
		{"Harbour Walls, Cape Town", "", "", ""},
		{"Story by Ada Finch, photographs by Tom Oakes", "Ada Finch", "", ""},
	} {
		a := parse(t, "Harbour stays closed\n\n"+c.line+"\n\n"+story+"\n")
		if a.Byline == nil {
			if c.names+c.role+c.agency != "" {
				t.Errorf("%q: no byline", c.line)
			}
			continue
		}
		var names []string
		for _, n := range a.Byline.Names {
			names = append(names, n.In(a.Text))
		}
		got := [3]string{strings.Join(names, "; "), a.Byline.Role.In(a.Text), a.Byline.Agency.In(a.Text)}
		if want := [3]string{c.names, c.role, c.agency}; got != want {
			t.Errorf("%q: %q, want %q", c.line, got, want)
		}
	}
}

func TestDates(t *testing.T) {
	ref := date(2016, time.November, 16) // a Wednesday
	for _, c := range []struct{ text, want string }{
		{"It opened on Friday.", "Friday 2016-11-11"},
		{"It opened on Wednesday.", "Wednesday 2016-11-16"},
		{"It will open on Friday.", "Friday 2016-11-18"},
		{"The winner will be announced on Friday.", "Friday 2016-11-18"},
		{"The winner was announced on Friday.", "Friday 2016-11-11"},
		{"It opened last Friday.", "last Friday 2016-11-11"},
		{"It opened last Wednesday.", "last Wednesday 2016-11-09"},
		{"It opens next Wednesday.", "next Wednesday 2016-11-23"},
		{"It opens this Sunday.", "this Sunday 2016-11-20"},
		{"It opened yesterday and shuts tomorrow.", "yesterday 2016-11-15; tomorrow 2016-11-17"},
		{"It opened last week.", "last week 2016-11-07 2016-11-13"},
		{"It opened last weekend.", "last weekend 2016-11-12 2016-11-13"},
		{"It opens next month.", "next month 2016-12-01 2016-12-31"},
		{"It opened last year.", "last year 2015-01-01 2015-12-31"},
		{"It opened earlier this week.", "earlier this week 2016-11-14 2016-11-16"},
		{"It opens later this year.", "later this year 2016-11-16 2016-12-31"},
		{"It opened two days ago.", "two days ago 2016-11-14"},
		{"It opened a month ago.", "a month ago 2016-10-01 2016-10-31"},
		{"It opened on Jan. 5.", "Jan. 5 2016-01-05"},
		{"It opens on Jan. 5.", "Jan. 5 2017-01-05"},
		{"It opened on 5 October.", "5 October 2016-10-05"},
		{"It opened on May 4, 1999.", "May 4, 1999 1999-05-04"},
		{"It opened in May 1999.", "May 1999 1999-05-01 1999-05-31"},
		{"It opened in September.", "September 2016-09-01 2016-09-30"},
		{"It opened in December.", "December 2015-12-01 2015-12-31"},
		{"It will open in March.", "March 2017-03-01 2017-03-31"},
		{"She said it would open on Friday.", "Friday 2016-11-18"},
		{"It would have opened on Friday.", "Friday 2016-11-11"},
		{"It will open on Friday, she said on Monday.", "Friday 2016-11-18; Monday 2016-11-14"},
		{"It was closed on Good Friday and Black Friday.", ""},
		{"Oster bridge to close in May\n\nThe bridge is too old, and its owner told all who came by on foot.", "May 2017-05-01 2017-05-31"},
		{"At the end of May it opens.", "end of May 2017-05-31"},
		{"On Friday the court meets.", "Friday 2016-11-18"},
		{"On Friday his visits ended.", "Friday 2016-11-11"},
		{"It opened in 1999.", "1999 1999-01-01 1999-12-31"},
		{"It may march on, and 2000 people will.", ""},
		{"They may, last of all, do this.", ""},
	} {
		a, err := Parse(c.text, WithDate(ref.Add(9*time.Hour)))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, d := range a.Dates {
			s := d.In(c.text) + " " + d.First.Format(time.DateOnly)
			if d.Last != d.First {
				s += " " + d.Last.Format(time.DateOnly)
			}
			got = append(got, s)
		}
		if d := cmp.Diff(c.want, strings.Join(got, "; ")); d != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, d)
		}
	}
}

func TestKindString(t *testing.T) {
	if got := KindBody.String() + " " + KindBoilerplate.String() + " " + Kind(200).String(); got != "body boilerplate kind(200)" {
		t.Error(got)
	}
}

func TestSpan(t *testing.T) {
	s := Span{2, 5}
	if s.Len() != 3 || s.Empty() || !(Span{}).Empty() || s.In("abcdefg") != "cde" {
		t.Error("Len, Empty or In")
	}
	if !s.Contains(Span{3, 5}) || s.Contains(Span{1, 3}) || !s.Overlaps(Span{4, 9}) || s.Overlaps(Span{5, 9}) {
		t.Error("Contains or Overlaps")
	}
}
