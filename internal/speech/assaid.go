package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds "as somebody says" before, after and inside of what it attributes: "As Mr. Lund
// put it, the dam was a sieve", "the dam is old, as engineers have warned", "“old” is how she put it".

var asSaid = Construct{Name: "as-said", At: Links | Marks, Trigger: asSaidTrigger, Match: matchAsSaid}

func asSaidTrigger(t *Text, i int) bool {
	if t.Word(i, "how") {
		return t.Used(i-1, english.Copula) && t.Closes(i-2)
	}
	return t.Word(i, "as") && (t.first(i) || t.Punct(i-1, ',') || t.Closes(i-1) && t.Punct(i-2, ',')) && !t.Is(i+1, english.Preposition|english.Auxiliary)
}

// asSaidChance is how likely, in 1000, what the construct proposes is right at least.
const asSaidChance = 800

func matchAsSaid(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	if t.Word(i, "how") {
		return matchHow(at, p)
	}
	*p = Proposal{Rule: AccordingTo, Chance: asSaidChance}
	end := -1
	if v := sayingAfter(t, i+1, s); v >= 0 {
		end = readAsSaid(t, p, i, v, s)
	} else if src := asSaidBy(t, i, s); !src.Empty() {
		p.Head, p.Cue, p.Source = i+1, between(i, i+3), src
		end = asideOfCue(t, src.End, s)
	}
	before := between(s.First, i-1)
	asserts := i > s.First && phrase.Asserts(t.Text, before)
	if p.Source.Empty() || end < 0 {
		return false
	}
	if q := quotedAround(t, before, i, end, s); len(q) > 0 && saysIt(t, p) {
		p.Content = q
		return true
	}
	switch {
	case !oneStatement(t, before):
		return false
	case i == s.First && t.Punct(end, ',') && startsMainClause(t, end+1, s.End):
		p.Content = at.content.Of(between(end+1, contentEnd(t, ClauseEnd, end+1, s)))
	case asserts && !t.Punct(end, ',') && !t.Opens(s.First):
		p.Content = at.content.Of(before)
	case i > s.First && !asserts && t.Punct(end, ',') && startsPredicate(t, end+1):
		p.Content = at.content.Of(before, between(end+1, contentEnd(t, ClauseEnd, end+1, s)))
	default:
		return false
	}
	return true
}

// matchHow is matchAsSaid for a quotation and how somebody put or described something: "“A mess” is
// how [Holm] [described] it".
func matchHow(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	q := t.Quotation(i - 2)
	for v := i + 2; q.First == s.First && v < s.End && v < i+maxListed && t.Running(v); v++ {
		if !t.Verb(v) || t.Cue(v) == 0 || !t.Finite(v) {
			continue
		}
		g := t.VerbGroup(v, s)
		src := t.Subject(g, s)
		if src.First != i+1 {
			break
		}
		if t.Word(g.End, "it") {
			g.End++
		}
		*p = Proposal{Source: src, Cue: g, Content: t.content.Of(q), Rule: AccordingTo, Head: v, Chance: asSaidChance}
		return true
	}
	return false
}

// saysIt reports whether the verb of p is "put it" or one of saying without an object.
func saysIt(t *Text, p *Proposal) bool {
	return p.Cue.Has(p.Head) && (p.Cue.Len() > 1 || t.Says(p.Head))
}

// quotedAround returns the quotation that is all of a sentence but "as somebody says", which begins
// at token i and ends before token end: "“It rained,” as she put it", "As she put it, “it rained.”",
// "It is, as she put it, “a mess”".
func quotedAround(t *Text, before text.Range, i, end int, s text.Range) []text.Range {
	if t.Opens(s.First) {
		if q := t.Quotation(s.First); q.End == i || q.End == i-1 && t.Punct(q.End, ',') {
			return t.content.Of(q)
		}
		return nil
	}
	if !t.Punct(end, ',') || !t.Opens(end+1) {
		return nil
	}
	q := t.Quotation(end + 1)
	switch {
	case t.Strip(q.End, s.End) > q.End:
		return nil
	case i == s.First || t.Is(s.First, english.Coordinator) && i == s.First+1:
		return t.content.Of(q)
	case t.Is(before.End-1, english.Be) && oneStatement(t, before):
		return t.content.Of(before, q)
	}
	return nil
}

