// Package text computes the properties of the words of an article, once per article,
// for all later stages: the taggers, entity and quote.
//
// A [Doc] has one [Word] per token and one [Form] per distinct spelling. Properties of
// the spelling (hashes, shape, affixes, word classes) are computed once per form;
// properties of the position (white space before the word, its sentence, the case of
// its line) once per word.
//
// Package article builds the Doc of an article on first use and caches it. Other
// packages of this module get it from package access.
package text

import "github.com/wirecopy-go/wirecopy/internal/cancel"

// A Doc is an article as a sequence of words. It is read-only once built and
// safe for concurrent use.
type Doc struct {
	Text      string     // of the article; all byte offsets count in it
	Words     []Word     // one for each token, in text order
	Forms     []Form     // distinct spellings; Word.Form is an index into it
	Sentences []Sentence // in text order; together they hold all words

	Stop *cancel.Signal // checked by long computations over the words; nil for none

	slots  []int32 // open hash table of the forms: 1 + index into Forms, 0 for free
	starts []int32 // for each block of 1<<sentenceShift words the sentence of the first
	outer  []outer // the outermost quotations that have words
}

// sentenceShift is the logarithm of the number of words in a block of Doc.starts.
const sentenceShift = 4

// A Range is a half-open range of words: First is its first word, End the first
// word after it.
type Range struct{ First, End int }

// Len returns the number of words in r.
func (r Range) Len() int { return r.End - r.First }

// Empty reports whether r has no word.
func (r Range) Empty() bool { return r.End <= r.First }

// Has reports whether word i is in r.
func (r Range) Has(i int) bool { return r.First <= i && i < r.End }

// Overlaps reports whether r and q share a word.
func (r Range) Overlaps(q Range) bool { return r.First < q.End && q.First < r.End }

// A Sentence is the words of one sentence.
type Sentence struct {
	Range
	Paragraph int // index into the article's paragraphs
}

// A Word is one token of an article. It is kept small, as an article is mostly words:
// [Doc.Sentence] and [Doc.Quotation] tell the rest.
type Word struct {
	Start int32 // in bytes of Doc.Text
	Form  int32 // index into Doc.Forms
	Flags Flags // those of its form and those of its position
}

// Flags say how a word is written and where.
type Flags uint32

// Flags of a form: they depend on the spelling alone.
const (
	Capital    Flags = 1 << iota // begins with a capital letter
	Small                        // begins with any other letter
	Number                       // begins with a digit
	Sign                         // begins with anything else
	Letters                      // has a letter
	Digits                       // has a digit
	Upper                        // has two letters or more, all of them capitals: "UN", "U.S."
	Initial                      // is a single capital letter, with or without a period: "J", "J."
	Mixed                        // begins with a digit and has letters, all of them capitals: "6PR"
	Hyphen                       // has a hyphen after its first byte
	Dotted                       // has a character other than ASCII, letters and digits
	Possessive                   // ends in 's or s', the possessive ending, which is more than the name
	Period                       // has a period
	Manner                       // ends in "ly"
	Ing                          // ends in "ing" after a syllable: "going", not "bring"
	Ed                           // ends in "ed"
)

// Flags of a position, and one more of a form. The model of parts of speech was trained
// with the values of First and Loud.
const (
	Glued  Flags = 1 << (iota + 16) // no white space before it
	First                           // the first word of its sentence that is not a sign
	Plural                          // a flag of a form: ends in "s", but not in "ss"
	Loud                            // in a sentence without a small letter
)

// Flags of a position by which [Doc.Case] says that the capital of a word tells nothing.
const (
	Opens     Flags = 1 << (iota + 24) // first word of a sentence or quotation, or after a colon
	TitleCase                          // in a line in title case or capitals, such as a headline
)

// The other bits of a position, which methods tell: its [State] and its depth are
// numbers.
const (
	stateShift = 20
	stateMask  = 3
	enters     = Flags(1) << 22 // the first word of an outermost quotation
	leads      = Flags(1) << 23 // the first word of its paragraph
	depthShift = 27             // of maxDepth at most
)

// Is reports whether f has one of the flags.
func (f Flags) Is(any Flags) bool { return f&any != 0 }

// Form returns what depends on the spelling of word i.
func (d *Doc) Form(i int) *Form {
	if uint(i) >= uint(len(d.Words)) {
		return &noForm
	}
	return &d.Forms[d.Words[i].Form]
}

// noForm is the form where there is no word. Nobody changes a form that was asked for.
var noForm Form

// String returns word i as written, without a possessive ending; "" if there is no word i. It is
// asked for in so many places that programs were larger by 130 kB if it were inlined there, and no
// faster.
//
//go:noinline
func (d *Doc) String(i int) string {
	if uint(i) >= uint(len(d.Words)) {
		return ""
	}
	w := &d.Words[i]
	return d.Text[w.Start:][:d.Forms[w.Form].Length]
}

// NameEnd returns the offset of the byte after word i without its possessive
// ending.
//
//go:noinline
func (d *Doc) NameEnd(i int) int {
	w := &d.Words[i]
	return int(w.Start + d.Forms[w.Form].Length)
}

// Start returns the offset of the first byte of word i.
func (d *Doc) Start(i int) int { return int(d.Words[i].Start) }

// End returns the offset of the byte after word i with its possessive ending.
//
//go:noinline
func (d *Doc) End(i int) int {
	w := &d.Words[i]
	f := &d.Forms[w.Form]
	return int(w.Start+f.Length) + int(f.Ending)
}

// Sentence returns the index of the sentence that word i is in.
func (d *Doc) Sentence(i int) int {
	s := 0
	if b := i >> sentenceShift; b < len(d.starts) {
		s = int(d.starts[b])
	}
	for s < len(d.Sentences)-1 && d.Sentences[s].End <= i {
		s++
	}
	return s
}

// Paragraph returns the paragraph that word i is in.
func (d *Doc) Paragraph(i int) int { return d.Sentences[d.Sentence(i)].Paragraph }

// SentenceOf returns the words of the sentence that word i is in.
//
//go:noinline
func (d *Doc) SentenceOf(i int) Range { return d.Sentences[d.Sentence(i)].Range }

// Span returns the bytes of the words in r, half-open, with a possessive ending
// of the last. It is 0, 0 for an empty range.
func (d *Doc) Span(r Range) (start, end int) {
	if r.Empty() {
		return 0, 0
	}
	return int(d.Words[r.First].Start), d.End(r.End - 1)
}

// Long reports whether the article is so long that memory of its size is not kept for the next
// one.
func (d *Doc) Long() bool { return len(d.Words) > 1<<17 }

// An Access is what package article does for the rest of this module with an article, which
// is an A, and its options, which are an O. Package access says what each function is.
type Access[A, O any] struct {
	Words func(A) *Doc
	Plain func(A) (A, Cuts)
	Keep  O
	Write func(A) Cuts
	Obey  func(*cancel.Signal) O
}

// granted is the Access that package article grants. Its type has that of an article, which
// this package cannot name, as article imports it.
var granted any

// Grant sets what [Granted] returns. Only package article calls it, in its init.
func Grant[A, O any](x Access[A, O]) { granted = x }

// Granted returns the access that was granted, for package access alone.
func Granted[X any]() X { return granted.(X) }
