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

// PostNominal reports whether a word has the letters for an honour, degree or office that
// stand after a person's name: "OBE", "PhD". It may be a name in other places.
func PostNominal(word string) bool {
	_, ok := find(postNominals.Get(), word)
	return ok
}

// LegalForm reports whether a word says what a firm is in law where it ends its name: "LLP",
// "Ltd.".
func LegalForm(word string) bool {
	_, ok := find(legalForms.Get(), word)
	return ok
}

// Tail returns the kind of what has a name that ends with small words: "river", "nuclear
// plant". It is NoKind for other words.
func Tail(words string) Kind {
	v, _ := find(tails.Get(), words)
	return Kind(v)
}

// Coiner reports whether names of firms that are two words in one end with a word: "watch" of
// "Oceanwatch".
func Coiner(word string) bool {
	_, ok := find(coiners.Get(), word)
	return ok
}

// BeforeSyllables reports whether a word is a surname that given names of two syllables follow,
// with or without a hyphen: "Yoon" of "Yoon Seok-han".
func BeforeSyllables(word string) bool {
	_, ok := find(syllables.Get(), word)
	return ok
}
