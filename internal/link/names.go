package link

// This file compares and spells names.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

func hasBlank(s string) bool { return strings.IndexByte(s, ' ') >= 0 }

// firstPart returns the first word of a name, or what is before its hyphen.
//
//go:noinline
func firstPart(s string) string {
	if i := strings.IndexAny(s, " -"); i > 0 {
		return s[:i]
	}
	return s
}

// SameName reports whether a name is the canonical one, apart from case and an article.
func SameName(s, name string) bool {
	return strings.EqualFold(s, name) || strings.EqualFold(s, strings.TrimPrefix(name, "The "))
}

// SameFolded reports whether two names are the same as names are compared, apart from
// "the" before the second.
func SameFolded(a, b string) bool {
	var x, y [fold.MaxBytes]byte
	return string(fold.Append(x[:0], a)) == string(fold.TrimThe(fold.Append(y[:0], b)))
}

// OneLine returns a piece of the text on one line, with one space in place of each run of
// white space, zero width spaces and control characters, and without what shows nothing.
//
//go:noinline
func OneLine(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r != ' ' && blank(r) || unseen(r) }) && !strings.Contains(s, "  ") {
		return s
	}
	s = strings.Map(func(r rune) rune {
		if unseen(r) {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.FieldsFunc(s, blank), " ")
}

// Unbracketed returns a name without square brackets, and without a parenthesis that
// is closed but not opened in it: "Abdel Holm" for "(Abdel) Holm".
func Unbracketed(s string) string {
	if i := strings.IndexByte(s, ')'); i >= 0 && strings.IndexByte(s[:i], '(') < 0 {
		s = s[:i] + s[i+1:]
	}
	if strings.IndexByte(s, '[') < 0 && strings.IndexByte(s, ']') < 0 {
		return s
	}
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r == '[' || r == ']' {
			return -1
		}
		return r
	}, s))
}

func blank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' || r == '\ufeff'
}

// unseen reports whether a character shows nothing and separates nothing. The joiners, U+200C and
// U+200D, are among them, as names are compared without them too.
//
//go:noinline
func unseen(r rune) bool { return r == '\u200c' || r == '\u200d' || text.Invisible(r) }

// shortCapitals is how many letters a name in capitals has that may be an acronym.
const shortCapitals = 3

// spelled returns the name of words as it is spelled outside of the capitals of a
// dateline or byline: "Esbjerg" for "ESBJERG".
func (c *words) spelled(r text.Range) string {
	s := OneLine(c.said(r))
	if mention.Filed(c.a, c.d, r.First) != lexicon.Place && (c.a.Byline == nil || !c.a.Byline.Contains(c.d.Span(r.First, r.First+1))) {
		return s
	}
	b := make([]byte, 0, len(s))
	inside, letters := false, 0
	for _, c := range s {
		switch {
		case unicode.IsLower(c):
			return s
		case inside:
			c = unicode.ToLower(c)
		}
		if inside = unicode.IsLetter(c); inside {
			letters++
		}
		b = utf8.AppendRune(b, c)
	}
	if letters <= shortCapitals {
		return s
	}
	return string(b)
}

// respell replaces the spelling of a place in the capitals of a dateline, "EDE", by that of
// other mentions, "Ede".
func (c *words) respell(id ID, r text.Range) {
	x := &c.all[id]
	if x.Kind != lexicon.Place || x.Entry > 0 || x.Name != strings.ToUpper(x.Name) {
		return
	}
	if s := OneLine(c.said(r)); s != x.Name && strings.EqualFold(s, x.Name) && c.d.Has(r.First, text.Capital) {
		x.Name = s
	}
}

// genderBeside returns the gender that the words beside a name, which begins with word i, tell: of
// "her son-in-law, Kim Roe" or "Kim Roe, a retired policewoman". It is Unknown if they tell none.
func (c *people) genderBeside(i int) lexicon.Gender {
	const before, after = 8, 12
	if i < 0 {
		return lexicon.Unknown
	}
	s := c.d.SentenceOf(i)
	for k := i - 1; k >= max(s.First, i-before) && !c.d.Is(k, english.ActorVerb); k-- {
		if g := lexicon.FindNoun(c.d.String(k)).Gender(); g != lexicon.Unknown {
			return g
		}
	}
	for k := i + 1; k < min(s.End, i+after) && !c.d.Is(k, english.ActorVerb|english.Have); k++ {
		if g := lexicon.FindNoun(c.d.String(k)).Gender(); g != lexicon.Unknown {
			return g
		}
	}
	return lexicon.Unknown
}
