package mention

import (
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Mention is a place where an article names an actor, a place, or something of
// which only the rest of the article tells what it is.
type Mention struct {
	text.Range
	Kind  lexicon.Kind  // NoKind where nothing tells
	Sense lexicon.Sense // the likeliest one, where Known and Entry is 0
	Known bool          // in the lexicon or in the user's gazetteer
	Entry int           // entry of the user's gazetteer plus one, 0 for none

	// Furniture says that the mention is in what a web page has around an article.
	// It names only whom the article names too.
	Furniture bool

	// Doubtful says that most mentions spelled alike have no kind, so that this one
	// may be none.
	Doubtful bool
}

// A Form is how a mention speaks of its actor.
type Form uint8

// The forms.
const (
	Name    Form = iota // a full name
	Surname             // "Kerry"
	Acronym             // "UN"
	Alias               // another name
	Metonym             // a place that stands for a government or body
	Demonym             // "Russian"
	Title               // an office: "the Russian foreign minister"
	Nominal             // a description: "the company"
	Pronoun
)

// Named reports whether a mention of this form gives a name.
func (f Form) Named() bool { return f <= Metonym }

// A Gazetteer is the list of actors that a user brings.
type Gazetteer interface {
	// Longest returns the entry with the longest name that begins with word 0 of
	// some running words, and how many words it has, 0 for none. word must return
	// word i, "" after the last.
	Longest(word func(i int) string) (n, entry int)

	// Entry returns the canonical name and the kind of an entry.
	Entry(i int) (name string, kind lexicon.Kind)

	// EntryOf returns the entry of the actor that the lexicon has by a name.
	EntryOf(name string, kind lexicon.Kind) (entry int, ok bool)
}
