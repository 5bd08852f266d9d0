package corpus

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A Library finds texts by their names.
type Library func(name string) (string, error)

// OpenLibrary returns the library in path: a folder of files that end in ".txt" or, for
// the article of a page, ".body"; a file of JSON lines with an id and a text each
// (".jsonl"); or a file in CoNLL-U format (".conllu") whose documents have ids.
func OpenLibrary(path string) (Library, error) {
	switch filepath.Ext(path) {
	case ".jsonl":
		return named(ReadLines(path))
	case ".conllu":
		return named(ReadDocuments(path))
	}
	return func(name string) (string, error) {
		text, err := os.ReadFile(filepath.Join(path, name+".txt"))
		if body, e := os.ReadFile(filepath.Join(path, name+".body")); e == nil {
			text, err = body, nil
		}
		return string(text), err
	}, nil
}

func named(texts []Marked, err error) (Library, error) {
	byName := make(map[string]string, len(texts))
	for _, t := range texts {
		byName[t.Name] = t.Text
	}
	return func(name string) (string, error) {
		if text, ok := byName[name]; ok {
			return text, nil
		}
		return "", fmt.Errorf("corpus: no text %q", name)
	}, err
}

// ReadLines reads a file of JSON lines with an id and a text each.
func ReadLines(path string) ([]Marked, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("corpus: %w", err)
	}
	defer f.Close()
	var texts []Marked
	for in := json.NewDecoder(f); ; {
		var x struct{ ID, Text string }
		if err := in.Decode(&x); errors.Is(err, io.EOF) {
			return texts, nil
		} else if err != nil {
			return nil, fmt.Errorf("corpus: %s: %w", path, err)
		}
		texts = append(texts, Marked{Name: x.ID, Text: x.Text})
	}
}

// ReadDocuments reads the text of each document of a file in CoNLL-U format, by the
// comments "# newdoc id", "# newpar" and "# text": sentences are separated by a space,
// paragraphs by an empty line.
func ReadDocuments(path string) ([]Marked, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("corpus: %w", err)
	}
	defer f.Close()
	var texts []Marked
	between := ""
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			texts = append(texts, Marked{Name: id})
			between = ""
		} else if strings.HasPrefix(line, "# newpar") {
			between = "\n\n"
		} else if sentence, ok := strings.CutPrefix(line, "# text = "); ok {
			if len(texts) == 0 {
				return nil, fmt.Errorf("corpus: %s: a sentence before the first document", path)
			}
			t := &texts[len(texts)-1]
			if t.Text != "" {
				t.Text += between
			}
			t.Text += sentence
			between = " "
		}
	}
	return texts, lines.Err()
}

// textFiles returns the paths of the files of a folder that end in ".txt", in their order.
func textFiles(dir string) ([]string, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, fmt.Errorf("corpus: %w", err)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("corpus: no .txt file in %s", dir)
	}
	slices.Sort(paths)
	return paths, nil
}
