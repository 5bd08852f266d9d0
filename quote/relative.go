package quote

import (
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves relative pronouns that are sources: "Vale Mines, which said".

// relative returns whom the relative pronoun at token k refers to.
func (c *cast) relative(k int) *entity.Actor {
	if m := c.atToken(k); m != nil && m.Form == entity.FormPronoun {
		if b := c.inPlace(k); b != nil && m.actor.Kind == entity.KindPlace {
			return b
		}
		return m.actor
	}
	n := c.text.Antecedent(k)
	if n.Empty() {
		return nil
	}
	if a := c.apposedBefore(n); a != nil {
		return a
	}
	if a := c.speaker(n); a != nil && a.Kind != entity.KindPlace || !c.text.Word(k, "which") {
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

// apposedBefore returns the actor whose name and a comma come before a definite phrase, which says
// what the actor is: "the Vale Front, the armed group that"; nil if there is none.
func (c *cast) apposedBefore(n text.Range) *entity.Actor {
	t, k := c.text, n.First-2
	if k < 0 || !t.Punct(k+1, ',') || !hasArticle(t, n.First) || t.Sentence(k) != t.Sentence(n.First) {
		return nil
	}
	head, _ := c.headOf(n)
	a := c.atToken(k).named()
	if head < 0 || a == nil || t.Shaped(k, speech.Owner) || !human(t, head) && lexicon.FindNoun(t.String(head)).Class() != lexicon.Body {
		return nil
	}
	if human(t, head) != isPerson(a) && !isPerson(a) || a.Kind == entity.KindCountry {
		return nil
	}
	return a
}

// inPlace returns the body whose name comes before "in", a place and the comma before token k: "the Vale
// Commission in Lyon, which"; nil if there is none.
func (c *cast) inPlace(k int) *entity.Actor {
	t := c.text
	m := c.atToken(k - 2)
	if m.named() == nil || !t.Punct(k-1, ',') {
		return nil
	}
	if in := tokenAt(t, m.Start) - 1; t.Word(in, "in") {
		return c.atToken(in - 1).bodyNamed()
	}
	return nil
}
