package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file gives an attribution within a relative clause the content of that clause alone:
// "the dam, which, she said, was old, broke".

// relativeBefore returns the relative pronoun before the source and cue of p, which starts
// the clause that they are in, -1 if there is none.
func relativeBefore(t *Text, p *Proposal) int {
	if p.Cue.Empty() || p.Source.Empty() || p.Rule.Layout {
		return -1
	}
	k := min(p.Source.First, p.Cue.First) - 1
	if t.Punct(k, ',') {
		k--
	}
	if t.Is(k, english.Relative) && !t.Is(k, english.Possessive) && t.Outside(k) &&
		(t.Punct(k-1, ',') || t.Punct(k-1, dash) || t.Noun(k-1)) {
		return k
	}
	return -1
}

// withRelative adds to a source after its verb the relative clause up to the next comma or the end of
// the sentence that no comma divides from it: "said [a driver whose van was crushed]".
func withRelative(t *Text, n, s text.Range) text.Range {
	k, finite := n.End, false
	if n.Empty() || !t.Is(k, english.Relative) || t.Word(k, "that") || !t.Noun(k-1) {
		return n
	}
	for ; k < s.End && t.Running(k); k++ {
		if t.Says(k) && t.Verb(k) {
			return n
		}
		finite = finite || t.Finite(k)
	}
	if finite && (k >= s.End || t.Punct(k, '.') || t.Punct(k, ',')) {
		n.End = k
	}
	return n
}

// bareRelative takes from a source that ends with a relative pronoun what the pronoun
// stands for: "[the farmer who]s [said]q".
func bareRelative(t *Text, p *Proposal) {
	if k := p.Source.End - 1; p.Source.Len() > 1 && p.Source.End <= p.Cue.First &&
		t.Is(k, english.Relative) && !t.Is(k, english.Possessive) && !t.Is(k-1, english.Preposition) {
		p.Source.First = k
	}
}

// relativeContent adds to the content of p the relative pronoun that is its subject.
func relativeContent(t *Text, p *Proposal) {
	if n := len(p.Content) - 1; n > 0 && p.Source.Len() == 1 && t.Is(p.Source.First, english.Relative) && p.Content[n].First >= p.Cue.End {
		for n > 0 && p.Content[n-1].First >= p.Cue.End {
			n--
		}
		if t.Outside(p.Content[0].First) {
			p.Content = p.Content[n:] // "it rained, she told the men, who complained of [the cold]"
		}
	}
	k := relativeBefore(t, p)
	if k < 0 {
		return
	}
	c := p.Content[len(p.Content)-1]
	if after := max(p.Source.End, p.Cue.End) + 1; c.End == k+1 && t.Punct(k+1, ',') && t.Punct(after-1, ',') && startsPredicate(t, after) {
		s := t.SentenceAt(k) // "..., which, according to her, [was] old": only the model takes what is before
		c = between(after, contentEnd(t, ClauseEnd, after, s))
	}
	if c.First < max(p.Source.End, p.Cue.End) || !startsPredicate(t, c.First) {
		return
	}
	c.End = mainVerb(t, c)
	p.Content = t.content.Of(between(k, k+1), c)
}

// mainVerb returns the verb of the main clause in a range that begins with that of a
// relative clause, its end if there is none: "... had robbed a bank [were] held".
func mainVerb(t *Text, c text.Range) int {
	k := c.First
	for k < c.End && (t.Auxiliary(k) || t.Verb(k) || t.Is(k, english.Adverb|english.Negation)) {
		k++
	}
	for ; k < c.End; k++ {
		switch {
		case t.Opens(k):
			k = t.Quotation(k).End - 1
		case t.Is(k, english.Subordinator|english.Coordinator|english.Wh|english.SubjectPronoun) &&
			!t.Is(k, english.Preposition), t.Punct(k, ','):
			return c.End
		case t.Auxiliary(k) && t.Noun(k-1) && !t.Shaped(k, Ing):
			return k
		}
	}
	return c.End
}

// afterRelative returns where the content of a relative clause ends: before the verb of
// the main one, "the envoy, who said he was “tired,” left".
func afterRelative(t *Text, p *Proposal, c, s text.Range) int {
	if insertsSaying(t, p, s) {
		return relativeEnd(t, c.First, c.End)
	}
	whose := t.Word(p.Source.First, "whose") && t.Punct(p.Source.First-1, ',') // "the club, whose owner said it was late, left"
	if (p.Source.Len() != 1 || !t.Is(p.Source.First, english.Wh)) && !whose && relativeBefore(t, p) < 0 && !t.Word(p.Source.First-1, "what") {
		return c.End
	}
	if e := beforeMain(t, p, c, s); e < c.End {
		return e
	}
	for k := c.First + 1; k+1 < c.End; k++ {
		if t.Closes(k) && t.Punct(k-1, ',') && startsPredicate(t, k+1) {
			return k + 1
		}
	}
	if t.Word(c.First, "to") || t.Word(c.First, "not") {
		for k := c.First + 2; k+1 < c.End && t.Running(k); k++ {
			if t.Says(k) && t.Verb(k) && !t.Word(k-1, "to") {
				return k // "a nurse, who did not want to be named said"
			}
		}
	}
	return relativeEnd(t, c.First, c.End)
}

// insertsSaying reports whether the cue of p is a participle set apart between the subject of its
// sentence and the verb of that: "the judge, [saying] it was unjust, rejected the bill".
func insertsSaying(t *Text, p *Proposal, s text.Range) bool {
	k := p.Cue.First - 1
	return t.Shaped(p.Head, Ing) && t.Verb(p.Head) && k > s.First && t.Punct(k, ',') && !phrase.Asserts(t.Text, between(s.First, k))
}

// beforeMain returns where the content of a relative clause ends that no comma sets apart from the
// subject of its sentence: before the verb of that, "those who said they were ill [went] home".
func beforeMain(t *Text, p *Proposal, c, s text.Range) int {
	k := p.Source.First
	if p.Source.Len() != 1 || !t.Is(k, english.Relative) || t.Punct(k-1, ',') || k <= s.First || phrase.Asserts(t.Text, between(s.First, k)) {
		return c.End
	}
	clause := t.Word(c.First, "that") || !takesThing(t, p) && !reflexive(t, c.First) && !t.Word(c.First, "to")
	main := c.End
	for k = c.First; k < c.End; k++ {
		switch {
		case t.Opens(k):
			k = t.Quotation(k).End - 1
		case t.Punct(k, ','), k > c.First+1 && t.Is(k, english.SubjectPronoun) && !t.Is(k, english.ObjectPronoun) && !clause,
			k > c.First && t.Is(k, english.Subordinator|english.Coordinator|english.Wh) && (main < c.End || !t.Is(k, english.Preposition)):
			return main
		case clause && t.Finite(k):
			for clause = false; k+1 < c.End && (t.Auxiliary(k+1) || t.Verb(k+1) || t.Is(k+1, english.Adverb|english.Negation)); k++ {
			}
		case k > c.First && t.Finite(k) && startsPredicate(t, k) && !t.Word(k-1, "to"):
			for main = k; k+1 < c.End && (t.Auxiliary(k+1) || t.Verb(k+1) || t.Is(k+1, english.Adverb|english.Negation)); k++ {
			}
		}
	}
	return main
}
