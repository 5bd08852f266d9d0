package phrase

// This file reads verb groups: whether the name before one is its agent.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxGroup is how many words a verb group has before its main verb.
const maxGroup = 4

// Acts reports whether a verb whose subject acts or speaks follows the name that
// ends before word k.
func Acts(d *Doc, k int) bool { return acts(d, k, true) }

// ActsItself is like [Acts] but only for the active voice: not for "was told".
func ActsItself(d *Doc, k int) bool { return acts(d, k, false) }

func acts(d *Doc, k int, passive bool) bool {
	if k >= len(d.Words) {
		return false
	}
	end := d.SentenceOf(k - 1).End
	k = pastApposition(d, k)
	auxiliary := false
	for n := 0; k < end && n < maxGroup; n, k = n+1, k+1 {
		w, c := &d.Words[k], d.ClassesOf(k)
		switch {
		case c&english.ActorVerb != 0 && w.Flags&text.Capital == 0:
			return true
		case c&english.Be != 0:
			// Anything can be hit, but only people and organizations can be told.
			return passive && resolves(d, k+1)
		case c&english.Auxiliary != 0:
			auxiliary = true
		case w.Flags&text.Small != 0 && Adverb(d, k):
		default:
			return auxiliary && w.Flags&text.Small != 0 // "will boost"
		}
	}
	return false
}

// resolves reports whether word k, after a form of "be", can only be said of people and
// organizations: "ready", "told".
func resolves(d *Doc, k int) bool {
	end := d.SentenceOf(k - 1).End
	for n := 0; k < end && n < 2 && d.Has(k, text.Small) && Adverb(d, k); n++ {
		k++
	}
	return k < end && d.Has(k, text.Small) && d.Is(k, english.ActorPredicate)
}

// Adverb reports whether word k may come between a subject and its verb.
func Adverb(d *Doc, k int) bool {
	return d.Is(k, english.Adverb|english.Negation) && !d.Is(k, english.Preposition|english.Determiner) || endsLike(d.String(k), "ly")
}

// Subject reports whether a verb follows the name that ends before word k.
func Subject(d *Doc, k int) bool {
	if !d.SameSentence(k-1, k) || d.Has(k-1, text.Possessive) {
		return false
	}
	k = pastParenthesis(d, k)
	if Adverb(d, k) && k+1 < len(d.Words) {
		k++
	}
	return VerbAt(d, k)
}

// VerbAt reports whether word k looks like a verb whose subject is before it.
func VerbAt(d *Doc, k int) bool {
	return d.Has(k, text.Small) && (d.Is(k, english.ActorVerb|english.Auxiliary) || !d.Is(k, english.Closed) && endsLike(d.String(k), "ed"))
}

func endsLike(s, suffix string) bool { return len(s) > 4 && strings.HasSuffix(s, suffix) }

// Speaks reports whether a verb of speaking or acting is at word k, maybe after "has"
// or "also".
func Speaks(d *Doc, k, end int) bool {
	for ; k < end && d.Has(k, text.Small); k++ {
		switch {
		case d.Is(k, english.ActorVerb):
			return true
		case Adverb(d, k):
		default:
			if !d.Is(k, english.Have) {
				return false
			}
		}
	}
	return false
}

// MaxApposition is how many words may come between a name and the end of its
// apposition.
const MaxApposition = 16

// pastApposition returns the word after an apposition between commas that follows the
// name that ends before word k: ", 81,", ", a lawyer,", ", which met them,". It returns k
// if there is none.
func pastApposition(d *Doc, k int) int {
	end := d.SentenceOf(k - 1).End
	if k+3 >= end || d.String(k) != "," || !d.Is(k+1, Determiners) && !d.Has(k+1, text.Number) && !d.Relative(k+1) {
		return k
	}
	for n := k + 2; n+1 < end && n <= k+MaxApposition; n++ {
		if d.String(n) == "," {
			return n + 1
		}
	}
	return k
}

// pastParenthesis returns the word after a parenthesis between commas that follows the
// name that ends before word k, if a verb comes next: ", in a letter,", ", once a
// dancer,". A name that ends an apposition may be followed by the closing comma alone.
// Otherwise it returns k.
func pastParenthesis(d *Doc, k int) int {
	s := d.SentenceOf(k - 1)
	if d.String(k) != "," {
		return k
	}
	if k+1 < s.End && VerbAt(d, k+1) && afterComma(d, k-1, s.First) {
		return k + 1
	}
	for n := k + 1; n+1 < s.End && n <= k+MaxApposition; n++ {
		if d.Has(n, text.Sign) && d.String(n) == "," && VerbAt(d, n+1) {
			return n + 1
		}
	}
	return k
}

// afterComma reports whether a comma comes before the name whose last word is i.
func afterComma(d *Doc, i, first int) bool {
	for ; i > first; i-- {
		if !d.Has(i-1, text.Capital) {
			return d.String(i-1) == ","
		}
	}
	return false
}

// Verbal reports whether word k looks like a verb, or is an adverb before one.
func Verbal(d *Doc, k int) bool {
	s := d.String(k)
	return d.Is(k, english.ActorVerb|english.Auxiliary) || Adverb(d, k) || len(s) > 3 && (strings.HasSuffix(s, "ed") || s[len(s)-1] == 's')
}

// maxName is the number of words of a name that are skipped backwards.
const maxName = 5

// Acted reports whether a verb of acting or speaking comes right before word i, as in
// "said Jane Roe".
func Acted(d *Doc, i int) bool { return VerbBefore(d, i) >= 0 }

// VerbBefore returns the index of the verb of acting or speaking right before word i or
// before the capitalized words that end there, or -1.
func VerbBefore(d *Doc, i int) int {
	first := d.SentenceOf(i).First
	for n := 0; i > first && n < maxName; n, i = n+1, i-1 {
		switch {
		case d.Is(i-1, english.ActorVerb) && d.Has(i-1, text.Small):
			return i - 1
		case !d.Has(i-1, text.Capital) && (!d.Plain(i-1) || d.Has(i-1, text.Sign)):
			return -1
		}
	}
	return -1
}
