package wirecopy

import (
	"io"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/quote"
)

// A Report is everything that was read out of one text. All of its values are
// spans of Article.Text. It is immutable and safe for concurrent use.
type Report struct {
	// ID is the caller's own name for the text. Reading leaves it empty; JSON
	// begins with it where it is set.
	ID string

	Article *article.Article // never nil
	Actors  []*entity.Actor  // in the order of entity.Find
	Quotes  []quote.Quote    // in text order
	Claims  []quote.Claim    // in text order
}

// An Option changes how a text is read. The options are those of the packages
// of the pipeline, [article.Option], [entity.Option] and [quote.Option], in any
// order; of two that set the same thing the later one holds.
type Option interface {
	// WirecopyOption does nothing; it tells options from other values.
	WirecopyOption()
}

// Read reads a text through the whole pipeline: [article.Parse], [entity.Find] and
// [quote.Find], one after the other.
//
// The error is an [*article.LimitError] for a text above the size limit and nil
// otherwise; the Report is nil if and only if the error is not. An empty text
// gives a Report without findings.
func Read(text string, opts ...Option) (*Report, error) {
	s := split(opts)
	a, err := article.Parse(text, s.article...)
	return s.report(a, err)
}

// ReadBytes is [Read] for bytes in any encoding that [article.ParseBytes]
// knows. The bytes are not kept.
func ReadBytes(data []byte, opts ...Option) (*Report, error) {
	s := split(opts)
	a, err := article.ParseBytes(data, s.article...)
	return s.report(a, err)
}

// ReadFrom is [ReadBytes] for everything that r gives up to io.EOF. The other
// errors of r are returned wrapped, as [article.ParseFrom] says.
func ReadFrom(r io.Reader, opts ...Option) (*Report, error) {
	s := split(opts)
	a, err := article.ParseFrom(r, s.article...)
	return s.report(a, err)
}

// settings are options sorted by the package they are for.
type settings struct {
	article []article.Option
	entity  []entity.Option
	quote   []quote.Option
}

func split(opts []Option) settings {
	var s settings
	for _, o := range opts {
		switch o := o.(type) {
		case article.Option:
			s.article = append(s.article, o)
		case entity.Option:
			s.entity = append(s.entity, o)
		case quote.Option:
			s.quote = append(s.quote, o)
		}
	}
	return s
}

func (s settings) report(a *article.Article, err error) (*Report, error) {
	if err != nil {
		return nil, err
	}
	actors := entity.Find(a, s.entity...)
	quotes, claims := quote.Find(a, actors, s.quote...)
	text.Release(a)
	return &Report{Article: a, Actors: actors, Quotes: quotes, Claims: claims}, nil
}
