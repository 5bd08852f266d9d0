package quote

import "github.com/wirecopy-go/wirecopy/internal/option"

// An Option changes how attributions are found.
type Option func(*options)

// WirecopyOption lets one list hold the options of the whole pipeline.
func (Option) WirecopyOption(option.NotForPublicUse) {}

type options struct {
	minimum float64 // the least confidence that is given out
	speech  bool    // only what is said
	nested  bool    // what stands in the content of others too
}

func newOptions(opts []Option) *options {
	o := new(options)
	for _, opt := range opts {
		if opt != nil {
			opt(o)
		}
	}
	return o
}

// MinConfidence leaves out attributions with a confidence below p. It trades
// what is found for how much of it is right.
func MinConfidence(p float64) Option { return func(o *options) { o.minimum = p } }

// SpeechOnly leaves out attributions whose cue is not one of speaking: what
// sources believe, plan, decide, support.
func SpeechOnly() Option { return func(o *options) { o.speech = true } }

// Nested finds attributions within the content of others as well: who reports
// what somebody else said. They are the Quotes and Claims of the attribution that
// they stand in, to a depth of [MaxDepth]. Without it they are left out, as
// PolNeAR's guidelines do.
func Nested() Option { return func(o *options) { o.nested = true } }
