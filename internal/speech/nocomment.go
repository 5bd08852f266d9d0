package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// This file recognizes that nothing was said: "did not respond to a request for comment".

// Silent reports whether p says only that somebody gave no answer: "did not respond
// to a request". What was not said is no content.
func Silent(t *Text, p *Proposal) bool {
	if forComment(t, p) || noComment(t, p) {
		return true
	}
	if l := t.Lemma(p); l != "respond" && l != "reply" || p.Rule.Verbatim {
		return false
	}
	for k := p.Cue.First; k < p.Head; k++ {
		if t.Is(k, english.Negation) {
			return !t.Opens(p.Content[0].First) && !phrase.Asserts(t.Text, p.Content[0])
		}
	}
	return false
}

// noComment reports whether p says that somebody made no comment: "has not commented",
// "issued no comment on it".
func noComment(t *Text, p *Proposal) bool {
	negated, comment := false, false
	for k := p.Cue.First; k < p.Cue.End; k++ {
		negated = negated || t.Is(k, english.Negation)
		verb := (t.Word(k, "comment") || t.Word(k, "commented")) && t.Verb(k)
		if verb && t.Is(k+1, english.Preposition) {
			return false // "has not commented on it" says what of
		}
		comment = comment || verb || t.Word(k, "comment") || t.Word(k, "comments")
	}
	return negated && comment && !quotes(t, p.Content)
}

// forComment reports whether p says only that somebody was asked for a comment: "asked to
// comment on the plan".
func forComment(t *Text, p *Proposal) bool {
	if l := t.Lemma(p); l != "ask" || t.Outside(p.Cue.First) != t.Outside(p.Content[0].First) {
		return false
	}
	for k := p.Cue.End; k < p.Content[0].First+3; k++ {
		if t.Word(k, "comment") {
			return true
		}
		if !t.Is(k, english.Preposition|english.Determiner|english.Possessive) && !t.Word(k, "to") {
			return false
		}
	}
	return false
}

// wouldNotSay takes the verb of what somebody did not want to say from the content of
// p to its cue, with what follows it: "declined [to comment on] the lawsuit", "refused
// [to say] whether it is safe".
func wouldNotSay(t *Text, p *Proposal) {
	c := &p.Content[0]
	if l := t.Lemma(p); l != "decline" && l != "refuse" || c.First != p.Cue.End || !toDo(t, c.First) || !t.Outside(c.First) {
		return
	}
	k := c.First + 2
	if said := t.Cue(k - 1); !said.Is(english.Verb) || said.Attitude() != english.Statement {
		return
	}
	if t.Used(k, english.Topical) {
		k++
	} else if !t.Is(k, english.Wh) && !t.Word(k, "if") && !t.Word(k, "that") && !(speechVerb(t, k-1) && assertsFrom(t, k, c.End)) {
		return
	}
	if k < c.End {
		p.Cue.End, c.First = k, k
	}
}
