package lexicon

// This file reads the ends of names.

import (
	_ "embed" // for the compiled sets

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// postnominals.bin is the set of the letters for honours, degrees and offices that stand after
// a person's name, legalforms.bin that of the words for what a firm is in law. tails.bin is the
// set of the small words that end names of places and bodies, with their kinds, and
// coiners.bin that of the words at the end of names that are two words in one. syllables.bin
// is the set of surnames before given names of two syllables.
var (
	//go:embed postnominals.bin
	postNominalData string
	//go:embed legalforms.bin
	legalFormData string
	//go:embed tails.bin
	tailData string
	//go:embed coiners.bin
	coinerData string
	//go:embed syllables.bin
	syllableData string

	postNominals = table.Lazy[table.Set]{Data: &postNominalData, Open: table.OpenSet}
	legalForms   = table.Lazy[table.Set]{Data: &legalFormData, Open: table.OpenSet}
	coiners      = table.Lazy[table.Set]{Data: &coinerData, Open: table.OpenSet}
	syllables    = table.Lazy[table.Set]{Data: &syllableData, Open: table.OpenSet}
	tails        = table.Lazy[table.Set]{Data: &tailData, Open: table.OpenSet}
)

// PostNominal reports whether a word is the abbreviation of an honour, degree or office after
// a person's name: "OBE", "PhD". It may be a name elsewhere.
func PostNominal(word string) bool {
	_, ok := find(postNominals.Get(), word)
	return ok
}

// LegalForm reports whether a word at the end of the name of a firm is its legal form: "LLP",
// "Ltd.".
func LegalForm(word string) bool {
	_, ok := find(legalForms.Get(), word)
	return ok
}

// Tail returns the kind of actor whose names end with a lower-case noun such as "river" or
// "nuclear plant". It is NoKind for other words.
func Tail(words string) Kind {
	v, _ := find(tails.Get(), words)
	return Kind(v)
}

// Coiner reports whether a word is the second part of closed compounds that are names of
// firms: "watch" of "Oceanwatch".
func Coiner(word string) bool {
	_, ok := find(coiners.Get(), word)
	return ok
}

// BeforeSyllables reports whether a word is a surname that comes before given names of two
// syllables, with or without a hyphen: "Yoon" of "Yoon Seok-han".
func BeforeSyllables(word string) bool {
	_, ok := find(syllables.Get(), word)
	return ok
}
