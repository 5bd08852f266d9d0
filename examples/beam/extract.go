package main

// This file reads documents and counts what was said in them.

import (
	"context"
	"reflect"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/examples/html/webpage"
	"github.com/wirecopy-go/wirecopy/quote"
)

func init() {
	register.Function3x0(extract)
	register.Emitter1[said]()
	register.Function1x2(countOf)
	register.Function2x1(addCounts)
	register.Function1x1(saidLine)
	register.Function2x1(countLine)
	beam.RegisterType(reflect.TypeFor[said]())
	beam.RegisterType(reflect.TypeFor[key]())
	beam.RegisterType(reflect.TypeFor[count]())
}

// A said is a quote or claim of one speaker.
type said struct {
	Article, Day           string
	Speaker, Kind, Country string // of a source without a name only Speaker is there, as the article puts it
	Key                    string // the same for the speaker in all articles
	Quote                  bool
	Attitude               string // of a claim; of a quote direct or mixed
	Negated                bool
	Words                  string
	Confidence             float64
}

// A key is what is counted by.
type key struct{ Speaker, Kind, Country, Day, Actor string }

type count struct{ Quotes, Claims int }

var (
	articles = beam.NewCounter("wirecopy", "articles")
	passed   = beam.NewCounter("wirecopy", "pages without an English article")
	tooLarge = beam.NewCounter("wirecopy", "articles that are too large")
)

// extract emits what was said in a document.
func extract(ctx context.Context, d document, emit func(said)) {
	text, opts := d.Text, options(d)
	if d.Page != nil {
		page, err := webpage.New(d.ID, d.Page, d.Type, webpage.Known{})
		if err != nil {
			passed.Inc(ctx, 1)
			return
		}
		text, opts = page.Text, page.Options()
	}
	r, err := wirecopy.Read(text, opts...)
	if err != nil {
		tooLarge.Inc(ctx, 1)
		return
	}
	articles.Inc(ctx, 1)
	for i := range r.Quotes {
		q := &r.Quotes[i]
		emitSaid(r, said{Article: d.ID, Quote: true, Attitude: q.Kind.String()}, &q.Attribution, emit)
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		emitSaid(r, said{Article: d.ID, Attitude: c.Attitude.String(), Negated: c.Negated}, &c.Attribution, emit)
	}
}

func options(d document) []wirecopy.Option {
	opts := []wirecopy.Option{article.WithAuthors(d.Authors...)}
	if d.Title != "" {
		opts = append(opts, article.WithTitle(d.Title))
	}
	if day, err := time.Parse(time.DateOnly, d.Date); err == nil {
		opts = append(opts, article.WithDate(day))
	}
	return opts
}

// emitSaid completes a row and emits it once for each speaker.
func emitSaid(r *wirecopy.Report, row said, a *quote.Attribution, emit func(said)) {
	row.Words, row.Confidence = a.Words(r.Article), a.Confidence
	if !r.Article.Day.IsZero() {
		row.Day = r.Article.Day.Format(time.DateOnly)
	}
	if len(a.Speakers) == 0 {
		row.Speaker = a.SpeakerName(r.Article)
		emit(row)
	}
	for _, s := range a.Speakers {
		x := s.Actor
		row.Speaker, row.Kind, row.Country, row.Key = x.Name, x.Kind.String(), "", x.Key()
		if c := x.Country(); c.IsCountry() {
			row.Country = c.String()
		}
		emit(row)
	}
}

func countOf(s said) (key, count) {
	k := key{s.Speaker, s.Kind, s.Country, s.Day, s.Key}
	if s.Quote {
		return k, count{Quotes: 1}
	}
	return k, count{Claims: 1}
}

func addCounts(a, b count) count { return count{a.Quotes + b.Quotes, a.Claims + b.Claims} }
