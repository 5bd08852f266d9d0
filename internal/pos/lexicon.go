package pos

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Lexicon knows which tags frequent words can have, and which of them is the
// most frequent. Words are told apart by case. It is read in place; the zero
// Lexicon is empty.
type Lexicon struct {
	index   crf.Index // hash of a word to the number of its entry
	entries string    // 4 bytes each

	// hints are the tags that another tagger mostly gives to lower-case words: less
	// reliable, but available for many more words.
	hints crf.Index
}

// An entry is what the lexicon says of a word: a linear.Set, and above it the
// most frequent tag plus one. Many words share one; 0 says nothing.
type entry uint32

const setBits = len(Names)

func (e entry) set() crf.Set { return crf.Set(e & (1<<setBits - 1)) }

// get returns what l says of the word with the given hash.
func (l *Lexicon) get(word uint64) entry {
	n, ok := l.index.Get(wordKey(word))
	if !ok {
		return 0
	}
	return l.entry(n + 1)
}

// entry returns the entry of number n-1, none for 0.
func (l *Lexicon) entry(n uint32) entry {
	if at := 4 * (uint64(n) - 1); n > 0 && at+4 <= uint64(len(l.entries)) {
		return entry(kernel.U32(l.entries, int(at)))
	}
	return 0
}

// wordKey is what the index knows a word by, hintKey what that of the hints does.
func wordKey(word uint64) uint32  { return hash.Feature1(0, word) }
func hintKey(lower uint64) uint32 { return hash.Feature1(1, lower) }

// Counts say how often words have which tag.
type Counts map[string]*[len(Names)]int

// Add counts a word.
func (c Counts) Add(word string, tag uint8) {
	n := c[word]
	if n == nil {
		n = new([len(Names)]int)
		c[word] = n
	}
	n[tag]++
}

// A Limit says what goes into a lexicon.
type Limit struct {
	Count int     // of a word, in all
	Share float64 // of a tag among those of a word
}

// BuildLexicon returns the two sections of a lexicon: its index and its
// entries. The same counts give the same bytes.
func BuildLexicon(counts Counts, limit Limit) (index, entries string, err error) {
	words := map[uint32]entry{}
	for _, word := range slices.Sorted(maps.Keys(counts)) {
		total, best := 0, 0
		for tag, n := range counts[word] {
			total += n
			if n > counts[word][best] {
				best = tag
			}
		}
		if total < limit.Count {
			continue
		}
		e := entry(best+1) << setBits
		for tag, n := range counts[word] {
			if n > 0 && float64(n) >= limit.Share*float64(total) {
				e |= 1 << tag
			}
		}
		words[wordKey(text.Exact(word))] = e
	}
	kinds := slices.Compact(slices.Sorted(maps.Values(words)))
	numbers := map[uint32]uint32{}
	for h, e := range words {
		n, _ := slices.BinarySearch(kinds, e)
		numbers[h] = uint32(n)
	}
	if index, err = crf.BuildIndex(numbers); err != nil {
		return "", "", err
	}
	var out []byte
	for _, e := range kinds {
		out = binary.LittleEndian.AppendUint32(out, uint32(e))
	}
	return index, string(out), nil
}

// OpenLexicon returns the lexicon in the sections that [BuildLexicon] made.
func OpenLexicon(index, entries, hints string) (*Lexicon, error) {
	x, err := crf.OpenIndex(index)
	if err != nil {
		return nil, fmt.Errorf("pos: words: %w", err)
	}
	h, err := crf.OpenIndex(hints)
	if err != nil {
		return nil, fmt.Errorf("pos: hints: %w", err)
	}
	return &Lexicon{x, entries, h}, nil
}

// BuildHints returns the section of hints.
func BuildHints(words map[string]uint32) (string, error) {
	hashed := map[uint32]uint32{}
	for _, w := range slices.Sorted(maps.Keys(words)) {
		hashed[hintKey(text.Lower(w))] = words[w]
	}
	return crf.BuildIndex(hashed)
}
