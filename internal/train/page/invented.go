package page

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// This file reads invented pages. Each line of a file is one of the page after a letter for
// what it is: "." of the body, "?" either, others not. Lines that begin with "#" say
// something about the page.

// inventedPages reads the invented pages in a folder.
func inventedPages(dir string) ([]*doc, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.page"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no invented pages in %s", dir)
	}
	slices.Sort(files)
	var docs []*doc
	for _, f := range files {
		marked, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		d, err := invented(string(marked))
		if err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
	return docs, nil
}

// invented reads one invented page.
func invented(marked string) (*doc, error) {
	d := &doc{}
	var starts []int // of the lines
	var kinds []byte
	for line := range strings.Lines(marked) {
		line = strings.TrimRight(line, "\r\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if len(line) > 2 {
			starts, kinds = append(starts, len(d.text)), append(kinds, line[0])
			d.text += line[2:]
		}
		d.text += "\n"
	}
	if err := d.cut(); err != nil {
		return nil, err
	}
	line, total := 0, 0.0
	for i, b := range d.blocks {
		for line+1 < len(starts) && starts[line+1] <= int(b.Start) {
			line++
		}
		d.label[i] = kinds[line] == '.'
		if kinds[line] != '?' {
			d.weight[i] = float64(len(words(d.text[b.Start:b.End]))) + 3
			total += d.weight[i]
		}
	}
	for i := range d.weight {
		d.weight[i] /= max(total, 1)
	}
	return d, nil
}
