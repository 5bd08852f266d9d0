// Package lexicon holds the facts that the library knows beforehand: countries
// and what they are called, capitals, bodies, groups, cities, people in office,
// first names and surnames, titles, and nouns that stand for people nobody
// names.
//
// # Where the facts are
//
// The sources are data/*.tsv, one fact a line, under comment lines that say
// where they are from. "go generate" compiles them into *.bin, which the package
// embeds and reads in place: opening them reads a few header bytes, nothing is
// decoded, and a lookup allocates nothing. A test compiles the sources again and
// fails where the result is not what is embedded.
//
// # How names are compared
//
// Names are compared in the form that [github.com/wirecopy-go/wirecopy/internal/fold]
// gives them. As that loses the case of letters, each [Sense] tells which
// [fold.Shape] it wants to be written in, and Lookup and Longest only give
// senses whose wish is met: "us" is no country, "US" and "U.S." are.
//
// Everything in the package is safe for concurrent use.
package lexicon

//go:generate go run ./gen
