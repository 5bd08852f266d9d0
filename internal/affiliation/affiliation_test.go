package affiliation_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// TestRead reads texts about people who do not exist. What is wanted is the affiliations of
// the first person in each: the actor, its region, the standing and "official" or "member".
func TestRead(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// Offices of a state.
		{"Oleg Varenkov, the Russian foreign minister, arrived on Monday.", "Russia RU current official"},
		{"Russian Foreign Minister Oleg Varenkov arrived on Monday.", "Russia RU current official"},
		{"Russia's foreign minister, Oleg Varenkov, arrived on Monday.", "Russia RU current official"},
		{"The foreign minister of Russia, Oleg Varenkov, arrived on Monday.", "Russia RU current official"},
		{"Oleg Varenkov is the foreign minister of Russia.", "Russia RU current official"},
		{"US President Ada Quill arrived on Monday.", "United States US current official"},
		{"French ambassador Luc Perrin left Cairo.", "France FR current official"},
		{"Turkish military spokesman Ada Quill agreed.", "Türkiye TR current official"},
		// Those who do not speak for it.
		{"US Senator Ada Quill voted against it.", "United States US current member"},
		{"Indian lawmaker Asha Pillai voted against it.", "India IN current member"},
		{"Spain captain Jaime Rull scored twice.", "Spain ES current member"},
		// Nationality and matter are no affiliation.
		{"Luc Perrin, the French striker of Arsenal, scored twice.", "Arsenal  current member"},
		{"French striker Luc Perrin scored twice.", ""},
		{"Spanish captain Jaime Rull scored twice.", ""},
		{"Russian businessman Oleg Varenkov was arrested.", ""},
		{"Russian chairman Oleg Varenkov was arrested.", ""},
		{"Luc Perrin, the French head of the International Monetary Fund, agreed.", "International Monetary Fund  current official"},
		{"Syria envoy Ada Quill left Geneva.", ""},
		{"Russia expert Ada Quill said that it was late.", ""},
		{"Kremlin opponent Oleg Varenkov was arrested.", ""},
		{"French presidential candidate Luc Perrin lost.", ""},
		{"Oleg Varenkov, a victim of the Taliban, was found.", ""},
		{"Minister of Labour Ada Quill said it was late.", ""},
		// Bodies and places.
		{"White House press secretary Ada Quill declined to comment.", "White House US current official"},
		{"Ada Quill, a spokeswoman for the United Nations, declined to comment.", "United Nations  current official"},
		{"Ada Quill, head of research at Perrin Economics Ltd, said so.", "Perrin Economics Ltd  current official"},
		{"Ada Quill, a professor of law at Harvard University, said so.", "Harvard University US current member"},
		{"WHO spokesperson Ada Quill said so.", "World Health Organization  current official"},
		{"Ada Quill, a WHO spokeswoman, said so.", "World Health Organization  current official"},
		{"Ada Quill, chief US economist at Perrin Economics Ltd, said so.", "Perrin Economics Ltd  current member"},
		{"Ada Quill, chief Asia economist at Perrin Economics Ltd, said so.", "Perrin Economics Ltd  current member"},
		{"Norwich & Pell chief executive Ada Quill said so.", "Norwich & Pell  current official"},
		{"Ada Quill, Norwich & Pell chief executive, said so.", "Norwich & Pell  current official"},
		// The article says of what.
		{"LIMA (Reuters) - Foreign Minister Ada Quill said on Monday that Peru would act.", "Peru PE current official"},
		{"Foreign Minister Ada Quill said Peru would act. Peru is poor, and Lima is its capital.", "Peru PE current official"},
		{"Foreign Minister Ada Quill said Peru would act.", ""},
		{"LIMA (Reuters) - Foreign Minister Ada Quill said on Monday that Peru and Chile would act.", ""},
		{"LIMA (Reuters) - Prime Minister Ada Quill said on Monday that Peru would ask Chile for help.", "Peru PE current official"},
		{"LIMA (Reuters) - Prime Minister Ada Quill said on Monday that Peru would help Chile. Peru has mines. Chile thanked her.", "Peru PE current official"},
		{"LIMA (Reuters) - Prime Minister Ada Quill said Chile would help. Peru thanked Chile, which is near Chile's mines.", ""},
		{"Minister of Tourism Ada Quill said Peru would act. Peru is poor, and Lima is its capital.", "Peru PE current official"},
		{"Minister for Roads Ada Quill said Peru would ask Chile. Peru is poor. Peru has mines.", "Peru PE current official"},
		{"Minister for the Middle East Ada Quill said Peru would act. Peru is poor, and Lima is its capital.", ""},
		{"Foreign Minister Ada Quill said Peru would ask Chile. Peru is poor. Peru has mines.", ""},
		{"Energy Minister Ada Quill said Peru would ask Chile. Chile has mines. Peru is poor.", ""},
		{"President Obama said the United States would act.", "United States US current official"},
		{"President Quill said the United States would act.", ""},
		{"London mayor Ada Quill said so.", "London GB current official"},
		{"Ada Quill, the governor of Texas, said so.", "Texas US current official"},
		{"Arsenal manager Ada Quill was pleased.", "Arsenal  current official"},
		// Standing.
		{"Former French president Luc Perrin agreed.", "France FR former official"},
		{"Luc Perrin was the president of France.", "France FR former official"},
		{"Luc Perrin, the president of France until last year, agreed.", "France FR former official"},
		{"Liv Aas, then the Norwegian prime minister, agreed.", "Norway NO former official"},
		{"The acting president of France, Luc Perrin, agreed.", "France FR acting official"},
		{"Deputy Foreign Minister of Russia Oleg Varenkov agreed.", "Russia RU deputy official"},
		{"Russian deputy foreign minister Oleg Varenkov agreed.", "Russia RU deputy official"},
		{"Ada Quill, the senior vice president and chairman of Perrin Economics Ltd, said so.", "Perrin Economics Ltd  current official"},
		{"Kenya Navy Commander Major General Ada Quill agreed.", "Navy of Kenya KE current official"},
		{"President-elect Ada Quill of France agreed. Former Norwegian trade minister Ole Moen did not.", "France FR designate official"},
		{"President Ada Quill of France agreed.", "France FR current official"},
		// Who speaks for an official speaks for the same.
		{"Ada Quill, a spokeswoman for French President Luc Perrin, agreed.", "France FR current official"},
		{"Ada Quill, a spokeswoman for Luc Perrin, agreed. Luc Perrin is the president of France.", "France FR current official"},
		{"Ada Quill, a former spokeswoman for French President Luc Perrin, agreed.", ""},
		{"Ada Quill, a spokeswoman for Luc Perrin, agreed.", ""},
		{"Scotland manager Ada Quill resigned.", "Scotland GB current member"},
		{"Prime Minister Oleg Varenkov agreed. Russia's Prime Minister Oleg Varenkov left.", "Russia RU current official"},
		// The office is another person's.
		{"Ada Quill, and the Russian foreign minister, Oleg Varenkov, agreed.", ""},
		{"Ada Quill, Russian Foreign Minister Oleg Varenkov and others agreed.", ""},
		{"Ada Quill agreed.", ""},
	} {
		if got := nth(t, c.in, 1); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

// TestCounterparts is like TestRead for the second person in each text.
func TestCounterparts(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Russian Foreign Minister Oleg Varenkov met his Egyptian counterpart Samir Fahmy.", "Egypt EG current official"},
		{"Russian Foreign Minister Oleg Varenkov's Egyptian counterpart, Samir Fahmy, left.", "Egypt EG current official"},
		{"Arsenal manager Ada Quill met her Chelsea counterpart Luc Perrin.", "Chelsea  current official"},
		{"French coach Ada Quill met her Spanish counterpart, Luc Perrin.", ""},
		{"Oleg Varenkov met his Egyptian counterpart Samir Fahmy.", ""},
	} {
		if got := nth(t, c.in, 2); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

// nth returns the affiliations of person n of a text, from 1.
func nth(t *testing.T, s string, n int) string {
	t.Helper()
	a, err := article.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	for _, actor := range entity.Find(a) {
		if actor.Kind != entity.KindPerson {
			continue
		}
		if n--; n > 0 {
			continue
		}
		var out []string
		for _, x := range actor.Affiliations {
			region, role := "", "member"
			if r := x.Actor.Region.String(); r != "ZZ" {
				region = r
			}
			if x.Official {
				role = "official"
			}
			out = append(out, fmt.Sprintf("%s %s %s %s", x.Actor.Name, region, x.Standing, role))
		}
		return strings.Join(out, "; ")
	}
	return "nobody"
}
