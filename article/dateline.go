package article

import (
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// This file recognizes datelines in the styles of the agencies:
//
//	GENEVA (Reuters) - Ministers met ...
//	WASHINGTON, Nov. 3 (UPI) -- Ministers met ...
//	PORTLAND, Ore., Feb 26 - Ministers met ...
//	MOSCOW — Ministers met ...
//	MOSCOW, January 21. /TASS/. Ministers met ...
//	Sept 5, GENEVA: Ministers met ...
//	DHAKA: Ministers met ...
//	GENEVA Ministers met ...              (the dash was lost)
//	Nov. 3 (UPI) -- Ministers met ...

// A Dateline is the place, agency and date that open a dispatch.
type Dateline struct {
	Span                   // the whole dateline without the dash that ends it
	Place  Span            // "PORTLAND, Ore."; empty when none is given
	Region language.Region // country of the place; the zero Region if unknown
	Agency Span            // "Reuters"; empty when none is named
	Date   Span            // "Nov. 3"; empty when none is given

	// Day is the date at midnight UTC. It is zero when there is no Date, or
	// when neither the text nor an option says of what year it is.
	Day time.Time
}

// The greatest number of tokens in a dateline, and the least after its dash.
const (
	maxDateline = 24
	leastBehind = 5
)

// dateline returns the dateline that the tokens toks, those of a paragraph,
// begin with, and nil if there is none.
// opening says that nothing before the paragraph reads like the body.
func (c *cutter) dateline(toks []Token, opening bool) *Dateline {
	p := datelineParser{text: c.text, toks: toks[:min(len(toks), maxDateline)], total: len(toks), opening: opening}
	if len(toks) == 0 {
		return nil
	}
	p.sentence = endsSentence(c.text, Span{toks[0].Start, toks[len(toks)-1].End})
	if !p.parse() || english.OfPhrase(p.toks[p.first].In(p.text)).Is(english.Agency) {
		return nil
	}
	p.d.Span = Span{p.toks[p.first].Start, p.toks[p.last-1].End}
	d := p.d // so that p need not escape
	d.Region = p.region()
	return &d
}

// A datelineParser reads one dateline from left to right.
type datelineParser struct {
	text  string
	toks  []Token
	total int // tokens of the paragraph
	i     int // next token
	first int // first token of the dateline
	last  int // token after the dateline's last one
	caps  bool

	opening  bool // nothing before this paragraph reads like the body
	sentence bool // the paragraph ends with a sentence

	d Dateline
}

func (p *datelineParser) word(i int) string {
	if i < len(p.toks) {
		return p.toks[i].In(p.text)
	}
	return ""
}

// from returns the tokens from i on.
func (p *datelineParser) from(i int) phrase { return phrase{p.text, p.toks}.from(i) }

func (p *datelineParser) parse() bool {
	for k := p.word(p.i); k != "" && strings.Trim(k, "*_") == ""; k = p.word(p.i) {
		p.i++ // marks of emphasis
	}
	p.first = p.i
	if p.agencyFirst() {
		return true
	}
	leading := p.date()
	if leading && p.word(p.i) == "," {
		p.i++
	}
	if start := p.i; !p.place() {
		p.i = start
		return (leading || p.opening) && p.withoutPlace()
	}
	p.details()
	return p.ends(leading)
}

// agencyFirst reports whether an agency, a date and a dash come first: "afrol News, 26
// June - Ministers met".
func (p *datelineParser) agencyFirst() bool {
	start := p.i
	if !p.bareAgency() || p.word(p.i) != "," {
		p.i, p.d.Agency = start, Span{}
		return false
	}
	p.i++
	if p.date() {
		if p.last = p.i; p.separated() {
			return true
		}
	}
	p.i, p.d.Agency, p.d.Date = start, Span{}, Span{}
	return false
}

// bareAgency reads an agency without brackets.
func (p *datelineParser) bareAgency() bool {
	if !p.d.Agency.Empty() {
		return false
	}
	for n := min(maxAgency, len(p.toks)-p.i); n > 0; n-- {
		if name := (phrase{p.text, p.toks}).cut(p.i, p.i+n); name.class(n-1) == letter && english.OfPhrase(name.in()).Is(english.Agency) {
			p.d.Agency = name.span()
			p.i += n
			return true
		}
	}
	return false
}

// maxAgency is the greatest number of tokens in the name of an agency without brackets.
const maxAgency = 3

// withoutPlace reports whether an agency and a dash come after the date, as in "Jan 3
// (Reuters) - Shares fell", or first of all.
func (p *datelineParser) withoutPlace() bool {
	p.d.Place = Span{}
	if !p.agency() || !p.likelyAgency() {
		return false
	}
	p.last = p.i
	return p.separated()
}

// details reads the date and the agency after the place.
func (p *datelineParser) details() {
	p.last = p.i
	for {
		at := p.i
		if p.word(p.i) == "," || p.word(p.i) == "." && !p.d.Date.Empty() && p.word(p.i+1) == "/" {
			p.i++ // "MOSCOW, January 21. /TASS/"
		}
		if p.dash() && (p.word(p.i+1) == "(" || !p.d.Agency.Empty() && p.from(p.i+1).dayMonth() > 0) {
			p.i++ // "NEW YORK--(BUSINESS WIRE)--May 7, 2024--"
		}
		if !p.date() && !p.agency() && !(at < p.i && !p.d.Date.Empty() && p.bareAgency()) {
			p.i = at
			break
		}
		p.last = p.i
	}
	if p.word(p.i) == "," {
		p.i++ // "March 4, -"
	}
}

// ends reports whether what follows place, date and agency ends a dateline.
// leading says that the date came first.
func (p *datelineParser) ends(leading bool) bool {
	place := firstPart(p.d.Place.In(p.text))
	evidence := !p.d.Date.Empty() || !p.d.Agency.Empty() && (p.caps || p.likely())
	switch next := p.word(p.i); {
	case p.separated():
		return p.beforeDash(place, evidence)
	case next == ":":
		return p.i+1 < len(p.toks) && (leading && p.caps || p.colon(place))
	case !p.d.Agency.Empty() && p.afterAgency(next):
		return true
	case next == "." && p.i+1 < len(p.toks):
		return false
	case p.i == len(p.toks), p.i+1 == p.total && p.dash(): // alone in its paragraph
		return !p.d.Date.Empty() && (p.caps || known(place))
	}
	return !leading && p.lostDash(evidence)
}

// afterAgency reports whether next, which comes after an agency, ends a dateline without
// a dash.
func (p *datelineParser) afterAgency(next string) bool {
	dated := !p.d.Date.Empty()
	switch {
	case next == "/":
		return dated // "OSLO / ACCESSWIRE / May 7, 2024 /"
	case next == "." && p.i+1 < len(p.toks) && p.opening && p.word(p.i-1) == "/" && p.likely():
		return true // "Ulaanbaatar /MONTSAME/. A road"
	case next == "." && p.i+1 < len(p.toks):
		return dated && p.caps && p.toks[p.i-1].End == p.toks[p.i].Start
	}
	return dated && startsUpper(next) && p.likelyAgency() // "New Delhi, May 3 (PTI) Ministers met"
}

// beforeDash reports whether what comes before a dash is a dateline.
func (p *datelineParser) beforeDash(place string, evidence bool) bool {
	switch {
	case p.total-p.i <= leastBehind:
		return evidence && p.caps
	case evidence:
		return true
	case !p.caps:
		return p.opening && (known(place) || p.hangingDash())
	}
	return !p.shouted() && !english.OfPhrase(p.d.Place.In(p.text)).Is(english.Slug)
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
	case known(place):
		return p.caps || p.total >= leastColon || p.sentence // unlike "Geneva: Man lost, then found"
	case lexicon.PlaceRegion(place) != "":
		return p.caps || p.total >= leastColon
	case !p.caps:
		return false
	}
	return p.i-p.first == 1 && p.total > leastColon && !lexicon.Surname(place) // "CLINTON: ..."
}

