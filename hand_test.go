package wirecopy_test

// Articles that callers put together by hand, or change, need not be whole.

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// use asks an article for all that can be found in it.
func use(a *article.Article) string {
	actors := entity.Find(a)
	quotes, claims := quote.Find(a, actors, quote.WithNested())
	for i := range a.Tokens {
		a.SentencesAt(a.Tokens[i].Span)
	}
	return fmt.Sprint(len(actors), len(quotes), len(claims), a.Tags(), a.Prose(), a.Body(), a.UTF16(article.Span{Start: 1, End: len(a.Text)}))
}

// Nothing of what was read into a variable before stays in it.
func TestReadTwice(t *testing.T) {
	const rich = "Dam holds\n\nBy Ida Holm\n\nOSLO, Nov. 3, 2016 (Reuters) — “It — é — held,” Ida Holm, the Norwegian envoy, told reporters on Thursday. " +
		"Ann Roe of Norway denied on Friday that the dam, which Bo Lund built, may break."
	const poor = "Bo Lund said that it snowed. It was late."
	var both []*wirecopy.Report
	for i, text := range []string{rich, poor} {
		r, err := wirecopy.Read(text, article.WithTitle([]string{"Dam holds", ""}[i]), article.WithURL([]string{"https://vale.example", ""}[i]))
		if err != nil {
			t.Fatal(err)
		}
		both = append(both, r)
	}
	if x, y := both[0], both[1]; len(x.Quotes) == 0 || len(x.Claims) == 0 || len(y.Claims) == 0 || len(x.Article.Dates) == 0 {
		t.Fatalf("quotes %v, claims %v, claims %v, dates %v", x.Quotes, x.Claims, y.Claims, x.Article.Dates)
	}
	twice(t, *both[0], *both[1])
	twice(t, both[0].Actors[0], both[1].Actors[0])
	twice(t, both[0].Quotes[0], quote.Quote{Attribution: quote.Attribution{Content: both[1].Claims[0].Content}})
	twice(t, both[0].Claims[0], both[1].Claims[0])
	twice(t, both[0].Article.Dates[0], article.Date{})
	rain, ok := entity.Normalize("Russian Federation")
	twice(t, rain, entity.Identity{})
	twice(t, entity.Candidate{Identity: rain, Score: 0.5}, entity.Candidate{})
	if !ok {
		t.Error("no country: nothing tested")
	}

	var stream bytes.Buffer
	write := json.NewEncoder(&stream)
	for _, r := range []*wirecopy.Report{both[1], both[0], both[1]} {
		if err := write.Encode(r.Article); err != nil {
			t.Fatal(err)
		}
	}
	var a article.Article
	for d, i := json.NewDecoder(&stream), 1; d.More(); i++ {
		if err := d.Decode(&a); err != nil {
			t.Fatal(err)
		}
		if got, want := use(&a), use(both[i%2].Article); got != want {
			t.Errorf("article %d, read into the same variable:\n%s\nwant\n%s", i, got, want)
		}
	}
}

// twice reads the JSON of two values into one variable, and compares it with another.
func twice[T any](t *testing.T, first, second T) {
	t.Helper()
	var both, one T
	for _, v := range []T{first, second} {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		one = *new(T)
		if err := json.Unmarshal(data, &both); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &one); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(one, both, sameValues); diff != "" {
		t.Errorf("%T read after another (-alone +after):\n%s", one, diff)
	}
}

