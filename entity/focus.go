package entity

// This file keeps who an article is speaking of just now: the few actors that a
// pronoun or "the minister" may mean, with a weight that each mention adds to
// and every sentence halves.

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
	asInner     = 40 // "the Clinton campaign"
	inQuotation = 4  // divides
	forgotten   = 4  // sentences after which a weight counts for nothing
)

// A focus is the weight of one actor in the sentence sent.
type focus struct {
	ent, weight, sent int32
	subject           bool // its latest mention was one
}

// A stage is the actors in focus. People and bodies have one each, so that many
// names of one sort don't push the others out.
type stage struct {
	actors [12]focus
	n      int
}

// weight returns the weight of a focus in a later sentence.
func (x *focus) in(sent int32) int32 {
	if sent-x.sent > forgotten {
		return 0
	}
	return x.weight >> (sent - x.sent)
}

// raise adds weight to an actor.
func (s *stage) raise(e, weight, sent int32, subject bool) {
	least := 0
	for i := range s.actors[:s.n] {
		x := &s.actors[i]
		if x.ent == e {
			*x = focus{e, min(x.in(sent), asSubject) + weight, sent, subject}
			return
		}
		if x.in(sent) < s.actors[least].in(sent) {
			least = i
		}
	}
	if s.n < len(s.actors) {
		least = s.n
		s.n++
	}
	s.actors[least] = focus{e, weight, sent, subject}
}

// best returns the weightiest actor that fits, none for none.
func (s *stage) best(sent int32, fits func(e int32) int32) int32 {
	best, most := int32(none), int32(0)
	for i := range s.actors[:s.n] {
		x := &s.actors[i]
		if w := x.in(sent); w > 0 {
			if w = w * fits(x.ent) / 100; w > most {
				best, most = x.ent, w
			}
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
		return 60
	}
	return 0
}
