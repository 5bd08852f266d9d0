package phrase

// This file reads the titles before the names of people: "U.S. Secretary of State"
// before "John Kerry", "Mr." before "Kerry".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Title returns the title right before word i, or the zero Phrase if there is none. It
// holds the noun and a complement, but no modifiers: see [Phrase.Extend].
func Title(d *Doc, i int) Phrase {
	first := d.SentenceOf(i).First
	i = beforeAcronym(d, i)
	if i == first || d.Has(i-1, text.Sign|text.Possessive) || d.Is(i-1, english.Closed) && !excellency(d, i-1) {
		return Phrase{}
	}
	if d.Has(i-1, text.Ed) && d.Has(i-1, text.Small) && (i-1 == first || !d.Is(i-2, Determiners)) {
		return Phrase{} // "police accused Ida Holm"
	}
	for p := max(first, i-maxTitle); p < i; p++ {
		if !d.Has(p, text.Capital|text.Small) {
			continue
		}
		if n, noun := d.NounAt(p, i); n == i-p && noun.Title() && !(noun.Plural() && within(d, p, first)) {
			return Phrase{Range: Range(p, i), Head: Range(p, i), Noun: noun}
		}
	}
	return longTitle(d, i, first)
}

// within reports whether the plural of an office at word p is in the name of a body that an office
// before it is of: "Chairman of the Joint [Chiefs of Staff]", "Head of the Council of [Ministers]".
//
//go:noinline
func within(d *Doc, p, first int) bool {
	for k := p - 1; k > first+1 && k >= p-3; k-- {
		if d.String(k) == "the" {
			return d.String(k-1) == "of"
		}
	}
	return false
}

// acronym is how many words an acronym in parentheses has with them.
const acronym = 3

// isAcronym reports whether an acronym in parentheses begins with word i: "(MD)".
func isAcronym(d *Doc, i int) bool {
	return i+acronym <= d.SentenceOf(i).End && d.Form(i).Punct == '(' && d.Upper(i+1) && d.Form(i+2).Punct == ')'
}

// beforeAcronym returns the word where an acronym in parentheses begins that ends before word i, as after
// an office: "Managing Director (MD) Ida Holm". It is i if there is none.
func beforeAcronym(d *Doc, i int) int {
	if k := i - acronym; k > 0 && k > d.SentenceOf(k).First && isAcronym(d, k) {
		return k
	}
	return i
}

// OfficeBefore reports whether an office or rank ends before word i, maybe with its acronym, as where its
// place comes after it without "of": "Governor Sindh Bo Lund".
func OfficeBefore(d *Doc, i int) bool {
	i = beforeAcronym(d, i)
	for p := i - 1; p >= max(d.SentenceOf(i).First, i-maxTitle); p-- {
		if n, noun := d.NounAt(p, i); n == i-p {
			c := noun.Class()
			return (c == lexicon.Office || c == lexicon.Rank) && !noun.Plural()
		}
	}
	return false
}

// longTitle returns the title before word i that ends with a country or other capitals,
// as in "UN Special Envoy for Syria" and "Secretary of Energy".
func longTitle(d *Doc, i, first int) Phrase {
	for p := max(first+1, i-maxWords); p < i; p++ {
		if !d.Is(p, english.Preposition) || !d.Has(p, text.Small) {
			continue
		}
		q := p + 1
		if q < i && d.Is(q, Determiners) {
			q++
		}
		if q == i || !d.Known(q, i) && !allCapital(d, q, i) {
			continue
		}
		if t, noun := titleEnding(d, max(first, p-maxComplement), p); noun != 0 {
			return Phrase{Range: Range(t, i), Head: Range(t, p), Noun: noun, Of: Range(q, i)}
		}
	}
	return Phrase{}
}

// titleEnding returns the first word and the noun of the title in capitals that ends
// before word p and does not begin before word lo. The noun is 0 if there is none.
func titleEnding(d *Doc, lo, p int) (int, lexicon.Noun) {
	for t := lo; t < p; t++ {
		if n, noun := d.NounAt(t, p); n == p-t && noun.Title() && d.Has(t, text.Capital) {
			return t, noun
		}
	}
	return p, 0
}

// TitleFor reports whether a title without its complement comes before word i: "Special
// Envoy for" before "Mali".
func TitleFor(d *Doc, i int) bool {
	first := d.SentenceOf(i).First
	if i < first+2 || !d.Is(i-1, english.Preposition|english.Locative) {
		return false
	}
	_, noun := titleEnding(d, max(first, i-4), i-1)
	return noun != 0
}

