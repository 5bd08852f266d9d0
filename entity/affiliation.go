package entity

// This file holds whom a person speaks for.

import (
	"strconv"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/affiliation"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// An Affiliation is the tie of a person to the country, place, organization or group in
// which the article says that the person holds an office or has a role. Nationality is
// not an affiliation: "the French striker of Arsenal" is affiliated with Arsenal.
type Affiliation struct {
	// Span holds the words that state the affiliation, from the name of the Actor to the
	// noun of the office, or the other way round: "Russian foreign minister", "head of
	// research at Capital Economics". Of somebody who speaks for an official it has the
	// official in place of the Actor: "Merkel's spokesman".
	article.Span

	// Actor is the country, place, organization or group. It is in the list of actors
	// that [Find] returns, and is never nil there.
	Actor *Actor

	Standing Standing

	// Official reports whether the person speaks for the Actor: its head, minister,
	// envoy, spokesman and the like. It is false for members, employees and players, and
	// for legislators, judges and soldiers of a country.
	Official bool
}

// A Standing says whether an office is held, and in whose place.
type Standing uint8

// The standings.
const (
	StandingCurrent   Standing = iota
	StandingActing             // "acting", "interim", "caretaker"
	StandingDeputy             // a deputy, vice president, assistant secretary
	StandingFormer             // "former", "late", "was the president until 2010"
	StandingDesignate          // elected or named, but not yet in office; a shadow minister
)

var standingNames = [...]string{"current", "acting", "deputy", "former", "designate"}

// String returns the name of the standing in lower case, for example "former" for
// [StandingFormer].
func (s Standing) String() string {
	if int(s) < len(standingNames) {
		return standingNames[s]
	}
	return "standing(" + strconv.Itoa(int(s)) + ")"
}

// Held reports whether the office is held now: it is neither [StandingFormer] nor
// [StandingDesignate].
func (s Standing) Held() bool { return s <= StandingDeputy }

// Affiliation returns the affiliation of the actor that is held and in which the actor is
// an official, or else the first that is held. If there is none, or the actor is nil, it
// returns nil.
func (a *Actor) Affiliation() *Affiliation {
	if a == nil {
		return nil
	}
	var held *Affiliation
	for i := range a.Affiliations {
		switch x := &a.Affiliations[i]; {
		case !x.Standing.Held():
		case x.Official:
			return x
		case held == nil:
			held = x
		}
	}
	return held
}

// Country returns the Region of the actor, or if that is unknown, the Region of the Actor
// of its [Actor.Affiliation]: RU for "Sergei Lavrov, the Russian foreign minister". It is
// the zero Region, which prints as "ZZ", if that is unknown too, and for a nil actor.
func (a *Actor) Country() language.Region {
	if a == nil {
		return language.Region{}
	}
	if a.Region == (language.Region{}) {
		if x := a.Affiliation(); x != nil && x.Actor != nil {
			return x.Actor.Region
		}
	}
	return a.Region
}

// standings maps the standings of the lexicon to those of this package.
var standings = [...]Standing{
	lexicon.NoStanding: StandingCurrent, lexicon.ActingStanding: StandingActing, lexicon.DeputyStanding: StandingDeputy,
	lexicon.FormerStanding: StandingFormer, lexicon.DesignateStanding: StandingDesignate,
}

// affiliate gives the people among the actors their affiliations. all has all mentions
// in text order, byEntity the actors of entities.
func affiliate(d *phrase.Doc, all []affiliation.Mention, entities *link.Entities, byEntity []*Actor) {
	f := affiliator{affiliation.NewReader(d, entities, all), entities, byEntity, d.Stop}
	for id, a := range byEntity {
		d.Stop.Every(id)
		if a != nil && a.Kind == KindPerson {
			f.person(a, link.ID(id))
		}
	}
	for id, a := range byEntity {
		d.Stop.Every(id)
		if a != nil && a.Kind == KindPerson {
			f.speaker(a, link.ID(id))
		}
	}
}

// An affiliator gives people their affiliations.
type affiliator struct {
	reader   *affiliation.Reader
	entities *link.Entities
	byEntity []*Actor
	stop     *cancel.Signal
}

// person affiliates a person with what the person's roles and offices name.
func (f *affiliator) person(a *Actor, id link.ID) {
	add := func(x affiliation.Affiliation, ok bool) {
		if ok && f.byEntity[x.Entity] != nil {
			a.affiliate(Affiliation{x.Span, f.byEntity[x.Entity], standings[x.Standing], x.Official})
		}
	}
	for i, role := range f.entities.Roles(id) {
		f.stop.Every(i)
		add(f.reader.Read(id, role.Span))
	}
	for i, m := range a.Mentions {
		f.stop.Every(i)
		if m.Form == FormTitle {
			add(f.reader.ReadTitle(id, m.Span))
		}
	}
}

// speaker affiliates somebody who speaks for a person, and has no other affiliation, with
// what that person speaks for: "Merkel's spokesman". The affiliations of all people who
// have one of their own must be known.
func (f *affiliator) speaker(a *Actor, id link.ID) {
	for _, role := range f.entities.Roles(id) {
		if len(a.Affiliations) > 0 {
			return
		}
		who, span, ok := f.reader.Principal(id, role.Span)
		if !ok || f.byEntity[who] == nil {
			continue
		}
		if x := f.byEntity[who].Affiliation(); x != nil && x.Official {
			a.affiliate(Affiliation{span, x.Actor, StandingCurrent, true})
		}
	}
}

// maxAffiliations bounds the affiliations of one actor.
const maxAffiliations = 16

// affiliate adds an affiliation in text order, unless one with the same actor and
// standing is known.
func (a *Actor) affiliate(x Affiliation) {
	for i := range a.Affiliations {
		if y := &a.Affiliations[i]; y.Actor == x.Actor && y.Standing == x.Standing {
			y.Official = y.Official || x.Official
			return
		}
	}
	all := a.Affiliations
	if len(all) == maxAffiliations {
		return
	}
	all = append(all, x)
	for i := len(all) - 1; i > 0 && all[i].Start < all[i-1].Start; i-- {
		all[i], all[i-1] = all[i-1], all[i]
	}
	a.Affiliations = all
}
