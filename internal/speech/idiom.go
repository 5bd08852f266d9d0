package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// This file finds idioms that say what somebody thinks of something or wants: "Holm threw her
// weight behind the plan".

var idiomatic = Construct{Name: "idiom", At: Links, Trigger: idiomTrigger, Match: matchIdiom}

// idiomChance is how likely, in 1000, an idiom is right: the training articles have too few of
// each.
const idiomChance = 750

func idiomTrigger(t *Text, i int) bool {
	return !t.Shaped(i, Capital) && !t.first(i)
}

func matchIdiom(at *Site) (Proposal, bool) {
	i, s, t := at.At, at.Sentence, at.Text
	verb, _, ok := idiomEndingAt(t, i, s.First)
	if !ok || i+1 >= s.End || t.Punct(i+1, ',') || t.Word(verb-1, "to") {
		return Proposal{}, false
	}
	g := t.VerbGroup(verb, s)
	p := Proposal{Source: t.Subject(g, s), Cue: between(g.First, i+1), Rule: Idiom, Head: verb, Chance: idiomChance}
	if g.End > i || t.Shaped(verb, Ing) && !t.Auxiliary(g.First) || p.Source.Empty() ||
		p.Source.End > p.Cue.First || !phrase.CanSpeak(t.Text, p.Source) {
		return p, false
	}
	p.Content = t.content.Of(between(i+1, contentEnd(t, PhraseEnd, i+1, s)))
	return p, !p.Content[0].Empty()
}

// idiomEndingAt returns the verb of the idiom whose last word is token i, and what it says. It
// returns false if there is none from token lo on.
func idiomEndingAt(t *Text, i, lo int) (verb int, a english.Attitude, ok bool) {
	for k := i - 1; k >= lo && k >= i-english.MaxIdiom && t.Running(k); k-- {
		if !t.Verbal(k) {
			continue
		}
		var buf [64]byte
		key := buf[:0]
		for j := k; j <= i; j++ {
			if j > k {
				key = append(key, ' ')
			}
			if w := t.String(j); t.Is(j, english.Possessive) {
				key = append(key, "one's"...)
			} else if len(key)+len(w) < len(buf) {
				key = append(key, w...)
			}
		}
		if a, ok := english.IdiomOf(key); ok {
			return k, a, true
		}
	}
	return 0, 0, false
}

// AttitudeOfIdiom returns what the idiom of p says; false if its cue is none.
func AttitudeOfIdiom(t *Text, p *Proposal) (english.Attitude, bool) {
	if p.Cue.Empty() {
		return 0, false
	}
	_, a, ok := idiomEndingAt(t, p.Cue.End-1, p.Cue.First)
	return a, ok
}
