package speech

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/order"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file chooses between attributions that overlap. A token belongs to one
// attribution; only sources are shared.

// Trusted is how likely, in 1000, a rule must be right for its proposal to be
// preferred by chance, like what the model found.
const Trusted = 600

// An Order compares two attributions that overlap, as [cmp.Compare] does: the
// smaller one is preferred.
type Order func(x, y *Proposal) int

// by returns the order by the first of some properties that tells two
// attributions apart.
func by(properties ...Order) Order {
	return func(x, y *Proposal) int {
		for _, p := range properties {
			if n := p(x, y); n != 0 {
				return n
			}
		}
		return 0
	}
}

// having returns the order that prefers attributions with a property.
func having(property func(x *Proposal) bool) Order {
	return func(x, y *Proposal) int {
		switch a, b := property(x), property(y); {
		case a == b:
			return 0
		case a:
			return -1
		}
		return 1
	}
}

// Orders by single properties.
var (
	temporal  = having(func(x *Proposal) bool { return x.Temporal })
	certain   = having(func(x *Proposal) bool { return x.Temporal || x.Rule.Certain })
	outer     = having(func(x *Proposal) bool { return x.Rule.Outer })
	reporting = having(func(x *Proposal) bool { return !x.Rule.AnyVerb })
	worded    = having(func(x *Proposal) bool { return !x.Rule.Layout || x.Rule.Certain || x.Chance >= Trusted })
	leftmost  = Order(func(x, y *Proposal) int { return cmp.Compare(x.Cue.First, y.Cue.First) })
	likeliest = Order(func(x, y *Proposal) int { return cmp.Compare(y.Chance, x.Chance) })
)

var (
	// Outermost prefers what has others in its content. It is the order for
	// what the rules propose, which overlap mostly so.
	Outermost = by(temporal, outer, reporting, leftmost, likeliest)

	// Surest prefers what is likelier. It is the order for what the rules and
	// the model found.
	Surest = by(certain, worded, likeliest)
)

// Believed returns the proposals that are likely enough to be believed, in the memory of all.
func Believed(proposed []Proposal) []Proposal {
	return slices.DeleteFunc(proposed, func(p Proposal) bool { return p.Chance < Believable })
}

// Unclosed removes from xs, which are in the order of their cues, the attributions that take
// a tag which closes their sentence, and has them in its content, for a part of their
// own: "[The mayor] [told] the court [that it rained, papers say]."
func Unclosed(xs []Proposal) []Proposal {
	for i := range xs {
		x := &xs[i]
		if !x.Closing {
			continue
		}
		for k := max(0, i-beside); k < i; k++ {
			if y := &xs[k]; !y.Cue.Empty() && y.Source.First == x.Content[0].First && y.Contains(x.Cue.First) && y.overlaps(x.Source) {
				y.Content = nil
			}
		}
	}
	return slices.DeleteFunc(xs, func(x Proposal) bool { return x.Content == nil })
}

// beside is how many attributions before and after one are looked at where those of its
// sentence are meant.
const beside = 8

// Choose returns those of xs that stay, in text order and in the memory of xs. Those that
// were in the way of a preferred one are appended to rest if it is not nil.
func Choose(t *Text, xs []Proposal, preferred Order, rest *[]Proposal) []Proposal {
	ranking := orders.Get(len(xs))[:len(xs)]
	defer orders.Put(ranking)
	for i := range ranking {
		ranking[i] = int32(i)
	}
	slices.SortStableFunc(ranking, func(i, k int32) int {
		t.Doc.Stop.Check()
		return preferred(&xs[i], &xs[k])
	})
	a := newAssignment(t)
	defer a.done()
	for n, i := range ranking {
		t.Check(n)
		x := &xs[i]
		if a.fit(x) {
			a.take(x)
			continue
		}
		if rest != nil {
			*rest = append(*rest, *x)
		}
		x.Content = nil // has no place
	}
	xs = slices.DeleteFunc(xs, func(x Proposal) bool { return x.Content == nil })
	Sort(xs)
	return xs
}

// Sort brings attributions into text order.
func Sort(xs []Proposal) {
	order.Stable(xs, func(x, y Proposal) int { return cmp.Compare(x.Content[0].First, y.Content[0].First) })
}

// An assignment says which tokens belong to attributions.
type assignment struct {
	text  *Text
	taken []use
}

// A use is what a token is assigned to, in the order of what else it allows.
type use uint8

const (
	unused   use = iota
	inSource     // a source, which several attributions may share
	inOne        // a cue or content
)

func newAssignment(t *Text) assignment {
	return assignment{t, uses.Get(t.Len())[:t.Len()]}
}

// uses and orders are memory for reuse. Several assignments are made one after the other.
var (
	uses   = room.Pool[use]{Most: 1 << 20}
	orders room.Pool[int32]
)

// done recycles the memory of a.
func (a *assignment) done() { uses.Put(a.taken) }

// take assigns the tokens of x.
func (a *assignment) take(x *Proposal) {
	if x.Temporal && !x.Source.Empty() {
		a.taken[x.Source.First-1] = inOne // "after"
	}
	for k := x.Source.First; k < x.Source.End; k++ {
		a.taken[k] = max(a.taken[k], inSource)
	}
	for k := x.Cue.First; k < x.Cue.End; k++ {
		a.taken[k] = inOne
	}
	for _, c := range x.Content {
		for k := c.First; k < c.End; k++ {
			a.taken[k] = inOne
		}
	}
}

// allows reports whether no token of r has a use above u.
func (a *assignment) allows(r text.Range, u use) bool {
	for k := r.First; k < r.End; k++ {
		if a.taken[k] > u {
			return false
		}
	}
	return true
}

// fit reports whether there is room for x, after cutting off what others have of
// its content.
func (a *assignment) fit(x *Proposal) bool {
	if !a.allows(x.Cue, unused) || !a.fitSource(x) {
		return false
	}
	fits, cut := x.Content, false
	for n, c := range x.Content {
		end := a.free(x, c)
		if end < c.End && end == c.First && n == 0 {
			return false
		}
		if !cut && (end < c.End || c.Empty()) {
			fits, cut = slices.Clone(x.Content[:n]), true
		}
		if end < c.End {
			c.End = a.text.Strip(c.First, end)
			if c.End = beforeJoint(a.text, c); c.Empty() && n == 0 {
				return false
			}
		}
		if cut && !c.Empty() {
			fits = append(fits, c)
		}
	}
	x.Content = fits
	return len(fits) > 0
}

// fitSource reports whether there is room for the source of x, if need be without a relative
// clause in it that has an attribution of its own: "[Ida Holm], who opposes the dam, said".
func (a *assignment) fitSource(x *Proposal) bool {
	if a.allows(x.Source, inSource) {
		return true
	}
	t, src := a.text, x.Source
	for k := src.First + 2; k < src.End && k < src.First+phrase.MaxLength; k++ {
		if t.Punct(k-1, ',') && t.Is(k, english.Relative) && !t.Word(k, "that") {
			src.End = k - 1
			if !a.allows(src, inSource) {
				return false
			}
			x.Source = src
			return true
		}
	}
	return false
}

// free returns the end of the tokens of c from the first on that others leave to x.
func (a *assignment) free(x *Proposal, c text.Range) int {
	for k := c.First; k < c.End; k++ {
		if a.taken[k] != unused || x.Cue.Has(k) || x.Source.Has(k) {
			return k
		}
	}
	return c.End
}
