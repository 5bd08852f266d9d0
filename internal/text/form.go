package text

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A Form is the properties of one distinct spelling. Curly apostrophes count as
// straight ones. Lower case is Unicode's simple mapping.
type Form struct {
	Exact uint64 // hash of the spelling as written
	Name  uint64 // hash of it as written without a possessive ending
	Whole uint64 // hash of it in lower case
	Lower uint64 // hash of it in lower case without a possessive ending
	Stem  uint64 // hash of the lemma, or of what is left without endings

	// Shape is a hash of the kinds of characters, runs cut to two: one value
	// for "Kerry" and "London", another for "UN".
	Shape uint64

	// NameShape and NameFlags are Shape and Flags without a possessive ending, but
	// that NameFlags has Possessive too.
	NameShape uint64

	// Suffix and Prefix are the last and first eight bytes in lower case,
	// without a possessive ending, packed: byte k from the end or from the
	// start in bits 8k to 8k+7. Use [Affix] to cut them.
	Suffix, Prefix uint64

	English english.Entry // what the table of English says of it without a possessive ending
	Full    english.Entry // and with one: of "it's" as a word of its own; zero for signs

	// Class is the classes by which names are read: those of English, with that of a
	// personal pronoun before an apostrophe: "I'm", "she'd". It is 0 unless the form
	// begins with a letter.
	Class english.Class

	NameFlags, Flags Flags // of a form

	Start  int32 // offset in Doc.Text of its first occurrence
	Length int32 // in bytes, without a possessive ending

	// Heads is for package lexicon, which remembers here what begins with the form.
	Heads lexicon.Heads

	// acronym is the index of the form that has this spelling where it is no word, 0 for none.
	acronym int32

	Ending uint8 // length in bytes of the possessive ending, 0 without one

	// Punct is the class of a form without letters and digits: '"' for a quotation
	// mark of any style, '~' for a dash of any length, '_' for dots and any other
	// non-ASCII sign, else the first byte. It is 0 for words and numbers.
	Punct byte
}

// Affix returns the last or first n bytes of a packed Suffix or Prefix, at most
// eight.
func Affix(packed uint64, n int) uint64 {
	if n >= 8 {
		return packed
	}
	return packed & (1<<(8*n) - 1)
}

// MaxWord is the length in bytes to which forms are cut when put in lower case. A
// longer form is not a word.
const MaxWord = 120

// look fills f with what can be seen of the spelling s of hash h, and returns it in lower
// case with straight apostrophes and without a possessive ending, in buf.
func (f *Form) look(s string, h uint64, buf []byte) []byte {
	*f = Form{}
	low := appendLower(buf[:0], s)
	if f.Exact = h; strings.IndexByte(s, "’"[0]) >= 0 {
		f.Exact = Exact(s)
	}
	f.Name = f.Exact
	if f.Whole = h; string(low) != s {
		f.Whole = hash.String(low)
	}
	f.Length = int32(len(s))
	f.Lower = f.Whole
	whole := low
	if n, written := ending(low, s); n > 0 {
		low = low[:len(low)-n]
		f.Ending = uint8(written)
		f.Length -= int32(written)
		f.Lower = hash.String(low)
		f.Name = Exact(s[:len(s)-written])
	}
	f.shapes(s)
	if f.Flags&(Letters|Digits) == 0 {
		f.Punct = punct(s)
	}
	f.English = english.Lookup(low)
	f.Stem = stem(low, f.English)
	for k := range min(len(low), 8) {
		f.Suffix |= uint64(low[len(low)-1-k]) << (8 * k)
		f.Prefix |= uint64(low[k]) << (8 * k)
	}
	if f.Punct == 0 {
		f.grammar(whole, s[:f.Length])
	}
	return low
}

// Pronouns are the classes of personal pronouns.
const Pronouns = english.Masculine | english.Feminine | english.FirstSingular | english.FirstPlural

// grammar fills in what grammar reads of a word: whole in lower case, name as written
// without a possessive ending.
func (f *Form) grammar(whole []byte, name string) {
	f.Full = f.English
	if f.Ending > 0 {
		if f.Full = english.Lookup(whole); whole[len(whole)-1] == 's' {
			f.Flags |= Plural
		}
	} else if len(whole) > 1 && len(whole) < english.MaxWord {
		f.Flags |= inflection(f.Suffix)
	}
	if f.Flags&(Capital|Small) == 0 {
		return
	}
	f.Class = f.English.Class
	if bytes.IndexByte(whole, '\'') < 0 {
		return
	}
	if k := strings.IndexAny(name, "'’"); k > 0 {
		f.Class |= english.ClassOf(name[:k]) & Pronouns
	}
}

// maxPronounced is how many letters a pronoun has that is an acronym where it is in capitals.
const maxPronounced = 3

// pronounced reports whether a form in capitals is written like a pronoun that is
// seldom put in capitals for emphasis: "WHO", "IT", "US", but not "YOU".
func (f *Form) pronounced() bool {
	c := f.English.Class
	if f.Length > maxPronounced || c.Is(english.Masculine|english.Feminine|english.FirstSingular) {
		return false
	}
	if c.Is(english.SubjectPronoun) {
		return !f.English.Layout.Is(english.Reader)
	}
	return c.Is(english.ObjectPronoun)
}

