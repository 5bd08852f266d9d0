package langid

import (
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// This file tells languages by their script.

// A block is a range of code points of a script that is mostly one language's.
type block struct {
	first, last rune
	tag         string
}

// blocks are the scripts other than Latin, in order. Languages that share one are told
// apart by letters of their own.
var blocks = [...]block{
	{0x370, 0x3ff, "el"}, {0x400, 0x52f, "ru"}, {0x530, 0x58f, "hy"}, {0x590, 0x5ff, "he"},
	{0x600, 0x6ff, "ar"}, {0x750, 0x77f, "ar"}, {0x900, 0x97f, "hi"}, {0x980, 0x9ff, "bn"},
	{0xa00, 0xa7f, "pa"}, {0xa80, 0xaff, "gu"}, {0xb80, 0xbff, "ta"}, {0xc00, 0xc7f, "te"},
	{0xc80, 0xcff, "kn"}, {0xd00, 0xd7f, "ml"}, {0xd80, 0xdff, "si"}, {0xe00, 0xe7f, "th"},
	{0xe80, 0xeff, "lo"}, {0x1000, 0x109f, "my"}, {0x10a0, 0x10ff, "ka"}, {0x1100, 0x11ff, "ko"},
	{0x1200, 0x137f, "am"}, {0x1780, 0x17ff, "km"}, {0x3040, 0x30ff, "ja"}, {0x3400, 0x9fff, "zh"},
	{0xac00, 0xd7af, "ko"},
}

// own are letters by which languages differ from the one of their script in blocks.
var own = [...]struct{ tag, of, letters string }{
	{"uk", "ru", "іїєґ"},
	{"be", "ru", "ў"},
	{"sr", "ru", "јљњћђ"},
	{"kk", "ru", "қғұә"},
	{"ur", "ar", "ٹڈڑے"},
	{"fa", "ar", "پچژگ"},
	{"ja", "zh", "のはをにが"},
}

// ofScript returns the language of the script that half of the letters of s are in,
// language.Und if that is Latin or none.
func ofScript(s string) language.Tag {
	counts, all := letters(s)
	best := 0
	for k, n := range counts {
		if n > counts[best] {
			best = k
		}
	}
	if all == 0 || 2*counts[best] < all {
		return language.Und
	}
	tag := blocks[best].tag
	for _, o := range own {
		if o.of == tag && 100*countAny(s, o.letters) >= counts[best] {
			tag = o.tag
			break
		}
	}
	return language.Make(tag)
}

// letters counts the letters of s: those in each of blocks, and all of them.
func letters(s string) (counts [len(blocks)]int, all int) {
	for i, r := range s {
		if r < utf8.RuneSelf {
			if c := s[i] | 0x20; 'a' <= c && c <= 'z' {
				all++
			}
			continue
		}
		all++
		if k := blockOf(r); k >= 0 {
			counts[k]++
		}
	}
	return counts, all
}

// blockOf returns the index of the block that r is in, -1 for none.
func blockOf(r rune) int {
	if r < 0x370 || r > 0xd7af || 0x1e00 <= r && r < 0x3040 {
		return -1 // before, after, or in the gap in the middle
	}
	k := sort.Search(len(blocks), func(k int) bool { return blocks[k].last >= r })
	if k == len(blocks) || r < blocks[k].first {
		return -1
	}
	return k
}

// countAny returns how many code points of s are in chars.
func countAny(s, chars string) int {
	n := 0
	for _, r := range s {
		if strings.ContainsRune(chars, r) {
			n++
		}
	}
	return n
}
