package entity

import (
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
)

// TestFindOffice asks who is meant by the office in a sentence. Nobody here says
// anything, as those who held the offices are real.
func TestFindOffice(t *testing.T) {
	day := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 12, 0, 0, 0, time.UTC) }
	for _, c := range []struct {
		day        time.Time
		text, want string // name and text of the mention, "" for nobody
	}{
		{day(2015, 3, 4), "A letter came for the German chancellor.", "Angela Merkel: German chancellor"},
		{day(2022, 3, 4), "A letter came for the German chancellor.", "Olaf Scholz: German chancellor"},
		{time.Time{}, "A letter came for the German chancellor.", ""},
		{day(1890, 3, 4), "A letter came for the German chancellor.", ""},
		{time.Time{}, "BONN, Germany, March 4, 2015 - A letter came for the German chancellor.", "Angela Merkel: German chancellor"},
		{day(2022, 3, 4), "BONN, Germany, March 4, 2015 - A letter came for the German chancellor.", "Olaf Scholz: German chancellor"},
		{day(2015, 3, 4), "A letter came for Germany's chancellor.", "Angela Merkel: chancellor"},
		{day(2015, 3, 4), "A letter came for the chancellor of Germany.", "Angela Merkel: chancellor of Germany"},
		{day(2015, 3, 4), "A letter came for the NATO secretary-general.", "Jens Stoltenberg: NATO secretary-general"},
		{day(2015, 3, 4), "A letter came for the secretary-general of NATO.", "Jens Stoltenberg: secretary-general of NATO"},
		{day(2015, 4, 20), "A letter came for the UN special envoy to Yemen.", ""}, // between two
		{day(2015, 9, 4), "A letter came for the UN special envoy to Yemen.", "Ismail Ould Cheikh Ahmed: UN special envoy to Yemen"},
		{day(2015, 3, 4), "A letter came for the U.S. ambassador to the United Nations.", "Samantha Power: U.S. ambassador to the United Nations"},
		{day(2015, 3, 4), "A letter came for the White House press secretary.", "Josh Earnest: White House press secretary"},
		{day(2016, 10, 4), "A letter came for the Republican presidential nominee.", "Donald Trump: Republican presidential nominee"},
		{day(2016, 10, 4), "A letter came for the Republican nominee.", ""}, // for whatever office
		{day(2015, 3, 4), "A letter came for the pope.", "Pope Francis: pope"},
		{day(2013, 3, 4), "A letter came for the pope.", ""}, // between two
		{day(2015, 3, 4), "A letter came for the chancellor.", ""},
		{day(2015, 3, 4), "A letter came for a German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the German chancellors.", ""},
		{day(2015, 3, 4), "A letter came for the former German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the then German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the ex-German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the acting German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the German vice chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the next German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the German chancellor-elect.", ""},
		{day(2015, 3, 4), "A letter came for the tired German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the German chancellor's driver.", ""},
		{day(2015, 3, 4), "A letter came for the German chancellor of 1998.", ""},
		{day(2015, 3, 4), "In 1998 a letter came for the German chancellor.", ""},
		{time.Time{}, "BONN, Germany, March 4, 2015 - Last year a letter came for the German chancellor.", ""},
		{day(2015, 3, 4), "Greta Pohl played the part as the German chancellor.", ""},
		{day(2015, 3, 4), "A letter came for the German chancellor, Greta Pohl.", "Greta Pohl: German chancellor"},
		{day(2015, 3, 4), "Greta Pohl is the German chancellor. A letter came for the German chancellor.", "Greta Pohl: German chancellor"},
		{day(2015, 3, 4), "Greta Pohl, the Austrian chancellor, wrote. A letter came for the German chancellor.", "Angela Merkel: German chancellor"},
		{day(2015, 3, 4), "German Finance Minister Greta Pohl wrote. A letter came for the German foreign minister.", "Frank-Walter Steinmeier: German foreign minister"},
		{time.Time{}, "German Finance Minister Greta Pohl wrote. A letter came for the German foreign minister.", ""},
		{time.Time{}, "German Deputy Foreign Minister Greta Pohl wrote. A letter came for the German foreign minister.", ""},
		{time.Time{}, "Greta Pohl, the minister of foreign affairs, wrote. A letter came for the foreign minister.", "Greta Pohl: foreign minister"},
	} {
		a := parse(t, c.text)
		got := ""
		for _, x := range Find(a, WithDate(c.day)) {
			for _, m := range x.Mentions {
				if m.Form == FormTitle {
					got = x.Name + ": " + m.In(a.Text)
				}
			}
		}
		if got != c.want {
			t.Errorf("%s %q: %q, want %q", c.day.Format(time.DateOnly), c.text, got, c.want)
		}
	}
}

// TestFindDay takes the day from where the article was parsed as of.
func TestFindDay(t *testing.T) {
	a, err := article.Parse("A letter came for the German chancellor.", article.WithDate(time.Date(2015, time.March, 4, 0, 0, 0, 0, time.UTC)))
	if err != nil {
		t.Fatal(err)
	}
	if got := Find(a); len(got) != 2 || got[0].Name != "Angela Merkel" || len(got[0].Aliases) != 0 {
		t.Errorf("%+v", got)
	}
}

// TestFindBodies finds bodies whose names the model cuts.
func TestFindBodies(t *testing.T) {
	for text, want := range map[string]string{
		"The buyer is Molenaar & Zonen, a dairy.":                                   "Molenaar & Zonen",
		"The Competition Authority of the Netherlands agreed to the sale.":          "Competition Authority of the Netherlands",
		"Met Éireann warned of floods.":                                             "Met Éireann",
		"The Northern Harbour Board says that the light can be run from elsewhere.": "Northern Harbour Board",
	} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		var names []string
		for _, x := range Find(a) {
			names = append(names, x.Name)
			found = found || x.Name == want && x.Kind == KindOrganization
		}
		if !found {
			t.Errorf("%q: found %q, want %q", text, names, want)
		}
	}
}
