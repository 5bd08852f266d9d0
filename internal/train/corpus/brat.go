package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Marked is a text with the attributions that people marked in it.
type Marked struct {
	Name         string // of its files, without ending
	Text         string
	Attributions []Attribution
}

// An Attribution is who says what by which words. Each part is in as many
// pieces as it was marked, in text order; Source and Cue may have none.
type Attribution struct {
	Source, Cue, Content []Piece
}

// A Piece is a half-open range of bytes in a text.
type Piece struct{ Start, End int }

// ReadBrat reads a folder of brat standoff: NAME.txt with NAME.ann beside it,
// in which text-bound Source, Cue and Content are tied together by events
//
//	T1	Source 0 12	Orla Venn
//	T4	Attribution 13 17	said
//	E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
//
// and offsets count code points. Events without content are left out.
// Texts come in the order of their names; one that is not UTF-8, or has no
// annotation, is an error that names the file.
func ReadBrat(dir string) ([]Marked, error) {
	paths, err := textFiles(dir)
	if err != nil {
		return nil, err
	}
	var out []Marked
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		if !utf8.Valid(text) {
			return nil, fmt.Errorf("corpus: %s: not UTF-8", path)
		}
		base := strings.TrimSuffix(path, ".txt")
		marks, err := os.ReadFile(base + ".ann")
		if err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		m := Marked{Name: filepath.Base(base), Text: string(text)}
		if m.Attributions, err = parseBrat(string(marks), m.Text); err != nil {
			return nil, fmt.Errorf("corpus: %s.ann:%w", base, err)
		}
		out = append(out, m)
	}
	return out, nil
}

// parseBrat reads the annotations of a text. Its errors begin with the number
// of the line.
func parseBrat(marks, text string) ([]Attribution, error) {
	offsets := byteOffsets(text)
	bound := map[string][]Piece{}
	var events []string
	n := 0
	for line := range strings.Lines(marks) {
		n++
		col := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(col) < 2 {
			continue
		}
		switch {
		case strings.HasPrefix(col[0], "T"):
			_, ranges, _ := strings.Cut(col[1], " ")
			pieces, err := parsePieces(ranges, offsets)
			if err != nil {
				return nil, fmt.Errorf("%d: %w", n, err)
			}
			bound[col[0]] = pieces
		case strings.HasPrefix(col[0], "E"):
			events = append(events, col[1])
		}
	}
	var out []Attribution
	for _, event := range events {
		var a Attribution
		for arg := range strings.FieldsSeq(event) {
			role, id, _ := strings.Cut(arg, ":")
			// brat numbers a role's second part: Content2.
			switch strings.TrimRight(role, "0123456789") {
			case "Source":
				a.Source = append(a.Source, bound[id]...)
			case "Cue":
				a.Cue = append(a.Cue, bound[id]...)
			case "Content":
				a.Content = append(a.Content, bound[id]...)
			}
		}
		for _, pieces := range [][]Piece{a.Source, a.Cue, a.Content} {
			slices.SortFunc(pieces, func(x, y Piece) int { return x.Start - y.Start })
		}
		if len(a.Content) > 0 {
			out = append(out, a)
		}
	}
	return out, nil
}

// parsePieces reads "0 5;9 12" in code points.
func parsePieces(s string, offsets []int) ([]Piece, error) {
	var out []Piece
	for part := range strings.SplitSeq(s, ";") {
		from, to, ok := strings.Cut(strings.TrimSpace(part), " ")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		if !ok || err1 != nil || err2 != nil {
			return nil, fmt.Errorf("%q is not a range such as 3 17", part)
		}
		if start < 0 || end < start || end >= len(offsets) {
			return nil, fmt.Errorf("range %d to %d in a text of %d characters", start, end, len(offsets)-1)
		}
		out = append(out, Piece{offsets[start], offsets[end]})
	}
	return out, nil
}

// byteOffsets returns where each code point of text starts, and its end.
func byteOffsets(text string) []int {
	out := make([]int, 0, len(text)+1)
	for i := range text {
		out = append(out, i)
	}
	return append(out, len(text))
}
