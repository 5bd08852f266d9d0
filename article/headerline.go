package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file tells what the words of one line above an article say: a name, a role, a place, days.

// beforePlace returns how many words of p are before an "in" with what may be a place:
// "Reuters in Paris"; 0 if there is none.
func (p phrase) beforePlace() int {
	for k := 1; k < p.len(); k++ {
		if p.inPlace(k) {
			return k
		}
	}
	return 0
}

// roleAlone returns how many of the words of p, which may name a place after them, say what
// a writer is and no name: "Court Reporter", "Our Correspondent, Rangpur"; 0 if they do not.
func (p phrase) roleAlone() int {
	n := 0
	for n < p.len() && startsUpper(p.word(n)) {
		n++
	}
	if n < 2 || !job(p.word(n-1)) || beginsName(p.word(0), false) {
		return 0
	}
	if n < p.len() && (p.word(n) != "," || nameTokens(p.text, p.toks[n+1:]) < p.len()-n-1 && !known(p.from(n+1).in())) {
		return 0
	}
	return n
}

// pastDay returns what comes after the day that p begins with, with a sign or without:
// "Thursday, 2 May 2024 | Jane Roe", "May 2, 2024 Jane Roe"; nothing if a name does not.
func (p phrase) pastDay() phrase {
	if n, _ := p.fullDate(); n > 0 && n < p.len() && nameTokens(p.text, p.toks[n:]) == p.len()-n {
		return p.from(n)
	}
	return p.pastFirst()
}

// pastFirst returns what comes after the first sign between the parts of p, where the
// part before is a day or the kind of a story: "Thursday, 2 May 2024 | Jane Roe",
// "EXCLUSIVE | Jane Roe"; nothing else.
func (p phrase) pastFirst() phrase {
	for i := 1; i < p.len() && i < maxDateLine; i++ {
		if !separator(p.word(i)) {
			continue
		}
		if first := p.cut(0, i); english.OfPhrase(first.in()).Is(english.Slug) || first.day() {
			return p.from(i + 1)
		}
		break
	}
	return phrase{}
}

// reachable reports whether p is a name, a comma and an address, which may be hidden: "Jane Roe,
// [email protected]".
func (p phrase) reachable() bool {
	n := nameTokens(p.text, p.toks)
	if n >= 2 && p.len() == n+1 {
		return strings.IndexByte(p.word(n), '@') > 0 // "Jane Roe jroe@gazette.example"
	}
	return n >= 2 && n < p.len() && p.word(n) == "," &&
		(p.word(n+2) == "email" && p.word(n+3) == "protected" ||
			p.len() == n+2 && strings.IndexByte(p.word(n+1), '@') > 0)
}

// saysDay reports whether p has a sign between its parts and a day among them: "A. Roe | TNN
// | Sep 9, 2025".
func (p phrase) saysDay() bool {
	if s := p.in(); strings.IndexByte(s, '|') < 0 && !strings.Contains(s, " / ") &&
		!strings.Contains(s, " · ") && !strings.Contains(s, " • ") {
		return false
	}
	d, others := p.dateLine()
	return !d.First.IsZero() && others <= maxOther
}

// beforeStamp returns how many tokens of p are a name before when the article was published, which is
// all the rest: "Jane Roe Published January 5, 2024 Updated January 6, 2024"; 0 if they are not.
func (p phrase) beforeStamp() int {
	for n := 2; n <= min(4, nameTokens(p.text, p.toks)); n++ {
		if rest := p.from(n); rest.len() > 3 && english.LayoutOf(rest.word(0)).Is(english.PageDate) && rest.datesOnly() {
			return n
		}
	}
	return 0
}

// begunByDay reports whether p has a sign between its parts and a day comes first:
// "June 24, 2025 08:00 ET | Source: Oster Pumps".
func (p phrase) begunByDay() bool {
	return p.beginsWithDay() && p.saysDay()
}

// placeAndDay reports whether p is a place that is known, a sign and a day, or a newspaper and its
// day: "Chennai | March 4, 2026", "The Oster Ledger, March 4, 2026, page 3".
func (p phrase) placeAndDay() bool {
	for k := 1; k < p.len() && k <= maxRole; k++ {
		if sign := separator(p.word(k)); (sign || p.word(k) == ",") && p.cut(0, k).masthead() {
			return p.from(k + 1).beginsWithDay()
		} else if sign {
			return known(p.cut(0, k).in()) && p.from(k+1).day()
		}
	}
	return false
}

// beginsWithDay reports whether p begins with a day.
func (p phrase) beginsWithDay() bool {
	if p.len() == 0 || !p.mayDate() {
		return false
	}
	n, _ := p.fullDate()
	return n > 0
}

// opensCredits reports whether p, a line with a day, begins with what is surely the
// name of a person: the first name is known, or an agency comes next, "Jane Roe / TNN".
func (p phrase) opensCredits() bool {
	n := nameTokens(p.text, p.toks)
	if n < 2 || n == p.len() {
		return false
	}
	if beginsName(p.word(0), false) {
		return true
	}
	name, rest := p.cut(0, n), p.from(n)
	if !p.saysDay() && !((p.word(n) != "," || !p.glued(n)) && rest.datesOnly()) && !english.LayoutOf(p.word(n)).Is(english.PageDate) {
		return false
	}
	return name.unusual() || english.OfPhrase(p.word(n+1)).Is(english.Agency) || name.unheard() && rest.datesOnly()
}

// datesOnly reports whether p has nothing but dates, times, counts and signs: "2
// minutes ago", "| Published 4 months ago".
func (p phrase) datesOnly() bool {
	_, others := p.dateLineWith(0)
	return others == 0
}
