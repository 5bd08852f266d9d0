package wirecopy

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// A Report is everything that was read out of one text.
type Report struct {
	// ID is the caller's own name for the text. Reading leaves it empty; JSON
	// begins with it where it is set.
	ID string

	Article *article.Article
	Actors  []*entity.Actor // in the order of their first mention
	Quotes  []quote.Quote   // in text order
	Claims  []quote.Claim   // in text order
}

// Read runs the whole pipeline over a text.
func Read(text string) (*Report, error) {
	a, err := article.Parse(text)
	if err != nil {
		return nil, err
	}
	actors := entity.Find(a)
	quotes, claims := quote.Find(a, actors)
	return &Report{Article: a, Actors: actors, Quotes: quotes, Claims: claims}, nil
}
