package entity

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

// TestDescribesPerson asks what stands behind the first two tokens of a text.
func TestDescribesPerson(t *testing.T) {
	for text, want := range map[string]bool{
		"Marit Solheim is a lawyer in Leeds.":                      true,
		"Marit Solheim is playwright-in-residence at the college.": true,
		"Marit Solheim, the oldest judge in town, agreed.":         true,
		"Marit Solheim was a former prime minister.":               true,
		"Marit Solheim, judge of the high court, agreed.":          true,
		"Marit Solheim is a shop for lawyers.":                     false,
		"Marit Solheim is open to all lawyers.":                    false,
		"Marit Solheim is the lawyer's favourite shop.":            false,
		"Marit Solheim, Oslo, and lawyers agreed.":                 false,
		"Marit Solheim sued a lawyer.":                             false,
		"Marit Solheim. A lawyer agreed.":                          false,
		"Marit Solheim":                                            false,
	} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		f := finder{a: a, text: a.Text}
		f.scan()
		if got := f.describesPerson(2); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// TestDoubtful has the model mark a name in some places: it must be the name of
// an actor elsewhere only if it is so in most.
func TestDoubtful(t *testing.T) {
	for _, c := range []struct {
		marked, not int
		want        bool
	}{{1, 0, false}, {1, 1, false}, {2, 2, false}, {1, 2, true}, {0, 3, false}} {
		f := finder{}
		text := ""
		for range c.marked + c.not {
			text += "They took the Skerry again. "
		}
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		f.a, f.text = a, a.Text
		f.scan()
		for i := range a.Tokens {
			if a.Tokens[i].In(a.Text) == "Skerry" {
				kind := KindUnknown
				if len(f.names) < c.marked {
					kind = KindOrganization
				}
				f.names = append(f.names, name{first: int32(i), end: int32(i + 1), ent: none, kind: kind})
			}
		}
		f.vote()
		for _, nm := range f.names {
			if got, want := nm.doubtful, c.want && nm.kind == KindUnknown; got != want {
				t.Errorf("%d marked, %d not: doubtful %v", c.marked, c.not, got)
			}
		}
	}
}

// TestFindBodies finds bodies whose names the model cuts.
func TestFindBodies(t *testing.T) {
	for text, want := range map[string]string{
		"The buyer is Molenaar & Zonen, a dairy.":                                   "Molenaar & Zonen",
		"The Competition Authority of the Netherlands agreed to the sale.":          "Competition Authority of the Netherlands",
		"Met Éireann warned of floods.":                                             "Met Éireann",
		"The Northern Harbour Board says that the light can be run from elsewhere.": "Northern Harbour Board",
	} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		found := false
		var names []string
		for _, x := range Find(a) {
			names = append(names, x.Name)
			found = found || x.Name == want && x.Kind == KindOrganization
		}
		if !found {
			t.Errorf("%q: found %q, want %q", text, names, want)
		}
	}
}
