package coref

// This file resolves the relatives of people: after "Roe's wife, Ann,", "his wife" refers to
// Ann.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A relative is what a person is to another one.
type relative struct {
	owner, entity link.ID
	kin           string // as lexicon.HeadOf has it
}

// maxRelatives bounds how many relatives are kept.
const maxRelatives = 64

// bind records that the person whose name begins with word i is a relative of another one:
// "his wife, Ann", "Mr. Roe's brother Sam", "divorced from wife Ann".
func (r *resolver) bind(id link.ID, i int) {
	d := r.d
	first := d.SentenceOf(i).First
	p := i
	if t := phrase.Title(d, i); !t.Empty() && !isKin(t.Noun, d.String(i-1)) {
		p = t.First
	}
	if p > first && d.String(p-1) == "," {
		p--
	}
	if p == first || len(r.relatives) >= maxRelatives {
		return
	}
	n, noun := d.NounAt(p-1, p)
	if n != 1 || !isKin(noun, d.String(p-1)) {
		return
	}
	owner := r.ownerBefore(p-1, first)
	if owner == link.None || r.entities.Real(owner) == r.entities.Real(id) {
		return // nobody is a relative of themselves, by another spelling of the name
	}
	if x := r.at(id); x.Gender == lexicon.Unknown {
		x.Gender = noun.Gender()
	}
	kin := lexicon.HeadOf(d.String(p - 1)) // of a divorced spouse, that of the spouse
	r.relatives = append(r.relatives, relative{owner, id, kin})
	switch kin {
	case "wife":
		r.relatives = append(r.relatives, relative{id, owner, "husband"})
	case "husband":
		r.relatives = append(r.relatives, relative{id, owner, "wife"})
	}
}

// isKin reports whether a noun, spelled s, is a kinship term. The lexicon has brothers and
// sisters as titles.
func isKin(noun lexicon.Noun, s string) bool {
	return noun.Class() == lexicon.Kin && !noun.Plural() || s == "brother" || s == "sister"
}

// ownerBefore returns the person whose relative word i denotes: that of the possessive before
// it, or else the current subject. It is None if the text does not say.
func (r *resolver) ownerBefore(i, first int) link.ID {
	d := r.d
	for n := 0; i > first && n < 4; n++ {
		i--
		if d.Has(i, text.Possessive) || d.Is(i, phrase.Determiners) {
			return r.mentionedAt(i)
		}
		if !d.Has(i, text.Small) && d.String(i) != "-" || d.Is(i, english.ActorVerb) {
			return link.None
		}
		if d.Is(i, english.Closed) {
			break
		}
	}
	return r.people.best(r.place, func(who referent) int32 {
		if who.unnamed() {
			return 0
		}
		return 100
	}).entity
}

// mentionedAt returns the person that the latest mention, which ends with word i, refers to.
func (r *resolver) mentionedAt(i int) link.ID {
	if x := r.last(); x != nil && x.End == i+1 && r.at(x.Entity).Kind == lexicon.Person {
		return x.Entity
	}
	for n := r.passed - 1; n >= 0 && r.names[n].End > i; n-- {
		if nm := &r.names[n]; nm.End == i+1 && nm.Entity != link.None && r.at(nm.Entity).Kind == lexicon.Person {
			return r.entities.Real(nm.Entity)
		}
	}
	return link.None
}

// ownKin resolves a noun for a relative after the possessive that is word i, and returns
// the word after it, i+1 where there is none.
func (r *resolver) ownKin(i, end int) int {
	owner := r.mentionedAt(i)
	p := phrase.At(r.d, i+1, end, r.nameEnd)
	if !r.isDescription(&p) {
		return i + 1
	}
	r.passNames(p.First, p.Head.End)
	if noun := r.d.String(p.Head.End - 1); owner != link.None && isKin(p.Noun, noun) {
		kin := lexicon.HeadOf(noun)
		for n := len(r.relatives) - 1; n >= 0; n-- {
			if b := &r.relatives[n]; b.owner == owner && b.kin == kin {
				r.add(b.entity, i, p.Head.End, mention.Nominal)
				return p.Head.End
			}
		}
		if id := r.ofFamily(owner, p.Noun.Gender()); id != link.None && p.First == p.Head.First &&
			r.d.Is(i, english.Possessive) && r.namedAfter(p.Head.End) == link.None {
			r.add(id, i, p.Head.End, mention.Nominal)
			return p.Head.End
		}
	}
	r.stranger(&p, i)
	return p.Head.End
}

// ofFamily returns the only person in focus of a gender who has the surname of another one, None if
// there is none: Ann Roe for "his wife" of Carl Roe.
func (w *discourse) ofFamily(owner link.ID, gender lexicon.Gender) link.ID {
	name := w.at(owner).Name
	last := text.LastWord(name)
	if gender == lexicon.Unknown || len(last) == len(name) && w.at(owner).Gender == lexicon.Unknown {
		return link.None
	}
	found, several := link.None, false
	w.people.best(w.place, func(who referent) int32 {
		if who.unnamed() || who.entity == owner {
			return 0
		}
		x := w.at(who.entity)
		if x.Gender != gender || text.LastWord(x.Name) != last || len(last) == len(x.Name) {
			return 0
		}
		several = several || found != link.None
		found = who.entity
		return 0
	})
	if several {
		return link.None
	}
	return found
}
