package phrase

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file holds the tokens of an article as the readers of extents see them.

// A Text is an article as a sequence of tokens with their parts of speech and quotation
// marks. It is immutable once made and safe for concurrent use. Tokens are read as they are
// written, with a possessive ending, which [Doc] leaves out. Methods that take a single token
// accept any index, and report false or zero for those outside of the article.
type Text struct {
	Article *article.Article
	Doc     *text.Doc // its words, one for each token

	tags []article.Tag
	over []text.Range // what is in no quotation, as a tag shows that it has ended, in text order
}

// Read returns the tokens of an article.
func Read(a *article.Article) *Text {
	t := new(Text)
	t.Reset(a)
	return t
}

// Reset makes t the tokens of another article, in the same memory; of none, if a is nil.
func (t *Text) Reset(a *article.Article) {
	*t = Text{Article: a, over: t.over[:0]}
	if a != nil {
		t.Doc, t.tags = access.Words(a), a.Tags()
		closeUnclosed(t)
	}
}

// The punctuation that is written in several ways, as [Text.Sign] returns it; other signs
// are their first byte.
const (
	QuotationMark = '"' // a quotation mark of any kind
	Dash          = '~' // a dash of any kind
	Dots          = '_' // an ellipsis, or a sign outside of ASCII
)

// Check ends a computation that is no longer wanted. It is called for each step,
// which i counts.
func (t *Text) Check(i int) { t.Doc.Stop.Every(i) }

// Len returns the number of tokens.
func (t *Text) Len() int { return len(t.Doc.Words) }

// Start returns the offset of the first byte of token i.
func (t *Text) Start(i int) int { return t.Doc.Start(i) }

// End returns the offset of the byte after token i.
func (t *Text) End(i int) int { return t.Doc.End(i) }

// has reports whether there is a token i.
func (t *Text) has(i int) bool { return uint(i) < uint(len(t.Doc.Words)) }

// Is reports whether token i is a word of one of the classes. It and the other small methods
// that the rules ask all the time are not inlined: with them, programs were larger by 250 kB and
// no faster.
//
//go:noinline
func (t *Text) Is(i int, c english.Class) bool {
	d := t.Doc
	return uint(i) < uint(len(d.Words)) && d.Forms[d.Words[i].Form].Full.Class&c != 0
}

// Any reports whether a token of r is a word of one of the classes.
func (t *Text) Any(r text.Range, c english.Class) bool {
	for i := r.First; i < r.End; i++ {
		if t.Is(i, c) {
			return true
		}
	}
	return false
}

// Used reports whether token i is a word of one of the sets of [english.Usage].
func (t *Text) Used(i int, u english.Usage) bool {
	d := t.Doc
	return uint(i) < uint(len(d.Words)) && d.Forms[d.Words[i].Form].Full.Usage&u != 0
}

// Cue returns what is known of token i as a reporting word.
//
//go:noinline
func (t *Text) Cue(i int) english.Cue {
	d := t.Doc
	if uint(i) >= uint(len(d.Words)) {
		return 0
	}
	return d.Forms[d.Words[i].Form].Full.Cue
}

// Shaped reports whether token i has one of the shapes.
func (t *Text) Shaped(i int, s text.Flags) bool {
	w := t.Doc.Words
	return uint(i) < uint(len(w)) && w[i].Flags&s != 0
}

// Tag returns the part of speech of token i.
func (t *Text) Tag(i int) article.Tag {
	if i < 0 || i >= len(t.tags) {
		return article.X
	}
	return t.tags[i]
}

// Verb reports whether token i is a verb that is no auxiliary.
func (t *Text) Verb(i int) bool { return t.Tag(i) == article.VERB && !t.Surname(i) }

// Surname reports whether token i, which may be a verb, has a capital letter as it is the end of
// a name: "Amina Said", but not in a headline; or beside another verb of saying, "Said added".
func (t *Text) Surname(i int) bool {
	if !t.Shaped(i, text.Capital) || t.Shaped(i, text.TitleCase) || t.Opens(i+1) {
		return false
	}
	return t.Shaped(i-1, text.Capital) && t.Tag(i-1) == article.PROPN && !t.Shaped(i+1, text.Capital) || t.spoke(i+1) || t.spoke(i-1)
}

// spoke reports whether token i is a past form of a verb of saying in small letters.
func (t *Text) spoke(i int) bool {
	return t.Shaped(i, text.Small) && t.Doc.Form(i).Full.Cue.Is(english.Speech) && t.Doc.Form(i).Full.Cue.Is(english.Past)
}

// Auxiliary reports whether token i is tagged as an auxiliary.
func (t *Text) Auxiliary(i int) bool { return t.Tag(i) == article.AUX && !t.Surname(i) }

