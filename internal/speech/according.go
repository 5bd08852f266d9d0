package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds "according to" before, after and inside of what it attributes.

var according = Construct{Name: "according", At: Words, Trigger: accordingTrigger, Match: matchAccording}

func accordingTrigger(t *Text, i int) bool {
	return t.Word(i, "according") && t.Word(i+1, "to")
}

func matchAccording(at *Site) (Proposal, bool) {
	i, s, t := at.At, at.Sentence, at.Text
	p := Proposal{Source: accordingSource(at.Text, i, s), Cue: between(i, i+2), Rule: AccordingTo, Head: i}
	if p.Source.Empty() {
		return p, false
	}
	before := between(max(s.First, i-maxReach), i)
	before.End = at.Strip(before.First, i)
	switch {
	case at.Closes(i - 1), at.Punct(i-1, ',') && at.Closes(i-2):
		p.Content = leadingContent(at.Text, i, s)
		if len(p.Content) > 0 {
			before = p.Content[0]
		}
	case before.Len() >= 2 && !at.Is(before.End-1, english.Coordinator):
		p.Content = at.content.Of(before)
	}
	if k := p.Source.End + 1; accordingResumes(at.Text, k, s, len(p.Content) == 0, before.Len()) {
		if e := contentEnd(at.Text, ClauseEnd, k, s); e > k {
			p.Content = append(p.Content, between(k, e))
		}
	}
	if len(p.Content) == 1 && before.First == s.First && answers(t, s.First) && timesOnly(t, between(p.Source.End, s.End)) {
		p.Chance = Trusted // "When did it break? At four, according to the mayor."
	}
	return p, len(p.Content) > 0
}

// accordingSource returns the source after an "according to" at token i.
func accordingSource(t *Text, i int, s text.Range) text.Range {
	src := between(i+2, i+2)
	for k := src.First; k < s.End && k < src.First+longestTag && t.Outside(k); k++ {
		switch t.Sign(k) {
		case '.', ';', ':', dash:
			return phrase.WithoutComma(t.Text, src)
		case ',':
			if e := peopleAfter(t, src, s); e > src.End {
				return between(src.First, e)
			}
			if i == s.First || !phrase.Apposition(t.Text, k+1, s) {
				return phrase.WithoutComma(t.Text, src)
			}
		}
		src.End = k + 1
	}
	return phrase.WithoutComma(t.Text, src)
}

// accordingResumes reports whether content goes on at token k, after the comma
// that ends the source: all of it where first, else only where little came
// before.
func accordingResumes(t *Text, k int, s text.Range, first bool, before int) bool {
	if !t.Punct(k-1, ',') || k >= s.End || t.Is(k, english.Wh) {
		return false
	}
	return first || before < 6 && !t.Is(k, english.Coordinator) && !t.Shaped(k, Ing)
}
