package wirecopy_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// long are texts of about a megabyte each, most of them unlike news.
var long = []struct{ name, text string }{
	{"news", strings.Repeat(story, (1<<20)/len(story))},
	{"one sentence", strings.Repeat("the mayor who met Ida Holm said that he wanted the ", 1<<20/51)},
	{"one quotation", "“" + strings.Repeat("we want the town that Ida Holm built and ", 1<<20/41) + "”, she said."},
	{"names", strings.Repeat("Ida Holm ", 1<<20/9)},
	{"quotation marks", strings.Repeat("“", 1<<20/len("“"))},
	{"colons", strings.Repeat(":", 1<<20)},
	{"one word", strings.Repeat("İ", 1<<20/len("İ"))},
	{"questions and answers", strings.Repeat("Q: Why?\nA: No.\n", 1<<20/15)},
	{"list items", strings.Repeat("• one\n", 1<<20/len("• one\n"))},
}

// story is a short article about people who do not exist.
const story = `Mayor of Vale resigns

VALE, May 3 - Ida Holm, the mayor of Vale, resigned on Friday after a dispute over the town's harbour.

"I have done what I could for this town," Ms. Holm told reporters. "Others will have to finish it."

Per Lund, who leads the opposition in the town council, said that the decision came too late. He added that the council would elect a new mayor within two weeks.

The harbour company, Vale Mines, declined to comment.

`

// stopped cancels the reading of a text after a while and returns how long it then
// goes on. It is 0 if the text had been read by then.
func stopped(t testing.TB, text string, after time.Duration) time.Duration {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	at := make(chan time.Time, 1)
	timer := time.AfterFunc(after, func() {
		at <- time.Now()
		cancel()
	})
	report, err := wirecopy.ReadSource(ctx, wirecopy.Source{Text: text}, article.WithMaxBytes(16<<20))
	end := time.Now()
	if timer.Stop() || err == nil {
		return 0
	}
	if !errors.Is(err, context.Canceled) || report != nil {
		t.Fatalf("report %v, error %v", report, err)
	}
	return end.Sub(<-at)
}

// TestStops cancels long readings at random times. It allows far more than the 20 ms
// that a reading goes on at most, as machines may be busy; BenchmarkStop measures.
func TestStops(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const tries, most = 4, time.Second / 2
	random := rand.New(rand.NewPCG(1, 2))
	for _, l := range long {
		for range tries {
			after := time.Duration(random.IntN(600)) * time.Millisecond
			if d := stopped(t, l.text, after); d > most {
				t.Errorf("%s: read on for %v when cancelled after %v", l.name, d, after)
			}
		}
	}
}

// BenchmarkStop shows how long a reading goes on after its context is done: the
// longest of all tries, at times spread over the whole reading.
func BenchmarkStop(b *testing.B) {
	for _, l := range long {
		b.Run(l.name, func(b *testing.B) {
			start := time.Now()
			if _, err := wirecopy.Read(l.text, article.WithMaxBytes(16<<20)); err != nil {
				b.Fatal(err)
			}
			whole := time.Since(start)
			random := rand.New(rand.NewPCG(1, 2))
			longest := time.Duration(0)
			for b.Loop() {
				longest = max(longest, stopped(b, l.text, time.Duration(random.Int64N(int64(whole)))))
			}
			b.ReportMetric(float64(longest)/float64(time.Millisecond), "ms-longest")
		})
	}
}
