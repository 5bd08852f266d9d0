package corpus

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// A Written is a text that was written for this project, with the attributions and the
// names that are marked in it.
type Written struct {
	Marked
	Names []Name // in text order, without overlaps
}

// A Name is what a piece of a text names: a person ('P'), an organisation ('O'), a
// place ('L') or anything else ('X').
type Name struct {
	Piece
	Kind byte
}

// ReadWritten reads a folder of texts with marks among their words. A file, NAME.txt, has
// many texts, each behind a line with its name:
//
//	=== kell-1
//	<s1>{P Ana Ruiz}, the mayor of {L Kell},</s1> <c1>said</c1> <t1>the dam was safe</t1>.
//
// Names stand in braces behind the letter of their kind. An attribution has a number, with
// which the pieces of its source ("s"), cue ("c") and content ("t") are marked; they may lie
// within each other. Texts come in the order of the files, and an error names the text.
func ReadWritten(dir string) ([]Written, error) {
	paths, err := textFiles(dir)
	if err != nil {
		return nil, err
	}
	var out []Written
	seen := map[string]bool{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("corpus: %w", err)
		}
		for _, part := range strings.Split("\n"+string(data), "\n=== ")[1:] {
			name, body, _ := strings.Cut(part, "\n")
			if seen[name] {
				return nil, fmt.Errorf("corpus: %s: a second %s", path, name)
			}
			seen[name] = true
			w, err := parseWritten(strings.Trim(body, "\n"))
			if err != nil {
				return nil, fmt.Errorf("corpus: %s: %s: %w", path, name, err)
			}
			w.Name = name
			out = append(out, w)
		}
	}
	return out, nil
}

// parseWritten takes the marks out of a text.
func parseWritten(s string) (Written, error) {
	p := writtenParser{open: map[string]int{}, name: -1}
	for s != "" {
		i := strings.IndexAny(s, "<{}")
		if i < 0 {
			i = len(s)
		}
		p.text.WriteString(s[:i])
		if s = s[i:]; s == "" {
			break
		}
		n, err := p.mark(s)
		if err != nil {
			return Written{}, err
		}
		s = s[n:]
	}
	return p.finish()
}

// A writtenParser collects the marks of a text.
type writtenParser struct {
	text  strings.Builder
	open  map[string]int // where the piece of a tag begins
	name  int            // where the open name begins, -1 for none
	kind  byte
	names []Name
	found []Attribution
}

// mark reads the mark that s begins with, or a character that is none. It returns its
// length.
func (p *writtenParser) mark(s string) (int, error) {
	at := p.text.Len()
	switch s[0] {
	case '{':
		if len(s) < 3 || !strings.ContainsRune("POLX", rune(s[1])) || s[2] != ' ' || p.name >= 0 {
			return 0, fmt.Errorf("byte %d: no name can begin with %.20q", at, s)
		}
		p.name, p.kind = at, s[1]
		return 3, nil
	case '}':
		if p.name < 0 || p.name == at {
			return 0, fmt.Errorf("byte %d: no name ends here", at)
		}
		p.names = append(p.names, Name{Piece{p.name, at}, p.kind})
		p.name = -1
		return 1, nil
	}
	tag, n := 0, 0
	end := strings.IndexByte(s, '>')
	if end > 0 {
		if _, err := fmt.Sscanf(strings.TrimPrefix(s[1:end], "/"), "%c%d", &tag, &n); err != nil ||
			!strings.ContainsRune("sct", rune(tag)) || n < 1 {
			end = -1
		}
	}
	if end < 0 {
		p.text.WriteByte('<')
		return 1, nil
	}
	name := strings.TrimPrefix(s[1:end], "/")
	start, isOpen := p.open[name]
	switch {
	case s[1] == '/' && isOpen && start < at:
		delete(p.open, name)
		for len(p.found) < n {
			p.found = append(p.found, Attribution{})
		}
		p.found[n-1].add(tag, Piece{start, at})
	case s[1] != '/' && !isOpen:
		p.open[name] = at
	default:
		return 0, fmt.Errorf("byte %d: %s is in no order", at, s[:end+1])
	}
	return end + 1, nil
}

// add adds a piece of the part of a that a tag names.
func (a *Attribution) add(tag int, p Piece) {
	switch tag {
	case 's':
		a.Source = append(a.Source, p)
	case 'c':
		a.Cue = append(a.Cue, p)
	default:
		a.Content = append(a.Content, p)
	}
}

// finish returns what was read.
func (p *writtenParser) finish() (Written, error) {
	if len(p.open) > 0 || p.name >= 0 {
		return Written{}, errors.New("a mark is not closed")
	}
	w := Written{Names: p.names}
	w.Text = p.text.String()
	for _, a := range p.found {
		switch {
		case len(a.Content) > 0:
			w.Attributions = append(w.Attributions, a)
		case len(a.Source)+len(a.Cue) > 0:
			return Written{}, fmt.Errorf("an attribution without content at byte %d", append(a.Source, a.Cue...)[0].Start)
		}
	}
	return w, nil
}
