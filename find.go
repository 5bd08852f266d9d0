package wirecopy

// This file holds the query methods of Report. A nil Report has nothing in it, and nil
// among the actors is nobody.

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/order"
	"github.com/wirecopy-go/wirecopy/quote"
)

// ActorNamed returns the actor whose Name or one of whose Aliases is name, or nil if
// there is none. A Name takes precedence over an alias. Names are compared byte for byte;
// for a known actor by any of its names, see [Report.ActorWithKey].
func (r *Report) ActorNamed(name string) *entity.Actor {
	if r == nil {
		return nil
	}
	for _, a := range r.Actors {
		if a != nil && a.Name == name {
			return a
		}
	}
	for _, a := range r.Actors {
		if a != nil && slices.Contains(a.Aliases, name) {
			return a
		}
	}
	return nil
}

// ActorWithKey returns the first actor with the given [entity.Actor.Key], or nil if there is
// none. The key of a known actor is that of any of its names: [entity.Identity.Key].
func (r *Report) ActorWithKey(key string) *entity.Actor {
	if r == nil || key == "" {
		return nil
	}
	for _, a := range r.Actors {
		if a != nil && a.Key() == key {
			return a
		}
	}
	return nil
}

// ActorsOf returns the actors whose Region is region: the country itself, its
// organizations and its places. The result is nil if there are none.
func (r *Report) ActorsOf(region language.Region) (actors []*entity.Actor) {
	return r.actors(func(a *entity.Actor) bool { return a.Region == region })
}

func (r *Report) actors(wanted func(*entity.Actor) bool) (actors []*entity.Actor) {
	if r == nil {
		return nil
	}
	for _, a := range r.Actors {
		if a != nil && wanted(a) {
			actors = append(actors, a)
		}
	}
	return actors
}

// SpeakersFor returns the actors that speak for the state with the given region: the
// country itself, the organizations of its government, and the people who hold an office of
// one of these according to the article. [Report.AttributionsBy] gives what they say. Former
// holders and those not yet in office are not among them, nor are the companies, clubs,
// parties, legislators and judges of the country. The result is nil if there are none.
func (r *Report) SpeakersFor(region language.Region) (actors []*entity.Actor) {
	return r.actors(func(a *entity.Actor) bool { return speaksFor(a, region) })
}

func speaksFor(a *entity.Actor, region language.Region) bool {
	if a.Kind != entity.KindPerson {
		return isState(a, region)
	}
	return slices.ContainsFunc(a.Affiliations, func(x entity.Affiliation) bool {
		return x.Official && x.Standing.Held() && x.Actor != nil && isState(x.Actor, region)
	})
}

// isState reports whether an actor is a state or a body of its government. Scotland is not
// the state of its region.
func isState(a *entity.Actor, region language.Region) bool {
	return a.Region == region && (a.Government || a.Kind == entity.KindCountry && strings.HasPrefix(a.Key(), "iso:"))
}

// AttributionsBy returns an iterator over the quotes and claims that have one of the actors
// as a speaker, in text order. What "a spokesman for" an actor says is not among them: the
// example of [Report.Attributions] finds it.
func (r *Report) AttributionsBy(actors ...*entity.Actor) iter.Seq[*quote.Attribution] {
	return r.attributions(func(a *quote.Attribution) bool { return by(a, actors) })
}

// AttributionsAbout returns an iterator over the quotes and claims whose content mentions
// one of the actors, in text order.
func (r *Report) AttributionsAbout(actors ...*entity.Actor) iter.Seq[*quote.Attribution] {
	return r.attributions(func(a *quote.Attribution) bool { return about(a, actors) })
}

// QuotesBy returns an iterator over the quotes that have one of the actors as a
// speaker, in text order.
func (r *Report) QuotesBy(actors ...*entity.Actor) iter.Seq[*quote.Quote] {
	return r.quotes(func(a *quote.Attribution) bool { return by(a, actors) })
}

// ClaimsBy returns an iterator over the claims that have one of the actors as a
// speaker, in text order.
func (r *Report) ClaimsBy(actors ...*entity.Actor) iter.Seq[*quote.Claim] {
	return r.claims(func(a *quote.Attribution) bool { return by(a, actors) })
}

// QuotesAbout returns an iterator over the quotes whose content mentions one of the
// actors, in text order.
func (r *Report) QuotesAbout(actors ...*entity.Actor) iter.Seq[*quote.Quote] {
	return r.quotes(func(a *quote.Attribution) bool { return about(a, actors) })
}

