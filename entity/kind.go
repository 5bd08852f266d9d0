package entity

import (
	"strconv"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A Kind is the type of an [Actor].
type Kind uint8

// The kinds of actors.
const (
	KindUnknown      Kind = iota
	KindPerson            // a human being
	KindOrganization      // an organization: a ministry, company, party, court
	KindGroup             // people under one name: "Taliban", "Democrats"
	KindCountry           // a state or territory, including its government
	KindPlace             // any other place: "talks in Moscow"
)

var kindNames = [...]string{"unknown", "person", "organization", "group", "country", "place"}

// String returns the name of the kind in lower case, for example "person" for
// [KindPerson].
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}

// lexiconKinds maps the kinds of package lexicon to those of this package.
var lexiconKinds = [...]Kind{
	lexicon.NoKind:       KindUnknown,
	lexicon.Person:       KindPerson,
	lexicon.Organization: KindOrganization,
	lexicon.Group:        KindGroup,
	lexicon.Country:      KindCountry,
	lexicon.Place:        KindPlace,
}

// kindOf converts a kind of package lexicon.
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
