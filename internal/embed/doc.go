// Package embed knows which words are alike. Words are leaves of a tree of clusters:
// those in one cluster have similar word vectors and play similar roles in names.
//
// A model that has seen "Lyon" in a thousand texts and "Grenoble" in none still knows
// something about Grenoble, as both are in one cluster. Similarity comes from GloVe
// vectors. Roles are predicted from these vectors out of fold, by what the marked
// corpora say of other words and never of the word itself, so a downstream model sees
// the same noise in training as in use. "go run ./internal/train embed" makes the tree.
//
// The most frequent words have their vectors too, in product-quantization codes: each
// vector is cut into parts, and each part is given as the nearest of 256 centroids,
// which takes ten bytes a word.
package embed
