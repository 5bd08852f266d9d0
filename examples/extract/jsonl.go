package main

// Articles as lines of JSON.

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/examples/jsonl"
)

// lines yields the articles of a file of JSON lines. A line that is no article does not
// keep the next ones from being read.
func (f input) lines(from io.Reader, warn func(error), yield func(wirecopy.Source) bool) bool {
	warned := make(map[string]bool) // of a field
	for line := range jsonl.Lines(from) {
		place := fmt.Sprintf("%s:%d", f.name, line.Number)
		s, err := wirecopy.Source{}, line.Err
		if err == nil {
			s, err = jsonl.Parse(line.Data, func(field, why string) {
				if !warned[field] {
					warned[field] = true
					warn(fmt.Errorf("%s: %q is left out, %s; the same in later lines is not reported", place, field, why))
				}
			})
		}
		if err != nil {
			s = failed(place, err)
		}
		if !yield(s) {
			return false
		}
	}
	return true
}

// guessed reports whether what r holds are JSON lines: whether its first line that is not blank
// is an object with a "text". It returns a reader of all of it.
func guessed(r io.Reader) (all io.Reader, lines bool) {
	b := bufio.NewReader(r)
	for n := 1; ; n++ {
		begin, err := b.Peek(n)
		if err != nil {
			return b, false
		}
		if begin = bytes.TrimLeft(begin, "\ufeff \t\r\n"); len(begin) > 0 && bytes.HasPrefix([]byte("\ufeff"), begin) {
			continue // a byte order mark that is not all there
		}
		if len(begin) > 0 && begin[0] != '{' {
			return b, false
		}
		if len(begin) > 0 {
			break
		}
	}
	var read bytes.Buffer
	for line := range jsonl.Lines(io.TeeReader(b, &read)) {
		var d struct{ Text *string }
		lines = json.Unmarshal(line.Data, &d) == nil && d.Text != nil
		break
	}
	return io.MultiReader(&read, b), lines
}
