package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file judges how a sentence uses capitals.

// markCase sets the flags of the words of a sentence, which is that of d from word at
// on, that depend on its other words.
func markCase(words []token, d *text.Doc, at int) {
	small, capitals, begun := 0, 0, false
	for i := range words {
		w := &words[i]
		if i > 0 && d.Words[at+i].Flags.Is(text.Glued) {
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
		case d.End(at+i)-d.Start(at+i) > 3:
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
// its tokens, which are words of d.
func capitalized(written string, s *article.Sentence, d *text.Doc) string {
	b := []byte(written)
	for i := range s.Tokens {
		at := d.Start(s.First+i) - s.Start
		if c := b[at]; 'a' <= c && c <= 'z' {
			b[at] = c &^ 0x20
		}
	}
	return string(b)
}
