package article

import (
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// This file recognises datelines in the styles of the agencies:
//
//	GENEVA (Reuters) - Ministers met ...
//	WASHINGTON, Nov. 3 (UPI) -- Ministers met ...
//	PORTLAND, Ore., Feb 26 - Ministers met ...
//	MOSCOW — Ministers met ...
//	Sept 5, GENEVA: Ministers met ...
//	GENEVA Ministers met ...              (the dash was lost)

// A Dateline is the place, agency and date that open a dispatch.
type Dateline struct {
	Span                   // the whole dateline without the dash that ends it
	Place  Span            // "PORTLAND, Ore."
	Region language.Region // country of the place; the zero Region if unknown
	Agency Span            // "Reuters"; empty when none is named
	Date   Span            // "Nov. 3"; empty when none is given

	// Day is the date at midnight UTC. It is zero when there is no Date, or
	// when neither the text nor an option says of what year it is.
	Day time.Time
}

// The greatest number of tokens in a dateline, and the least behind its dash.
const (
	maxDateline = 24
	leastBehind = 5
)

// dateline returns the dateline that the tokens toks, those of a paragraph,
// begin with, and nil if there is none.
func (c *cutter) dateline(toks []Token) *Dateline {
	p := datelineParser{text: c.text, toks: toks[:min(len(toks), maxDateline)], total: len(toks)}
	if len(toks) == 0 || !p.parse() || english.OfPhrase(p.toks[p.first].In(p.text)).Is(english.Agency) {
		return nil
	}
	p.d.Span = Span{p.toks[p.first].Start, p.toks[p.last-1].End}
	p.d.Region = p.region()
	return &p.d
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
	d     Dateline
}

func (p *datelineParser) word(i int) string {
	if i < len(p.toks) {
		return p.toks[i].In(p.text)
	}
	return ""
}

func (p *datelineParser) parse() bool {
	for k := p.word(p.i); k != "" && strings.Trim(k, "*_") == ""; k = p.word(p.i) {
		p.i++ // marks of emphasis
	}
	p.first = p.i
	leading := p.date()
	if leading && p.word(p.i) == "," {
		p.i++
	}
	if !p.place() {
		return false
	}
	p.last = p.i
	for {
		at := p.i
		if p.word(p.i) == "," {
			p.i++
		}
		if !p.date() && !p.agency() {
			p.i = at
			break
		}
		p.last = p.i
	}
	if p.word(p.i) == "," {
		p.i++ // "March 4, -"
	}
	evidence := !p.d.Date.Empty() || !p.d.Agency.Empty() && (p.caps || p.likely())
	switch {
	case p.separated():
		if p.total-p.i <= leastBehind {
			return evidence && p.caps
		}
		return evidence || p.caps && !p.shouted() && !english.OfPhrase(p.d.Place.In(p.text)).Is(english.Slug)
	case p.word(p.i) == ":":
		return leading && p.caps && p.i+1 < len(p.toks)
	case p.i == len(p.toks): // alone in its paragraph
		return !p.d.Date.Empty() && (p.caps || known(firstPart(p.d.Place.In(p.text))))
	}
	return !leading && p.lostDash(evidence)
}

// date reads a date without a year or with one: "Nov. 3", "3 November 2016".
func (p *datelineParser) date() bool {
	if !p.d.Date.Empty() {
		return false
	}
	n := dateTokens(p.text, p.toks[min(p.i, len(p.toks)):])
	if n == 0 {
		return false
	}
	p.d.Date = Span{p.toks[p.i].Start, p.toks[p.i+n-1].End}
	p.i += n
	return true
}

// agency reads an agency between brackets or strokes, or after a stroke alone.
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
	if n == 0 {
		return false
	}
	p.i += n
	for p.word(p.i) == "," && p.i+1 < len(p.toks) {
		p.i++
		if dateTokens(p.text, p.toks[p.i:]) > 0 {
			p.i--
			break
		}
		caps := p.caps
		n = p.name(3)
		p.caps = caps // "PORTLAND, Oregon"
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
	for i := p.i; i < len(p.toks); i++ {
		w := p.word(i)
		glued := i > p.i && p.toks[i-1].End == p.toks[i].Start
		switch {
		case (w == "-" || w == "/") && glued && i+1 < len(p.toks) && p.toks[i].End == p.toks[i+1].Start:
			continue
		case count > 0 && linking(w):
			continue
		case count == 1 && startsLower(w) && known(p.text[p.toks[p.i].Start:p.toks[i].End]):
			n = i + 1 - p.i // "New york"
			continue
		case !startsUpper(w) || isDigit(w[len(w)-1]) || count == most && !glued:
			return n
		case dateTokens(p.text, p.toks[i:]) > 0:
			return n
		}
		if count > 0 && p.caps && !allCaps(w) && !glued {
			return n // "GENEVA Ministers"
		}
		if !allCaps(w) || w == "A" || w == "I" {
			p.caps = false
		}
		count++
		n = i + 1 - p.i
	}
	return n
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

// separated reports whether a dash comes next, with something behind it: a long
// one after a place that is known, or one with white space on one side at least.
func (p *datelineParser) separated() bool {
	if p.i+1 >= len(p.toks) {
		return false
	}
	t := p.toks[p.i]
	if k, _ := classAt(p.text[t.Start:]); k != dash {
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
	if !p.caps {
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
	return known(firstPart(p.d.Place.In(p.text))) || english.OfPhrase(p.d.Agency.In(p.text)).Is(english.Agency)
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
