package link

// This file finds the acronyms that an article introduces itself: "Kelder Nurses' Assembly
// (KNA)", "Isis (Institute of Social Studies)". They mean what the article says, whatever the
// lexicon has by that name.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// introduce finds the acronyms that the article introduces, and makes all mentions of them
// names that the rest of the article explains.
func (l *linker) introduce() {
	for n := 1; n < len(l.names); n++ {
		long, short := &l.names[n-1], &l.names[n]
		if !l.inBrackets(long, short) && !l.orAlso(long, short) {
			continue
		}
		if long.Len() == 1 {
			long, short = short, long
		}
		if l.abbreviates(short, long) {
			if l.introduced == nil {
				l.introduced = map[string]bool{}
			}
			l.introduced[string(l.word(short.First))] = true
		}
	}
	if l.introduced == nil {
		return
	}
	for n := range l.names {
		l.d.Stop.Every(n)
		if nm := &l.names[n]; nm.Len() == 1 && nm.Entry == 0 && l.introduced[string(l.word(nm.First))] {
			nm.Known, nm.Sense, nm.Kind = false, 0, lexicon.NoKind
		}
	}
}

// inBrackets reports whether a name is in parentheses after another.
func (c *words) inBrackets(long, short *Name) bool {
	return short.First == long.End+1 && c.d.String(long.End) == "(" && short.End < len(c.d.Words) && c.d.String(short.End) == ")"
}

// orAlso reports whether a name in capitals is after another, a comma and "or", and a comma or the
// end of the sentence follows: "Ann Roe of the Marsh Bird Institute, or MBI, said".
func (c *words) orAlso(long, short *Name) bool {
	d, i := c.d, long.End
	return short.First == i+2 && short.Len() == 1 && d.Upper(i+2) && d.String(i) == "," && d.String(i+1) == "or" &&
		(!d.SameSentence(i, i+3) || d.Has(i+3, text.Sign) && !d.Has(i+3, text.Glued) || d.Form(i+3).Punct == ',' || d.Form(i+3).Punct == '.')
}

// abbreviates reports whether a name is the acronym of a body beside it, and not known to be.
func (c *words) abbreviates(short, long *Name) bool {
	if short.Len() > 1 || short.Entry > 0 || long.Len() == 1 || !bodily(long.Kind) {
		return false
	}
	if short.Known && long.Known && short.Sense.ID() == long.Sense.ID() {
		return false
	}
	s := c.d.String(short.First)
	return c.initialsOf(long.Range, s) || short.Known && (c.someInitials(long.Range, s) ||
		c.amongInitials(long.Range, s) && !strings.HasPrefix(short.Sense.Actor().Name, c.d.String(long.First)))
}

// minSome is how many letters an acronym has that is made of some of the initials of a name only.
const minSome = 3

// someInitials reports whether an acronym in capitals is made of the initials of a name, the first
// of them first, without some of the others: "ECB" for the England and Wales Cricket Board.
func (c *words) someInitials(name text.Range, s string) bool {
	d := c.d
	if len(s) < minSome || strings.ToUpper(s) != s {
		return false
	}
	for i := name.First; i < name.End && s != ""; i++ {
		if !d.Has(i, text.Capital) {
			continue
		}
		first, _ := utf8.DecodeRuneInString(d.String(i))
		switch rest := withoutInitial(s, first); {
		case rest != "-":
			s = rest
		case i == name.First:
			return false
		}
	}
	return s == ""
}

// amongInitials reports whether as many words of a name as an acronym has letters begin with one of them,
// in any order, as where it is of another language: "ICE" for the Costa Rican Electricity Institute.
func (c *words) amongInitials(name text.Range, s string) bool {
	found := 0
	for i := name.First; i < name.End; i++ {
		if strings.IndexByte(s, c.d.String(i)[0]) >= 0 {
			found++
		}
	}
	return found >= max(len(s), minSome)
}

// initialsOf reports whether s is made of the initials of a name, in any case, with or
// without those of small words.
func (c *words) initialsOf(name text.Range, s string) bool {
	all, capitals := s, s
	for i := name.First; i < name.End; i++ {
		if c.d.Has(i, text.Sign) {
			continue
		}
		first, _ := utf8.DecodeRuneInString(c.d.String(i))
		all = withoutInitial(all, first)
		if c.d.Has(i, text.Capital) {
			capitals = withoutInitial(capitals, first)
		}
	}
	return all == "" || capitals == ""
}

// withoutInitial returns s without its first letter if that is r, "-" if it isn't.
func withoutInitial(s string, r rune) string {
	c, n := utf8.DecodeRuneInString(s)
	if n == 0 || unicode.ToLower(c) != unicode.ToLower(r) {
		return "-"
	}
	return s[n:]
}
