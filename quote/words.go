package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
)

// This file writes attributions as text for people to read.

// Words returns the content on one line, for people to read: its pieces separated by a
// space, without the quotation marks around a piece. The comma before a closing mark, as in
// “It rained,” she said, belongs to the sentence around the quotation. It is dropped after
// the last piece, and replaced by a period if the next piece begins a sentence.
//
// The article must be the one that the attribution was found in. Pieces that are not in it
// are left out. A nil attribution or article has no words.
func (a *Attribution) Words(in *article.Article) string {
	if a == nil || in == nil {
		return ""
	}
	var b strings.Builder
	for i, c := range a.Content {
		if !c.ValidIn(in.Text) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		inner := in.Unquoted(c)
		line := inner.Line(in.Text)
		if inner != c && strings.HasSuffix(line, ",") {
			line = line[:len(line)-1] + afterComma(c, a.Content[i+1:], in.Text)
		}
		b.WriteString(line)
	}
	return b.String()
}

// afterComma returns what stands for the comma that ends a quoted piece: nothing if no
// piece follows, a period if the words between the two end a sentence.
func afterComma(piece article.Span, rest []article.Span, text string) string {
	if len(rest) == 0 {
		return ""
	}
	between := article.Span{Start: piece.End, End: rest[0].Start}
	if between.Start < between.End && between.ValidIn(text) && strings.HasSuffix(strings.TrimSpace(between.In(text)), ".") {
		return "."
	}
	return ","
}

// SpeakerName returns the names of the Speakers, joined by "and". If there are none it
// returns the words of the Source on one line ("two officials"), or "" if that is
// absent or not in the article. The article must be the one that the attribution was
// found in.
func (a *Attribution) SpeakerName(in *article.Article) string {
	if a == nil {
		return ""
	}
	names := make([]string, 0, len(a.Speakers))
	for _, s := range a.Speakers {
		if s.Actor != nil {
			names = append(names, s.Actor.Name)
		}
	}
	switch {
	case len(names) > 0:
		return strings.Join(names, " and ")
	case a.Speaker != nil: // put together by hand
		return a.Speaker.Name
	case in == nil || !a.Source.ValidIn(in.Text):
		return ""
	}
	return a.Source.Line(in.Text)
}
