// Package embed holds word clusters and word vectors. They let the taggers generalize to
// words that were not in their training data.
//
// Words are the leaves of a tree of clusters. The words of a cluster have similar GloVe
// vectors, that is, similar contexts, and similar roles in names. "Lyon" and "Grenoble" are
// in one cluster, so a model that was trained on texts about Lyon also knows something about
// Grenoble.
//
// The role of a word is predicted from its vector out of fold: by a classifier that was
// trained on other words of the annotated corpora, never on the word itself. So a model that
// is trained on these corpora sees the same noise in training as in use. The command
// "go run ./internal/train embed" makes the tree.
//
// The most frequent words also have vectors, compressed by product quantization: each
// vector is cut into parts, and each part is stored as the number of the nearest of 256
// centroids, which takes ten bytes a word.
package embed
