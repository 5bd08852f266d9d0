package wirecopy_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/quote"
)

func TestReadAllKeepsOrder(t *testing.T) {
	var sources []wirecopy.Source
	for i := range 100 {
		s := wirecopy.Source{ID: fmt.Sprint(i)}
		text := fmt.Sprintf("Text number %d.", i)
		switch i % 3 {
		case 0:
			s.Text = text
		case 1:
			s.Bytes = []byte(text)
		case 2:
			s.Open = func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(text)), nil }
		}
		sources = append(sources, s)
	}
	i := 0
	for r, err := range wirecopy.ReadAll(t.Context(), slices.Values(sources)) {
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("Text number %d.", i); r.ID != fmt.Sprint(i) || r.Article.Text != want {
			t.Fatalf("result %d has the ID %q and the text %q, want %q", i, r.ID, r.Article.Text, want)
		}
		i++
	}
	if i != len(sources) {
		t.Errorf("%d results, want %d", i, len(sources))
	}
}

// endlessSources gives texts without end and counts those taken. It says when
// nobody takes them any more.
func endlessSources(taken *atomic.Int64, ended chan<- struct{}) iter.Seq[wirecopy.Source] {
	return func(yield func(wirecopy.Source) bool) {
		for yield(wirecopy.Source{ID: fmt.Sprint(taken.Add(1)), Text: "One more text."}) {
		}
		close(ended)
	}
}

func TestReadAllReadsAheadLittle(t *testing.T) {
	var taken atomic.Int64
	results, ended := 0, make(chan struct{})
	for range wirecopy.ReadAll(t.Context(), endlessSources(&taken, ended)) {
		results++
		if ahead := int(taken.Load()) - results; ahead < 0 || ahead >= runtime.GOMAXPROCS(0) {
			t.Fatalf("%d texts ahead of result %d", ahead, results)
		}
		if results == 50 {
			break
		}
	}
	<-ended // the sources are told that nobody wants them
}

// slowSources gives texts as they come.
func slowSources(texts <-chan string) iter.Seq[wirecopy.Source] {
	return func(yield func(wirecopy.Source) bool) {
		for text := range texts {
			if !yield(wirecopy.Source{ID: text, Text: text}) {
				return
			}
		}
	}
}

// A text of a slow stream is read when it comes, and the iteration may be stopped or
// canceled while none comes.
func TestReadAllOfSlowStream(t *testing.T) {
	before := runtime.NumGoroutine()
	for _, stop := range []string{"break", "cancel", "cancel at once"} {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		texts := make(chan string)
		if stop == "cancel at once" {
			time.AfterFunc(time.Millisecond, cancel)
		} else {
			go func() { texts <- "Rain." }()
		}
		var got []string
		for r, err := range wirecopy.ReadAll(ctx, slowSources(texts)) {
			if err != nil {
				got = append(got, err.Error())
				continue
			}
			got = append(got, r.ID)
			if stop == "break" {
				break
			}
			cancel()
		}
		want := map[string][]string{"break": {"Rain."}, "cancel": {"Rain.", "context canceled"}, "cancel at once": {"context canceled"}}[stop]
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", stop, got, want)
		}
		close(texts)
	}
	if left := goroutines(before, 2*time.Second); left > before {
		t.Errorf("%d goroutines, %d before", left, before)
	}
}

// A sequence that ends because the context is done has not been read to its end.
func TestReadAllSaysWhyItEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var last error
	for _, err := range wirecopy.ReadAll(ctx, func(yield func(wirecopy.Source) bool) {
		yield(wirecopy.Source{Text: "Rain."})
		cancel()
	}) {
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("error %v", last)
	}
}

