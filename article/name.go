package article

// This file tells how many words of a line are the name of a person.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// leastGap is the least number of bytes between two parts of a line that are apart.
const leastGap = 3

// nameTokens returns how many of toks are a person's name at their start: two
// to five words with a capital, initials and particles among them.
func nameTokens(s string, toks []Token) int {
	count, n := 0, 0
	for i := range toks {
		w := toks[i].In(s)
		glued := i > 0 && toks[i-1].End == toks[i].Start
		if i > 0 && toks[i].Start-toks[i-1].End >= leastGap {
			return named(count, n)
		}
		switch {
		case glued && count > 0 && endsWithApostrophe(s, toks[i:]):
			continue // "Achieng’ Onditi"
		case w == "-" && glued && i+1 < len(toks) && toks[i].End == toks[i+1].Start:
			continue
		case glued && i > 1 && toks[i-1].In(s) == "-": // "Chien-kuo"
			n = i + 1
			continue
		case count > 0 && particle(w):
			continue
		case outsideName(w, count):
			return named(count, n)
		case monthOf(w) != 0 && beforeDay(s, toks[i+1:]),
			// "Mon 3 Mar", "Jane Roe Published May 5"
			count > 1 && len(w) == 3 && english.ClassOf(w).Is(english.Calendar) && beforeDay(s, toks[i+1:]),
			count > 1 && (stamped(w) || w == "Last"):
			return named(count, n)
		}
		count++
		if count > 5 {
			return 0
		}
		n = i + 1
	}
	return named(count, n)
}

// beforeDay reports whether toks, after a month, begin with a day, or with a stop and a day: "May. 5".
func beforeDay(s string, toks []Token) bool {
	if len(toks) > 1 && toks[0].In(s) == "." {
		toks = toks[1:]
	}
	return len(toks) > 0 && dayOf(toks[0].In(s)) != 0
}

// outsideName reports whether w is no part of a name of which count words came before.
func outsideName(w string, count int) bool {
	if strings.EqualFold(w, "and") || strings.EqualFold(w, "by") || !startsUpper(w) && !elided(w) {
		return true
	}
	c := english.ClassOf(w)
	return count > 0 && c.Is(english.Preposition) && !c.Is(english.NameParticle)
}

// endsWithApostrophe reports whether toks begin with an apostrophe with which a name ends, before
// a surname.
func endsWithApostrophe(s string, toks []Token) bool {
	if w := toks[0].In(s); w != "’" && w != "'" || len(toks) < 2 {
		return false
	}
	return toks[0].End < toks[1].Start && startsUpper(toks[1].In(s))
}

// stamped reports whether w says that a day of publication follows: "Published".
func stamped(w string) bool {
	return strings.HasSuffix(w, "ed") && english.LayoutOf(w).Is(english.PageDate)
}

// elided reports whether w is a name after what is left of a particle: "d'Entremont".
func elided(w string) bool {
	const least = 4
	if len(w) < least || w[0] != 'd' && w[0] != 'l' {
		return false
	}
	rest, ok := strings.CutPrefix(w[1:], "’")
	if !ok {
		rest, ok = strings.CutPrefix(w[1:], "'")
	}
	return ok && startsUpper(rest)
}

// named returns n if a name may have that many words, else 0.
func named(count, n int) int {
	if count == 0 {
		return 0
	}
	return n
}

// particle reports whether w is a small word inside a surname.
func particle(w string) bool {
	c := english.ClassOf(w)
	return startsLower(w) && c.Is(english.NameParticle) && !c.Is(english.Closed)
}

// unglued returns the name sp without what was glued to it: "ByJane Roe", "Jane RoeReporter",
// "Jane Roe@janeroe".
func unglued(text string, sp Span) Span {
	s := sp.In(text)
	if len(s) > 3 && s[:2] == "By" && isUpper(s[2]) {
		sp.Start += 2
	}
	last := strings.LastIndexByte(s, ' ') + 1
	for i := last + 2; i < len(s); i++ {
		if s[i] == '@' || isUpper(s[i]) && isLower(s[i-1]) && english.OfPhrase(s[i:]).Is(english.Role) {
			sp.End -= len(s) - i
			break
		}
	}
	return sp
}
