// Package embed makes the model of package embed from word vectors: the
// clusters of the words, and the roles that they have in names by the corpora.
package embed
