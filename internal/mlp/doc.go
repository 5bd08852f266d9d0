// Package mlp evaluates small feed-forward networks: what a position of a
// sequence is like goes in, a score for each label comes out. It knows nothing of
// news, nor of sequences: its scores are added to those of a chain of package
// linear, which knows what may follow what.
//
// A network has two hidden layers. The first is a sum of rows of a table, one row
// for each thing that is so at the position, as in a chain; a vector of many
// numbers takes part in it as the rows of the centres that stand for its parts
// (see package embed), so that nothing is multiplied there. What holds for
// many positions, as the company that a whole document keeps, is multiplied once
// and is the [Base] of their sums.
//
// # Integers
//
// As everywhere in this library no floats are used, so that all machines give the
// same scores. Weights are int8, sums are int32; between layers what is below 0
// becomes 0, and the rest is shifted to the right until it fits a byte.
//
// # What is on disk
//
// A network is a section of a model file (see package crf), read in place. All
// numbers are little-endian.
//
//	rows, contexts, dims, inner, second, labels   uint32 each
//	shifts    two uint32, behind the first and the second layer
//	scales    two uint32, in units of 1/16777216: what 1 of the product of a context
//	          and its weights is in the first layer, and what 1 of the last sum
//	          is among the scores
//	biases    (inner + second + labels) int32
//	rows      rows * inner bytes, weight plus 128
//	context   contexts * dims * inner bytes, weight plus 128
//	second    inner * second bytes, weight plus 128
//	third     second * labels bytes, weight plus 128
package mlp
