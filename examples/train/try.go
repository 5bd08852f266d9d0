package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

// tryOut prints what the library finds in files with a model and the embedded one:
// confidence, source, cue and content, an attribution a line.
func tryOut(model string, files []string, stdin io.Reader, stdout io.Writer) error {
	data, err := os.ReadFile(model)
	if err != nil {
		return err
	}
	m, err := quote.OpenModel(string(data))
	if err != nil {
		return fmt.Errorf("%s: %w", model, err)
	}
	w := bufio.NewWriter(stdout)
	for _, name := range files {
		r, err := read(name, stdin, quote.WithModels(m, quote.EmbeddedModel()))
		if err != nil {
			w.Flush() // the files before are good
			return fmt.Errorf("%s: %w", name, err)
		}
		for _, a := range attributionsOf(r) {
			fmt.Fprintf(w, "%.2f  %s | %s | %s\n", a.Confidence,
				oneLine(r.Article, a.Source), oneLine(r.Article, a.Cue), oneLine(r.Article, a.Content...))
		}
	}
	return w.Flush()
}

// read reads a file; "-" is standard input.
func read(name string, stdin io.Reader, opts ...wirecopy.Option) (*wirecopy.Report, error) {
	if name == "-" {
		return wirecopy.ReadFrom(stdin, opts...)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return wirecopy.ReadFrom(f, opts...)
}

// attributionsOf returns those of quotes and claims together, in text order.
func attributionsOf(r *wirecopy.Report) []*quote.Attribution {
	var all []*quote.Attribution
	for i := range r.Quotes {
		all = append(all, &r.Quotes[i].Attribution)
	}
	for i := range r.Claims {
		all = append(all, &r.Claims[i].Attribution)
	}
	slices.SortFunc(all, func(a, b *quote.Attribution) int { return cmp.Compare(a.Content[0].Start, b.Content[0].Start) })
	return all
}

// oneLine returns what spans cover, with single blanks between the words.
func oneLine(a *article.Article, spans ...article.Span) string {
	var words []string
	for _, s := range spans {
		words = append(words, strings.Fields(s.In(a.Text))...)
	}
	return strings.Join(words, " ")
}
