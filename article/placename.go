package article

// This file reads the place of a dateline: "PORTLAND, Ore.".

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// place reads the place: words in capitals, or with a capital each, and what
// follows after commas as far as it is a region, a state or a second place.
func (p *datelineParser) place() bool {
	start := p.i
	p.caps = true
	n := p.name(4)
	if w := p.word(p.i); n == 0 || english.ClassOf(w).Is(english.DayAdverb) || weekdayOf(w) >= 0 || // "TODAY NICARAGUA"
		n == 1 && english.LayoutOf(w).Is(english.PageDate) && strings.HasSuffix(w, "ed") { // "Updated Aug 19, 2025 –"
		return false
	}
	p.i += n
	p.regionBeside()
	p.country()
	for p.word(p.i) == "," && p.i+1 < len(p.toks) {
		p.i++
		if p.from(p.i).dayMonth() > 0 || monthOf(p.word(p.i)) != 0 || p.agencyNext() {
			p.i--
			break
		}
		caps := p.caps
		n = p.name(3)
		p.caps = caps // "PORTLAND, Oregon"
		if n == 0 && p.word(p.i) == "(" {
			p.i-- // "NAIROBI, (Xinhua)"
			break
		}
		if n == 0 {
			return false
		}
		p.i += n
		if p.word(p.i) == "." && p.word(p.i+1) == "," {
			p.i++ // of an abbreviation that is not known: "Penn., March 3"
		}
	}
	p.d.Place = Span{p.toks[start].Start, p.toks[p.i-1].End}
	return true
}

// agencyNext reports whether an agency and a dash come next.
func (p *datelineParser) agencyNext() bool {
	start, before := p.i, p.d.Agency
	found := p.agencyThenDash()
	p.i, p.d.Agency = start, before
	return found
}

// regionBeside reads a region in brackets where a country or a date follows: "Bhopal
// (Madhya Pradesh) [India]", "Abetifi (E/R), April 18".
func (p *datelineParser) regionBeside() {
	if p.word(p.i) != "(" || !startsUpper(p.word(p.i+1)) {
		return
	}
	for end := p.i + 2; end < p.i+maxRegion; end++ {
		if p.word(end) != ")" {
			continue
		}
		if p.word(end+1) == "[" || p.word(end+1) == "," && p.from(end+2).dayMonth() > 0 &&
			!english.OfPhrase(p.text[p.toks[p.i+1].Start:p.toks[end-1].End]).Is(english.Agency) {
			p.i = end + 1
		}
		return
	}
}

// maxRegion is how many tokens a region in brackets has at most.
const maxRegion = 6

// country reads a country in square brackets: "New Delhi [India]".
func (p *datelineParser) country() {
	if p.word(p.i) != "[" {
		return
	}
	start, caps := p.i, p.caps
	p.i++
	n := p.name(3)
	p.caps = caps
	if end := p.i + n; n > 0 && p.word(end) == "]" && lexicon.PlaceRegion(p.text[p.toks[p.i].Start:p.toks[end-1].End]) != "" {
		p.i = end + 1
		return
	}
	p.i = start
}

// name returns how many of the next tokens, at most so many words, are one
// name, and clears caps where it is not in capitals.
func (p *datelineParser) name(most int) int {
	n, count := 0, 0
	all := p.from(0)
	for i := p.i; i < len(p.toks); i++ {
		w := p.word(i)
		glued := i > p.i && all.glued(i)
		switch {
		case glued && (w == "-" || w == "/") && all.glued(i+1), count > 0 && linking(w):
			continue
		case glued && startsLower(w) && p.word(i-1) == "-" && p.word(i+1) == "-" && all.glued(i+1):
			continue // "Port-au-Prince"
		case count == 1 && startsLower(w) && known(p.text[p.toks[p.i].Start:p.toks[i].End]):
			n = i + 1 - p.i // "New york"
			continue
		case !p.mayName(i):
			return n
		case !glued && count > 0 && (count == most || p.caps && !allCaps(w)):
			return n // "GENEVA Ministers"
		}
		p.caps = p.caps && allCaps(w) && w != "A" && w != "I"
		count++
		n = i + 1 - p.i
	}
	return n
}

// mayName reports whether token i can be a word of the name of a place.
func (p *datelineParser) mayName(i int) bool {
	w := p.word(i)
	return (startsUpper(w) || elided(w) && i > p.i) && !isDigit(w[len(w)-1]) && p.from(i).dayMonth() == 0
}

// known reports whether name is a town that the gazetteer has, also after the Arabic article:
// "AL-MUKALLA".
func known(name string) bool {
	const article = "al-"
	return lexicon.Town(name) ||
		len(name) > len(article) && strings.EqualFold(name[:len(article)], article) && lexicon.Town(name[len(article):])
}

// allCaps reports whether w has capitals and no small letter of ASCII, "Mc"
// and "al" aside.
func allCaps(w string) bool {
	w = strings.TrimPrefix(strings.TrimPrefix(w, "Mc"), "al-")
	upper := false
	for i := range len(w) {
		if isLower(w[i]) {
			return false
		}
		upper = upper || isUpper(w[i])
	}
	return upper
}

// firstPart returns place up to its first comma, bracket or slash.
func firstPart(place string) string {
	if i := strings.IndexAny(place, ",[(/"); i > 0 {
		place = place[:i]
	}
	return strings.TrimRight(place, " ")
}

// region returns the country of the place.
func (p *datelineParser) region() language.Region {
	code := lexicon.PlaceRegion(strings.FieldsFunc(p.d.Place.In(p.text), betweenNames)...)
	r, err := language.ParseRegion(code)
	if err != nil {
		return language.Region{}
	}
	return r
}

// linking reports whether w is a small word inside the name of a place: "Rio de
// Janeiro", "ISLE OF MAN".
func linking(w string) bool {
	return (startsLower(w) || allCaps(w)) &&
		(strings.EqualFold(w, "of") || strings.EqualFold(w, "and") ||
			english.ClassOf(w).Is(english.NameParticle))
}

// betweenNames reports whether r stands between a town and its country.
func betweenNames(r rune) bool { return r == ',' || r == '[' || r == ']' || r == '(' || r == ')' }
