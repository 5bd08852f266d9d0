package main

// Reading the sources: tab-separated columns, comment lines that begin with '#'.

import (
	"bufio"
	"fmt"
	"io/fs"
	"strings"
)

// A row is a line of a source, with where it stands for errors.
type row struct {
	file string
	line int
	cols []string
}

func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, r.line, fmt.Sprintf(format, args...))
}

// rows returns the lines of a source, each of which must have so many columns.
func rows(fsys fs.FS, name string, cols int) ([]row, error) {
	f, err := fsys.Open("data/" + name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []row
	in := bufio.NewScanner(f)
	for n := 1; in.Scan(); n++ {
		line := in.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		r := row{name, n, strings.Split(line, "\t")}
		if len(r.cols) != cols {
			return nil, r.errorf("%d columns, want %d", len(r.cols), cols)
		}
		for _, c := range r.cols {
			if strings.TrimSpace(c) != c {
				return nil, r.errorf("blanks around %q", c)
			}
		}
		out = append(out, r)
	}
	return out, in.Err()
}

// choose returns the position of word in choices, which are separated by blanks.
func (r row) choose(col int, choices string) (int, error) {
	for i, c := range strings.Fields(choices) {
		if c == r.cols[col] {
			return i, nil
		}
	}
	return 0, r.errorf("%q is none of: %s", r.cols[col], choices)
}
