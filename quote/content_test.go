package quote_test

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Content ends where the words of its source do: the pieces of it, joined by bars.
func TestContent(t *testing.T) {
	for text, want := range map[string]string{
		"These workers, Bo Lund explained in the hearing, were “well-paid,” making between $30,000 and $60,000 a year.": "These workers|were “well-paid,” making between $30,000 and $60,000 a year",
		"Dam to close, mayor tells residents\n\nThe dam is old and will be shut in May.":                                "Dam to close",
		"Lund wins vote, urges unity\n\nThe vote was held in the hills on a day in May.":                                "unity",
		"The club, whose owner said it was late, will close.":                                                           "it was late",
		"The number of dead (the government estimates it could be higher) has doubled since May.":                       "it could be higher",
		"Bo Lund told the paper nobody had warned him.":                                                                 "nobody had warned him",
		"Reuters quoted Bo Lund, the mayor, as saying the dam was old.":                                                 "the dam was old",
		"“A mess” is how Ida Holm described the town.":                                                                  "“A mess”",
		"“It was late,” Bo Lund said.\n\n“We left.”\n\n'We want to go home'\n\nThe road is shut.":                       "“It was late,”|“We left.”",
	} {
		a := parse(t, text)
		quotes, claims := quote.Find(a, entity.Find(a))
		var got []string
		for _, q := range quotes {
			got = append(got, pieces(a, q.Content))
		}
		for _, c := range claims {
			got = append(got, pieces(a, c.Content))
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, s, want)
		}
	}
}

// pieces returns the pieces of content, joined by bars.
func pieces(a *article.Article, content []article.Span) string {
	var all []string
	for _, s := range content {
		all = append(all, s.In(a.Text))
	}
	return strings.Join(all, "|")
}
