package wirecopy

// This file reads many texts in parallel.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"runtime/debug"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
)

// A Source is a text to read, with its identifier and options.
type Source struct {
	// ID is the caller's identifier for the text. It becomes the ID of the Report
	// or of the [*SourceError].
	ID string

	// The text comes from Open if it is not nil, else from Bytes if it is not nil,
	// else from Text. Bytes and the data read from Open may be in any encoding that
	// [article.ParseBytes] supports. Open is called once, just before the text is
	// read; its result is closed afterwards.
	Text  string
	Bytes []byte
	Open  func() (io.ReadCloser, error)

	// Options apply to this text alone. They override the options for all texts.
	Options []Option
}

// Files returns an iterator over the named files as sources. The ID of each source is
// the file name. A file is opened just before it is read.
func Files(names ...string) iter.Seq[Source] {
	return func(yield func(Source) bool) {
		for _, name := range names {
			if !yield(Source{ID: name, Open: func() (io.ReadCloser, error) { return os.Open(name) }}) {
				return
			}
		}
	}
}

// A SourceError reports that a text could not be read. It unwraps to the cause: an
// [*article.LimitError], an [*article.ReadError], an error from Open, a
// [*PanicError], or the error of the context.
type SourceError struct {
	ID  string // of the Source
	Err error
}

func (e *SourceError) Error() string {
	if e.ID == "" {
		return fmt.Sprint(e.Err)
	}
	return fmt.Sprintf("%s: %v", e.ID, e.Err)
}

// Unwrap returns Err.
func (e *SourceError) Unwrap() error { return e.Err }

// A PanicError reports a panic while a text was read, for example in the Open
// function of its Source. No text is known to cause one.
type PanicError struct {
	Value any    // argument of panic
	Stack []byte // stack trace, as returned by [debug.Stack]
}

func (e *PanicError) Error() string { return fmt.Sprintf("wirecopy: panic: %v", e.Value) }

// ReadSource runs the whole pipeline on one text, as [Read] does. When ctx is done,
// it stops within 20 milliseconds, whatever the text; it does not interrupt a blocked
// read of the source.
//
// A non-nil error is a [*SourceError]; the Report is then nil.
func ReadSource(ctx context.Context, s Source, opts ...Option) (report *Report, err error) {
	ctx = orBackground(ctx)
	signal := new(cancel.Signal)
	forget := context.AfterFunc(ctx, signal.Stop)
	defer func() {
		forget()
		signal.End()
		switch p := recover(); p {
		case nil:
		case cancel.Stopped{}:
			err = ctx.Err()
		default:
			err = &PanicError{p, debug.Stack()}
		}
		if err != nil {
			report, err = nil, &SourceError{s.ID, err}
		}
	}()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	opts = slices.Concat(opts, s.Options, []Option{access.Obey(signal)})
	switch {
	case s.Open != nil:
		r, err := s.Open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		report, err = ReadFrom(r, opts...)
		if err != nil {
			return nil, err
		}
	case s.Bytes != nil:
		report, err = ReadBytes(s.Bytes, opts...)
	default:
		report, err = Read(s.Text, opts...)
	}
	if err != nil {
		return nil, err
	}
	report.ID = s.ID
	return report, nil
}

// ReadAll reads many texts in parallel. It returns an iterator over the results of
// [ReadSource], in the order of the sources. An error or panic in one text does not
// affect the others.
//
// At most [runtime.GOMAXPROCS] texts are read ahead, so sources may be an infinite
// sequence. The caller may stop the iteration early; texts in progress are then given up
// as when ctx is done. When ctx is done, the next result is a [*SourceError] that wraps
// the error of ctx, and the iteration ends. If the sequence of sources panics, the texts
// before are read first; the last result is then an error that wraps a [*PanicError].
//
//	for report, err := range wirecopy.ReadAll(ctx, wirecopy.Files(names...)) {
//		if err != nil {
//			log.Print(err) // "story.txt: ..."
//			continue
//		}
//		fmt.Println(report.ID, len(report.Quotes))
//	}
func ReadAll(ctx context.Context, sources iter.Seq[Source], opts ...Option) iter.Seq2[*Report, error] {
	ctx = orBackground(ctx)
	return func(yield func(*Report, error) bool) {
		if sources == nil {
			return
		}
		// Nobody waits for the texts that are in progress when the caller stops.
		each, cancel := context.WithCancel(ctx)
		defer cancel()
		next, stop := iter.Pull(sources)
		defer stop()
		q := queue{ctx: each, next: next, opts: opts}
		for {
			q.fill(runtime.GOMAXPROCS(0))
			if len(q.readings) == 0 {
				if q.broken != nil {
					yield(nil, q.broken)
				}
				return
			}
			first := q.readings[0]
			q.readings = q.readings[1:]
			select {
			case r := <-first.done:
				if !yield(r.report, r.err) || r.err != nil && errors.Is(r.err, ctx.Err()) {
					return
				}
			case <-ctx.Done():
				yield(nil, &SourceError{first.id, ctx.Err()})
				return
			}
		}
	}
}

// A queue reads texts of a sequence ahead.
type queue struct {
	ctx  context.Context
	next func() (Source, bool)
	opts []Option

	readings []reading // in progress, in the order of their sources
	taken    int       // how many sources have been taken
	ended    bool      // there are no more
	broken   error     // why there are no more, if the sequence panicked
}

// A reading is a text that a goroutine reads.
type reading struct {
	id   string
	done chan result // receives one result
}

var errExited = errors.New("wirecopy: the goroutine that read it ended with runtime.Goexit")

// A result is what [ReadSource] returned.
type result struct {
	report *Report
	err    error
}

// fill starts readings until n are in progress or there are no more sources.
func (q *queue) fill(n int) {
	for !q.ended && len(q.readings) < n {
		s, ok := q.take()
		if !ok {
			q.ended = true
			return
		}
		r := reading{s.ID, make(chan result, 1)}
		go func() {
			got := result{err: &SourceError{s.ID, errExited}}
			defer func() { r.done <- got }() // also where Open ends the goroutine
			got.report, got.err = ReadSource(q.ctx, s, q.opts...)
		}()
		q.readings = append(q.readings, r)
	}
}

// take returns the next source, and whether there is one. If the sequence panics, there
// is none, and q.broken says so.
func (q *queue) take() (s Source, ok bool) {
	defer func() {
		if p := recover(); p != nil {
			ok, q.broken = false, fmt.Errorf("wirecopy: after %d sources: %w", q.taken, &PanicError{p, debug.Stack()})
		}
	}()
	if s, ok = q.next(); ok {
		q.taken++
	}
	return s, ok
}

// orBackground returns ctx, or a context that is never done if it is nil.
func orBackground(ctx context.Context) context.Context {
	if ctx == nil {
		return context.Background()
	}
	return ctx
}
