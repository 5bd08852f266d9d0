// Package pos finds the part of speech of each token of a sentence: the
// universal tags of Universal Dependencies, version 2.
//
// A [Lexicon] knows which tags a frequent word can have. Most words have one;
// those are not scored at all. The others, and words that the lexicon does not
// know, are decided by a linear chain (package crf) from the words around
// them, their endings, their shape and what the lexicon says of their
// neighbours.
//
// A token that Universal Dependencies splits in two ("don't", "Kerry's") has the
// tag of its first part.
package pos
