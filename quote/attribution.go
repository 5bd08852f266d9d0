package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// An Attribution is content that an article gives to a source. The three spans
// follow the annotation guidelines of PolNeAR (Newell et al., LREC 2018); they
// never overlap.
type Attribution struct {
	// Source is who or what the content comes from, with determiner, titles
	// and apposition ("Mr. Kerry", "a spokesman for the ministry"). It is
	// empty where the text gives none ("it is expected that ...").
	Source article.Span

	// Cue is what signals the attribution: a verb with its group ("has
	// repeatedly said"), "according to", a noun, a colon. It is empty where
	// only the layout says who speaks.
	Cue article.Span

	// Content is what is attributed, in one or more pieces in text order.
	// Quoted pieces include their quotation marks. Never empty.
	Content []article.Span

	// Speaker is the actor that Source stands for; nil where the text names
	// nobody ("officials", "one aide").
	Speaker *entity.Actor

	// Confidence is the probability that the attribution is right, from 0 to 1.
	Confidence float64
}

// A Quote is an attribution whose content is given word for word in quotation
// marks, wholly or in part.
type Quote struct {
	Attribution
	Kind Kind
}

// A Claim is an attribution that is not verbatim.
type Claim struct {
	Attribution
	Attitude Attitude
	// Negated says that the cue denies or negates the content: "denied",
	// "did not say".
	Negated bool
}

// A Kind tells quotes apart by how much of the content is verbatim.
type Kind uint8

// The kinds of quotes.
const (
	Direct Kind = iota // the whole content stands in quotation marks
	Mixed              // the sentence paraphrases and quotes
)

// String returns "direct" or "mixed".
func (k Kind) String() string {
	if k == Mixed {
		return "mixed"
	}
	return "direct"
}