// Verbal reports whether token i is a verb or an auxiliary.
func (t *Text) Verbal(i int) bool {
	tag := t.Tag(i)
	return (tag == article.VERB || tag == article.AUX) && !t.Surname(i)
}

// Noun reports whether token i is a noun or a part of a name.
func (t *Text) Noun(i int) bool {
	tag := t.Tag(i)
	return tag == article.NOUN || tag == article.PROPN
}

// Manner reports whether token i is an adverb by its ending: "sharply", but not "family".
func (t *Text) Manner(i int) bool { return t.Shaped(i, text.Manner) && !t.Noun(i) }

// Modifier reports whether token i is a determiner or an adjective.
func (t *Text) Modifier(i int) bool {
	tag := t.Tag(i)
	return tag == article.DET || tag == article.ADJ
}

// Sign returns the punctuation that token i is, 0 for words. A hyphen with spaces
// on both sides is a dash.
func (t *Text) Sign(i int) byte {
	if words := t.Doc.Words; uint(i) < uint(len(words)) && words[i].Flags&text.Sign != 0 {
		return t.sign(i)
	}
	return 0
}

// sign is Sign for a token that begins as one.
func (t *Text) sign(i int) byte {
	sign := t.Doc.Form(i).Punct
	if sign == '-' && spaced(t, i) {
		return Dash
	}
	return sign
}

// spaced reports whether there is white space on both sides of token i, which is
// not the first of its sentence.
func spaced(t *Text, i int) bool {
	w := &t.Doc.Words[i]
	end := t.Doc.End(i)
	return i > t.Doc.SentenceOf(i).First && !w.Flags.Is(text.Glued) && end < len(t.Doc.Text) && t.Doc.Text[end] == ' '
}

// Punct reports whether token i is the punctuation c.
func (t *Text) Punct(i int, c byte) bool { return t.Sign(i) == c }

// String returns token i as it is written.
//
//go:noinline
func (t *Text) String(i int) string {
	if !t.has(i) {
		return ""
	}
	return t.Doc.Text[t.Doc.Words[i].Start:t.Doc.End(i)]
}

// Word reports whether token i is w, which is in lower case, in any case.
func (t *Text) Word(i int, w string) bool {
	words := t.Doc.Words
	if uint(i) >= uint(len(words)) {
		return false
	}
	x := &words[i]
	f := &t.Doc.Forms[x.Form]
	return int(f.Length)+int(f.Ending) == len(w) && lower(t.Doc.Text[x.Start:int(x.Start)+len(w)], w)
}

// lower reports whether s is w but for the case of its letters. They are of the same length.
func lower(s, w string) bool {
	for k := range len(s) {
		if hash.LowerByte(s[k]) != w[k] {
			return false
		}
	}
	return true
}

// Sentence returns the number of the sentence that token i is in.
//
//go:noinline
func (t *Text) Sentence(i int) int { return t.Doc.Sentence(i) }

// Paragraph returns the number of the paragraph that token i is in.
//
//go:noinline
func (t *Text) Paragraph(i int) int { return t.Doc.Sentences[t.Sentence(i)].Paragraph }

// SentenceAt returns the tokens of the sentence that token i is in, without a
// dateline and the dash or bullet before it. There is at least one.
func (t *Text) SentenceAt(i int) text.Range { return t.SentenceNumber(t.Sentence(i)) }

// SentenceNumber is [Text.SentenceAt] for the number of a sentence.
func (t *Text) SentenceNumber(n int) text.Range {
	r := t.Doc.Sentences[n].Range
	if d := t.Article.Dateline; d != nil && t.Article.Sentences[n].Contains(d.Span) {
		for r.First < r.End-1 && int(t.Doc.Words[r.First].Start) < d.End {
			r.First++
		}
	}
	for last := min(r.End-1, r.First+maxDashes); r.First < last && (t.Punct(r.First, '-') || t.Punct(r.First, Dash)); {
		r.First++
	}
	return r
}

// maxDashes is how many dashes before a sentence are left out at most.
const maxDashes = 8

// ParagraphRange returns the tokens of paragraph p.
func (t *Text) ParagraphRange(p int) text.Range {
	s := t.Article.Paragraphs[p].Sentences
	if len(s) == 0 {
		return text.Range{}
	}
	return Range(s[0].First, s[len(s)-1].First+len(s[len(s)-1].Tokens))
}

// Span returns the bytes of a range of tokens.
func (t *Text) Span(r text.Range) article.Span {
	start, end := t.Doc.Span(r)
	return article.Span{Start: start, End: end}
}
