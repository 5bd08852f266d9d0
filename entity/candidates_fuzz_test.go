package entity

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzCandidates looks names up with all sets of options, beside a list of the caller's
// own that has the name too.
func FuzzCandidates(f *testing.F) {
	for _, s := range []string{"Congo", "Georgia", "UN", "Obama", "the Russian foreign minister", "Austrlia", "Côte d’Ivoire", "St. Louis", "SY", "276", "\xff", "Ｆｒａｎｃｅ"} {
		f.Add(s, uint8(len(s)))
	}
	f.Fuzz(func(t *testing.T, name string, which uint8) {
		if len(name) > 300 {
			return
		}
		var opts []Option
		for i, o := range []Option{WithFuzzy(), WithCountries(), WithDate(time.Date(2016, 11, 16, 0, 0, 0, 0, time.UTC))} {
			if which>>i&1 > 0 {
				opts = append(opts, o)
			}
		}
		all := checkCandidates(t, name, opts...)
		if which&2 > 0 {
			for _, c := range all {
				if c.Kind != KindCountry {
					t.Errorf("%q: %v %s is no country", name, c.Kind, c.Name)
				}
			}
		}
		list, err := NewGazetteer([]Entry{{ID: "own", Name: name, Kind: Kind(which >> 3 % 6)}})
		if err != nil {
			return // it cannot be a name
		}
		all = checkCandidates(t, name, append(opts, WithGazetteer(list))...)
		if which&2 == 0 && (len(all) == 0 || all[0].ID != "own" || all[0].Name != name) {
			t.Errorf("%q: own entry among %+v", name, all)
		}
	})
}

// checkCandidates checks what must hold for the candidates of any name.
func checkCandidates(t *testing.T, name string, opts ...Option) []Candidate {
	t.Helper()
	all := Candidates(name, opts...)
	id, ok := Normalize(name, opts...)
	if ok && (len(all) == 0 || all[0].Identity != id) {
		t.Errorf("%q is %+v, but the candidates are %+v", name, id, all)
	}
	seen := map[Identity]bool{}
	for i, c := range all {
		if c.Score <= 0 || c.Score > 1 || i > 0 && c.Score > all[i-1].Score {
			t.Errorf("%q: candidate %d, %s, has score %v", name, i, c.Name, c.Score)
		}
		if c.ID == "" && (c.Name == "" || !utf8.ValidString(c.Name) || strings.TrimSpace(c.Name) != c.Name) || c.Key() == "" {
			t.Errorf("%q: candidate %d is named %q, key %q", name, i, c.Name, c.Key())
		}
		key := c.Identity
		key.Basis, key.Ambiguous = 0, false
		if seen[key] {
			t.Errorf("%q: %+v is a candidate twice", name, key)
		}
		seen[key] = true
	}
	return all
}
