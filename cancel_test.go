package wirecopy_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
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
	{"people and they", strings.Repeat("Ida Holm, the mayor, they said no, ", 1<<20/35)},
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

// TestStops cancels long readings at random times. BenchmarkStop measures how long they go on.
func TestStops(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	random := rand.New(rand.NewPCG(1, 2))
	for _, l := range long {
		stopped(t, l.text, time.Duration(random.IntN(100))*time.Millisecond)
	}
}

// looks reads a text and returns how often it was looked whether to go on: in all and, if
// wanted, by each package.
func looks(t *testing.T, text string, packages bool) map[string]int {
	t.Helper()
	const module = "github.com/wirecopy-go/wirecopy/"
	n := map[string]int{}
	_, err := wirecopy.Read(text, article.WithLanguage(language.English), access.Obey(cancel.Watcher(func() {
		if n["all"]++; !packages {
			return
		}
		var callers [8]uintptr
		frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers[:])])
		for more := true; more; {
			var f runtime.Frame
			f, more = frames.Next()
			if name, ok := strings.CutPrefix(f.Function, module); ok && !strings.HasPrefix(name, "internal/cancel.") {
				name, _, _ = strings.Cut(name, ".")
				n[name]++
				return
			}
		}
	})))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// Readings look often whether to go on, and every stage does.
func TestLooks(t *testing.T) {
	const length = 1 << 16
	for _, l := range long {
		news := l.name == "news"
		n := looks(t, l.text[:length], news)
		if least := length / 16; n["all"] < least {
			t.Errorf("%s: %d looks at %d bytes, at least %d expected", l.name, n["all"], length, least)
		}
		if !news {
			continue
		}
		for _, stage := range []string{
			"article", "entity", "quote", "internal/attrib", "internal/coref", "internal/crf", "internal/link", "internal/mention",
			"internal/ner", "internal/phrase", "internal/pos", "internal/quotemark", "internal/speech", "internal/text",
		} {
			if least := length / (1 << 13); n[stage] < least {
				t.Errorf("%s looks %d times at %d bytes of %s, at least %d times expected", stage, n[stage], length, l.name, least)
			}
		}
	}
}

// A reading that is given up, wherever, leaves nothing behind that another one sees.
func TestGivenUp(t *testing.T) {
	const tries = 50
	texts := []string{story, "Q: Why?\nA: No.\n\n" + story, strings.ReplaceAll(story, "the", "th\u00ade")}
	want := make([]string, len(texts))
	for i, text := range texts {
		want[i] = marshal(t, read(t, []byte(text)))
	}
	for i, text := range texts {
		all := looks(t, text, false)["all"]
		for try := range tries {
			last, n := all*try/tries, 0
			func() {
				defer func() {
					if p := recover(); p != (cancel.Stopped{}) {
						t.Errorf("text %d given up at look %d of %d: %v", i, last, all, p)
					}
				}()
				wirecopy.Read(text, access.Obey(cancel.Watcher(func() {
					if n++; n > last {
						panic(cancel.Stopped{})
					}
				})))
			}()
			next := (i + try) % len(texts)
			if got := marshal(t, read(t, []byte(texts[next]))); got != want[next] {
				t.Errorf("text %d is read in another way after text %d was given up at look %d of %d", next, i, last, all)
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
