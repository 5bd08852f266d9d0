package wirecopy

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/quote"
)

// This file converts the spans of all that was found in the plain text, which has no
// invisible characters, to spans of the text as it is written. If each stage did so, the next
// one would first have to convert them back, with a copy of the article.

// parsed returns the options of an article that is read on.
func (s *settings) parsed() []article.Option {
	return append(s.article, access.Keep())
}

// write moves everything in r.
func (r *Report) write() {
	cuts := access.Write(r.Article)
	if cuts == nil {
		return
	}
	for _, a := range r.Actors {
		own(a)
		for i := range a.Mentions {
			written(cuts, &a.Mentions[i].Span)
		}
		for i := range a.Affiliations {
			written(cuts, &a.Affiliations[i].Span)
		}
	}
	writeAll(cuts, r.Quotes, r.Claims)
}

// own gives an actor strings of its own, where they may be parts of a text of which nothing
// else is kept.
func own(a *entity.Actor) {
	a.Name = strings.Clone(a.Name)
	for i, s := range a.Aliases {
		a.Aliases[i] = strings.Clone(s)
	}
	for i, s := range a.Roles {
		a.Roles[i] = strings.Clone(s)
	}
}

func writeAll(cuts text.Cuts, quotes []quote.Quote, claims []quote.Claim) {
	for i := range quotes {
		writeOne(cuts, &quotes[i].Attribution)
	}
	for i := range claims {
		writeOne(cuts, &claims[i].Attribution)
	}
}

func writeOne(cuts text.Cuts, a *quote.Attribution) {
	written(cuts, &a.Source)
	written(cuts, &a.Cue)
	written(cuts, &a.Addressee)
	written(cuts, &a.Time.Span)
	for i := range a.Content {
		written(cuts, &a.Content[i])
	}
	writeAll(cuts, a.Quotes, a.Claims)
}

func written(cuts text.Cuts, s *article.Span) { s.Start, s.End = cuts.Written(s.Start, s.End) }
