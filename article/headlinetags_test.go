package article

import "testing"

// TestHeadlineVerbs tags verbs that look like nouns in headlines.
func TestHeadlineVerbs(t *testing.T) {
	const body = "\n\nIt was a long day in Kolari on Monday, and the roads were closed because of the rain.\n\nNobody was hurt."
	for headline, want := range map[string]string{
		"Tenants fear wave of evictions":             "fear",
		"Nine dead as police hail brave neighbour":   "hail",
		"Rain in Kolari; survivors allege theft":     "allege",
		"Fair is over, chief laments":                "laments",
		"Residents demand mayor's head":              "demand",
		"School board votes to close two schools":    "votes",
		"Coroner rules neglect contributed to death": "rules",
		"Saudis signal deeper cuts":                  "signal",
		"Union mulls strike over pay":                "mulls",
		"Holm hails 'brave' team after win":          "hails",
		"Peace talks resume in Kolari":               "",
		"School rules on phones changed":             "changed",
		"Farmers of Kolari in need of help":          "",
	} {
		a := parse(t, headline+body)
		got := ""
		for i, tag := range a.Tags() {
			if tag == VERB && a.Tokens[i].Start < a.Headline.End {
				got = a.Tokens[i].In(a.Text)
				break
			}
		}
		if got != want || a.Headline.Empty() {
			t.Errorf("%q: verb %q, want %q", headline, got, want)
		}
	}
}
