package article

// This file reads the agency of a dateline.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// agencyFirst reports whether an agency, a date and a dash come first: "afrol News, 26
// June - Ministers met".
func (p *datelineParser) agencyFirst() bool {
	start := p.i
	if p.word(start+1) != "," && p.word(start+2) != "," && p.word(start+3) != "," {
		return false
	}
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

// agencyAhead reads an agency before the place, where one follows: in brackets, "(ANSA) - ROME",
// "(MENAFN - Gulf Times) Doha:", or before a known place, "EFE.- Madrid -", "GAZETTE.COM, Madrid
// -". One that is not known may be there only in brackets before a known place.
func (p *datelineParser) agencyAhead() {
	start := p.i
	if p.opening && p.bareAgency() {
		behind := p.i
		for p.i < behind+2 && (p.dash() || p.word(p.i) == "." || p.word(p.i) == ",") {
			p.i++
		}
		if p.i > behind && p.townBefore(false) {
			return
		}
		p.i, p.d.Agency = start, Span{}
	}
	if p.word(p.i) == "(" && p.agency() {
		behind := p.i
		if p.dash() {
			p.i++
		}
		if next := p.i; next > behind && next < len(p.toks) && p.likelyAgency() && allCaps(p.word(next)) ||
			p.opening && p.townBefore(true) {
			return
		}
	}
	p.i, p.d.Agency = start, Span{}
}

// townBefore reports whether a known town comes next and a colon behind it, or else a dash.
func (p *datelineParser) townBefore(colon bool) bool {
	n := p.name(maxAgency)
	return n > 0 && (p.word(p.i+n) == ":" || !colon && p.from(p.i+n).class(0) == dash) && known(p.cut(p.i, p.i+n).in())
}

// agencyThenDash reads an agency without brackets where a dash follows: "SYDNEY, AAP -".
func (p *datelineParser) agencyThenDash() bool {
	start := p.i
	if p.bareAgency() && p.dash() {
		return true
	}
	if p.i > start {
		p.i, p.d.Agency = start, Span{}
	}
	return false
}

// bareAgency reads an agency without brackets.
func (p *datelineParser) bareAgency() bool {
	if !p.d.Agency.Empty() {
		return false
	}
	for n := min(maxAgency, len(p.toks)-p.i); n > 0; n-- {
		if name := p.cut(p.i, p.i+n); name.class(n-1) == letter && english.OfPhrase(name.in()).Is(english.Agency) {
			p.d.Agency = name.span()
			p.i += n
			return true
		}
	}
	if !p.d.Date.Empty() && p.d.Place.Start < p.d.Date.Start && p.initials() || domain(p.word(p.i)) {
		p.d.Agency = p.toks[p.i].Span
		p.i++
		return true
	}
	return false
}

// initials reports whether letters that may be those of an agency come next, and a dash behind
// them: "Kolari (E/R), Oct. 3, GBN - The chief". They may be a word too where the place has
// small letters: "Kolari, Oct. 3, SPA - The chief".
func (p *datelineParser) initials() bool {
	w := p.word(p.i)
	return len(w) >= 3 && len(w) <= 5 && allCaps(w) && (english.Of(w) == (english.Entry{}) || !p.caps && p.word(p.i-1) == ",") &&
		p.i+1 < len(p.toks) && p.from(p.i+1).class(0) == dash
}

// domain reports whether w is the name of a site: "GAZETTE.COM", "Uz.de".
func domain(w string) bool {
	i := strings.LastIndexByte(w, '.')
	return i > 1 && i < len(w)-1 && english.LayoutOf(w[i+1:]).Is(english.DomainEnding)
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

// agency reads an agency between brackets or slashes, or a date there.
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
		if p.word(j) != closing {
			continue
		}
		in := Span{p.toks[p.i+1].Start, p.toks[j-1].End}
		switch n := p.from(p.i + 1).dayMonth(); {
		case j == p.i+1 || n == j-p.i-1 && !p.d.Date.Empty():
			return false
		case n == j-p.i-1:
			p.d.Date = in // "GENEVA (15 March 2024) - "
		default:
			p.d.Agency = in
		}
		p.i = j + 1
		return true
	}
	return false
}

// likelyAgency reports whether the agency is known.
func (p *datelineParser) likelyAgency() bool {
	return english.OfPhrase(p.d.Agency.In(p.text)).Is(english.Agency)
}
