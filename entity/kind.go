package entity

import "strconv"

// A Kind says what sort of actor an [Actor] is.
type Kind uint8

// The kinds of actors.
const (
	Unknown      Kind = iota
	Person            // a human being
	Organization      // a body that acts as one: a ministry, company, party, court
	Group             // people or fighters under one name: "Taliban", "Democrats"
	Country           // a state or territory, and its government
	Place             // a place that is no actor's stand-in
)

var kindNames = [...]string{"unknown", "person", "organization", "group", "country", "place"}

// String returns the kind in lower case, "person" for [Person].
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}
