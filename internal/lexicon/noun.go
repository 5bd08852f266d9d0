package lexicon

import (
	_ "embed" // for the compiled table
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// nouns.bin maps folded titles and nouns to their [Noun].
var (
	//go:embed nouns.bin
	nounData string

	nouns = table.Lazy[table.Table]{Data: &nounData, Open: table.Open}
)

// A Gender is the gender of the people who have a name or are described by a noun.
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

var nounClassNames = [...]string{
	"none", "honorific", "rank", "office", "clergy", "royal", "role", "people", "kin", "body", "document",
}

// NounClassNamed returns the class that the sources call name, and whether there
// is one.
func NounClassNamed(name string) (NounClass, bool) {
	i := slices.Index(nounClassNames[:], name)
	return NounClass(max(i, 0)), i > 0
}

// PeopleOrBody reports whether nouns of the class are for people or bodies.
func (c NounClass) PeopleOrBody() bool { return Rank <= c && c <= Body }

// A Noun is a title or a noun for people and bodies: bits 0-3 its class, 4-5 its
// gender, 6 whether it is a plural, 7-12 the number of its [Head], 13-17 and 18-22
// the classes of actor that it describes, 23-26 its [Tie], 27 always set.
type Noun uint32

// A Head numbers the nouns by which words for the same office or body are
// compared: "senator" for "Sen." and "lawmaker". 0 is that of all other nouns.
type Head uint8

// Describes reports whether an actor of class c may be called by the noun.
func (n Noun) Describes(c Class) bool {
	return c != Unclassed && (Class(n>>13&31) == c || Class(n>>18&31) == c)
}

// Private reports whether the noun is for bodies that are not part of a state:
// "charity", "airline", "club". Their names mostly do not contain the noun.
func (n Noun) Private() bool {
	for _, c := range [...]Class{Company, Nonprofit, Media, Party, Militant, Sport} {
		if n.Describes(c) {
			return true
		}
	}
	return false
}

// NewsAgency returns the noun for what "news" comes before, whatever the word: "news site".
func NewsAgency() Noun { return FindNoun("news agency") }

// Unlike reports whether a name says that its bearer is another body than the noun is
// for: no airline is called Ministry of Rivers, no court Rivers Agency.
func (n Noun) Unlike(name string) bool {
	if head, _, ok := strings.Cut(name, " of "); ok {
		name = head
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	own := FindNoun(last)
	if n.Describes(Media) && own.Class() == Body && !own.Private() && !strings.HasSuffix(name, " Press") {
		return true // no news agency is called Harbour Board
	}
	watches := n.Head() == WatchdogHead && (own.Describes(Government) || ofState(last))
	if n.Describes(Party) && last == "Congress" && len(last) < len(name) {
		return false // "the party" may be called Vale People's Congress
	}
	if n.Private() { // a firm may be called Vale Press
		return n.Describes(Company) && own.noFirm(last) || own.Describes(Government) && !watches || own.Describes(Parliament) || own.Describes(Military) ||
			(n.Describes(Company) || n.Describes(Party)) && ofState(last)
	}
	return own.Class() == Body && !n.alike(own) && !watches
}

// noFirm reports whether a noun, the last word of a name, is for bodies that are no firms: "Union",
// "Court". Some firms are called by the nouns that it leaves out.
func (n Noun) noFirm(last string) bool {
	switch last {
	case "Group", "Media", "Press", "Society":
		return false
	}
	return n.Class() == Body && !n.Plural() && !n.Describes(Company) && !n.Describes(Media)
}

// ofState reports whether the last word of a name is one for bodies of a state that describes no class
// of them: no firm is called Rivers Commission.
func ofState(last string) bool {
	switch last {
	case "Administration", "Board", "Commission", "Committee", "Council", "Defence", "Defense", "Directorate", "Inspectorate", "Service":
		return true
	}
	return false
}

// alike reports whether two nouns describe actors of a class in common.
func (n Noun) alike(o Noun) bool {
	return n.Describes(Class(o>>13&31)) || n.Describes(Class(o>>18&31))
}

// Head returns the number of the noun that this one is compared by.
func (n Noun) Head() Head { return Head(n >> 7 & 63) }

// HeadOf returns the noun, in lower case, by which a noun in any case is
// compared: "senator" for "Sen.", the noun itself for most.
func HeadOf(noun string) string {
	if h := FindNoun(noun).Head(); h > 0 {
		return heads[h]
	}
	return strings.ToLower(noun)
}

// HasPortfolio reports whether an office with a head is for some matter: there are ministers
// and secretaries of defense, and no presidents of it.
func HasPortfolio(head string) bool { return head == "minister" || head == "secretary" }

// Class returns what the noun stands for.
func (n Noun) Class() NounClass { return NounClass(n & 15) }

// Gender returns the gender of the person that it implies.
func (n Noun) Gender() Gender { return Gender(n >> 4 & 3) }

// Plural reports whether it stands for several.
func (n Noun) Plural() bool { return n>>6&1 != 0 }

// Title reports whether the noun can be a person's title or description, and so
// implies that a name beside it is a person's.
func (n Noun) Title() bool { return Honorific <= n.Class() && n.Class() <= Role }

// Spokesperson reports whether a noun, in any case, is one for people who speak for others and
// mostly have no name in the text: "spokesman", "spokeswomen".
func Spokesperson(noun string) bool {
	const start = "spokes"
	return len(noun) > len(start) && strings.EqualFold(noun[:len(start)], start)
}

// NewNoun returns the noun with these parts. It is what the generator writes.
func NewNoun(c NounClass, g Gender, plural bool, h Head, of [2]Class) Noun {
	n := Noun(c) | Noun(g)<<4 | Noun(h)<<7 | Noun(of[0])<<13 | Noun(of[1])<<18 | 1<<27
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

// LongestNounFrom is [LongestNoun] for a word 0 of which the heads are known.
func LongestNounFrom(h Heads, word func(i int) string) (int, Noun) {
	if h.alone(h.nouns, word(1)) {
		v := Value(h.nouns)
		return int(min(v, 1)), Noun(v)
	}
	var k fold.Key
	if !k.Add(word(0)) {
		return 0, 0
	}
	n, v := longest(*nouns.Get(), &k, int(h.nouns>>wordsShift), word)
	return n, Noun(v)
}

// FindNoun returns the title or noun that s is, the zero Noun for none.
func FindNoun(s string) Noun {
	if h, ok := fold.Hash(s); ok {
		v, _ := nouns.Get().GetLower(h, s)
		return Noun(Value(v))
	}
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
