package english

import (
	_ "embed" // for the tables
	"strings"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:generate go run ./gen

var (
	//go:embed words.table
	wordData string
	//go:embed entries.bin
	entryData string
	//go:embed classes.bin
	classData string
	//go:embed phrases.table
	phraseData string
	//go:embed lemmas.txt
	lemmaData string

	wordTable   = table.MustOpen(wordData)
	phraseTable = table.MustOpen(phraseData)
)

// Sets of classes that grammar treats alike.
const (
	Auxiliary = Be | Have | Do | Modal

	// Calendar is the words of dates that are nouns.
	Calendar = Weekday | Month | CalendarWord

	// Time is the words that say by themselves on which day or in which month.
	Time = Weekday | Month | DayAdverb

	// Structural is the words that hold sentences together, those of time
	// included.
	Structural = Pronoun | SubjectPronoun | ObjectPronoun | Possessive | Determiner | Auxiliary | Negation | Adverb |
		Preposition | Subordinator | Coordinator | Wh | Time | VerbParticle | Hedge | Raising

	// Closed is the words that are not names however they are written.
	Closed = Auxiliary | Preposition | Determiner | Possessive | Function

	// Abbreviation is the abbreviations whose period belongs to the word.
	Abbreviation = TitleAbbreviation | DateAbbreviation | FinalAbbreviation
)

// Is reports whether c has a class of d.
func (c Class) Is(d Class) bool { return c&d != 0 }

// Is reports whether l has a class of m.
func (l Layout) Is(m Layout) bool { return l&m != 0 }

// Is reports whether u has a set of v.
func (u Usage) Is(v Usage) bool { return u&v != 0 }

// Is reports whether p has a class of q.
func (p Phrase) Is(q Phrase) bool { return p&q != 0 }

// An Entry is the entry of a word in the table. The zero Entry is that of a word that is not
// there.
type Entry struct {
	Class  Class
	Cue    Cue
	Layout Layout
	Rare
}

// Rare has the fields that few words have. It is a type of its own so that an Entry has four
// fields, which the compiler keeps in registers: entries are used in every loop over words.
type Rare struct {
	Usage Usage

	// Number is the number of a month, that of a day of the week from Monday
	// = 1, what a numeral up to twelve means, or how many days or weeks a word
	// such as "yesterday" or "next" moves; 0 for other words.
	Number int8
}

// The sizes in bytes of what is in entries.bin and in classes.bin. An entry is its Cue
// and the number of the rest, which many share: Class, Layout, Usage and Number, all
// of them in little-endian order.
const (
	EntrySize = 4 + 2
	RestSize  = 8 + 4 + 4 + 1
)

// MaxWord is the length in bytes of the longest word of the table.
const MaxWord = 24

// Lookup returns the entry of a word in lower case, with straight apostrophes
// and without a possessive ending.
func Lookup(lower []byte) Entry {
	if len(lower) > MaxWord {
		return Entry{}
	}
	n, ok := wordTable.GetBytes(lower)
	if !ok {
		return Entry{}
	}
	return entry(n)
}

// Of returns the entry of a word in any case, with straight or curly apostrophes.
// [Lookup] is faster where the lower case is at hand.
func Of(word string) Entry {
	n, ok := find(word)
	if !ok {
		return Entry{}
	}
	return entry(n)
}

// find returns the number of the entry of a word as [Of] takes it, and whether there is one.
func find(word string) (uint32, bool) {
	if len(word) > MaxWord {
		return 0, false
	}
	var key [MaxWord]byte
	n, h := 0, hash.Start32
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case c == curly[0] && strings.HasPrefix(word[i:], curly):
			c = '\''
			i += len(curly) - 1
		}
		key[n] = c
		h = hash.Append32(h, c)
		n++
	}
	return wordTable.GetHashed(h, key[:n])
}

// ClassOf returns the classes of a word as [Of] has them.
func ClassOf(word string) Class { return Of(word).Class }

// entry returns entry n of the embedded entries.
func entry(n uint32) Entry {
	at := int(n) * EntrySize
	if at+EntrySize > len(entryData) {
		return Entry{}
	}
	e := entryData[at : at+EntrySize]
	at = int(kernel.U16(e, 4)) * RestSize
	if at+RestSize > len(classData) {
		return Entry{}
	}
	s := classData[at : at+RestSize]
	return Entry{Class(kernel.U64(s, 0)), Cue(kernel.U32(e, 0)), Layout(kernel.U32(s, 8)), Rare{Usage(kernel.U32(s, 12)), int8(s[16])}}
}

// curly is the typographic apostrophe.
const curly = "’"

// lemmas are the words as [Cue.Lemma] numbers them.
var lemmas = sync.OnceValue(func() []string { return strings.Split("\n"+lemmaData, "\n") })

// Lemma returns word number n as [Cue.Lemma] numbers them, "" for others.
func Lemma(n int) string {
	if all := lemmas(); n >= 0 && n < len(all) {
		return all[n]
	}
	return ""
}
