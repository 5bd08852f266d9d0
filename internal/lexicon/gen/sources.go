package main

// Where the facts are from.

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// A source is a line of sources.tsv.
type source struct{ name, version, licence string }

const sourcesLine = "# Sources: "

// readSources reads sources.tsv, and fails if a table does not name its sources or
// a source is named by no table.
func readSources(fsys fs.FS) ([]source, error) {
	lines, err := rows(fsys, "sources.tsv", 4)
	if err != nil {
		return nil, err
	}
	var list []source
	named := map[string]bool{}
	for _, r := range lines {
		list = append(list, source{r.cols[0], r.cols[1], r.cols[2]})
		named[r.cols[0]] = false
	}
	files, err := fs.Glob(fsys, "data/*.tsv")
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		if path.Base(file) == "sources.tsv" {
			continue
		}
		names, err := sourcesOf(fsys, file)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if _, ok := named[name]; !ok {
				return nil, fmt.Errorf("%s: %q is not in sources.tsv", file, name)
			}
			named[name] = true
		}
	}
	for _, s := range list {
		if !named[s.name] {
			return nil, fmt.Errorf("sources.tsv: no table has facts from %q", s.name)
		}
	}
	return list, nil
}

// sourcesOf returns the sources that a table names in its head.
func sourcesOf(fsys fs.FS, file string) ([]string, error) {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(data)) {
		if names, ok := strings.CutPrefix(line, sourcesLine); ok {
			return strings.Split(strings.TrimSpace(names), ", "), nil
		}
	}
	return nil, fmt.Errorf("%s: no line begins with %q", file, sourcesLine)
}
