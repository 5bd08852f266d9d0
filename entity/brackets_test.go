package entity

import "testing"

// TestBrackets reads names that an editor completed: the brackets belong to the span, not to the
// name.
func TestBrackets(t *testing.T) {
	for text, want := range map[string]string{
		"“I like [Ida] Holm,” Per Lund said.":     "[Ida] Holm",
		"“I like Ida [Holm],” Per Lund said.":     "Ida [Holm]",
		"“I like her [Ida Holm],” Per Lund said.": "Ida Holm",
	} {
		if x := actorIn(t, text, "Ida Holm"); x != nil && x.Mentions[0].In(text) != want {
			t.Errorf("%s\nIda Holm is mentioned as %s, want %s", text, x.Mentions[0].In(text), want)
		}
	}
}
