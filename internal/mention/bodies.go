package mention

// This file corrects the names of bodies that the model marks.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// withOpening takes in what comes before "of", "for" or "and" in a body's name:
// "Committee for a Responsible Federal Budget", "Army of the Valley".
func withOpening(f *finder, c *candidate) {
	if c.kind != lexicon.Organization && c.kind != lexicon.Place {
		return
	}
	if c.Len() > 1 && century(f.d, c.First) {
		c.First, c.kind = c.First-1, lexicon.Organization
		return
	}
	if i := c.First - 1; i >= f.d.SentenceOf(c.First).First && saint(f.d.String(i)) && f.d.Has(i, text.Capital) {
		c.First = i // "St. Brigid's Church"
		return
	}
	if p := f.opening(c); p < c.First {
		c.First, c.kind = p, lexicon.Organization
	}
	if i := c.First - 1; c.kind == lexicon.Organization && i > 0 && f.d.AfterThe(i) && f.d.Has(i, text.Capital) && f.officeOf(i, c.end) > i {
		c.First = i // "Director's Guild of Kelder"
	}
}

// withTown makes one name of a town and what its club goes by: "Kelder Mariners", and "Kelder
// Weavers beat Tarn".
func withTown(f *finder, c *candidate) {
	d, i, k := f.d, c.First, c.End
	switch {
	case c.Len() > 1 || d.Titled(i) || d.Has(k-1, text.Possessive):
	case c.kind == lexicon.Organization && i > d.SentenceOf(i).First:
		p := i - 1
		n, s := d.KnownAt(i, k)
		if n == 1 && s.Actor().Class == lexicon.Sport && d.Has(p, text.Capital) && !d.Has(p, text.Possessive|text.Upper) &&
			!d.Is(p, english.Closed|english.Calendar) && !embed.Common(d.String(p)) && !d.Known(p, k) {
			c.First = p
		}
	case c.kind == lexicon.Place && k+1 < c.end && d.Has(k, text.Capital) && strings.HasSuffix(d.String(k), "s"):
		switch lexicon.NeighborOf(d.String(k + 1)) {
		case lexicon.Opponent, lexicon.Result:
			if embed.Common(d.String(k)) && d.Has(k+1, text.Small) && !d.Is(k, english.Closed|english.Calendar) {
				c.End, c.kind = k+1, lexicon.Organization
			}
		}
	}
}

// withoutPortfolio drops what somebody is a minister of or for: "Minister of Labour and Trade".
func withoutPortfolio(f *finder, c *candidate) {
	d, i := f.d, c.First
	if c.kind != lexicon.Organization || i-2 < d.SentenceOf(i).First {
		return
	}
	name := c.End
	for k := i; k < c.End; k++ {
		if k > i && k+1 < c.End && (d.FirstName(k) || !embed.Common(d.String(k)) && !d.Known(k, k+1)) {
			name = k // "Mines Kagiso Tau"
			break
		}
		if !embed.Common(d.String(k)) || d.FirstName(k) || c.Len() > 1 && d.Known(k, k+1) {
			return
		}
	}
	for p := i - 1; p > d.SentenceOf(i).First && p >= i-maxPortfolio; p-- {
		switch d.String(p) {
		case "of", "for":
			if d.Has(p-1, text.Capital) && strings.HasSuffix(strings.TrimSuffix(d.String(p-1), "s"), "inister") {
				if c.First = name; name < c.End {
					c.kind = lexicon.Person
				}
			}
			return
		}
		if !d.Has(p, text.Capital) && d.Form(p).Punct != ',' && d.String(p) != "and" {
			return
		}
	}
}

// maxPortfolio is how many words come before one of the things that a minister is for.
const maxPortfolio = 6

func knownAt(d *phrase.Doc, i, end int) bool {
	n, _ := d.KnownAt(i, end)
	return n > 0
}

// opensBodyOf reports whether word q, before "of" or the like and the name c, is the head of a body
// that is of or for what is named: "Ministry".
func (f *finder) opensBodyOf(q int, c *candidate) bool {
	if f.seatFor(c.First) {
		return false // "the Member of Parliament for Kelder"
	}
	return f.d.Is(q, english.OrganizationOpener) ||
		c.kind == lexicon.Organization && f.d.Is(q, english.PlaceHead) && f.d.Is(c.End-1, english.OrganizationHead)
}