// allCapital reports whether words i to k-1 have capitals, but for "and".
func allCapital(d *Doc, i, k int) bool {
	for ; i < k; i++ {
		if !d.Has(i, text.Capital) && d.String(i) != "and" || d.Has(i, text.Possessive) {
			return false
		}
	}
	return true
}

// HasTitle reports whether a title that only people have comes before word i.
func HasTitle(d *Doc, i int) bool {
	t := Title(d, i)
	return !t.Empty()
}

// Honoured reports whether "Mr." or the like comes before word i.
func Honoured(d *Doc, i int) bool { return Title(d, i).Noun.Class() == lexicon.Honorific }

// InOffice reports whether an office or rank in capitals comes before word i, as
// before a surname: "Foreign Minister".
func InOffice(d *Doc, i int) bool {
	t := Title(d, i)
	switch t.Noun.Class() {
	case lexicon.Office, lexicon.Rank, lexicon.Clergy, lexicon.Royal:
		return d.Has(t.First, text.Capital) && !t.Noun.Plural()
	}
	return false
}

// IsTitle reports whether the title that begins with word i is used as one and not as a
// first name, as "Dean" and "Earl" may be.
func IsTitle(d *Doc, i int, noun lexicon.Noun) bool {
	switch noun.Class() {
	case lexicon.Honorific, lexicon.Rank:
		return true
	case lexicon.Office:
		// "Dean Kelder" is more likely a name than "Dean Ann Kelder".
		gender, _ := lexicon.FirstName(d.String(i))
		return gender == lexicon.Unknown || d.SameSentence(i, i+2) && d.Has(i+2, text.Capital)
	}
	if !d.FirstName(i) || styled(d, i) || reigns(d, i, noun) {
		return noun.Title()
	}
	// "Pastor Adebayo-Cole"
	return noun.Title() && d.SameSentence(i, i+3) && d.Hyphen(i+2) &&
		d.Has(i+3, text.Glued|text.Capital)
}

// styled reports whether what comes before word i is said of royalty and the like: "Her Royal
// Highness".
func styled(d *Doc, i int) bool {
	t := Title(d, i)
	return t.Noun.Class() == lexicon.Honorific && d.Is(t.First, english.Possessive)
}

// reigns reports whether word i is a title of kings, which is a first name too, before a
// first name of its gender and nothing else: "Queen Sofia", but not "Queen Harrison".
func reigns(d *Doc, i int, noun lexicon.Noun) bool {
	switch d.String(i) {
	case "King", "Queen", "Prince", "Princess":
	default:
		return false
	}
	if !d.SameSentence(i, i+1) || !d.FirstName(i+1) || d.SameSentence(i, i+2) && d.Has(i+2, text.Capital) {
		return false
	}
	return lexicon.GenderTold(d.String(i+1)) == noun.Gender()
}

// Start returns the first word of the title and determiner before the name at word i, or
// i if it has neither: for "Roe" in "the late Mr. Roe" it returns the index of "the".
func Start(d *Doc, i int) int {
	first := d.SentenceOf(i).First
	if t := Title(d, i); !t.Empty() {
		i = t.First
	}
	if i > first && d.Is(i-1, Determiners) {
		i--
	}
	return i
}

// Extend returns the title with the modifiers before it, from word first on: "White
// House", "former", "Syrian". They are maxExtension words at most.
func (p Phrase) Extend(d *Doc, first int) Phrase {
	first = max(first, p.Head.First-maxExtension)
	p.First = ofBody(d, p.Head.First-1, first)
	p.takeModifiers(d, first)
	k := p.First - 1
	if from := fieldsBefore(d, k, first); from <= k {
		p.First = from
		p.takeModifiers(d, first)
	} else if n, noun := d.NounAt(max(k, first), p.Head.First); n > 1 && noun.Class() == lexicon.Honorific {
		p.First = max(k, first) + n // "His Majesty [King]"
	}
	p.Modifiers = Range(p.First, p.Head.First)
	return p
}

// takeModifiers moves the beginning of a title over the modifiers before it, down to word first.
func (p *Phrase) takeModifiers(d *Doc, first int) {
	for p.First > first && modifies(d, p.First-1, first) {
		p.First--
	}
}

