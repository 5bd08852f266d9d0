package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// mention is a mention of one of the test's actors: the words that stand there,
// and which time they do, from 0.
type mention struct {
	text string
	nth  int
	form entity.Form
}

// actor makes an actor out of mentions in text.
func actor(t *testing.T, text, name string, kind entity.Kind, mentions ...mention) *entity.Actor {
	t.Helper()
	a := &entity.Actor{Name: name, Kind: kind}
	for _, m := range mentions {
		at := 0
		for range m.nth + 1 {
			i := strings.Index(text[at:], m.text)
			if i < 0 {
				t.Fatalf("no %q in %q", m.text, text)
			}
			at += i + len(m.text)
		}
		a.Mentions = append(a.Mentions, entity.Mention{Span: article.Span{Start: at - len(m.text), End: at}, Form: m.form})
	}
	return a
}

func TestSpeaker(t *testing.T) {
	holm := func(text string, mentions ...mention) func(*testing.T) []*entity.Actor {
		return func(t *testing.T) []*entity.Actor {
			return []*entity.Actor{actor(t, text, "Ida Holm", entity.KindPerson, mentions...)}
		}
	}
	for _, tt := range []struct {
		text     string
		mentions []mention
		want     string
	}{
		{"On Monday Ida Holm said it rained.", []mention{{"Ida Holm", 0, entity.FormName}}, "Ida Holm"},
		{"On Monday Mr. Holm said it rained.", []mention{{"Holm", 0, entity.FormSurname}}, "Ida Holm"},
		{"A spokesman for Ms. Holm said it rained.", []mention{{"Holm", 0, entity.FormSurname}}, ""},
		{"Several of Holm's aides said it rained.", []mention{{"Holm", 0, entity.FormSurname}}, ""},
		{"On Monday Holm aides said it rained.", []mention{{"Holm", 0, entity.FormSurname}}, ""},
		{"The minister for rivers, Ida Holm, said it rained.", []mention{{"Ida Holm", 0, entity.FormName}}, "Ida Holm"},
		{"Minister of Rivers Ida Holm said it rained.", []mention{{"Ida Holm", 0, entity.FormName}}, "Ida Holm"},
		{"Ida Holm left, and she said it rained.", []mention{{"Ida Holm", 0, entity.FormName}, {"she", 0, entity.FormPronoun}}, "Ida Holm"},
		{"It was Ida Holm who said it rained.", []mention{{"Ida Holm", 0, entity.FormName}}, "Ida Holm"},
		{"The minister said it rained.", []mention{{"minister", 0, entity.FormTitle}}, "Ida Holm"},
		{"A report by Ida Holm said it rained.", []mention{{"Ida Holm", 0, entity.FormName}}, "Ida Holm"},
		{"On Monday Ida Holm's report said it rained.", []mention{{"Ida Holm", 0, entity.FormName}}, "Ida Holm"},
		{"A report on Ida Holm said it rained.", []mention{{"Ida Holm", 0, entity.FormName}}, ""},
		{"On Monday officials said it rained.", nil, ""},
		{"On Monday I said it rained.", []mention{{"I", 0, entity.FormPronoun}}, "Ida Holm"},
		{"It is said that it rained.", nil, ""},
	} {
		t.Run(tt.text, func(t *testing.T) {
			a, err := article.Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			quotes, claims := Find(a, holm(tt.text, tt.mentions...)(t))
			if len(quotes)+len(claims) != 1 {
				t.Fatalf("%d quotes and %d claims, want one claim", len(quotes), len(claims))
			}
			got := ""
			if s := claims[0].Speaker; s != nil {
				got = s.Name
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("source %q (-want +got)\n%s", claims[0].Source.In(a.Text), diff)
			}
		})
	}
}

// TestSpeakerUnnamed checks that nobody speaks for sources without a name, nor a
// country for its people.
func TestSpeakerUnnamed(t *testing.T) {
	text := "On Monday officials said it rained. On Tuesday Swedes said it rained."
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	_, claims := Find(a, []*entity.Actor{
		actor(t, text, "Sweden", entity.KindCountry, mention{"Swedes", 0, entity.FormDemonym}),
	})
	if len(claims) != 2 {
		t.Fatalf("%d claims, want 2", len(claims))
	}
	for _, c := range claims {
		if c.Speaker != nil {
			t.Errorf("%q is %s", c.Source.In(text), c.Speaker.Name)
		}
	}
}

func TestAbout(t *testing.T) {
	text := "On Monday Ida Holm said Per Lund had called her and Lund had left."
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	_, claims := Find(a, []*entity.Actor{
		actor(t, text, "Ida Holm", entity.KindPerson, mention{"Ida Holm", 0, entity.FormName}, mention{"her", 0, entity.FormPronoun}),
		actor(t, text, "Per Lund", entity.KindPerson, mention{"Per Lund", 0, entity.FormName}, mention{"Lund", 1, entity.FormSurname}),
	})
	if len(claims) != 1 {
		t.Fatalf("%d claims, want 1", len(claims))
	}
	var got []string
	for _, x := range claims[0].About {
		got = append(got, x.Name)
	}
	if diff := cmp.Diff([]string{"Per Lund", "Ida Holm"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestSpeaksAsI checks that "I" and "he", which package entity takes for somebody else, stand for
// the one who spoke just before.
func TestSpeaksAsI(t *testing.T) {
	const text = "It rained on Bo Finn. Minister Per Lund said boats were late.\n\n“I came to know of it,” he said."
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	finn := actor(t, text, "Bo Finn", entity.KindPerson, mention{"Bo Finn", 0, entity.FormName}, mention{"I", 1, entity.FormPronoun}, mention{"he", 0, entity.FormPronoun})
	lund := actor(t, text, "Per Lund", entity.KindPerson, mention{"Per Lund", 0, entity.FormName})
	quotes, _ := Find(a, []*entity.Actor{finn, lund})
	if len(quotes) != 1 || quotes[0].Speaker != lund {
		t.Errorf("quotes %+v, want one by Per Lund", quotes)
	}
}
