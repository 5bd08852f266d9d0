package wirecopy_test

// Whatever way the reading of many texts ends, nothing of it goes on.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// ways are ways in which a caller stops reading.
var ways = []struct {
	name string
	read func(ctx context.Context, cancel func(), sources iter.Seq[wirecopy.Source]) (results int)
}{
	{"break", func(ctx context.Context, _ func(), sources iter.Seq[wirecopy.Source]) (n int) {
		for range wirecopy.ReadAll(ctx, sources) {
			if n++; n == 3 {
				break
			}
		}
		return n
	}},
	{"cancel", func(ctx context.Context, cancel func(), sources iter.Seq[wirecopy.Source]) (n int) {
		for _, err := range wirecopy.ReadAll(ctx, sources) {
			if err == nil {
				n++
			}
			if n == 3 {
				cancel()
			}
		}
		return n
	}},
	{"panic", func(ctx context.Context, _ func(), sources iter.Seq[wirecopy.Source]) (n int) {
		defer func() { _ = recover() }()
		for range wirecopy.ReadAll(ctx, sources) {
			if n++; n == 3 {
				panic("enough")
			}
		}
		return n
	}},
	{"never begun", func(ctx context.Context, _ func(), sources iter.Seq[wirecopy.Source]) int {
		wirecopy.ReadAll(ctx, sources)
		return 3
	}},
	{"pull", func(ctx context.Context, _ func(), sources iter.Seq[wirecopy.Source]) (n int) {
		next, stop := iter.Pull2(wirecopy.ReadAll(ctx, sources))
		defer stop()
		for ; n < 3; n++ {
			next()
		}
		return n
	}},
}

// A long text is read for seconds. It is given up when nobody waits for it.
func TestReadAllLeavesNothingBehind(t *testing.T) {
	length := 1 << 23
	if testing.Short() {
		length = 1 << 16
	}
	long := strings.Repeat("Ann Lee told Bo Dahl that it rained and ", length/40)
	for _, way := range ways {
		t.Run(way.name, func(t *testing.T) {
			before := runtime.NumGoroutine()
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			opened, closed := 0, 0
			ended := make(chan struct{})
			n := way.read(ctx, cancel, func(yield func(wirecopy.Source) bool) {
				defer close(ended)
				for i := 0; ; i++ {
					s := wirecopy.Source{ID: fmt.Sprint(i), Text: "Rain fell."}
					if i >= 3 {
						s.Text, s.Options = long, []wirecopy.Option{article.WithMaxBytes(length)}
					}
					if i == 1 {
						s.Open = func() (io.ReadCloser, error) {
							opened++
							return closing{strings.NewReader("Rain fell."), &closed}, nil
						}
					}
					if !yield(s) {
						return
					}
				}
			})
			if n < 3 || opened != closed {
				t.Errorf("%d results, %d readers opened and %d closed", n, opened, closed)
			}
			// Far less than it takes to read the long texts.
			if left := goroutines(before, 2*time.Second); left > before {
				stacks := make([]byte, 1<<16)
				t.Errorf("%d goroutines, %d before\n%s", left, before, stacks[:runtime.Stack(stacks, true)])
			}
			if way.name == "never begun" {
				return
			}
			select {
			case <-ended:
			case <-time.After(2 * time.Second):
				t.Error("the sources were not told that nobody wants them")
			}
		})
	}
}

// goroutines returns how many goroutines there are when there are no more than wanted,
// or after a while.
func goroutines(wanted int, while time.Duration) int {
	for end := time.Now().Add(while); runtime.NumGoroutine() > wanted && time.Now().Before(end); {
		time.Sleep(time.Millisecond)
	}
	return runtime.NumGoroutine()
}

type closing struct {
	io.Reader
	closed *int
}

func (c closing) Close() error {
	*c.closed++
	return nil
}

// A panic while a text is read, whoever is to blame, is the error of that text, and
// leaves no goroutine behind.
func TestPanicsLeaveNothingBehind(t *testing.T) {
	before := runtime.NumGoroutine()
	n, failed := 0, 0
	for _, err := range wirecopy.ReadAll(t.Context(), func(yield func(wirecopy.Source) bool) {
		for i := range 40 {
			s := wirecopy.Source{ID: fmt.Sprint(i), Text: "Rain fell."}
			switch i % 4 {
			case 1:
				s.Open = func() (io.ReadCloser, error) { panic(i) }
			case 2:
				s.Open = func() (io.ReadCloser, error) { return io.NopCloser(panicking{}), nil }
			case 3:
				s.Options = []wirecopy.Option{article.WithMaxBytes(1)}
			}
			if !yield(s) {
				return
			}
		}
	}) {
		n++
		var source *wirecopy.SourceError
		if err != nil && errors.As(err, &source) && source.ID == fmt.Sprint(n-1) {
			failed++
		}
	}
	if n != 40 || failed != 30 {
		t.Errorf("%d results, %d of them errors", n, failed)
	}
	if left := goroutines(before, 2*time.Second); left > before {
		t.Errorf("%d goroutines, %d before", left, before)
	}
}

type panicking struct{}

func (panicking) Read([]byte) (int, error) { panic("no disk") }
