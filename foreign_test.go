package wirecopy_test

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy"
)

// foreign is a text that is not English.
const foreign = "Der Rat der Stadt hat am Montag beschlossen, die Brücke zu schließen, sagte Bürgermeisterin Ida Holm. " +
	"„Wir haben keine Wahl“, sagte Karl Ott, der den Hafen leitet und für die Arbeiten zuständig ist.\n\n"

// TestForeign finds nothing in a text of another language.
func TestForeign(t *testing.T) {
	r, err := wirecopy.Read(strings.Repeat(foreign, 5))
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Article.Language.String(); got != "de" || !r.Article.Foreign() {
		t.Errorf("language %s", got)
	}
	if len(r.Actors)+len(r.Quotes)+len(r.Claims) > 0 {
		t.Errorf("%d actors, %d quotes, %d claims", len(r.Actors), len(r.Quotes), len(r.Claims))
	}
}

// BenchmarkForeign reads a text of another language, which costs little more than
// cutting it.
func BenchmarkForeign(b *testing.B) {
	text := strings.Repeat(foreign, 500)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := wirecopy.Read(text); err != nil {
			b.Fatal(err)
		}
	}
}
