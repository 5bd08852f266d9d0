// Package lexicon is the gazetteer: countries and what they are called, capitals and
// towns, states and provinces, bodies, groups, firms and clubs, people in office, and
// also first names and surnames, titles, and nouns for people and bodies.
//
// # Where the facts are
//
// The sources are data/*.tsv, one fact a line, below comment lines that name where
// the facts are from; data/sources.tsv has the version of each source. "go generate"
// compiles them into *.bin, which the package embeds and reads in place: opening a
// file reads its header, nothing is decoded, and a lookup allocates nothing. A file is
// opened at first use and linked only into programs that use it. A damaged one panics.
// A test compiles the sources again and fails if the result is not what is embedded.
//
// Besides names there are facts about actors: who held an office when ([Holder]), what
// actors are called in databases ([Item]), and which names of countries are no longer used
// ([Historical]); and about nouns: what ties who is called so to the body that is named
// beside the noun ([Tie]).
//
// # How names are compared
//
// Names are compared in the form that [github.com/wirecopy-go/wirecopy/internal/fold]
// gives them. As that loses the case of letters, each [Sense] says which [fold.Shape]
// the name must have, and lookups return only the senses that fit: "us" is no country,
// "US" and "U.S." are.
//
// Names with the basis [Beside] mean their actor only beside another name, as "Miss."
// in "Jackson, Miss."; see [PlaceRegion], [TownRegion] and [PartyBeside].
//
// # What package article needs
//
// Datelines and abbreviations ask where a place is, and nothing else of what names stand for.
// So [Town] and [PlaceRegion] read tables of their own, and the names of bodies, their
// senses and the actors are linked only into programs that find actors.
//
// Everything in the package is safe for concurrent use.
package lexicon

//go:generate go run ./gen