// inflection returns the flags of the last letters of a word, packed as in [Form.Suffix].
func inflection(suffix uint64) (f Flags) {
	switch Affix(suffix, 2) {
	case 'y' | 'l'<<8:
		f |= Manner
	case 'd' | 'e'<<8:
		f |= Ed
	case 'g' | 'n'<<8:
		if byte(suffix>>16) == 'i' && suffix>>32 != 0 && syllables(suffix>>24) {
			f |= Ing
		}
	}
	if byte(suffix) == 's' && byte(suffix>>8) != 's' { // not "boss"
		f |= Plural
	}
	return f
}

// syllables reports whether the letters before an ending, packed as in [Form.Suffix], are
// a syllable or more: those of "going", but not of "bring" or "thing".
func syllables(letters uint64) bool {
	for ; letters != 0; letters >>= 8 {
		switch byte(letters) {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			return true
		}
	}
	return false
}

// shapes sets the shapes and the flags of s, whose length without a possessive ending
// f has.
func (f *Form) shapes(s string) {
	var sh shape
	sh.add(s[:f.Length])
	f.NameShape, f.NameFlags = sh.hash, sh.all()
	if f.Ending > 0 {
		sh.add(s[f.Length:])
	}
	f.Shape, f.Flags = sh.hash, sh.all()
	if f.Ending > 0 {
		f.NameFlags |= Possessive
		f.Flags |= Possessive
	}
}

// A shape is what the characters of a word are, up to some byte.
type shape struct {
	hash    uint64 // of their kinds
	flags   Flags  // that do not need to know how the word goes on
	last    byte   // kind of the last character, 0 before the first
	run     int    // how many of that kind are at the end
	letters int
	small   bool // has a small letter
	bytes   int
}

// add appends the characters of s.
func (h *shape) add(s string) {
	for _, r := range s {
		kind := charKind(r)
		switch kind {
		case 'x':
			h.letters, h.small = h.letters+1, true
		case 'X':
			h.letters++
		case 'd':
			h.flags |= Digits
		case '-':
			if h.last != 0 {
				h.flags |= Hyphen
			}
		case '.':
			if r == '.' {
				h.flags |= Period
			} else {
				h.flags |= Dotted
			}
		}
		if h.last == 0 {
			h.flags |= begins(kind)
		}
		if kind != h.last {
			h.last, h.run = kind, 0
		}
		if h.run++; h.run <= 2 {
			h.hash = hash.Append(h.hash, kind)
		}
	}
	h.bytes += len(s)
}

// all returns the flags of what was added.
func (h *shape) all() Flags {
	f := h.flags
	if h.letters == 0 {
		return f
	}
	f |= Letters
	if h.small {
		return f
	}
	switch {
	case h.letters == 1 && h.bytes <= 3 && f&Capital != 0:
		f |= Initial
	case h.letters >= 2:
		f |= Upper
	}
	if f&Number != 0 {
		f |= Mixed
	}
	return f
}

// begins returns the flag of a form that begins with a character of a kind.
func begins(kind byte) Flags {
	switch kind {
	case 'X':
		return Capital
	case 'x':
		return Small
	case 'd':
		return Number
	}
	return Sign
}

// charKind returns 'x' for a small letter, 'X' for a capital, 'd' for a digit,
// other ASCII characters as they are, '.' for the rest.
func charKind(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return 'x'
	case 'A' <= r && r <= 'Z':
		return 'X'
	case '0' <= r && r <= '9':
		return 'd'
	case r < utf8.RuneSelf:
		return byte(r)
	case unicode.IsUpper(r):
		return 'X'
	case unicode.IsLetter(r):
		return 'x'
	case unicode.IsDigit(r):
		return 'd'
	}
	return '.'
}

// appendLower appends s to b in lower case with straight apostrophes, the first
// MaxWord bytes of it.
func appendLower(b []byte, s string) []byte {
	for i := 0; i < len(s) && len(b) < MaxWord; {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			b = append(b, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '’':
			b = append(b, '\'')
		case r == utf8.RuneError && n == 1:
			b = append(b, c)
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
		i += n
	}
	return b
}

// Lower returns the [Form.Whole] of a word, its hash in lower case.
func Lower(s string) uint64 {
	var buf [MaxWord + utf8.UTFMax]byte
	return hash.String(appendLower(buf[:0], s))
}

// Exact returns the [Form.Exact] of a word, its hash as written.
func Exact(s string) uint64 {
	if strings.Contains(s, "’") {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return hash.String(s)
}

// ending returns the length of the possessive ending in low, which is s in lower
// case, and its length as written; 0 and 0 without one.
func ending(low []byte, s string) (n, written int) {
	k := len(low)
	switch {
	case k > 2 && low[k-2] == '\'' && low[k-1] == 's':
		n, written = 2, 2
		if s[len(s)-2] != '\'' {
			written = len("’s")
		}
	case k > 2 && low[k-2] == 's' && low[k-1] == '\'':
		n, written = 1, 1
		if s[len(s)-1] != '\'' {
			written = len("’")
		}
	}
	if written >= len(s) {
		return 0, 0
	}
	return n, written
}

// punct returns the [Form.Punct] of a form without letters and digits.
func punct(s string) byte {
	if s == "..." || s == "…" {
		return '_'
	}
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune("“”„«»\"‘’`'‹›‚", r):
		return '"'
	case r == '–' || r == '—' || r == '―' || r == '‒' || s == "--" || s == "---":
		return '~'
	case r < utf8.RuneSelf:
		return s[0]
	}
	return '_'
}
