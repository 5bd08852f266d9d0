package langid

import (
	_ "embed" // for the words
	"strings"
	"sync"

	"golang.org/x/text/language"
)

// This file tells languages in Latin script by their function words.

//go:embed words.tsv
var wordData string

// A lists is the languages and their words.
type lists struct {
	tags  []language.Tag     // English first
	words map[string][]uint8 // indexes into tags
}

// load reads the lists when a text that is not plainly English first asks for them.
var load = sync.OnceValue(func() lists {
	l := lists{words: map[string][]uint8{}}
	for line := range strings.Lines(wordData) {
		tag, words, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || line[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			l.words[w] = append(l.words[w], uint8(len(l.tags)))
		}
		l.tags = append(l.tags, language.Make(tag))
	}
	return l
})

// leastWords is how many words of a language a text must have at least.
const leastWords = 6

// ofWords returns the language that most of the words of s are function words of, if
// they are a sixth of all at least and clearly more than those of English.
func ofWords(s string) language.Tag {
	l := load()
	hits := make([]int, len(l.tags))
	all := 0
	var lower []byte
	each(s, func(w string) {
		all++
		if len(w) > longestWord {
			return
		}
		lower = append(lower[:0], w...)
		for i, c := range lower {
			if 'A' <= c && c <= 'Z' {
				lower[i] |= 0x20
			}
		}
		for _, k := range l.words[string(lower)] {
			hits[k]++
		}
	})
	best := 0
	for k, n := range hits {
		if n > hits[best] {
			best = k
		}
	}
	switch english := hits[0]; {
	case hits[best] < leastWords || 6*hits[best] < all:
		return language.Und
	case best != 0 && 2*hits[best] < 3*english:
		return language.Und
	}
	return l.tags[best]
}

// longestWord is the length in bytes of the longest function word.
const longestWord = 16
