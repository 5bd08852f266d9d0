package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file moves the appositions after a source from content to it: "According to Ida Holm, a
// farmer, it rained".

// moveAppositions moves the appositions at the start of content to the source before it:
// "According to Ida Holm, a farmer, it rained".
func moveAppositions(t *Text, p *Proposal) {
	for moveApposition(t, p) {
	}
	c := &p.Content[0]
	if p.Rule != AccordingTo || p.Source.First != p.Cue.End || c.First < p.Source.End || !t.Punct(c.End, ',') {
		return
	}
	s := t.SentenceAt(c.First)
	if from := subjectEnd(t, c.First, s); from > c.First {
		c.End = max(c.End, contentEnd(t, ClauseEnd, from, s)) // "Bo Lund, the road, which was shut, is open"
	}
}

// moveApposition moves the first such apposition. It reports whether there was one.
func moveApposition(t *Text, p *Proposal) bool {
	c, src := &p.Content[0], phrase.WithoutComma(t.Text, p.Source)
	if !t.Word(p.Cue.First, "according") && p.Rule != AccordingTo || src.First != p.Cue.End ||
		c.First != src.End+1 || !t.Punct(src.End, ',') || !apposes(t, src, c.First) {
		return false
	}
	for k := c.First; k < c.End-1 && k < c.First+phrase.MaxLength; k++ {
		if !t.Outside(k) || t.Is(k, english.Auxiliary) {
			return false
		}
		if t.Punct(k, ',') {
			if !startsPhrase(t, k+1) && !t.Is(k+1, english.Preposition|english.Pronoun) && !t.Word(k+1, "there") &&
				!t.Shaped(k+1, Number) || !phrase.Asserts(t.Text, between(k+1, c.End)) {
				return false
			}
			p.Source.End, c.First = k+1, k+1
			return true
		}
	}
	return false
}

// apposes reports whether an apposition of the source src starts at token k, after a comma:
// an age, "a farmer", or the name of a person with a title.
func apposes(t *Text, src text.Range, k int) bool {
	switch {
	case t.Shaped(k, Number):
		return t.Punct(k+1, ',')
	case t.Word(k, "a"), t.Word(k, "an"):
		return t.Shaped(src.End-1, Capital) || t.Punct(src.End-1, ')') || t.Shaped(src.End-1, Number) && t.Punct(src.End-2, ',')
	}
	if t.Word(k, "the") && t.Shaped(src.End-1, Capital) {
		if is, ok := apposesThe(t, src, k); ok {
			return is
		}
	}
	if e := upToComma(t, k, 2*maxListed).End; e > k && (t.Noun(k) || t.Modifier(k)) &&
		!t.Shaped(k, Capital) && people(t, src) && t.Shaped(e-1, Capital) && !phrase.Asserts(t.Text, between(k, e)) {
		if !t.Is(k, english.Determiner) {
			return true // "his coach, former champion Bo Lund,"
		}
		if t.Word(k, "the") && !t.Shaped(src.End-1, Plural) && startsMainClause(t, e+1, t.SentenceAt(k).End) {
			return true // "his coach, the former champion Bo Lund, the race was lost"
		}
	}
	if t.Shaped(k, Capital) && t.Shaped(src.End-1, Capital) && officeAt(t, upToComma(t, k, 2*maxListed)) {
		return true // "Ida Holm, Executive Director of Vale Mines, it rained"
	}
	return t.Shaped(k, Capital) && namesNobody(t, src) &&
		(t.Shaped(k+1, Capital) || people(t, src) && nameOnly(t, upToComma(t, k, maxListed)))
}

// officeAt reports whether a range is a title in capitals and the body or matter that it is an office
// of, without a name of its holder: "Executive Director of Vale Mines".
func officeAt(t *Text, r text.Range) bool {
	for k := r.First + 1; k < r.End && t.Shaped(k-1, Capital); k++ {
		if t.Word(k, "of") || t.Word(k, "at") || t.Word(k, "for") {
			return k > r.First && lexicon.FindNoun(t.String(k-1)).Title() && !t.Shaped(k-1, Plural) && !phrase.Asserts(t.Text, r)
		}
	}
	return false
}

// apposesThe reports whether an apposition begins with "the" at token k, after a source that ends
// with a name, and whether that can be told.
func apposesThe(t *Text, src text.Range, k int) (is, ok bool) {
	if n := src.First; !t.Shaped(n, Capital) && !(t.Is(n, english.Determiner) && t.Shaped(n+1, Capital)) {
		return false, true // "the mayor, Bo Lund, the road, shut in May, would open"
	}
	if w := t.String(k + 1); t.Tag(k+1) == article.ADJ && len(w) > 4 && strings.HasSuffix(w, "est") {
		return true, true // "Vale Mines, the oldest in Norway, the car"
	}
	for e := k + 1; e < k+maxListed && t.Outside(e); e++ {
		if t.Punct(e, ',') {
			return people(t, between(k+1, e)) && !t.Shaped(e-1, Capital|Plural), true // "Ida Holm, the county sheriff, the car"
		}
	}
	return false, false
}

// upToComma returns the range from token k to the next comma near, of fewer than most tokens,
// empty if there is none.
func upToComma(t *Text, k, most int) text.Range {
	for e := k; e < k+most; e++ {
		if t.Punct(e, ',') {
			return between(k, e)
		}
	}
	return text.Range{}
}

// namesNobody reports whether a source ends with a description rather than a name.
func namesNobody(t *Text, src text.Range) bool {
	last := src.End - 1
	return t.Noun(last) && !t.Shaped(last, Capital) || t.Punct(last, ')') && t.Is(src.First, english.Determiner)
}
