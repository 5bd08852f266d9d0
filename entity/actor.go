package entity

import (
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
)

// An Actor is one person, body, group, country or place that an article names,
// under one canonical name, however the article calls it.
type Actor struct {
	// Name is the canonical name: a country's CLDR short name in English, a
	// body's usual name, a person's fullest name in the article.
	Name string

	Kind Kind

	// Region is the country itself, the country of a place, or the country that
	// a body or group belongs to. It is the zero Region where there is none or it
	// isn't known.
	Region language.Region

	// ID is what the user's own list calls the actor, "" for others. See [WithGazetteer].
	ID string

	// Aliases are the other names that the article uses for the actor, each
	// once, in the order of their first mention; nil for none.
	Aliases []string

	// Roles are the offices and descriptions that the article gives the actor
	// ("U.S. Secretary of State"), each once, in the order of their mention; nil
	// for none.
	Roles []string

	// Mentions are where the article speaks of the actor, in text order. There
	// is one at least. Without any whose Form is Named, the article names the actor
	// by office only; see [Find].
	Mentions []Mention
}

// A Mention is one place where an article speaks of an actor. Its Span is the
// name itself, without article, title or possessive ending.
type Mention struct {
	article.Span
	Form Form
}
