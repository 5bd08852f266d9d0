package main

// What all forms need of quotes and claims.

import (
	"iter"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// An attribution is a quote or a claim.
type attribution struct {
	*quote.Attribution
	quote *quote.Quote // or
	claim *quote.Claim
	depth int // how many others it is in
}

// kind returns quote or claim.
func (a *attribution) kind() string {
	if a.quote != nil {
		return "quote"
	}
	return "claim"
}

// manner returns the kind of a quote or the attitude of a claim.
func (a *attribution) manner() string {
	if a.quote != nil {
		return a.quote.Kind.String()
	}
	return a.claim.Attitude.String()
}

// speakers returns the actors that speak, nil if none is named.
func (a *attribution) speakers() (actors []*entity.Actor) {
	for _, s := range a.Speakers {
		actors = append(actors, s.Actor)
	}
	return actors
}

// attributions yields the quotes and claims of a report in text order, each before those
// within it.
func attributions(r *wirecopy.Report) iter.Seq[attribution] {
	return func(yield func(attribution) bool) { nested(r, 0, yield) }
}

func nested(r *wirecopy.Report, depth int, yield func(attribution) bool) bool {
	all := make(map[*quote.Attribution]attribution)
	for i := range r.Quotes {
		q := &r.Quotes[i]
		all[&q.Attribution] = attribution{&q.Attribution, q, nil, depth}
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		all[&c.Attribution] = attribution{&c.Attribution, nil, c, depth}
	}
	for _, a := range r.Attributions() {
		within := &wirecopy.Report{Article: r.Article, Quotes: a.Quotes, Claims: a.Claims}
		if !yield(all[a]) || !nested(within, depth+1, yield) {
			return false
		}
	}
	return true
}

// day returns a day as 2026-03-04, "" if it is unknown.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// title returns the title that the caller gave, else the headline.
func title(a *article.Article) string {
	if a.Title != "" {
		return a.Title
	}
	return a.Headline.Line(a.Text)
}

// country returns the code of an actor's country, "" if there is none.
func country(a *entity.Actor) string {
	if c := a.Country(); c.IsCountry() {
		return c.String()
	}
	return ""
}
