package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file corrects attributions whose source and content the learned model swapped: both
// may be on either side of "said".

// flip turns p around if its content can only be a source.
func flip(t *Text, p *Proposal) {
	k := p.Cue.End - 1
	if n := len(p.Content) - 1; n == 1 && p.Source.Empty() && p.Cue.Len() == 1 && t.Verb(k) && t.Says(k) {
		if last := p.Content[n]; last.First == p.Cue.End && last.End == t.SentenceAt(k).End &&
			headlineLine(t, k) && last.Len() <= 3 && peopleNoun(t, last.End-1) {
			p.Source, p.Content = last, p.Content[:n] // "I'm no traitor, insists exiled general"
		}
		return
	}
	if len(p.Content) != 1 || p.Source.Empty() || p.Cue.Len() > 2 || !(t.Verb(k) && t.Says(k)) && !saysPlural(t, p) {
		return
	}
	s := t.SentenceAt(k)
	switch c := p.Content[0]; {
	case c.First == p.Cue.End && p.Source.End <= p.Cue.First:
		flipTag(t, p, s)
	case !t.Says(k):
	case p.Source.First == p.Cue.End && c.End <= p.Cue.First:
		flipClause(t, p, s)
	}
}

// saysPlural reports whether the cue of p is a plural form of a verb that may be beside direct
// speech: "say".
func saysPlural(t *Text, p *Proposal) bool {
	c := t.Cue(p.Cue.First)
	return p.Cue.Len() == 1 && c.Is(english.Speech) && c.Is(english.Base)
}

// flipTag turns "[The dam, the lake] and the road are safe, [said] [Ida Holm]" into
// a tag: after a clause and a comma, a name without a verb is the source.
func flipTag(t *Text, p *Proposal, s text.Range) {
	c := p.Content[0]
	before := between(s.First, p.Cue.First-1)
	if !t.Punct(before.End, ',') || before.Len() < 2 || phrase.Asserts(t.Text, c) ||
		!nominal(t, c) && !(headlineLine(t, p.Head) && c.End == s.End && people(t, c)) {
		return
	}
	if p.Source.First <= s.First && p.Source.End < before.End { // it is the subject of the clause
		before.First = p.Source.End
		if t.Punct(before.First, ',') {
			return
		}
	}
	if !phrase.Asserts(t.Text, before) || p.Source.End >= before.End && t.Any(before, english.Relative) {
		return
	}
	before.First = s.First
	p.Source, p.Content[0] = phrase.Undated(t.Text, c), before
	if k := c.End + 1; t.Punct(c.End, ',') && t.Word(k, "because") && t.Outside(k) {
		p.Content = append(p.Content, between(k, contentEnd(t, ClauseEnd, k, s)))
	}
}

// flipClause turns "[Ida Holm, the minister,] [said] [the dam] was safe" into a
// clause after its cue: what has no verb says nothing, and what goes on with one is
// no source.
func flipClause(t *Text, p *Proposal, s text.Range) {
	c := p.Content[0]
	src := t.Subject(p.Cue, s)
	if src.Empty() || src.First > c.First || !t.Outside(c.First) || phrase.Asserts(t.Text, firstClause(t, c)) || !nominal(t, c) {
		return
	}
	k := p.Cue.End
	if t.Cue(p.Cue.End - 1).Is(english.Addressee) {
		k = AddresseeEnd(t, k, s)
	}
	e := contentEnd(t, ClauseEnd, k, s)
	if relative := t.Is(firstClause(t, c).End+1, english.Relative); e <= k ||
		!relative && (e <= p.Source.End || !phrase.Asserts(t.Text, firstClause(t, between(k, e)))) {
		return
	}
	p.Source, p.Content[0] = src, between(k, e)
}

// nominal reports whether a range starts like a noun phrase for somebody: with a
// name, an article or a title.
func nominal(t *Text, r text.Range) bool {
	k := r.First
	return t.Outside(k) && (t.Word(k, "the") || t.Is(k, english.Title) || t.Shaped(k, Capital) && (t.Noun(k) || t.Tag(k) == article.ADJ))
}

// firstClause returns the part of a range before its first comma.
func firstClause(t *Text, r text.Range) text.Range {
	for k := r.First; k < r.End; k++ {
		if t.Punct(k, ',') {
			return between(r.First, k)
		}
	}
	return r
}
