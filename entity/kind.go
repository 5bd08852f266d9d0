package entity

import (
	"strconv"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A Kind says what sort of actor an [Actor] is.
type Kind uint8

// The kinds of actors.
const (
	KindUnknown      Kind = iota
	KindPerson            // a human being
	KindOrganization      // a body that acts as one: a ministry, company, party, court
	KindGroup             // people or fighters under one name: "Taliban", "Democrats"
	KindCountry           // a state or territory, and its government
	KindPlace             // a place that is no actor's stand-in
)

var kindNames = [...]string{"unknown", "person", "organization", "group", "country", "place"}

// String returns the kind in lower case, "person" for [KindPerson].
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}

// lexiconKinds has the kinds of package lexicon as this package calls them.
var lexiconKinds = [...]Kind{
	lexicon.NoKind:       KindUnknown,
	lexicon.Person:       KindPerson,
	lexicon.Organization: KindOrganization,
	lexicon.Group:        KindGroup,
	lexicon.Country:      KindCountry,
	lexicon.Place:        KindPlace,
}

// kindOf returns the kind that the lexicon gives an actor.
func kindOf(k lexicon.Kind) Kind { return lexiconKinds[k] }

// lexiconKind is the inverse of [kindOf].
func lexiconKind(k Kind) lexicon.Kind {
	for n, own := range lexiconKinds {
		if own == k {
			return lexicon.Kind(n)
		}
	}
	return lexicon.NoKind
}
