package quote

import (
	"github.com/wirecopy-go/wirecopy/internal/attrib"
)

// An Option changes how attributions are found. A later one overrides an earlier one that
// sets the same thing. A nil Option is ignored.
type Option func(*options)

// WirecopyOption does nothing. It marks Option as an option of package wirecopy, so that
// one list can hold the options of all packages.
func (Option) WirecopyOption() {}

type options struct {
	minimum    float64 // the least confidence to return, below 0 if unset
	speech     bool    // only attributions of speech
	stance     bool    // only those of speech and stance
	nested     bool    // attributions within content too
	quotesOnly bool    // no claims
	rules      bool    // no learned model

	models []*attrib.Model
	own    [1]*attrib.Model // models where none are given
}

func newOptions(opts []Option) *options {
	o := &options{minimum: -1}
	for _, opt := range opts {
		if opt != nil {
			opt(o)
		}
	}
	if !(o.minimum >= 0) && o.speech {
		o.minimum = surely
	}
	if len(o.models) == 0 {
		o.own[0] = attrib.Default()
		o.models = o.own[:]
	}
	return o
}

// surely is the default minimum confidence with [WithSpeechOnly]. At this value 97 % are right
// on the development articles of broad, and 91 % on those of PolNeAR.
const surely = 0.8

// WithMinConfidence leaves out attributions with a confidence below p. A higher p gives
// fewer attributions, of which more are right. With a p below 0 or that is no number, the
// limit is that of the other options, as if it had not been given.
func WithMinConfidence(p float64) Option { return func(o *options) { o.minimum = p } }

// WithSpeechOnly leaves out attributions whose cue is not one of speaking: what sources
// believe, plan, decide or support. It favors precision: the minimum confidence is 0.8
// unless [WithMinConfidence] sets another. With [WithSpeechAndStance] beside it, it is still
// speech alone. It saves the time of running the learned
// model on paragraphs without quotation marks and verbs of speaking.
func WithSpeechOnly() Option { return func(o *options) { o.speech = true } }

// WithSpeechAndStance keeps what sources say, believe, want, plan and judge, and leaves
// out what they know and decide and what documents show without saying it. It does not
// change the minimum confidence.
func WithSpeechAndStance() Option { return func(o *options) { o.stance = true } }

// WithoutClaims leaves out claims. It saves the time of running the learned model on
// paragraphs without quotation marks, except on those just before a paragraph that opens
// with one.
func WithoutClaims() Option { return func(o *options) { o.quotesOnly = true } }

// WithNested also finds attributions within the content of others, as in "she said
// he denied it". They are the Quotes and Claims of the attribution around them, to
// a depth of [MaxDepth]. By default they are left out, as PolNeAR's guidelines
// require.
func WithNested() Option { return func(o *options) { o.nested = true } }

// WithRulesOnly makes Find use the rules without the learned model. Find then is more than
// twice as fast and finds less: above all, fewer beliefs, plans and other attributions that
// are not speech. The Name of every [Rule] is then that of a rule, and never "model".
func WithRulesOnly() Option { return func(o *options) { o.rules = true } }
