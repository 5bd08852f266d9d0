package entity

// This file looks at the words around a name: does it act, or is something in
// it?

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// acts reports whether a verb whose subject acts or speaks follows the name that
// ends before token k.
func (f *finder) acts(k int) bool {
	end := len(f.words)
	if k < end {
		_, end = f.sentenceOf(k - 1)
		k = f.pastApposition(k)
	}
	passed := false // an auxiliary
	for n := 0; k < end && n < 4; n++ {
		w := &f.words[k]
		switch {
		case w.class&english.ActorVerb != 0 && w.shape&capital == 0:
			return true
		case w.class&english.Auxiliary != 0:
			switch f.str(k) {
			case "is", "are", "was", "were", "be", "been", "'s":
				// "was hit": the subject suffers. "was told": it is somebody.
				return f.resolves(k + 1)
			}
			passed = true
		case w.shape&small != 0 && f.adverb(k):
		case passed && w.shape&small != 0:
			return true // "will boost"
		default:
			return false
		}
		k++
	}
	return false
}

// resolves reports whether what only persons and bodies are stands at token k,
// behind a form of "be": "ready", "told".
func (f *finder) resolves(k int) bool {
	_, end := f.sentenceOf(k - 1)
	for n := 0; k < end && n < 2 && f.words[k].shape&small != 0 && f.adverb(k); n++ {
		k++
	}
	return k < end && f.words[k].shape&small != 0 && f.words[k].class&english.ActorPredicate != 0
}

// adverb reports whether token k is a word that stands between subject and verb.
func (f *finder) adverb(k int) bool {
	s := f.str(k)
	switch s {
	case "also", "again", "not", "never", "still", "now", "then", "even", "since", "long", "once", "first", "later", "further", "reportedly":
		return true
	}
	return len(s) > 4 && s[len(s)-2:] == "ly"
}

// subject reports whether a verb follows the name that ends before token k.
func (f *finder) subject(k int) bool {
	if k >= len(f.words) || f.words[k].sent != f.words[k-1].sent || f.words[k-1].shape&possessive != 0 {
		return false
	}
	k = f.pastParenthesis(k)
	if f.adverb(k) && k+1 < len(f.words) {
		k++
	}
	return f.verbAt(k)
}

// pastApposition returns the token behind what is set off by commas after the
// name that ends before token k: ", 81,", ", a lawyer,", ", which met them,". It
// returns k where there is nothing of the kind.
func (f *finder) pastApposition(k int) int {
	_, end := f.sentenceOf(k - 1)
	if k+3 >= end || f.str(k) != "," {
		return k
	}
	s := f.str(k + 1)
	if f.words[k+1].class&(english.Determiner|english.Possessive) == 0 && (s[0] < '0' || s[0] > '9') && s != "who" && s != "which" && s != "whose" {
		return k
	}
	for n := k + 2; n+1 < end && n <= k+maxApposition; n++ {
		if f.str(n) == "," {
			return n + 1
		}
	}
	return k
}

// pastParenthesis returns the token behind what commas set off after the name
// that ends before token k if a verb follows there: ", in a letter,", ", once a
// dancer,", and the comma that ends an apposition of which the name is the last
// word. Else it returns k.
func (f *finder) pastParenthesis(k int) int {
	first, end := f.sentenceOf(k - 1)
	if f.str(k) != "," {
		return k
	}
	if k+1 < end && f.verbAt(k+1) && f.afterComma(k-1, first) {
		return k + 1
	}
	for n := k + 1; n+1 < end && n <= k+maxApposition; n++ {
		switch {
		case f.words[n].shape&punct == 0:
		case f.str(n) == "," && f.verbAt(n+1):
			return n + 1
		}
	}
	return k
}

// verbAt reports whether token k looks like a verb whose subject stands before.
func (f *finder) verbAt(k int) bool {
	w, s := &f.words[k], f.str(k)
	return w.shape&small != 0 && (w.class&(english.ActorVerb|english.Auxiliary) != 0 || w.class&english.Closed == 0 && len(s) > 4 && s[len(s)-2:] == "ed")
}

// afterComma reports whether a comma stands before the name whose last word is
// token i.
func (f *finder) afterComma(i, first int) bool {
	for ; i > first; i-- {
		if f.words[i-1].shape&capital == 0 {
			return f.str(i-1) == ","
		}
	}
	return false
}

// afterLocative reports whether token i follows a preposition of place, maybe
// with an article between.
func (f *finder) afterLocative(i int) bool {
	first, _ := f.sentenceOf(i)
	i--
	if i > first && f.words[i].class&(english.Determiner|english.Possessive) != 0 {
		i--
	}
	return i >= first && f.words[i].class&english.Locative != 0
}

// ofPlace reports whether what stands before token i is said of places alone: "the
// mayor of", "the outskirts of".
func (f *finder) ofPlace(i int) bool {
	first, _ := f.sentenceOf(i)
	return i >= first+2 && f.str(i-1) == "of" && f.words[i-2].class&english.PlaceNoun != 0
}

// afterWord reports whether token i follows one of some small words.
func (f *finder) afterWord(i int, words ...string) bool {
	first, _ := f.sentenceOf(i)
	if i <= first || f.words[i-1].shape&small == 0 {
		return false
	}
	s := f.str(i - 1)
	return slices.Contains(words, s)
}

// describesPerson reports whether what begins at token k, behind a name, says
// that the name is a person's: "is a potter", ", the oldest judge".
func (f *finder) describesPerson(k int) bool {
	if k >= len(f.words) || f.words[k].sent != f.words[k-1].sent {
		return false
	}
	switch f.str(k) {
	case ",", "is", "was":
	default:
		return false
	}
	_, end := f.sentenceOf(k - 1)
	for j := k + 1; j < min(end, k+6) && f.words[j].shape&punct == 0 && f.words[j].class&(english.Auxiliary|english.ActorVerb|english.Preposition) == 0; j++ {
		if n, noun := f.noun(j, end); n > 0 && noun.Title() && !noun.Plural() && f.words[j+n-1].shape&possessive == 0 {
			return noun.Class() != lexicon.Honorific
		}
	}
	return false
}
