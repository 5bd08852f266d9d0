package quote

import (
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves relative pronouns that are sources: "Vale Mines, which said".

// relative returns whom the relative pronoun at token k refers to.
func (c *cast) relative(k int) *entity.Actor {
	if m := c.atToken(k); m != nil && m.Form == entity.FormPronoun {
		return m.actor
	}
	n := c.text.Antecedent(k)
	if n.Empty() {
		return nil
	}
	if a := c.speaker(n); a != nil || !c.text.Word(k, "which") {
		return a
	}
	return c.lastBody(n)
}

// lastBody returns the body with whose name a phrase ends that is no document: "an investigation
// by the Vale Trust (VT)"; nil if there is none.
func (c *cast) lastBody(n text.Range) *entity.Actor {
	t := c.text
	if head, _ := c.headOf(n); head >= 0 && t.Is(head, english.Artifact|english.Saying) {
		return nil
	}
	return c.atToken(beforeBracket(t, n.First, n.End) - 1).bodyNamed()
}
