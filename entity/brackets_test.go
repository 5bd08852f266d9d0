package entity

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

// TestBrackets reads names that an editor completed: the brackets belong to the span, not to the
// name.
func TestBrackets(t *testing.T) {
	for text, want := range map[string]string{
		"“I like [Ida] Holm,” Per Lund said.":     "[Ida] Holm",
		"“I like Ida [Holm],” Per Lund said.":     "Ida [Holm]",
		"“I like her [Ida Holm],” Per Lund said.": "Ida Holm",
	} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, x := range Find(a) {
			found = found || x.Name == "Ida Holm" && x.Mentions[0].In(a.Text) == want
		}
		if !found {
			t.Errorf("%s\nno Ida Holm as %s", text, want)
		}
	}
}
