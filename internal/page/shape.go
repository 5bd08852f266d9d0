package page

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// This file measures a block by itself.

// A shape is what one pass over a block finds. It is kept small, as a text may be mostly
// blocks.
type shape struct {
	words   int32
	letters int32 // bytes of words
	upper   int32 // words with a capital
	common  int32 // function words
	digits  int32

	hash uint64 // of the whole block
	set  english.Phrase
	lead english.Phrase

	reader  count8 // words that speak to the reader
	date    count8 // parts of dates and times
	service count8 // words of a site about itself
	picture count8 // words of captions
	self    count8 // how often the writer speaks in the first person
	commas  count8
	stops   count8 // sentence ends
	signs   count8 // signs that prose does not have
	quotes  count8
	links   count8 // addresses on the web
	shout   count8 // words in capitals that it begins with

	first, last byte // characters; 1 for any outside ASCII
	like        bool // reads like prose
}

// A count8 counts up to 255, the greatest value of a feature.
type count8 uint8

func (n *count8) up() {
	if *n < 255 {
		*n++
	}
}

// prose returns the number of words, if the block reads like prose.
func (sh *shape) prose() int {
	if !sh.like {
		return 0
	}
	return int(sh.words)
}

// look reads one block.
func look(s string) shape {
	sh := shape{hash: hash.Block(s)}
	sh.first = s[0]
	if s[0] >= utf8.RuneSelf {
		sh.first = 1
	}
	sh.last = ending(s)
	for i := 0; i < len(s); {
		start := i
		for i < len(s) && (letter(s[i]) || s[i] == '\'' && i > start) {
			i++
		}
		if i > start {
			sh.letters += int32(i - start)
			sh.word(s[start:i])
		} else {
			if s[i] != ' ' {
				sh.sign(s, i)
			}
			i++
		}
	}
	if len(s) <= 80 {
		sh.set = english.OfPhrase(s) &^ english.Caption
	}
	sh.lead = english.OfLead(s) &^ english.Caption
	sh.like = sh.words >= 8 && 5*int(sh.common) >= int(sh.words) && (sh.stops > 0 || sh.last == ':' || sh.words >= 25)
	return sh
}

// letter reports whether words are made of c.
func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf }

// sign counts the character at s[i], which is not part of a word.
func (sh *shape) sign(s string, i int) {
	switch c := s[i]; c {
	case ',', ';':
		sh.commas.up()
	case '.', '?', '!':
		if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '"' || s[i+1] >= utf8.RuneSelf {
			sh.stops.up()
		} else if i+2 < len(s) && c == '.' && small(s[i+1]) && small(s[i+2]) {
			sh.links.up() // "example.com"
		}
	case '"':
		sh.quotes.up()
	case '|', '/', '@', '#', '>', '<', '*', '_', '=':
		sh.signs.up()
		if c == '@' || c == '/' && i > 0 && s[i-1] == '/' {
			sh.links.up()
		}
	default:
		if '0' <= c && c <= '9' {
			sh.digits++
		}
	}
}

// word counts one word.
func (sh *shape) word(w string) {
	if int32(sh.shout) == sh.words && capitals(w) {
		sh.shout.up()
	}
	sh.words++
	if 'A' <= w[0] && w[0] <= 'Z' {
		sh.upper++
	}
	if w[0] == 0xe2 {
		sh.quotes.up()
	}
	if len(w) <= 2 && (w == "I" || strings.EqualFold(w, "my")) {
		sh.self.up()
	}
	set := english.LayoutOf(w)
	if set == 0 {
		return
	}
	if set.Is(english.Common) {
		sh.common++
	}
	if set.Is(english.Reader) {
		sh.reader.up()
	}
	if set.Is(english.DateAbbreviation | english.PageDate) {
		sh.date.up()
	}
	if set.Is(english.PageService) {
		sh.service.up()
	}
	if set.Is(english.PagePicture) {
		sh.picture.up()
	}
}

// fill sets the features that a block has by itself.
func (sh *shape) fill(v *Vector) {
	words, letters, digits := int(sh.words), int(sh.letters), int(sh.digits)
	v[fWords] = clip(words)
	v[fLength] = clip(8 * letters / max(1, words))
	v[fEnd], v[fStart] = sort(sh.last), sort(sh.first)
	v[fUpper], v[fCommon] = share(int(sh.upper), words), share(int(sh.common), words)
	v[fDigits] = share(digits, letters+digits)
	v[fCommas], v[fStops], v[fSigns], v[fQuotes] = uint8(sh.commas), uint8(sh.stops), uint8(sh.signs), uint8(sh.quotes)
	v[fPhrase], v[fLead] = bits(sh.set), bits(sh.lead)
	v[fReader], v[fDate] = uint8(sh.reader), uint8(sh.date)
	v[fProse] = clip(sh.prose())
	v[fLink], v[fShout] = uint8(sh.links), uint8(sh.shout)
	v[fService], v[fPicture], v[fSelf] = uint8(sh.service), uint8(sh.picture), uint8(sh.self)
}

func small(c byte) bool { return 'a' <= c && c <= 'z' }

// capitals reports whether w, not just one letter, is in capitals.
func capitals(w string) bool {
	for i := range len(w) {
		if w[i] < 'A' || 'Z' < w[i] {
			return false
		}
	}
	return len(w) > 1
}
