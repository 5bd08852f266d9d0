package entity

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
)

// withoutAuthors leaves out the authors whom the caller names, [article.WithAuthors],
// where nothing but the byline and the credits speaks of them.
func withoutAuthors(a *article.Article, actors []*Actor) []*Actor {
	if len(a.Authors) == 0 {
		return actors
	}
	return slices.DeleteFunc(actors, func(x *Actor) bool {
		return slices.ContainsFunc(a.Authors, func(name string) bool { return strings.EqualFold(name, x.Name) }) &&
			!slices.ContainsFunc(x.Mentions, func(m Mention) bool { return !credits(a, m.Span) })
	})
}

// credits reports whether s is in a paragraph that says who wrote the article.
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
