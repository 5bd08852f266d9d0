// Package words knows the words, phrases and places that decide how English
// news is cut into tokens, sentences and the parts of an article. The facts are
// in the .tsv files; the .table files are compiled from them and read in place.
package words

import (
	_ "embed"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:generate go run ./gen

// A Set says what classes a word or phrase belongs to.
type Set uint32

// The classes of words; words.tsv explains each of them.
const (
	Title Set = 1 << iota
	Month
	Number
	End
	Clock
	Prefix
	Unit
	Domain
	Starter
	Common
	Reader
	Date
	Service
	Picture

	// Abbreviation is every class whose period belongs to the word.
	Abbreviation = Title | Month | End
)

// The classes of phrases; phrases.tsv explains each of them.
const (
	Agency Set = 1 << iota
	Role
	Slug
	Share
	Ad
	Nav
	Lead
	Credit
	Correction
	Caption
)

// Is reports whether s has a class of t.
func (s Set) Is(t Set) bool { return s&t != 0 }

var (
	//go:embed words.table
	wordData string
	//go:embed words.filter
	wordFilter string
	//go:embed phrases.table
	phraseData string
	//go:embed places.table
	placeData string

	wordTable   = table.MustOpen(wordData)
	phraseTable = table.MustOpen(phraseData)
	placeTable  = table.MustOpen(placeData)
)

// The longest keys of the tables, in bytes.
const (
	maxWord   = 16
	maxPhrase = 64
	maxLead   = 40
)

// Of returns the classes of a word in any case; 0 if it has none.
func Of(word string) Set {
	if len(word) > maxWord || !listed(wordFilter, word) {
		return 0
	}
	var key [maxWord]byte
	v, _ := wordTable.GetBytes(lower(key[:0], word))
	return Set(v)
}

// filterSize is the size of words.filter in bytes: a bit for every mix of
// first, middle and last letter and length that a word of the table has. It
// tells most other words without a look at the table.
const filterSize = 1 << 10

func filterBit(word string) uint32 {
	n := len(word)
	h := uint32(word[0]|0x20)*0x9e3779b1 + uint32(word[n-1]|0x20)*0x85ebca6b + uint32(word[n/2]|0x20)*0xc2b2ae35 + uint32(n)*0x27d4eb2f
	return h >> 19
}

// listed reports whether filter lets word through, which it does with all words
// of the table in any case and few others.
func listed(filter, word string) bool {
	if word == "" || len(filter) != filterSize {
		return false
	}
	bit := filterBit(word)
	return filter[bit/8]&(1<<(bit%8)) != 0
}

// OfPhrase returns the classes of a phrase in any case; 0 if it has none. Its
// punctuation does not count.
func OfPhrase(s string) Set {
	if len(s) > 2*maxPhrase {
		return 0
	}
	var key [2 * maxPhrase]byte
	v, _ := phraseTable.GetBytes(plain(key[:0], s))
	return Set(v)
}

// OfLead returns the classes that the first one to three words of s have as
// the beginning of a line.
func OfLead(s string) Set {
	var set Set
	n := 0
	for i := 0; i < len(s) && i < maxLead && n < 3; i++ {
		end := i + 1
		if c := s[i]; c == ' ' || c == ':' || c == ',' {
			end = i
		} else if end < len(s) {
			continue
		}
		n++
		set |= OfPhrase(s[:end])
	}
	return set & (Lead | Credit | Correction | Caption | Share | Ad)
}

// A Place is what is known of a place.
type Place struct {
	Code string // of its country, ISO 3166-1 alpha-2 as in CLDR
	City bool   // stands alone in a dateline
}

// isCity is set in the number of a city in places.table, whose low two bytes
// are the letters of the code.
const isCity = 1 << 16

// OfPlace returns what is known of a place named in any case.
func OfPlace(name string) (Place, bool) {
	if len(name) > maxPhrase {
		return Place{}, false
	}
	var key [maxPhrase]byte
	v, ok := placeTable.GetBytes(lower(key[:0], name))
	if !ok {
		return Place{}, false
	}
	return Place{string([]byte{byte(v >> 8), byte(v)}), v&isCity != 0}, true
}

// lower appends s to key with its ASCII letters in lower case.
func lower(key []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		key = append(key, c)
	}
	return key
}

// plain appends the words of s to key, in lower case and with one space
// between them.
func plain(key []byte, s string) []byte {
	gap := false
	for i := range len(s) {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		default:
			gap = gap || c < utf8.RuneSelf || len(key) > 0
			continue
		}
		if gap && len(key) > 0 {
			key = append(key, ' ')
		}
		gap = false
		key = append(key, c)
	}
	return key
}
