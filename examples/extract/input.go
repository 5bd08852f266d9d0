package main

// Where the articles come from: files of text, lines of JSON, standard input.

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/wirecopy-go/wirecopy"
)

// sources gives the articles of all files in order. What cannot be read is a
// source too, which cannot be opened.
func sources(files []string, jsonl bool, stdin io.Reader) iter.Seq[wirecopy.Source] {
	return func(yield func(wirecopy.Source) bool) {
		for _, file := range files {
			f := input{file, stdin}
			if !jsonl {
				if !yield(wirecopy.Source{ID: f.id(), Open: f.open}) {
					return
				}
				continue
			}
			for s := range f.lines() {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// An input is a file on the command line, "-" for standard input.
type input struct {
	file  string
	stdin io.Reader
}

// id returns the base name without ending.
func (in input) id() string {
	if in.file == "-" {
		return "stdin"
	}
	base := filepath.Base(in.file)
	if id := strings.TrimSuffix(base, filepath.Ext(base)); id != "" {
		return id
	}
	return base // a name such as ".txt" is all ending
}

func (in input) name() string {
	if in.file == "-" {
		return "standard input"
	}
	return in.file
}

func (in input) open() (io.ReadCloser, error) {
	if in.file == "-" {
		return io.NopCloser(in.stdin), nil
	}
	return os.Open(in.file)
}

// lines gives the articles of a file of JSON lines. Lines of white space are
// skipped; a line that is no article does not keep the next ones from being
// read.
func (in input) lines() iter.Seq[wirecopy.Source] {
	return func(yield func(wirecopy.Source) bool) {
		f, err := in.open()
		if err != nil {
			yield(failed(in.name(), err))
			return
		}
		defer f.Close()
		r := bufio.NewReader(f)
		for n := 1; ; n++ {
			line, err := r.ReadBytes('\n')
			if len(bytes.TrimSpace(line)) > 0 && !yield(in.line(line, n)) {
				return
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(failed(in.name(), err))
				return
			}
		}
	}
}

// line returns the article of line n.
func (in input) line(line []byte, n int) wirecopy.Source {
	var d struct{ ID, Text *string }
	err := json.Unmarshal(line, &d)
	if err == nil && (d.ID == nil || d.Text == nil) {
		err = errors.New(`want {"id": "...", "text": "..."}`)
	}
	if err != nil {
		return failed(fmt.Sprintf("%s:%d", in.name(), n), err)
	}
	return wirecopy.Source{ID: *d.ID, Text: *d.Text}
}

// failed returns a source that says why there is none.
func failed(name string, err error) wirecopy.Source {
	return wirecopy.Source{ID: name, Open: func() (io.ReadCloser, error) { return nil, err }}
}
