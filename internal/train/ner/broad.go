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
// points. What has no mark is no name.
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
		t := Text{ID: strings.TrimSuffix(filepath.Base(path), ".txt"), Text: string(text), Weight: 1}
		if t.Spans, err = broadSpans(t.Text, data); err != nil {
			return nil, fmt.Errorf("ner: %s: %w", marks, err)
		}
		out = append(out, t)
	}
	return out, nil
}

// broadSpans returns the names that data marks in text.
func broadSpans(text string, data []byte) ([]Span, error) {
	var marks struct {
		Actors []struct {
			Name, Kind string
			Mentions   [][2]int
		}
	}
	if err := json.Unmarshal(data, &marks); err != nil {
		return nil, err
	}
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
