package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// This file holds the small measures that features are made of.

// clip returns n as a feature.
func clip(n int) uint8 { return uint8(max(0, min(n, 255))) }

// share returns the share of n in total as a feature, in two hundredths.
func share(n, total int) uint8 { return clip(200 * n / max(1, total)) }

// bits returns the classes of a phrase as a feature, without the first one and
// the last.
func bits(s english.Phrase) uint8 { return uint8(s >> 1) }

// ending returns the last character of s, looking through a closing mark to the
// sentence end before it. All characters outside ASCII are 1.
func ending(s string) byte {
	r, n := utf8.DecodeLastRuneInString(s)
	switch r {
	case '"', '\'', '”', '’', ')', ']':
		if p, _ := utf8.DecodeLastRuneInString(s[:len(s)-n]); p == '.' || p == '?' || p == '!' || p == ',' || p == '…' {
			return '.'
		}
		if r >= utf8.RuneSelf {
			return '"'
		}
	case '…':
		return '.'
	}
	if r >= utf8.RuneSelf {
		return 1
	}
	return byte(r)
}

// sort returns a class for the first or last character of a block, so that
// those which mean alike are neighbors.
func sort(c byte) uint8 {
	switch {
	case c == '.', c == '?', c == '!':
		return 0
	case c == '"', c == '\'':
		return 1
	case c == ':', c == ';', c == ',':
		return 2
	case 'A' <= c && c <= 'Z':
		return 3
	case 'a' <= c && c <= 'z':
		return 4
	case '0' <= c && c <= '9':
		return 5
	case c == '(', c == ')', c == '[', c == ']':
		return 6
	case c == 1:
		return 7
	}
	return 8
}

// A run is a range of blocks.
type run struct{ start, end int }

// mainRun returns the run of blocks that has the most prose, less what is not prose.
func mainRun(shapes []shape) run {
	best, bestSum := run{}, 0
	start, sum := 0, 0
	for i := range shapes {
		s := &shapes[i]
		switch {
		case s.like:
			sum += 3 * s.prose()
		case s.set != 0 || s.lead != 0:
			sum -= 12 + int(s.words)
		default:
			sum -= 8 + int(s.words)/2
		}
		if sum <= 0 {
			start, sum = i+1, 0
		}
		if sum > bestSum {
			best, bestSum = run{start, i + 1}, sum
		}
	}
	return best
}

// A Vocabulary is a set of words, kept as one bit each in a table without
// regard to collisions.
type Vocabulary [1 << 7]uint64

// head returns the beginning of a block, which tells its topic.
func head(s string) string { return s[:min(len(s), 400)] }

// eachWord calls f with a hash of every word of s with five letters or more.
func eachWord(s string, f func(h uint32)) { eachStem(s, 5, len(s), f) }

// eachStem calls f with a hash of the first most letters of every word of s with least letters
// or more.
func eachStem(s string, least, most int, f func(h uint32)) {
	for i := 0; i < len(s); i++ {
		first := i
		for i < len(s) && (s[i]|0x20-'a' <= 'z'-'a' || s[i] >= utf8.RuneSelf) {
			i++
		}
		if i-first < least {
			continue
		}
		h := hash.Start32
		for _, c := range []byte(s[first:min(i, first+most)]) {
			h = hash.Append32(h, c|0x20)
		}
		f(h)
	}
}

// Add adds the longer words of s.
func (v *Vocabulary) Add(s string) { eachWord(s, v.set) }

// set adds the word of hash h.
func (v *Vocabulary) set(h uint32) { v[h>>6%uint32(len(v))] |= 1 << (h % 64) }

// has reports whether the word of hash h was added.
func (v *Vocabulary) has(h uint32) bool { return v[h>>6%uint32(len(v))]&(1<<(h%64)) != 0 }

// Overlap returns the share of the longer words of s that are in v, in two
// hundredths.
func (v *Vocabulary) Overlap(s string) uint8 {
	all, in := 0, 0
	eachWord(s, func(h uint32) {
		all++
		if v.has(h) {
			in++
		}
	})
	return share(in, all)
}

// A Topic is the words of a text by their first letters, so that a headline with "ferries" is
// on a text with "ferry".
type Topic struct{ words Vocabulary }

