package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Chosen returns the attributions of a text by the constructs alone.
func Chosen(t *Text) []Proposal {
	chosen, _ := Choose(t, Believed(Propose(t)), Outermost)
	return chosen
}

// Hints returns attributions as the learned model reads them, in training and in
// use. What has no cue is left out: a model can make nothing of it.
func Hints(chosen []Proposal) []attrib.Hint {
	out := make([]attrib.Hint, 0, len(chosen))
	for i := range chosen {
		x := &chosen[i]
		if x.Cue.Empty() {
			continue
		}
		h := attrib.Hint{Rule: x.Rule.Name, Rate: x.Chance}
		h.Source, h.Cue = part(x.Source), part(x.Cue)
		for _, c := range x.Content {
			h.Content = append(h.Content, part(c))
		}
		out = append(out, h)
	}
	return out
}

// part returns a range of tokens as package attrib has it.
func part(r text.Range) attrib.Part { return attrib.Part{From: r.First, To: r.End} }
