package entity

// This file holds what the line that opens a dispatch, and the one that says who
// wrote it, tell of the names in them: what they are, and that capitals there
// are a style.

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// inDateline reports whether token i belongs to the article's dateline.
func (f *finder) inDateline(i int) bool {
	d := f.a.Dateline
	return d != nil && d.Contains(f.a.Tokens[i].Span)
}

// filed returns what token i is by its part of the dateline, Unknown outside.
func (f *finder) filed(i int) Kind {
	switch d := f.a.Dateline; {
	case d == nil:
		return KindUnknown
	case d.Place.Contains(f.a.Tokens[i].Span):
		return KindPlace
	case d.Agency.Contains(f.a.Tokens[i].Span):
		return KindOrganization
	}
	return KindUnknown
}

// spelled returns the name of tokens i to k-1 as it stands in other places than
// the capitals of a dateline or byline: "Esbjerg" for "ESBJERG".
func (f *finder) spelled(i, k int) string {
	s := oneLine(f.textOf(i, k))
	if f.filed(i) != KindPlace && (f.a.Byline == nil || !f.a.Byline.Contains(f.a.Tokens[i].Span)) {
		return s
	}
	b := make([]byte, 0, len(s))
	inside, letters := false, 0
	for _, r := range s {
		switch {
		case unicode.IsLower(r):
			return s
		case inside:
			r = unicode.ToLower(r)
		}
		if inside = unicode.IsLetter(r); inside {
			letters++
		}
		b = utf8.AppendRune(b, r)
	}
	if letters <= shortCapitals {
		return s
	}
	return string(b)
}

// shortCapitals is how many letters a name in capitals has that may be an
// acronym.
const shortCapitals = 3

// respell gives the place e, of which only a dateline's capitals were known, the
// name as tokens i to k-1 have it: "Ede" for "EDE".
func (f *finder) respell(e int32, i, k int) {
	x := &f.ents[e]
	if x.kind != KindPlace || x.own > 0 || x.name != strings.ToUpper(x.name) {
		return
	}
	if s := oneLine(f.textOf(i, k)); s != x.name && strings.EqualFold(s, x.name) && f.words[i].shape&capital != 0 {
		x.name = s
	}
}