// ClaimsAbout returns an iterator over the claims whose content mentions one of the
// actors, in text order.
func (r *Report) ClaimsAbout(actors ...*entity.Actor) iter.Seq[*quote.Claim] {
	return r.claims(func(a *quote.Attribution) bool { return about(a, actors) })
}

func by(a *quote.Attribution, actors []*entity.Actor) bool {
	if len(a.Speakers) > 0 {
		return slices.ContainsFunc(a.Speakers, func(x quote.Speaker) bool { return x.Actor != nil && slices.Contains(actors, x.Actor) })
	}
	return a.Speaker != nil && slices.Contains(actors, a.Speaker)
}

func about(a *quote.Attribution, actors []*entity.Actor) bool {
	return slices.ContainsFunc(a.About, func(x *entity.Actor) bool { return x != nil && slices.Contains(actors, x) })
}

func (r *Report) attributions(wanted func(*quote.Attribution) bool) iter.Seq[*quote.Attribution] {
	return func(yield func(*quote.Attribution) bool) {
		if r != nil {
			walk(r.Quotes, r.Claims, 0, func(a *quote.Attribution, _ *quote.Quote, _ *quote.Claim) bool {
				return !wanted(a) || yield(a)
			})
		}
	}
}

func (r *Report) quotes(wanted func(*quote.Attribution) bool) iter.Seq[*quote.Quote] {
	return func(yield func(*quote.Quote) bool) {
		if r != nil {
			walk(r.Quotes, r.Claims, 0, func(a *quote.Attribution, q *quote.Quote, _ *quote.Claim) bool {
				return q == nil || !wanted(a) || yield(q)
			})
		}
	}
}

func (r *Report) claims(wanted func(*quote.Attribution) bool) iter.Seq[*quote.Claim] {
	return func(yield func(*quote.Claim) bool) {
		if r != nil {
			walk(r.Quotes, r.Claims, 0, func(a *quote.Attribution, _ *quote.Quote, c *quote.Claim) bool {
				return c == nil || !wanted(a) || yield(c)
			})
		}
	}
}

// maxWalk is the greatest depth of attributions within others that are looked at: those that
// a caller has put together may hold themselves.
const maxWalk = 2 * quote.MaxDepth

// walk visits quotes and claims in text order, each before those within it, for as long as
// visit returns true. The other arguments of visit are what holds the attribution: one is nil.
func walk(quotes []quote.Quote, claims []quote.Claim, depth int, visit func(*quote.Attribution, *quote.Quote, *quote.Claim) bool) bool {
	if depth == maxWalk {
		return true
	}
	for len(quotes)+len(claims) > 0 {
		var x *quote.Attribution
		var q *quote.Quote
		var c *quote.Claim
		if len(claims) == 0 || len(quotes) > 0 && start(&quotes[0].Attribution) <= start(&claims[0].Attribution) {
			q, quotes = &quotes[0], quotes[1:]
			x = &q.Attribution
		} else {
			c, claims = &claims[0], claims[1:]
			x = &c.Attribution
		}
		if !visit(x, q, c) || !walk(x.Quotes, x.Claims, depth+1, visit) {
			return false
		}
	}
	return true
}

// Attributions returns the attributions of Quotes and Claims, ordered by the start of the
// earliest of source, cue and content. The elements point into Quotes and Claims; what is
// within them is in their fields.
func (r *Report) Attributions() []*quote.Attribution {
	if r == nil || len(r.Quotes)+len(r.Claims) == 0 {
		return nil
	}
	all := make([]*quote.Attribution, 0, len(r.Quotes)+len(r.Claims))
	for i := range r.Quotes {
		all = append(all, &r.Quotes[i].Attribution)
	}
	for i := range r.Claims {
		all = append(all, &r.Claims[i].Attribution)
	}
	order.Stable(all, func(a, b *quote.Attribution) int { return cmp.Compare(start(a), start(b)) })
	return all
}

// start returns the byte offset at which an attribution begins.
func start(a *quote.Attribution) int {
	first := math.MaxInt
	if len(a.Content) > 0 {
		first = a.Content[0].Start
	}
	if !a.Source.Empty() {
		first = min(first, a.Source.Start)
	}
	if !a.Cue.Empty() {
		first = min(first, a.Cue.Start)
	}
	return first
}
