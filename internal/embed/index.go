package embed

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// An index finds words by 32-bit hashes. It holds no spellings: words are in buckets by how their
// hashes begin, the most frequent first, each with how its hash ends. So a word takes four bytes
// with its class, half a byte for its bucket, and there are no empty slots.
type index struct {
	starts  string // uint32 for each bucket: the number of its first word; and one of all words
	words   string // wordBytes for each word: the low 16 bits of its hash; its class, below its rarity
	vectors string // blockBytes for each block: how many words before have vectors, a bit for each of its own
	buckets uint32
}

const (
	bucketWords = 8 // on average
	wordBytes   = 4
	blockWords  = 64
	blockBytes  = 4 + blockWords/8
	rareBit     = knownBit // from this bit on there is the rarity of a word beside its class
)

// openIndex returns the index in three sections of a model file.
func openIndex(starts, words, vectors string) (index, error) {
	x := index{starts, words, vectors, uint32(max(len(starts)/4, 1) - 1)}
	if x.buckets == 0 || len(starts)%4 != 0 || len(words)%wordBytes != 0 || len(vectors) != blockBytes*blocks(x.len()) {
		return index{}, &crf.FormatError{Err: crf.ErrDamaged, Detail: fmt.Sprintf("index of %d, %d and %d bytes", len(starts), len(words), len(vectors))}
	}
	return x, nil
}

func (x *index) len() int { return len(x.words) / wordBytes }

func blocks(words int) int { return (words + blockWords - 1) / blockWords }

// bucket returns the words that may have a hash: none where the index is damaged.
func (x *index) bucket(h uint32) (words string, first uint32) {
	b := 4 * int(uint64(h)*uint64(x.buckets)>>32)
	lo, hi := kernel.U32(x.starts, b), kernel.U32(x.starts, b+4)
	if lo > hi || int(hi) > x.len() {
		return "", 0
	}
	return x.words[wordBytes*lo : wordBytes*hi], lo
}

// in returns the number of the word with hash h in its bucket, counted from one; 0 for none.
func in(bucket string, first, h uint32) Word {
	for i := 0; i < len(bucket); i += wordBytes {
		if kernel.U32(bucket, i)<<16 == h<<16 {
			return Word(first) + Word(i/wordBytes) + 1
		}
	}
	return 0
}

// get returns the number of the word with hash h, counted from one; 0 for none.
func (x *index) get(h uint32) Word {
	bucket, first := x.bucket(h)
	return in(bucket, first, h)
}

// getAll sets words to the numbers of those with so many hashes. All buckets are found before
// any is read, so that the memory of all is waited for together.
func (x *index) getAll(words []Word, hashes []uint32) {
	var buckets [crf.Batch]string
	var firsts [crf.Batch]uint32
	for i, h := range hashes {
		buckets[i], firsts[i] = x.bucket(h)
	}
	for i, h := range hashes {
		words[i] = in(buckets[i], firsts[i], h)
	}
}

// class returns the class of a word, 0 if there is none.
func (x *index) class(w Word) Class {
	i := uint64(w) - 1
	if i >= uint64(x.len()) {
		return 0
	}
	return Class(kernel.U32(x.words, wordBytes*int(i))>>16)&(1<<rareBit-1) | 1<<knownBit
}

// vector returns the number of a word's vector, and whether it has one: vectors are in the
// order of words.
func (x *index) vector(w Word) (uint32, bool) {
	i := uint64(w) - 1
	if i >= uint64(x.len()) {
		return 0, false
	}
	block := x.vectors[blockBytes*int(i/blockWords):][:blockBytes]
	marks, bit := kernel.U64(block, 4), uint64(1)<<(i%blockWords)
	return kernel.U32(block, 0) + uint32(bits.OnesCount64(marks&(bit-1))), marks&bit != 0
}

// rarity returns how rare the word is that so many are more frequent than: 0 for the first
// 10,000, 1 for as many again, and one more each time their number doubles.
func rarity(rank int) uint16 { return uint16(min(bits.Len(uint(rank/10_000)), 7)) }

// buildIndex returns the sections of an index of words, the most frequent first, so many of
// which have vectors; and which vectors stand in which order. Of words that look the same the
// most frequent is found.
func buildIndex(hashes []uint32, classes []Class, vectors int) (starts, words, marks []byte, order []int) {
	buckets := len(hashes)/bucketWords + 1
	inside := make([][]int, buckets)
	for i, h := range hashes {
		b := uint64(h) * uint64(buckets) >> 32
		inside[b] = append(inside[b], i)
	}
	next := 0
	for _, b := range inside {
		starts = binary.LittleEndian.AppendUint32(starts, uint32(next))
		next += len(b)
	}
	starts = binary.LittleEndian.AppendUint32(starts, uint32(next))
	for block := range slices.Chunk(slices.Concat(inside...), blockWords) {
		var has uint64
		before := uint32(len(order))
		for k, i := range block {
			words = binary.LittleEndian.AppendUint16(words, uint16(hashes[i]))
			words = binary.LittleEndian.AppendUint16(words, uint16(classes[i]&(1<<rareBit-1))|rarity(i)<<rareBit)
			if i < vectors {
				has |= 1 << k
				order = append(order, i)
			}
		}
		marks = binary.LittleEndian.AppendUint32(marks, before)
		marks = binary.LittleEndian.AppendUint64(marks, has)
	}
	return starts, words, marks, order
}