// A source whose Open ends the goroutine is an error of that source.
func TestReadAllGoesOn(t *testing.T) {
	var got []string
	for r, err := range wirecopy.ReadAll(t.Context(), slices.Values([]wirecopy.Source{
		{ID: "a", Text: "Rain."},
		{ID: "b", Open: func() (io.ReadCloser, error) { runtime.Goexit(); return nil, nil }},
		{ID: "c", Text: "Rain."},
	})) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, r.ID)
	}
	want := []string{"a", "b: wirecopy: the goroutine that read it ended with runtime.Goexit", "c"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadAllOfNothing(t *testing.T) {
	for range wirecopy.ReadAll(t.Context(), wirecopy.Files()) {
		t.Error("a result of no text")
	}
}

// One bad text harms no other.
func TestReadAllWithErrors(t *testing.T) {
	broken := errors.New("broken")
	closed := 0
	sources := []wirecopy.Source{
		{ID: "good 1", Text: "It rained."},
		{ID: "long", Text: "It rained.", Options: []wirecopy.Option{article.WithMaxBytes(3)}},
		{ID: "gone", Open: func() (io.ReadCloser, error) { return nil, fs.ErrNotExist }},
		{ID: "broken", Open: func() (io.ReadCloser, error) { return failing{broken, &closed}, nil }},
		{ID: "panics", Open: func() (io.ReadCloser, error) { panic("no") }},
		{ID: "nil", Open: func() (io.ReadCloser, error) { return nil, nil }},
		{ID: "good 2", Text: "It rained."},
	}
	var got []string
	for r, err := range wirecopy.ReadAll(t.Context(), slices.Values(sources)) {
		if (r == nil) != (err != nil) {
			t.Errorf("report %v and error %v", r, err)
		}
		if err == nil {
			got = append(got, r.ID)
			continue
		}
		var s *wirecopy.SourceError
		if !errors.As(err, &s) {
			t.Fatalf("error %T", err)
		}
		got = append(got, s.Error())
		var limit *article.LimitError
		var read *article.ReadError
		var panicked *wirecopy.PanicError
		if ok := map[string]bool{
			"long":   errors.As(err, &limit) && limit.Limit == 3,
			"gone":   errors.Is(err, fs.ErrNotExist),
			"broken": errors.Is(err, broken) && errors.As(err, &read),
			"panics": errors.As(err, &panicked) && panicked.Value == "no" && strings.Contains(string(panicked.Stack), "source_test.go"),
			"nil":    errors.As(err, &read),
		}[s.ID]; !ok {
			t.Errorf("%s: error %#v", s.ID, s.Err)
		}
	}
	want := []string{
		"good 1",
		"long: article: input exceeds the limit of 3 bytes, which WithMaxBytes sets",
		"gone: file does not exist",
		"broken: article: read at byte 0: broken",
		"panics: wirecopy: panic: no",
		"nil: article: read at byte 0: the reader is nil",
		"good 2",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if closed != 1 {
		t.Errorf("the broken reader was closed %d times", closed)
	}
}

type failing struct {
	err    error
	closed *int
}

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func (f failing) Close() error {
	*f.closed++
	return nil
}

func TestReadAllIsCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var taken atomic.Int64
	ended, results := make(chan struct{}), 0
	var last error
	for r, err := range wirecopy.ReadAll(ctx, endlessSources(&taken, ended)) {
		if last != nil {
			t.Fatalf("report %v and error %v after %v", r, err, last)
		}
		if last = err; err == nil {
			results++
		}
		if results == 2 {
			cancel()
		}
	}
	<-ended
	if !errors.Is(last, context.Canceled) || results != 2 {
		t.Errorf("%d results, then %v", results, last)
	}
}

func TestReadSourceWhenDone(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r, err := wirecopy.ReadSource(ctx, wirecopy.Source{ID: "late", Open: func() (io.ReadCloser, error) {
		t.Error("opened")
		return nil, nil
	}})
	if r != nil || !errors.Is(err, context.Canceled) || err.Error() != "late: context canceled" {
		t.Errorf("report %v, error %v", r, err)
	}
}

// Each step of reading obeys the signal by which ReadSource gives up in the
// middle of a text.
func TestStepsStop(t *testing.T) {
	text := strings.Repeat("Ann Lee told Bo Dahl that it rained and ", 200)
	stops := func(step func()) (stopped bool) {
		defer func() { _, stopped = recover().(cancel.Stopped) }()
		step()
		return false
	}
	parse := func(signal *cancel.Signal) *article.Article {
		a, err := article.Parse(text, access.Obey(signal))
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	signal := new(cancel.Signal)
	signal.Stop()
	if !stops(func() { parse(signal) }) {
		t.Error("article.Parse goes on")
	}
	for name, step := range map[string]func(a *article.Article) func(){
		"Tags": func(a *article.Article) func() { return func() { a.Tags() } },
		"entity.Find": func(a *article.Article) func() {
			a.Tags()
			return func() { entity.Find(a) }
		},
		"quote.Find": func(a *article.Article) func() {
			actors := entity.Find(a)
			a.Tags()
			return func() { quote.Find(a, actors) }
		},
	} {
		signal := new(cancel.Signal)
		run := step(parse(signal))
		signal.Stop()
		if !stops(run) {
			t.Errorf("%s goes on", name)
		}
	}
}

// A text of which nothing is wanted any more is not read to its end.
func TestReadSourceStops(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	r, err := wirecopy.ReadSource(ctx, wirecopy.Source{ID: "late", Open: func() (io.ReadCloser, error) {
		return io.NopCloser(&canceling{strings.NewReader(strings.Repeat("Ann Lee said it rained. ", 10_000)), stop}), nil
	}})
	if r != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("a report: %v, error %v", r != nil, err)
	}
}

// canceling cancels a context when it has been read.
type canceling struct {
	r      io.Reader
	cancel context.CancelFunc
}

func (c *canceling) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	if err == io.EOF {
		c.cancel()
	}
	return n, err
}

// A report may be used when its context is done.
func TestUseAfterCancel(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	r, err := wirecopy.ReadSource(ctx, wirecopy.Source{Text: "Ann Lee said it rained."})
	if err != nil {
		t.Fatal(err)
	}
	stop()
	if quotes, claims := quote.Find(r.Article, entity.Find(r.Article)); len(quotes)+len(claims) != 1 {
		t.Errorf("%d quotes and %d claims", len(quotes), len(claims))
	}
}
