package lexicon

import (
	_ "embed" // for the compiled sets

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// given.bin and surnames.bin are sets of folded names. Fewer than one in ten
// thousand other words pass for a name. The value of a first name is its gender, see
// [GivenValue].
var (
	//go:embed given.bin
	givenData string
	//go:embed surnames.bin
	surnameData string

	given    = table.Lazy[table.Set]{Data: &givenData, Open: table.OpenSet}
	surnames = table.Lazy[table.Set]{Data: &surnameData, Open: table.OpenSet}
)

// GivenValue returns the value in given.bin of a first name: its gender, or where that is unknown
// the one that most of those have who bear the name in all countries.
func GivenValue(gender, told Gender) uint32 {
	if gender == Unknown && told != Unknown {
		return uint32(told) + uint32(Female)
	}
	return uint32(gender)
}

// FirstName returns the gender of a first name, and whether the word is a first name. It is the
// gender that the model of names has learned from; [GenderTold] knows those of more names.
func FirstName(s string) (Gender, bool) {
	v, ok := find(given.Get(), s)
	if v > uint32(Female) {
		return Unknown, ok
	}
	return Gender(v), ok
}

// GenderTold returns the gender that the first word of a person's name tells. A
// surname that comes first tells none: "Yang" of "Yang Changqing".
func GenderTold(s string) Gender {
	if BeforeSyllables(s) {
		return Unknown
	}
	v, _ := find(given.Get(), s)
	if v > uint32(Female) {
		v -= uint32(Female)
	}
	return Gender(v)
}

// Surname reports whether s is a known surname.
func Surname(s string) bool {
	_, ok := find(surnames.Get(), s)
	return ok
}

// find looks up a word, or several, in any case.
func find(set *table.Set, s string) (uint32, bool) {
	if h, ok := fold.Hash(s); ok {
		return set.GetHash(h)
	}
	var k fold.Key
	if !k.Add(s) || len(k.Bytes(1)) == 0 {
		return 0, false
	}
	return set.Get(k.Bytes(1))
}
