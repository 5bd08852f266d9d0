package ner

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/ner"
)

// ReadBroad reads a folder of texts, NAME.txt, with the actors that people marked
// in them, NAME.json: each with its kind and the places that name it, in code
// points. What has no mark is no name, so the text ends up without the paragraphs
// where people marked none: bylines, credits, what surrounds an article.
func ReadBroad(folder string) ([]Text, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("ner: no texts in %s", folder)
	}
	slices.Sort(paths)
	var out []Text
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("ner: %w", err)
		}
		marks := strings.TrimSuffix(path, ".txt") + ".json"
		data, err := os.ReadFile(marks)
		if err != nil {
			return nil, fmt.Errorf("ner: %w", err)
		}
		t, err := broadText(string(text), data)
		if err != nil {
			return nil, fmt.Errorf("ner: %s: %w", marks, err)
		}
		t.ID = strings.TrimSuffix(filepath.Base(path), ".txt")
		out = append(out, t)
	}
	return out, nil
}

// broadMarks is what a file of marks holds, as far as it is read.
type broadMarks struct {
	Paragraphs []broadParagraph
	Actors     []struct {
		Name, Kind string
		Mentions   [][2]int
	}
}

// A broadParagraph is a list of start, end and kind.
type broadParagraph struct {
	start, end int
	kind       string
}

func (p *broadParagraph) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&p.start, &p.end, &p.kind})
}

// markedKinds are the kinds of paragraphs in which mentions are marked.
var markedKinds = []string{"body", "headline", "subheadline", "heading", "dateline", "caption"}

// broadText returns those paragraphs of text in which mentions are marked, with
// their names.
func broadText(text string, data []byte) (Text, error) {
	var marks broadMarks
	if err := json.Unmarshal(data, &marks); err != nil {
		return Text{}, err
	}
	spans, err := marks.spans(text)
	if err != nil {
		return Text{}, err
	}
	at := offsets(nil, text)
	t := Text{Weight: 1}
	for _, p := range marks.Paragraphs {
		if p.start < 0 || p.end < p.start || p.end >= len(at) {
			return Text{}, fmt.Errorf("a paragraph from %d to %d, in a text of %d characters", p.start, p.end, len(at)-1)
		}
		if !slices.Contains(markedKinds, p.kind) {
			continue
		}
		moved := len(t.Text) - at[p.start]
		for _, s := range spans {
			if s.Start >= at[p.start] && s.End <= at[p.end] {
				t.Spans = append(t.Spans, Span{s.Start + moved, s.End + moved, s.Class})
			}
		}
		t.Text += text[at[p.start]:at[p.end]] + "\n\n"
	}
	return t, nil
}

// spans returns the names in a text.
func (marks *broadMarks) spans(text string) ([]Span, error) {
	at := offsets(nil, text)
	var spans []Span
	for _, a := range marks.Actors {
		class, ok := broadClasses[a.Kind]
		if !ok {
			return nil, fmt.Errorf("%s is of an unknown kind, %q", a.Name, a.Kind)
		}
		for _, m := range a.Mentions {
			if m[0] < 0 || m[1] <= m[0] || m[1] >= len(at) {
				return nil, fmt.Errorf("%s is mentioned from %d to %d, in a text of %d characters", a.Name, m[0], m[1], len(at)-1)
			}
			spans = append(spans, Span{at[m[0]], at[m[1]], class})
		}
	}
	return sorted(spans), nil
}

// broadClasses are the classes of names of each kind of actor.
var broadClasses = map[string]ner.Class{
	"person":       ner.Person,
	"organization": ner.Organization,
	"group":        ner.Organization,
	"country":      ner.Place,
	"place":        ner.Place,
}
