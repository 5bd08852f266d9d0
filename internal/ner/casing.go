package ner

import "github.com/wirecopy-go/wirecopy/article"

// This file judges how a sentence uses capitals.

// markCase sets the flags of the words of a sentence that depend on its other words.
func markCase(words []token, s *article.Sentence) {
	small, capitals, begun := 0, 0, false
	for i := range words {
		w := &words[i]
		if i > 0 && s.Tokens[i-1].End == s.Tokens[i].Start {
			w.flags |= glued
		}
		if w.flags&letters == 0 {
			continue
		}
		if !begun {
			w.flags |= first
			begun = true
		}
		switch {
		case w.flags&capital != 0:
			capitals++
		case s.Tokens[i].Len() > 3:
			small++
		}
	}
	flags := uint64(0)
	if small == 0 || capitals >= 4 && capitals >= 6*small {
		flags |= titled
	}
	if small == 0 {
		flags |= loud
	}
	if informal(words) {
		flags |= loose
	}
	if flags != 0 {
		for i := range words {
			words[i].flags |= flags
		}
	}
}

// informal reports whether a sentence is written without care for capitals: it begins
// with a small letter, or has "i" for "I".
func informal(words []token) bool {
	for i := range words {
		if w := &words[i]; w.flags&(letters|capital) == letters && (w.flags&first != 0 || w.hash == hashI) {
			return true
		}
	}
	return false
}

// capitalized returns the text of a sentence with a capital at the start of each of
// its tokens.
func capitalized(text string, s *article.Sentence) string {
	b := []byte(text)
	for _, t := range s.Tokens {
		if c := b[t.Start-s.Start]; 'a' <= c && c <= 'z' {
			b[t.Start-s.Start] = c &^ 0x20
		}
	}
	return string(b)
}
