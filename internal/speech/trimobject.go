package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file ends content that is the object of a participle or noun within the subject of a clause:
// "users [wanting]q [help] have left".

// afterSubject returns where the object of a participle or noun that describes a subject ends:
// before the verb of that, "users [wanting]q [help] have left".
func afterSubject(t *Text, p *Proposal, c, s text.Range) int {
	noun, ok := inSubject(t, p, s)
	if !ok || absolute(t, p, s) {
		return c.End
	}
	k := c.First
	switch {
	case t.Is(k, english.Wh):
		return c.End // "questions about [what the mayor is doing]"
	case !t.Word(k, "that"):
	case noun:
		k = afterVerb(t, k+1, c.End)
	default:
		return c.End
	}
	for first := k; k < c.End; k++ {
		switch {
		case !t.Outside(k), t.Is(k, english.Wh|english.Subordinator|english.SubjectPronoun|english.Coordinator) &&
			!t.Is(k, english.Determiner|english.Preposition), t.Punct(k, ','):
			return c.End
		case noun && k == first && t.Auxiliary(k) && t.Verb(k-1),
			k > first && t.Auxiliary(k) && !t.Shaped(k, Ing) && (t.Noun(k-1) || t.Tag(k-1) == article.ADJ),
			noun && k > first && t.Verb(k) && t.Finite(k) && t.Noun(k-1) && !t.Is(k+1, english.Preposition):
			return k
		}
	}
	return c.End
}

// absolute reports whether the cue of p is a participle whose own subject stands between it and
// the comma after a clause: "the state paid, [officials] insisting it was enough".
func absolute(t *Text, p *Proposal, s text.Range) bool {
	k := p.Source.First - 1
	return p.Source.End == p.Cue.First && t.Cue(p.Head).Is(english.Speech) && t.Shaped(p.Head, Ing) && k > s.First && t.Punct(k, ',') &&
		!t.Is(s.First, english.Subordinator) && phrase.Asserts(t.Text, between(s.First, k))
}

// inSubject reports whether the cue of p describes a subject, and whether it is a noun.
func inSubject(t *Text, p *Proposal, s text.Range) (noun, ok bool) {
	if !p.Cue.Has(p.Head) || p.Rule == AccordingTo {
		return false, false
	}
	noun = t.Cue(p.Head).Is(english.Noun) && (t.Noun(p.Head) || t.Shaped(p.Head-1, Owner) || p.Head == s.First)
	participle := t.Shaped(p.Head, Ing) && !phrase.InGroup(t.Text, p.Cue, p.Head, english.Auxiliary)
	return noun, (noun || participle) && opensSubject(t, p, noun, s)
}

// afterVerb returns the token after the first finite verb from token k on and its adverbs.
func afterVerb(t *Text, k, end int) int {
	for k < end && !t.Finite(k) {
		k++
	}
	for k++; k < end && (t.Finite(k) || t.Is(k, english.Adverb|english.Negation)); k++ {
		if t.Auxiliary(k) && t.Verb(k-1) {
			break // "that it would close [were] denied"
		}
	}
	return k
}
