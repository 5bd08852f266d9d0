package lexicon

import (
	_ "embed" // for the compiled table

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// nouns.bin maps folded titles and nouns to their [Noun].
var (
	//go:embed nouns.bin
	nounData string

	nouns = table.Lazy[table.Table]{Data: &nounData, Open: table.Open}
)

// A Gender is what a name or noun tells about a person.
type Gender uint8

// The genders. Unknown also stands for words that tell either.
const (
	Unknown Gender = iota
	Male
	Female
)

// A NounClass says what a noun or title stands for.
type NounClass uint8

// The classes of nouns. Those up to Role may stand before or after the name of a
// person and imply one.
const (
	NoNoun    NounClass = iota
	Honorific           // "Mr.", "Dr.", "Sir"
	Rank                // military and police: "Gen.", "Sergeant"
	Office              // "president", "Sen.", "secretary of state"
	Clergy              // "Pope", "Rev."
	Royal               // "King", "Prince"
	Role                // work or part played: "spokesman", "lawyer", "analyst"
	People              // unnamed people: "officials", "critics", "residents"
	Kin                 // "wife", "father"
	Body                // unnamed bodies: "company", "ministry", "campaign"
	Document            // what can say something: "report", "poll", "statement"
)

// A Noun is a title or a noun for people and bodies: bits 0-3 its class, 4-5 its
// gender, 6 whether it is a plural, 27 always set.
type Noun uint32

// Class returns what the noun stands for.
func (n Noun) Class() NounClass { return NounClass(n & 15) }

// Gender returns the gender of the person that it implies.
func (n Noun) Gender() Gender { return Gender(n >> 4 & 3) }

// Plural reports whether it stands for several.
func (n Noun) Plural() bool { return n>>6&1 != 0 }

// Title reports whether the noun can be a person's title or description, and so
// implies that a name beside it is a person's.
func (n Noun) Title() bool { return Honorific <= n.Class() && n.Class() <= Role }

// NewNoun returns the noun with these parts. It is what the generator writes.
func NewNoun(c NounClass, g Gender, plural bool) Noun {
	n := Noun(c) | Noun(g)<<4 | 1<<27
	if plural {
		n |= 1 << 6
	}
	return n
}

// LongestNoun returns the longest title or noun that begins with word 0 of some
// running words, and how many of them it takes. word is as for [Longest].
func LongestNoun(word func(i int) string) (int, Noun) {
	var k fold.Key
	n, v := LongestKey(*nouns.Get(), &k, word)
	return n, Noun(v)
}

// FindNoun returns the title or noun that s is, the zero Noun for none.
func FindNoun(s string) Noun {
	var k fold.Key
	if !k.Add(s) {
		return 0
	}
	return FindFolded(k.Bytes(1))
}

// FindFolded is [FindNoun] for a noun that is folded already.
func FindFolded(key []byte) Noun {
	v, _ := nouns.Get().GetBytes(key)
	return Noun(Value(v))
}
