package mention

// This file finds names with hyphens, and names of several syllables in which the surname
// comes first or last: "Zulu-Sambora", "Ban Ki-moon", "Min-jun Park", "Ngo Van Loc".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxHyphenated is how many letters the small part of a double name has.
const maxHyphenated = 6

// withHyphenated takes in the small parts of a double name after hyphens: "Ki-moon",
// "Chan-o-cha".
func withHyphenated(f *finder, c *candidate) {
	if c.kind != lexicon.Person && c.kind != lexicon.Place {
		return
	}
	for n := 0; n < 2 && f.hyphenated(c); n++ {
		c.End += 2
	}
	if f.endOfDouble(c) || f.afterInitial(c) {
		c.First -= 2
	}
}

// surnameLast takes in the rest of a name of which the model marks a part, "Min" or
// "Park" of "Min-jun Park". Nothing but a person has a name of that form.
func surnameLast(f *finder, c *candidate) {
	if f.surnameFirst(c.First, c.end) && c.End < c.First+syllablesLen {
		c.End, c.kind = c.First+syllablesLen, lexicon.Person // "Oh Se" of "Oh Se-min"
		return
	}
	for i := max(f.d.SentenceOf(c.First).First, c.End-syllablesLen); i < c.End; i++ {
		if f.syllablesAt(i, c.end) {
			c.Range, c.kind = phrase.Range(min(i, c.First), i+syllablesLen), lexicon.Person
			return
		}
	}
}

// withSurname takes in a surname before given names that is another word too: "Ngo" or
// "To" before "Van Loc".
func withSurname(f *finder, c *candidate) {
	d, i := f.d, c.First-1
	if c.kind != lexicon.Person || i < d.SentenceOf(c.First).First || !d.Has(i, text.Capital) || d.Upper(i) ||
		d.Titled(i) || !lexicon.BeforeSyllables(d.String(i)) {
		return
	}
	middle := c.Len() > 1 && (d.String(c.First) == "Thi" || d.String(c.First) == "Van") &&
		(i > d.SentenceOf(i).First || !d.Is(i, english.Closed))
	if middle || lexicon.FindNoun(d.String(i)).Class() == lexicon.Body {
		c.First = i
	}
}

// surnameFirst reports whether word i is a surname, and a given name of two syllables
// with a hyphen follows: "Oh Se-min".
func (f *view) surnameFirst(i, end int) bool {
	d := f.d
	if i+syllablesLen > end || !d.Hyphen(i+2) || d.Has(i+1, text.Glued) || !d.Has(i+3, text.Glued) {
		return false
	}
	if !d.Has(i, text.Capital) || d.Has(i, text.Possessive) || !d.Has(i+1, text.Capital) || d.Upper(i+1) ||
		!d.Has(i+3, text.Small) {
		return false
	}
	return lexicon.BeforeSyllables(d.String(i)) && maySyllable(d, i+1) && maySyllable(d, i+3) && !f.compounds(i+3)
}

// maySyllable reports whether word i may be a syllable of a given name: it is short and no noun.
func maySyllable(d *phrase.Doc, i int) bool {
	s := d.String(i)
	return len(s) <= maxHyphenated && lexicon.FindNoun(s) == 0
}

// syllablesLen is how many words such a name has, the hyphen among them.
const syllablesLen = 4

// syllablesAt reports whether word i is the first syllable of a given name, and a hyphen,
// the second one and the surname follow: "Min-jun Park", but not "Trump-era Lee".
func (f *view) syllablesAt(i, end int) bool {
	d := f.d
	if i+syllablesLen > end || d.Form(i+1).Punct != '-' || !d.Has(i+1, text.Glued) || !d.Has(i+2, text.Glued) || d.Has(i+3, text.Glued) {
		return false
	}
	if !d.Has(i, text.Capital) || !d.Has(i+2, text.Small) || !d.Has(i+3, text.Capital) || !lexicon.BeforeSyllables(d.String(i+3)) {
		return false
	}
	if len(d.String(i+2)) > maxHyphenated || f.compounds(i+2) {
		return false
	}
	return lexicon.BeforeSyllables(d.String(i)) || d.FirstName(i) ||
		lexicon.FindNoun(d.String(i)) == 0 && lexicon.FindNoun(d.String(i+2)) == 0
}

