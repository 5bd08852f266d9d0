package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Treebanks have few headlines. Some sentences are therefore learned a second
// time as a headline would have them: all in capitals, or with every word but
// the small ones capitalized.

// headlineEvery is how many sentences come between two that are learned again.
const headlineEvery = 12

// headlines returns sentences of train in another dress.
func headlines(train []tagged) []tagged {
	var out []tagged
	for i := 0; i < len(train); i += headlineEvery {
		dress := upper
		if i/headlineEvery%2 == 1 {
			dress = title
		}
		s := train[i]
		s.words = nil
		for _, w := range train[i].words {
			s.words = append(s.words, dress(w))
		}
		out = append(out, s)
	}
	return out
}

func upper(w string) string { return strings.ToUpper(w) }

// title capitalizes words of four letters or more, as headlines do.
func title(w string) string {
	r, n := utf8.DecodeRuneInString(w)
	if utf8.RuneCountInString(w) < 4 {
		return w
	}
	return string(unicode.ToUpper(r)) + w[n:]
}
