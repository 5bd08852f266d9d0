package article

import (
	"sort"
	"sync"
	"unicode/utf8"
)

// This file translates spans for programs that do not count bytes: Python, brat
// and CoNLL-U count code points, JavaScript, Java and C# units of UTF-16.

// CodePoints converts a span in bytes to one counted in Unicode code points. Offsets beyond
// the text are taken for its end.
func (a *Article) CodePoints(s Span) Span {
	a = a.orEmpty()
	o := a.offsets.of(a.Text)
	return Span{o.codePoints(s.Start), o.codePoints(s.End)}
}

// UTF16 converts a span in bytes to one counted in UTF-16 code units. Offsets beyond the
// text are taken for its end.
func (a *Article) UTF16(s Span) Span {
	a = a.orEmpty()
	o := a.offsets.of(a.Text)
	return Span{o.utf16(s.Start), o.utf16(s.End)}
}

// FromCodePoints converts a span counted in Unicode code points to one in bytes.
func (a *Article) FromCodePoints(s Span) Span {
	a = a.orEmpty()
	o := a.offsets.of(a.Text)
	return Span{o.bytes(s.Start, o.codePoints), o.bytes(s.End, o.codePoints)}
}

// FromUTF16 converts a span counted in UTF-16 code units to one in bytes. An offset
// between the two units of a character is taken for the end of that character.
func (a *Article) FromUTF16(s Span) Span {
	a = a.orEmpty()
	o := a.offsets.of(a.Text)
	return Span{o.bytes(s.Start, o.utf16), o.bytes(s.End, o.utf16)}
}

// offsets converts byte offsets to code points and UTF-16 units. The counts are made at first
// use.
type offsets struct {
	once   sync.Once
	text   string
	blocks []offsetBlock // nil for a text of ASCII, where all offsets are equal
}

// An offsetBlock says what is before a block of blockSize bytes.
type offsetBlock struct{ codePoints, pairs int32 }

const blockSize = 256

func (o *offsets) of(text string) *offsets {
	o.once.Do(func() {
		o.text = text
		for i := range len(text) {
			if text[i] >= utf8.RuneSelf {
				o.count()
				return
			}
		}
	})
	return o
}

func (o *offsets) count() {
	o.blocks = make([]offsetBlock, 0, len(o.text)/blockSize+1)
	var b offsetBlock
	for i := range len(o.text) {
		if i%blockSize == 0 {
			o.blocks = append(o.blocks, b)
		}
		b.add(o.text[i])
	}
}

// add counts a byte: a code point begins with a byte that is not a continuation,
// and those of four bytes are a pair of units in UTF-16.
func (b *offsetBlock) add(c byte) {
	if c&0xc0 != 0x80 {
		b.codePoints++
	}
	if c >= 0xf0 {
		b.pairs++
	}
}

// before returns what is before byte i, which may be outside of the text.
func (o *offsets) before(i int) offsetBlock {
	i = max(0, min(i, len(o.text)))
	if o.blocks == nil {
		return offsetBlock{codePoints: int32(i)}
	}
	block := min(i/blockSize, len(o.blocks)-1)
	b := o.blocks[block]
	for k := block * blockSize; k < i; k++ {
		b.add(o.text[k])
	}
	return b
}

func (o *offsets) codePoints(i int) int { return int(o.before(i).codePoints) }

func (o *offsets) utf16(i int) int {
	b := o.before(i)
	return int(b.codePoints) + int(b.pairs)
}

// bytes returns the first byte offset at a character for which count gives n or
// more.
func (o *offsets) bytes(n int, count func(int) int) int {
	i := sort.Search(len(o.text), func(i int) bool { return count(i) >= n })
	for i < len(o.text) && !utf8.RuneStart(o.text[i]) {
		i++
	}
	return i
}
