package speech

import "github.com/wirecopy-go/wirecopy/internal/attrib"

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
		h.Source, h.Cue, h.Content = x.Source, x.Cue, x.Content
		out = append(out, h)
	}
	return out
}
