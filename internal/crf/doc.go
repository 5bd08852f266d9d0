// Package crf implements linear-chain conditional random fields (CRFs) over hashed
// features. It is the engine of the part-of-speech, named-entity and attribution
// taggers. The caller supplies the feature hashes of each position of a sequence; the
// model assigns one label to each position.
//
// # How a feature becomes a number
//
// A feature is a template with values, "the word before is 'said'". The caller
// hashes strings once per token (package hash) and combines such hashes
// with the number of a template into 32 bits ([hash.Feature1] and so on). There is
// no dictionary of features; a [Sequence] is a reused buffer of these numbers
// with, for each position, an edge class and the set of labels allowed there.
//
// # How a number becomes weights
//
// An [Index] maps it to a row: the high bits of the number choose a slot, the
// low bits are compared with the slot's fingerprint, so that hardly any of the many
// features that a model has never seen is mistaken for one that it has.
// A row is one int8 per label. The rows of a position's features are added up,
// 24 labels at a time or eight, see package kernel; weights are stored plus 128, so
// that lanes of 16 bits only ever grow and 256 rows fit without a carry.
//
// Transitions between neighboring labels have weights of their own, int16, one
// matrix for each edge class: a label is more likely to change after a comma
// than within a phrase. A forbidden transition (I-Cue after O) has a reserved
// weight and is never taken.
//
// [Decoder.Best] is the Viterbi algorithm over these sums, [Decoder.Marginals]
// the forward-backward algorithm with probabilities in fixed point.
//
// # Why there are no floats
//
// The Go specification lets a compiler fuse x*y + z into one operation without
// rounding between, and on arm64, ppc64le and s390x it does; math.Exp is
// assembly on some systems and Go on others. A sum of floats can then differ in
// its last bit between two machines, and where two labels nearly tie the text
// would get different labels. Integers are the same everywhere, so one golden
// file holds for all. Floats live in training alone.
//
// # What is on disk
//
// A model file is read in place, mostly from an embedded string: opening it
// reads the header and checks the bounds of each section once. All numbers are
// little-endian.
//
//	magic     "wcmodel\n"
//	version   uint32, 1
//	checksum  uint32, CRC-32 (IEEE) of all that follows
//	size      uint32, length of the whole file in bytes
//	sections  uint32, how many
//	kind      16 bytes: task and feature set, such as "pos/2", padded with 0
//	section   for each: name (12 bytes, padded with 0), offset, length (uint32)
//	          and then the bytes of the sections
//
// A section is a CRF (a [Chain]), an index, a calibration or anything else that the owner
// of the model needs, so that one file is one model. A [Chain] is
//
//	labels, classes, scale, slots, bits, rows, names  uint32 each
//	names     the labels, each followed by a newline ("names" bytes in all)
//	edges     classes * (labels+1) * labels int16: from (the last is the
//	          sequence's start), to; -32768 is forbidden
//	slot      slots * uint32: fingerprint above, row plus one in the low bits;
//	          0 is empty
//	row       rows * labels bytes, weight plus 128
//	          7 bytes that let every row be read in words of eight
//
// Opening a model decodes nothing; its first use decodes only the transitions, some
// tens of kilobytes. Models are safe for concurrent use. They add to the size of a
// program but not to its start-up time.
package crf