// ofBody returns the first of the words in small letters up to word k that are a noun for a body, after
// the name of a country: "Chinese [foreign ministry] spokesman". It is k+1 if there is none.
func ofBody(d *Doc, k, first int) int {
	named := k
	for named > max(first, k-maxModifiers) && d.Has(named, text.Small) && !d.Has(named, text.Possessive) && !d.Is(named, english.Closed|english.ActorVerb) {
		named--
	}
	if named == k || !d.Has(named, text.Capital) || d.Has(named, text.Possessive) {
		return k + 1
	}
	n, s := d.KnownAt(named, named+1)
	if n == 0 && named > first {
		n, s = d.KnownAt(named-1, named+1)
	}
	if n == 0 || s.Actor().Kind != lexicon.Country || s.Basis() == lexicon.Exact && d.Is(named-n, english.Preposition) {
		return k + 1
	}
	for p := k; p > named; p-- {
		if n, noun := d.NounAt(p, k+1); n == k+1-p && noun.Class() == lexicon.Body && !noun.Plural() {
			return named + 1
		}
	}
	return k + 1
}

// maxTitleFields is how many words say what a title in small letters is for.
const maxTitleFields = 3

// fieldsBefore returns the first of the words up to word k, in small letters, that say what the title
// after them is for: "but [finance] chief Ann Roe", "French [film] director Bo Lund". They are no
// forms of verbs, after a word that no verb follows. It returns k+1 if there are none.
func fieldsBefore(d *Doc, k, first int) int {
	p, ing := k+1, false
	for p > first && p > k+1-maxTitleFields && field(d, p-1) {
		p--
		ing = ing || strings.HasSuffix(d.String(p), "ing")
	}
	if p > k || p > d.SentenceOf(p).First && !opensTitle(d, p-1, ing) {
		return k + 1
	}
	return p
}

// field reports whether word k, in small letters, may be a noun or an adjective before a title.
func field(d *Doc, k int) bool {
	if !d.Has(k, text.Small) || d.Has(k, text.Possessive) || !d.Has(k+1, text.Small) || d.Is(k, english.Closed|english.Adverb) {
		return false
	}
	w := d.String(k)
	if d.Is(k, english.MatterNoun) {
		return true // "human [rights] lawyer"
	}
	if c := d.Form(k).English.Cue; c != 0 && (!c.Is(english.Noun) || c.Is(english.Verb)) {
		return false
	}
	return !lexicon.NeighborOf(w).Verb() && !english.PastEndings.Has(w, 0) &&
		!strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ly") && (!strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss"))
}

// opensTitle reports whether what says what a title is for may follow word k. A participle, which ing
// asks for, may follow less: "Lund leaving chairman Bo Roe".
func opensTitle(d *Doc, k int, ing bool) bool {
	switch w := d.String(k); {
	case d.Has(k, text.Sign):
		return w != "-"
	case d.Has(k, text.Possessive), d.Is(k, english.Rank|english.OfficeAdjective|english.Determiner|english.Possessive):
		return true
	case ing:
		return false
	case w == "but", w != "to" && d.Is(k, english.Preposition|english.Subordinator):
		return true
	case d.Has(k, text.Capital):
		return !d.Is(k, english.Closed|english.Calendar) && !(d.Has(k, text.First) && strings.HasSuffix(w, "s")) && (k == 0 || d.String(k-1) != "and")
	}
	return d.Form(k).English.Cue.Is(english.Speech) || d.Has(k, text.Ed)
}

// maxNameStart is how many words of a name that begins with a word of a closed class
// are looked up.
const maxNameStart = 4

// modifies reports whether word k belongs to the title after it.
func modifies(d *Doc, k, first int) bool {
	switch {
	case d.Has(k, text.Possessive), d.Is(k, english.Calendar):
		return false
	case d.Hyphen(k) && d.Has(k+1, text.Glued|text.Capital):
		return k > first && d.Has(k-1, text.Capital) // "Fishery-Rivers Minister"
	case d.Has(k, text.Capital) && !d.Is(k, english.Closed):
		return true
	case d.Has(k, text.Capital) && d.Has(k+1, text.Capital):
		n, _ := d.NameAt(k, min(k+maxNameStart, d.SentenceOf(k).End))
		return n > 1 // "New Zealand coach"
	case d.Is(k, english.Team) && k > first && d.Has(k-1, text.Capital):
		return true // "Obama administration official"
	}
	return d.Has(k, text.Small) && d.Is(k, english.Rank|english.OfficeAdjective)
}
