package entity

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/publisher"
)

// withoutWriters removes the authors and the publisher as far as the article only says that
// they wrote or printed it.
func withoutWriters(a *article.Article, actors []*Actor) []*Actor {
	return withoutPublisher(a, withoutAuthors(a, actors))
}

// withoutPublisher removes the publisher given by [article.WithPublisher] and
// [article.WithURL] if it is mentioned only on the page around the article, in bylines and
// credits, and as the one that was told something, and is nobody's affiliation.
func withoutPublisher(a *article.Article, actors []*Actor) []*Actor {
	names := publisher.Of(a.Publisher, a.URL)
	if len(names) == 0 {
		return actors
	}
	of := map[*Actor]bool{}
	for _, x := range actors {
		for _, y := range x.Affiliations {
			of[y.Actor] = true
		}
	}
	return slices.DeleteFunc(actors, func(x *Actor) bool {
		if of[x] {
			return false
		}
		switch x.Kind {
		case KindCountry, KindPlace, KindPerson:
			return false
		}
		return (names.Has(x.Name) || slices.ContainsFunc(x.Aliases, names.Has)) &&
			!slices.ContainsFunc(x.Mentions, func(m Mention) bool { return !credits(a, m.Span) && !told(a, m.Span) })
	})
}

// told reports whether s is the one that somebody told something: "told the Gazette".
func told(a *article.Article, s article.Span) bool {
	at := a.SentencesAt(s)
	if len(at) == 0 {
		return false
	}
	tokens := at[0].Tokens
	n, _ := slices.BinarySearchFunc(tokens, s.Start, func(t article.Token, at int) int { return t.Start - at })
	if n > 0 && english.Of(tokens[n-1].In(a.Text)).Class.Is(english.Determiner) {
		n--
	}
	return n > 0 && english.Of(tokens[n-1].In(a.Text)).Cue.Is(english.Addressee)
}

// withoutAuthors removes the authors given by [article.WithAuthors] that are mentioned
// only in bylines and credits.
func withoutAuthors(a *article.Article, actors []*Actor) []*Actor {
	if len(a.Authors) == 0 {
		return actors
	}
	return slices.DeleteFunc(actors, func(x *Actor) bool {
		return !slices.ContainsFunc(x.Mentions, func(m Mention) bool { return !credits(a, m.Span) }) &&
			slices.ContainsFunc(a.Authors, func(name string) bool { return strings.EqualFold(name, x.Name) })
	})
}

// credits reports whether s is in a byline, credit or author paragraph, or on the page
// around the article.
func credits(a *article.Article, s article.Span) bool {
	for _, p := range a.ParagraphsAt(s) {
		switch p.Kind {
		case article.KindByline, article.KindCredit, article.KindAuthor, article.KindBoilerplate:
		default:
			return false
		}
	}
	return true
}
