package main

import "encoding/binary"

// How rare the words of embed.model may be that stay, and those that keep their vector: the
// 40,000 and the 10,000 most frequent.
const (
	slimWords   = 2
	slimVectors = 0
)

// The form of the sections of embed.model, as package internal/embed describes it.
const (
	rareBit    = 29 // of a word
	blockWords = 64
	blockBytes = 4 + blockWords/8
	codeBytes  = 10 // of a vector
)

// slimEmbed leaves out rare words, and the vectors of others.
func slimEmbed(f *model) error {
	starts, words, vectors, codes := f.sections["buckets"], f.sections["words"], f.sections["vectors"], f.sections["codes"]
	n := len(words) / 4
	if len(starts) < 8 || len(vectors) != blockBytes*((n+blockWords-1)/blockWords) {
		return errForm
	}
	left := make([]int, n+1) // how many words stay before each
	var slim slimmed
	for i := range n {
		left[i] = slim.n
		has := vectors[blockBytes*(i/blockWords)+4+i%blockWords/8]>>(i%8)&1 != 0
		var code []byte
		if has {
			code, codes = codes[:codeBytes], codes[codeBytes:]
		}
		switch rare := u32(words, 4*i) >> rareBit; {
		case rare > slimWords:
		case rare > slimVectors:
			slim.add(words[4*i:][:4], nil)
		default:
			slim.add(words[4*i:][:4], code)
		}
	}
	left[n] = slim.n
	for i := 0; i < len(starts); i += 4 {
		binary.LittleEndian.PutUint32(starts[i:], uint32(left[min(u32(starts, i), n)]))
	}
	f.sections["words"], f.sections["vectors"], f.sections["codes"] = slim.words, slim.vectors, slim.codes
	return nil
}

// slimmed are the words that stay.
type slimmed struct {
	n                     int
	words, vectors, codes []byte
}

// add adds a word, and the codes of its vector, if there are any.
func (s *slimmed) add(word, code []byte) {
	if s.n%blockWords == 0 {
		s.vectors = binary.LittleEndian.AppendUint32(s.vectors, uint32(len(s.codes)/codeBytes))
		s.vectors = append(s.vectors, make([]byte, blockWords/8)...)
	}
	if code != nil {
		s.vectors[len(s.vectors)-blockWords/8+s.n%blockWords/8] |= 1 << (s.n % 8)
	}
	s.words = append(s.words, word...)
	s.codes = append(s.codes, code...)
	s.n++
}
