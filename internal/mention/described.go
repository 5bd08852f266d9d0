package mention

// This file tells bodies that the model takes for people or places by how the text describes
// them: "the think tank Seri", "Isagro, a Colombian utility,", "a spokesman for Seri".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// bodyByDescription makes an unknown name an organization that the text describes as a
// firm or the like, or for which somebody speaks.
func bodyByDescription(f *finder, c *candidate) {
	if c.kind != lexicon.Person && c.kind != lexicon.Place {
		return
	}
	if knownAt(f.d, c.First, c.End) {
		if !f.d.Known(c.First, c.End) && (f.team(c) || f.longBody(c) || c.Len() > 1 && c.kind == lexicon.Place && bodyAfter(f.d, c.End)) {
			c.kind, c.described = lexicon.Organization, true // "Nairobi Leopards", "the airline Aurora Verde"
		}
		return
	}
	switch {
	case behindTrade(f.d, c):
		c.First, c.kind, c.described = c.First+1, lexicon.Organization, true // "Housebuilder Kelder"
	case ofArmed(f.d, c):
		c.kind, c.described = lexicon.Group, true
	case f.surelyBody(c):
		c.kind, c.described = lexicon.Organization, true
	case c.Len() > 1 && (c.kind == lexicon.Place || !f.d.FirstName(c.First) && !phrase.HasTitle(f.d, c.First)) && bodyAfter(f.d, c.End):
		c.kind, c.described = lexicon.Organization, true
	case c.Len() != 1 || f.d.Titled(c.First) || f.surelyPerson(c):
	case c.kind == lexicon.Person && (coined(f.d, c.First) || text.Branded(f.d.String(c.First))):
		c.kind = lexicon.Organization
	case f.describedBody(c):
		c.kind, c.described = lexicon.Organization, true
	}
}

// surelyBody reports whether the words around a name of any length are those around a body's only.
func (f *finder) surelyBody(c *candidate) bool {
	d := f.d
	if c.kind == lexicon.Person && (c.Len() <= 2 && headedBy(d, c.End) || f.hasIts(c) || callsItself(d, c.First)) {
		return true
	}
	return TickerAt(d, c.End) || f.toldTo(c.First, c.End) || f.officeAt(c) || f.longBody(c) || f.team(c) || f.firm(c) || f.trader(c)
}

// officeAt reports whether who leads a firm or writes for a paper is at or of what has the name:
// "Chief Operating Officer at Al Noor", "a reporter at Voz del Norte".
func (f *view) officeAt(c *candidate) bool {
	d, i := f.d, c.First-1
	if i-1 < d.SentenceOf(c.First).First || c.Len() > maxBodyName || d.String(i) != "at" && (d.String(i) != "of" || d.FirstName(c.First)) {
		return false
	}
	if c.kind == lexicon.Place && d.String(i) == "of" {
		return strings.HasSuffix(d.String(i-1), "founder") || lexicon.HeadOf(d.String(i-1)) == "executive"
	}
	if d.String(i) == "at" && (english.LayoutOf(d.String(i-1)).Is(english.WriterNoun) || d.String(i-1) == "journalist") {
		return true
	}
	for p := max(d.SentenceOf(i).First, i-maxHead); p < i; p++ {
		if n, noun := d.NounAt(p, i); n == i-p {
			return noun.Class() == lexicon.Office && noun.Tie() == lexicon.HeadTie && !noun.Plural()
		}
	}
	return false
}

// team reports whether a name that is no person's in full ends with what a club goes
// by, "Tarn Wolves", or is that of what somebody plays for.
func (f *view) team(c *candidate) bool {
	d, k := f.d, c.End-1
	if c.kind == lexicon.Place && (playsFor(d, c.First, c.End) || cameBack(d, c.End)) {
		return true
	}
	if c.Len() < 2 || c.Len() > maxBodyName || !strings.HasSuffix(d.String(k), "s") || phrase.HasTitle(d, c.First) {
		return false
	}
	n, s := d.KnownAt(c.First, k)
	of := (c.kind == lexicon.Place || n == k-c.First && placelike(s)) && embed.Common(d.String(k)) // "Nairobi Leopards"
	if !of && (d.FirstName(c.First) && !f.d.AfterThe(c.First) || lexicon.Surname(d.String(k))) {
		return false
	}
	var buf [fold.MaxBytes]byte
	return lexicon.CalledClub(fold.Append(buf[:0], d.String(k)))
}

