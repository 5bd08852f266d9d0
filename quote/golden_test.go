package quote_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/golden"
	"github.com/wirecopy-go/wirecopy/quote"
)

// found is what a golden file says of an attribution, in the words of the text.
type found struct {
	Kind    string   `json:"kind"` // of a quote, or "claim"
	Source  string   `json:"source,omitempty"`
	Cue     string   `json:"cue"`
	Content []string `json:"content"`
	Hearer  string   `json:"hearer,omitempty"`
	Time    string   `json:"time,omitempty"`
	Rule    string   `json:"rule"`

	Attitude string `json:"attitude,omitempty"`
	Negated  bool   `json:"negated,omitempty"`
	Hedged   bool   `json:"hedged,omitempty"`
}

func parse(t testing.TB, text string) *article.Article {
	t.Helper()
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func describe(text string, a *quote.Attribution) found {
	f := found{Source: a.Source.In(text), Cue: a.Cue.In(text), Hearer: a.Addressee.In(text), Time: a.Time.In(text), Rule: a.Rule.Name}
	if !a.Time.First.IsZero() {
		f.Time += " = " + a.Time.First.Format(time.DateOnly)
	}
	for _, c := range a.Content {
		f.Content = append(f.Content, c.In(text))
	}
	return f
}

// TestGolden reads each testdata/NAME.txt and compares what is found with
// NAME.golden.json.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, path := range files {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			a := parse(t, string(b))
			got := []found{}
			quotes, claims := quote.Find(a, nil)
			for i := range quotes {
				f := describe(a.Text, &quotes[i].Attribution)
				f.Kind = quotes[i].Kind.String()
				got = append(got, f)
			}
			for i := range claims {
				f := describe(a.Text, &claims[i].Attribution)
				f.Kind, f.Attitude, f.Negated, f.Hedged = "claim", claims[i].Attitude.String(), claims[i].Negated, claims[i].Hedged
				got = append(got, f)
			}
			golden.JSON(t, strings.TrimSuffix(path, ".txt")+".golden.json", got)
		})
	}
}
