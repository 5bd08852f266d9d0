package mention

// This file finds the names of firms of partners: "Procter, Hale & Ott LLP", "Holm & Sons".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// partnership makes a surname before "& Sons" or after "Holm &" an organization, and any name
// before "& Co.".
func partnership(f *finder, c *candidate) {
	switch {
	case c.kind == lexicon.Place && f.townAsPartner(c):
		c.kind, c.described = lexicon.Organization, true
	case c.kind != lexicon.Person:
		return
	case c.Len() > 1:
		if company(f.d, c.End, c.end) || f.partners(c) ||
			f.senior(c.First) && !lexicon.Surname(f.d.String(c.End-1)) && embed.Common(f.d.String(c.End-1)) {
			c.kind, c.described = lexicon.Organization, len(f.d.String(c.End-1)) > 1 // "Bose & Chatterjee Textiles"
		}
	case partner(f.d, c.End, c.end):
		if company(f.d, c.End, c.end) || surname(f.d, c.First) && surname(f.d, c.End+1) &&
			!(f.d.FirstName(c.First) && f.d.FirstName(c.End+1)) &&
			(c.End+2 == c.end || !f.d.Has(c.End+2, text.Capital)) {
			c.kind = lexicon.Organization
		}
	case f.senior(c.First) && !f.d.FirstName(c.First):
		c.kind = lexicon.Organization
	}
}

// townAsPartner reports whether a name that is a town's too is that of the first partner of a firm
// that acts or has a head, staff or shares: "Norwich & Pell said", but not "in Brighton & Hove".
func (f *view) townAsPartner(c *candidate) bool {
	d, i, k := f.d, c.First, c.First+1
	if c.Len() != 1 && c.Len() != 3 || d.Titled(i) || k >= c.end || d.String(k) != "&" || !partner(d, k, c.end) {
		return false
	}
	staff, e := sharesOf(d, i) || staffOf(d, i), k+2
	if !staff && phrase.AfterLocative(d, i) {
		return false
	}
	if all := capitals(d, e, c.end); all > e && lexicon.LegalForm(d.String(all-1)) {
		return true
	}
	_, senses := d.NameAt(k+1, e)
	if _, town := senses.Of(lexicon.Place); town {
		return false
	}
	if staff || bodyAfter(d, e) || bodyBefore(d, i) || f.headAfter(e, c.end) {
		return true
	}
	list := i > d.SentenceOf(i).First && (d.Form(i-1).Punct == ',' || d.Is(i-1, english.Coordinator))
	return !list && phrase.ActsItself(d, e)
}

// staffOf reports whether word i names a body that somebody heads or works for: "the
// chairman of Kelda".
func staffOf(d *phrase.Doc, i int) bool {
	first := d.SentenceOf(i).First
	if i-2 < first || d.String(i-1) != "of" && d.String(i-1) != "at" && d.String(i-1) != "for" {
		return false
	}
	for p := max(first, i-1-maxHead); p < i-1; p++ {
		if n, noun := d.NounAt(p, i-1); n == i-1-p {
			return noun.Class() != lexicon.Royal &&
				(noun.Tie() == lexicon.HeadTie || noun.Tie() == lexicon.MemberTie ||
					lexicon.Spokesperson(d.String(i-2)))
		}
	}
	return false
}

// maxHead is how many words the noun for who heads a body has: "managing director".
const maxHead = 3

// headAfter reports whether the noun for who heads or speaks for a body is at word k,
// or for its shares: "chief executive".
func (f *view) headAfter(k, end int) bool {
	if k >= end || !f.d.Has(k, text.Small) {
		return false
	}
	switch f.d.String(k) {
	case "share", "shares", "stock":
		return true
	}
	n, noun := f.d.NounAt(k, end)
	return n > 0 && (noun.Tie() == lexicon.HeadTie || lexicon.Spokesperson(f.d.String(k)))
}

// partners reports whether a name is two names that "&" joins and that are not both
// first names, or that act as a firm does: "Simon & Garrity", but not "Jean & Ann".
func (f *view) partners(c *candidate) bool {
	d, i := f.d, c.First
	if c.Len() != 3 || d.String(i+1) != "&" || d.Titled(i) || !d.Has(i+2, text.Capital) {
		return false
	}
	return !d.FirstName(i+2) || !d.FirstName(i) || phrase.ActsItself(d, c.End) || bodyAfter(d, c.End)
}

