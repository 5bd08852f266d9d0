package article

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/golden"
)

// A goldenArticle is what a fixture's NAME.golden.json holds: spans as their text.
type goldenArticle struct {
	Encoding    string          `json:"encoding"`
	Replaced    int             `json:"replaced,omitempty"`
	Headline    string          `json:"headline,omitempty"`
	Subheadline string          `json:"subheadline,omitempty"`
	Byline      *goldenByline   `json:"byline,omitempty"`
	Dateline    *goldenDateline `json:"dateline,omitempty"`
	Published   *goldenDate     `json:"published,omitempty"`
	Dates       []goldenDate    `json:"dates,omitempty"`
	Starts      []int           `json:"starts,omitempty"`
	Turns       []string        `json:"turns,omitempty"`   // their first words
	Entries     []string        `json:"entries,omitempty"` // their times, and how many paragraphs each has
	Paragraphs  []goldenPara    `json:"paragraphs"`
}

type goldenByline struct {
	Text   string   `json:"text"`
	Names  []string `json:"names"`
	Role   string   `json:"role,omitempty"`
	Agency string   `json:"agency,omitempty"`
}

type goldenDateline struct {
	Text   string `json:"text"`
	Place  string `json:"place"`
	Region string `json:"region,omitempty"`
	Agency string `json:"agency,omitempty"`
	Date   string `json:"date,omitempty"`
	Day    string `json:"day,omitempty"`
}

type goldenDate struct {
	Text  string `json:"text"`
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
}

type goldenPara struct {
	Kind      string   `json:"kind"`
	Speaker   string   `json:"speaker,omitempty"`
	Sentences []string `json:"sentences"` // tokens with one space between
}

func goldenOf(a *Article) goldenArticle {
	t := a.Text
	g := goldenArticle{
		Encoding: a.Encoding, Replaced: a.Replaced, Starts: a.ArticleStarts, Paragraphs: []goldenPara{},
		Headline: a.Headline.In(t), Subheadline: a.Subheadline.In(t),
	}
	if b := a.Byline; b != nil {
		g.Byline = &goldenByline{Text: b.In(t), Role: b.Role.In(t), Agency: b.Agency.In(t)}
		for _, n := range b.Names {
			g.Byline.Names = append(g.Byline.Names, n.In(t))
		}
	}
	if d := a.Dateline; d != nil {
		g.Dateline = &goldenDateline{
			Text: d.In(t), Place: d.Place.In(t), Agency: d.Agency.In(t), Date: d.Date.In(t), Day: dayText(d.Day),
		}
		if d.Region != (language.Region{}) {
			g.Dateline.Region = d.Region.String()
		}
	}
	if !a.Published.Empty() {
		d := goldenDateOf(t, a.Published)
		g.Published = &d
	}
	for _, d := range a.Dates {
		g.Dates = append(g.Dates, goldenDateOf(t, d))
	}
	for _, x := range a.Turns {
		who := "says: "
		if x.Question {
			who = "asks: "
		}
		g.Turns = append(g.Turns, fmt.Sprintf("%s%s %s (%d)", who, x.Label.In(t), a.TokensAt(Span{max(x.Start, x.Label.End), x.End})[0].In(t), len(a.ParagraphsAt(x.Span))))
	}
	for _, x := range a.Entries {
		g.Entries = append(g.Entries, fmt.Sprintf("%s = %v (%d)", x.Time.In(t), x.Clock, len(a.ParagraphsAt(x.Span))))
	}
	for _, p := range a.Paragraphs {
		gp := goldenPara{Kind: p.Kind.String(), Speaker: p.Speaker.In(t)}
		for _, s := range p.Sentences {
			var toks []string
			for _, tok := range s.Tokens {
				toks = append(toks, tok.In(t))
			}
			gp.Sentences = append(gp.Sentences, strings.Join(toks, " "))
		}
		g.Paragraphs = append(g.Paragraphs, gp)
	}
	return g
}

func goldenDateOf(text string, d Date) goldenDate {
	return goldenDate{d.In(text), dayText(d.First), dayText(d.Last)}
}

func dayText(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		t.Run(name, func(t *testing.T) {
			in, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			a, err := ParseBytes(in)
			if err != nil {
				t.Fatal(err)
			}
			check(t, a)
			golden.JSON(t, strings.TrimSuffix(f, ".txt")+".golden.json", goldenOf(a))
		})
	}
}
