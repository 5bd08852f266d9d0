package entity

import (
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/coref"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
)

// An Option changes how [Find], [Normalize] or [Candidates] works; each says for which of
// them it is, and does nothing in the others. A later one overrides an earlier one that sets
// the same thing; the zero time and a nil gazetteer take it back. A nil Option is ignored.
type Option func(*options)

// WirecopyOption does nothing. It marks Option as an option of package wirecopy, so that
// one list can hold the options of all packages.
func (Option) WirecopyOption() {}

type options struct {
	known *Gazetteer // the caller's own actors; may be nil
	day   time.Time  // day of the text; zero if unknown
	fuzzy bool       // Normalize matches misspellings

	names     bool // Find returns names only
	countries bool // Normalize returns countries only
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

// WithGazetteer is for [Find], [Normalize] and [Candidates]: it adds the caller's own actors.
// Entries take precedence over the built-in actors, and their IDs are in [Actor] and
// [Identity]. If an entry has the canonical name of a built-in actor, all names of that actor
// resolve to the entry: with an entry "Russia", "Moscow vowed" and "Russian Federation" get
// its ID.
//
// In an article, Find looks for these names where they have a capital letter. A surname or
// the initials of a body mean an entry where the article also has its whole name; make them
// aliases if they always do.
func WithGazetteer(g *Gazetteer) Option { return func(o *options) { o.known = g } }

// WithDate is for [Find], [Normalize] and [Candidates]: it sets the day on which a name or
// article was written, so that an office resolves to its holder on that day: "Russian foreign
// minister" in [Normalize], "the Russian foreign minister" in [Find]. There it is rarely
// needed: it takes precedence over [article.Article.Day], which is that of [article.WithDate]
// and also resolves the days in the text. How far holders are known, the documentation of the
// package says. The zero time means that the day is unknown; of other times only year, month
// and day are used.
func WithDate(day time.Time) Option { return func(o *options) { o.day = day } }

// WithFuzzy is for [Normalize] and [Candidates] alone: it lets them match a misspelled name
// to the most similar known name. It is tried only if there is no other match, and with
// [WithCountries] not if the name is known to mean something that is no country: "Luanda" is
// not Rwanda, and "Somaliland" not Somalia. A name of less than five letters is not matched,
// nor is one of several countries. It compares the name with all known ones, which takes up
// to about a millisecond.
func WithFuzzy() Option { return func(o *options) { o.fuzzy = true } }

// WithCountries is for [Normalize] and [Candidates] alone: it lets them return countries and
// territories only, as for a column of countries in a table. A name that may be something
// else is then that of a country: "Columbia" is Colombia, "Salvador" El Salvador; "Paris",
// "Texas" and "Foreign Ministry of Peru" are not known. ISO 3166 codes may be in lower case,
// or numeric: "de", "276". With [WithFuzzy], more slips are allowed.
//
// Countries are what has a code of its own in ISO 3166-1, Kosovo, states that were dissolved,
// and England, Scotland, Wales and Northern Ireland, whose code is that of the United
// Kingdom. Other parts of states are not, nor are regions that few recognize as states:
// "Bavaria" and "Somaliland" are not known. A few such names are used for the whole state in
// lists of countries, and mean that: "Zanzibar" is Tanzania.
func WithCountries() Option { return func(o *options) { o.countries = true } }

// WithNamesOnly is for [Find] alone: it lets it return the names of actors only: no pronouns,
// no descriptions such as "the ministry", and no offices without a name. This saves the time
// that it takes to find whom they mean, about a twentieth of that of Find. What is said by
// "he" has no speaker then.
func WithNamesOnly() Option { return func(o *options) { o.names = true } }

// list returns the caller's gazetteer in the form that the stages use, or nil.
func (o *options) list() mention.Gazetteer {
	if o.known == nil {
		return nil
	}
	return gazetteer{o.known}
}

// dayOf returns the day of an article: that of WithDate, else Article.Day. If the text holds
// several articles, Article.Day applies to the first alone.
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

// A gazetteer adapts a [Gazetteer] to [mention.Gazetteer].
type gazetteer struct{ list *Gazetteer }

func (g gazetteer) Longest(word func(i int) string) (n, entry int) { return g.list.longest(word) }

func (g gazetteer) Entry(i int) (name string, kind lexicon.Kind) {
	e := &g.list.entries[i]
	return e.Name, lexiconKind(e.Kind)
}

func (g gazetteer) EntryOf(name string, kind lexicon.Kind) (entry int, ok bool) {
	return g.list.entryOf(name, kindOf(kind))
}

func (g gazetteer) Holder(of, office string, day time.Time) (entry int, ok bool) {
	return g.list.holder(of, office, day)
}
