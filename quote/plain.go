package quote

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file converts the spans of attributions in the plain text, which has no invisible
// characters, to spans of the text as it is written.

// A mover holds the actors of a text with the spans of the text without its invisible
// characters, and whom they stand for.
type mover struct {
	cuts   text.Cuts
	actors []*entity.Actor
	real   map[*entity.Actor]*entity.Actor
}

func newMover(cuts text.Cuts, actors []*entity.Actor) *mover {
	m := &mover{cuts, make([]*entity.Actor, 0, len(actors)), make(map[*entity.Actor]*entity.Actor, len(actors))}
	for _, a := range actors {
		if a == nil {
			continue
		}
		plain := *a
		plain.Mentions = slices.Clone(a.Mentions)
		for i := range plain.Mentions {
			s := &plain.Mentions[i].Span
			s.Start, s.End = cuts.Plain(s.Start, s.End)
		}
		m.actors = append(m.actors, &plain)
		m.real[&plain] = a
	}
	return m
}

// move puts all spans and actors of attributions right.
func (m *mover) move(quotes []Quote, claims []Claim) {
	for i := range quotes {
		m.attribution(&quotes[i].Attribution)
	}
	for i := range claims {
		m.attribution(&claims[i].Attribution)
	}
}

func (m *mover) attribution(a *Attribution) {
	for _, s := range []*article.Span{&a.Source, &a.Cue, &a.Addressee, &a.Time.Span} {
		m.span(s)
	}
	for i := range a.Content {
		m.span(&a.Content[i])
	}
	a.Speaker = m.who(a.Speaker)
	for i := range a.Speakers {
		a.Speakers[i].Actor = m.who(a.Speakers[i].Actor)
	}
	for i := range a.Candidates {
		a.Candidates[i].Actor = m.who(a.Candidates[i].Actor)
	}
	for i := range a.About {
		a.About[i] = m.who(a.About[i])
	}
	m.move(a.Quotes, a.Claims)
}

func (m *mover) span(s *article.Span) { s.Start, s.End = m.cuts.Written(s.Start, s.End) }

// who returns whom an actor stands for. Lists of actors may be shared, so that one was
// put right before.
func (m *mover) who(a *entity.Actor) *entity.Actor {
	if r := m.real[a]; r != nil {
		return r
	}
	return a
}
