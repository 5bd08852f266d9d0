package entity_test

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// TestHeadlineWords finds nobody in the words of a headline that the text does not speak of,
// and everybody that it does.
func TestHeadlineWords(t *testing.T) {
	const text = "\n\nSKERRY — Karl Bruun paid the levy on Monday, officials said.\n\nThe harbor will stay shut for a week, they said.\n"
	for headline, want := range map[string]bool{
		"Bishop Slams Levy":          false,
		"Mayor Resigns":              false,
		"Bruun Slams Harbor Tax":     true,
		"Bruun Pays Harbor Tax":      true,
		"Rose Prices Double":         false,
		"Tax Splits Rose Growers":    false,
		"An Evening With Karl Bruun": true,
	} {
		a, err := article.Parse(headline + text)
		if err != nil {
			t.Fatal(err)
		}
		got := false
		for _, x := range entity.Find(a) {
			if x.Kind == entity.KindPerson && x.Mentions[0].Start < len(headline) {
				got = true
				if x.Name != "Karl Bruun" {
					t.Errorf("%s: %s is an actor", headline, x.Name)
				}
			}
		}
		if got != want {
			t.Errorf("%s: a person is named: %v", headline, got)
		}
	}
}
