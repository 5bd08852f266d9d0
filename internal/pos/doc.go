// Package pos is a part-of-speech tagger. It assigns the universal tags of Universal
// Dependencies, version 2.
//
// A [Lexicon] lists the possible tags of frequent words. Words with a single possible
// tag are not scored. For the others, and for unknown words, a linear-chain CRF
// (package crf) chooses the tag. Its features are the words around the token, its
// affixes and shape, and the lexicon entries of its neighbors.
//
// A token that Universal Dependencies splits in two ("don't", "Kerry's") has the
// tag of its first part.
package pos
