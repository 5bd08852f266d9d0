package entity

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestApostrophes checks that it makes no difference whether apostrophes within words are
// straight or curly.
func TestApostrophes(t *testing.T) {
	within := regexp.MustCompile(`(\pL)['’](\pL)`)
	found := func(text, apostrophe string) []goldenActor {
		a := parse(t, within.ReplaceAllString(text, "${1}"+apostrophe+"${2}"))
		all := goldens(a, Find(a))
		for i := range all {
			g := &all[i]
			for _, names := range [][]string{g.Aliases, g.Roles, g.Mentions} {
				for k := range names {
					names[k] = strings.ReplaceAll(names[k], "’", "'")
				}
			}
			g.Name = strings.ReplaceAll(g.Name, "’", "'")
		}
		return all
	}
	texts := fixtures(t)
	texts["contractions"] = "Ann Perrin has a shop in the valley. “My hats hang in a gallery, I'm at all the shows,” " +
		"she says. “The lady I'm waiting for can't come.”\n\nHe doesn't mind. They'll meet Carl Holt, who isn't in a hurry."
	for name, text := range texts {
		if d := cmp.Diff(found(text, "'"), found(text, "’")); d != "" {
			t.Errorf("%s (-straight +curly):\n%s", name, d)
		}
	}
}
