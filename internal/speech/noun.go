package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds nouns that report: "his promise to", "the claim that", "her view is that",
// "fears among farmers that".

var noun = Construct{Name: "noun", At: Verbs, Trigger: nounTrigger, Match: matchNoun}

func nounTrigger(t *Text, i int) bool {
	return t.Cue(i).Is(english.Noun) && !t.Verb(i) && joinedPlan(t, i-1) < 0
}

func matchNoun(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	*p = Proposal{Cue: between(i, i+1), Head: i}
	if lo := adjectivesBefore(at.Text, i, s); lo > s.First && owned(at.Text, lo-1) {
		p.Source, p.Cue.First = ownerBefore(at.Text, lo, s), lo
	}
	k := i + 1
	lacks(at, p)
	owned := !p.Source.Empty()
	if q := answered(at.Text, p, k, s); len(q) > 0 {
		p.Content, p.Rule, p.Chance = q, NounThat, Trusted
		return true
	}
	if owned && at.Used(k, english.Copula) && (at.Word(k+1, "that") || at.InfinitiveAt(k+1, s)) {
		k++
		p.Cue.End, p.Chance = k, Trusted // "her view is that"
	} else if q := quotedAfter(at.Text, k, s); owned && q > k {
		p.Cue.End, p.Rule, p.Chance, p.Content = q, NounThat, Trusted, at.content.Of(at.Quotation(q))
		return true
	} else if src := amongWhom(at.Text, k, s); !owned && !src.Empty() {
		p.Source, p.Chance, k = src, Trusted, src.End
	} else if b := p.Source.First - 1; owned && at.Used(b, english.Copula) && at.Word(b-1, "it") && at.Word(k, "that") {
		p.Chance = Trusted // "it is her view that"
	}
	switch {
	case k >= s.End:
		return false
	case at.Word(k, "that"), owned && at.Opens(k):
		p.Rule = NounThat
	case at.InfinitiveAt(k, s):
		p.Rule = NounTo
	case owned && takesTopic(at.Text, k):
		p.Rule = NounOf
		k++
		p.Cue.End = k
	default:
		return false
	}
	if k >= s.End {
		return false
	}
	p.Content = at.content.Of(between(k, contentEnd(at.Text, NounEnd, k, s)))
	return !p.Content[0].Empty()
}

// lacks gives p, where its noun is what somebody has none of, the verb for its cue and who has none for
// its source: "[She] [has no wish] to leave".
//
//go:noinline
func lacks(at *Site, p *Proposal) {
	if !at.Word(p.Head-1, "no") || !at.Is(p.Head-2, english.Have) || !at.InfinitiveAt(p.Head+1, at.Sentence) {
		return
	}
	g := at.VerbGroup(p.Head-2, at.Sentence)
	if p.Source, p.Cue.First = at.Subject(g, at.Sentence), g.First; p.Source.Empty() {
		p.Source = sharedSource(at, g)
	}
	if believer(at.Text, p.Source) {
		p.Chance = Trusted
	}
}

// answered returns the quotation that all but the noun of p, before token k, its owner and "was" is
// of a sentence: "“Yes,” was [her] [reply]", "“Yes,” was the [reply] of [Holm]", "[Her] [reply was]
// “yes”". It completes source and cue.
func answered(t *Text, p *Proposal, k int, s text.Range) []text.Range {
	if !p.Source.Empty() && t.Used(k, english.Copula) && t.Opens(k+1) {
		if q := t.Quotation(k + 1); t.Strip(q.End, s.End) == q.End {
			p.Cue.End = k + 1
			return t.content.Of(q)
		}
		return nil
	}
	if !t.Opens(s.First) {
		return nil
	}
	b, end := p.Source.First-1, k
	if p.Source.Empty() {
		b = adjectivesBefore(t, p.Head, s) - 2 // before "the"
		if !t.Word(b+1, "the") || !t.Word(k, "of") && !t.Word(k, "from") {
			return nil
		}
		end = t.PhraseAfter(k+1, s).End
	}
	q := t.Quotation(s.First)
	if q.End != b || !t.Used(b, english.Copula) || t.Strip(end, s.End) > end && !timesOnly(t, between(end, s.End)) || end == k+1 {
		return nil
	}
	if p.Source.Empty() {
		p.Source = between(k+1, end)
	}
	return t.content.Of(q)
}

// quotedAfter returns the token at which the quotation opens that a phrase with a preposition at
// token k leads up to: "her message to commuters: “...”". It is k if there is none.
func quotedAfter(t *Text, k int, s text.Range) int {
	const most = 8
	if !t.Is(k, english.Preposition) {
		return k
	}
	for j := k + 1; j+1 < s.End && j < k+most && t.Outside(j) && !t.Verbal(j); j++ {
		if t.Punct(j, ':') && t.Opens(j+1) {
			return j + 1
		}
	}
	return k
}

// amongWhom returns those among whom the belief is, or from whom the words are, that the noun before
// token k is for, where it goes on with "that" or an infinitive: "fears among [farmers] that", "pleas
// from [farmers] to wait". It is empty for others.
func amongWhom(t *Text, k int, s text.Range) text.Range {
	among := t.Word(k, "among")
	if !among && !t.Word(k, "from") && !t.Word(k, "by") || k+1 >= s.End {
		return text.Range{}
	}
	n := t.PhraseAfter(k+1, s)
	that := t.Word(n.End, "that")
	switch {
	case among && that:
		return n
	case among, !people(t, n) && t.Tag(n.End-1) != article.PROPN:
	case that && !t.Finite(n.End+1), t.InfinitiveAt(n.End, s): // not "the ruling by the court that stopped it"
		return n
	}
	return text.Range{}
}

// adjectivesBefore returns the first of the adjectives before the noun at token
// i, i if it has none.
func adjectivesBefore(t *Text, i int, s text.Range) int {
	lo := i
	for lo > s.First && i-lo < 3 && t.Running(lo-1) && plainWord(t, lo-1) {
		lo--
	}
	return lo
}

// plainWord reports whether token k may be an adjective before a noun: it is of
// no closed class, no name and no verb that reports.
func plainWord(t *Text, k int) bool {
	return !t.Is(k, (english.Structural|english.Title|english.Artifact)&^english.Adverb) &&
		!t.Shaped(k, Owner|Capital) && !t.Cue(k).Is(english.Verb)
}

// owned reports whether token k says whose the noun after it is.
func owned(t *Text, k int) bool {
	return t.Is(k, english.Possessive) || t.Shaped(k, Owner) && !t.Is(k, english.Auxiliary)
}

// ownerBefore returns who owns the noun phrase that starts at token lo.
func ownerBefore(t *Text, lo int, s text.Range) text.Range {
	if t.Is(lo-1, english.Possessive) {
		return between(lo-1, lo)
	}
	return t.PhraseBefore(lo, s.First)
}

// takesTopic reports whether token k is a preposition between a reporting noun
// and what it is about.
func takesTopic(t *Text, k int) bool {
	return t.Is(k, english.Preposition) && !t.Is(k, english.Determiner) && t.Used(k, english.Topical)
}
