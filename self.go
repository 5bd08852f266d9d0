package wirecopy

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Who says "I" in a quotation is known only once it is known who speaks: package
// entity is too early for it, and package quote changes no actors.

// addSelves adds to the people who speak the places of direct quotations where
// they speak of themselves.
func addSelves(a *article.Article, quotes []quote.Quote) {
	if len(quotes) == 0 {
		return
	}
	inner := innerQuotations(a)
	changed := map[*entity.Actor]bool{}
	for i := range quotes {
		q := &quotes[i]
		if q.Kind != quote.KindDirect || q.Speaker == nil || q.Speaker.Kind != entity.KindPerson {
			continue
		}
		before := len(q.Speaker.Mentions)
		for _, c := range q.Content {
			q.Speaker.Mentions = appendSelves(q.Speaker.Mentions, a, c, inner)
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

// innerQuotations returns the quotations that stand directly within others, in
// text order: there somebody else speaks.
func innerQuotations(a *article.Article) (inner []article.Span) {
	marked := a.Quotations
	for _, q := range marked {
		if q.Parent >= 0 && marked[q.Parent].Parent < 0 {
			inner = append(inner, q.Span)
		}
	}
	return inner
}

// appendSelves appends the words of a quotation by which its speaker speaks of
// themself.
func appendSelves(dst []entity.Mention, a *article.Article, content article.Span, inner []article.Span) []entity.Mention {
	i, _ := slices.BinarySearchFunc(a.Tokens, content.Start, func(t article.Token, at int) int { return cmp.Compare(t.Start, at) })
	next, _ := slices.BinarySearchFunc(inner, content.Start, func(s article.Span, at int) int { return cmp.Compare(s.Start, at) })
	for ; i < len(a.Tokens) && a.Tokens[i].End <= content.End; i++ {
		t := a.Tokens[i].Span
		for next < len(inner) && inner[next].End <= t.Start {
			next++
		}
		if next < len(inner) && inner[next].Start <= t.Start {
			continue
		}
		if n := strings.IndexAny(t.In(a.Text), "'’"); n > 0 {
			t.End = t.Start + n // "I'm"
		}
		switch t.In(a.Text) {
		case "I", "me", "my", "My", "mine", "myself":
			dst = append(dst, entity.Mention{Span: t, Form: entity.FormPronoun})
		}
	}
	return dst
}