// stem is how many letters a word of a topic has at least, by which it is known.
const stem = 4

// Add adds the longer words of s.
func (t *Topic) Add(s string) { eachStem(s, stem, stem, t.words.set) }

// Overlap returns the share of the longer words of s that are in t, those of grammar aside, in
// two hundredths.
func (t *Topic) Overlap(s string) uint8 {
	all, in := 0, 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if english.ClassOf(w).Is(english.Closed) {
			continue
		}
		eachStem(w, stem, stem, func(h uint32) {
			all++
			if t.words.has(h) {
				in++
			}
		})
	}
	return share(in, all)
}

// overlaps returns v.Overlap(s) and w.Overlap(s).
func overlaps(v, w *Vocabulary, s string) (inV, inW uint8) {
	all, a, b := 0, 0, 0
	eachWord(s, func(h uint32) {
		all++
		if v.has(h) {
			a++
		}
		if w.has(h) {
			b++
		}
	})
	return share(a, all), share(b, all)
}

// gap returns the number of line ends before block i, as a feature; many before
// the first block and after the last one.
func (p *page) gap(i int) uint8 {
	if i == 0 || i == len(p.kept) {
		return 9
	}
	before, after := p.blocks[p.kept[i-1]].End, p.blocks[p.kept[i]].Start
	return clip(min(9, lineEnds(p.text[before:after])))
}

// lineEnds counts the line ends of any form in what is between two blocks.
func lineEnds(s string) (n int) {
	for i := range len(s) {
		switch s[i] {
		case '\r', '\v', '\f':
			n++
		case '\n':
			if i == 0 || s[i-1] != '\r' {
				n++
			}
		case 0x85: // U+0085
			if i > 0 && s[i-1] == 0xc2 {
				n++
			}
		case 0xa8, 0xa9: // U+2028, U+2029
			if i > 1 && s[i-1] == 0x80 && s[i-2] == 0xe2 {
				n++
			}
		}
	}
	return n
}

// label returns 1 where s begins with one or two words with capitals and a
// colon, and 2 where those are a single letter.
func label(s string) uint8 {
	i := strings.IndexByte(s[:min(len(s), 30)], ':')
	switch {
	case i <= 0, s[0] < 'A', s[0] > 'Z', strings.Count(s[:i], " ") > 1, strings.HasPrefix(s[i:], "://"):
		return 0
	case i == 1:
		return 2
	}
	return 1
}

// maxCredit is how much of the end of a block is looked at for who took a picture, and
// maxAgency the greatest length of the name of an agency there.
const (
	maxCredit = 60
	maxAgency = 32
)

// credit returns 2 where s ends with an agency in brackets or after a slash,
// "(AP)", 1 where it ends so with words of pictures, if picture says that it has some:
// "Photo: Ann Roe".
func credit(s string, picture bool) uint8 {
	end := len(s)
	for end > 0 && strings.IndexByte(" )].", s[end-1]) >= 0 {
		end--
	}
	start := end
	for start > 0 && start >= end-maxAgency && !splits(s[start-1]) {
		start--
	}
	if end-start <= maxAgency && start < end && english.OfPhrase(s[start:end]).Is(english.Agency) {
		return 2
	}
	if !picture {
		return 0
	}
	tail := s[max(0, end-maxCredit):end]
	for w := range strings.FieldsSeq(tail[strings.LastIndexAny(tail, ".([|")+1:]) {
		if english.LayoutOf(strings.TrimRight(w, ":")).Is(english.PagePicture) {
			return 1
		}
	}
	return 0
}

// splits reports whether c, or the sign that ends with it, may be before the name of an
// agency: "(", "/", "©".
func splits(c byte) bool {
	switch c {
	case '.', '(', '[', '|', '/', ':', 0xa9:
		return true
	}
	return false
}

// clock returns 1 where s begins with a time of day, "20:42".
func clock(s string) uint8 {
	i := strings.IndexAny(s[:min(len(s), 3)], ":.")
	if i <= 0 || i+2 >= len(s) || !number(s[:i]) || !number(s[i+1:i+3]) {
		return 0
	}
	return 1
}

func number(s string) bool { return strings.Trim(s, "0123456789") == "" }
