package entity

import (
	"slices"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
)

// TestRoles reads the roles of people: each is one phrase, with the names in it whole.
func TestRoles(t *testing.T) {
	for _, test := range []struct {
		text, name string
		want       []string
	}{
		{"Bank of England governor Ida Holm said rates would fall.", "Ida Holm", []string{"Bank of England governor"}},
		{"Per Lund, director of the Kelder Institute said: “We left.”", "Per Lund", []string{"director of the Kelder Institute"}},
		{"Per Lund, head of the port and his wife, Eva Lund, left.", "Per Lund", []string{"head of the port"}},
		{"Per Lund, a professor at the college in Kelder Dr. Ida Holm, left.", "Per Lund", []string{"professor at the college in Kelder"}},
		{"It has Eva Lund-Ott, a former judge, Ida Holm, who writes, and two farmers.", "Ida Holm", nil},
		{"They met Per Lund, the driver of the bus said.", "Per Lund", nil},
		{"Ida Holm, an aide to Mr. Lund, left.", "Ida Holm", []string{"aide to Mr. Lund"}},
		{"Prime Minister Sheikh Per Al-Lund left.", "Per Al-Lund", []string{"Prime Minister"}},
		{"Harbour Board Chairman Rear Admiral Per Lund left.", "Per Lund", []string{"Rear Admiral", "Harbour Board Chairman"}},
		{"The film critic Per Lund left.", "Per Lund", []string{"film critic"}},
		{"It rained, but finance chief Per Lund left.", "Per Lund", []string{"finance chief"}},
		{"The petitioner, heritage campaigner Per Lund, left.", "Per Lund", []string{"heritage campaigner"}},
		{"“It rained,” said committee chairman Per Lund.", "Per Lund", []string{"committee chairman"}},
		{"It rained when the club thanked captain Per Lund.", "Per Lund", []string{"captain"}},
		{"The watchdog’s director Per Lund left.", "Per Lund", []string{"director"}},
		{"Ida Holm of Durban, a welder, left.", "Ida Holm", []string{"welder"}},
		{"Ida Holm, head of the think-tank Kelder House, left.", "Ida Holm", []string{"head of the think-tank Kelder House"}},
		{"The guild elected Ida Holm as chair, Eva Lund as clerk and Per Lund as treasurer.", "Per Lund", []string{"treasurer"}},
		{"Ida Holm, who was elected mayor of Leeds in May, left.", "Ida Holm", []string{"mayor of Leeds"}},
		{"The club sacked Per Lund as coach.", "Per Lund", nil},
		{"Interior and Safety Minister Ida Holm left.", "Ida Holm", []string{"Interior and Safety Minister"}},
		{"Culture, Sports and Tourism Minister Ida Holm left.", "Ida Holm", []string{"Culture, Sports and Tourism Minister"}},
		{"Secretary for Culture, Sports and Tourism Ida Holm left.", "Ida Holm", []string{"Secretary for Culture, Sports and Tourism"}},
		{"Lavrov and Safety Minister Ida Holm left.", "Ida Holm", []string{"Safety Minister"}},
		{"Norway and Safety Minister Ida Holm left.", "Ida Holm", []string{"Safety Minister"}},
		{"Parliament and Safety Minister Ida Holm left.", "Ida Holm", []string{"Safety Minister"}},
		{"Ida Holm, the business, energy and industrial strategy secretary, left.", "Ida Holm", []string{"business, energy and industrial strategy secretary"}},
		{"Ida Holm, the newly appointed Minister of Culture, left.", "Ida Holm", []string{"newly appointed Minister of Culture"}},
		{"Ida Holm, accused by a lawyer, left.", "Ida Holm", nil},
		{"French film director Ida Holm left.", "Ida Holm", []string{"French film director"}},
		{"They named climate scientist Ida Holm.", "Ida Holm", []string{"climate scientist"}},
		{"Prominent human rights lawyer Ida Holm left.", "Ida Holm", []string{"Prominent human rights lawyer"}},
		{"Chief marketing officer Ida Holm left.", "Ida Holm", []string{"Chief marketing officer"}},
		{"Former Vale United youth coach Ida Holm left.", "Ida Holm", []string{"Former Vale United youth coach"}},
		{"Vale United beat champion Ida Holm.", "Ida Holm", []string{"champion"}},
		{"He left after playing tennis star Ida Holm.", "Ida Holm", []string{"star"}},
		{"A defence lawyer, Ida Holm, told the court that it rained.", "Ida Holm", []string{"defence lawyer"}},
		{"They lost Per Lund, and assistant coach Ida Holm left.", "Per Lund", nil},
		{"Farmers Ida Holm, Eva Roe and Per Lund left.", "Per Lund", []string{"Farmers"}},
		{"Farmers Ida Holm and Eva Roe, Per Lund said, left.", "Per Lund", nil},
		{"The pupils Mr. Lund hopes to teach left.", "Lund", nil},
		{"Otzma chairman MK Ida Holm left.", "Ida Holm", []string{"Otzma chairman"}},
		{"Ida Holm, now a farmer, left.", "Ida Holm", []string{"farmer"}},
		{"Minister of Trade and Rural Affairs Per Lund left.", "Per Lund", []string{"Minister of Trade and Rural Affairs"}},
		{"His Majesty King Felipe left.", "Felipe", []string{"King"}},
		{"Their Majesties King Felipe and Queen Letizia left.", "Letizia", []string{"Queen"}},
		{"Queen Sofia left.", "Sofia", []string{"Queen"}},
		{"His Royal Highness Prince Karim left.", "Karim", []string{"Prince"}},
		{"The rector of Kelder College, Professor Ida Holm, left.", "Ida Holm", []string{"rector of Kelder College", "Professor"}},
		{"The vice-chancellor of the University of Cape Kelder, Ida Holm, left.", "Ida Holm", []string{"vice-chancellor of the University of Cape Kelder"}},
		{"Commissioner for Health, Dr Musa Bello, left.", "Musa Bello", []string{"Commissioner for Health"}},
		{"On Friday, Commissioner for Health, Dr Musa Bello, left.", "Musa Bello", []string{"Commissioner for Health"}},
		{"The CEO of the Oslo-based Kelder Fund, Ida Holm, left.", "Ida Holm", []string{"CEO of the Oslo-based Kelder Fund"}},
		{"The party's co-leader, Ida Holm, left.", "Ida Holm", []string{"co-leader"}},
		{"The fund's founder and chairman, Ida Holm, left.", "Ida Holm", []string{"founder and chairman"}},
		{"The party's justice spokesperson Ida Holm left.", "Ida Holm", []string{"justice spokesperson"}},
		{"Crown-Rivers Relations Minister Ida Holm left.", "Ida Holm", []string{"Crown-Rivers Relations Minister"}},
		{"They met the mayor, Governor Per Lund, and Ida Holm.", "Per Lund", []string{"Governor"}},
	} {
		if x := actorIn(t, test.text, test.name); x != nil && !slices.Equal(x.Roles, test.want) {
			t.Errorf("%s\n%s has roles %q, want %q", test.text, test.name, x.Roles, test.want)
		}
	}
}

