package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A pageCase is a file of testdata/pages, or of the pages that the page model learns
// from: a page in the manner of some publisher as a reader copies it. Lines that begin
// with "#" are about the page, and say what its byline and day are; the others are its
// lines, each after a letter for what it is.
type pageCase struct {
	text        string
	starts      []int  // of the lines that are not empty
	kinds       []byte // of those lines
	byline, day string
}

func readPage(t *testing.T, file string) pageCase {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var c pageCase
	var text strings.Builder
	for line := range strings.Lines(string(b)) {
		line = strings.TrimRight(line, "\n")
		if s, ok := strings.CutPrefix(line, "# byline:"); ok {
			c.byline = strings.TrimSpace(s)
		} else if s, ok := strings.CutPrefix(line, "# day:"); ok {
			c.day = strings.TrimSpace(s)
		} else if !strings.HasPrefix(line, "#") {
			if len(line) > 2 {
				c.starts = append(c.starts, text.Len())
				c.kinds = append(c.kinds, line[0])
				text.WriteString(line[2:])
			}
			text.WriteByte('\n')
		}
	}
	c.text = text.String()
	return c
}

// kindsOf has the kinds that a line of a page may have, by its letter. A line that surrounds
// the article may be any of those that are not the article.
var kindsOf = map[byte]string{
	'h': "headline", 's': "subheadline", 'b': "byline", '.': "body",
	'?': "body subheadline boilerplate credit dateline", // may be either
	'c': "caption credit boilerplate", 'x': "boilerplate byline date author timestamp caption credit correction",
}

func TestPages(t *testing.T) {
	var files []string
	for _, dir := range []string{"testdata/pages", "../internal/train/page/pages"} {
		found, err := filepath.Glob(dir + "/*.page")
		if err != nil || len(found) == 0 {
			t.Fatal(dir, err)
		}
		files = append(files, found...)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".page"), func(t *testing.T) {
			c := readPage(t, file)
			a := parse(t, c.text)
			var names []string
			if a.Byline != nil {
				for _, n := range a.Byline.Names {
					names = append(names, n.In(a.Text))
				}
			}
			if got := strings.Join(names, ", "); got != c.byline {
				t.Errorf("byline %q, want %q", got, c.byline)
			}
			if got := dayText(a.Published.First); got != c.day {
				t.Errorf("published %q, want %q", got, c.day)
			}
			n := 0
			for i, start := range c.starts {
				for n+1 < len(a.Paragraphs) && a.Paragraphs[n].End <= start {
					n++
				}
				p := &a.Paragraphs[n]
				if !strings.Contains(kindsOf[c.kinds[i]], p.Kind.String()) {
					line, _, _ := strings.Cut(c.text[start:], "\n")
					t.Errorf("%v, want %s: %.90q", p.Kind, kindsOf[c.kinds[i]], line)
				}
			}
		})
	}
}