// pairOf returns the end of the name of a firm that goes on with "&" and another word after word k,
// and that begins with word i: "Kettle & Ox", but not "the Health & Safety rules". It returns k if
// there is none.
func pairOf(d *phrase.Doc, i, k, end int) int {
	if k-i > 2 || d.Titled(i) || k+1 >= end || d.String(k) != "&" || d.Has(k-1, text.Possessive) ||
		!partnerName(d, k+1) || d.Upper(i) || d.FirstName(i) && d.FirstName(k+1) {
		return k
	}
	if len(d.String(k+1)) == 1 || strings.HasSuffix(d.String(k+1), "ing") {
		return k // "J & K", "Jet Skiing & Kayaking"
	}
	e := capitals(d, k+2, end)
	switch first := d.SentenceOf(i).First; {
	case i > first && d.Is(i-1, english.Determiner|english.Possessive), i == first && !phrase.Subject(d, e):
		return k
	case i > first+1 && d.String(i-1) == "of" && d.Has(i-2, text.Capital):
		return k // "Minister of Supply & Trade"
	}
	return e
}

// surname reports whether word i may be a partner's surname: it is one, or no first name.
func surname(d *phrase.Doc, i int) bool {
	return !d.FirstName(i) || lexicon.Surname(d.String(i)) && !d.Has(i, text.Possessive)
}

// company reports whether "& Co." or "& Sons" is at word k.
func company(d *phrase.Doc, k, end int) bool {
	return partner(d, k, end) && english.LayoutOf(d.String(k+1))&english.Partners != 0
}

// withoutTicker leaves out the code of a share at the end of a name: "Tolland
// Industries Inc TLND.N".
func withoutTicker(f *finder, c *candidate) {
	if w := f.d.String(c.End - 1); c.Len() > 1 && f.d.Upper(c.End-1) && strings.IndexByte(w, '.') > 1 && w[len(w)-1] != '.' {
		c.End--
	}
}

// shareCode reports whether word i is the code of a share after the exchange where it is listed, in
// parentheses: "Kelder Foods (NYSE: KLD)", but not "(PHOTO: AFP)", "(EU: NATO is late)".
//
//go:noinline
func shareCode(d *phrase.Doc, i int) bool {
	if i < 3 || d.Form(i-1).Punct != ':' || !d.Upper(i) {
		return false
	}
	k := i - 3
	for k > 1 && k > i-2-maxExchange && d.Form(k).Punct != '(' {
		k--
	}
	return d.Form(k).Punct == '(' && d.SameSentence(k, i+1) && d.Has(i+1, text.Sign) && (d.Known(k+1, i-1) || !embed.Common(d.String(i-2)))
}

// maxExchange is how many words the short name of an exchange has: "TSX-V".
const maxExchange = 3

// legalForm makes a name that ends with the legal form of a firm, or has one after it,
// that of one: "Holly LLP".
func legalForm(f *finder, c *candidate) {
	c.End = formAfter(f.d, c.End, c.end)
	if c.Len() > 1 && f.incorporated(c) || f.d.Has(c.First, text.Capital) && c.kind != lexicon.NoKind && f.smallForm(c) && limited(f.d.String(c.End)) {
		c.kind = lexicon.Organization
	}
}

// limited reports whether a word in small letters is a legal form and no word besides.
func limited(s string) bool {
	switch s {
	case "plc", "ltd", "gmbh", "llc":
		return true
	}
	return false
}

// maxCountry is how many words in parentheses come before the legal form of a firm.
const maxCountry = 3

// formAfter returns the word after the legal form of a firm that follows a name which
// ends before word k, with a country or the like in parentheses: "(Ireland) Ltd", "(M)
// Sdn Bhd", "(Pvt) Ltd.". It returns k if there is none.
func formAfter(d *phrase.Doc, k, end int) int {
	at := k
	if at+3 < end && d.Form(at).Punct == '(' {
		for at++; at < end && at-k <= maxCountry && d.Has(at, text.Capital); at++ {
		}
		if at == k+1 || at >= end || d.Form(at).Punct != ')' {
			return k
		}
		at++
	}
	if at == 0 || d.Has(at-1, text.Possessive) {
		return k
	}
	form := at
	for form < end && d.Has(form, text.Capital) && !d.Has(form, text.Glued) && lexicon.LegalForm(d.String(form)) {
		form++
	}
	if form == at {
		return k
	}
	return form
}

// incorporated reports whether a name ends with the legal form of a firm.
func (f *view) incorporated(c *candidate) bool {
	return f.d.Has(c.End-1, text.Capital) && lexicon.LegalForm(f.d.String(c.End-1))
}