// leastColon is how many tokens a paragraph has at least that a place in
// capitals, which the gazetteer doesn't have, opens with a colon.
const leastColon = 20

// dash reports whether a dash comes next.
func (p *datelineParser) dash() bool {
	return p.i < len(p.toks) && (p.from(0).class(p.i) == dash || p.word(p.i) == "_")
}

// date reads a date without a year or with one: "Nov. 3", "3 November 2016".
func (p *datelineParser) date() bool {
	if !p.d.Date.Empty() {
		return false
	}
	n := p.from(p.i).dayMonth()
	if n == 0 {
		return false
	}
	if w := p.word(p.i + n); yearOf(p.word(p.i+n-1)) == 0 && p.word(p.i+n+1) == "(" {
		if _, ok := shortYear(w); ok {
			n++ // "10 Jan 90 (AP)"
		}
	}
	p.d.Date = Span{p.toks[p.i].Start, p.toks[p.i+n-1].End}
	p.i += n
	return true
}

// agency reads an agency between brackets or slashes, or after a slash alone.
func (p *datelineParser) agency() bool {
	if !p.d.Agency.Empty() {
		return false
	}
	closing := ""
	switch p.word(p.i) {
	case "(":
		closing = ")"
	case "/":
		closing = "/"
	case "[":
		closing = "]"
	default:
		return false
	}
	for j := p.i + 1; j < len(p.toks) && j < p.i+7; j++ {
		if p.word(j) == closing {
			if j == p.i+1 {
				return false
			}
			p.d.Agency = Span{p.toks[p.i+1].Start, p.toks[j-1].End}
			p.i = j + 1
			return true
		}
	}
	return false
}

