package phrase

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds subjects that a clause describes: "a firm founded to build cars", "a nurse
// who did not want to be named".

// longestSubject is the greatest number of tokens of a subject with a clause.
const longestSubject = 80

// participleSubject returns the start of the sentence if it begins with a noun phrase that is
// modified by a participle clause up to token k, with no other verb before it: "A firm
// founded to build [cars] said". It is k otherwise.
func participleSubject(t *Text, k int, s text.Range) int {
	v := s.First
	if k-v > longestSubject {
		return k
	}
	for v < k && (!t.Verbal(v) || t.Punct(v-1, '-')) {
		if breaksPhrase(t, v) || t.Is(v, english.Subordinator) && !t.Is(v, english.Determiner) {
			return k
		}
		v++
	}
	purpose := t.InfinitiveAt(v+1, s) || t.Is(v+1, english.VerbParticle) && t.InfinitiveAt(v+2, s) // "created to buy", "set up to buy"
	if v >= k || !describes(t, v, s, purpose) {
		return k
	}
	inner := false // a clause has begun whose verb is to come
	for j := v + 1; j < k; j++ {
		switch {
		case !purpose && t.Is(j, english.Subordinator), // "it came as the minister said"
			breaksPhrase(t, j), t.Auxiliary(j), t.Word(j, "that"),
			t.Verb(j) && !t.Shaped(j, text.Ing|text.Ed) && !t.Word(j-1, "to") && !inner:
			return k
		case t.Verb(j) && !t.Word(j-1, "to"):
			inner = false
		case opensClause(t, j):
			inner = true // "hired to salvage it after its captain fled"
		}
	}
	return s.First
}

// opensClause reports whether token j begins a clause that says when or why: "after its captain fled".
func opensClause(t *Text, j int) bool {
	return t.Is(j, english.Subordinator) && !t.Word(j, "that") && (!t.Is(j, english.Preposition) || t.Used(j, english.Occasion))
}

// describes reports whether the verb at token v can be a participle that describes the noun
// phrase which begins the sentence s, with a purpose or without.
func describes(t *Text, v int, s text.Range, purpose bool) bool {
	switch {
	case v == s.First, t.Is(s.First, english.Preposition), !t.Noun(v - 1), t.Shaped(v-1, text.Possessive),
		t.Auxiliary(v), t.Shaped(v, text.Ing|text.Plural|text.Capital):
		return false
	case purpose:
		return true
	case !t.Shaped(v, text.Ed) && !t.Cue(v).Is(english.Participle):
		return false
	}
	return t.Word(v+1, "to") || t.Is(v+1, english.Preposition) && !t.Is(v+1, english.Determiner)
}

// breaksPhrase reports whether token k is a sign or word that joins clauses or begins one.
func breaksPhrase(t *Text, k int) bool {
	return t.OuterSign(k) || !t.Outside(k) || t.Is(k, english.Coordinator) ||
		t.Is(k, english.SubjectPronoun|english.Wh) && !t.Is(k, english.ObjectPronoun)
}

// clauseSubject returns the start of a noun phrase with a relative clause or an infinitive that goes
// up to token k, with which a sentence begins, or with which it goes on after its front: "A nurse
// who did not want to be named [said]", "The plan to close the ward [was criticised]". It is k if
// there is none.
func clauseSubject(t *Text, k int, s text.Range) int {
	first := afterFront(t, k, s)
	r := first
	if k-r > longestSubject {
		return k
	}
	for r < k && !opensRelative(t, r) && !t.InfinitiveAt(r, s) {
		if t.Verbal(r) || breaksPhrase(t, r) {
			return k
		}
		r++
	}
	if r == first || r == k || !t.Noun(r-1) || !oneClause(t, r, k) {
		return k
	}
	return first
}

// longestFront is the greatest number of tokens of what comes before the subject of a sentence.
const longestFront = 20

// afterFront returns the token behind the comma that ends a participle clause or an adjunct with
// which the sentence s begins, if a determiner is there, else the start of s: "Asked about it, [a]
// nurse".
func afterFront(t *Text, k int, s text.Range) int {
	if f := s.First; !t.Verb(f) && !t.Is(f, english.Preposition) || t.Is(f, english.Determiner) {
		return f
	}
	for c := s.First + 1; c+1 < k && c < s.First+longestFront; c++ {
		if t.Punct(c, ',') {
			if t.Is(c+1, english.Determiner) {
				return c + 1
			}
			break
		}
	}
	return s.First
}

// opensRelative reports whether a relative clause whose subject is its pronoun begins at token r:
// "who came", "that has been built".
func opensRelative(t *Text, r int) bool {
	return (t.Word(r, "who") || t.Word(r, "that")) && (t.Verbal(r+1) || t.Is(r+1, english.Adverb|english.Negation))
}

// oneClause reports whether the clause that begins with the pronoun or the "to" at token r extends
// up to token k.
func oneClause(t *Text, r, k int) bool {
	verb := t.Word(r, "to")
	inner := false // a clause has begun whose verb is to come
	for j := r + 1; j < k; j++ {
		finite := t.Finite(j)
		if verb && !t.Word(r, "to") && opensClause(t, j) {
			inner = true // "who was there when it fell"
			continue
		}
		inner = inner && !finite
		if breaksPhrase(t, j) || t.Word(j, "that") ||
			t.Is(j, english.Subordinator) && !t.Is(j, english.Preposition) ||
			t.Word(j, "as") && t.Word(r, "to") && bareNouns(t, r, j) || // "Trains to stop as minister blames unions"
			t.Verb(j) && t.Says(j) && !t.Word(j, "asked") && !t.Is(j-1, english.Be) ||
			finite && verb && t.Word(r, "to") && j > r+2 && !t.Shaped(j, text.Ed) {
			return false
		}
		verb = verb || finite
	}
	return verb && !inner
}

// bareNouns reports whether neither the noun before token r nor the one behind token j has an
// article, as in a headline.
func bareNouns(t *Text, r, j int) bool {
	return !t.Is(t.SentenceAt(r).First, english.Determiner|english.Possessive) && !t.Is(j+1, english.Determiner|english.Possessive) && t.Noun(j+1)
}

// Asserts reports whether a clause says something: it has a finite verb.
func Asserts(t *Text, c text.Range) bool {
	const longest = 500 // tokens to the first verb
	for k := c.First; k < min(c.End, c.First+longest); k++ {
		if t.Auxiliary(k) || t.Verb(k) && !t.Shaped(k, text.Ing) && !t.Word(k-1, "to") {
			return true
		}
	}
	return false
}

// Unstopped reports whether the sentence s begins with a quotation of a clause that ends before
// token k without the comma that belongs there: "“We will fight on” said".
func Unstopped(t *Text, k int, s text.Range) bool {
	if !t.Closes(k-1) || t.SpeechEnds(k) {
		return false
	}
	q := t.Quotation(k - 1)
	return q.First == s.First && t.Shaped(q.First+1, text.Capital) && Asserts(t, Range(q.First+1, q.End-1))
}
