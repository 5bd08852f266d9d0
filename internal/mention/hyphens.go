package mention

// This file takes in the parts of names that hyphens join: "Theresa May-Burton", "Dyfed-Powys
// Police".

import (
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// withDouble takes in what a hyphen joins to a name of which the model marks one part.
func withDouble(f *finder, c *candidate) {
	switch c.kind {
	case lexicon.Person:
		if f.doubleGiven(c) {
			c.First -= 2
		}
		if f.doubleSurname(c) {
			c.End += 2
		}
	case lexicon.Organization:
		if at := c.First - 2; at >= f.d.SentenceOf(c.First).First && doubled(f.d, c.First-1, c.end) &&
			f.d.Has(at, text.Capital) && f.headed(c) && !f.d.Known(c.First, c.End) {
			c.First = f.doubleFrom(at)
		}
		f.withDoubleEnd(c)
		f.withCampus(c)
	}
}

// withCampus takes in the town of a university that is called after a state: "University of
// Wisconsin-Madison", "University of Illinois at Chicago".
func (f *view) withCampus(c *candidate) {
	d, k, of := f.d, c.End, c.First+1
	for of < k && d.String(of) != "of" {
		of++
	}
	at := k+1 < c.end && d.String(k) == "at" && d.String(of-1) == "University"
	if of+1 >= k || !at && (of != k-2 || !doubled(d, k, c.end)) || d.Has(k-1, text.Possessive) {
		return
	}
	if n, s := d.KnownAt(of+1, k); at && (n != k-of-1 || !placelike(s) || s.Actor().Region != "US") {
		return
	}
	if n, s := d.KnownAt(k+1, c.end); n > 0 && s.Actor().Kind == lexicon.Place && (!at || k+1+n == c.end || !d.Has(k+1+n, text.Capital)) {
		c.End += 1 + n
	}
}

// doubleSurname reports whether a hyphen joins the second part of a surname to a person's name:
// "Theresa May-Burton", "Oliseh-Bright said", but not "Bill Clinton-Al Gore".
func (f *view) doubleSurname(c *candidate) bool {
	d, k := f.d, c.End+2
	if !doubled(d, c.End, c.end) {
		return false
	}
	if c.Len() > 1 {
		return k == c.end || !d.FirstName(k-1) || !d.Has(k, text.Capital) || d.Is(k, english.Closed)
	}
	return !d.Titled(c.First) && phrase.Subject(d, k) || phrase.HasTitle(d, c.First) ||
		f.a.Paragraphs[d.Paragraph(c.First)].Speaker.Contains(d.Span(c.First, k))
}

// doubleGiven reports whether c is the end of a name with a double first name of which
// the model marks only the second part: "Sophie Lund" of "Anne-Sophie Lund".
func (f *finder) doubleGiven(c *candidate) bool {
	d, i := f.d, c.First-2
	if c.Len() < 2 || i < d.SentenceOf(c.First).First || !doubled(f.d, i+1, c.end) ||
		!d.Has(i, text.Capital) || !d.FirstName(i) || !d.FirstName(i+2) {
		return false
	}
	p := f.last()
	return p == nil || p.End != i+1 || p.Len() == 1 && p.Entry == 0
}

// withDoubleEnd takes in the end of an office after which a body is called: "Office of the
// Attorney-General".
func (f *view) withDoubleEnd(c *candidate) {
	if c.Len() < 2 || !doubled(f.d, c.End, c.end) {
		return
	}
	if n, noun := f.d.NounAt(c.End-1, c.end); n == 3 && noun.Title() {
		c.End += 2
	}
}

// doubleFirst reports whether the first two names that the model marks are the halves of a double
// first name, the second with a surname: "Marie" and "Claire Dubois-Leroy".
func (f *finder) doubleFirst(tagged []ner.Name) bool {
	if len(tagged) < 2 {
		return false
	}
	a, b := tagged[0], tagged[1]
	return a.Class == ner.Person && b.Class == ner.Person && a.End == a.First+1 && b.First == a.End+1 && b.End > b.First+1 &&
		doubled(f.d, a.End, b.End) && f.d.FirstName(a.First)
}

// doubled reports whether a hyphen at word k joins two words, of which the second has a capital.
func doubled(d *phrase.Doc, k, end int) bool {
	return k+1 < end && d.Hyphen(k) && d.Has(k+1, text.Glued) &&
		d.Has(k+1, text.Capital) && d.Has(k+1, text.Letters) && !d.Has(k-1, text.Possessive)
}

// maxFaction is how many letters the acronym of a wing of a party has.
const maxFaction = 3

// faction reports whether word k may be what tells a party from others: a few capitals that mean
// nothing else.
func (f *finder) faction(k int) bool {
	d, w := f.d, f.d.String(k)
	return d.Has(k, text.Capital) && (d.Upper(k) || len(w) <= 1) && len(w) <= maxFaction && !d.Known(k, k+1) && !lexicon.Initials(w)
}

// withFaction takes in what tells a party from others of its name: "(S)" of "KD(S)",
// "UML" of "KPN-UML".
func (f *finder) withFaction(m *Mention) {
	d, k := f.d, m.End
	if m.Len() != 1 || m.Entry > 0 || !d.Upper(m.First) || d.Titled(m.First) || k+1 >= len(d.Words) ||
		!d.Has(k, text.Glued) || !d.SameSentence(m.First, k+1) || !f.faction(k+1) {
		return
	}
	switch p := d.Form(k).Punct; {
	case p == '(' && k+2 < len(d.Words) && d.Form(k+2).Punct == ')' && d.Has(k+2, text.Glued):
		k += 3
	case p == '-' && len(d.String(k+1)) == maxFaction &&
		(k+2 == len(d.Words) || !d.Has(k+2, text.Glued) || d.Has(k+2, text.Sign) && d.Form(k+2).Punct != '-'):
		k += 2
	default:
		return
	}
	m.End, m.Known, m.Sense = k, false, 0
	if m.Kind != lexicon.Group {
		m.Kind = lexicon.Organization
	}
	if n, senses := d.NameAt(m.First, k); n == m.Len() {
		if s, ok := senses.Of(lexicon.Organization); ok {
			m.Known, m.Sense = true, s
		}
	}
}

// headed reports whether a name has a word for a body.
func (f *view) headed(c *candidate) bool {
	for i := c.First; i < c.End; i++ {
		if f.d.Is(i, english.OrganizationHead|english.OrganizationOpener) {
			return true
		}
	}
	return false
}

// doubleFrom returns where the part of a double name before a hyphen begins that ends with word
// i: with a name of several words that the article has there, "Costa Rican", or with the word.
func (f *finder) doubleFrom(i int) int {
	if p := f.last(); p != nil && p.End == i+1 && p.Kind != lexicon.Person && p.Kind != lexicon.Organization {
		return p.First
	}
	return i
}

// joinDoubles joins the two parts of a double surname that stands alone, if the article has it
// in a full name: "Oliseh-Bright" after "Sunday Oliseh-Bright", but not "Obama-Biden". Two
// surnames that act as one are a double surname as well: "Smith-Jones said".
func joinDoubles(d *phrase.Doc, all []Mention) []Mention {
	double := doubleSurnames(d, all)
	kept := all[:0]
	for n := 0; n < len(all); n++ {
		m := all[n]
		if end := d.SentenceOf(m.First).End; m.Len() == 1 && m.Kind == lexicon.Person && m.Entry == 0 && doubled(d, m.End, end) {
			k := m.End + 2
			alone := n+1 == len(all) || all[n+1].First >= k || all[n+1].End == k && all[n+1].Entry == 0
			if alone && (double[d.In(m.First, k)] ||
				lexicon.Surname(d.String(m.First)) && lexicon.Surname(d.String(k-1)) &&
					phrase.ActsItself(d, k)) {
				m.End, m.Known = k, false
				for n+1 < len(all) && all[n+1].First < k {
					n++
				}
			}
		}
		kept = append(kept, m)
	}
	return kept
}

// doubleSurnames returns the double surnames in full names, nil for none.
func doubleSurnames(d *phrase.Doc, all []Mention) (double map[string]bool) {
	for n := range all {
		d.Stop.Every(n)
		m := &all[n]
		if m.Kind != lexicon.Person || m.Len() <= 3 {
			continue
		}
		k := phrase.LastName(d, m.Range).End
		if k-4 < m.First || !d.Hyphen(k-2) {
			continue
		}
		if double == nil {
			double = map[string]bool{}
		}
		double[d.In(k-3, k)] = true
	}
	return double
}

// compounds joins what hyphens join to the names of bodies and places where that is no
// name of its own: "Owode-Onirin market", "OVD-Info". What goes between two places is
// no compound: "the Owode-Ikorodu road".
func compounds(d *phrase.Doc, all []Mention) []Mention {
	kept := all[:0]
	for n := 0; n < len(all); n++ {
		d.Stop.Every(n)
		m := all[n]
		end := d.SentenceOf(m.First).End
		if k := chained(d, m.End, end); k > m.End && chainedPlace(d, &m, k) {
			m = Mention{Range: phrase.Range(m.First, k), Kind: lexicon.Place, Boilerplate: m.Boilerplate}
			for n+1 < len(all) && all[n+1].First < k {
				n++
			}
		} else if doubled(d, m.End, end) {
			k, next := m.End+2, (*Mention)(nil)
			if n+1 < len(all) && all[n+1].First == m.End+1 {
				next = &all[n+1]
				k = next.End
			}
			if compound(d, &m, next, k, end) {
				if m.Kind == lexicon.NoKind || next != nil && next.Kind == lexicon.Organization {
					m.Kind = next.Kind
				}
				m.End, m.Known, m.Sense = k, false, 0
				for n+1 < len(all) && all[n+1].First < k {
					n++
				}
			}
		}
		if n+1 < len(all) && halves(d, &m, &all[n+1]) {
			n++
			m.End = all[n].End
		}
		kept = append(kept, m)
	}
	return kept
}

// halves reports whether two names, the first of no person, are one in a language that has a small
// word between them: "Tigres del Kelder".
func halves(d *phrase.Doc, m, next *Mention) bool {
	k := m.End
	return next.First == k+1 && d.SameSentence(k-1, k+1) && d.Has(k, text.Small) && lexicon.NeighborOf(d.String(k)) == lexicon.Join &&
		m.Kind != lexicon.Person && !m.Known && m.Entry == 0 && next.Entry == 0 && !d.Has(k-1, text.Possessive) && d.Form(k).Length > 2 &&
		next.Kind != lexicon.Country && !(next.Kind == lexicon.Person && next.Len() > 1)
}

// maxChained is how many small words stand between the names of such a chain.
const maxChained = 3

// chained returns the end of what hyphens and small words join to a name that ends before word k:
// "-on-Sea" of "Kelder-on-Sea". It returns k if there is nothing.
func chained(d *phrase.Doc, k, end int) int {
	for p, n := k, 0; p+1 < end && d.Hyphen(p) && d.Has(p, text.Glued) && d.Has(p+1, text.Glued) && !d.Has(p-1, text.Possessive); p, n = p+2, n+1 {
		w := d.String(p + 1)
		switch {
		case n > 0 && d.Has(p+1, text.Capital):
			return p + 2
		case n == maxChained || !d.Has(p+1, text.Small) ||
			!d.Is(p+1, english.Preposition) && w != "the" && w != "next" && lexicon.NeighborOf(w) != lexicon.Join:
			return k
		}
	}
	return k
}

// chainedPlace reports whether such a chain, which goes from name m to word k, names a place: one
// that is no person's or body's and is no first name, "Jean-de-Dieu", or in which something is.
func chainedPlace(d *phrase.Doc, m *Mention, k int) bool {
	i := m.First
	if m.Len() > 1 && (m.Kind != lexicon.Place || !d.Has(m.End-1, text.Glued)) || m.Entry > 0 || !d.Has(i, text.Capital) || m.First > 0 && d.Has(i, text.Glued) && d.Hyphen(i-1) {
		return false
	}
	if located(d, i) || m.Kind == lexicon.Place {
		return true
	}
	return !d.FirstName(i) && !d.Upper(i) && !embed.Common(d.String(i)) && m.Kind != lexicon.Organization && !(d.SameSentence(i, k) && d.Has(k, text.Capital))
}

// compound reports whether words up to k, which a hyphen joins to name m, belong to
// it. Next is their name, or nil.
func compound(d *phrase.Doc, m, next *Mention, k, end int) bool {
	switch {
	case m.Entry > 0 || m.Kind == lexicon.Person || m.Kind == lexicon.Country,
		m.First > 0 && d.Form(m.First-1).Punct == '-' && d.Has(m.First, text.Glued),
		k < end && (goesBetween(d.String(k)) || d.Hyphen(k)):
		return false
	case next != nil:
		return oneName(d, m, next)
	case m.Kind == lexicon.NoKind || d.Known(k-1, k) || d.Is(k-1, english.Closed):
		return false
	}
	return !embed.Common(d.String(k-1)) || m.Kind == lexicon.Organization && !d.Titled(m.First)
}

// oneName reports whether two names that a hyphen joins are one: "OVD-Info", but not
// "(PH-Kelder)", two known ones, or two of a kind of which one is known or both are long.
func oneName(d *phrase.Doc, m, next *Mention) bool {
	body := m.Kind == lexicon.Organization
	switch {
	case next.Entry > 0, m.Known && next.Known,
		m.Kind == lexicon.NoKind && !mayBegin(d, m, next),
		body && m.Described && next.Kind == lexicon.Place && d.Form(max(m.First-1, 0)).Punct == '(':
		return false
	case m.Kind == next.Kind:
		return !(body && (next.Known || d.Titled(m.First)) || m.Len() > 1 && next.Len() > 1)
	}
	return true
}

// mayBegin reports whether a name of unknown kind may be the first part of the one after a
// hyphen: a single uncommon word.
func mayBegin(d *phrase.Doc, m, next *Mention) bool {
	w := d.String(m.First)
	return m.Len() == 1 && len(w) >= 2 && !embed.Common(w) &&
		next.Kind != lexicon.Person && next.Kind != lexicon.NoKind &&
		(!d.Upper(m.First) || next.Kind == lexicon.Organization)
}

// goesBetween reports whether a word is what goes between two places or bodies.
func goesBetween(word string) bool {
	n := lexicon.NeighborOf(word)
	return n == lexicon.Way || n == lexicon.Road
}
