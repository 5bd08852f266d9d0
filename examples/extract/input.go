package main

// Where the articles come from: files of text, lines of JSON, folders, standard input.

import (
	"bufio"
	"bytes"
	"compress/gzip"
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

// inputs are the files on the command line.
type inputs struct {
	in    string // -in
	files []string
	stdin io.Reader
	show  *progress
}

func newInputs(c *config, stdin io.Reader, show *progress) *inputs {
	return &inputs{c.in, c.files, stdin, show}
}

// sources gives the articles of all files in order. What cannot be read is a source too,
// which cannot be opened. Warnings of articles that can be read go to warn.
func (in *inputs) sources(warn func(error)) iter.Seq[wirecopy.Source] {
	all := in.expand()
	for _, f := range all {
		in.show.expect(f.size)
	}
	return func(yield func(wirecopy.Source) bool) {
		for _, f := range all {
			if !f.articles(warn, yield) {
				return
			}
		}
	}
}

// expand lists the files that the arguments stand for.
func (in *inputs) expand() (all []input) {
	stdin := false
	for _, name := range in.files {
		if name == "-" && stdin {
			all = append(all, input{name: "standard input", err: errors.New("standard input: can be read only once")})
			continue
		}
		if name == "-" {
			stdin = true
			all = append(all, input{name: "standard input", id: "stdin", jsonl: in.in == "jsonl", guess: in.in == "", size: -1, from: in.stdin, show: in.show})
			continue
		}
		info, err := os.Stat(name)
		if err != nil && strings.ContainsAny(name, "*?[") {
			names, bad := filepath.Glob(name)
			if bad == nil && len(names) > 0 {
				for _, n := range names {
					all = append(all, in.named(n, "")...)
				}
				continue
			}
			err = fmt.Errorf("%s: no such file", name)
		}
		switch {
		case err != nil:
			all = append(all, input{name: name, err: err})
		case info.IsDir():
			all = append(all, in.folder(name)...)
		default:
			all = append(all, in.named(name, "")...)
		}
	}
	return all
}

// folder lists the files of a folder that are articles by their name. Files and folders
// whose name begins with a dot are left out.
func (in *inputs) folder(dir string) (all []input) {
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		hidden := name != dir && strings.HasPrefix(d.Name(), ".")
		switch {
		case err != nil:
			all = append(all, input{name: name, err: err})
		case d.IsDir() && hidden:
			return fs.SkipDir
		case !d.IsDir() && !hidden && in.wants(name):
			all = append(all, in.named(name, dir)...)
		}
		return nil
	})
	if err != nil {
		all = append(all, input{name: dir, err: err})
	}
	if len(all) == 0 {
		all = append(all, input{name: dir, err: fmt.Errorf("%s: no files to read in it", dir)})
	}
	return all
}

// wants reports whether a file of a folder is to be read.
func (in *inputs) wants(name string) bool {
	ending := strings.ToLower(filepath.Ext(strings.TrimSuffix(strings.ToLower(name), ".gz")))
	return in.in != "jsonl" && ending == ".txt" || in.in != "text" && isLines(name)
}

// isLines reports whether the name of a file says that it holds JSON lines.
func isLines(name string) bool {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	return strings.HasSuffix(name, ".jsonl") || strings.HasSuffix(name, ".ndjson")
}

// named returns the input that is a file, found in dir or named on the command line.
func (in *inputs) named(name, dir string) []input {
	f := input{name: name, jsonl: in.in == "jsonl" || in.in == "" && isLines(name), show: in.show}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		f.err = err
	case info.IsDir():
		if dir != "" {
			return nil // a link to a folder, which may lead back
		}
		return in.folder(name)
	case info.Mode().IsRegular():
		f.size = info.Size()
	case dir != "":
		return nil // a pipe or device that nobody asked for
	default:
		f.size = -1
	}
	f.id = filepath.Base(name)
	if dir != "" {
		if rel, err := filepath.Rel(dir, name); err == nil {
			f.id = filepath.ToSlash(rel)
		}
	}
	if n := len(f.id) - len(".gz"); n > 0 && strings.EqualFold(f.id[n:], ".gz") {
		f.id = f.id[:n]
	}
	if id := strings.TrimSuffix(f.id, filepath.Ext(f.id)); id != "" && !strings.HasSuffix(id, "/") {
		f.id = id // a name such as ".txt" is all ending
	}
	return []input{f}
}

// An input is one file.
type input struct {
	name  string
	id    string
	jsonl bool
	guess bool  // its first line tells whether it is jsonl
	size  int64 // in bytes as they lie on the disk, -1 if unknown
	from  io.Reader
	err   error // why it cannot be read
	show  *progress
}

// articles yields the articles of a file.
func (f input) articles(warn func(error), yield func(wirecopy.Source) bool) bool {
	switch {
	case f.err != nil:
		return yield(failed(f.name, f.err))
	case f.jsonl, f.guess:
		opened, err := f.open()
		if err != nil {
			return yield(failed(f.name, at(f.name, err)))
		}
		defer opened.Close()
		from := io.Reader(opened)
		if f.guess {
			if from, f.jsonl = guessed(opened); !f.jsonl {
				return yield(wirecopy.Source{ID: f.id, Open: func() (io.ReadCloser, error) { return io.NopCloser(from), nil }})
			}
		}
		return f.lines(from, warn, yield)
	default:
		return yield(wirecopy.Source{ID: f.id, Open: func() (io.ReadCloser, error) {
			r, err := f.open()
			return r, at(f.name, err)
		}})
	}
}

// at adds a name to errors that do not say it.
func at(name string, err error) error {
	if pathError := new(fs.PathError); err == nil || errors.As(err, &pathError) {
		return err
	}
	return fmt.Errorf("%s: %w", name, err)
}

// open opens a file and decompresses it if it is compressed.
func (f input) open() (io.ReadCloser, error) {
	from := f.from
	closer := io.NopCloser(nil)
	if from == nil {
		file, err := os.Open(f.name)
		if err != nil {
			return nil, err
		}
		from, closer = file, file
	}
	b := bufio.NewReader(f.show.count(from))
	opened := struct {
		io.Reader
		io.Closer
	}{b, closer}
	if magic, _ := b.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(b)
		if err != nil {
			closer.Close()
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
		opened.Reader = z
	}
	return opened, nil
}

// failed returns a source that says why there is none.
func failed(name string, err error) wirecopy.Source {
	return wirecopy.Source{ID: name, Open: func() (io.ReadCloser, error) { return nil, err }}
}
