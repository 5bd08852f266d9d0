package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file bounds content: how far it can go at most.

// maxReach is the greatest length in tokens of content outside of quotation
// marks. No sentence of a news text comes near; it keeps the cost linear for
// texts without full stops.
const maxReach = 200

// longestTag is the greatest length in tokens of what belongs to a tag after its
// verb.
const longestTag = 80

// reach returns how far the content that starts at token b can go at most.
func reach(t *Text, b int, s text.Range) int {
	hi := min(s.End, b+maxReach)
	if !t.Outside(b) && (b >= hi || !t.Opens(b)) {
		hi = max(hi, t.Quotation(b).End)
	}
	depth := 0
	for k := b; k < hi; k++ {
		if t.Opens(k) {
			q := t.Quotation(k)
			if q.End > hi {
				return q.End // a quotation that goes on over sentences
			}
			k = q.End - 1
			continue
		}
		switch t.Sign(k) {
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return t.Strip(b, k)
			}
		case ';':
			return t.Strip(b, k)
		case 0:
			if k > b+2 && turnsBack(t, k) {
				return t.Strip(b, k)
			}
		case ',':
			if k > b+1 && (tagFollows(t, k, s) || t.Word(k+1, "citing")) {
				return t.Strip(b, k)
			}
		}
	}
	return t.Strip(b, hi)
}

// turnsBack reports whether the word at token k begins what the one who speaks does besides: "but
// did not say when", "though it gave no names", "before adding that", "without elaborating".
func turnsBack(t *Text, k int) bool {
	if !t.Is(k, english.Coordinator|english.Subordinator|english.Preposition) {
		return false
	}
	j := k + 1
	if c := t.Cue(j); c.Is(english.Ing) && t.Verb(j) {
		if t.Word(k, "without") && t.Punct(k-1, ',') && c.Attitude() == english.Evidence {
			return true // ", without giving a date"
		}
		return (t.Word(k, "before") || t.Word(k, "while") || t.Word(k, "without")) &&
			c.Attitude() == english.Statement && c.Is(english.Speech) && !c.Is(english.Addressee)
	}
	if t.Is(j, english.SubjectPronoun) && !t.Is(j, english.Wh) {
		return (t.Word(k, "but") || t.Word(k, "though") || t.Word(k, "although")) && withholds(t, j+1)
	}
	return t.Word(k, "but") && withholds(t, j)
}

// withholds reports whether a verb at token k says that nothing is said: "did not
// say", "declined to", "gave no names".
func withholds(t *Text, k int) bool {
	negated := false
	for ; t.Auxiliary(k) || t.Is(k, english.Negation|english.Adverb) && !t.Is(k, english.Determiner); k++ {
		negated = negated || t.Is(k, english.Negation)
	}
	c := t.Cue(k)
	switch {
	case !t.Verb(k):
		return false
	case negated:
		return c.Is(english.Base) && c.Attitude() == english.Statement || t.Word(k, "give") || t.Word(k, "rule") && t.Word(k+1, "out")
	}
	return c.Is(english.Past) && (t.Word(k+1, "no") || c.Is(english.Denies) && t.Word(k+1, "to"))
}

// tagFollows reports whether a tag and its quotation follow the comma at token c:
// ", she said, “...”".
func tagFollows(t *Text, c int, s text.Range) bool {
	for k := c + 1; k < s.End-1 && k < c+10 && t.Outside(k); k++ {
		if t.Punct(k, ',') || t.Punct(k, ';') {
			return false
		}
		if t.Says(k) && k > c+1 {
			return opensSpeech(t, k+1)
		}
	}
	return false
}

// Strip returns the end of the range from b to e without the punctuation at its
// contentEnd that is no part of content.
func (t *Text) Strip(b, e int) int {
	for e > b && t.Outside(e-1) {
		t.Check(e)
		switch t.Sign(e - 1) {
		case '.', ',', dash, ':', ';':
			e--
		default:
			return e
		}
	}
	return e
}
