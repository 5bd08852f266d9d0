package speech

import "testing"

// TestAction tells what somebody does with people and things from what somebody says of them.
func TestAction(t *testing.T) {
	for found, want := range map[string]bool{
		"[Ida Holm]s [addressed]q [the rally]c.":                      true,
		"[Ida Holm]s [addressed]q [supporters in Vale]c.":             true,
		"[Ida Holm]s [addressed]q [the crisis]c.":                     false,
		"[Ida Holm]s [welcomed]q [the visitors]c.":                    true,
		"[Ida Holm]s [welcomed]q [the ruling]c.":                      false,
		"[Ida Holm]s [viewed]q [the paintings in the hall]c.":         true,
		"[Ida Holm]s [viewed]q [the plan with suspicion]c.":           false,
		"[Ida Holm]s [offered]q [prayers for the dead]c.":             true,
		"[Ida Holm]s [gave a speech at]q [the opening of the mill]c.": true,
		"[Ida Holm]s [gave a speech on]q [the state of the mills]c.":  false,
	} {
		x, p := bracketed(t, found)
		p.Head = p.Cue.First
		if got := Action(x, p); got != want {
			t.Errorf("%s: %v, want %v", found, got, want)
		}
	}
}
