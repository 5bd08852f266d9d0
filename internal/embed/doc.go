// Package embed tells of a word which words are like it. Words are leaves of
// a tree: those in one cluster keep the same company in a great deal of text and
// have the same roles in names.
//
// A model that has seen "Lyon" in a thousand texts and "Grenoble" in none still
// knows something of Grenoble, as both are in one cluster. The company that
// words keep is that of GloVe vectors. The roles that they have are guessed from
// these vectors by what the marked corpora say of other words, never of the word
// itself, so that a model which learns from those corpora too can trust them as
// much as it will be able to later. "go run ./internal/train words" makes the
// tree.
//
// The most frequent words have their vectors too, for what judges by more than
// clusters: each cut into parts, and each part given as the nearest of 256 centres,
// which takes ten bytes a word.
package embed
