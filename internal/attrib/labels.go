package attrib

// This file defines the labels that a model gives to tokens.
//
// A first-order CRF sees only the label before. Between two parts of an attribution
// it would forget that it is inside one. The labels therefore encode what has been
// seen so far: those of words between the parts say which parts came before, a cue
// says what precedes it, a source or content says on which side of its cue it is.
// This is worth three points of F1 over labels of the three parts alone.

// A Role is one of the three parts of an attribution.
type Role uint8

// The parts of an attribution.
const (
	None Role = iota
	Source
	Cue
	Content
)

// A Label is the role of a token, whether it begins a part, and its place in the
// attribution.
type Label uint8

// Outside is the label of tokens in no attribution. The labels from within on are
// those of tokens between the parts of one. The labels of parts follow, in pairs of
// beginning and continuation.
const (
	Outside Label = 0

	within  Label = 1                  // four: seen a cue (+1), content (+2)
	source  Label = within + 4         // two pairs: before and after the cue
	cue     Label = source + 2*2       // four pairs: seen a source (+1), content (+2)
	content Label = cue + 4*2          // two pairs: before and after the cue
	Labels  int   = int(content) + 2*2 // how many there are
)

// Role returns the part that l is of.
func (l Label) Role() Role {
	switch {
	case l < source:
		return None
	case l < cue:
		return Source
	case l < content:
		return Cue
	}
	return Content
}

// Begins reports whether a token with this label begins a part.
func (l Label) Begins() bool { return l >= source && (l-source)%2 == 0 }

// Follows reports whether l may directly follow the label before: a part
// goes on only where it has begun.
func (l Label) Follows(before Label) bool {
	if l < source || l.Begins() {
		return true
	}
	return l == before || l == before+1
}

// Allowed is [Label.Follows] as training wants it: from [Labels] stands for the
// start of a paragraph.
func Allowed(from, to int) bool {
	if from == Labels {
		return Label(to) < source || Label(to).Begins()
	}
	return Label(to).Follows(Label(from))
}

// Names returns the names of the labels.
func Names() []string {
	names := []string{"O", "W", "Wc", "Wt", "Wct"}
	for _, n := range []string{"S>", "<S", "C", "sC", "tC", "stC", "T>", "<T"} {
		names = append(names, "B-"+n, "I-"+n)
	}
	return names
}
