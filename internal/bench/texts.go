package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
)

// A corpus is what all subjects read.
type corpus struct {
	texts []string
	bytes int

	// tokens is how many the library finds. All rates count these, so that a
	// program is no faster for cutting words more finely.
	tokens int
}

// fixtures is the folder of the library's own texts, about invented people.
var fixtures = filepath.Join("..", "..", "testdata")

// copies is how often the fixtures are read, each time with other names and numbers,
// so that no program lives on what it remembers.
const copies = 2

// load returns the texts of a folder, or for "" variants of the fixtures.
func load(dir string) (*corpus, error) {
	from, variants := dir, 1
	if dir == "" {
		from, variants = fixtures, copies
	}
	files, err := filepath.Glob(filepath.Join(from, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no .txt files in %s", from)
	}
	var c corpus
	for n := range variants {
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				return nil, err
			}
			if err := c.add(vary(string(b), n)); err != nil {
				return nil, fmt.Errorf("%s: %w", f, err)
			}
		}
	}
	return &c, nil
}

func (c *corpus) add(text string) error {
	a, err := article.Parse(text)
	if err != nil {
		return err
	}
	c.texts = append(c.texts, text)
	c.bytes += len(text)
	c.tokens += len(a.Tokens)
	return nil
}

// vary returns a text with other numbers and, after every longer word that begins
// with a capital within a sentence, another ending, the n-th of its kind: names that
// were not there before. Variant 0 is the text itself.
func vary(text string, n int) string {
	if n == 0 {
		return text
	}
	var b strings.Builder
	for i, line := range strings.SplitAfter(text, "\n") {
		for k, word := range strings.SplitAfter(line, " ") {
			b.WriteString(varied(word, i == 0 || k == 0, n))
		}
	}
	return b.String()
}

// endings make a name of a name.
var endings = [...]string{"a", "en", "ik", "o", "sson", "ur", "y"}

func varied(word string, first bool, n int) string {
	core := strings.TrimRight(word, " \n.,;:")
	if number, err := strconv.Atoi(core); err == nil && number > 31 && number < 1900 {
		return strconv.Itoa(number+n) + word[len(core):]
	}
	if first || len(core) < 6 || core[0] < 'A' || core[0] > 'Z' || strings.ToUpper(core) == core || strings.ContainsAny(core, "’'”\")-") {
		return word
	}
	return core + endings[(n+len(core))%len(endings)] + word[len(core):]
}

// sized returns one text of about the given number of bytes, made of those of c.
func (c *corpus) sized(bytes int) string {
	var b strings.Builder
	for i := 0; b.Len() < bytes; i++ {
		text := c.texts[i%len(c.texts)]
		if cut := bytes - b.Len(); cut < len(text) {
			for cut > 0 && text[cut-1] != ' ' {
				cut--
			}
			if text = text[:cut]; text == "" {
				break
			}
		}
		b.WriteString(text)
		b.WriteString("\n\n")
	}
	return b.String()
}
