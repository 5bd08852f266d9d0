package phrase

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file reads what comes before a name.

// Before returns word i-1 as written. It is "" if that word has a capital or if word i is
// the first of its sentence.
func Before(d *Doc, i int) string {
	if i <= d.SentenceOf(i).First || !d.Has(i-1, text.Small) {
		return ""
	}
	return d.String(i - 1)
}

// AfterLocative reports whether word i follows a preposition of place, maybe with an
// article between.
func AfterLocative(d *Doc, i int) bool {
	first := d.SentenceOf(i).First
	i--
	if i > first && d.Is(i, Determiners) {
		i--
	}
	return i >= first && d.Is(i, english.Locative)
}

// OfPlace reports whether the words before word i can only be followed by a place:
// "the mayor of", "the outskirts of".
func OfPlace(d *Doc, i int) bool {
	return i >= d.SentenceOf(i).First+2 && d.String(i-1) == "of" && d.Is(i-2, english.PlaceNoun)
}

// LastName returns the surname in a person's name: the last word, ignoring "Jr." and the
// like, or several words joined by hyphens ("Ortiz-Cortes").
func LastName(d *Doc, name text.Range) text.Range {
	k := name.End
	for k > name.First+1 && d.Is(k-1, english.NameSuffix) && (k > name.First+2 || !d.Has(k-2, text.Initial)) {
		k--
	}
	i := k - 1
	for i-2 >= name.First && d.Has(i-2, text.Capital) && !d.Is(i-2, english.NameParticle) &&
		d.Hyphen(i-1) && d.Has(i, text.Glued) {
		i -= 2
	}
	return Range(i, k)
}

// IsInner reports whether the name that ends before word k modifies a noun after it:
// "Clinton aides", "Clinton communications director Ann Roe".
func IsInner(d *Doc, k int) bool {
	if !d.SameSentence(k-1, k) || !d.Has(k, text.Small) {
		return false
	}
	if d.Is(k, english.NameNoun|english.Team) {
		return true
	}
	end := d.SentenceOf(k).End
	for n := 0; n < 2 && k < end && d.Has(k, text.Small) && !d.Is(k, english.Closed|english.ActorVerb); n, k = n+1, k+1 {
		if m, noun := d.NounAt(k, end); m > 0 {
			return noun.Title() && k+m < end && d.Has(k+m, text.Capital)
		}
	}
	return false
}

// IsPredicate reports whether the phrase that begins with word i is predicative and so
// does not refer: "was the German chancellor", "as the German chancellor".
func IsPredicate(d *Doc, i int) bool {
	if i == d.SentenceOf(i).First {
		return false
	}
	if d.Is(i-1, english.Be|english.Linking) {
		return true
	}
	switch strings.ToLower(d.String(i - 1)) {
	case "as", "like", "not":
		return true
	}
	return false
}

// excellency reports whether word i is "HE", His Excellency: in capitals before a word that is not.
func excellency(d *Doc, i int) bool {
	return d.Upper(i) && d.String(i) == "HE" && d.SameSentence(i, i+1) && !d.Upper(i+1)
}

// Pronoun returns the classes of personal pronouns that word i belongs to, or 0. "US" in
// capitals is an acronym, "HE" among other words a title, and "i" in lower case a number or letter.
func (d *Doc) Pronoun(i int) english.Class {
	c := d.ClassesOf(i) & (text.Pronouns | english.Possessive)
	switch {
	case c == 0:
	case d.Upper(i) && (c&(english.Masculine|english.Feminine) == 0 || excellency(d, i)):
		return 0
	case c&english.FirstSingular != 0 && (d.String(i)[0] == 'i' || regnal(d, i)):
		return 0
	case c == english.Possessive && !plural(d.String(i)):
		return 0 // "its", "whose"
	}
	return c
}

// regnal reports whether word i is "I" as the number of a king, after his name and
// before no verb of a speaker: "Edward I of Kelder".
func regnal(d *Doc, i int) bool {
	if d.String(i) != "I" || i == d.SentenceOf(i).First || !d.Has(i-1, text.Capital) ||
		d.Is(i-1, english.Closed|english.Calendar) || d.Has(i-1, text.Possessive) {
		return false
	}
	switch {
	case !d.SameSentence(i, i+1), d.Is(i+1, english.Preposition) && !d.Is(i+1, english.ActorVerb),
		d.Form(i+1).Punct == '(', d.Form(i+1).Punct == '.':
		return true
	}
	next := d.String(i + 1)
	return next == "has" || next == "is"
}

// plural reports whether a possessive pronoun is plural or of the second person.
func plural(s string) bool { return strings.EqualFold(s, "their") || strings.EqualFold(s, "your") }

// HomeOrAway reports whether the words from word k on, after a verb for how a team fared, say where it
// played, maybe after the result: "away", "3-1 at home to".
func HomeOrAway(d *Doc, k, end int) bool {
	if k+3 < end && d.Has(k, text.Number) && d.Hyphen(k+1) && d.Has(k+2, text.Number) {
		k += 3
	}
	return k < end && d.String(k) == "away" || k+2 < end && d.String(k) == "at" && d.String(k+1) == "home" && d.String(k+2) == "to"
}
