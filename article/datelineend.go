package article

// This file decides whether what follows a place, an agency and a date ends a dateline: a
// dash, a colon, or the first word of the sentence.

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// ends reports whether the tokens after place, date and agency end a dateline. leading says
// that the date came first.
func (p *datelineParser) ends(leading bool) bool {
	place := strings.TrimSuffix(firstPart(p.d.Place.In(p.text)), " City")
	evidence := !p.d.Date.Empty() || !p.d.Agency.Empty() && (p.caps || p.likely())
	switch next := p.word(p.i); {
	case p.separated():
		return p.beforeDash(place, evidence)
	case next == ":" && p.i+1 < len(p.toks):
		return leading && p.caps || !p.d.Date.Empty() && !p.d.Agency.Empty() || p.colon(place)
	case !p.d.Agency.Empty() && p.afterAgency(next):
		return true
	case next == ";" && p.i+1 < len(p.toks) && !p.d.Agency.Empty():
		return p.opening && p.caps && startsUpper(p.word(p.i+1)) // "COLOMBO (News 1st); Ministers met"
	case next == "." && p.i+1 < len(p.toks):
		return p.stopped(place)
	case p.i == len(p.toks), p.i+1 == p.total && p.separates(next): // alone in its paragraph
		if p.opening && p.d.Date.Empty() && (p.caps || p.i < len(p.toks) || len(place) < p.d.Place.Len()) {
			return known(place)
		}
		return !p.d.Date.Empty() && (p.caps || known(place))
	}
	return !leading && p.lostDash(evidence)
}

// stopped reports whether the stop that comes next, after a known place and a day, ends a dateline:
// "Lima, Sep. 28. The ministers met".
func (p *datelineParser) stopped(place string) bool {
	return p.opening && p.d.Date.Start > p.d.Place.Start && known(place) && p.total >= leastColon &&
		(startsUpper(p.word(p.i+1)) || p.from(p.i+1).class(0) == dash) &&
		p.toks[p.i-1].End == p.toks[p.i].Start && p.toks[p.i].End < p.toks[p.i+1].Start
}

// separates reports whether next, the next word, is a dash or a colon.
func (p *datelineParser) separates(next string) bool { return next == ":" || p.dash() }

// afterAgency reports whether next, which comes after an agency, ends a dateline without
// a dash.
func (p *datelineParser) afterAgency(next string) bool {
	dated := !p.d.Date.Empty()
	switch {
	case next == "/":
		return dated // "OSLO / ACCESSWIRE / May 7, 2024 /"
	case next == "|":
		return p.townKnown() // "London, United Kingdom | AFP | Ministers met"
	case next == "." && p.toks[p.i-1].End == p.toks[p.i].Start && p.from(p.i+1).len() > 0 &&
		p.from(p.i+1).class(0) == dash && p.toks[p.i].End == p.toks[p.i+1].Start:
		return p.likely() // "São Paulo, 4 Mar (EFE).- A storm"
	case next == "." && p.i+1 < len(p.toks) && p.opening && p.word(p.i-1) == "/" && p.likely():
		return true // "Ulaanbaatar /MONTSAME/. A road"
	case next == "." && dated && p.from(p.i+1).class(0) == dash && p.i+2 < len(p.toks):
		return p.likelyAgency() // "La Paz, Mar 12 (EFE).- Miners"
	case next == "." && p.i+1 < len(p.toks):
		return dated && p.caps && p.toks[p.i-1].End == p.toks[p.i].Start
	}
	return dated && startsUpper(next) && // "New Delhi, May 3 (PTI) Ministers met"
		(p.likelyAgency() || allCaps(p.d.Agency.In(p.text)) && p.townKnown())
}

// beforeDash reports whether what comes before a dash is a dateline.
func (p *datelineParser) beforeDash(place string, evidence bool) bool {
	switch {
	case p.total-p.i <= leastBehind:
		return evidence && p.caps || p.issued() && p.region() != (language.Region{})
	case evidence:
		return true
	case !p.caps:
		return p.opening && (known(place) || p.hangingDash())
	}
	return (!p.shouted() || p.opening && p.sentence && p.total >= leastColon) && !english.OfPhrase(p.d.Place.In(p.text)).Is(english.Slug)
}

// issued reports whether the paragraph names a day, a place and who issues what follows, and is
// no sentence: "January 22, 2025 – Halifax, Nova Scotia – Transport Canada".
func (p *datelineParser) issued() bool {
	return p.opening && !p.sentence && p.d.Date.Start < p.d.Place.Start && !p.d.Date.Empty()
}

// hangingDash reports whether the dash that comes next touches one word before it and
// nothing behind, at the start of a long paragraph: "Udhampur- The commander reviewed".
func (p *datelineParser) hangingDash() bool {
	w := p.word(p.first)
	if p.i-p.first != 1 || p.total < leastColon || p.toks[p.i-1].End != p.toks[p.i].Start {
		return false
	}
	return english.Of(w) == (english.Entry{}) && english.OfPhrase(w) == 0 && startsUpper(p.word(p.i+1))
}

