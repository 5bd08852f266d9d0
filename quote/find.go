package quote

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// Find returns the attributions of an article, each either as a [Quote] or as a
// [Claim], in text order. Sources are resolved to the given actors, which must be those
// of the same article; without them every Speaker is nil. Nil actors and mentions
// outside of the text are ignored. A nil article and a text in a language other than
// English (see [article.Article.Foreign]) have no attributions.
func Find(a *article.Article, actors []*entity.Actor, opts ...Option) ([]Quote, []Claim) {
	if a == nil || a.Foreign() {
		return nil, nil
	}
	o := newOptions(opts)
	plain, cuts := access.Plain(a)
	if cuts == nil {
		return find(plain, actors, o)
	}
	m := newMover(cuts, actors)
	quotes, claims := find(plain, m.actors, o)
	m.move(quotes, claims)
	return quotes, claims
}

// find returns the attributions of an article whose text has no invisible characters.
func find(a *article.Article, actors []*entity.Actor, o *options) ([]Quote, []Claim) {
	t := speech.Open(a)
	m := scratches.Get().(*scratch)
	m.proposed = speech.ProposeIn(m.proposed[:0], t)
	quotes, claims := resolve(t, decide(t, m, o), actors, o)
	m.rest()
	t.Close()
	return quotes, claims
}

// A scratch is what finding needs, for reuse.
type scratch struct {
	proposed []speech.Proposal
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// maxKept is how many proposals are kept at most: those of a long article.
const maxKept = 1 << 10

// kept returns the memory of proposals that are done with, nil where it is too much to keep.
// What is behind them has nothing in it.
func kept(all []speech.Proposal) []speech.Proposal {
	if cap(all) > maxKept {
		return nil
	}
	clear(all)
	return all[:0]
}

// rest puts m back.
func (m *scratch) rest() {
	m.proposed = kept(m.proposed)
	scratches.Put(m)
}
