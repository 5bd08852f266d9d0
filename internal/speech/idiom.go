package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
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

func matchIdiom(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	verb, _, ok := idiomEndingAt(t, i, s.First)
	if !ok || i+1 >= s.End || t.Punct(i+1, ',') || t.Word(verb-1, "to") {
		return false
	}
	g := t.VerbGroup(verb, s)
	*p = Proposal{Source: t.Subject(g, s), Cue: between(g.First, i+1), Rule: Idiom, Head: verb, Chance: idiomChance}
	if t.Word(i+1, "by") {
		ok = idiomBy(at, p)
	} else {
		ok = idiomOf(at, p, g)
	}
	return ok
}

// idiomOf gives p, with the verb group g, the content behind its idiom, and the source of what it is
// joined to where it has none. It is false where that is no attribution: "shot down a drone".
//
//go:noinline
func idiomOf(at *Site, p *Proposal, g text.Range) bool {
	t, k := at.Text, p.Cue.End
	if p.Source.Empty() && t.Is(g.First-1, english.Coordinator) && t.Finite(g.First) {
		if p.Source = sharedSource(at, g); !believer(t, p.Source) {
			return false
		}
	}
	if g.End > at.At || t.Shaped(p.Head, Ing) && !t.Auxiliary(g.First) || p.Source.Empty() || phrase.InGroup(t.Text, g, p.Head, english.Be) && !t.Shaped(p.Head, Ing) ||
		p.Source.End > p.Cue.First || !phrase.CanSpeak(t.Text, p.Source) {
		return false
	}
	p.Content = t.content.Of(between(k, contentEnd(t, PhraseEnd, k, at.Sentence)))
	if p.Content[0].Empty() {
		return false
	}
	o := objectHead(t, p, p.Content[0])
	return o < 0 || thingAt(t, o) == english.NoThing
}

// idiomBy gives p, whose verb is passive, who is behind "by" for its source and its subject for its
// content: "The plan was [turned down] by the mayor".
//
//go:noinline
func idiomBy(at *Site, p *Proposal) bool {
	subject, verb := p.Source, p.Head
	if subject.Len() < 2 || !at.Is(p.Cue.First, english.Be|english.Have|english.Modal) {
		return false
	}
	p.Head = at.At
	ok := passiveBy(at, p, subject, false)
	p.Rule, p.Head = Idiom, verb
	return ok
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
