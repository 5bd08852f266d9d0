package entity

import (
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
)

// An Actor is a person, organization, group, country or place that an article
// mentions, under one canonical name.
type Actor struct {
	// Name is the canonical name: the English CLDR short name of a country, the usual
	// name of an organization, or the fullest name that the article gives a person. A country
	// has one spelling: "Côte d’Ivoire". Accents and punctuation of all others are those of
	// the article: "Zurich" or "Zürich".
	Name string

	Kind Kind

	// Region is the country itself, the country of a place, or the country that an
	// organization or group belongs to. It is the zero Region if unknown or
	// inapplicable, which prints as "ZZ"; [Actor.Alpha2] is "" then.
	Region language.Region

	// Government reports whether an organization is part of the government of a state: a
	// ministry, agency or court, or the armed forces. It is false for countries themselves,
	// and where that is not known.
	Government bool

	// ID is the actor's ID in the caller's gazetteer, or "" if it is not listed there.
	// See [WithGazetteer].
	ID string

	// Aliases are the other names that the article uses for the actor, without
	// duplicates, in order of first mention. It is nil if there are none.
	Aliases []string

	// Roles are the offices and descriptions that the article gives the actor
	// ("U.S. Secretary of State"), without duplicates, in text order. It is nil if
	// there are none.
	Roles []string

	// Affiliations are the countries, places and bodies that the article says a person
	// speaks for or belongs to, in text order of the roles that say so, without
	// duplicates. It is nil if there are none, and for actors that are not people. See
	// [Actor.Affiliation] for the one to go by.
	Affiliations []Affiliation

	// Mentions are all mentions of the actor, in text order. There is at least one.
	// If [Form.Named] is false for all of them, the article refers to the actor by
	// office only; see [Find].
	Mentions []Mention
}

// A Mention is a piece of the text that refers to an actor. Its Span holds the bare
// name, without determiner, title or possessive ending.
type Mention struct {
	article.Span
	Form Form
}
