package entity

// This file keeps who an article is speaking of just now: the few actors that a
// pronoun or "the minister" may mean, with a weight that each mention adds to
// and every sentence halves, as in the salience of Lappin and Leass (1994).

import "github.com/wirecopy-go/wirecopy/internal/lexicon"

// A ref is a mention that names nobody but stands for somebody.
type ref struct {
	first, end int32 // tokens
	ent        int32
	form       Form
}

// Weights of mentions for the ones that follow.
const (
	asSubject   = 240 // the first of a sentence
	asSecond    = 140 // another subject
	asOther     = 100
	asPossessor = 80
	asInner     = 40  // "the Clinton campaign"
	maxKept     = 200 // of earlier mentions in all
	elsewhere   = 4   // divides the weight of what another quotation speaks of
	forgotten   = 4   // sentences after which a weight counts for nothing
	lost        = 8   // and after which nobody is meant at all
)

// A focus is the weight of one actor in the sentence sent.
type focus struct {
	ent, sent int32
	weight    int32 // of the mentions outside of quotations
	quoted    int32 // of those in the quotation quote
	quote     int32 // 0 for none
	subject   bool  // its latest mention was one
}

// A stage is the actors in focus. People and bodies have one each, so that many
// names of one sort don't push the others out.
type stage struct {
	actors [12]focus
	n      int
}

// A place is where in an article the weights of actors are asked for.
type place struct {
	sent  int32
	quote int32 // number of the quotation, 0 outside
}

// in returns the weight of a focus at a later place.
func (x *focus) in(p place) int32 {
	w := x.weight
	if x.quote != 0 && x.quote == p.quote {
		w += x.quoted
	} else {
		w += x.quoted / elsewhere
	}
	return x.faded(w, p)
}

// faded returns what is left of a weight.
func (x *focus) faded(weight int32, p place) int32 {
	if p.sent-x.sent > forgotten {
		return 0
	}
	return weight >> (p.sent - x.sent)
}

// raise adds weight to an actor.
func (s *stage) raise(e, weight int32, p place, subject bool) {
	add := focus{ent: e, sent: p.sent, quote: p.quote, subject: subject}
	if p.quote != 0 {
		add.quoted = weight
	} else {
		add.weight = weight
	}
	least := 0
	for i := range s.actors[:s.n] {
		x := &s.actors[i]
		if x.ent != e {
			if x.in(p) < s.actors[least].in(p) {
				least = i
			}
			continue
		}
		add.weight += min(x.faded(x.weight, p), maxKept)
		if x.quote != 0 && x.quote == p.quote {
			add.quoted += min(x.faded(x.quoted, p), maxKept)
		} else {
			add.weight += min(x.faded(x.quoted, p), maxKept) / elsewhere
		}
		*x = add
		return
	}
	if s.n < len(s.actors) {
		least = s.n
		s.n++
	}
	s.actors[least] = add
}

// best returns the weightiest actor that fits, none for none.
func (s *stage) best(p place, fits func(e int32) int32) int32 {
	best, most := int32(none), int32(0)
	for i := range s.actors[:s.n] {
		x := &s.actors[i]
		if w := x.in(p); w > 0 {
			if w = w * fits(x.ent) / 100; w > most {
				best, most = x.ent, w
			}
		}
	}
	return best
}

// latest returns the actor that fits of whom the article spoke last,
// for want of any in focus, none for none.
func (s *stage) latest(p place, fits func(e int32) int32) int32 {
	best, most := int32(none), int32(-1)
	for i := range s.actors[:s.n] {
		x := &s.actors[i]
		if x.sent > most && p.sent-x.sent <= lost && fits(x.ent) >= 100 {
			best, most = x.ent, x.sent
		}
	}
	return best
}

// genderFits returns how well a person of gender g may be meant by a word of
// gender want, in per cent.
func genderFits(g, want lexicon.Gender) int32 {
	switch {
	case want == lexicon.Unknown || g == want:
		return 100
	case g == lexicon.Unknown:
		return genderUnknown
	}
	return 0
}
