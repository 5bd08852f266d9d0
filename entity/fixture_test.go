package entity

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/golden"
)

// fixtures returns the texts of testdata by name.
func fixtures(tb testing.TB) map[string]string {
	tb.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatal("no fixtures", err)
	}
	out := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		out[strings.TrimSuffix(filepath.Base(file), ".txt")] = string(text)
	}
	return out
}

// goldenActor is an actor as golden files have it: mentions as "text form", in
// the order of the text.
type goldenActor struct {
	Kind, Name string
	Region     string   `json:",omitempty"`
	Aliases    []string `json:",omitempty"`
	Roles      []string `json:",omitempty"`
	Mentions   []string
}

func goldens(a *article.Article, actors []*Actor) []goldenActor {
	var out []goldenActor
	for _, x := range actors {
		g := goldenActor{Kind: x.Kind.String(), Name: x.Name, Aliases: x.Aliases, Roles: x.Roles}
		if x.Region.String() != "ZZ" {
			g.Region = x.Region.String()
		}
		for _, m := range x.Mentions {
			g.Mentions = append(g.Mentions, m.In(a.Text)+" "+m.Form.String())
		}
		out = append(out, g)
	}
	return out
}

func parse(tb testing.TB, text string) *article.Article {
	tb.Helper()
	a, err := article.Parse(text)
	if err != nil {
		tb.Fatal(err)
	}
	return a
}

func TestFixtures(t *testing.T) {
	for name, text := range fixtures(t) {
		t.Run(name, func(t *testing.T) {
			a := parse(t, text)
			golden.JSON(t, filepath.Join("testdata", name+".golden.json"), goldens(a, Find(a)))
		})
	}
}
