package fold

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// Limits of a [Key].
const (
	MaxBytes = 160 // of the folded form
	MaxWords = 15  // words added
)

// A Shape says how the words of a name are written as to case.
type Shape uint8

// The shapes.
const (
	Lower Shape = iota // no capital in it: "us", "2016"
	Title              // capitals and small letters: "Nato", "al-Qaeda"
	Upper              // no small letter in it, or dotted: "US", "U.S.", "u.s."
)

// A Key is the folded form of some running words, with the shape that they have
// so far after each of them. It lives on the stack of its user. The zero Key is
// empty and ready.
type Key struct {
	buf   [MaxBytes]byte
	ends  [MaxWords]uint8 // of the folded form after each word
	cases [MaxWords]uint8 // hasUpper and hasLower up to each word
	n     int             // words added
}

const (
	hasUpper = 1 << iota
	hasLower
)

// Add folds one more word, which may itself be several, into k. It reports
// whether there was room for it; where there was none, k is as before.
func (k *Key) Add(word string) bool {
	end, cases := 0, uint8(0)
	if k.n > 0 {
		end, cases = int(k.ends[k.n-1]), k.cases[k.n-1]
	}
	if k.n == MaxWords || end+len(word) >= MaxBytes {
		return false
	}
	b, c, ok := appendSimple(k.buf[:end], word)
	if !ok {
		b, c = appendAny(b, word), casesOf(word)
	}
	cases |= c
	if len(b) > MaxBytes {
		return false
	}
	k.ends[k.n] = uint8(len(b))
	k.cases[k.n] = cases
	k.n++
	return true
}

// Hash returns [hash.String32] of the folded form of a word, and whether that is no more than the
// word in lower case, as it is for words of ASCII letters that are spelled in one way. It is 0 for
// others.
func Hash(word string) (uint32, bool) {
	n := len(word)
	if n == 0 || n >= MaxBytes || mayVary(word) {
		return 0, false
	}
	h := hash.Start32
	for i := range n {
		c := word[i] | 0x20
		if c < 'a' || c > 'z' {
			return 0, false
		}
		h = hash.Append32(h, c)
	}
	return h, true
}

// Words returns the number of words added.
func (k *Key) Words() int { return k.n }

// Bytes returns the folded form of the first n words, which must have been
// added. It is good until the next Add.
func (k *Key) Bytes(n int) []byte {
	if n == 0 {
		return nil
	}
	return k.buf[:k.ends[n-1]]
}

// Shape returns the shape of the first n words, which must have been added.
func (k *Key) Shape(n int) Shape {
	if n == 0 {
		return Lower
	}
	return shapeOf(k.cases[n-1])
}

// ShapeOf returns the shape that a [Key] of one word has.
func ShapeOf(word string) Shape { return shapeOf(casesOf(word)) }

func shapeOf(cases uint8) Shape {
	switch cases {
	case hasUpper:
		return Upper
	case hasUpper | hasLower:
		return Title
	}
	return Lower
}

// casesOf counts letters of scripts without case as capitals, and so the
// letters of dotted abbreviations.
func casesOf(word string) (cases uint8) {
	dots, letters := 0, 0
	for _, r := range word {
		switch {
		case r == '.':
			dots++
		case 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r):
			cases |= hasLower
			letters++
		case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsLetter(r):
			cases |= hasUpper
			letters++
		}
	}
	if dots >= 2 && dots+1 >= letters {
		return hasUpper
	}
	return cases
}

// TrimThe returns a folded name without "the" before it.
func TrimThe(key []byte) []byte {
	if len(key) > 4 && string(key[:4]) == "the " {
		return key[4:]
	}
	return key
}
