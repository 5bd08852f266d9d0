package langid

import (
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// The samples that are looked at, from the middle of a text, in bytes.
const (
	firstSample = 320
	wholeSample = 8 << 10
)

// The least number of words of a sample of English that are among the most frequent
// ones of English prose, fewer in a short one, and their least share in per cent.
const (
	leastEnglish = 9
	englishShare = 22
)

// Of returns the language of text, language.Und where it does not tell.
func Of(text string) language.Tag {
	words, common := count(middle(text, firstSample))
	if least := min(leastEnglish, 2+words/10); common >= least && 100*common >= englishShare*words {
		return language.English
	}
	sample := middle(text, wholeSample)
	if tag := ofScript(sample); tag != language.Und {
		return tag
	}
	return ofWords(sample)
}

// middle returns about n bytes from the middle of text, cut between characters.
func middle(text string, n int) string {
	if len(text) <= n {
		return text
	}
	start := (len(text) - n) / 2
	end := start + n
	for start < end && !utf8.RuneStart(text[start]) {
		start++
	}
	for end > start && end < len(text) && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[start:end]
}

// count returns how many words s has, and how many of them are among the most frequent
// ones of English prose.
func count(s string) (words, common int) {
	each(s, func(w string) {
		words++
		if len(w) <= longestCommon && english.LayoutOf(w).Is(english.Common) {
			common++
		}
	})
	return words, common
}

// longestCommon is the length of the longest word that counts as frequent.
const longestCommon = 7

// each calls f with every word of s: letters and what is not ASCII.
func each(s string, f func(w string)) {
	start := -1
	for i := 0; i <= len(s); i++ {
		if i < len(s) {
			if c := s[i] | 0x20; 'a' <= c && c <= 'z' || s[i] >= utf8.RuneSelf {
				if start < 0 {
					start = i
				}
				continue
			}
		}
		if start >= 0 {
			f(s[start:i])
			start = -1
		}
	}
}
