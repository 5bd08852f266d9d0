package main

// Where the documents come from: files of text, lines of JSON, standard input.

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/wirecopy-go/wirecopy"
)

// A document is one article that is still to be read.
type document struct {
	id   string
	name string // the file, or the file and line, for messages
	read func() (*wirecopy.Report, error)
}

// documents gives the documents of all files in order. What cannot be read is a
// document too, with a read that says why.
func documents(files []string, jsonl bool, stdin io.Reader) iter.Seq[document] {
	return func(yield func(document) bool) {
		for _, file := range files {
			f := input{file, stdin}
			if !jsonl {
				if !yield(document{f.id(), f.name(), f.readText}) {
					return
				}
				continue
			}
			for d := range f.lines() {
				if !yield(d) {
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
	f, err := os.Open(in.file)
	if err != nil {
		return nil, cause(err)
	}
	return f, nil
}

// cause takes the file name off an error whose message will begin with it.
func cause(err error) error {
	if p := (*fs.PathError)(nil); errors.As(err, &p) {
		return p.Err
	}
	return err
}

func (in input) readText() (*wirecopy.Report, error) {
	r, err := in.open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return wirecopy.ReadFrom(r)
}

// lines gives the documents of a file of JSON lines. Lines of white space are
// skipped; a line that is no document does not keep the next ones from being
// read.
func (in input) lines() iter.Seq[document] {
	return func(yield func(document) bool) {
		fail := func(name string, err error) bool {
			return yield(document{name: name, read: func() (*wirecopy.Report, error) { return nil, err }})
		}
		f, err := in.open()
		if err != nil {
			fail(in.name(), err)
			return
		}
		defer f.Close()
		r := bufio.NewReader(f)
		for n := 1; ; n++ {
			line, err := r.ReadBytes('\n')
			if strings.TrimSpace(string(line)) != "" {
				name := fmt.Sprintf("%s:%d", in.name(), n)
				var d struct{ ID, Text *string }
				if jsonErr := json.Unmarshal(line, &d); jsonErr != nil {
					if !fail(name, jsonErr) {
						return
					}
				} else if d.ID == nil || d.Text == nil {
					if !fail(name, errors.New(`want {"id": "...", "text": "..."}`)) {
						return
					}
				} else if !yield(document{*d.ID, name, func() (*wirecopy.Report, error) { return wirecopy.Read(*d.Text) }}) {
					return
				}
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				fail(in.name(), cause(err))
				return
			}
		}
	}
}