// playsFor reports whether words i to k-1 are what somebody plays for: "plays for Kelder Wanda", but
// not "played for Kelder Bay residents".
func playsFor(d *phrase.Doc, i, k int) bool {
	return i > 1 && d.String(i-1) == "for" && strings.HasPrefix(d.String(i-2), "play") && !d.Is(k-1, english.PlaceHead) &&
		(!d.SameSentence(i, k) || !d.Has(k, text.Small) || d.Is(k, english.Closed))
}

// cameBack reports whether a result or how a club came back begins with word k, after its name: "Kelder
// Town came from behind", "Kelder Town 2-1 Tarn United".
func cameBack(d *phrase.Doc, k int) bool {
	if !d.SameSentence(k-1, k+3) || d.Has(k-1, text.Possessive) {
		return false
	}
	return d.String(k) == "came" && d.String(k+2) == "behind" ||
		d.Has(k, text.Number) && d.Hyphen(k+1) && d.Has(k+2, text.Number) && d.Has(k+3, text.Capital)
}

// longBody reports whether the noun for a body is before a name of several words: "the
// airline Costa Azul", "the law firm Pike y Soto".
func (f *view) longBody(c *candidate) bool {
	d := f.d
	return (c.kind == lexicon.Place || !d.FirstName(c.First)) && c.Len() > 1 && c.Len() <= maxBodyName &&
		(bodyBefore(d, c.First) || f.periodical(c)) && !d.Titled(c.First)
}

// tailed reports whether the small noun at word k ends the name of a place before it: "market".
func tailed(d *phrase.Doc, k int) bool {
	return d.SameSentence(k-1, k) && d.Has(k, text.Small) && !d.Has(k-1, text.Possessive) && (lexicon.Tail(d.String(k)) != lexicon.NoKind || d.Is(k, english.PlaceHead))
}

// surelyPerson reports whether a name of one word is a person's by a first name or title.
func (f *view) surelyPerson(c *candidate) bool {
	return c.kind == lexicon.Person &&
		(f.d.FirstName(c.First) || phrase.HasTitle(f.d, c.First) && !bodyBefore(f.d, c.First) &&
			lexicon.NeighborOf(f.d.String(c.First-1)) != lexicon.Founding)
}

// describedBody reports whether the words around a name of one word are those around a body's.
func (f *view) describedBody(c *candidate) bool {
	d := f.d
	if bodyAfter(d, c.End) || several(d, c.First) || sharesOf(d, c.First) || f.periodical(c) ||
		bodyBefore(d, c.First) && (!lexicon.Surname(d.String(c.First)) || phrase.Acts(d, c.End)) {
		return true
	}
	if c.kind != lexicon.Person {
		return false
	}
	return d.Opens(c.First) && whichAfter(d, c.End) || ownsAfter(d, c.End) || officerOf(d, c.End) ||
		foundedAt(d, c.First, c.End) || spokenFor(d, c.First) ||
		(staffOf(d, c.First) && !tailed(d, c.End) || sharesAfter(d, c.End)) &&
			(!lexicon.Surname(d.String(c.First)) || d.String(c.First-1) == "at")
}

// several reports whether word i begins its sentence and is the subject of a verb in the plural, as the
// name of a club or band is: "Tarn were booed".
func several(d *phrase.Doc, i int) bool {
	if i > d.SentenceOf(i).First || !d.SameSentence(i, i+2) || d.Has(i, text.Possessive) {
		return false
	}
	switch d.String(i + 1) {
	case "were", "are", "have":
		return true
	}
	return false
}

// maxIts is how many words come between a subject and what it does to something of its own.
const maxIts = 5

// hasIts reports whether "its" is in the object of the verb after a name that is no
// full name of a person: "Corvane has doubled its fares".
func (f *view) hasIts(c *candidate) bool {
	d, k, end := f.d, c.End, c.end
	if !phrase.Subject(d, k) || d.Titled(c.First) || phrase.HasTitle(d, c.First) ||
		lexicon.Surname(d.String(k-1)) || d.FirstName(c.First) && !embed.Common(d.String(k-1)) {
		return false
	}
	for p := k + 1; p < min(end, k+1+maxIts) && d.Has(p, text.Small); p++ {
		switch {
		case d.String(p) == "its":
			return !d.Is(p-1, english.Closed&^english.VerbParticle)
		case !phrase.VerbAt(d, p) && !d.Is(p, english.VerbParticle) && !phrase.Adverb(d, p):
			return false
		}
	}
	return false
}

