package main

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// small is a report set by hand with something of everything.
func small(t *testing.T) *wirecopy.Report {
	const text = "Share\x1b[31m\n\nSnow in\nOslo\n\nBy Al Vik\n\nOSLO, May 1 — “It is,” Vik\n said, “cold.” She denied\nknowing why. It is hoped it melts."
	at := func(piece string) article.Span {
		i := strings.Index(text, piece)
		if i < 0 {
			t.Fatalf("no %q", piece)
		}
		return article.Span{Start: i, End: i + len(piece)}
	}
	norway := &entity.Actor{
		Name: "Norway", Kind: entity.KindCountry, Region: language.MustParseRegion("NO"),
		Aliases: []string{"Oslo"}, Mentions: make([]entity.Mention, 2),
	}
	vik := &entity.Actor{
		Name: "Maximiliane Vik-Sommerfeldt-Andersen", Kind: entity.KindPerson,
		Aliases:  []string{"Vik", "Ms. Vik"},
		Roles:    []string{"minister of snow, ice and other matters of the season", "skier"},
		Mentions: make([]entity.Mention, 3),
	}
	return &wirecopy.Report{
		Article: &article.Article{
			Text:     text,
			Headline: at("Snow in\nOslo"),
			Byline:   &article.Byline{Span: at("By Al Vik")},
			Dateline: &article.Dateline{Span: at("OSLO, May 1"), Place: at("OSLO"), Date: at("May 1")},
			Paragraphs: []article.Paragraph{
				{Span: at("Share\x1b[31m"), Kind: article.KindBoilerplate},
				{Span: at("Snow in\nOslo"), Kind: article.KindHeadline},
			},
		},
		Actors: []*entity.Actor{norway, vik},
		Quotes: []quote.Quote{{
			Kind: quote.KindDirect,
			Attribution: quote.Attribution{
				Source: at("Vik\n"), Cue: at("said"), Speaker: vik,
				Content: []article.Span{at("“It is,”"), at("“cold.”")},
			},
		}},
		Claims: []quote.Claim{
			{Negated: true, Attribution: quote.Attribution{
				Source: at("She"), Cue: at("denied"), Speaker: vik, Content: []article.Span{at("knowing why")},
			}},
			{Attribution: quote.Attribution{
				Cue: at("denied"), Speaker: vik, Speakers: []quote.Speaker{{Actor: vik}, {Actor: norway}},
				Content: []article.Span{at("knowing why")},
			}},
			{Attitude: quote.AttitudeWish, Attribution: quote.Attribution{
				Cue: at("is hoped"), Content: []article.Span{at("it melts")},
			}},
		},
	}
}

func TestPage(t *testing.T) {
	p := newPage(80, false)
	p.report(small(t))
	want := `Snow in Oslo
By Al Vik
OSLO · May 1

ACTORS 2
  Maximiliane                 person       3×  Vik, Ms. Vik
  Vik-Sommerfeldt-Andersen                     minister of snow, ice and other
                                               matters of the season; skier
  Norway                      country  NO  2×  Oslo

QUOTES 1
  Maximiliane               said      “It is,” … “cold.”
  Vik-Sommerfeldt-Andersen

CLAIMS 3
  Maximiliane               denied    knowing why
  Vik-Sommerfeldt-Andersen
  as “She”, negated
  Maximiliane               denied    knowing why
  Vik-Sommerfeldt-Andersen
  and Norway
  (nobody named)            is hoped  it melts
  wish

AROUND THE ARTICLE 1
  boilerplate  Share [31m
`
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(string(p.bytes()), "\n")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPageOfNothing(t *testing.T) {
	p := newPage(80, false)
	p.report(&wirecopy.Report{Article: &article.Article{}})
	want := "(no headline)\n\nACTORS none\n\nQUOTES none\n\nCLAIMS none\n\nAROUND THE ARTICLE none\n"
	if diff := cmp.Diff(want, string(p.bytes())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// In color the page says what it says without, and nothing of the article
// reaches the terminal as an order.
func TestColor(t *testing.T) {
	uncolored, inColor := newPage(80, false), newPage(80, true)
	uncolored.report(small(t))
	inColor.report(small(t))
	if !strings.Contains(string(inColor.bytes()), "\x1b[1mSnow in Oslo\x1b[0m") {
		t.Error("the headline is not bold")
	}
	if strings.Contains(string(uncolored.bytes()), "\x1b") {
		t.Error("escape sequences on a plain page")
	}
	stripped := string(inColor.bytes())
	for _, s := range []style{bold, dim, italic, green, yellow, cyan, "0"} {
		stripped = strings.ReplaceAll(stripped, "\x1b["+string(s)+"m", "")
	}
	if diff := cmp.Diff(string(uncolored.bytes()), stripped); diff != "" {
		t.Errorf("(-plain +stripped):\n%s", diff)
	}
}

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 5, nil},
		{" a  b ", 5, []string{"a b"}},
		{"one two three", 7, []string{"one two", "three"}},
		{"incomprehensible", 6, []string{"incomp", "rehens", "ible"}},
		{"an incomprehensible word", 10, []string{"an", "incomprehe", "nsible", "word"}},
		{"e\u0301te\u0301 e\u0301te\u0301", 3, []string{"e\u0301te\u0301", "e\u0301te\u0301"}},
	} {
		if diff := cmp.Diff(test.want, wrap(test.text, test.width)); diff != "" {
			t.Errorf("wrap(%q, %d) (-want +got):\n%s", test.text, test.width, diff)
		}
	}
}

func TestCut(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"", ""}, {"Subscribe", "Subscribe"}, {"Subscribe now", "Subscribe…"}, {"Read more about it", "Read more…"},
	} {
		if got := cut(test.text, 10); got != test.want {
			t.Errorf("cut(%q, 10) = %q, want %q", test.text, got, test.want)
		}
	}
}

func TestPageWidth(t *testing.T) {
	for columns, want := range map[string]int{"": 80, "x": 80, "-5": 60, "90": 90, "400": 100} {
		if got := pageWidth(columns); got != want {
			t.Errorf("pageWidth(%q) = %d, want %d", columns, got, want)
		}
	}
}

func TestColored(t *testing.T) {
	f, err := os.Create(t.TempDir() + "/page")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if colored(f) {
		t.Error("colors for a file")
	}
}

// TestHarmless prints an article that tries to steer the terminal.
func TestHarmless(t *testing.T) {
	const text = "\x1b[31m Ida\u202e Holm\x1b[0m, the \u009bmayor of York, said \x07 that it rained. “No\x1b]0;,” she said."
	r, err := wirecopy.Read(text)
	if err != nil {
		t.Fatal(err)
	}
	p := newPage(80, false)
	p.report(r)
	if got := string(p.bytes()); strings.ContainsAny(got, "\x1b\u202e\u009b\x07") || !strings.Contains(got, "Holm") {
		t.Errorf("%q", got)
	}
}
