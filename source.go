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
	// read; its result is closed afterwards. A nil result without an error is an
	// [*article.ReadError].
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
		if r != nil {
			defer r.Close()
		}
		report, err = ReadFrom(r, opts...) // which knows what to say of nil
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
// At most [runtime.GOMAXPROCS] texts are taken from sources before their result is handled,
// so sources may be an infinite sequence; each is read at once, so it may be a slow one. The
// sequence runs in a goroutine of its own, beside the body of the caller's loop: what both
// use has to be safe for that.
//
// The caller may stop the iteration early; texts in progress are then given up as when ctx
// is done, and the sequence is told at its next yield. When ctx is done before everything is
// read, the next result is a [*SourceError] that wraps the error of ctx, and the iteration
// ends, also while the sequence is blocked; its ID is "" if no text was in progress. If the
// sequence panics, the texts before are read first; the last result is then an error that
// wraps a [*PanicError].
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
		// Nobody waits for the sources and texts that are in progress when the caller stops.
		each, cancel := context.WithCancel(ctx)
		defer cancel()
		n := runtime.GOMAXPROCS(0)
		q := &queue{ctx: each, opts: opts, readings: make(chan reading, n), room: make(chan struct{}, n)}
		go q.run(sources)
		for {
			r, ok := q.result(ctx)
			if !ok || !yield(r.report, r.err) || r.last {
				return
			}
			<-q.room
		}
	}
}

// A queue reads texts of a sequence ahead.
type queue struct {
	ctx  context.Context
	opts []Option

	readings chan reading  // in the order of their sources; closed when there are no more
	room     chan struct{} // as many elements as texts are taken and their results not handled
	broken   error         // why there are no more readings, nil if there are no more sources
}

// A reading is a text that a goroutine reads.
type reading struct {
	id   string
	done chan result // receives one result
}

// A result is what [ReadSource] returned.
type result struct {
	report *Report
	err    error
	last   bool
}

var errExited = errors.New("wirecopy: the goroutine that read it ended with runtime.Goexit")

// run starts a reading for each source, when there is room for it.
func (q *queue) run(sources iter.Seq[Source]) {
	taken := 0
	q.broken = errExited // unless what follows comes to its end
	defer func() {
		if p := recover(); p != nil {
			q.broken = fmt.Errorf("wirecopy: after %d sources: %w", taken, &PanicError{p, debug.Stack()})
		}
		close(q.readings)
	}()
	if q.wait() {
		for s := range sources {
			taken++
			q.readings <- q.start(s) // never blocks: there are as many as there is room for
			if !q.wait() {
				break
			}
		}
	}
	q.broken = nil
	if err := q.ctx.Err(); err != nil {
		q.broken = &SourceError{"", err}
	}
}

// wait waits for room to take a source, and reports whether one is to be taken.
func (q *queue) wait() bool {
	if q.ctx.Err() != nil {
		return false
	}
	select {
	case q.room <- struct{}{}:
		return true
	case <-q.ctx.Done():
		return false
	}
}

func (q *queue) start(s Source) reading {
	r := reading{s.ID, make(chan result, 1)}
	go func() {
		got := result{err: &SourceError{s.ID, errExited}}
		defer func() { r.done <- got }() // also where Open ends the goroutine
		got.report, got.err = ReadSource(q.ctx, s, q.opts...)
	}()
	return r
}

// result waits for the next result, or for ctx to be done, which is the last one. It returns
// false if everything is read.
func (q *queue) result(ctx context.Context) (r result, ok bool) {
	var first reading
	more := true
	select {
	case first, more = <-q.readings:
	case <-ctx.Done():
		select {
		case first, more = <-q.readings: // the text that is given up
		default:
		}
	}
	if !more {
		return result{err: q.broken, last: true}, q.broken != nil
	}
	select {
	case r = <-first.done:
	case <-ctx.Done():
	}
	if err := ctx.Err(); err != nil {
		return result{err: &SourceError{first.id, err}, last: true}, true
	}
	return r, true
}

// orBackground returns ctx, or a context that is never done if it is nil.
func orBackground(ctx context.Context) context.Context {
	if ctx == nil {
		return context.Background()
	}
	return ctx
}
