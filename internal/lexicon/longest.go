package lexicon

// Finding the longest name in running words.

import (
	"bytes"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// The highest four bits of a number in a table of names say how many words the
// longest key has that begins with this one, on words that begin a key; the rest
// is zero where the key is only such a beginning.
const wordsShift = 28

// Value returns the number in a table without the bits that [MarkFirst] added to it.
func Value(v uint32) uint32 { return v & (1<<wordsShift - 1) }

// MarkFirst notes in m, the keys of a table to be, on the first word of every
// key how many words the longest key has that begins with it.
func MarkFirst(m map[string]uint32) error {
	most := map[string]int{}
	for key := range m {
		head, _, _ := strings.Cut(key, " ")
		most[head] = max(most[head], strings.Count(key, " ")+1)
	}
	for head, n := range most {
		if n > fold.MaxWords {
			return fmt.Errorf("a name that begins with %q has %d words, more than %d", head, n, fold.MaxWords)
		}
		m[head] |= uint32(n) << wordsShift
	}
	return nil
}

// LongestKey adds words to k, which must be empty, and returns how many of them the
// longest key of t takes that they begin with, and its value.
func LongestKey(t table.Table, k *fold.Key, word func(i int) string) (int, uint32) {
	w := word(0)
	if w == "" || !k.Add(w) {
		return 0, 0
	}
	return longest(t, k, headed(t, k), word)
}

// longest is [LongestKey] when word 0, with which begins a key of at most so many words, has been
// added to k.
func longest(t table.Table, k *fold.Key, most int, word func(i int) string) (int, uint32) {
	w := word(1)
	if ending(w) && k.Add(w) {
		most = max(most, headed(t, k)) // "People" is no beginning, "People's" is
	}
	for most > 1 {
		if w = word(k.Words()); w == "" {
			break
		}
		was := len(k.Bytes(k.Words()))
		if !k.Add(w) {
			break
		}
		// A word such as "-" adds nothing to the key and doesn't count.
		most -= bytes.Count(k.Bytes(k.Words())[was:], blank)
	}
	if most == 0 {
		return 0, 0
	}
	return shorter(t, k, k.Words()+1)
}

// ending reports whether a word is a possessive ending, or begins like one.
func ending(w string) bool {
	return len(w) > 1 && (w[0] == '\'' || strings.HasPrefix(w, "’"))
}

// Heads are how many words the longest name and the longest noun have that begin with a word.
type Heads uint32

const (
	headsKnown = 1 << 31
	nounHeads  = 1 << 8
)

// HeadsOf returns the heads of a word, with or without capitals, which it keeps in memo for the
// next time: 0 there says that they are not known.
func HeadsOf(memo *uint32, w string) Heads {
	h := Heads(atomic.LoadUint32(memo))
	if h == 0 {
		h = headsKnown
		var k fold.Key
		if w != "" && k.Add(w) {
			h |= Heads(headed(*names.Get(), &k)) | Heads(headed(*nouns.Get(), &k))*nounHeads
		}
		atomic.StoreUint32(memo, uint32(h))
	}
	return h
}

func (h Heads) names() int { return int(h % nounHeads) }
func (h Heads) nouns() int { return int(h / nounHeads % nounHeads) }

// headed returns how many words the longest key of t has that begins with the
// first word of k.
func headed(t table.Table, k *fold.Key) int {
	head := k.Bytes(k.Words())
	if i := bytes.IndexByte(head, ' '); i > 0 {
		head = head[:i]
	}
	v, _ := t.GetBytes(head)
	return int(v >> wordsShift)
}

var blank = []byte{' '}

// shorter returns the number of words and the value of the longest key of t that
// takes fewer than n words of k.
func shorter(t table.Table, k *fold.Key, n int) (int, uint32) {
	for n--; n > 0; n-- {
		if n > 1 && len(k.Bytes(n)) == len(k.Bytes(n-1)) {
			continue
		}
		if v, _ := t.GetBytes(k.Bytes(n)); Value(v) != 0 {
			return n, Value(v)
		}
	}
	return 0, 0
}
