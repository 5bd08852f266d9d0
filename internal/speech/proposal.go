package speech

import "github.com/wirecopy-go/wirecopy/internal/text"

// A Proposal is an attribution that a construct found, as ranges of tokens. The
// learned model's attributions take the same form.
type Proposal struct {
	Source, Cue text.Range // empty where absent
	Content     []text.Range

	Rule *Rule // never nil
	Head int   // the token that carries the meaning of the cue, -1 for none

	// Chance is how likely the proposal is right, in 1000.
	Chance int32

	// Temporal says that the attribution is in a temporal clause ("after a
	// report found ..."). Annotators leave such clauses out of the content
	// before them: in 840 articles no content goes on over one.
	Temporal bool

	// Closing says that the attribution is a tag that ends the sentence of its content, so
	// that those that start within the content are part of it: "The mayor told the court
	// that it rained, papers say."
	Closing bool

	// Inner are the attributions within Content, where they were asked for: nil for none.
	Inner *[]Proposal
}

// Contains reports whether token k is in the content.
func (p *Proposal) Contains(k int) bool {
	for _, c := range p.Content {
		if c.Has(k) {
			return true
		}
	}
	return false
}

// overlaps reports whether r shares a token with the content.
func (p *Proposal) overlaps(r text.Range) bool {
	for _, c := range p.Content {
		if c.Overlaps(r) {
			return true
		}
	}
	return false
}