// withPartner takes in "& Sons" and "Holm &".
func withPartner(f *finder, c *candidate) {
	if c.kind != lexicon.Organization {
		return
	}
	if partner(f.d, c.End, c.end) {
		c.End += 2
		if e := capitals(f.d, c.End, c.end); e > c.End && lexicon.LegalForm(f.d.String(e-1)) {
			c.End = e // "Harrow & Pell Plc"
		}
	}
	if f.smallForm(c) {
		c.End++ // "Kelder Foods plc"
	}
	firm := c.Len() > 1 && f.incorporated(c)
	if f.senior(c.First) || firm && f.partnerBefore(c.First, "&") || firm && c.Len() == 2 && f.partnerBefore(c.First, "and") {
		c.First -= 2
	}
	for f.listed(c) {
		c.First -= 2 // "Marks, Pryor & Co."
	}
}

// minForm and maxForm are how many letters a legal form in small letters has that is
// no other word, as "as" and "company" are.
const (
	minForm = 3
	maxForm = 4
)

// smallForm reports whether the legal form of a firm follows its name in small letters.
func (f *view) smallForm(c *candidate) bool {
	d, k := f.d, c.End
	return k < c.end && d.Has(k, text.Small) && !d.Has(k-1, text.Possessive) && len(d.String(k)) >= minForm &&
		len(d.String(k)) <= maxForm && lexicon.LegalForm(d.String(k))
}

// listed reports whether a partner and a comma are before c, a name of partners that ends
// with "& Co." or a form of company: "Procter, Hale & Ott LLP".
func (f *finder) listed(c *candidate) bool {
	d, i := f.d, c.First
	if i-2 < d.SentenceOf(i).First || d.Form(i-1).Punct != ',' || !partnerName(d, i-2) || c.Len() < 3 {
		return false
	}
	more := false
	for k := i + 1; k+1 < c.End; k++ {
		more = more || d.String(k) == "&" || d.String(k) == "and" || d.Form(k).Punct == ','
	}
	if !more || !f.incorporated(c) && !d.Is(c.End-1, english.OrganizationHead) &&
		english.LayoutOf(d.String(c.End-1))&english.Partners == 0 && !f.opensList(c) {
		return false
	}
	return f.single(i - 2)
}

// opensList reports whether the partner before c is the first name of a sentence of which the
// firm is the subject, "Stone, Pike & Lowell said", or is after a comma and "of": "Bo Lund, of Stone,
// Pike & Lowell,".
func (f *view) opensList(c *candidate) bool {
	i := c.First - 2
	if c.Len() != 3 || f.d.String(c.First+1) != "&" {
		return false
	}
	first := f.d.SentenceOf(i).First
	return i == first && phrase.ActsItself(f.d, c.End) || i-2 > first && f.d.String(i-1) == "of" && f.d.Form(i-2).Punct == ','
}

// partnerBefore reports whether the name of a partner and a word are before word k.
func (f *finder) partnerBefore(k int, word string) bool {
	d := f.d
	return k-2 >= d.SentenceOf(k).First && d.String(k-1) == word && partnerName(d, k-2) && f.single(k-2)
}

// single reports whether word i is part of no known or longer name.
func (f *finder) single(i int) bool {
	for n := len(f.all) - 1; n >= 0 && f.all[n].End > i; n-- {
		if m := &f.all[n]; m.First <= i {
			return m.Len() == 1 && !m.Known
		}
	}
	return true
}

// senior reports whether "Holm &" or the like is before word k, and is not part of another
// name.
func (f *finder) senior(k int) bool {
	if k-2 < f.d.SentenceOf(k).First || !partner(f.d, k-1, k+1) || !partnerName(f.d, k-2) {
		return false
	}
	p := f.last()
	return p == nil || p.End <= k-2 || p.Len() == 1 && !p.Known && (p.Kind == lexicon.NoKind || p.Kind == lexicon.Person)
}

// partnerName reports whether word k can be a partner's name.
func partnerName(d *phrase.Doc, k int) bool {
	return d.Has(k, text.Capital) && !d.Is(k, english.Closed|english.Calendar)
}

// partner reports whether "& Sons" or the like is at word k, or "and Partners" in capitals.
func partner(d *phrase.Doc, k, end int) bool {
	if k+1 >= end || !partnerName(d, k+1) || d.Has(k-1, text.Possessive) {
		return false
	}
	return d.String(k) == "&" || d.String(k) == "and" && !d.Titled(k) && english.LayoutOf(d.String(k+1))&english.Partners != 0
}

// TickerAt reports whether the ticker of a share is at word k, after the name of its
// firm: "Kelder Foods <KLDR.N>".
func TickerAt(d *phrase.Doc, k int) bool {
	return k > 0 && k+2 < len(d.Words) && d.Form(k).Punct == '<' && d.Form(k+2).Punct == '>' && d.SameSentence(k-1, k+2) &&
		d.Has(k+1, text.Capital) && d.String(k+1) == strings.ToUpper(d.String(k+1))
}
