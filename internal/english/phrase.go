package english

import (
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// The longest phrase and the longest beginning of a line, in bytes.
const (
	maxPhrase = 64
	maxLead   = 40
)

// PageWords are the classes of single words, which [OfPhrase] leaves out.
const PageWords = Invitation | Button | Offered | Text | Amended | NoteLabel | Player | Playing |
	Disclosure | Picture | Contact | Correspondent | Newsroom | Hail | Answer | Trade |
	Amends | Given | Masthead | Cause

// OfPhrase returns the classes of a phrase or line in any case, whatever its
// punctuation; 0 if it has none.
//
//go:noinline
func OfPhrase(s string) Phrase { return ofPhrase(s) &^ PageWords }

// OfPageWord returns the classes that a word has within the lines of a page, in any case;
// 0 if it has none, or anything but letters and hyphens.
func OfPageWord(w string) Phrase {
	if !mayFilter(w) {
		return 0
	}
	for i := range len(w) {
		if c := w[i] | 0x20; (c < 'a' || 'z' < c) && w[i] != '-' {
			return 0
		}
	}
	return ofPhrase(w) & PageWords
}

func ofPhrase(s string) Phrase {
	if len(s) > 2*maxPhrase {
		return 0
	}
	var key [2 * maxPhrase]byte
	v, _ := phraseTable.GetBytes(Plain(key[:0], s))
	return Phrase(v)
}

// OfLead returns the classes that the first one to three words of s have as
// the beginning of a line.
func OfLead(s string) Phrase {
	var (
		buf [maxLead]byte
		set Phrase
	)
	key, gap := buf[:0], false
	h, hashed := hash.Start32, 0 // of so many bytes of key
	for i, n := 0, 0; i < len(s) && i < maxLead && n < 3; i++ {
		c := s[i]
		splits := c == ' ' || c == ':' || c == ','
		if !splits {
			key, gap = plain(key, gap, c)
		}
		if c == ' ' && i > 0 && (s[i-1] == ':' || s[i-1] == ',') || !splits && i+1 < len(s) {
			continue // the word before has been counted, or goes on
		}
		n++
		for ; hashed < len(key); hashed++ {
			h = hash.Append32(h, key[hashed])
		}
		v, _ := phraseTable.GetHashed(h, key)
		set |= Phrase(v)
		gap = true
	}
	return set & (Lead | Credit | Correction | Caption | Share | Ad)
}

// Plain appends the words of s to key, in lower case and with one space
// between them.
func Plain(key []byte, s string) []byte {
	gap := false
	for i := range len(s) {
		key, gap = plain(key, gap, s[i])
	}
	return key
}

// plain appends the next character of some words to key as [Plain] does. gap says whether a
// space is due before the next letter.
func plain(key []byte, gap bool, c byte) ([]byte, bool) {
	switch {
	case 'A' <= c && c <= 'Z':
		c |= 0x20
	case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
	default:
		return key, gap || c < utf8.RuneSelf || len(key) > 0
	}
	if gap && len(key) > 0 {
		key = append(key, ' ')
	}
	return append(key, c), false
}
