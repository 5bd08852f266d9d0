package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds adverbs that say that somebody reports: "reportedly".

var hearsay = Construct{Name: "hearsay", At: Marks, Trigger: hearsayTrigger, Match: matchHearsay}

func hearsayTrigger(t *Text, i int) bool { return t.Used(i, english.Hearsay) }

// matchHearsay returns the clause around the adverb, from nobody.
func matchHearsay(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	b, e := i, contentEnd(at.Text, ClauseEnd, i+1, s)
	for b > s.First && i-b < longestTag && at.Outside(b-1) && !startsNewClause(at.Text, b-1) {
		b--
	}
	if at.Is(b, english.Relative) {
		e = relativeEnd(at.Text, i+1, e)
	}
	*p = Proposal{Cue: between(i, i+1), Rule: Hearsay, Head: i}
	if b < i {
		p.Content = append(p.Content, between(b, i))
	}
	if e > i+1 {
		p.Content = append(p.Content, between(i+1, e))
	}
	return len(p.Content) > 0
}

// startsNewClause reports whether token k is between two clauses.
func startsNewClause(t *Text, k int) bool {
	return t.Punct(k, ',') || t.Punct(k, ';') || t.Is(k, english.Subordinator|english.Coordinator)
}

// fromNobody makes who is the subject of a clause that somebody reports a part of it: "[who]s
// [allegedly]q [left]c".
func fromNobody(t *Text, p *Proposal) {
	if k := p.Head - 1; k >= p.Cue.First && p.Cue.Has(p.Head) && t.Used(k, english.Hearsay) &&
		!t.Cue(p.Head).Is(english.Speech) && p.Content[0].First == p.Cue.End {
		// "[she]s [allegedly blocked]q [the road]c": what she did is what they say
		p.Content = append(t.content.Of(between(p.Cue.First, k)), p.Content...)
		p.Content[1].First, p.Content[1].End = p.Head, max(p.Content[1].End, contentEnd(t, ClauseEnd, p.Head, t.SentenceAt(k)))
		if p.Source.End == p.Cue.First {
			p.Content[0].First = p.Source.First
		}
		if p.Content[0].Empty() {
			p.Content = p.Content[1:]
		}
		p.Source, p.Cue, p.Head = text.Range{}, between(k, k+1), k
		return
	}
	if p.Cue.Len() == 1 && t.Used(p.Cue.First, english.Hearsay) && !p.Source.Empty() &&
		p.Source.End == p.Cue.First && p.Content[0].First == p.Cue.End {
		p.Content = append(t.content.Of(p.Source), p.Content...)
		p.Source = text.Range{}
	}
}

// subjectOnly takes from the content before the cue of a passive what is before its subject: "[It
// is due to rain, which]c [is expected]q [to last]c".
func subjectOnly(t *Text, p *Proposal) {
	c := &p.Content[0]
	if len(p.Content) < 2 || !p.Source.Empty() || c.End != p.Cue.First || !t.Outside(c.First) ||
		!t.Is(p.Cue.First, english.Auxiliary) || !phrase.Asserts(t.Text, *c) {
		return
	}
	if n := t.Subject(p.Cue, t.SentenceAt(p.Cue.First)); n.First > c.First && n.End == c.End &&
		(n.Len() == 1 && t.Is(n.First, english.Pronoun|english.Wh) || t.Punct(n.First-1, ',')) {
		c.First = n.First
	}
}
