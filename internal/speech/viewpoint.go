package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds clauses that hold in somebody's view: "in Mr. Lund's view, the dam is safe",
// "to her, it was a betrayal".

var viewpoint = Construct{Name: "viewpoint", At: Words, Trigger: viewpointTrigger, Match: matchViewpoint}

func viewpointTrigger(t *Text, i int) bool {
	switch t.Tag(i) {
	case article.ADP:
		return t.first(i) && (t.Word(i, "for") || t.Word(i, "to"))
	case article.NOUN:
		return t.Punct(i+1, ',') && viewNoun(t, i)
	}
	return false
}

// viewNoun reports whether token i is what somebody thinks, "view", "opinion", or is said behind
// "own" to hold by what they say: "by her own admission".
func viewNoun(t *Text, i int) bool {
	return t.Used(i, english.Viewpoint) || t.Word(i-1, "own") && (t.Cue(i).Is(english.Noun) || t.Word(i, "account"))
}

func matchViewpoint(at *Site) (Proposal, bool) {
	i, s := at.At, at.Sentence
	p := Proposal{Rule: AccordingTo, Head: -1, Chance: Trusted}
	k := i + 1
	if viewNoun(at.Text, i) {
		if p.Source = viewer(at.Text, i, s); p.Source.Empty() {
			return p, false
		}
		p.Cue = between(i, i+1)
	} else {
		for k < s.End && k < i+longestTag && at.Outside(k) && at.Sign(k) == 0 {
			k++
		}
		if p.Source = between(i+1, k); !personal(at.Text, p.Source) || at.Word(i, "to") && !at.Shaped(i+1, Capital) && p.Source.Len() > 1 {
			return p, false
		}
		p.Cue = between(i, i+1)
	}
	if e := upToComma(at.Text, k+1, longestTag).End; phrase.IndefiniteArticle(at.Text.Text, k+1) && e > k+1 && at.Punct(k, ',') {
		p.Source.End, k = e+1, e // "for Ida Holm, a farmer, it is late"
	}
	if !at.Punct(k, ',') || !startsMainClause(at.Text, k+1, s.End) {
		return p, false
	}
	e := contentEnd(at.Text, ClauseEnd, k+1, s)
	p.Content = []text.Range{between(k+1, e)}
	return p, e > k+1
}

// viewer returns whose view token i is, where that opens a sentence with "in", empty for others.
func viewer(t *Text, i int, s text.Range) text.Range {
	k := i - 1
	if t.Word(k, "own") {
		k--
	}
	by := t.Word(s.First, "by") && !t.Used(i, english.Viewpoint)
	if !t.Is(k, english.Possessive) && !t.Shaped(k, Owner) || !by && !t.Word(s.First, "in") || k <= s.First || i-s.First > longestTag {
		return text.Range{}
	}
	return between(s.First+1, k+1)
}

// personal reports whether a phrase is a pronoun for a person or ends with a name of several
// words that no place has.
func personal(t *Text, r text.Range) bool {
	if r.Len() == 1 {
		return t.Is(r.First, english.Masculine|english.Feminine)
	}
	last := r.End - 1
	return r.Len() > 1 && t.Tag(last) == article.PROPN && t.Tag(last-1) == article.PROPN && !t.Is(last, english.Time|english.OrganizationHead|english.PlaceHead)
}
