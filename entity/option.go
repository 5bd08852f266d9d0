package entity

import (
	"time"
)

// An Option changes how actors are found.
type Option func(*options)

// WirecopyOption lets one list hold the options of the whole pipeline.
func (Option) WirecopyOption() {}

type options struct {
	known *Gazetteer // of the user's own actors; nil for none
	day   time.Time  // when the text is from; zero where that isn't known
	fuzzy bool       // Normalize may guess at misspellings
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

// WithGazetteer adds actors of the user's own, for [Find] and [Normalize]. Their names go
// before the ones that the library knows, and their IDs are in [Actor] and
// [Identity]. An actor of theirs that the library knows too, by the name that it
// has for it, is theirs under all names that the library has: with an entry
// "Russia", "Moscow vowed" and "Russian Federation" have its ID.
func WithGazetteer(g *Gazetteer) Option { return func(o *options) { o.known = g } }

// WithDate says on which day a name or article was written, so that an office can mean
// who held it then: "Russian foreign minister" for [Normalize], "the Russian foreign
// minister" for [Find]. It goes before the day that an article itself tells. The
// zero time is no day; of others only year, month and day count.
func WithDate(day time.Time) Option { return func(o *options) { o.day = day } }

// WithFuzzy lets [Normalize] guess which name a misspelt one is meant to be. A guess
// takes a good part of a millisecond, as every known name is looked at.
func WithFuzzy() Option { return func(o *options) { o.fuzzy = true } }
