package entity

import (
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/coref"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
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

// WithGazetteer adds the user's own actors, for [Find] and [Normalize]. Entries take
// precedence over the built-in actors, and their IDs are in [Actor] and [Identity]. If an
// entry has the canonical name of a built-in actor, all names of that actor resolve to the
// entry: with an entry "Russia", "Moscow vowed" and "Russian Federation" get its ID.
func WithGazetteer(g *Gazetteer) Option { return func(o *options) { o.known = g } }

// WithDate says on which day a name or article was written, so that an office can mean its
// holder on that day: "Russian foreign minister" for [Normalize], "the Russian foreign
// minister" for [Find]. It takes precedence over the day that an article tells. The zero
// time is no day; of other times only year, month and day count.
func WithDate(day time.Time) Option { return func(o *options) { o.day = day } }

// WithFuzzy lets [Normalize] guess what a misspelled name is meant to be. A guess compares
// all known names and takes a good part of a millisecond.
func WithFuzzy() Option { return func(o *options) { o.fuzzy = true } }

// list returns the user's gazetteer as the stages see it, nil without one.
func (o *options) list() mention.Gazetteer {
	if o.known == nil {
		return nil
	}
	return gazetteer{o.known}
}

// dayOf returns when an article is from: on the day of the option, else on the one that
// the article tells, which holds for the first article only where the text has several.
func (o *options) dayOf(a *article.Article) coref.Day {
	day := coref.Day{Time: o.day, Until: len(a.Tokens)}
	if !day.IsZero() {
		return day
	}
	if day.Time = a.Day; day.IsZero() {
		day.Until = 0
	} else if s := a.ArticleStarts; len(s) > 1 {
		day.Until = a.Paragraphs[s[1]].Sentences[0].First
	}
	return day
}

// A gazetteer is a [Gazetteer] as a [mention.Gazetteer].
type gazetteer struct{ list *Gazetteer }

func (g gazetteer) Longest(word func(i int) string) (n, entry int) { return g.list.longest(word) }

func (g gazetteer) Entry(i int) (name string, kind lexicon.Kind) {
	e := &g.list.entries[i]
	return e.Name, lexiconKind(e.Kind)
}

func (g gazetteer) EntryOf(name string, kind lexicon.Kind) (entry int, ok bool) {
	return g.list.entryOf(name, kindOf(kind))
}
