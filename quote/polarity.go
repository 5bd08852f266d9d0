package quote

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file says whether a claim is denied and whether it is hedged.

// negated reports whether the cue denies or negates the content: its word denies
// ("denied", "doubts", "refused"), or its group or source is negated ("did not
// say", "nobody said"). To have no doubt is to be sure.
func negated(t *speech.Text, x *speech.Proposal) bool {
	if x.Head < 0 {
		return false
	}
	denies := t.Cue(x.Head).Is(english.Denies) || t.Lemma(x) == "rule" && t.Word(x.Head+1, "out")
	for k := x.Cue.First; k < x.Head; k++ {
		if t.Is(k, english.Negation) && !t.Word(k+1, "only") {
			return !denies || !t.Word(k, "no")
		}
		if t.Word(k, "yet") && t.Word(k+1, "to") {
			return true // "have yet to confirm"
		}
	}
	return denies || negativeSource(t, x.Source)
}

// negativeSource reports whether a source says that there is nobody: "nobody",
// "no minister", "neither side", "neither the firm nor the union".
func negativeSource(t *speech.Text, src text.Range) bool {
	if src.Empty() {
		return false
	}
	k := src.First
	return t.Word(k, "none") || t.Word(k, "nobody") ||
		t.Is(k, english.Negation) && t.Is(k, english.Determiner) || t.Word(k-1, "nor")
}

// hedged reports whether the text itself marks the claim as uncertain: the cue
// or the first verb of the content has a word such as "may", "reportedly" or
// "appears".
func hedged(t *speech.Text, x *speech.Proposal) bool {
	for k := x.Cue.First; k < x.Cue.End; k++ {
		if t.Is(k, english.Hedge) {
			return true
		}
	}
	c := x.Content[0]
	for k := c.First; k < c.End && k < c.First+12; k++ {
		if t.Is(k, english.Hedge) {
			return !t.Shaped(k, speech.Capital)
		}
		if k > c.First && (t.Is(k, english.Auxiliary) || t.Punct(k, ',')) {
			return false
		}
	}
	return false
}
