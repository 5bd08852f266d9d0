package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	words "github.com/wirecopy-go/wirecopy/internal/text"
)

func TestJointSpeakers(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"It is late. Ida Holm and Per Lund said it rained.", "Ida Holm + Per Lund"},
		{"It is late. Ida Holm, the minister, and Per Lund said it rained.", "Ida Holm + Per Lund"},
		{"A survey by Ida Holm and Per Lund said it rained.", "Ida Holm + Per Lund"},
		{"It is late. The mayor, Ida Holm, and the minister of rivers, Per Lund, said it rained.", "Ida Holm + Per Lund"},
		{"It is late. Two miners, Ida Holm and Per Lund, said it rained.", "Ida Holm + Per Lund"},
		{"It is late. Miners such as Ida Holm and Per Lund said it rained.", "Ida Holm + Per Lund"},
		{"Ida Holm and Per Lund met in Lyon. They said it rained.", "Ida Holm + Per Lund"},
		{"Ida Holm and Per Lund met in Lyon. The two said it rained.", "Ida Holm + Per Lund"},
		{"Ida Holm met Per Lund in Lyon. They said it rained.", ""},
		{"Aides to Ida Holm and Per Lund said it rained.", ""},
		{"Ida Holm and aides of Per Lund said it rained.", "Ida Holm"},
		{"Ida Holm, an aide of Per Lund, said it rained.", "Ida Holm"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			a, err := article.Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			quotes, claims := Find(a, []*entity.Actor{
				actor(t, tt.text, "Ida Holm", entity.KindPerson, mention{"Ida Holm", 0, entity.FormName}),
				actor(t, tt.text, "Per Lund", entity.KindPerson, mention{"Per Lund", 0, entity.FormName}),
			})
			if len(quotes)+len(claims) != 1 {
				t.Fatalf("%d quotes and %d claims, want one claim", len(quotes), len(claims))
			}
			var names []string
			for _, x := range claims[0].Speakers {
				names = append(names, x.Actor.Name)
			}
			if diff := cmp.Diff(tt.want, strings.Join(names, " + ")); diff != "" {
				t.Errorf("source %q (-want +got)\n%s", claims[0].Source.In(a.Text), diff)
			}
		})
	}
}

// TestSpeakerOfSigns checks sources that begin with what no name begins with.
func TestSpeakerOfSigns(t *testing.T) {
	text := "- Ida Holm said it rained"
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	c := newCast(speech.Read(a), []*entity.Actor{
		actor(t, text, "Ida Holm", entity.KindPerson, mention{"Ida Holm", 0, entity.FormName}),
	})
	for first := range len(a.Tokens) {
		for end := first; end <= len(a.Tokens); end++ {
			r := words.Range{First: first, End: end}
			c.speaker(r)
			if joint := c.joint(r); len(joint) > 0 {
				t.Errorf("%v: %v", r, joint)
			}
		}
	}
}
