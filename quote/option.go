package quote

import (
	"github.com/wirecopy-go/wirecopy/internal/attrib"
)

// An Option changes how attributions are found.
type Option func(*options)

// WirecopyOption lets one list hold the options of the whole pipeline.
func (Option) WirecopyOption() {}

type options struct {
	minimum float64 // the least confidence that is given out, below 0 where nobody asked for one
	speech  bool    // only what is said
	nested  bool    // what stands in the content of others too
	rules   bool    // without a learned model

	models []*attrib.Model // that decide
}

func newOptions(opts []Option) *options {
	o := &options{minimum: -1}
	for _, opt := range opts {
		if opt != nil {
			opt(o)
		}
	}
	if o.minimum < 0 && o.speech {
		o.minimum = surely
	}
	if len(o.models) == 0 {
		o.models = []*attrib.Model{attrib.Default()}
	}
	return o
}

// surely is the least confidence with [WithSpeechOnly]. With it 92 of 100 are right on
// articles that nothing was learned from.
const surely = 0.8

// WithMinConfidence leaves out attributions with a confidence below p. It trades
// what is found for how much of it is right.
func WithMinConfidence(p float64) Option { return func(o *options) { o.minimum = p } }

// WithSpeechOnly leaves out attributions whose cue is not one of speaking: what
// sources believe, plan, decide, support. It is for those who would rather miss
// something than have it wrong, and asks for a confidence of 0.8 where
// [WithMinConfidence] does not ask for another.
func WithSpeechOnly() Option { return func(o *options) { o.speech = true } }

// WithNested finds attributions within the content of others as well: who reports
// what somebody else said. They are the Quotes and Claims of the attribution that
// they stand in, to a depth of [MaxDepth]. Without it they are left out, as
// PolNeAR's guidelines do.
func WithNested() Option { return func(o *options) { o.nested = true } }

// WithRulesOnly leaves the learned model out: Find gives what the rules alone take
// for an attribution, with the rules' own confidence. It is many times as fast
// and finds less, above all of what is not speech. Every [Rule] then names a
// rule.
func WithRulesOnly() Option { return func(o *options) { o.rules = true } }
