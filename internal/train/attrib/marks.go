package attrib

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
)

// This file reads attributions from tables of their places in texts that are kept
// elsewhere, those of the folder marks: silver.tsv has what a larger model was sure of,
// the others what people corrected.

// ReadMarks reads texts with the attributions that a table lists for them. The texts
// are in the library that [corpus.OpenLibrary] opens. Each line of the table holds a
// text's name, nothing for that of the line before, and, as ranges of bytes, either
// "?" and a paragraph whose marks are not to be trusted, or an attribution's source
// ("-" for none), cue and contents, all separated by tabs; or "-" alone for a text
// without attributions. Lines that begin with "#" are comments.
func ReadMarks(table, texts string) ([]*Article, error) {
	load, err := corpus.OpenLibrary(texts)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(table)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	articles, err := readMarks(f, load)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", table, err)
	}
	return articles, nil
}

// Correct gives articles the attributions that a table lists for them, in the form that
// [ReadMarks] reads, instead of those that they have. Others stay as they are.
func Correct(articles []*Article, table string) error {
	named := map[string]*Article{}
	for _, a := range articles {
		named[a.Name] = a
	}
	f, err := os.Open(table)
	if err != nil {
		return err
	}
	defer f.Close()
	err = eachMark(f, func(name string, first bool, fields []string) error {
		a := named[name]
		if a == nil {
			return fmt.Errorf("no article %q", name)
		}
		if first {
			a.gold, a.unsure = nil, nil
		}
		return a.mark(fields)
	})
	if err != nil {
		return fmt.Errorf("%s: %w", table, err)
	}
	return nil
}

func readMarks(table io.Reader, load corpus.Library) ([]*Article, error) {
	var all []*Article
	err := eachMark(table, func(name string, first bool, fields []string) error {
		if first {
			raw, err := load(name)
			if err != nil {
				return err
			}
			a, err := article.Parse(raw)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			all = append(all, &Article{Name: name, extra: true, article: a, hints: speech.Hints(speech.Chosen(speech.Read(a)))})
		}
		return all[len(all)-1].mark(fields)
	})
	return all, err
}

// eachMark calls do for each line of a table: with the name of its text, whether it is the
// first of that text, and its other fields.
func eachMark(table io.Reader, do func(name string, first bool, fields []string) error) error {
	last := ""
	lines := bufio.NewScanner(table)
	for n := 1; lines.Scan(); n++ {
		name, rest, ok := strings.Cut(lines.Text(), "\t")
		if strings.HasPrefix(name, "#") {
			continue
		}
		if !ok {
			return fmt.Errorf("line %d: no tab", n)
		}
		first := name != "" && name != last
		if first {
			last = name
		}
		if last == "" {
			return fmt.Errorf("line %d: no name", n)
		}
		if err := do(last, first, strings.Split(rest, "\t")); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	return lines.Err()
}

// mark adds what a line of a table says. A line about furniture, as
// [article.Parse] reads the text now, is left out.
func (a *Article) mark(fields []string) error {
	var parts []text.Range
	for _, f := range fields {
		var part text.Range
		if f != "?" && f != "-" {
			start, end, _ := strings.Cut(f, "-")
			s, err1 := strconv.Atoi(start)
			e, err2 := strconv.Atoi(end)
			if err := errors.Join(err1, err2); err != nil {
				return err
			}
			if part = tokensOf(a.article, s, e); part.Empty() {
				if s < 0 || s >= e || e > len(a.article.Text) {
					return fmt.Errorf("no token in %s", f)
				}
				return nil // what Parse now takes for furniture teaches nothing
			}
		}
		parts = append(parts, part)
	}
	switch {
	case len(parts) == 1 && fields[0] == "-":
	case len(parts) == 2 && fields[0] == "?":
		a.unsure = append(a.unsure, parts[1])
	case len(parts) > 2 && fields[1] != "-":
		a.gold = append(a.gold, attrib.Link{Source: parts[0], Cue: parts[1], Content: parts[2:]})
	default:
		return errors.New("no attribution")
	}
	return nil
}

// trusts reports whether the marks of a paragraph are to be learned from.
func (a *Article) trusts(paragraph text.Range) bool {
	for _, u := range a.unsure {
		if u.Overlaps(paragraph) {
			return false
		}
	}
	return true
}