// ownsAfter reports whether the words from word k on give something to what is named
// before that no person has: "and its owners", ", whose chief executive", ", known for its".
func ownsAfter(d *phrase.Doc, k int) bool {
	if !d.SameSentence(k-1, k+2) || d.Has(k-1, text.Possessive) {
		return false
	}
	if d.String(k+1) == "known" && d.Form(k).Punct == ',' {
		return d.SameSentence(k, k+3) && d.String(k+2) == "for" && d.String(k+3) == "its"
	}
	if d.String(k+1) == "whose" && d.Form(k).Punct == ',' {
		n, noun := d.NounAt(k+2, d.SentenceOf(k).End)
		return n > 0 && noun.Tie() == lexicon.HeadTie
	}
	return d.String(k) == "and" && d.String(k+1) == "its"
}

// officerOf reports whether the name that ends before word k is a possessive, and who
// leads a firm follows: "Lumicron's chief executive".
func officerOf(d *phrase.Doc, k int) bool {
	if !d.SameSentence(k-1, k) || !d.Has(k-1, text.Possessive) {
		return false
	}
	n, noun := d.NounAt(k, d.SentenceOf(k).End)
	return n > 0 && (d.Upper(k) && !d.Upper(k-1) && noun.Tie() == lexicon.HeadTie || lexicon.HeadOf(d.In(k, k+n)) == "executive")
}

// foundedAt reports whether words i to k-1 name what somebody founded or heads: "who
// founded Lumicron", "Lumicron was founded".
func foundedAt(d *phrase.Doc, i, k int) bool {
	if i > d.SentenceOf(i).First && d.Has(i-1, text.Small) && lexicon.NeighborOf(d.String(i-1)) == lexicon.Founding {
		return true
	}
	return d.SameSentence(i, k+1) && (d.String(k) == "was" || d.Form(k).Punct == ',') &&
		!d.Has(k-1, text.Possessive) && d.String(k+1) == "founded"
}

// maxBodyName is how many words the name of a body has that is taken for a place's.
const maxBodyName = 3

// headedBy reports whether a noun for who leads a body or plays for it, and the name
// of that person, begin with word k: "founder Ann Roe".
func headedBy(d *phrase.Doc, k int) bool {
	end := d.SentenceOf(k - 1).End
	if k+1 >= end || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	n, noun := d.NounAt(k, end)
	if n == 0 || noun.Plural() || k+n+1 >= end || !d.Has(k+n, text.Capital) || !d.Has(k+n+1, text.Capital) {
		return false
	}
	t := noun.Tie()
	return d.String(k) == "leader" && k > 1 && d.Has(k-2, text.Capital) && !lexicon.Surname(d.String(k-1)) || lexicon.Spokesperson(d.String(k)) && !lexicon.Surname(d.String(k-1)) || t == lexicon.HeadTie ||
		t == lexicon.PlayerTie || t == lexicon.CoachTie
}

// minCoined is how many letters each of the words has that the name of a firm is made of.
const minCoined = 3

// maxCoined is the greatest length of such a name.
const maxCoined = 40

// coined reports whether word i is two words of English in one, as the name of a firm is that is
// no surname: "Oceanwatch", "Northgrid".
func coined(d *phrase.Doc, i int) bool {
	s := d.String(i)
	if len(s) < 2*minCoined+1 || len(s) > maxCoined || d.Upper(i) || lexicon.Surname(s) ||
		!d.Has(i, text.Letters) || d.Has(i, text.Possessive) {
		return false
	}
	m := embed.Default()
	if m.Word(hash.Lower(s)) != 0 {
		return false
	}
	word := func(s string) bool {
		w := m.Word(hash.Lower(s))
		return w != 0 && !m.Class(w).Proper() && lexicon.Coiner(s)
	}
	for k := minCoined; k <= len(s)-minCoined; k++ {
		if word(s[k:]) && m.Word(hash.Lower(s[:k])) != 0 {
			return true
		}
	}
	return false
}

// armed reports whether "the" is before words i to k-1 and the noun for an armed group after them:
// "the Kelder Sur militia".
func armed(d *phrase.Doc, i, k int) bool {
	if !d.AfterThe(i) || !d.SameSentence(i, k) || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	noun := lexicon.FindNoun(d.String(k))
	return noun.Class() == lexicon.Body && !noun.Plural() && (noun.Describes(lexicon.Militant) || d.String(k) == "cartel")
}

// ofArmed reports whether the noun for an armed group is right before or after a name of several
// words.
func ofArmed(d *phrase.Doc, c *candidate) bool {
	return c.Len() > 1 && (armed(d, c.First, c.End) || armedBefore(d, c.First, c.End))
}