// breaks are ways in which articles that were put together by hand do not fit. Each is given
// places at random.
var breaks = map[string]func(a *article.Article, at func(n int) int){
	"no paragraphs":     func(a *article.Article, at func(int) int) { a.Paragraphs = nil },
	"no sentences":      func(a *article.Article, at func(int) int) { a.Sentences = nil },
	"no tokens":         func(a *article.Article, at func(int) int) { a.Tokens = nil },
	"fewer paragraphs":  func(a *article.Article, at func(int) int) { a.Paragraphs = a.Paragraphs[:at(len(a.Paragraphs))] },
	"later paragraphs":  func(a *article.Article, at func(int) int) { a.Paragraphs = a.Paragraphs[at(len(a.Paragraphs)):] },
	"fewer sentences":   func(a *article.Article, at func(int) int) { a.Sentences = a.Sentences[:at(len(a.Sentences))] },
	"later sentences":   func(a *article.Article, at func(int) int) { a.Sentences = a.Sentences[at(len(a.Sentences)):] },
	"fewer tokens":      func(a *article.Article, at func(int) int) { a.Tokens = a.Tokens[:at(len(a.Tokens))] },
	"later tokens":      func(a *article.Article, at func(int) int) { a.Tokens = a.Tokens[at(len(a.Tokens)):] },
	"first too late":    func(a *article.Article, at func(int) int) { a.Sentences[at(len(a.Sentences))].First += 1 + at(99) },
	"first too early":   func(a *article.Article, at func(int) int) { a.Sentences[at(len(a.Sentences))].First -= 1 + at(99) },
	"other tokens":      func(a *article.Article, at func(int) int) { a.Sentences[at(len(a.Sentences))].Tokens = a.Tokens },
	"sentence of none":  func(a *article.Article, at func(int) int) { a.Sentences[at(len(a.Sentences))].Tokens = nil },
	"paragraph of none": func(a *article.Article, at func(int) int) { a.Paragraphs[at(len(a.Paragraphs))].Sentences = nil },
	"sentence twice": func(a *article.Article, at func(int) int) {
		a.Sentences[at(len(a.Sentences))] = a.Sentences[at(len(a.Sentences))]
	},
	"paragraph twice": func(a *article.Article, at func(int) int) {
		a.Paragraphs[at(len(a.Paragraphs))] = a.Paragraphs[at(len(a.Paragraphs))]
	},
	"paragraph too far": func(a *article.Article, at func(int) int) { a.Paragraphs[at(len(a.Paragraphs))].End = 9999 },
	"sentence too far":  func(a *article.Article, at func(int) int) { a.Sentences[at(len(a.Sentences))].End = 9999 },
	"paragraphs alone":  func(a *article.Article, at func(int) int) { a.Sentences, a.Tokens = nil, nil },
	"shorter text":      func(a *article.Article, at func(int) int) { a.Text = a.Text[:at(len(a.Text))] },
	"token too far":     func(a *article.Article, at func(int) int) { a.Tokens[at(len(a.Tokens))].End += 1 + at(9999) },
	"token of none":     func(a *article.Article, at func(int) int) { a.Tokens[at(len(a.Tokens))].Span = article.Span{} },
	"token before":      func(a *article.Article, at func(int) int) { a.Tokens[at(len(a.Tokens))].Start = -1 - at(9) },
	"starts too far":    func(a *article.Article, at func(int) int) { a.ArticleStarts = []int{0, 9 + at(999)} },
	"headline too far":  func(a *article.Article, at func(int) int) { a.Headline = article.Span{Start: at(9), End: 9999} },
	"dateline too far": func(a *article.Article, at func(int) int) {
		a.Dateline = &article.Dateline{Span: article.Span{Start: at(9), End: 9999}, Place: article.Span{Start: 9998, End: 9999}}
	},
	"byline too far": func(a *article.Article, at func(int) int) {
		far := article.Span{Start: at(9), End: 9999}
		a.Byline = &article.Byline{Span: far, Names: []article.Span{far}}
	},
	"quotation too far": func(a *article.Article, at func(int) int) {
		a.Quotations = append(a.Quotations, article.Quotation{Span: article.Span{Start: 9998, End: 9999}, Parent: 99, Continues: 99})
	},
	"date too far": func(a *article.Article, at func(int) int) {
		a.Dates = append(a.Dates, article.Date{Span: article.Span{Start: 9998, End: 9999}})
	},
}

func TestArticlesByHand(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for name, change := range breaks {
		t.Run(name, func(t *testing.T) {
			for _, hyphen := range []string{"", "\u00ad"} {
				for range 6 {
					a, err := article.Parse(story + hyphen + "\n\nOn Fri" + hyphen + "day, “she said it rained,” Ida Holm told the Russian foreign minister. He knew.")
					if err != nil {
						t.Fatal(err)
					}
					change(a, random.IntN)
					use(a)
				}
			}
		})
	}
}
