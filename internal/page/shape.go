package page

import (
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// This file measures a block by itself.

// A shape is what one pass over a block finds.
type shape struct {
	words   int
	letters int // bytes of words
	upper   int // words with a capital
	common  int // function words
	reader  int // words that speak to the reader
	date    int // parts of dates and times
	service int // words of a site about itself
	picture int // words of captions
	self    int // how often the writer speaks in the first person
	prose   int // words, if the block reads like prose
	digits  int
	commas  int
	stops   int // sentence ends
	signs   int // signs that prose does not have
	quotes  int
	links   int // addresses on the web
	shout   int // words in capitals that it begins with

	first, last byte   // characters; 1 for any outside ASCII
	hash        uint32 // of the whole block
	set         english.Phrase
	lead        english.Phrase
}

// look reads one block.
func look(s string) shape {
	sh := shape{hash: hash.Start32}
	sh.first = s[0]
	if s[0] >= utf8.RuneSelf {
		sh.first = 1
	}
	sh.last = ending(s)
	word := -1
	for i := 0; i <= len(s); i++ {
		var c byte
		if i < len(s) {
			c = s[i]
			sh.hash = hash.Append32(sh.hash, c)
		}
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf || c == '\'' && word >= 0 {
			if word < 0 {
				word = i
			}
			sh.letters++
			continue
		}
		if word >= 0 {
			sh.word(s[word:i])
			word = -1
		}
		if i < len(s) {
			sh.sign(s, i)
		}
	}
	if len(s) <= 80 {
		sh.set = english.OfPhrase(s) &^ english.Caption
	}
	sh.lead = english.OfLead(s) &^ english.Caption
	if sh.words >= 8 && 100*sh.common >= 20*sh.words && (sh.stops > 0 || sh.last == ':' || sh.words >= 25) {
		sh.prose = sh.words
	}
	return sh
}

// sign counts the character at s[i], which is not part of a word.
func (sh *shape) sign(s string, i int) {
	switch c := s[i]; c {
	case ',', ';':
		sh.commas++
	case '.', '?', '!':
		if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '"' || s[i+1] >= utf8.RuneSelf {
			sh.stops++
		} else if i+2 < len(s) && c == '.' && small(s[i+1]) && small(s[i+2]) {
			sh.links++ // "example.com"
		}
	case '"':
		sh.quotes++
	case '|', '/', '@', '#', '>', '<', '*', '_', '=':
		sh.signs++
		if c == '@' || c == '/' && i > 0 && s[i-1] == '/' {
			sh.links++
		}
	default:
		if '0' <= c && c <= '9' {
			sh.digits++
		}
	}
}

// word counts one word.
func (sh *shape) word(w string) {
	if sh.shout == sh.words && capitals(w) {
		sh.shout++
	}
	sh.words++
	if 'A' <= w[0] && w[0] <= 'Z' {
		sh.upper++
	}
	if w[0] == 0xe2 {
		sh.quotes++
	}
	set := english.LayoutOf(w)
	if set.Is(english.Common) {
		sh.common++
	}
	if set.Is(english.Reader) {
		sh.reader++
	}
	if set.Is(english.DateAbbreviation | english.PageDate) {
		sh.date++
	}
	if set.Is(english.PageService) {
		sh.service++
	}
	if set.Is(english.PagePicture) {
		sh.picture++
	}
	if w == "I" || w == "my" || w == "My" {
		sh.self++
	}
}

// fill sets the features that a block has by itself.
func (sh *shape) fill(v *Vector) {
	v[fWords] = clip(sh.words)
	v[fLength] = clip(8 * sh.letters / max(1, sh.words))
	v[fEnd], v[fStart] = sort(sh.last), sort(sh.first)
	v[fUpper], v[fCommon] = share(sh.upper, sh.words), share(sh.common, sh.words)
	v[fDigits] = share(sh.digits, sh.letters+sh.digits)
	v[fCommas], v[fStops], v[fSigns], v[fQuotes] = clip(sh.commas), clip(sh.stops), clip(sh.signs), clip(sh.quotes)
	v[fPhrase], v[fLead] = bits(sh.set), bits(sh.lead)
	v[fReader], v[fDate] = clip(sh.reader), clip(sh.date)
	v[fProse] = clip(sh.prose)
	v[fLink], v[fShout] = clip(sh.links), clip(sh.shout)
	v[fService], v[fPicture], v[fSelf] = clip(sh.service), clip(sh.picture), clip(sh.self)
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
