// Package jsonl reads lines of JSON as the examples take them: one article a line, in
// files that anybody may have written.
//
//	{"id": "...", "text": "...", "title": "...", "authors": ["..."], "date": "2026-03-04",
//	 "publisher": "...", "url": "...", "language": "en"}
//
// All but id and text may be absent.
package jsonl

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
)

// MaxText is the largest article that the examples read, in bytes.
const MaxText = 64 << 20

// MaxLine is the longest line that [Lines] yields, in bytes. JSON may write a byte of an
// article as six.
const MaxLine = 2 * MaxText

// ErrTooLong is the error of a line of more than [MaxLine] bytes.
var ErrTooLong = fmt.Errorf("the line is longer than %d MB", MaxLine>>20)

// A Line is a line of a file.
type Line struct {
	Number int    // from 1
	Data   []byte // nil with an error
	Err    error
}

// Lines returns an iterator over the lines of r that are not blank, without a byte order
// mark. A line that is too long is an error, is kept out of memory, and the lines behind it
// follow; an error of r is the last.
func Lines(r io.Reader) iter.Seq[Line] { return lines(r, MaxLine) }

func lines(r io.Reader, limit int) iter.Seq[Line] {
	return func(yield func(Line) bool) {
		b := bufio.NewReader(r)
		if mark, _ := b.Peek(3); string(mark) == "\ufeff" {
			b.Discard(len(mark))
		}
		for n := 1; ; n++ {
			data, long, err := readLine(b, limit)
			if long && !yield(Line{Number: n, Err: ErrTooLong}) {
				return
			}
			if len(bytes.TrimSpace(data)) > 0 && (err == nil || err == io.EOF) && !yield(Line{Number: n, Data: data}) {
				return
			}
			if err != nil {
				if err != io.EOF {
					yield(Line{Number: n, Err: err})
				}
				return
			}
		}
	}
}

// readLine reads a line into memory of its own. Of one that is too long it keeps nothing.
func readLine(r *bufio.Reader, limit int) (line []byte, long bool, err error) {
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > limit; long {
			line = nil
		} else {
			line = append(line, part...)
		}
		if err != bufio.ErrBufferFull {
			return line, long, err
		}
	}
}