// readAsSaid sets source and cue of p, "as somebody says" at token i whose verb is
// token v, and returns where its aside ends.
func readAsSaid(t *Text, p *Proposal, i, v int, s text.Range) int {
	p.Head, p.Cue = v, between(v, v+1)
	if t.Verb(v) {
		p.Cue = t.VerbGroup(v, s)
	}
	p.Source = between(i+1, p.Cue.First)
	if t.Word(p.Cue.End, "it") && t.Lemma(p) == "put" || t.Is(p.Cue.End, english.VerbParticle) && !t.Is(p.Cue.End, english.Preposition) {
		p.Cue.End++
	}
	k := p.Cue.End
	if t.Cue(v).Is(english.Addressee) {
		k = AddresseeEnd(t, k, s)
	}
	return asideOfCue(t, k, s)
}

// asSaidBy returns who or what says something by "as" at token i and the participle after it: "as
// announced by [the mayor]", "as stated in [the report]". It is empty if there is none.
func asSaidBy(t *Text, i int, s text.Range) text.Range {
	switch t.Cue(i + 1).Attitude() {
	case english.Wish, english.Decision, english.Evaluation:
		return text.Range{} // "as required by law"
	}
	if !t.Cue(i+1).Is(english.Participle) || !t.Word(i+2, "by") && !t.Word(i+2, "in") {
		return text.Range{}
	}
	n := agentAt(t, i+3, s)
	if e := upToComma(t, i+3, maxListed).End; i == s.First && e > 0 && startsMainClause(t, e+1, s.End) {
		n.End = min(n.End, e)
	}
	if t.Word(i+2, "in") && !Artifact(t, n) {
		return text.Range{}
	}
	return n
}

// oneStatement reports whether r is a clause or part of one in which nobody says
// anything: what somebody says after it may go with less than all of a longer one.
func oneStatement(t *Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if t.Punct(k, ',') || t.Is(k, english.Subordinator|english.Wh) &&
			!t.Is(k, english.Preposition|english.Determiner) || t.Word(k, "that") ||
			t.Cue(k).Is(english.Verb) && t.Verb(k) && !t.Word(k-1, "to") {
			return false
		}
	}
	return true
}

// sayingAfter returns the verb of saying whose subject begins with token k, -1 if
// there is none near.
func sayingAfter(t *Text, k int, s text.Range) int {
	for v := k + 1; v < s.End && v < k+maxListed; v++ {
		switch c := t.Cue(v); {
		case !t.Outside(v) || t.OuterSign(v) ||
			t.Is(v, english.Wh|english.Coordinator|english.Be) || t.Word(v, "as"):
			return -1
		case t.Auxiliary(v):
		case t.Says(v) && (t.Verb(v) || t.Punct(v+1, ',')), t.Verb(v) && c.Is(english.Speech) && t.Is(v-1, english.Have|english.Adverb),
			(t.Word(v, "put") || t.Word(v, "puts")) && t.Word(v+1, "it"):
			return v
		case t.Finite(v) && !t.Is(v, english.Title):
			return -1
		}
	}
	return -1
}

// asideOfCue returns the comma, or the end of the sentence, up to which only when and
// where come from token k on; -1 if anything else does.
func asideOfCue(t *Text, k int, s text.Range) int {
	if !t.Punct(k, ',') && k < t.Strip(k, s.End) &&
		!t.Is(k, english.Preposition|english.Time|english.Adverb) && !phrase.PeriodAt(t.Text, k) {
		return -1
	}
	for first := k; k < t.Strip(first, s.End) && !t.Punct(k, ','); k++ {
		if t.Verb(k) && !t.Shaped(k, Ing) || t.Auxiliary(k) || !t.Outside(k) || t.Word(k, "that") ||
			t.Is(k, english.Wh) || k > first+maxListed {
			return -1
		}
	}
	return k
}
