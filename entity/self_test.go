package entity

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
)

// TestSelves asks where Marit Solheim speaks of herself.
func TestSelves(t *testing.T) {
	for text, want := range map[string][]string{
		`"I sold my boat," Marit Solheim said on Monday. "It was dear to me."`: {"I", "my", "me"},
		`"He told me, 'I am done,' and left," Marit Solheim said on Monday.`:   {"me"},
		`"I'm sure and I’ve checked," Marit Solheim said on Monday.`:           {"I", "I"},
		`“They sang ‘I did it my way’ to me,” Marit Solheim said on Monday.`:   {"me"},
		`Marit Solheim said on Monday that I was wrong.`:                       nil,
		`"I never saw her," Per Lund said of Marit Solheim on Monday.`:         nil,
		"“I raised them both,” Marit Solheim said, “and I blame myself.”":      {"I", "I", "myself"},
		"“Does it float?” Marit Solheim asked. “Neither do I.”":                {"I"},
		"“I came by boat.” ― Marit Solheim":                                    {"I"},
		"Marit Solheim was told: “I never asked you.”":                         nil,
		"“I am late,” a clerk told Marit Solheim.":                             nil,
		"Marit Solheim said it was late.\n\n“PER LUND: I am cold.”":            nil,
	} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, x := range Find(a) {
			for i, m := range x.Mentions {
				switch s := m.In(text); {
				case i > 0 && x.Mentions[i-1].End > m.Start:
					t.Errorf("%q: mentions of %s out of order", text, x.Name)
				case x.Name == "Marit Solheim" && (s == "I" || s == "my" || s == "me" || s == "myself"):
					got = append(got, s)
				}
			}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}