// opening returns the first word of the organization's name that c ends.
func (f *finder) opening(c *candidate) int {
	d, i := f.d, c.First
	first := d.SentenceOf(i).First
	p := i - 1
	if p > first && d.Has(p, text.Small) && d.Is(p, phrase.Determiners) {
		p--
	}
	if p <= first || !d.Has(p, text.Small) || !d.Has(p-1, text.Capital) || d.Has(p-1, text.Possessive) {
		return i
	}
	q := p - 1
	switch w := d.String(p); {
	case opensMatter(w):
		if !f.opensBodyOf(q, c) {
			return i
		}
	case w == "and":
		if !f.oneBody(q, c) {
			return i
		}
		if p := f.last(); p != nil && p.End == q+1 && p.Kind == lexicon.Place {
			return p.First // "Hawke's Bay" before "and Gisborne Water Board"
		}
	default:
		return i
	}
	for q > first && d.Has(q-1, text.Capital) && !d.Has(q-1, text.Possessive) && !d.Is(q-1, english.Closed|english.Calendar) {
		q--
	}
	for n := len(f.all) - 1; n >= 0 && f.all[n].End > q; n-- {
		if m := &f.all[n]; m.First < q {
			switch q = m.End; {
			case q != p:
			case m.Kind == lexicon.Organization && c.Len() == 1:
				q = m.First // "Nurses' Union of Kelder"
			default:
				return i
			}
		}
	}
	return q
}

// oneBody reports whether the name that ends with word q, "and", and the name c form the
// name of one organization: only the second part ends in a word for one.
func (f *finder) oneBody(q int, c *candidate) bool {
	p := f.last()
	if p != nil && p.End == q+1 && c.Len() > 1 && f.d.Is(c.End-1, english.OrganizationHead) && (p.Kind == lexicon.Place || p.Kind == lexicon.NoKind) {
		if f.forBoth(p, c) {
			return true
		}
		if one, ok := f.onePlace(p, c); ok && p.Kind == lexicon.Place {
			return one
		}
	}
	if f.matters(q, c) || f.firstNation(q, c) {
		return true
	}
	if first := f.d.String(c.First); p != nil && (f.d.String(p.First) == first || f.d.String(q) == first) {
		return false // "Kelder Dockyard and Kelder Heavy Industries"
	}
	return p != nil && p.Len() > 1 && p.Kind == lexicon.Organization && !p.Known && f.twoMatters(q, c)
}

// firstNation reports whether "the" and what is called so are before word q, "and" and a name of a
// First Nation: "the Little Salmon and Carmacks First Nation".
func (f *view) firstNation(q int, c *candidate) bool {
	d := f.d
	if c.Len() < 3 || d.String(c.End-2) != "First" || !strings.HasPrefix(d.String(c.End-1), "Nation") {
		return false
	}
	for q > d.SentenceOf(q).First && d.Has(q-1, text.Capital) && !d.AfterThe(q) {
		q--
	}
	return d.AfterThe(q)
}

// forBoth reports whether the place p, "and" and the name c of a council or the like, which nobody
// has heard of, are one: "Perth and Kinross Council".
func (f *finder) forBoth(p *Mention, c *candidate) bool {
	d, i, first := f.d, p.First, f.d.SentenceOf(p.First).First
	switch d.String(c.End - 1) {
	case "Council", "Police", "Constabulary", "Service", "Authority", "Trust", "Board", "Commission", "Partnership", "Nation", "Nations":
	default:
		return false
	}
	if p.Entry > 0 || p.Len() > maxTown+1 || d.Titled(i) || d.Has(p.End-1, text.Possessive) || d.Known(c.First, c.End) ||
		p.Kind == lexicon.NoKind && (p.Len() > 1 || embed.Common(d.String(i))) {
		return false
	}
	if i > first && (d.Is(i-1, english.Locative) && d.String(i-1) != "at" && d.String(i-1) != "from" || d.String(i-1) == "between" || phrase.OfPlace(d, i) || d.Form(i-1).Punct == ',' && d.Has(i-2, text.Capital)) {
		return false // "in Avon and Somerset Police", "Leeds, York and Kelder Council"
	}
	n, s := d.KnownAt(c.First, c.End)
	if n == 0 {
		return d.Form(c.First).English == (english.Entry{}) && lexicon.FindNoun(d.String(c.First)) == 0
	}
	return placelike(s) && (!p.Known || p.Sense.Actor().Region == s.Actor().Region)
}

// onePlace reports whether the place p, "and" and the name c of a body, which begins
// with a place, are one body; it is not ok if that is not known of the places.
func (f *finder) onePlace(p *Mention, c *candidate) (one, ok bool) {
	n, s := f.d.KnownAt(c.First, c.End)
	switch {
	case p.Known && p.Sense.Actor().Kind == lexicon.Place:
		return f.service(c.First+n, c.End) && s.Actor().Kind == lexicon.Place && s.Actor().Region == p.Sense.Actor().Region, true // "Devon and Cornwall Police"
	case c.Len() == 2 && !f.d.Known(c.First, c.End):
		return p.First == f.d.SentenceOf(p.First).First || equalsThe(f.d.String(p.First-1)), true // not "in Avon and Somerset Police"
	}
	return false, false
}

