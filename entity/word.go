package entity

// This file looks at each token once and notes what the rules ask about it:
// how it is written, what closed classes it belongs to, and where its name ends
// if it carries a possessive ending.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// ruled is the classes that keep a word from being any noun.
const ruled = english.Closed | english.Calendar | english.ActorVerb | english.ActorObject | english.ActorPredicate | english.ActorRelation |
	english.OrganizationHead | english.OrganizationOpener | english.PlaceHead | english.PlaceNoun | english.NameParticle | english.NameSuffix |
	english.Compound | english.NameNoun | english.Team | english.Storm

// A shape says how a token is written and where it stands.
type shape uint16

const (
	capital    shape = 1 << iota // begins with a capital letter
	upper                        // two letters at least and no small one
	small                        // begins with a small letter
	number                       // begins with a digit
	punct                        // begins with anything else
	initial                      // a single capital letter, "J" or "J."
	glued                        // no white space before it
	opens                        // first word of a sentence or quotation
	possessive                   // "Kerry's"
	plain                        // in a line whose capitals tell nothing, such as a headline in capitals
)

// A word is what is noted of one token.
type word struct {
	end   int32 // of the token in the text, without a possessive ending
	sent  int32 // index of the sentence in the article
	class english.Class
	shape shape
}

// scan fills f.words.
func (f *finder) scan() {
	f.words = make([]word, len(f.a.Tokens))
	for p := range f.a.Paragraphs {
		inside := false // of quotation marks
		for s := range f.a.Paragraphs[p].Sentences {
			inside = f.scanSentence(&f.a.Paragraphs[p].Sentences[s], inside)
		}
	}
}

// scanSentence notes the words of one sentence and returns whether a quotation
// is open at its end.
func (f *finder) scanSentence(s *sentence, inside bool) bool {
	first := true
	sent := f.sents
	f.sents++
	capitals, words := 0, 0
	for i := range s.Tokens {
		t := s.Tokens[i]
		w := &f.words[s.First+i]
		w.sent = sent
		w.end = int32(t.End)
		if t.Start > 0 && i > 0 && s.Tokens[i-1].End == t.Start {
			w.shape = glued
		}
		str := f.text[t.Start:t.End]
		switch r, _ := utf8.DecodeRuneInString(str); {
		case unicode.IsUpper(r):
			w.shape |= capital
		case unicode.IsLetter(r):
			w.shape |= small
		case unicode.IsDigit(r):
			w.shape |= number
		default:
			w.shape |= punct
			switch r {
			case '“':
				inside, first = true, true
			case '”':
				inside = false
			case '"':
				inside = !inside
				first = first || inside
			case ':':
				first = true
			}
			continue
		}
		if first {
			w.shape |= opens
			first = false
		}
		if w.shape&(capital|small) == 0 {
			continue
		}
		if n := ending(str); n > 0 {
			w.shape |= possessive
			w.end -= int32(n)
			str = str[:len(str)-n]
		}
		w.class = english.ClassOf(str)
		words++
		if w.shape&capital != 0 {
			if w.class&english.Closed == 0 {
				capitals++
			}
			w.shape |= capitalShape(str)
			if w.shape&upper != 0 && w.class&english.Closed != 0 {
				capitals++
			}
		} else if w.class&(english.Closed|english.NameParticle) != 0 {
			words--
		}
	}
	// In a line of which hardly a word is small, capitals tell nothing.
	if words >= 4 && capitals*10 >= words*8 {
		for i := range s.Tokens {
			f.words[s.First+i].shape |= plain
		}
	}
	return inside
}

// capitalShape returns what else is to be said of a word that begins with a
// capital letter.
func capitalShape(s string) shape {
	letters, lower := 0, false
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
			lower = lower || unicode.IsLower(r)
		}
	}
	switch {
	case letters == 1 && len(s) <= 3:
		return initial
	case letters >= 2 && !lower:
		return upper
	}
	return 0
}

// ending returns the length of the possessive ending of a word, 0 if it has
// none.
func ending(s string) int {
	for _, e := range [...]string{"'s", "’s", "'S", "’S"} {
		if strings.HasSuffix(s, e) && len(s) > len(e) {
			return len(e)
		}
	}
	for _, e := range [...]string{"s'", "s’"} {
		if strings.HasSuffix(s, e) && len(s) > len(e) {
			return len(e) - 1
		}
	}
	return 0
}
