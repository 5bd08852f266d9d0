package wirecopy_test

// JSON that somebody made to do harm is refused, soon and in few words.

import (
	"encoding/json"
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
		if err == nil || !strings.Contains(err.Error(), ": JSON: nested more than 48 deep at byte ") {
			t.Errorf("%s within each other: error %v after %v", test.name, err, time.Since(start))
		}
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
