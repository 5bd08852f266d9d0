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
//	MOSCOW. Nov 3 (Interfax) - Ministers met ...
//	(ANSA) - ROME, NOV 3 - Ministers met ...
//	(MENAFN - Gulf Times) Doha: Ministers met ...
//	New Delhi [India], November 3 (ANI): Ministers met ...
//	SYDNEY, AAP - Ministers met ...
//	Nairobi, Kenya | AFP | Friday 3/5/2024 - Ministers met ...
//	GENEVA, Switzerland 2016-11-03        (alone in its paragraph)
//	(Nairobi, August 8, 2024) – Ministers met ...
//	Bhopal (Madhya Pradesh) [India], January 17 (ANI): Ministers met ...
//	Lima, Sep. 28. Ministers met ...
//	NAIROBI • Ministers met ...

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
	p := datelineParser{phrase: phrase{c.text, toks[:min(len(toks), maxDateline)]}, total: len(toks), opening: opening}
	if len(toks) == 0 {
		return nil
	}
	p.sentence = endsSentence(c.text, Span{toks[0].Start, toks[len(toks)-1].End})
	if !p.parse() || english.OfPhrase(p.toks[p.first].In(p.text)).Is(english.Agency) && !p.d.Agency.Contains(p.toks[p.first].Span) ||
		!p.d.Agency.Empty() && english.OfPhrase(p.d.Place.In(p.text)).Is(english.Nav) {
		return nil
	}
	p.d.Span = Span{p.toks[p.first].Start, p.toks[p.last-1].End}
	d := p.d // so that p need not escape
	d.Region = p.region()
	return &d
}

// A datelineParser reads one dateline from left to right.
type datelineParser struct {
	phrase // the first tokens of the paragraph

	total int // tokens of the paragraph
	i     int // next token
	first int // first token of the dateline
	last  int // token after the dateline's last one
	caps  bool

	opening  bool // nothing before this paragraph reads like the body
	sentence bool // the paragraph ends with a sentence

	d Dateline
}

func (p *datelineParser) parse() bool {
	for k := p.word(p.i); k != "" && strings.Trim(k, "*_") == ""; k = p.word(p.i) {
		p.i++ // marks of emphasis
	}
	p.first = p.i
	if p.agencyFirst() || p.enclosed() {
		return true
	}
	if p.agencyAhead(); p.i > p.first && p.i == len(p.toks) {
		return false
	}
	leading := p.date()
	if leading && (p.word(p.i) == "," || p.opening && p.dash()) {
		p.i++
	}
	if start := p.i; !p.place() {
		p.i = start
		return (leading || p.opening) && p.withoutPlace()
	}
	p.details()
	return p.ends(leading)
}

// enclosed reads a place in brackets, with a date or one that is known, before a dash:
// "(Nairobi, August 8, 2024) – Forces shelled".
func (p *datelineParser) enclosed() bool {
	start := p.i
	if p.word(p.i) != "(" || !p.opening {
		return false
	}
	if p.i++; p.place() {
		if p.word(p.i) == "," {
			p.i++
		}
		dated := p.date()
		if p.word(p.i) == ")" && (dated || known(p.d.Place.In(p.text))) {
			p.i++
			if p.last = p.i; p.separated() && p.total-p.i > leastBehind {
				return true
			}
		}
	}
	p.i, p.d.Place, p.d.Date = start, Span{}, Span{}
	return false
}

// details reads the date and the agency after the place.
func (p *datelineParser) details() {
	p.last = p.i
	for {
		at := p.i
		if p.barred() {
			p.last = p.i
			continue
		}
		if w := p.word(p.i); w == "," || w == "." && !p.d.Date.Empty() && p.word(p.i+1) == "/" || p.beforeDay(w) {
			p.i++ // "MOSCOW, January 21. /TASS/"
		}
		if p.dash() && (p.word(p.i+1) == "(" || !p.d.Agency.Empty() && p.from(p.i+1).dayMonth() > 0) {
			p.i++ // "NEW YORK--(BUSINESS WIRE)--May 7, 2024--"
		}
		if !p.date() && !p.agency() && !(at < p.i && (!p.d.Date.Empty() && p.bareAgency() || p.agencyThenDash())) {
			p.i = at
			break
		}
		p.last = p.i
	}
	if p.word(p.i) == "," {
		p.i++ // "March 4, -"
	}
}

// monthAndYear returns 2 if a month with its year comes next, behind a place that is known: one
// with a slash before the year, "Jimma, May 3/2016", or one before a colon, "Egypt, Cairo, June
// 2022:"; else 0.
func (p *datelineParser) monthAndYear() int {
	day, year, slash := strings.Cut(p.word(p.i+1), "/")
	if slash && dayOf(day) == 0 || !slash && p.word(p.i+2) != ":" {
		year = ""
	} else if !slash {
		year = day
	}
	if monthOf(p.word(p.i)) == 0 || yearOf(year) == 0 || lexicon.PlaceRegion(firstPart(p.d.Place.In(p.text))) == "" {
		return 0
	}
	return 2
}

// beforeDay reports whether w, the next word, is a sign between the place and a day: "MOSCOW. Nov 3
// (Interfax)", "Dubai, UAE; 3 November 2016:".
func (p *datelineParser) beforeDay(w string) bool {
	return (w == "." || w == ";") && p.opening && p.d.Date.Empty() && p.from(p.i+1).dayMonth() > 0 &&
		(p.caps || p.townKnown())
}

// barred reads a bar with the agency or date after it: "Nairobi, Kenya | AFP | Friday 3/5/2024".
func (p *datelineParser) barred() bool {
	at := p.i
	switch w := p.word(p.i); {
	case w == "/" && p.toks[p.i-1].End < p.toks[p.i].Start:
		if p.i++; p.agencyThenDash() || p.newsroom() {
			return true // "Kampala / Red Pepper –"
		}
		p.i = at
		return false
	case w != "|":
		return false
	}
	if p.i++; weekdayOf(p.word(p.i)) >= 0 {
		p.i++
	}
	if p.bareAgency() || (!p.d.Agency.Empty() || p.dayThenColon()) && p.date() || p.newsroom() {
		return true
	}
	p.i = at
	return false
}

// dayThenColon reports whether a day and a colon come next, behind a place that is known:
// "Mumbai, India | March 5, 2024:".
func (p *datelineParser) dayThenColon() bool {
	n := p.from(p.i).dayMonth()
	return n > 0 && p.word(p.i+n) == ":" && p.townKnown()
}

// newsroom reads a name between a known town with a bar and a dash: "Kampala | RedPepper –".
func (p *datelineParser) newsroom() bool {
	start := p.i
	if !p.opening || !p.townKnown() {
		return false
	}
	for p.i < start+maxAgency && startsUpper(p.word(p.i)) {
		p.i++
	}
	if p.i == start || !p.dash() || known(p.cut(start, p.i).in()) {
		return false
	}
	p.d.Agency = p.cut(start, p.i).span()
	return true
}

// dash reports whether a dash comes next.
func (p *datelineParser) dash() bool {
	return p.i < len(p.toks) && (p.from(0).class(p.i) == dash || p.word(p.i) == "_")
}

// date reads a date without a year or with one: "Nov. 3", "3 November 2016", after an agency, or at
// the end of the paragraph, also one of numbers.
func (p *datelineParser) date() bool {
	if !p.d.Date.Empty() {
		return false
	}
	n := p.from(p.i).dayMonth()
	if n == 0 && p.i > p.first {
		if n, _ = p.from(p.i).fullDate(); p.d.Agency.Empty() && p.i+n < p.total {
			n = p.monthAndYear()
		}
	}
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
