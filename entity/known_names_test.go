package entity_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// TestFindTitledEntries looks for names that begin with a title or article, or have numbers or
// signs.
func TestFindTitledEntries(t *testing.T) {
	bodies := 13
	for i, name := range []string{
		"Prince Kelder", "Pope Kelder", "Lady Gala", "Queen Ida", "Dr. Kel", "Mr. Lund", "Judge Ida", "Sir Bo",
		"Sister Ida", "General Roe", "Sen. Ann Roe", "Captain Kelder", "Rev. Bo",
		"3K", "E.KEL", "Kelder (UK) Ltd", "Kelder, Lund & Roe", "The Kelder",
	} {
		kind := entity.KindPerson
		if i >= bodies {
			kind = entity.KindOrganization
		}
		g, err := entity.NewGazetteer([]entity.Entry{{ID: "x", Name: name, Kind: kind}})
		if err != nil {
			t.Fatal(err)
		}
		for _, form := range []string{
			"The mayor met N on Monday, and said so.",
			"The book about N is good, the mayor said on Monday.",
			"In the evening N said that it rained.",
			"N said no.",
		} {
			text := strings.Replace(form, "N", name, 1)
			a, err := article.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, x := range entity.Find(a, entity.WithGazetteer(g)) {
				m := x.Mentions[0].In(text)
				found = found || x.ID == "x" && x.Name == name && strings.HasSuffix(name, m) && len(m)+len("The ") >= len(name)
			}
			if !found {
				t.Errorf("%q has not %q", text, name)
			}
		}
	}
}

// TestFindLongerThanEntry has names that go on after that of an entry.
func TestFindLongerThanEntry(t *testing.T) {
	g, err := entity.NewGazetteer([]entity.Entry{{ID: "x", Name: "Sir Bo", Kind: entity.KindPerson}})
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.Parse("The mayor met Sir Bo Kelder on Monday.")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range entity.Find(a, entity.WithGazetteer(g)) {
		if x.ID != "" {
			t.Errorf("%s is found as %s", a.Text, x.Name)
		}
	}
}

// TestCleanEntries writes names of entries on one line, and refuses what is no UTF-8.
func TestCleanEntries(t *testing.T) {
	g, err := entity.NewGazetteer([]entity.Entry{{Name: "  Bo \u00ad  Ro\u200de\t\nLund\u200b", Aliases: []string{"Bo\ufeffLund"}}})
	if err != nil {
		t.Fatal(err)
	}
	if e := g.Entry(0); e.Name != "Bo Roe Lund" || e.Aliases[0] != "Bo Lund" {
		t.Errorf("names %q, %q", e.Name, e.Aliases)
	}
	for _, e := range []entity.Entry{
		{ID: "i\xffd", Name: "Ann Roe"}, {Name: "Ann\xff Roe"}, {Name: "Ann Roe", Aliases: []string{"R\xff"}},
		{Name: "Ann Roe", Offices: []entity.Office{{Title: "mayor\xff"}}},
	} {
		if _, err := entity.NewGazetteer([]entity.Entry{e}); !errors.Is(err, entity.ErrEntry) {
			t.Errorf("%+q gives error %v", e, err)
		}
	}
}

// TestFindOnce reads texts in which names were found apart, names with characters that show
// nothing, and what is no actor beside those that are.
func TestFindOnce(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"New York vowed 10:42 New York ", "New York"},
		{"The mayor met Ida\u200b Holm on Monday.", "Ida Holm"},
		{"The mayor met Ida\ufeff Holm on Monday.", "Ida Holm"},
		{"The mayor met Ida\u200d Holm on Monday.", "Ida Holm"},
		{"The mayor met New \u200b York on Monday.", "New York"},
		{"The mayor met Kelder \u200b Council on Monday.", "Kelder Council"},
		{"The makers of autonomous vehicles (AVs) met. The council said AVs would be banned.", ""},
		{"Chile has an exclusive economic zone (EEZ). The EEZ is large. Other EEZs are small.", "Chile"},
		{"The local football association (LFA) met. The LFA said no.", "LFA"},
		{"The Republic of Tanzania voted. The Republic of Korea left.", "Tanzania, South Korea"},
		{"Shares of Kelder Foods (NASDAQ: KLDF) fell. It left (PHOTO: AFP).", "Kelder Foods, Nasdaq, AFP"},
		{"Ann Roe said no (EU: NATO is late).", "Ann Roe, European Union, NATO"},
		{"In May Kenya voted. Ann Roe said on Friday France would not yield.", "Kenya, Ann Roe, France"},
	} {
		a, err := article.Parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, x := range entity.Find(a) {
			names = append(names, x.Name)
		}
		if got := strings.Join(names, ", "); got != c.want {
			t.Errorf("%q names %q, want %q", c.text, got, c.want)
		}
	}
}

// TestPluralInBody reads the office of the head of a body in whose name offices are.
func TestPluralInBody(t *testing.T) {
	a, err := article.Parse("Chairman of the Joint Chiefs of Staff Bo Lund said no.")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range entity.Find(a) {
		if x.Kind == entity.KindPerson && (len(x.Roles) != 1 || x.Roles[0] != "Chairman of the Joint Chiefs of Staff") {
			t.Errorf("%s has roles %q", x.Name, x.Roles)
		}
	}
}
