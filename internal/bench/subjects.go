package main

import (
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/clipperhouse/uax29/v2/words"
	prose2 "github.com/jdkato/prose/v2"
	prose3 "github.com/jdkato/prose/v3"
	"github.com/neurosnap/sentences"
	"github.com/neurosnap/sentences/english"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// A subject is what is measured.
type subject struct {
	name string
	does string // in a few words
	path string // of its Go module; "" for the library itself

	// read prepares a text and returns the work on it that is measured: what comes
	// before in a pipeline is not.
	read func(text string) (work func() error, err error)
}

// whole returns a subject's read for work that needs no preparation.
func whole[T any](f func(text string) (T, error)) func(string) (func() error, error) {
	return func(text string) (func() error, error) {
		return func() error { _, err := f(text); return err }, nil
	}
}

// subjects are all that run in this process. The first one is what others are
// compared with.
func subjects() ([]subject, error) {
	punkt, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		return nil, err
	}
	return []subject{
		{"wirecopy.Read", "article, actors, quotes, claims", "", reading()},
		{"wirecopy.Read, actors", "article, actors", "", reading(wirecopy.WithoutAttributions())},
		{"wirecopy.Read, names", "article, names of actors", "", reading(wirecopy.WithoutAttributions(), entity.WithNamesOnly())},
		{"article.Parse", "paragraphs, sentences, tokens, dates", "", whole(func(s string) (*article.Article, error) { return article.Parse(s) })},
		{"Article.Tags", "parts of speech", "", tags},
		{"entity.Find", "actors and their mentions", "", actors},
		{"quote.Find", "quotes and claims", "", quotes},
		{"prose v3", "tokens, sentences, tags, names", "github.com/jdkato/prose/v3", whole(func(s string) (*prose3.Document, error) { return prose3.NewDocument(s) })},
		{"prose v2", "tokens, sentences, tags, names", "github.com/jdkato/prose/v2", whole(func(s string) (*prose2.Document, error) { return prose2.NewDocument(s) })},
		{"neurosnap/sentences", "sentences", "github.com/neurosnap/sentences", whole(func(s string) ([]*sentences.Sentence, error) { return punkt.Tokenize(s), nil })},
		{"uax29 words", "tokens", "github.com/clipperhouse/uax29/v2", whole(countWords)},
	}, nil
}

// reading measures reading a text as some options ask.
func reading(opts ...wirecopy.Option) func(string) (func() error, error) {
	return whole(func(s string) (*wirecopy.Report, error) { return wirecopy.Read(s, opts...) })
}

func countWords(s string) (n int, err error) {
	for it := words.FromString(s); it.Next(); {
		n++
	}
	return n, nil
}

// tags measures tagging. A tagged article remembers its tags, so that each is
// prepared anew.
func tags(text string) (func() error, error) {
	a, err := article.Parse(text)
	return func() error { a.Tags(); return nil }, err
}

func actors(text string) (func() error, error) {
	a, err := article.Parse(text)
	if err == nil {
		a.Tags()
	}
	return func() error { entity.Find(a); return nil }, err
}

func quotes(text string) (func() error, error) {
	a, err := article.Parse(text)
	if err != nil {
		return nil, err
	}
	found := entity.Find(a)
	return func() error { quote.Find(a, found); return nil }, nil
}

// version returns the version of a module that this program is built with.
func version(path string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok || path == "" {
		return ""
	}
	for _, m := range info.Deps {
		if m.Path == path || strings.HasPrefix(path, m.Path+"/") {
			return m.Version
		}
	}
	return fmt.Sprintf("no %s", path)
}
