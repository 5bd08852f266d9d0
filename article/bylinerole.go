package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file reads what the people of a byline are: "Science reporter Ada Finch".

// roleAhead returns the token after what somebody is, in small letters before the name at
// token i: "political reporter Jane Roe", "Xinhua writers Jane Roe"; i if there is none.
func (p phrase) roleAhead(i int) int {
	for n := i; n < i+maxRole && p.class(n) == letter && (startsLower(p.word(n)) || english.OfPhrase(p.word(n)).Is(english.Agency)); n++ {
		if job(p.word(n)) && startsUpper(p.word(n+1)) {
			return n + 1
		}
	}
	return i
}

// roleFirst returns how many tokens of p are the role of a writer before a name with which p ends:
// "Science reporter Ada Finch"; 0 if there is none.
func (p phrase) roleFirst() int {
	if p.len() == 0 || !startsUpper(p.word(0)) {
		return 0
	}
	for k := 2; k < p.len() && k <= maxRole; k++ {
		if w := p.word(k - 1); !startsUpper(w) && job(w) {
			if n := nameTokens(p.text, p.toks[k:]); n >= 2 && k+n == p.len() {
				return k
			}
			return 0
		}
	}
	return 0
}

// roleBehind returns the token after the role of a writer that comes after a comma or a bar at
// token i, i if there is none.
func (p phrase) roleBehind(i int) int {
	if w := p.word(i); w != "," && w != "|" && w != "/" {
		return i
	}
	for n := i + 1; n < p.len() && n <= i+maxRole && p.word(n) != "," && p.word(n) != "|"; n++ {
		if next := p.word(n + 1); job(p.word(n)) && (next == "" || next == "," || next == "and" || next == "&") {
			return n + 1
		}
	}
	return i
}

// allRoles reports whether all words of p are words of roles of writers: "Staff Reporter".
func allRoles(p phrase) bool {
	for i := range p.toks {
		if !english.OfPhrase(p.word(i)).Is(english.Role) {
			return false
		}
	}
	return job(p.word(p.len()-1)) || p.len() > 1
}

// roleOrAgency reports whether toks begin with a role or an agency rather than with names.
func roleOrAgency(s string, toks []Token) bool {
	end := 0
	for end < len(toks) && end < 6 {
		w := toks[end].In(s)
		if w == "," || w == "|" || w == "(" {
			break
		}
		if english.OfPhrase(w).Is(english.Role) && !startsUpper(w) {
			return true
		}
		end++
	}
	if end == 0 {
		return false
	}
	if english.OfPhrase(Span{toks[0].Start, toks[end-1].End}.In(s)).Is(english.Agency) {
		return true
	}
	last := toks[end-1].In(s)
	return job(last) || english.OfPhrase(last).Is(english.Role)
}

// beforeRole returns how many of toks, a name, come before a role that follows
// without a comma: "Michael Hilt Business Columnist". Two at least are the name.
func beforeRole(s string, toks []Token, next string) int {
	n := len(toks)
	if n > 2 && startsLower(next) && english.OfPhrase(toks[n-1].In(s)).Is(english.Role) {
		return n - 1 // "Jane Roe Senior political reporter"
	}
	if job(toks[n-1].In(s)) {
		for n > 2 && english.OfPhrase(toks[n-1].In(s)).Is(english.Role) {
			n--
		}
	}
	return n
}

// job reports whether w, the last word of a role, is a job title and nothing else.
func job(w string) bool {
	return english.LayoutOf(strings.TrimSuffix(w, "s")).Is(english.WriterNoun)
}
