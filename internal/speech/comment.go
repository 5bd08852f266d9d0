package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds what somebody says of the clause before a comma: "..., a figure the
// union disputes", "..., which lawmakers rejected in May".

var comment = Construct{Name: "comment", At: Signs, Trigger: commentTrigger, Match: matchComment}

func commentTrigger(t *Text, i int) bool {
	return t.Punct(i, ',') && (t.Word(i+1, "which") || phrase.IndefiniteArticle(t.Text, i+1))
}

func matchComment(at *Site, p *Proposal) bool { return commentAt(at.Text, at.At, at.Sentence, p) }

// commentAt makes of p the comment that begins with the comma at token i: its content is
// "which" or the noun that sums up the clause before.
func commentAt(t *Text, i int, s text.Range, p *Proposal) bool {
	*p = Proposal{Rule: ToPhrase, Chance: Trusted}
	of := between(i+1, i+2) // "which"
	if !t.Word(i+1, "which") {
		if of = summary(t, i+1, s); of.Empty() {
			return false
		}
	}
	n := of.End
	if of.Len() > 1 && (t.Word(n, "which") || t.Word(n, "that")) {
		n++
	}
	v := commentVerb(t, n, s)
	if v <= n || t.Cue(v) == 0 {
		return false
	}
	if n > of.End {
		of = between(of.End, n) // the pronoun stands for it
	}
	g := t.VerbGroup(v, s)
	if p.Source = between(n, g.First); g.First <= n || voiceOf(t, v, g, s) != active || !believer(t, p.Source) {
		return false
	}
	p.Cue, p.Head = between(g.First, v+1), v
	switch k := p.Cue.End; {
	case t.Word(k, "to") && t.Cue(k+1).Is(english.Base), t.Word(k, "out"):
		p.Cue.End = k + 1
		if t.Word(k, "to") {
			p.Cue.End++
		}
	}
	p.Content = t.content.Of(of)
	if k := p.Cue.End; complements(t, p) && !nothingAfter(t, k, s) || t.Word(k, "as") {
		e := contentEnd(t, PhraseEnd, k, s)
		p.Content = append(p.Content, between(k, e)) // "a step the union called [illegal]", "sees [as a threat]"
		return e > k
	}
	return nothingAfter(t, p.Cue.End, s) && (of.Len() > 1 || t.Word(p.Cue.End-1, "out") || believed(t, p))
}

// summary returns the noun phrase at token lo, an indefinite article, behind which a
// clause begins: "a figure [the union disputes]". It is empty for others.
func summary(t *Text, lo int, s text.Range) text.Range {
	const most = 4
	for h := lo + 1; h+2 < s.End && h < lo+most && t.Outside(h) && !t.Shaped(h, Capital); h++ {
		if !t.Noun(h) {
			continue
		}
		if k := h + 1; t.Word(k, "which") || t.Word(k, "that") ||
			t.Is(k, english.Determiner|english.Possessive|english.SubjectPronoun) || t.Shaped(k, Capital) ||
			t.Noun(k) && peopleNoun(t, k) {
			return between(lo, h+1)
		}
	}
	return text.Range{}
}

// commentVerb returns the verb of the clause whose subject begins with token n, -1 if
// it has none near.
func commentVerb(t *Text, n int, s text.Range) int {
	const most = 12
	for v := n; v < s.End && v < n+most && t.Outside(v) && !t.OuterSign(v); v++ {
		switch {
		case t.Auxiliary(v) || t.Is(v, english.Wh):
			for v++; v < s.End && (t.Auxiliary(v) || t.Is(v, english.Adverb)); v++ {
			}
			return v
		case v > n && (t.Verb(v) && t.Finite(v) || t.Cue(v).Is(english.Third|english.Base) && t.Sign(v+1) != 0):
			return v
		}
	}
	return -1
}

// nothingAfter reports whether a clause ends at token k but for when it was, so that
// its verb has no object there.
func nothingAfter(t *Text, k int, s text.Range) bool {
	if t.Word(k, "within") || t.Word(k, "since") || t.Word(k, "after") {
		return true
	}
	e := k
	for e < s.End && t.Running(e) {
		e++
	}
	return t.Outside(k) && (e == k || !t.Is(e-1, english.Preposition)) && timesOnly(t, between(k, e))
}

// beforeComment returns where content ends before what somebody else says of it:
// "asked that they be free, [an idea the mayor rejected]".
func beforeComment(t *Text, p *Proposal, c, s text.Range) int {
	for k := c.First + 1; k+3 < c.End; k++ {
		if t.Opens(k) {
			k = t.Quotation(k).End - 1
		} else if commentTrigger(t, k) && t.Outside(k) {
			var x Proposal
			if commentAt(t, k, s, &x) {
				return k
			}
		}
	}
	return c.End
}
