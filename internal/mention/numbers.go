package mention

// This file finds names that begin with a number, "7-Eleven", "20th Century Foods",
// and those that end with one, "Highway 61", "Lodge 7".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// numbered adds the known body whose name begins with a number, word i, "3M",
// "7-Eleven", and returns the word after it, which is i+1 if there is none.
func (f *finder) numbered(i, limit int) int {
	if c := f.d.String(i)[0]; '0' <= c && c <= '9' {
		if n, s := f.d.KnownAt(i, limit); n > 0 && s.Actor().Kind == lexicon.Organization {
			f.addSense(i, i+n, s)
			return i + n
		}
		if k := f.countless(i, capitals(f.d, i+1, limit)); k > i {
			f.add(Mention{Range: phrase.Range(i, k), Kind: lexicon.Organization})
			return k
		}
	}
	return i + 1
}

// maxCountless is how many figures a number has with which the name of a body may begin.
const maxCountless = 2

// countless returns the end of the name of a body that begins with a number, word i, which counts
// nothing, and goes on up to word k: "7 Bridges Software said", "shares of 3 Rivers Bank", but not
// "5 Labour Party members"; or of such a name in short, "7 Bridges", after the whole. It returns i
// if there is none.
func (f *finder) countless(i, k int) int {
	d, r := f.d, f.counted
	if k == i+1 || !figures(d, i) || len(d.String(i)) > maxCountless || d.Titled(i+1) {
		return i
	}
	if r.Empty() || !strings.HasPrefix(d.In(r.First, r.End), d.In(i, k)) {
		told := bodyBefore(d, i) || i > 1 && d.String(i-1) == "of" && d.String(i-2) == "formerly"
		if d.Known(i+1, k) || !told && (!d.Is(k-1, english.OrganizationHead) || counts(d, k) || !f.beforeCountless(i, k)) {
			return i
		}
		f.counted = phrase.Range(i, k)
	}
	return k
}

// beforeCountless reports whether what is before word i, a number, is before the name of a body
// rather than before what is counted: not before "Methodist Schools".
func (f *finder) beforeCountless(i, k int) bool {
	d := f.d
	if one := strings.TrimSuffix(d.String(k-1), "s"); one != d.String(k-1) && english.ClassOf(one).Is(english.OrganizationHead) {
		return false
	}
	if i == d.SentenceOf(i).First {
		return phrase.Acts(d, k) && d.String(i) != "1"
	}
	switch d.String(i - 1) {
	case "of", "to", "with", "from":
		return true
	case "and":
		return len(f.all) > 0 && f.last().Kind == lexicon.Organization && f.last().End == i-1
	}
	return staffOf(d, i)
}

// counts reports whether a noun for several is word k, after a name, so that a number beside that
// counts them: "leaders".
//
//go:noinline
func counts(d *phrase.Doc, k int) bool {
	return d.SameSentence(k-1, k) && d.Has(k, text.Small) && !d.Is(k, english.Closed) && strings.HasSuffix(d.String(k), "s") && !phrase.VerbAt(d, k)
}

// figures reports whether word k is nothing but figures.
//
//go:noinline
func figures(d *phrase.Doc, k int) bool {
	return d.Has(k, text.Digits) && !d.Has(k, text.Letters|text.Sign) && !strings.ContainsAny(d.String(k), ".,:/")
}

// century reports whether an ordinal and "Century" at word i begin the name of a firm: "20th
// Century Foods".
func century(d *phrase.Doc, i int) bool {
	return i > d.SentenceOf(i).First && d.String(i) == "Century" && ordinal(d.String(i-1))
}

// ordinal reports whether a word is an ordinal in figures: "20th".
func ordinal(s string) bool {
	return s != "" && '0' <= s[0] && s[0] <= '9' && english.OrdinalEndings.Has(s, 1)
}

// maxNumber is how many figures the number has at the end of a name.
const maxNumber = 4

// numberAt reports whether word k is a number that ends the name before it, and counts
// nothing: "Lodge 7".
func (f *view) numberAt(k, end int) bool {
	d := f.d
	if k >= end || d.Has(k-1, text.Possessive) || !figures(d, k) || len(d.String(k)) > maxNumber {
		return false
	}
	if counts(d, k+1) {
		return false // "the Council 31 votes"
	}
	return k+1 >= end || !d.Has(k+1, text.Glued) || d.Form(k+1).Punct == ',' || d.Form(k+1).Punct == '.' || d.Form(k+1).Punct == ')'
}

// withNumber takes in the number of a road, or of one of many bodies: "Federal Highway
// 2", "Police Station 3", or one with which a name begins.
func withNumber(f *finder, c *candidate) {
	d, last := f.d, c.End-1
	if i := c.First; c.kind == lexicon.Organization && i > 0 && d.SameSentence(i-1, i) && f.countless(i-1, c.End) >= c.End {
		c.First--
		return
	}
	if c.Len() > 1 && figures(d, c.First) && d.Known(c.First+1, c.End) && !d.Known(c.First, c.End) {
		c.First++ // "the 5 Labour Party members"
	}
	switch {
	case c.kind == lexicon.Person || d.Titled(c.First):
	case f.oneOfMany(c.First, c.End, c.end) > c.End:
		c.kind, c.End = lexicon.Organization, f.oneOfMany(c.First, c.End, c.end)
	case !f.numberAt(c.End, c.end):
	case lexicon.NeighborOf(d.String(last)) == lexicon.Road:
		c.kind, c.End = lexicon.Place, c.End+1
	case c.kind == lexicon.Organization && c.Len() > 1 && len(d.String(c.End)) < maxNumber &&
		d.Is(last, english.OrganizationHead) && !d.Known(c.First, c.End):
		c.End++
	}
}

// oneOfMany returns the end of the number by which one of many bodies goes, whose name words i to
// k-1 begin: "Teamsters Local 70", "Union No. 2", "School No. 14". It returns k if there is none.
func (f *view) oneOfMany(i, k, end int) int {
	d := f.d
	if d.String(k-1) == numero {
		k--
	}
	switch {
	case k == i || d.Titled(i) || d.Has(k-1, text.Possessive):
	case d.String(k-1) == "Local" && k-i > 1 && f.numberAt(k, end):
		return k + 1
	case k+1 < end && d.String(k) == numero && d.Is(k-1, english.OrganizationHead) && f.numberAt(k+1, end):
		return k + 2
	}
	return k
}

// numero comes before the number of one of many.
const numero = "No."

// addRoad adds the road with a number that begins with word i, "Highway 61", and the country
// before it, "U.S. Highway 20". It returns the word after it, or i if there is none.
func (f *finder) addRoad(i, end int) int {
	d := f.d
	if !d.Has(i, text.Capital) || !f.numberAt(i+1, end) || lexicon.NeighborOf(d.String(i)) != lexicon.Road ||
		d.Titled(i) || i+2 < end && d.Has(i+2, text.Capital) {
		return i
	}
	first := i
	if p := f.last(); p != nil && p.End == i && p.Kind == lexicon.Country && p.Entry == 0 && !d.Has(i-1, text.Possessive) {
		first = p.First
	}
	f.add(Mention{Range: phrase.Range(first, i+2), Kind: lexicon.Place, Described: true})
	return i + 2
}
