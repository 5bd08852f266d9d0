package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds clauses that hold in somebody's view: "in Mr. Lund's view, the dam is safe",
// "in the opinion of Mr. Lund, ...", "..., by her own admission", "to her, it was a betrayal".

var viewpoint = Construct{Name: "viewpoint", At: Verbs | Links | Marks, Trigger: viewpointTrigger, Match: matchViewpoint}

func viewpointTrigger(t *Text, i int) bool {
	switch t.Tag(i) {
	case article.ADP:
		return t.first(i) && (t.Word(i, "for") || t.Word(i, "to"))
	case article.NOUN, article.VERB:
		return viewNoun(t, i)
	}
	return false
}

// viewNoun reports whether token i is what somebody thinks or tells, "view",
// "opinion", or is said behind "own" to hold by what they say: "by her own admission".
func viewNoun(t *Text, i int) bool {
	return t.Used(i, english.Viewpoint) && !t.Word(i, "words") || t.Word(i-1, "own") && t.Cue(i).Is(english.Noun)
}

func matchViewpoint(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	if viewNoun(at.Text, i) {
		if at.Word(i-1, "the") && at.Word(i+1, "of") && (at.Word(i-2, "in") || at.Word(i-2, "by")) {
			return matchWordsOf(at, p)
		}
		src := viewer(at.Text, i, s)
		if src.Empty() {
			return false
		}
		*p = Proposal{Source: src, Cue: between(i, i+1)}
		return held(at, p, src.First-1, i+1)
	}
	*p = Proposal{Rule: AccordingTo, Head: -1, Chance: Trusted}
	k := i + 1
	for k < s.End && k < i+longestTag && at.Running(k) {
		k++
	}
	if p.Source = between(i+1, k); !personal(at.Text, p.Source) || at.Word(i, "to") && !at.Shaped(i+1, Capital) && p.Source.Len() > 1 {
		return false
	}
	p.Cue = between(i, i+1)
	if e := upToComma(at.Text, k+1, longestTag).End; phrase.IndefiniteArticle(at.Text.Text, k+1) && e > k+1 && at.Punct(k, ',') {
		p.Source.End, k = e+1, e // "for Ida Holm, a farmer, it is late"
	}
	if !at.Punct(k, ',') || !startsMainClause(at.Text, k+1, s.End) {
		return false
	}
	e := contentEnd(at.Text, ClauseEnd, k+1, s)
	p.Content = []text.Range{between(k+1, e)}
	return e > k+1
}

// viewer returns whose view token i is, behind "in" or "by", empty for others.
func viewer(t *Text, i int, s text.Range) text.Range {
	const most = 8
	k := i - 1
	if t.Word(k, "own") {
		k--
	}
	b := k - 1
	switch {
	case t.Is(k, english.Possessive):
	case t.Shaped(k, Owner):
		for b > s.First && b > k-most && t.Running(b) && !t.Word(b, "in") && !t.Word(b, "by") {
			b--
		}
	default:
		return text.Range{}
	}
	if b < s.First || !t.Word(b, "by") && !(t.Word(b, "in") && t.Used(i, english.Viewpoint)) {
		return text.Range{}
	}
	return between(b+1, k+1)
}

// held gives p, somebody's view, what holds by it: the phrase for it, set apart
// by commas, is from token lo up to token end.
func held(at *Site, p *Proposal, lo, end int) bool {
	t, s := at.Text, at.Sentence
	p.Rule, p.Head, p.Chance = AccordingTo, -1, Trusted
	k := end
	if t.Punct(k, ',') {
		k++
	}
	if head := subjectHead(t, p.Source); head >= 0 && inanimate(t, head) {
		return false // "in the view of the street"
	}
	if lo == s.First {
		if p.Content = t.content.Of(between(k, contentEnd(t, ClauseEnd, k, s))); p.Content[0].Empty() {
			return false
		}
		if t.Opens(k) {
			p.Content[0].End = max(p.Content[0].End, t.Quotation(k).End)
		}
		return t.Opens(k) || startsMainClause(t, k, s.End) || (k > end || t.Word(end-2, "own")) && phrase.Asserts(t.Text, p.Content[0])
	}
	front := between(s.First, lo-1)
	open := t.Outside(front.End-1) && t.Verbal(front.End-1) // "It was, in her view, late"
	switch {
	case !t.Punct(lo-1, ',') || front.Len() < 2:
		return false
	case timesOnly(t, between(end, s.End)), k > end && !open && phrase.Asserts(t.Text, front):
		p.Content = leadingContent(t, lo, s)
		return len(p.Content) > 0 && (t.Closes(lo-2) || phrase.Asserts(t.Text, front))
	case k == end || !open && !startsPredicate(t, k):
		return false
	}
	p.Content = t.content.Of(front, between(k, contentEnd(t, ClauseEnd, k, s)))
	return !p.Content[1].Empty()
}

// personal reports whether a phrase is a pronoun for a person or ends with a name of several
// words that no place has.
func personal(t *Text, r text.Range) bool {
	if r.Len() == 1 {
		return t.Is(r.First, english.Masculine|english.Feminine)
	}
	last := r.End - 1
	return r.Len() > 1 && t.Tag(last) == article.PROPN && t.Tag(last-1) == article.PROPN &&
		!t.Is(last, english.Time|english.OrganizationHead|english.PlaceHead)
}
