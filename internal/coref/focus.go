package coref

// This file holds the salience list: the entities in focus, with their weights.

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
)

// A referent is a possible antecedent: an entity or an unnamed person. The zero referent
// means that there is none.
type referent struct {
	entity   link.ID
	stranger int // index of an unnamed person plus one
}

func (r referent) named() bool   { return r.entity != link.None }
func (r referent) unnamed() bool { return r.stranger != 0 }

// Weights of mentions for those that follow.
const (
	asSubject   = 240 // the first of a sentence
	asSecond    = 140 // another subject
	asOther     = 100
	asPossessor = 80
	asInner     = 40  // "the Clinton campaign"
	maxKept     = 200 // of earlier mentions in all
	elsewhere   = 4   // divides the weight of what another quotation speaks of
	forgotten   = 4   // sentences after which a weight counts for nothing
	lost        = 8   // and after which it is out of focus
)

// A place is a position in an article at which weights are computed.
type place struct {
	sentence int32
	quote    int32 // number of the quotation, 0 outside
}

// A salience is the weight of one referent in a sentence.
type salience struct {
	who      referent
	sentence int32
	weight   int32 // of the mentions outside of quotations
	quoted   int32 // of those in the quotation quote
	quote    int32 // 0 for none
	subject  bool  // its latest mention was one
}

// A focus is the referents that are salient at one point. People and organizations have
// separate ones, so that many names of one kind do not displace the other.
type focus struct {
	all [12]salience
	n   int
}

// at returns the weight at a later place.
func (x *salience) at(p place) int32 {
	w := x.weight
	if x.quote != 0 && x.quote == p.quote {
		w += x.quoted
	} else {
		w += x.quoted / elsewhere
	}
	return x.faded(w, p)
}

// faded returns what is left of a weight: every sentence halves it.
func (x *salience) faded(weight int32, p place) int32 {
	if p.sentence-x.sentence > forgotten {
		return 0
	}
	return weight >> (p.sentence - x.sentence)
}

// raise adds weight to a referent.
func (f *focus) raise(who referent, weight int32, p place, subject bool) {
	add := salience{who: who, sentence: p.sentence, quote: p.quote, subject: subject}
	if p.quote != 0 {
		add.quoted = weight
	} else {
		add.weight = weight
	}
	if x := f.find(who); x != nil {
		add.weight += min(x.faded(x.weight, p), maxKept)
		if x.quote != 0 && x.quote == p.quote {
			add.quoted += min(x.faded(x.quoted, p), maxKept)
		} else {
			add.weight += min(x.faded(x.quoted, p), maxKept) / elsewhere
		}
		*x = add
		return
	}
	if f.n < len(f.all) {
		f.all[f.n] = add
		f.n++
		return
	}
	least := &f.all[0]
	for i := range f.all {
		if f.all[i].at(p) < least.at(p) {
			least = &f.all[i]
		}
	}
	*least = add
}

// find returns the salience of a referent, or nil if it is not in focus.
func (f *focus) find(who referent) *salience {
	for i := range f.all[:f.n] {
		if f.all[i].who == who {
			return &f.all[i]
		}
	}
	return nil
}

// weight returns the salience of an entity, 0 if it is not in focus.
func (f *focus) weight(id link.ID, p place) int32 {
	if x := f.find(referent{entity: id}); x != nil {
		return x.at(p)
	}
	return 0
}

// A fit returns how well a referent fits, in per cent of its weight.
type fit func(referent) int32

// best returns the most salient referent that fits.
func (f *focus) best(p place, fits fit) referent {
	var best referent
	most := int32(0)
	for i := range f.all[:f.n] {
		x := &f.all[i]
		if w := x.at(p); w > 0 {
			if w = w * fits(x.who) / 100; w > most {
				best, most = x.who, w
			}
		}
	}
	return best
}

// latest returns the well-fitting referent that was mentioned last, even if it is no longer
// in focus.
func (f *focus) latest(p place, fits fit) referent {
	var best referent
	most := int32(-1)
	for i := range f.all[:f.n] {
		x := &f.all[i]
		if x.sentence > most && p.sentence-x.sentence <= lost && fits(x.who) >= 100 {
			best, most = x.who, x.sentence
		}
	}
	return best
}

// genderUnknown is how well a person of unknown gender fits "he" or "she", in per cent.
const genderUnknown = 60

// genderFits returns how well a person of gender g fits a word of gender want, in per cent.
func genderFits(g, want lexicon.Gender) int32 {
	switch {
	case want == lexicon.Unknown || g == want:
		return 100
	case g == lexicon.Unknown:
		return genderUnknown
	}
	return 0
}
