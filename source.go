package wirecopy

// Reading many texts, each with what the caller knows about it.

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

// A Source is a text to read, with what the caller knows about it.
type Source struct {
	// ID is the caller's own name for the text. It becomes the ID of the Report,
	// or of the [*SourceError].
	ID string

	// The text is what Open gives, if it is not nil, else Bytes, if they are not
	// nil, else Text. Bytes may be in any encoding that [article.ParseBytes] knows,
	// and so may what Open gives. Open is called once, when the text's turn has
	// come, and what it returns is closed.
	Text  string
	Bytes []byte
	Open  func() (io.ReadCloser, error)

	// Options are for this text alone. They come after those for all texts.
	Options []Option
}

// Files gives files as sources. Each has its name as the ID and is opened when
// its turn has come.
func Files(names ...string) iter.Seq[Source] {
	return func(yield func(Source) bool) {
		for _, name := range names {
			if !yield(Source{ID: name, Open: func() (io.ReadCloser, error) { return os.Open(name) }}) {
				return
			}
		}
	}
}

// A SourceError says which text could not be read. It unwraps to the reason: an
// [*article.LimitError], an [*article.ReadError], an error of Open, a
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

// Unwrap returns the reason.
func (e *SourceError) Unwrap() error { return e.Err }

// A PanicError says that a text, or a function of its Source, made the program
// panic. No text is known to do so.
type PanicError struct {
	Value any    // what was given to panic
	Stack []byte // as [debug.Stack] returns it
}

func (e *PanicError) Error() string { return fmt.Sprintf("wirecopy: panic: %v", e.Value) }

// ReadSource reads one text through the whole pipeline, as [Read] does. When ctx is
// done it stops within some milliseconds for each megabyte of text. A reader that
// blocks is waited for.
//
// The error is a [*SourceError] or nil; the Report is nil if and only if the error
// is not.
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

// ReadAll reads many texts, several at a time, and gives what [ReadSource] gives
// for each of them, in the order of the sources. The error of one text does not
// keep the others from being read, not even a panic.
//
// It reads ahead by at most as many texts as programs can run at once
// ([runtime.GOMAXPROCS]), so that sources may be a sequence without end. Stopping
// early is fine. When ctx is done, the error of the text that would have come next
// is that of ctx, and it is the last one.
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
		var queue []reading // those under way, oldest first
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
