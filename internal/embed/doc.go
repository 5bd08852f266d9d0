// Package embed holds word clusters and word vectors, by which the taggers know something
// of words that they were not trained on.
//
// Words are the leaves of a tree of clusters. Words of one cluster occur in similar
// contexts, as GloVe vectors have them, and have similar roles in names. A model that has
// seen "Lyon" in a thousand texts and "Grenoble" in none still knows something of
// Grenoble, as both are in one cluster.
//
// Roles are predicted from the vectors out of
// fold: by what the marked corpora say of other words, never of the word itself. A model
// that is trained on those corpora then sees the same noise in training as in use.
// "go run ./internal/train embed" makes the tree.
//
// The most frequent words also have vectors, compressed by product quantization: each
// vector is cut into parts, and each part is stored as the number of the nearest of 256
// centroids, which takes ten bytes a word.
package embed
