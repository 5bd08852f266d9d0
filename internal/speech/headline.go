package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the source at the end of a headline: "Deal near: Smith", "Deal near - union".

var headline = Construct{Name: "headline", At: Signs, Trigger: headlineTrigger, Match: matchHeadline}

func headlineTrigger(t *Text, i int) bool {
	return (colonTrigger(t, i) || spacedDash(t, i)) && headlineLine(t, i)
}

// spacedDash reports whether token i is a dash, or a hyphen with spaces around it for one.
func spacedDash(t *Text, i int) bool {
	if i == 0 || i+1 >= t.Len() || !t.Punct(i, dash) && !t.Punct(i, '-') {
		return false
	}
	return t.End(i-1) < t.Start(i) && t.End(i) < t.Start(i+1)
}

func matchHeadline(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	if i <= s.First+1 || i-s.First >= longestTag {
		return false
	}
	if quoteFirst(at, p) {
		return true
	}
	n := between(i+1, at.Strip(i+1, s.End))
	if !nameOnly(at.Text, n) && !speakersOnly(at.Text, n) && !people(at.Text, n) ||
		!colonTrigger(at.Text, i) && !endsWithSpeaker(at.Text, n) {
		return false
	}
	*p = Proposal{Source: n, Cue: between(i, i+1), Content: at.content.Of(between(s.First, i)), Rule: Headline, Head: -1, Chance: Believable}
	if n.Len() == 1 && saysBelow(at.Text, n) {
		p.Chance = Trusted
	}
	return true
}

// quoteFirst makes of p the attribution of a headline that begins with a quotation, to who acts behind
// the colon or dash at a site: "'Nobody told us': [nurses] hit out at move". What one person does is the
// cue: "'A mess': [mayor] [blasts] plan".
func quoteFirst(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	q := t.Quotation(i - 1)
	if !t.Closes(i-1) || q.First != s.First || !t.Opens(q.First) || !colonTrigger(t, i) && !spacedDash(t, i) {
		return false
	}
	const farthest = 12
	asserts := phrase.Asserts(t.Text, between(q.First+1, q.End-1))
	for v := i + 2; v < s.End && v < i+farthest; v++ {
		noun := nounForVerb(t, v)
		if !t.Finite(v) && !noun {
			continue
		}
		g := t.VerbGroup(v, s)
		n := t.Subject(g, s)
		if noun {
			g, n = between(v, v+1), between(i+1, v)
		}
		first := i + 1
		if t.Shaped(first, Ed) && !t.Shaped(first, Capital) {
			first++ // "jailed surgeon"
		}
		if n.First != first || !people(t, n) && t.Tag(n.End-1) != article.PROPN || !asserts && !utters(t, v) && !noun {
			break
		}
		n.First = i + 1
		*p = Proposal{Source: n, Cue: between(i, i+1), Content: t.content.Of(q), Rule: Headline, Head: -1, Chance: Trusted}
		if g.Len() == 1 && t.Shaped(v, Plural) && (!t.Shaped(v-1, Plural) || t.Shaped(v-1, Capital)) {
			p.Cue = g
		}
		return true
	}
	return false
}

// nounForVerb reports whether token v of a headline, a noun for the tagger, is the verb of the one
// person or body before it: "magistrate [blasts] driver".
func nounForVerb(t *Text, v int) bool {
	return t.Tag(v) == article.NOUN && t.Shaped(v, Plural) && !t.Shaped(v, Capital|Owner) && t.Running(v+1) &&
		!t.Is(v+1, english.Preposition|english.Coordinator) && !t.Shaped(v-1, Plural|Owner) && (t.Shaped(v-1, Capital) || peopleNoun(t, v-1))
}

// speakersOnly reports whether a phrase is only a word or two for people or bodies
// that speak: "police", "coast guard", "a study".
func speakersOnly(t *Text, n text.Range) bool {
	const most = 4
	if n.Empty() || n.Len() > most || !t.Noun(n.End-1) {
		return false
	}
	for k := n.First; k < n.End; k++ {
		if !t.Outside(k) || !t.Noun(k) && !t.Modifier(k) {
			return false
		}
	}
	const speaks = english.Title | english.Diplomat | english.NameNoun | english.PersonNoun | english.OrganizationHead |
		english.OrganizationNoun | english.GroupNoun | english.Artifact | english.Saying
	return t.Is(n.End-1, speaks)
}

// endsWithSpeaker reports whether the phrase behind the dash of a headline is for who speaks, and
// no name of a publisher: people or a body in small letters, or one word that says something in
// the text below.
func endsWithSpeaker(t *Text, n text.Range) bool {
	if speakersOnly(t, n) || people(t, n) {
		for k := n.First; k < n.End; k++ {
			if t.Shaped(k, Capital) && k > n.First {
				return false
			}
		}
		return !t.Shaped(n.End-1, Capital)
	}
	return n.Len() == 1 && saysBelow(t, n)
}

