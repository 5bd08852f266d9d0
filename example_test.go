package wirecopy_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Options of all packages go into one list.
func ExampleRead() {
	const text = "The minister, Ida Holm, told reporters that the bridge would reopen on Friday. " +
		"Per Lund hopes it will not."
	day := time.Date(2016, time.November, 16, 0, 0, 0, 0, time.UTC)
	report, err := wirecopy.Read(text, article.WithDate(day), quote.WithSpeechOnly())
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range report.Article.Dates {
		fmt.Println(d.In(text), "is", d.First.Format(time.DateOnly))
	}
	for _, c := range report.Claims {
		fmt.Println(c.SpeakerName(report.Article), c.Cue.In(text), c.Content[0].In(text))
	}
	// Output:
	// Friday is 2016-11-18
	// Ida Holm told that the bridge would reopen on Friday
}

// Who wants to know only who is in an article need not wait for who says what.
func ExampleWithoutAttributions() {
	report, err := wirecopy.Read("The minister, Ida Holm, told reporters that Norway would wait.", wirecopy.WithoutAttributions())
	if err != nil {
		log.Fatal(err)
	}
	for _, a := range report.Actors {
		fmt.Println(a.Kind, a.Name)
	}
	fmt.Println(len(report.Quotes)+len(report.Claims), "attributions")
	// Output:
	// person Ida Holm
	// country Norway
	// 0 attributions
}

// Bytes may be in any usual encoding.
func ExampleReadBytes() {
	report, err := wirecopy.ReadBytes([]byte("\x93It is late,\x94 Zo\xeb Holm said."))
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range report.Quotes {
		fmt.Println(q.SpeakerName(report.Article), q.Content[0].In(report.Article.Text))
	}
	// Output: Zoë Holm “It is late,”
}

func ExampleReadFrom() {
	report, err := wirecopy.ReadFrom(strings.NewReader("Officials said the ferry was late."))
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range report.Claims {
		fmt.Println(c.Source.In(report.Article.Text), c.Speaker == nil)
	}
	// Output: Officials true
}

// A text of one request: it may take a second, and be 64 KB long.
func ExampleReadSource() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	for _, text := range []string{"Ida Holm said it rained.", strings.Repeat("It rained. ", 10_000)} {
		report, err := wirecopy.ReadSource(ctx, wirecopy.Source{ID: "request 7", Text: text}, article.WithMaxBytes(64<<10))
		var limit *article.LimitError
		switch {
		case errors.As(err, &limit):
			fmt.Println("longer than", limit.Limit, "bytes")
		case errors.Is(err, context.DeadlineExceeded):
			fmt.Println("took too long")
		case err != nil:
			log.Fatal(err)
		default:
			fmt.Println(len(report.Claims), "claim")
		}
	}
	// Output:
	// 1 claim
	// longer than 65536 bytes
}

// Texts are read several at a time and come back in their order, each with its
// own ID, options and error.
func ExampleReadAll() {
	monday := time.Date(2016, time.November, 14, 0, 0, 0, 0, time.UTC)
	sources := []wirecopy.Source{
		{ID: "rain", Text: "Ida Holm said on Friday it rained.", Options: []wirecopy.Option{article.WithDate(monday)}},
		{ID: "gone", Open: func() (io.ReadCloser, error) { return os.Open("testdata/gone.txt") }},
		{ID: "sun", Bytes: []byte("Zo\xeb Lund said it did not.")},
	}
	for report, err := range wirecopy.ReadAll(context.Background(), slices.Values(sources)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		c := report.Claims[0]
		fmt.Printf("%s: %s says %s\n", report.ID, c.SpeakerName(report.Article), c.Words(report.Article))
	}
	// Output:
	// rain: Ida Holm says it rained
	// gone: open testdata/gone.txt: no such file or directory
	// sun: Zoë Lund says it did not
}

// Files are sources.
func ExampleFiles() {
	for report, err := range wirecopy.ReadAll(context.Background(), wirecopy.Files("testdata/court.txt", "testdata/poll.txt")) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(report.ID, len(report.Quotes))
	}
	// Output:
	// testdata/court.txt 4
	// testdata/poll.txt 2
}

func ExampleReport_MarshalJSON() {
	report, err := wirecopy.Read("Officials said it rained.")
	if err != nil {
		log.Fatal(err)
	}
	report.ID = "rain"
	var fields struct {
		ID     string
		Claims []struct {
			Attitude string
			Source   struct {
				Text       string
				Start, End int
			}
		}
	}
	data, err := json.Marshal(report)
	if err != nil {
		log.Fatal(err)
	}
	if err := json.Unmarshal(data, &fields); err != nil {
		log.Fatal(err)
	}
	fmt.Println(fields.ID, fields.Claims)
	// Output: rain [{statement {Officials 0 9}}]
}

// A report that was written as JSON is read back as it was.
func ExampleReport_UnmarshalJSON() {
	report, err := wirecopy.Read("Officials said it rained.")
	if err != nil {
		log.Fatal(err)
	}
	data, err := json.Marshal(report)
	if err != nil {
		log.Fatal(err)
	}
	var stored wirecopy.Report
	if err := json.Unmarshal(data, &stored); err != nil {
		log.Fatal(err)
	}
	c := stored.Claims[0]
	fmt.Println(c.Attitude, "|", c.Source.In(stored.Article.Text), "|", c.Content[0].In(stored.Article.Text))
	// Output: statement | Officials | it rained
}
