package phrase

// This file holds the Phrase type, and the parser of noun phrases that begin with a
// determiner or after a possessive.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Phrase is a noun phrase, without its determiner, that describes people or
// organizations: "former Russian foreign minister", "UN envoy for Syria", "company". The
// zero Phrase means that there is none.
type Phrase struct {
	text.Range
	Modifiers text.Range   // the words before the head: "former Russian"
	Head      text.Range   // the noun: "foreign minister"
	Noun      lexicon.Noun // entry of the head in the lexicon
	Of        text.Range   // what follows "of" or "for", without an article: "Syria"
	Name      text.Range   // the last name among the modifiers
	Names     int          // number of names among the modifiers, without parties
	Party     string       // name of the party among the modifiers
	Rank      string       // "former", "deputy" and the like
	Loose     bool         // the modifiers have other words too
	Inner     bool         // modifies a noun after it: "company" in "the company town"
}

// HeadWord returns the span of the syntactic head of a phrase: "minister" in "foreign
// minister", "secretary" in "secretary of state".
func (p *Phrase) HeadWord(d *Doc) article.Span {
	for n := p.Head.First + 1; n < p.Head.End; n++ {
		if d.Is(n, english.Preposition) {
			return d.Span(n-1, n)
		}
	}
	return d.Span(p.Head.End-1, p.Head.End)
}

// Complemented reports whether "of" or "for" follows the noun of a phrase.
func (p *Phrase) Complemented() bool { return !p.Of.Empty() }

const (
	maxWords      = 8  // of a phrase before its noun
	maxTitle      = 5  // of a title before a name
	maxExtension  = 12 // before a title, of what belongs to it
	maxComplement = 4  // between a title's noun and the name after it
)

// Names finds the names of an article. It returns the end of the name that begins with
// word i, or i if there is none.
type Names func(i int) int

// At parses the phrase that begins with word i, after a determiner or possessive. It
// returns the zero Phrase if the phrase has no noun for people or organizations.
func At(d *Doc, i, end int, names Names) Phrase {
	p := Phrase{Range: Range(i, i)}
	limit := min(end, i+maxWords)
	for k := i; k < limit; {
		next := p.take(d, k, end, names)
		if next == k {
			break
		}
		k = next
	}
	if p.Head.Empty() {
		return Phrase{}
	}
	p.Modifiers = Range(i, p.Head.First)
	p.End = p.Head.End
	if !p.complement(d, end, names) || p.partOfMore(d, end) {
		return Phrase{}
	}
	return p
}

// take reads word k into the phrase and returns the word after what it read, k where
// the phrase ends before it.
func (p *Phrase) take(d *Doc, k, end int, names Names) int {
	found := !p.Head.Empty()
	w, c := &d.Words[k], d.ClassesOf(k)
	party := Party(d, k)
	if e := names(k); e > k {
		return p.takeName(Range(k, e), party)
	}
	if !found && party != "" && w.Flags&text.Possessive == 0 {
		p.Party = party
		return k + 1
	}
	if w.Flags&(text.Sign|text.Possessive) != 0 && d.String(k) != "-" ||
		c&(english.Closed&^english.Function) != 0 && w.Flags&text.Capital == 0 {
		return k
	}
	if n, noun := d.NounAt(k, end); n > 0 {
		if found && c&english.ActorVerb != 0 {
			return k // "the minister reports"
		}
		if found && p.Head.Len() == 1 && d.Is(p.Head.First, english.Rank) {
			p.Rank = d.String(p.Head.First) // "assistant coach"
		}
		p.Head, p.Noun = Range(k, k+n), noun
		if n > 1 && c&english.Rank != 0 {
			p.Rank = d.String(k)
		}
		return k + n
	}
	switch {
	case found:
		p.Inner = w.Flags&text.Small != 0 && d.Plain(k) && !Verbal(d, k) && !p.saying(d.String(k))
		return k
	case c&english.Rank != 0:
		p.Rank = d.String(k)
	default:
		p.Loose = true
	}
	return k + 1
}

// takeName reads a name. Party is the party that it names, or "".
func (p *Phrase) takeName(name text.Range, party string) int {
	switch {
	case !p.Head.Empty():
		return name.First
	case party != "":
		p.Party = party
	default:
		p.Name, p.Names = name, p.Names+1
	}
	return name.End
}

// saying reports whether a word introduces the content of a document: "a statement
// calling for talks".
func (p *Phrase) saying(word string) bool {
	return p.Noun.Class() == lexicon.Document && strings.HasSuffix(word, "ing")
}

// complement parses the complement of the noun: "of Germany", "for Syria", "of health".
// It returns false if the complement rules the phrase out, as in "the minister of John
// Roe".
func (p *Phrase) complement(d *Doc, end int, names Names) bool {
	k := p.Head.End
	if k+1 >= end || !p.complements(d.String(k)) {
		return true
	}
	k++
	if d.Is(k, Determiners) && k+1 < end {
		k++
	}
	if e := names(k); e > k {
		p.Of, p.End = Range(k, e), e
		return !d.Has(e-1, text.Possessive)
	}
	if e := matter(d, k, end); e > k {
		p.Of, p.End = Range(k, e), e
	}
	return true
}

// complements reports whether a preposition after the noun begins its complement.
func (p *Phrase) complements(preposition string) bool {
	return preposition == "of" || preposition == "for" || preposition == "to" && p.Noun.Title()
}

// matter returns the end of the area of government that begins with word k: "health",
// "foreign affairs", "Health and Education".
func matter(d *Doc, k, end int) int {
	word := func(k int) bool {
		return k < end && !d.Has(k, text.Possessive) && !d.Is(k, english.Closed) && d.Has(k, text.Small|text.Capital)
	}
	if !word(k) {
		return k
	}
	for k++; k < end; k++ {
		switch {
		case word(k) && (d.Has(k, text.Capital) || d.Is(k, english.MatterNoun)):
		case d.String(k) == "and" && word(k+1) && d.Form(k+1).NameFlags == d.Form(k-1).NameFlags && !Verbal(d, k+1):
			k++
		default:
			return k
		}
	}
	return k
}

// partOfMore reports whether the word after the phrase makes it part of a larger one:
// "the minister" in "the minister John Roe" is a title, and "the president-elect" is not
// the president yet.
func (p *Phrase) partOfMore(d *Doc, end int) bool {
	if p.End >= end {
		return false
	}
	s := d.String(p.End)
	return d.Has(p.End, text.Capital) && !d.Is(p.End, english.Closed) ||
		d.Has(p.End, text.Glued) && s == "-" || s == "elect" || s == "designate"
}
