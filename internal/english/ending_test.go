package english

import "testing"

func TestEndings(t *testing.T) {
	for _, tt := range []struct {
		set  Endings
		word string
		stem int
		want bool
	}{
		{OrdinalEndings, "22nd", 1, true}, {OrdinalEndings, "nd", 1, false}, {OrdinalEndings, "22", 1, false},
		{AgentEndings, "baker", 2, true}, {AgentEndings, "er", 0, true}, {AgentEndings, "oer", 2, false}, {AgentEndings, "bread", 2, false},
		{MatterEndings, "statement", 4, true}, {MatterEndings, "cement", 4, false}, {PeopleEndings, "Dutch", 0, true}, {PeopleEndings, "", 0, false},
	} {
		if got := tt.set.Has(tt.word, tt.stem); got != tt.want {
			t.Errorf("%v.Has(%q, %d) = %v", tt.set, tt.word, tt.stem, got)
		}
	}
}
