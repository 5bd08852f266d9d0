package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds quotations that are introduced as somebody's words: "in his
// words, “...”", "in Mr. Lund's own words “...”".

var inWords = Construct{Name: "in-words", At: Words, Trigger: inWordsTrigger, Match: matchInWords}

func inWordsTrigger(t *Text, i int) bool { return t.Word(i, "words") }

func matchInWords(at *Site) (Proposal, bool) {
	i, s := at.At, at.Sentence
	p := i - 1
	if at.Word(p, "own") {
		p--
	}
	if p <= s.First || !at.Is(p, english.Possessive) && !at.Shaped(p, Owner) {
		return Proposal{}, false
	}
	src := between(p, p+1)
	for at.Shaped(p, Owner) && src.First > s.First+1 && (at.Shaped(src.First-1, Capital) || at.Is(src.First-1, english.Determiner|english.Title)) {
		src.First--
	}
	k := i + 1
	if at.Punct(k, ',') {
		k++
	}
	if !at.Word(src.First-1, "in") || !at.Opens(k) {
		return Proposal{}, false
	}
	return Proposal{Source: src, Cue: between(i, i+1), Content: []text.Range{at.Quotation(k)}, Rule: InWords, Head: -1}, true
}
