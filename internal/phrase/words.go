package phrase

// This file holds the words of an article as the readers of names see them.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Doc is the words of an article as names are read: without a possessive ending. It is
// safe for concurrent use.
type Doc struct{ *text.Doc }

// Of returns the words of an article.
func Of(a *article.Article) *Doc { return &Doc{access.Words(a)} }

// Upper reports whether word i, without a possessive ending, is in capitals: "UN",
// "U.S.'s". The flag text.Upper counts the s of the ending too.
//
//go:noinline
func (d *Doc) Upper(i int) bool { return d.Form(i).NameFlags&text.Upper != 0 }

// Opens reports whether word i is the first of a sentence or quotation, or comes after
// a colon, so that its capital is uninformative.
func (d *Doc) Opens(i int) bool { return d.Has(i, text.Opens) }

// Titled reports whether word i is in a line in title case or capitals, such as a
// headline, so that its capital is uninformative.
//
//go:noinline
func (d *Doc) Titled(i int) bool { return d.Has(i, text.TitleCase) }

// Has reports whether there is a word i and it has one of the flags.
func (d *Doc) Has(i int, f text.Flags) bool {
	return uint(i) < uint(len(d.Words)) && d.Words[i].Flags&f != 0
}

// Is reports whether there is a word i and it belongs to at least one of the classes.
//
//go:noinline
func (d *Doc) Is(i int, c english.Class) bool {
	return uint(i) < uint(len(d.Words)) && d.Forms[d.Words[i].Form].Class&c != 0
}

// Used reports whether word i belongs to at least one of the sets of [english.Usage].
func (d *Doc) Used(i int, u english.Usage) bool { return d.Form(i).English.Usage&u != 0 }

// ClassesOf returns the classes of word i.
func (d *Doc) ClassesOf(i int) english.Class { return d.Form(i).Class }

// Hyphen reports whether word i is a hyphen without a space before it.
//
//go:noinline
func (d *Doc) Hyphen(i int) bool { return d.Form(i).Punct == '-' && d.Has(i, text.Glued) }

// AfterThe reports whether "the" comes right before word i in its sentence.
func (d *Doc) AfterThe(i int) bool {
	return i > d.SentenceOf(i).First && strings.EqualFold(d.String(i-1), "the")
}

// In returns the text of words i to k-1, without a possessive ending of the last.
//
//go:noinline
func (d *Doc) In(i, k int) string { return d.Text[d.Words[i].Start:d.NameEnd(k-1)] }

// Span returns the bytes of words i to k-1, without a possessive ending of the last.
func (d *Doc) Span(i, k int) article.Span {
	return article.Span{Start: int(d.Words[i].Start), End: d.NameEnd(k - 1)}
}

// SameSentence reports whether words i and k are in the same sentence. It is false if i is
// before the first word or k past the last one.
func (d *Doc) SameSentence(i, k int) bool {
	return i >= 0 && k < len(d.Words) && d.Sentence(i) == d.Sentence(k)
}

// SameParagraph is like [Doc.SameSentence] for paragraphs.
func (d *Doc) SameParagraph(i, k int) bool {
	return i >= 0 && k < len(d.Words) && d.Paragraph(i) == d.Paragraph(k)
}

// Range returns the range of words i to k-1.
func Range(i, k int) text.Range { return text.Range{First: i, End: k} }
