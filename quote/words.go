package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
)

// This file writes attributions as text for people to read.

// Words returns the content on one line, for people to read: its pieces separated by a
// space, without the quotation marks around a piece. The comma before a closing mark, as in
// “It rained,” she said, belongs to the sentence around the quotation. It is dropped after
// the last piece. A piece whose sentence ends before the next one has a period instead, as
// has one without marks: of She said that it rained. “It was cold.” the words are
// "that it rained. It was cold."
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
		last := i+1 == len(a.Content)
		ends := !last && endsBetween(c, a.Content[i+1], in.Text)
		if inner != c && (last || ends) {
			line = strings.TrimSuffix(line, ",")
		}
		b.WriteString(line)
		if ends && !ended(line) {
			b.WriteByte('.')
		}
	}
	return b.String()
}

// ended reports whether a line ends with a sign that ends a sentence, in quotation marks or not.
func ended(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, `"'”’»`))
	return strings.ContainsRune(".?!…:;—–-", r)
}

// endsBetween reports whether the words between two pieces of content end a sentence.
func endsBetween(piece, next article.Span, text string) bool {
	between := article.Span{Start: piece.End, End: next.Start}
	return between.Start < between.End && between.ValidIn(text) && strings.HasSuffix(strings.TrimSpace(between.In(text)), ".")
}

// SpeakerName returns the names of the Speakers, joined by "and". If there are none it
// returns the words of the Source on one line ("two officials"), without the comma or dash
// that ends an apposition and the ending of an owner ("the bank's"), or "" if that is absent
// or not in the article. The article must be the one that the attribution was found in.
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
	name := strings.TrimRight(a.Source.Line(in.Text), " ,–—")
	for _, ending := range []string{"'s", "’s", "'", "’"} {
		if whose, ok := strings.CutSuffix(name, ending); ok {
			return whose
		}
	}
	return name
}
