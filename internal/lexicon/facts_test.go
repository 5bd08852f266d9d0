package lexicon

import "testing"

func TestUsage(t *testing.T) {
	for name, want := range map[string]Usage{"Gambia": ArticleUsage, "United States": ModifierUsage, "France": NoUsage, "": NoUsage} {
		if got := UsageOf(name); got != want {
			t.Errorf("UsageOf(%q) = %d, want %d", name, got, want)
		}
	}
}

// TestDissolved finds each state by its name and by its code, and as an actor.
func TestDissolved(t *testing.T) {
	for _, d := range dissolved {
		if got, ok := DissolvedState(d.Name); !ok || got != d {
			t.Errorf("%s: got %v, %v", d.Name, got, ok)
		}
		if got, ok := DissolvedWith(d.Alpha3); !ok || got != d {
			t.Errorf("%s: got %v, %v", d.Alpha3, got, ok)
		}
		found := false
		for s := range Lookup(d.Name).All() {
			a := s.Actor()
			found = found || a.Class == Former && a.Name == d.Name && a.Region == d.Alpha2
		}
		if !found {
			t.Errorf("%s is no former state", d.Name)
		}
	}
	for _, name := range []string{"", "France", "FRA", "SU"} {
		if d, ok := DissolvedState(name); ok {
			t.Errorf("%q is %v", name, d)
		}
		if d, ok := DissolvedWith(name); ok {
			t.Errorf("%q is the code of %v", name, d)
		}
	}
}

// TestGenderTold asks for the gender of first words of names. A surname that comes
// first tells none.
func TestGenderTold(t *testing.T) {
	for name, want := range map[string]Gender{"Yang": Unknown, "Tran": Unknown, "Anna": Female, "Karl": Male, "Xqz": Unknown} {
		if got := GenderTold(name); got != want {
			t.Errorf("GenderTold(%q) = %v, want %v", name, got, want)
		}
	}
}
