package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file corrects attributions by "quote" and the like with "as saying", where the learned model
// takes who is quoted for content: "[The paper] [quoted the mayor as saying] [the dam would hold]",
// "[The mayor] [was quoted as saying] [the dam would hold]".

// quotesOther ends the cue of p after who is quoted, where its verb is one of quoting and an "as
// saying" follows.
func quotesOther(t *Text, p *Proposal) {
	if p.Rule.Layout || !p.Cue.Has(p.Head) || !t.Verb(p.Head) || !quoting(t, p) || p.Source.First > p.Head {
		return
	}
	s := t.SentenceAt(p.Head)
	k := asSaying(t, p.Head+1, s)
	if k == p.Head+1 {
		return
	}
	last := len(p.Content) - 1
	if p.Content[0].End <= min(p.Cue.First, p.Source.First) { // "“It rained,” the paper quoted her as saying"
		if p.Content[last].First < k && last > 0 {
			p.Content = p.Content[:last]
		}
		p.Cue.End = k
		return
	}
	e := contentEnd(t, ClauseEnd, k, s)
	if last > 0 || e <= k || p.Content[0].First < p.Head {
		return
	}
	p.Cue.End, p.Content[0] = k, between(k, max(e, p.Content[0].End))
}

// quotedAs makes the subject of "is quoted as saying" the source. It reports whether p is
// such an attribution.
func quotedAs(t *Text, p *Proposal) bool {
	last := &p.Content[len(p.Content)-1]
	if !quoting(t, p) || !t.Word(p.Cue.End, "as") ||
		!t.Word(p.Cue.End+1, "saying") || last.First > p.Cue.End+2 || last.End <= p.Cue.End+2 {
		return false
	}
	if c := p.Content[0]; len(p.Content) > 1 && c.End <= p.Cue.First {
		p.Source, p.Content = c, p.Content[1:]
	}
	last = &p.Content[len(p.Content)-1]
	p.Cue.End = p.Cue.End + 2
	last.First = p.Cue.End
	return true
}

// quoting reports whether the verb of p says that it has the words of somebody else.
func quoting(t *Text, p *Proposal) bool {
	switch t.Lemma(p) {
	case "quote", "cite", "report":
		return true
	}
	return false
}

// asSaying returns the token after the "as saying" behind a noun phrase that starts at token k:
// "the mayor, Ida Holm, as saying". It is k if there is none.
func asSaying(t *Text, k int, s text.Range) int {
	for j := k + 1; j+1 < s.End && j < k+phrase.MaxLength && t.Outside(j) && !t.Finite(j) && !t.Is(j, english.Coordinator); j++ {
		if t.Word(j, "as") && t.Shaped(j+1, Ing) && t.Cue(j+1).Is(english.Speech) {
			j += 2
			if t.Punct(j, ':') {
				j++
			}
			return j
		}
	}
	return k
}
