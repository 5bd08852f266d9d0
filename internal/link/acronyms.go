package link

// This file finds the acronyms that an article introduces itself: "Kelder Nurses' Assembly
// (KNA)", "Isis (Institute of Social Studies)". They mean what the article says, whatever the
// lexicon has by that name.

import (
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
		if short.First != long.End+1 || l.d.String(long.End) != "(" || short.End >= len(l.d.Words) || l.d.String(short.End) != ")" {
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

// abbreviates reports whether a name is the acronym of a body beside it, and not known to be.
func (c *words) abbreviates(short, long *Name) bool {
	if short.Len() > 1 || short.Entry > 0 || long.Len() == 1 || !bodily(long.Kind) {
		return false
	}
	if short.Known && long.Known && short.Sense.ID() == long.Sense.ID() {
		return false
	}
	return c.initialsOf(long.Range, c.d.String(short.First))
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
