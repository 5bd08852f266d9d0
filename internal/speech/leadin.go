package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// This file finds quotations after a colon whose sentence leads up to them with a
// verb of any kind: "She issued a statement: “...”".

var leadIn = Construct{Name: "lead-in", At: Signs, Trigger: leadInTrigger, Match: matchLeadIn}

func leadInTrigger(t *Text, i int) bool { return t.Punct(i, ':') && t.Opens(i+1) }

func matchLeadIn(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	if nameOnly(at.Text, between(s.First, i)) {
		return false
	}
	for k := i - 1; k > max(s.First, i-longestTag) && at.Outside(k); k-- {
		is := at.Is(k, english.Be) // "was blunt:"
		if !at.Verb(k) && !is || at.Shaped(k, Capital|Ing) || !subjectMayEnd(at.Text, k-1) {
			continue
		}
		g := at.VerbGroup(k, s)
		src := at.Subject(g, s)
		e := at.Quotation(i + 1).End
		if src.Empty() || is && (src.First != s.First || !stops(at.Text, e-2)) {
			continue
		}
		*p = Proposal{Source: src, Cue: between(g.First, i+1), Rule: LeadIn, Head: -1}
		by := k + 1
		if at.Is(by, english.Preposition) && !at.Word(by, "by") {
			by++ // "was summed up by"
		}
		if phrase.InGroup(at.Text.Text, g, k, english.Be) && at.Word(by, "by") && by+1 < i {
			p.Source, p.Cue.End = between(by+1, i), by+1 // "The motto was coined by Ida Holm: “...”"
		}
		p.Content = following(at.Text, at.content.Of(between(i+1, e)), max(s.End, e), s)
		if at.SpeechEnds(p.Content[0].End) {
			p.Chance = Believable
		}
		return true
	}
	return false
}

// stops reports whether token k ends a sentence.
func stops(t *Text, k int) bool { return t.Punct(k, '.') || t.Punct(k, '!') || t.Punct(k, '?') }
