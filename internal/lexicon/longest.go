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

// Heads are what the tables of names and of nouns say of a word that may begin a name or a noun:
// numbers as in the tables. The zero Heads say that nobody has looked.
type Heads struct {
	names, nouns uint32
}

// Two more bits of Heads.names, where the tables have none.
const (
	headsKnown = 1 << (wordsShift - 1)
	headsParts = 1 << (wordsShift - 2) // the word folds to several; Heads are about the first
)

// HeadsOf returns the heads of a word, with or without capitals, which it keeps in memo for the
// next time.
func HeadsOf(memo *Heads, w string) Heads {
	h := Heads{names: atomic.LoadUint32(&memo.names)}
	if h.names != 0 {
		h.nouns = atomic.LoadUint32(&memo.nouns)
		return h
	}
	h = readHeads(w)
	atomic.StoreUint32(&memo.nouns, h.nouns)
	atomic.StoreUint32(&memo.names, h.names)
	return h
}

// readHeads returns the heads of a word.
func readHeads(w string) (h Heads) {
	if hash, ok := fold.Hash(w); ok {
		h.names, _ = names.Get().GetLower(hash, w)
		h.nouns, _ = nouns.Get().GetLower(hash, w)
	} else if k := (fold.Key{}); w != "" && k.Add(w) {
		head := k.Bytes(1)
		if i := bytes.IndexByte(head, ' '); i > 0 {
			head = head[:i]
			h.names = headsParts
		}
		name, _ := names.Get().GetBytes(head)
		h.names |= name
		h.nouns, _ = nouns.Get().GetBytes(head)
	}
	h.names |= headsKnown
	return h
}

// alone reports whether a word can begin no name or noun of several words, by what a table says
// of it and by the next word.
func (h Heads) alone(said uint32, next string) bool {
	most := said >> wordsShift
	return (most == 0 || most == 1 && h.names&headsParts == 0) && !ending(next)
}

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
