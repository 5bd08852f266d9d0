package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Find returns the attributions of an article, each either as a [Quote] or as a
// [Claim], in text order. Sources are resolved to the given actors, which must be those
// of the same article; without them every Speaker is nil. Nil actors and mentions
// outside of the text are ignored. A nil article and a text in another language than
// English (see [article.Article.Foreign]) have no attributions.
func Find(a *article.Article, actors []*entity.Actor, opts ...Option) ([]Quote, []Claim) {
	if a == nil || a.Foreign() {
		return nil, nil
	}
	o := newOptions(opts)
	var plain *article.Article
	cuts := text.Plain(a, &plain)
	if cuts == nil {
		return find(a, actors, o)
	}
	m := newMover(cuts, actors)
	quotes, claims := find(plain, m.actors, o)
	m.move(quotes, claims)
	return quotes, claims
}

// find returns the attributions of an article whose text has no invisible characters.
func find(a *article.Article, actors []*entity.Actor, o *options) ([]Quote, []Claim) {
	t := speech.Read(a)
	proposed := speech.Propose(t)
	decided := decide(t, proposed, o)
	return resolve(t, decided, actors, o)
}