// endOfDouble reports whether c is the second part of a double surname whose first part the
// model did not mark: "Sambora" of "Zulu-Sambora". It is false for two people: "Obama-Biden".
func (f *finder) endOfDouble(c *candidate) bool {
	d, i := f.d, c.First-2
	surname := c.Len() == 1 || c.Len() == 2 && d.Is(c.End-1, english.NameSuffix)
	if c.kind != lexicon.Person || !surname || i < d.SentenceOf(c.First).First || !d.Has(i, text.Capital) {
		return false
	}
	if d.Form(i+1).Punct != '-' || !d.Has(i+1, text.Glued) || !d.Has(c.First, text.Glued) {
		return false
	}
	if p := f.last(); lexicon.Surname(d.String(i)) && (p == nil || p.End != i+1 || p.Kind != lexicon.Person) {
		return true
	}
	whole := d.In(i, c.First+1)
	for n := len(f.all) - 1; n >= 0 && n >= len(f.all)-maxDouble; n-- {
		if m := &f.all[n]; m.Kind == lexicon.Person && m.Len() > c.Len() &&
			strings.HasSuffix(d.In(m.First, phrase.LastName(d, m.Range).End), whole) {
			return true
		}
	}
	return false
}

// afterInitial reports whether a name begins with a small word that a hyphen joins to
// a letter before it: "A-jen".
func (f *view) afterInitial(c *candidate) bool {
	d, i := f.d, c.First-2
	return c.kind == lexicon.Person && i >= d.SentenceOf(c.First).First && d.Has(c.First, text.Small) &&
		d.Has(c.First, text.Glued) && d.Form(i+1).Punct == '-' &&
		d.Has(i+1, text.Glued) && d.Has(i, text.Capital) && len(d.String(i)) <= 2
}

// hyphenated reports whether a hyphen and a small part of a double name follow c.
func (f *finder) hyphenated(c *candidate) bool {
	d, k := f.d, c.End
	if k+1 >= c.end || d.Form(k).Punct != '-' || d.Has(k, text.Glued) != d.Has(k+1, text.Glued) || !d.Has(k+1, text.Small) {
		return false
	}
	s := d.String(k + 1)
	if len(s) > maxHyphenated || f.compounds(k+1) {
		return false
	}
	if d.Has(k, text.Glued) && (f.beforeSyllables(c) || f.givenBefore(c)) {
		return true // "Carmen Ho Ka-man"
	}
	if lexicon.FindNoun(s) != 0 {
		return false
	}
	if !d.Has(k, text.Glued) {
		return c.kind == lexicon.Person && f.syllable(c, k+1)
	}
	// Of "Wan-an", the second part is a word by chance; "to" of "Lund-to-Kelder" is one.
	return d.Plain(k+1) || c.kind == lexicon.Person && c.Len() > 1 && (k+2 == c.end || d.Form(k+2).Punct != '-')
}

// compounds reports whether word k makes a compound with the word before a hyphen:
// "-based", "-facing".
func (f *view) compounds(k int) bool {
	s := f.d.String(k)
	if before, ok := strings.CutSuffix(s, "ing"); ok && strings.ContainsAny(before, "aeiou") {
		return true // unlike "-ming"
	}
	return f.d.Is(k, english.Compound) || strings.HasSuffix(s, "ed")
}

// givenBefore reports whether c is the first syllable of a given name that a name
// before it has as well: "Min" of "Min-jun" after "Kim Min-jun".
func (f *finder) givenBefore(c *candidate) bool {
	if c.kind != lexicon.Person || c.Len() != 1 {
		return false
	}
	given := f.d.In(c.First, c.End+2)
	for n := len(f.all) - 1; n >= 0 && n >= len(f.all)-maxDouble; n-- {
		if m := &f.all[n]; m.Kind == lexicon.Person && m.Len() > c.Len()+2 && strings.Contains(f.d.In(m.First, m.End), given) {
			return true
		}
	}
	return false
}

// beforeSyllables reports whether a person's name has a surname before its last word that given
// names of two syllables follow.
func (f *view) beforeSyllables(c *candidate) bool {
	if c.kind != lexicon.Person {
		return false
	}
	for i := c.First; i+1 < c.End; i++ {
		if lexicon.BeforeSyllables(f.d.String(i)) {
			return true
		}
	}
	return false
}

// syllable reports whether word k, after c and a hyphen with white space around it, is part of
// a name, as in texts that were cut into words: "Park Ji - yeon". Elsewhere such a hyphen is a
// dash, and an English word follows it.
func (f *view) syllable(c *candidate, k int) bool {
	d := f.d
	if c.Len() == 1 || len(d.String(c.End-1)) > maxHyphenated || d.Has(c.End-1, text.Possessive) {
		return false
	}
	if f.beforeSyllables(c) &&
		(d.Plain(k) || d.Has(k, text.Possessive) || phrase.ActsItself(d, k+1) ||
			k+1 < c.end && d.Has(k+1, text.Sign)) {
		return true
	}
	if d.Is(k, english.Structural) || !d.Plain(k) {
		return false
	}
	return lexicon.Surname(d.String(k)) || d.FirstName(k) || embed.Default().Word(hash.Lower(d.String(k))) == 0
}
