package wirecopy

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Who says "I" in a quotation is known only once it is known who speaks: package
// entity is too early for it, and package quote changes no actors.

// addSelves adds to the people who speak the places of direct quotations where
// they speak of themselves.
func addSelves(a *article.Article, quotes []quote.Quote) {
	changed := map[*entity.Actor]bool{}
	for i := range quotes {
		q := &quotes[i]
		if q.Kind != quote.Direct || q.Speaker == nil || q.Speaker.Kind != entity.Person {
			continue
		}
		before := len(q.Speaker.Mentions)
		for _, c := range q.Content {
			q.Speaker.Mentions = appendSelves(q.Speaker.Mentions, a, c)
		}
		if len(q.Speaker.Mentions) > before {
			changed[q.Speaker] = true
		}
	}
	for x := range changed {
		slices.SortFunc(x.Mentions, func(m, n entity.Mention) int { return cmp.Compare(m.Start, n.Start) })
		x.Mentions = slices.CompactFunc(x.Mentions, func(m, n entity.Mention) bool { return m.Span == n.Span })
	}
}

// appendSelves appends the words by which the speaker of a quotation speaks of
// themself, but for quotations within it: there somebody else speaks.
func appendSelves(dst []entity.Mention, a *article.Article, content article.Span) []entity.Mention {
	i, _ := slices.BinarySearchFunc(a.Tokens, content.Start, func(t article.Token, at int) int { return cmp.Compare(t.Start, at) })
	inner := false
	for first := i; i < len(a.Tokens) && a.Tokens[i].End <= content.End; i++ {
		switch t := a.Tokens[i]; t.In(a.Text) {
		case "‘", "“", "'", "\"":
			inner = i > first && !inner
		case "’", "”":
			inner = false
		case "I", "me", "my", "My", "mine", "myself":
			if !inner {
				dst = append(dst, entity.Mention{Span: t.Span, Form: entity.Pronoun})
			}
		}
	}
	return dst
}