// actorIn returns the actor of a name that a text has, nil with an error if it has none.
func actorIn(t *testing.T, text, name string) *Actor {
	t.Helper()
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	actors := Find(a)
	i := slices.IndexFunc(actors, func(x *Actor) bool { return x.Name == name })
	if i < 0 {
		t.Errorf("%s\nno %s", text, name)
		return nil
	}
	return actors[i]
}

// Lines of dates hold no names.
func TestDateLine(t *testing.T) {
	a, err := article.Parse("Bridge closed for repairs\n\nBy Ida Holm\n12:20pm Jan 7, 2024\n\nThe bridge over the Kelder was closed on Sunday, the town said.\n\nIt will open in March.\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range Find(a) {
		if x.Name == "Jan 7" || x.Name == "Jan" {
			t.Errorf("%s is a %s", x.Name, x.Kind)
		}
	}
}

// An office and a surname are those of who held it on the day, or when the sources were made.
func TestNamesOfHolders(t *testing.T) {
	for _, year := range []int{2016, 2022, 2025, 2030} {
		for text, want := range map[string]string{
			"The Kremlin and Russian Foreign Minister Lavrov are in Moscow.": "Sergei Lavrov",
			"It rained when Albanian Prime Minister Rama left Tirana.":       "Edi Rama",
			"It rained when Albanian Prime Minister Holm left Tirana.":       "Holm",
		} {
			a, err := article.Parse(text, article.WithDate(time.Date(year, time.May, 1, 0, 0, 0, 0, time.UTC)))
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(Find(a), func(x *Actor) bool { return x.Kind == KindPerson && x.Name == want }) {
				t.Errorf("%d: %s: no %s", year, text, want)
			}
		}
	}
}