// saysBelow reports whether the one word of n says something in the text below.
func saysBelow(t *Text, n text.Range) bool {
	form := t.Doc.Words[n.First].Form
	for k := n.End; k+1 < t.Len(); k++ {
		if t.Doc.Words[k].Form == form && (t.Says(k+1) && t.Verb(k+1) || t.Says(k-1) && !t.Cue(k-1).Is(english.Addressee)) {
			return true
		}
	}
	return false
}

// secondVerb returns the proposal whose source the verb at token k of a headline shares, which comes
// after a comma: "Court rules for city, [orders] new vote", "Locals oppose dam, [demand] survey". It
// is nil if there is none.
func secondVerb(t *Text, earlier []Proposal, k int) *Proposal {
	if len(earlier) == 0 || !t.Punct(k-1, ',') || !t.Outside(k-1) || k+1 >= t.Len() || t.Sign(k+1) != 0 {
		return nil
	}
	first := &earlier[len(earlier)-1]
	if first.Rule.Layout || !agreesWith(t, first, k) || first.Source.First != t.SentenceAt(k).First || first.Source.End != first.Cue.First {
		return nil
	}
	return first
}

// agreesWith reports whether token k of a headline can be a verb of the same form as that of p: both
// in the third person, or both of many.
func agreesWith(t *Text, p *Proposal, k int) bool {
	if !p.Cue.Has(p.Head) || !headlineLine(t, k) || t.SentenceAt(k) != t.SentenceAt(p.Head) || t.Shaped(k, Capital|Owner) {
		return false
	}
	a, b := t.Cue(p.Head), t.Cue(k)
	return a.Is(english.Third) && b.Is(english.Third) || a.Is(english.Base) && !a.Is(english.Past) && b.Is(english.Base) && !b.Is(english.Third)
}

// beforeSecond returns where the content of a headline ends, after whose comma comes another verb of
// the same source: "rules [for city,] orders new vote".
func beforeSecond(t *Text, p *Proposal, c, s text.Range) int {
	if !headlineLine(t, c.First) {
		return c.End
	}
	for k := c.First + 1; k+1 < c.End && k < c.First+longestTag; k++ {
		if t.Punct(k, ',') && t.Outside(k) && agreesWith(t, p, k+1) {
			return k
		}
	}
	return c.End
}

// firstOfTwo returns the start of the subject n of a headline with what a comma joins to it: "[US,]
// China agree to talk". It is the start of n if there is nothing.
func firstOfTwo(t *Text, n, s text.Range) int {
	c := n.First - 1
	if c <= s.First || !t.Punct(c, ',') || !t.Outside(c) {
		return n.First
	}
	if first := between(s.First, c); nameOnly(t, first) || speakersOnly(t, first) {
		return s.First
	}
	return n.First
}

// sharesVerb reports whether the verb at token i of a headline is said of several and goes on: "US,
// China [agree] to talk", but not "Road to close, councillors [say]".
func sharesVerb(t *Text, i int) bool {
	c := t.Cue(i)
	return c.Is(english.Base) && !c.Is(english.Past) && headlineLine(t, i) && i+1 < t.SentenceAt(i).End
}

// longestHeadline is how many tokens of a headline are looked at.
const longestHeadline = 40

// beforeAs returns where the content of a headline ends before what happens at the same time or has
// happened: "Union threatens [to strike] as talks collapse", "Holm slams ['cruel' talk] after match".
func beforeAs(t *Text, p *Proposal, c, s text.Range) int {
	if !headlineLine(t, p.Cue.First) {
		return c.End
	}
	s.End = min(s.End, c.First+longestHeadline)
	for k := c.First + 1; k+1 < s.End; k++ {
		switch {
		case !t.Outside(k), !t.Is(k, english.Preposition|english.Subordinator|english.Coordinator):
		case t.Word(k, "despite"), t.Word(k, "amid"),
			(t.Word(k, "after") || t.Word(k, "before")) && !saysMore(t, between(c.First, k)),
			(t.Word(k, "as") || t.Word(k, "but")) && finiteAfter(t, k+1, s.End):
			return k
		}
	}
	return c.End
}

// saysMore reports whether a range has the predicate of a clause, or an infinitive behind its start.
func saysMore(t *Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if t.Finite(k) || k > r.First && toDo(t, k) {
			return true
		}
	}
	return false
}

// finiteAfter reports whether a finite verb comes after token k, before any sign and the end.
func finiteAfter(t *Text, k, end int) bool {
	for ; k < end && t.Sign(k) == 0; k++ {
		if t.Finite(k) {
			return true
		}
	}
	return false
}

// afterSemicolon lets the content before the cue of a headline begin after the last semicolon: "Rain
// goes on; [toll could rise], officials say".
func afterSemicolon(t *Text, p *Proposal) {
	c := &p.Content[0]
	if p.Cue.Empty() || c.End > p.Cue.First || !headlineLine(t, p.Cue.First) {
		return
	}
	for k := c.End - 1; k > max(c.First, c.End-longestHeadline); k-- {
		if t.Punct(k, ';') && t.Outside(k) {
			c.First = k + 1
			return
		}
	}
}
