package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds sources that a participle describes: "a firm founded to build cars".

// described returns the start of the sentence if that begins with a noun phrase that a
// participle describes up to token k, before which no other verb is: "A firm founded to
// build [cars] said". It is k if there is none.
func described(t *Text, k int, s text.Range) int {
	v := s.First
	for v < k && (!t.Verb(v) && !t.auxiliary(v) || t.Punct(v-1, '-')) {
		if breaksPhrase(t, v) || t.Is(v, english.Subordinator) && !t.Is(v, english.Determiner) {
			return k
		}
		v++
	}
	purpose := infinitiveAt(t, v+1, s) // "created to buy"
	if v >= k || !describes(t, v, s, purpose) {
		return k
	}
	for j := v + 1; j < k; j++ {
		switch {
		case !purpose && t.Is(j, english.Subordinator), // "it came as the minister said"
			breaksPhrase(t, j), t.auxiliary(j), t.Word(j, "that"),
			t.Verb(j) && !t.Shaped(j, Ing|Ed) && !t.Word(j-1, "to"):
			return k
		}
	}
	return s.First
}

// describes reports whether the verb at token v can be a participle that describes the noun
// phrase which begins the sentence s, with a purpose or without.
func describes(t *Text, v int, s text.Range, purpose bool) bool {
	switch {
	case v == s.First, t.Is(s.First, english.Preposition), !t.Noun(v - 1), t.Shaped(v-1, Owner), t.auxiliary(v), t.Shaped(v, Ing|Plural|Capital):
		return false
	case purpose:
		return true
	case !t.Shaped(v, Ed) && !t.Cue(v).Is(english.Participle):
		return false
	}
	return t.Word(v+1, "to") || t.Is(v+1, english.Preposition) && !t.Is(v+1, english.Determiner)
}

// breaksPhrase reports whether token k is a sign or word that joins clauses or begins one.
func breaksPhrase(t *Text, k int) bool {
	sign := t.Sign(k)
	return sign != 0 && !phraseSign(sign) || !t.Outside(k) || t.Is(k, english.Coordinator) ||
		t.Is(k, english.SubjectPronoun|english.Wh) && !t.Is(k, english.ObjectPronoun)
}

// relativeSubject reports whether a sentence begins with a noun phrase and a relative clause
// that goes up to token k: "A nurse who did not want to be named [said]".
func relativeSubject(t *Text, k int, s text.Range) bool {
	r := s.First
	for r < k && !t.Word(r, "who") {
		if t.Verb(r) || t.auxiliary(r) || breaksPhrase(t, r) {
			return false
		}
		r++
	}
	return r > s.First && t.Noun(r-1) && oneClause(t, r, k)
}

// oneClause reports whether a relative clause whose pronoun is token r is all that is between
// this and token k.
func oneClause(t *Text, r, k int) bool {
	verb := false
	for j := r + 1; j < k; j++ {
		if breaksPhrase(t, j) || t.Word(j, "that") || t.Is(j, english.Subordinator) && !t.Is(j, english.Preposition) || t.Verb(j) && says(t, j) && !t.Word(j, "asked") {
			return false
		}
		verb = verb || finite(t, j)
	}
	return verb
}

// sayingVerb makes the cue of p the verb of saying before its content, where the cue was
// taken for a participle that describes the source: "[police]s [called]q to the house said
// [it was late]c".
func sayingVerb(t *Text, p *Proposal) {
	k := p.Content[0].First - 1
	if p.Cue.Empty() || p.Source.Empty() || p.Source.End != p.Cue.First || k <= p.Cue.First || !says(t, k) || !t.Verb(k) || !t.Outside(k) || t.Is(k-1, english.Coordinator) {
		return
	}
	s := t.SentenceAt(k)
	g := verbGroup(t, k, s)
	if g.First <= p.Cue.First || described(t, g.First, s) != p.Source.First {
		return
	}
	p.Source.End, p.Cue, p.Head = g.First, g, k
}
