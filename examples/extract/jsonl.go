package main

// Articles as lines of JSON.

import (
	"fmt"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/examples/jsonl"
)

// lines yields the articles of a file of JSON lines. A line that is no article does not
// keep the next ones from being read.
func (f input) lines(warn func(error), yield func(wirecopy.Source) bool) bool {
	opened, err := f.open()
	if err != nil {
		return yield(failed(f.name, err))
	}
	defer opened.Close()
	warned := make(map[string]bool) // of a field
	for line := range jsonl.Lines(opened) {
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
