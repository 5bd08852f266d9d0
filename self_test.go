package wirecopy_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
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
	} {
		r, err := wirecopy.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range r.Actors {
			for i, m := range a.Mentions {
				switch s := m.In(text); {
				case i > 0 && a.Mentions[i-1].End > m.Start:
					t.Errorf("%q: mentions of %s out of order", text, a.Name)
				case a.Name == "Marit Solheim" && (s == "I" || s == "my" || s == "me"):
					got = append(got, s)
				}
			}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}
