// Package mlp evaluates small multi-layer perceptrons: features of a position go in,
// a score for each label comes out. It knows neither news nor sequences: its scores
// are added to those of a CRF (package crf), which knows which labels may follow each
// other.
//
// A network has two hidden layers. The first is the sum of one weight row per active
// feature, as in a CRF. A word vector contributes the rows of its product-quantization
// centroids (package embed), so no multiplication is needed. A vector that many
// positions share, such as the mean vector of a document, is multiplied once; the
// result is the [Base] of their sums.
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
//	shifts    two uint32, after the first and the second layer
//	scales    two uint32, in units of 1/16777216: what 1 of the product of a context
//	          and its weights is in the first layer, and what 1 of the last sum
//	          is among the scores
//	biases    (inner + second + labels) int32
//	rows      rows * inner bytes, weight plus 128
//	context   contexts * dims * inner bytes, weight plus 128
//	second    inner * second bytes, weight plus 128
//	third     second * labels bytes, weight plus 128
package mlp