// colon reports whether the colon that comes next ends a dateline without a
// date, as the press of Asia and Africa writes it: "DHAKA: Ministers met". It
// must open the body of the text, and the place be known or in capitals.
func (p *datelineParser) colon(place string) bool {
	next := p.from(p.i + 1)
	if !p.opening || p.toks[p.i-1].End != p.toks[p.i].Start || next.len() == 0 || next.toks[0].Start == p.toks[p.i].End {
		return false
	}
	if k := next.class(0); k != open && k != quote && !startsUpper(next.word(0)) || p.shouted() {
		return false
	}
	if english.OfPhrase(place) != 0 {
		return false
	}
	switch {
	case known(place), p.caps && lexicon.PlaceRegion(place) != "":
		return p.total >= leastColon || p.sentence // unlike "Geneva: Man lost, then found"
	case lexicon.PlaceRegion(place) != "":
		return p.total >= leastColon
	case !p.caps:
		return false
	}
	return p.total > leastColon && p.sentence && p.unheardTown()
}

// unheardTown reports whether what comes before a colon, in capitals, may be a town that the
// gazetteer doesn't have: "KUALA SEROJA", unlike "CLINTON" and "ANNA ROE", who speak, and
// "TOP STORY".
func (p *datelineParser) unheardTown() bool {
	name := p.cut(p.first, p.i)
	if name.len() == 1 {
		return !lexicon.Surname(name.word(0))
	}
	around := lexicon.PlaceRegion(name.word(0)) != "" // "JOHOR BARU"
	for i := range name.toks {
		w := name.word(i)
		if w == "-" {
			continue
		}
		if _, given := lexicon.FirstName(w); given || lexicon.Surname(w) && !around || english.Of(w) != (english.Entry{}) || english.OfPhrase(w) != 0 {
			return false
		}
	}
	return name.len() <= 3
}

// leastColon is how many tokens a paragraph has at least that a place in
// capitals, which the gazetteer doesn't have, opens with a colon.
const leastColon = 20

// separated reports whether a dash comes next, with something after it: a long
// one after a place that is known or in capitals above a sentence, or one with white space on one
// side at least.
func (p *datelineParser) separated() bool {
	if p.i+1 >= len(p.toks) {
		return false
	}
	t := p.toks[p.i]
	if !p.dash() && !(p.bullet() && p.total >= leastColon && p.townKnown()) {
		return false
	}
	if p.toks[p.i-1].End < t.Start || t.End < p.toks[p.i+1].Start || p.word(p.i-1) == ")" && !p.d.Agency.Empty() {
		return true
	}
	return t.Len() > 1 && (p.caps && p.opening && p.sentence && p.total >= leastColon || p.townKnown())
}

// bullet reports whether a sign comes next that stands for a dash after a place.
func (p *datelineParser) bullet() bool {
	switch p.word(p.i) {
	case "•", "●", "·", "▪", "►":
		return true
	}
	return false
}

// lostDash reports whether a sentence follows a known place without a dash: "GENEVA Ministers
// met", "GENEVA U.S. Secretary of State ...". The place is then cut to the known name.
func (p *datelineParser) lostDash(evidence bool) bool {
	if !p.caps && !(evidence && p.opening && !p.d.Agency.Empty() && p.word(p.i-1) == "/") {
		return false
	}
	if !evidence {
		for p.i > p.first && (p.word(p.i-1) == "," || !known(p.cut(p.first, p.i).in())) {
			p.i--
		}
		if p.i == p.first {
			return false
		}
		p.last = p.i
		p.d.Place = Span{p.toks[p.first].Start, p.toks[p.i-1].End}
	}
	next := p.word(p.i)
	if next == "" || !startsUpper(next) && next != "“" && next != "\"" {
		return false
	}
	for i := p.i; i < min(len(p.toks), p.i+6); i++ {
		if w := p.word(i); startsLower(w) || startsUpper(w) && !allCaps(w) {
			return true // the rest is not in capitals
		}
	}
	return false
}

// likely reports whether the place, which is not in capitals, is known, or the
// agency is: "Paris (AFP)", unlike "Sen. Ames (R-Ohio)".
func (p *datelineParser) likely() bool {
	return p.townKnown() || p.likelyAgency()
}

// shouted reports whether all words read so far are in capitals, as in a headline with a
// dash.
func (p *datelineParser) shouted() bool {
	return allCapsText(p.text[p.toks[0].Start:p.toks[len(p.toks)-1].End])
}

// townKnown reports whether the town of the place is known.
//
//go:noinline
func (p *datelineParser) townKnown() bool { return known(firstPart(p.d.Place.In(p.text))) }
