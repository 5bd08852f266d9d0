package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds attributions by a participle: "..., saying that ...", "a group
// backing the plan", and the verb of "is saying that ...".

var participle = Construct{Name: "participle", At: Verbs, Trigger: knownVerb, Match: matchParticiple}

func matchParticiple(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	g := at.group()
	if at.voice() != participial {
		return false
	}
	*p = Proposal{Cue: g, Head: i}
	if callsItself(at.Text, i) {
		return false
	}
	if phrase.InGroup(at.Text.Text, g, i, english.Be) {
		if p.Source = at.subject(); p.Source.Empty() {
			return false
		}
		return withObject(at.Text, p, s)
	}
	if p.Source = participleSource(at, g); p.Source.Empty() {
		return false
	}
	ok := withObject(at.Text, p, s)
	if ok && at.Punct(i-1, ',') && thatBehindComma(at.Text, p.Content[0]) {
		return false // "reported, citing officials, that ..."
	}
	if ok && p.Rule != ToOf {
		p.Rule = Saying
	}
	if l := at.Lemma(p); ok && (l == "cite" || l == "blame") && at.Punct(i-1, ',') && believer(at.Text, p.Source) {
		p.Chance = Trusted // "cut 400 jobs, citing weak demand"
	}
	return ok
}

// callsItself reports whether token i is "calling" before a reflexive pronoun and a name, as is said
// of whoever goes by it: "a group calling itself Grey Heron".
func callsItself(t *Text, i int) bool {
	k := i + 2
	if t.Is(k, english.Determiner) {
		k++
	}
	return t.Word(i, "calling") && t.Used(i+1, english.Reflexive) && t.Shaped(k, Capital)
}

// participleSource returns the source of the participle with the group g: the
// noun before it, or who was the source before.
func participleSource(at *Site, g text.Range) text.Range {
	k := g.First - 1
	if k <= at.Sentence.First || at.Is(k, english.Determiner|english.Possessive) && !at.Is(k, english.Subordinator) {
		return text.Range{}
	}
	if at.Running(k) && at.Noun(k) {
		if src := at.PhraseBefore(g.First, at.Sentence.First); !src.Empty() {
			return src
		}
	}
	return lastSource(at, g)
}

// thatBehindComma reports whether a clause begins with "that" behind the first comma
// of some content.
func thatBehindComma(t *Text, c text.Range) bool {
	for k := c.First + 1; k < c.End; k++ {
		if t.Punct(k-1, ',') {
			return complementizer(t, k)
		}
	}
	return false
}
