package entity

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
)

var update = flag.Bool("update", false, "rewrite the golden files")

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

// golden is how an actor stands in a golden file: mentions as "text form", in
// the order of the text.
type golden struct {
	Kind, Name string
	Region     string   `json:",omitempty"`
	Aliases    []string `json:",omitempty"`
	Roles      []string `json:",omitempty"`
	Mentions   []string
}

func goldens(a *article.Article, actors []*Actor) []golden {
	var out []golden
	for _, x := range actors {
		g := golden{Kind: x.Kind.String(), Name: x.Name, Aliases: x.Aliases, Roles: x.Roles}
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
			got, err := json.MarshalIndent(goldens(a, Find(a)), "", " ")
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, '\n')
			file := filepath.Join("testdata", name+".golden.json")
			if *update {
				if err := os.WriteFile(file, got, 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); d != "" {
				t.Errorf("%s (-want +got); -update rewrites it:\n%s", file, d)
			}
		})
	}
}
