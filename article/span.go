package article

import (
	"strings"
	"unicode/utf8"
)

// A Span is a half-open range of bytes in [Article.Text]: the first byte at
// Start, the first byte after it at End. Everything that this library finds is
// a Span, so text[s.Start:s.End] is always what was found.
//
// The zero Span is empty. It means "absent" wherever a field may be
// missing.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the length of s in bytes. It is negative where s ends before it starts, as no span
// does that this library finds.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s covers no byte at all.
func (s Span) Empty() bool { return s.End <= s.Start }

// In returns the bytes of text that s covers, without copying them. The text
// must be the one that s was found in; In panics if s is not a range of it, see
// [Span.ValidIn].
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Line returns the bytes of text that s covers on one line: with one space for
// each stretch of white space, such as the line breaks of a hard-wrapped text,
// and none at the ends.
func (s Span) Line(text string) string { return strings.Join(strings.Fields(s.In(text)), " ") }

// Contains reports whether every byte of t is also in s. An empty t is
// contained where its Start lies within s or at its end.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// ValidIn reports whether s is a range of bytes of text that splits no
// character. Every span of an article is; spans from elsewhere may not be.
func (s Span) ValidIn(text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text) &&
		(s.Start == len(text) || utf8.RuneStart(text[s.Start])) &&
		(s.End == len(text) || utf8.RuneStart(text[s.End]))
}
