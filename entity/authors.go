package entity

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
)

// withoutAuthors removes the authors given by [article.WithAuthors] that are mentioned
// only in bylines and credits.
func withoutAuthors(a *article.Article, actors []*Actor) []*Actor {
	if len(a.Authors) == 0 {
		return actors
	}
	return slices.DeleteFunc(actors, func(x *Actor) bool {
		return slices.ContainsFunc(a.Authors, func(name string) bool { return strings.EqualFold(name, x.Name) }) &&
			!slices.ContainsFunc(x.Mentions, func(m Mention) bool { return !credits(a, m.Span) })
	})
}

// credits reports whether s is in a byline, credit or author paragraph.
func credits(a *article.Article, s article.Span) bool {
	for _, p := range a.ParagraphsAt(s) {
		switch p.Kind {
		case article.KindByline, article.KindCredit, article.KindAuthor:
		default:
			return false
		}
	}
	return true
}
