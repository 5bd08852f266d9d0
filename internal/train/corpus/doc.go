// Package corpus reads the corpora that models are trained on, one format a
// file, into plain values. Sentences of running text go no further than the
// weights that are learned from them.
package corpus
