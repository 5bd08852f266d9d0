// Package attrib is the learned part of package quote: a linear-chain CRF
// (package crf) over the tokens of a paragraph labels sources, cues and
// contents, and the labeled parts are joined into attributions.
//
// What the rules of package speech propose is among the features (a [Hint]): the
// model learns to follow the rules that are mostly right, and to look at the words
// around where they are not. The other features are the words and their stems,
// parts of speech, the state of the quotation marks, how likely a word is part of
// a cue (its prior, counted in training), and the likely cues and the punctuation
// nearby.
//
// The labels remember what an attribution still lacks, see [Label]. A [Text] is
// the view of an article that features are made of, a [Reader] makes them, a
// [Model] weighs them, a [Finder] does all of it.
package attrib