// service reports whether words i to k-1 are what a body does for a region, and a noun for such
// a body: "Police", "Fire and Rescue Service".
func (f *view) service(i, k int) bool {
	for p := i; p < k-1; p++ {
		if !matterAt(f.d, p) && (p == i || f.d.String(p) != "and") {
			return false
		}
	}
	return i < k
}

// maxMatters is how many more words may be before "and" in such a name.
const maxMatters = 4

// matters reports whether word q, "and" and a name of common words that goes on after the
// first one are what a body is for, after "the": "the Elections and Boundaries Commission".
func (f *view) matters(q int, c *candidate) bool {
	d, first := f.d, q
	for first > d.SentenceOf(q).First && q-first < maxMatters && d.Has(first-1, text.Capital) &&
		(matterAt(d, first-1) || d.Is(first-1, english.OrganizationAdjective) || !d.Is(first-1, english.Closed) && d.Known(first-1, first)) {
		first-- // "the National Disaster Risk Reduction and Management Council"
	}
	return f.twoMatters(q, c) && d.AfterThe(first) && !d.Known(first, q+1) &&
		!(q-3 >= d.SentenceOf(q).First && d.String(q-2) == "of" && d.Has(q-3, text.Capital)) &&
		!d.Is(q, english.OrganizationNoun) && lexicon.FindNoun(d.String(q)) == 0
}

// twoMatters reports whether word q and the first word of a name, after "and", may be what the
// body at the end of the name is for.
func (f *view) twoMatters(q int, c *candidate) bool {
	d := f.d
	return c.Len() > 1 && c.First == q+2 && d.Is(c.End-1, english.OrganizationHead) &&
		!d.Is(q, english.OrganizationHead|english.PlaceHead) && matterAt(d, q) && matterAt(d, c.First)
}

// withRest takes in the complement of an organization's name that begins with its head,
// "Front for the Liberation of the Hills", or the country after a complete name.
func withRest(f *finder, c *candidate) {
	d, k := f.d, c.End
	if c.kind != lexicon.Organization {
		return
	}
	if c.End = f.foreign(c.First, k, c.end); c.End > k {
		return
	}
	switch {
	case c.Len() > 1 && d.Is(k-1, english.OrganizationHead):
		if c.End = f.withPurpose(c.First, ofCountry(d, k, c.end), c.end); c.End > k || d.String(k-1) != "Church" {
			return
		}
	case c.Len() != 1 || !d.Is(c.First, english.OrganizationHead|english.OrganizationOpener) ||
		!d.Has(c.First, text.Capital) || d.Titled(c.First):
		return
	case f.seatFor(c.End + 1):
		return // "the Member of Parliament for Kelder North"
	}
	for k+1 < c.end && !d.Has(k-1, text.Possessive) && (d.String(k) == "of" || d.String(k) == "for") {
		n := k + 1
		if d.String(n) == "the" && n+1 < c.end {
			n++
		}
		if !d.Has(n, text.Capital) || d.Is(n, english.Closed|english.Calendar) || f.titleAt(n, c.end) {
			break
		}
		k = capitals(d, n+1, c.end)
	}
	if k == c.End || !d.Is(k-1, english.Artifact) {
		c.End = k // but not "by Parliament of the Rivers Bill"
	}
}

// withPurpose returns the end of a body's name that ends before word k, with what the body is for:
// "for the Disabled", "for the Identification of Missing Sailors".
func (f *view) withPurpose(i, k, end int) int {
	d, at := f.d, k
	if d.Titled(i) || d.Known(i, k) {
		return k
	}
	for at+1 < end && !d.Has(at-1, text.Possessive) {
		p, n := d.String(at), at+1
		if !f.opensPurpose(at, at > k) {
			break
		}
		if d.String(n) == "the" && n+1 < end {
			n++
		}
		if !matterAt(d, n) && !lexicon.Initials(d.String(n)) || f.titleAt(n, end) {
			if p == "of" && at > k && d.Has(n, text.Capital) && !d.Is(n, english.Closed|english.Calendar) && !d.FirstName(n) && !f.titleAt(n, end) {
				at = capitals(d, n+1, end) // "for the Protection of the Tay"
			}
			break
		}
		last := n + 1
		for last < end && matterAt(d, last) && !d.Has(last-1, text.Possessive) {
			last++
		}
		if last < end && d.Has(last, text.Capital) && !d.Has(last-1, text.Possessive) {
			break // "left the Kelder Party for the Parti Norrvik"
		}
		at = last
	}
	if at > k {
		return withSecondMatter(d, at, end)
	}
	return at
}

