// Package mlp evaluates small feed-forward networks. The input is the features of a
// position of a sequence, the output is a score for each label. The scores are
// added to those of a CRF (package crf), which knows the transitions.
//
// A network has two hidden layers. The first is the sum of one row of weights for each
// active feature. A word vector contributes the rows of its centroids (package embed):
// the products of these with the matrix of the place where the word stands, which are
// multiplied out once, when they are first needed. A context vector, such as the mean of
// the word vectors of a document, is multiplied once for all its positions and becomes
// part of the [Base] of their sums.
//
// # Integers
//
// No floats are used, so that all machines give the same scores. Weights are int8, sums
// are int32. Between layers values below 0 become 0 (ReLU), and the rest is shifted to
// the right until it fits a byte.
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
//	places    uint32
//	scale     uint32, in the same units: what 1 of the product of a centroid is in a row
//	biases    (inner + second + labels) int32
//	places    places * dims * inner bytes, weight plus 128
//	rows      rows * inner bytes, weight plus 128
//	context   contexts * dims * inner bytes, weight plus 128
//	second    inner * second bytes, weight plus 128
//	third     second * labels bytes, weight plus 128
package mlp