// place reads the place: words in capitals, or with a capital each, and what
// follows after commas as far as it is a region, a state or a second place.
func (p *datelineParser) place() bool {
	start := p.i
	p.caps = true
	n := p.name(4)
	if n == 0 || english.ClassOf(p.word(p.i)).Is(english.DayAdverb) { // "TODAY NICARAGUA"
		return false
	}
	p.i += n
	for p.word(p.i) == "," && p.i+1 < len(p.toks) {
		p.i++
		if p.from(p.i).dayMonth() > 0 {
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
	return startsUpper(w) && !isDigit(w[len(w)-1]) && p.from(i).dayMonth() == 0
}

// known reports whether name is a town that the gazetteer has.
func known(name string) bool { return lexicon.Town(name) }

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

// separated reports whether a dash comes next, with something after it: a long
// one after a place that is known, or one with white space on one side at least.
func (p *datelineParser) separated() bool {
	if p.i+1 >= len(p.toks) {
		return false
	}
	t := p.toks[p.i]
	if !p.dash() {
		return false
	}
	if p.toks[p.i-1].End < t.Start || t.End < p.toks[p.i+1].Start {
		return true
	}
	return t.Len() > 1 && known(firstPart(p.d.Place.In(p.text)))
}

// lostDash reports whether a sentence follows the place at once, and the place
// is known: "GENEVA Ministers met", "GENEVA U.S. Secretary of State ...". The
// place is then cut to what is known.
func (p *datelineParser) lostDash(evidence bool) bool {
	if !p.caps && !(evidence && p.opening && !p.d.Agency.Empty() && p.word(p.i-1) == "/") {
		return false
	}
	if !evidence {
		for p.i > p.first && !known(p.text[p.toks[p.first].Start:p.toks[p.i-1].End]) {
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
	return known(firstPart(p.d.Place.In(p.text))) || p.likelyAgency()
}

// likelyAgency reports whether the agency is known.
func (p *datelineParser) likelyAgency() bool {
	return english.OfPhrase(p.d.Agency.In(p.text)).Is(english.Agency)
}

// shouted reports whether everything that was looked at is in capitals, as in
// a headline with a dash.
func (p *datelineParser) shouted() bool {
	return allCapsText(p.text[p.toks[0].Start:p.toks[len(p.toks)-1].End])
}

// firstPart returns place up to its first comma.
func firstPart(place string) string {
	first, _, _ := strings.Cut(place, ",")
	return first
}

// region returns the country of the place.
func (p *datelineParser) region() language.Region {
	code := lexicon.PlaceRegion(strings.Split(p.d.Place.In(p.text), ",")...)
	r, err := language.ParseRegion(code)
	if err != nil {
		return language.Region{}
	}
	return r
}

// linking reports whether w is a small word inside the name of a place: "Rio de
// Janeiro", "ISLE OF MAN".
func linking(w string) bool {
	return (startsLower(w) || allCaps(w)) && (strings.EqualFold(w, "of") || strings.EqualFold(w, "and") || english.ClassOf(w).Is(english.NameParticle))
}
