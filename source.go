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
		return e.Err.Error()
	}
	return e.ID + ": " + e.Err.Error()
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
	opts = slices.Concat(opts, s.Options, []Option{cancel.Option(signal).(Option)})
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
// sequence. The caller may stop the iteration early. When ctx is done, the next
// result is a [*SourceError] that wraps the error of ctx, and the iteration ends.
//
//	for report, err := range wirecopy.ReadAll(ctx, wirecopy.Files(names...)) {
//		if err != nil {
//			log.Print(err) // "story.txt: ..."
//			continue
//		}
//		fmt.Println(report.ID, len(report.Quotes))
//	}
func ReadAll(ctx context.Context, sources iter.Seq[Source], opts ...Option) iter.Seq2[*Report, error] {
	type result struct {
		report *Report
		err    error
	}
	type reading struct {
		id   string
		done chan result
	}
	return func(yield func(*Report, error) bool) {
		next, stop := iter.Pull(sources)
		defer stop()
		ahead := runtime.GOMAXPROCS(0)
		var queue []reading // in progress, oldest first
		for more := true; ; {
			for more && len(queue) < ahead {
				var s Source
				if s, more = next(); more {
					r := reading{s.ID, make(chan result, 1)}
					go func() {
						report, err := ReadSource(ctx, s, opts...)
						r.done <- result{report, err}
					}()
					queue = append(queue, r)
				}
			}
			if len(queue) == 0 {
				return
			}
			first := queue[0]
			queue = queue[1:]
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
