package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// This file corrects the cue of a source that is described by a participle: "police called to
// the house said".

// sayingVerb makes the cue of p the verb of saying before its content, where the cue was
// taken for a participle that describes the source: "[police]s [called]q to the house said
// [it was late]c".
func sayingVerb(t *Text, p *Proposal) {
	k := p.Content[0].First - 1
	if p.Cue.Empty() || p.Source.Empty() || p.Source.End != p.Cue.First || k <= p.Cue.First || !t.Says(k) || !t.Verb(k) || !t.Outside(k) || t.Is(k-1, english.Coordinator) {
		return
	}
	s := t.SentenceAt(k)
	g := t.VerbGroup(k, s)
	if g.First <= p.Cue.First || phrase.ParticipleSubject(t.Text, g.First, s) != p.Source.First {
		return
	}
	p.Source.End, p.Cue, p.Head = g.First, g, k
}
