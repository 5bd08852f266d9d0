package mention

import (
	"time"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Mention is a named mention: a name of an actor, or a name of unknown kind that the
// rest of the article may explain.
type Mention struct {
	text.Range
	Entry int32         // entry of the caller's gazetteer plus one, or 0
	Sense lexicon.Sense // the likeliest sense; set if Known is true and Entry is 0
	Kind  lexicon.Kind  // NoKind if unknown
	Known bool          // in the lexicon or in the caller's gazetteer

	// Boilerplate is true in the boilerplate of a web page. Such a mention is linked
	// only to an entity that the article itself names.
	Boilerplate bool

	// Team is true if it stands beside the points of a team: "Leeds 1 Kelder 0".
	Team bool

	// Whole is true if the name ends like a possessive, as Moody's does.
	Whole bool

	// Marked is true if the lexicon has the name and the model takes it for one of a body.
	Marked bool

	// Described is true if the text says of which kind it is: "the think tank Seri".
	Described bool

	// Doubtful is true if most mentions with this spelling have no kind, so that this
	// one may not be a name.
	Doubtful bool

	// The following say which entity the mention refers to. Package link sets them.

	Entity ID   // 0 if not linked
	Part   bool // of the name of a body that the article names in full
	Form   Form
}

// An ID identifies an entity of an article, see package link.
type ID int32

// A Form is the way in which a mention refers to its actor.
type Form uint8

// The forms.
const (
	Name    Form = iota // a full name
	Surname             // "Kerry"
	Acronym             // "UN"
	Alias               // another name
	Metonym             // a place name used for a government or organization
	Demonym             // "Russian"
	Title               // an office: "the Russian foreign minister"
	Nominal             // a description: "the company"
	Pronoun
)

// Named reports whether a mention of this form is a name.
func (f Form) Named() bool { return f <= Metonym }

// A Gazetteer is the caller's own list of actors.
type Gazetteer interface {
	// Longest returns the entry with the longest name that is a prefix of a sequence
	// of words, and the number n of words in it; n is 0 if there is no match. word must
	// return word i, or "" after the last one.
	Longest(word func(i int) string) (n, entry int)

	// Entry returns the canonical name and the kind of an entry.
	Entry(i int) (name string, kind lexicon.Kind)

	// EntryOf returns the entry for an actor of the lexicon, given its canonical name.
	EntryOf(name string, kind lexicon.Kind) (entry int, ok bool)

	// Holder returns the entry that held an office on a day. The owner is given as for
	// [lexicon.Holder].
	Holder(of, office string, day time.Time) (entry int, ok bool)
}
