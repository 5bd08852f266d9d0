package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds what is introduced as somebody's words: "in his words, “...”", "in Mr. Lund's own
// words “...”", "in the words of Mr. Lund, it was over".

var inWords = Construct{Name: "in-words", At: Marks, Trigger: inWordsTrigger, Match: matchInWords}

func inWordsTrigger(t *Text, i int) bool { return t.Word(i, "words") }

func matchInWords(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	if at.Word(i-2, "in") && at.Word(i-1, "the") && at.Word(i+1, "of") {
		return matchWordsOf(at, p)
	}
	by := i - 1
	if at.Word(by, "own") {
		by--
	}
	if by <= s.First || !at.Is(by, english.Possessive) && !at.Shaped(by, Owner) {
		return false
	}
	src := between(by, by+1)
	for at.Shaped(by, Owner) && src.First > s.First+1 &&
		(at.Shaped(src.First-1, Capital) || at.Is(src.First-1, english.Determiner|english.Title)) {
		src.First--
	}
	k := i + 1
	if at.Punct(k, ',') {
		k++
	}
	if !at.Word(src.First-1, "in") || !at.Opens(k) {
		return false
	}
	*p = Proposal{Source: src, Cue: between(i, i+1), Content: []text.Range{at.Quotation(k)}, Rule: InWords, Head: -1}
	return true
}

// matchWordsOf is matchInWords for "in the words of" or "in the opinion of" somebody:
// what it attributes comes after it, before it or around it.
func matchWordsOf(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	opened := s
	if i-2 == s.First {
		opened.First = i
	}
	*p = Proposal{Source: accordingSource(t, i, opened), Cue: between(i-2, i+2)}
	if p.Source.Empty() {
		return false
	}
	return held(at, p, i-2, p.Source.End)
}