// withSecondMatter returns the end of a name with what "and" joins to what it is for: "for the
// Protection of Mills [and Locks]".
func withSecondMatter(d *phrase.Doc, at, end int) int {
	if at+1 < end && d.String(at) == "and" && !d.Has(at-1, text.Possessive) && thingAt(d, at+1) && strings.HasSuffix(d.String(at+1), "s") &&
		!(at+2 < end && d.Has(at+2, text.Capital)) {
		return at + 2
	}
	return at
}

// opensPurpose reports whether word k, in the name of a body, may be before what the body is for.
// inside says that some of that was before.
func (f *view) opensPurpose(k int, inside bool) bool {
	switch f.d.String(k) {
	case "for", "into":
		return true
	case "of", "to":
		return inside
	case "on":
		return f.d.Is(k-1, english.OrganizationOpener)
	}
	return false
}

// forThe returns the end of the name of a body that the model did not mark, whose word is at k-1
// and which goes on with "for the" and what it is for: "the Institute for the Study of Rivers". It
// returns k if there is none.
func (f *view) forThe(i, k int) int {
	d, s := f.d, f.d.SentenceOf(i)
	if e := f.forMatter(i, k); e > k {
		return e
	}
	if i == s.First || k+2 >= s.End || d.Titled(i) || d.String(k) != "for" || d.String(k+1) != "the" ||
		!d.Is(k-1, english.OrganizationOpener|english.OrganizationHead) || d.Is(k-1, english.Artifact) || lexicon.Occasion(d.String(k-1)) ||
		english.Of(d.String(k-1)).Usage.Is(english.Medium) {
		return k
	}
	return f.withPurpose(i, k, s.End)
}

// forMatter is like forThe for one matter without "the", after which the body acts or who leads it
// is named: "Coalition for Change leader Ann Roe".
func (f *view) forMatter(i, k int) int {
	d, end := f.d, f.d.SentenceOf(i).End
	if i != k-1 || k+2 >= end || d.Titled(i) || d.String(k) != "for" || f.seatFor(k+1) || !matterAt(d, k+1) ||
		!d.Is(i, english.OrganizationOpener|english.OrganizationHead) || d.Is(i, english.Artifact) || d.Has(k+1, text.Possessive) {
		return k
	}
	n, noun := d.NounAt(k+2, end)
	if n > 0 && d.Has(k+2, text.Small) && noun.Title() && !noun.Plural() && k+n+3 < end && d.Has(k+n+2, text.Capital) && d.Has(k+n+3, text.Capital) ||
		phrase.ActsItself(d, k+2) {
		return k + 2
	}
	return k
}

// titleAt reports whether a title with the name of its holder begins with word i: "Prime
// Minister" of "the Cabinet of Prime Minister Ana Holt".
func (f *view) titleAt(i, end int) bool {
	n, noun := f.d.NounAt(i, end)
	return n > 0 && noun.Title() && i+n+1 < end && f.d.Has(i+n, text.Capital) && f.d.Has(i+n+1, text.Capital)
}

// ofCountry returns the end of a body's name that ends before word k: after "of
// Uruguay" if that follows, as in "Foreign Ministry of Uruguay", or k.
func ofCountry(d *phrase.Doc, k, end int) int {
	if k+1 >= end || d.String(k) != "of" || d.Has(k-1, text.Possessive) {
		return k
	}
	at := k + 1
	if d.String(at) == "the" {
		at++ // "of the Netherlands"
	}
	n, s := d.KnownAt(at, end)
	if n == 0 || s.Actor().Kind != lexicon.Country || s.Basis() == lexicon.Demonym {
		return k
	}
	return at + n
}

// withoutPartisan takes the word for who is of a party from the place where that is, "a Wichita
// Democrat", and the party of who is elected from a chamber: "Republican Senate nominee".
func withoutPartisan(f *finder, c *candidate) {
	d, last := f.d, c.End-1
	if c.kind != lexicon.Organization || c.Len() < 2 {
		return
	}
	if a, ok := lexicon.PartyBeside(d.String(last)); ok && a.Region == "US" && d.String(last) != "GOP" && !d.Known(c.First, c.End) {
		if n, s := d.KnownAt(c.First, last); n == c.Len()-1 && placelike(s) {
			c.End, c.kind = last, lexicon.Place
		}
		return
	}
	if _, ok := lexicon.PartyBeside(d.String(c.First)); ok && !d.Known(c.First, c.End) {
		if n, s := d.KnownAt(c.First+1, c.End); n == c.Len()-1 && s.Actor().Class == lexicon.Parliament {
			c.First++
		}
	}
}
