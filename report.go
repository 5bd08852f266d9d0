package wirecopy

import (
	"io"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// A Report is the result of reading one text. Its spans are byte offsets in
// Article.Text. Its methods do not modify it, so it is safe for concurrent use as
// long as the caller does not modify it either. A nil Report is queried like an empty
// one.
//
// Its methods that take actors compare pointers: the actors must be those of this report.
// An actor of another report is the same one if it has the same [entity.Actor.Key].
// Its iterators also give attributions within others, which [quote.WithNested] asks for and
// which are in the fields of those around them.
type Report struct {
	// ID is the caller's identifier for the text. [ReadSource] and [ReadAll] set it
	// from the [Source]; [Read], [ReadBytes] and [ReadFrom] leave it empty.
	ID string

	Article *article.Article // never nil in a Report that was read from a text
	Actors  []*entity.Actor  // in order of first mention
	Quotes  []quote.Quote    // in text order
	Claims  []quote.Claim    // in text order
}

// An Option changes how a text is read. It is an [article.Option], an
// [entity.Option] or a [quote.Option]. Options may be given in any order; a later
// one overrides an earlier one that sets the same thing. One that is given an absent value
// (the zero time, no title or names, nil, no number) takes an earlier one back, as if neither
// had been given. A nil Option is ignored.
type Option interface {
	// WirecopyOption does nothing. It marks a type as an option.
	WirecopyOption()
}

// Read runs the whole pipeline on a text: [article.Parse], then [entity.Find], then
// [quote.Find].
//
// It fails only if the text is above the size limit; the error is then an
// [*article.LimitError] and the Report is nil. An empty text gives an empty Report.
func Read(text string, opts ...Option) (*Report, error) {
	s := split(opts)
	a, err := article.Parse(text, s.parsed()...)
	return s.report(a, err)
}

// ReadBytes is like [Read] for bytes in any encoding that [article.ParseBytes]
// supports. It does not retain data.
func ReadBytes(data []byte, opts ...Option) (*Report, error) {
	s := split(opts)
	a, err := article.ParseBytes(data, s.parsed()...)
	return s.report(a, err)
}

// ReadFrom is like [ReadBytes] for the data that r returns up to [io.EOF]. Any other
// error of r is returned as an [*article.ReadError], which wraps it.
func ReadFrom(r io.Reader, opts ...Option) (*Report, error) {
	s := split(opts)
	a, err := article.ParseFrom(r, s.parsed()...)
	return s.report(a, err)
}

// An option is one of the whole pipeline.
type option func(*settings)

// WirecopyOption makes option an Option.
func (option) WirecopyOption() {}

// WithoutAttributions makes reading end once the actors are found: the report has neither
// quotes nor claims. It saves the time of [quote.Find], about three fifths of the whole.
func WithoutAttributions() Option { return option(func(s *settings) { s.actorsOnly = true }) }

// settings are options grouped by the package that they belong to.
type settings struct {
	actorsOnly bool // no attributions
	article    []article.Option
	entity     []entity.Option
	quote      []quote.Option
}

func split(opts []Option) settings {
	var s settings
	for _, o := range opts {
		switch o := o.(type) {
		case option:
			o(&s)
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
	r := &Report{Article: a, Actors: entity.Find(a, s.entity...)}
	if !s.actorsOnly {
		r.Quotes, r.Claims = quote.Find(a, r.Actors, s.quote...)
	}
	r.write()
	return r, nil
}
