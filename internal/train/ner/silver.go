package ner

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
)

// ReadSilver reads the classes that another program gave to the words of the
// articles in a folder: a compressed table of id, form, lemma, tag, class, head,
// relation, begin and end in code points.
func ReadSilver(table, folder string) ([]Text, error) {
	f, err := os.Open(table)
	if err != nil {
		return nil, fmt.Errorf("ner: %w", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("ner: %s: %w", table, err)
	}
	var out []Text
	var at []int // byte offset of each code point
	class := ""  // of the token before
	end := 0
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			text, err := os.ReadFile(filepath.Join(folder, id+".txt"))
			if err != nil {
				return nil, fmt.Errorf("ner: %w", err)
			}
			out = append(out, Text{ID: id, Text: string(text), Weight: 1})
			at = offsets(at[:0], string(text))
			class = ""
			continue
		}
		if line == "" || strings.HasPrefix(line, "# ") {
			class = ""
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) < 9 || len(out) == 0 {
			continue
		}
		from, err1 := strconv.Atoi(col[7])
		to, err2 := strconv.Atoi(col[8])
		if err1 != nil || err2 != nil || to >= len(at) {
			return nil, fmt.Errorf("ner: %s:%d: offsets %s to %s", table, n, col[7], col[8])
		}
		c, ok := silverClass(col[4])
		t := &out[len(out)-1]
		switch {
		case !ok:
			class = ""
			continue
		case class == col[4] && from-end <= 1:
			t.Spans[len(t.Spans)-1].End = at[to]
		default:
			t.Spans = append(t.Spans, Span{at[from], at[to], c})
		}
		class, end = col[4], to
	}
	for i := range out {
		out[i].propagate()
	}
	return out, lines.Err()
}

// propagate makes people of surnames that another program took for something
// else, or for nothing, although the text has them in full: what it does not
// know it often gets wrong, and a model would learn that.
func (t *Text) propagate() {
	people := map[string]bool{}
	for _, s := range t.Spans {
		if name := t.Text[s.Start:s.End]; s.Class == ner.Person {
			if i := strings.LastIndexByte(name, ' '); i >= 0 && name[i+1:] != strings.ToUpper(name[i+1:]) {
				people[name[i+1:]] = true
			}
		}
	}
	var more []Span
	next := 0
	before := "" // the word right before, if only a blank is between
	for i := 0; i < len(t.Text); {
		n := strings.IndexAny(t.Text[i:], " \n\t,;:!?()[]{}\"'—/’”“")
		if n < 0 {
			n = len(t.Text) - i
		}
		if n == 0 {
			if t.Text[i] != ' ' {
				before = ""
			}
			_, w := utf8.DecodeRuneInString(t.Text[i:])
			i += w
			continue
		}
		word := strings.TrimSuffix(t.Text[i:i+n], ".")
		behind := strings.TrimPrefix(t.Text[i+len(word):], " ")
		if people[word] && !capitalized(behind) && (!capitalized(before) || lexicon.FindNoun(before) != 0) {
			span := Span{i, i + len(word), ner.Person}
			for next < len(t.Spans) && t.Spans[next].End <= span.Start {
				next++
			}
			switch {
			case next == len(t.Spans) || t.Spans[next].Start >= span.End:
				more = append(more, span)
			case t.Spans[next].Start == span.Start && t.Spans[next].End == span.End:
				t.Spans[next].Class = ner.Person
			}
		}
		before = t.Text[i : i+n]
		i += n
	}
	t.Spans = sorted(append(t.Spans, more...))
}

func capitalized(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// offsets returns the byte offset of each code point of s and of its end.
func offsets(dst []int, s string) []int {
	for i := 0; i < len(s); {
		dst = append(dst, i)
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	return append(dst, len(s))
}

func silverClass(s string) (ner.Class, bool) {
	switch s {
	case "PERSON":
		return ner.Person, true
	case "ORGANIZATION":
		return ner.Organization, true
	case "LOCATION":
		return ner.Place, true
	case "MISC":
		return ner.Other, true
	}
	return 0, false
}