// armedBefore reports whether the noun for an armed group is before words i to k-1, "the militia
// Nour al-Kelder", and no verb after them of which that is the object: "the militia Bo Lund leads".
func armedBefore(d *phrase.Doc, i, k int) bool {
	first := d.SentenceOf(i).First
	for p := max(first, i-maxHead); p < i; p++ {
		if n, noun := d.NounAt(p, i); n == i-p {
			return noun.Describes(lexicon.Militant) && !noun.Plural() && !d.Has(i-1, text.Possessive) && (d.Has(i-1, text.Small) || p == first) &&
				lexicon.NeighborOf(d.String(k)) != lexicon.Founding
		}
	}
	return false
}

// callsItself reports whether those before word i call themselves what is named there, as a group
// or body does: "hackers who call themselves Kelder".
func callsItself(d *phrase.Doc, i int) bool {
	return i-2 > d.SentenceOf(i).First && (d.String(i-1) == "themselves" || d.String(i-1) == "itself") && strings.HasPrefix(d.String(i-2), "call")
}

// spokenFor reports whether word i, which is not a surname, names a body that somebody speaks
// for: "a spokesman for Seri".
func spokenFor(d *phrase.Doc, i int) bool {
	return i-2 >= d.SentenceOf(i).First && d.String(i-1) == "for" && lexicon.Spokesperson(d.String(i-2)) && !lexicon.Surname(d.String(i))
}

// whichAfter reports whether a comma and "which" begin with word k, as after no person's name.
func whichAfter(d *phrase.Doc, k int) bool {
	return d.SameSentence(k-1, k+1) && d.Form(k).Punct == ',' && d.String(k+1) == "which" && !d.Has(k-1, text.Possessive)
}

// maxDomain is how many letters a part of a domain has after the name of a site.
const maxDomain = 3

// withDomain takes in the domain after the name of a site: "KELDA.co.ke".
func withDomain(f *finder, c *candidate) {
	if c.Len() > 1 || strings.HasSuffix(f.d.String(c.First), ".") || knownAt(f.d, c.First, c.End) {
		return
	}
	for k := domainPart(f.d, c.End, c.end); k > 0; k = domainPart(f.d, k, c.end) {
		c.kind, c.End = lexicon.Organization, k
	}
}

// domainPart returns the word after the part of a domain that a full stop and a small word are
// from word k on, or the word after a part that ends with a full stop itself. It returns 0 if
// there is none.
func domainPart(d *phrase.Doc, k, end int) int {
	if !strings.HasSuffix(d.String(k-1), ".") {
		if k >= end || d.Form(k).Punct != '.' || !d.Has(k, text.Glued) {
			return 0
		}
		k++
	}
	if k >= end || !d.Has(k, text.Glued) || !d.Has(k, text.Small) || len(d.String(k)) > maxDomain+1 {
		return 0
	}
	return k + 1
}

// maxStation is how many letters the sign of a station has.
const maxStation = 5

// isBand reports whether word k is two capitals for a waveband or the like, "TV", "FM", but
// not "AM", which is mostly a time.
func isBand(d *phrase.Doc, k int) bool {
	s := d.String(k)
	return len(s) == 2 && s != "AM" && d.Upper(k) && !d.Titled(k) && lexicon.NeighborOf(s) == lexicon.Band
}

// withStation takes in "-TV" and the like after the sign of a station: "WFNX-TV".
func withStation(f *finder, c *candidate) {
	d, k := f.d, c.End
	if k < c.end && isBand(d, k) && !d.Has(k-1, text.Possessive) && !d.Known(c.First, k) {
		c.kind, c.End = lexicon.Organization, k+1 // "Al-Noor TV"
		return
	}
	if c.Len() != 1 || k+1 >= c.end || !d.Upper(c.First) || len(d.String(c.First)) > maxStation ||
		d.Form(k).Punct != '-' || !d.Has(k, text.Glued) || !d.Has(k+1, text.Glued) {
		return
	}
	if d.Upper(k+1) && lexicon.NeighborOf(d.String(k+1)) == lexicon.Band {
		c.kind, c.End = lexicon.Organization, k+2
	}
}

// holdsOffice reports whether the apposition of a name that the lexicon does not have
// says which office its bearer holds: "Kakule Mwanza, the administrator of Beni".
func (f *finder) holdsOffice(c *candidate) bool {
	d, k := f.d, c.End
	if k+2 >= c.end || d.Form(k).Punct != ',' || d.String(k+1) != "the" || phrase.AfterLocative(d, c.First) || knownAt(d, c.First, c.End) {
		return false
	}
	n, noun := d.NounAt(k+2, c.end)
	return n > 0 && noun.Title() && !noun.Plural() && k+2+n < c.end && d.String(k+2+n) == "of"
}
