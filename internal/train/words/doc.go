// Package words makes the model of package wordclass from word vectors: the
// clusters of the words, and the roles that they have in names by the corpora.
package words
