package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file recognises bylines: "By A. B. Name and C. Name, Reuters".

// A Byline names the people and the agency that an article is by.
type Byline struct {
	Span          // the line, "By" included
	Names  []Span // the people in text order
	Role   Span   // "White House correspondent", maybe on the next line; empty when none is given
	Agency Span   // "Reuters", maybe on the next line; empty when none is named
}

// The greatest numbers of tokens in a byline, and in a role on a line below it.
const (
	maxByline = 30
	maxRole   = 6
)

// byline returns the byline that the paragraph of the tokens toks is, nil if it
// is none.
func (c *cutter) byline(toks []Token) *Byline {
	s := c.text
	if len(toks) < 2 || len(toks) > maxByline {
		return nil
	}
	if !strings.EqualFold(toks[0].In(s), "by") {
		return c.bareByline(toks)
	}
	if w := toks[1].In(s); monthOf(w) != 0 && startsUpper(w) && !allCaps(w) || weekdayOf(w) >= 0 {
		return nil // "By July 2013, ..."
	}
	b := &Byline{Span: Span{toks[0].Start, toks[len(toks)-1].End}}
	i := 1
	for {
		n := nameTokens(s, toks[i:])
		if n == 0 {
			break
		}
		n = beforeRole(s, toks[i:i+n])
		b.Names = append(b.Names, Span{toks[i].Start, toks[i+n-1].End})
		i += n
		if i == len(toks) {
			return b
		}
		switch w := toks[i].In(s); {
		case w == "," && i+2 < len(toks) && strings.EqualFold(toks[i+1].In(s), "and"):
			i += 2
			continue
		case strings.EqualFold(w, "and") || w == "&":
			i++
			continue
		case w == "," && nameTokens(s, toks[i+1:]) >= 2 && !roleOrAgency(s, toks[i+1:]):
			i++
			continue
		}
		break
	}
	if len(b.Names) == 0 {
		return nil
	}
	return c.credits(b, toks[i:])
}

// below takes what stands on the line sp below the byline: an agency or a role.
func (b *Byline) below(text string, sp Span) {
	switch agency := english.OfPhrase(sp.In(text)).Is(english.Agency); {
	case agency && b.Agency.Empty():
		b.Agency = sp
	case !agency && b.Role.Empty():
		b.Role = sp
	}
}

// bareByline returns the byline that toks are without "By": a name and a role,
// "Ada Finch, Political Editor".
func (c *cutter) bareByline(toks []Token) *Byline {
	s := c.text
	n := nameTokens(s, toks)
	if n < 2 || n+2 > len(toks) || len(toks) > n+1+maxRole || toks[n].In(s) != "," || !job(toks[len(toks)-1].In(s)) {
		return nil
	}
	return &Byline{
		Span:  Span{toks[0].Start, toks[len(toks)-1].End},
		Names: []Span{{toks[0].Start, toks[n-1].End}},
		Role:  Span{toks[n+1].Start, toks[len(toks)-1].End},
	}
}

// credits reads what follows the names of b: a role, an agency, a date.
func (c *cutter) credits(b *Byline, toks []Token) *Byline {
	s := c.text
	for i := 0; i < len(toks); {
		w := toks[i].In(s)
		k, _ := classAt(w)
		switch {
		case k != letter && k != digit:
			if w == "." && i+1 < len(toks) || w == "?" || w == "!" {
				return nil // a sentence
			}
			i++
			continue
		case k == digit || monthOf(w) != 0:
			return b // "| Nov. 3, 2016 10:02 a.m."
		case startsLower(w) && english.ClassOf(w).Is(english.Preposition):
			i++
			continue
		}
		j := i
		for j < len(toks) {
			k, _ := classAt(toks[j].In(s))
			if k != letter && toks[j].In(s) != "/" && toks[j].In(s) != "-" {
				break
			}
			j++
		}
		if j == i {
			return nil
		}
		span := Span{toks[i].Start, toks[j-1].End}
		part := toks[i:j]
		switch set := english.OfPhrase(span.In(s)); {
		case set.Is(english.Agency):
			b.Agency = span
		case roleOrAgency(s, part):
			if b.Role.Empty() {
				b.Role = span
			}
		case startsUpper(span.In(s)) && len(part) <= 6 && b.Agency.Empty():
			b.Agency = span
		case len(part) > 6 || startsLower(span.In(s)):
			return nil
		}
		i = j
	}
	return b
}

// roleOrAgency reports whether the words that toks begin with say what somebody
// is, or whom for, and name nobody.
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
	return english.OfPhrase(toks[end-1].In(s)).Is(english.Role)
}

// nameTokens returns how many of toks are a person's name at their start: two
// to five words with a capital, initials and particles among them.
func nameTokens(s string, toks []Token) int {
	count, n := 0, 0
	for i := range toks {
		w := toks[i].In(s)
		glued := i > 0 && toks[i-1].End == toks[i].Start
		switch {
		case w == "-" && glued && i+1 < len(toks) && toks[i].End == toks[i+1].Start:
			continue
		case glued && i > 1 && toks[i-1].In(s) == "-": // "Chien-kuo"
			n = i + 1
			continue
		case count > 0 && particle(w):
			continue
		case strings.EqualFold(w, "and"), strings.EqualFold(w, "by"), !startsUpper(w):
			return named(count, n)
		case monthOf(w) != 0 && i+1 < len(toks) && dayOf(toks[i+1].In(s)) != 0:
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

// beforeRole returns how many of toks, a name, come before a role that follows
// without a comma: "Michael Hilt Business Columnist". Two at least are the name.
func beforeRole(s string, toks []Token) int {
	n := len(toks)
	if job(toks[n-1].In(s)) {
		for n > 2 && english.OfPhrase(toks[n-1].In(s)).Is(english.Role) {
			n--
		}
	}
	return n
}

// job reports whether w, the last word of a role, can be nothing else.
func job(w string) bool {
	return english.LayoutOf(w).Is(english.WriterNoun)
}

// named returns n if a name may have so many words.
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
