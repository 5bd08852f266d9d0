package wirecopy_test

// JSON that somebody made to do harm is refused, soon and in few words.

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Values within each other, each of which is read by its own method, would take time with
// the square of their depth.
func TestDeepJSON(t *testing.T) {
	const content = `"content":[{"start":0,"end":1}]`
	long := strings.Repeat("x", 100_000)
	for _, test := range []struct {
		name        string
		into        func() any
		head        string
		open, close string // of a level
		tail        string
	}{
		{"quotes", func() any { return new(quote.Quote) }, "", `{"quotes":[`, `]}`, ""},
		{"claims", func() any { return new(quote.Claim) }, "", `{"claims":[`, `]}`, ""},
		{"affiliations", func() any { return new(entity.Actor) }, "", `{"affiliations":[{"actor":`, `}]}`, ""},
		{"quotes of a report", func() any { return new(wirecopy.Report) }, `{"version":1,"text":"No","quotes":[`, `{` + content + `,"quotes":[`, `]}`, `]}`},
		{"affiliations of a report", func() any { return new(wirecopy.Report) }, `{"version":1,"actors":[`, `{"id":"a","affiliations":[{"actor":`, `}]}`, `]}`},
	} {
		nested := func(depth int, inner string) error {
			data := test.head + strings.Repeat(test.open, depth) + inner + strings.Repeat(test.close, depth) + test.tail
			return json.Unmarshal([]byte(data), test.into())
		}
		if err := nested(2, "{"+content+"}"); err != nil && test.name != "affiliations of a report" {
			t.Errorf("%s: %v", test.name, err)
		}
		start := time.Now()
		err := nested(3000, `{"name":"`+long+`"}`)
		if err == nil || !strings.Contains(err.Error(), ": JSON: nested too deep: more than 48 deep at byte ") {
			t.Errorf("%s within each other: error %v after %v", test.name, err, time.Since(start))
		}
	}
}

// Values that lead back to themselves cannot be written, but for the affiliations of a
// report, where actors have ids. Nothing is written that is not read.
func TestCircles(t *testing.T) {
	text, err := article.Parse("Lee of the Board said no.")
	if err != nil {
		t.Fatal(err)
	}
	lee, board := &entity.Actor{Name: "Lee", Kind: entity.KindPerson}, &entity.Actor{Name: "Board", Kind: entity.KindOrganization}
	self := &entity.Actor{Name: "Self"}
	self.Affiliations = []entity.Affiliation{{Actor: self}, {Actor: self}}
	lee.Affiliations = []entity.Affiliation{{Span: article.Span{Start: 4, End: 16}, Actor: board}}
	said := quote.Attribution{Content: []article.Span{{Start: 22, End: 24}}, Speaker: lee}
	quotes, claims := []quote.Quote{{Attribution: said}}, []quote.Claim{{Attribution: said}}
	report := wirecopy.Report{Article: text, Actors: []*entity.Actor{lee, board}, Quotes: quotes, Claims: claims}
	write := func(wrong bool, values ...any) {
		t.Helper()
		for _, v := range values {
			data, err := json.Marshal(v)
			if errors.Is(err, entity.ErrNested) != wrong || (err != nil) != wrong {
				t.Errorf("%T: JSON %.200s, error %v", v, data, err)
			}
		}
	}
	write(false, lee, *board, quotes[0], &claims[0], report)
	board.Affiliations = []entity.Affiliation{{Span: article.Span{Start: 0, End: 3}, Actor: lee}}
	write(false, report)
	write(true, lee, *board, self, *self, quotes[0], &claims[0])
	var back wirecopy.Report
	if err := json.Unmarshal([]byte(marshal(t, &report)), &back); err != nil {
		t.Fatal(err)
	}
	write(false, back)
	write(true, back.Actors[0], *back.Actors[1])
	lee.Affiliations = nil
	quotes[0].Claims, claims[0].Quotes = claims, quotes
	write(true, quotes[0], claims[0], report, &report)
}

// What is nested as deep as can be written is read, and what is deeper is neither.
func TestDeepest(t *testing.T) {
	actor := new(entity.Actor)
	q := quote.Quote{Attribution: quote.Attribution{Content: []article.Span{{Start: 0, End: 1}}}}
	report := &wirecopy.Report{Article: &article.Article{Text: "No"}}
	deepest := 0
	for level := 1; level < 40; level++ {
		actor = &entity.Actor{Affiliations: []entity.Affiliation{{Actor: actor}}, Mentions: []entity.Mention{{}}}
		q.Speaker, q.About = actor, []*entity.Actor{actor}
		q.Quotes = []quote.Quote{q}
		report.Quotes = q.Quotes
		good := 0
		for _, v := range []struct{ from, into any }{{actor, new(entity.Actor)}, {q, new(quote.Quote)}, {report, new(wirecopy.Report)}} {
			data, err := json.Marshal(v.from)
			if err != nil && !errors.Is(err, entity.ErrNested) {
				t.Fatal(err)
			}
			if err != nil {
				continue
			}
			good++
			if err := json.Unmarshal(data, v.into); err != nil {
				t.Errorf("%T, level %d: written, but read with error %v", v.from, level, err)
			}
		}
		if good == 3 {
			deepest = level
		}
	}
	if deepest < quote.MaxDepth || deepest > 20 {
		t.Errorf("%d levels can be written", deepest)
	}
}

// An error says what came in a line, however much of it came.
func TestErrorsOfLongJSON(t *testing.T) {
	long := strings.Repeat("long-", 20_000)
	const report = `{"version":1,"text":"No","paragraphs":[{"start":0,"end":2,"sentences":[{"start":0,"end":2}]}],`
	for _, test := range []struct {
		into any
		data string
	}{
		{new(article.Article), `{"language":"%s"}`},
		{new(article.Article), `{"paragraphs":[{"kind":"%s"}]}`},
		{new(article.Article), `{"text":"No","entries":[{"start":0,"end":2,"time":{"start":0,"end":2},"clock":"%s"}]}`},
		{new(entity.Actor), `{"kind":"%s"}`},
		{new(entity.Actor), `{"name":"%s","code":"?"}`},
		{new(entity.Actor), `{"mentions":[{"form":"%s"}]}`},
		{new(quote.Quote), `{"kind":"%s"}`},
		{new(quote.Claim), `{"attitude":"%s"}`},
		{new(wirecopy.Report), report + `"actors":[{"id":"","name":"%s"}]}`},
		{new(wirecopy.Report), report + `"actors":[{"id":"%[1]s"},{"id":"%[1]s"}]}`},
		{new(wirecopy.Report), report + `"quotes":[{"content":[{"start":0,"end":1}],"speaker":"%s"}]}`},
		{new(wirecopy.Report), report + `"actors":[{"id":"a","name":"%s","affiliations":[{"actor":""}]}]}`},
	} {
		err := json.Unmarshal(fmt.Appendf(nil, test.data, long), test.into)
		if err == nil || len(err.Error()) > 300 {
			t.Errorf("%s: error %.400v", test.data, err)
		}
	}
	for _, line := range []string{"q\t%s", "q\tLee\t%s", "q\tLee\tperson\t%s", "q\tLee\tperson\t\t%s"} {
		_, err := entity.ReadGazetteerTSV(strings.NewReader(fmt.Sprintf(line, strings.Repeat("so long ", 5_000))))
		if err == nil || len(err.Error()) > 300 {
			t.Errorf("%s: error %.400v", line, err)
		}
	}
}
