package phrase

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file reads what is said of named people behind a verb: "Jane Roe is the German chancellor".

// maxPredicate is how many words a predicate has before its noun.
const maxPredicate = 5

// Predicate returns the predicate that describes the person whose name ends before word
// k: "is the German chancellor", ", who became mayor of Leeds". Modifiers begins after a
// possessive: "Germany's chancellor".
func Predicate(d *Doc, k int) Phrase {
	end := d.SentenceOf(k - 1).End
	if k+2 >= end || d.Has(k-1, text.Possessive) {
		return Phrase{}
	}
	if d.String(k) == "," && d.String(k+1) == "who" && k+4 < end {
		k += 2
	}
	if !d.Has(k, text.Small) || !d.Used(k, english.Copula) && !installed(d, k) {
		return Phrase{}
	}
	i := k + 1
	if d.Is(i, english.Linking) && d.Used(k, english.Copula) && d.String(k) != "is" {
		i++ // "was appointed mayor"
		if d.String(i) == "as" {
			i++
		}
	}
	if d.Is(i, english.Determiner) {
		i++
	}
	for p := i; p < min(end, i+maxPredicate); p++ {
		if !d.Has(p, text.Capital|text.Small) || d.Is(p, english.Closed|english.ActorVerb) && !d.Has(p, text.Capital) {
			break
		}
		if n, noun := d.NounAt(p, end); n > 0 {
			return predicated(d, Phrase{Range: Range(i, p+n), Modifiers: Range(i, p), Head: Range(p, p+n), Noun: noun}, end)
		}
		if d.Has(p, text.Possessive) {
			i = p + 1
		}
	}
	return Phrase{}
}

// installed reports whether word k is the "as" before the office that a verb before the person's
// name, or before the first of a list of such, gives: "appointed Ann Roe [as] mayor and Carl Holt [as]
// treasurer".
func installed(d *Doc, k int) bool {
	const most = 24
	if d.String(k) != "as" || d.Is(k+1, english.Determiner) {
		return false
	}
	for i := k - 1; i >= max(d.SentenceOf(k).First, k-most); i-- {
		if !d.Has(i, text.Small) {
			continue
		}
		switch w := d.String(i); {
		case lexicon.NeighborOf(w) == lexicon.Post:
			return d.Has(i+1, text.Capital)
		case w != "as" && w != "and" && !d.Is(i, english.NameParticle) && !officeWord(d, i, k):
			return false
		}
	}
	return false
}

// officeWord reports whether word i is of an office of a list before word k: "finance", "minister".
func officeWord(d *Doc, i, k int) bool {
	for p := i; p < min(k, i+maxPredicate); p++ {
		if n, noun := d.NounAt(p, k); n > 0 && personal(noun) {
			return true
		}
	}
	return false
}

// predicated extends the predicate p by a complement such as "of Germany". It returns
// the zero Phrase if p does not describe one person, or is only part of a longer phrase,
// as in "is the minister's choice" and "is prime minister material".
func predicated(d *Doc, p Phrase, end int) Phrase {
	k := p.Head.End
	if !personal(p.Noun) || d.Has(k-1, text.Possessive) {
		return Phrase{}
	}
	if k < end && (d.Has(k, text.Small) && !d.Is(k, english.Closed) && !Adverb(d, k) || d.Has(k, text.Capital)) {
		return Phrase{}
	}
	if k+1 < end && d.String(k) == "of" {
		q := k + 1
		if d.Is(q, Determiners) && q+1 < end {
			q++
		}
		if n, _ := d.NameAt(q, end); n > 0 {
			p.Of, p.End = Range(q, q+n), q+n
		}
	}
	return p
}

// DescribesPerson reports whether the words from k on, after a name, show that the name
// is a person's: "is a potter", ", the oldest judge".
func DescribesPerson(d *Doc, k int) bool {
	if !d.SameSentence(k-1, k) {
		return false
	}
	switch d.String(k) {
	case ",", "is", "was":
	default:
		return false
	}
	end := d.SentenceOf(k - 1).End
	for j := k + 1; j < min(end, k+1+maxPredicate) && !d.Has(j, text.Sign) &&
		!d.Is(j, english.Auxiliary|english.ActorVerb|english.Preposition); j++ {
		if n, noun := d.NounAt(j, end); n > 0 &&
			(personal(noun) || noun.Class() == lexicon.Kin && !noun.Plural()) &&
			!d.Has(j+n-1, text.Possessive) {
			return noun.Class() != lexicon.Honorific
		}
	}
	return false
}
