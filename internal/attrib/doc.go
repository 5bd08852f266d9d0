// Package attrib is the learned part of package quote: a linear-chain CRF
// (package crf) over the tokens of a paragraph labels sources, cues and
// contents, and the labeled parts are joined into attributions.
//
// The proposals of the rules of package speech are features (a [Hint]): the model learns
// which rules to trust, and to rely on the words nearby for the others. The other features
// are the words and their stems, parts of speech, the state of the quotation marks, the
// prior of a word (how often it is part of a cue in training), and the likely cues and the
// punctuation nearby.
//
// A [Label] also encodes which parts the attribution still lacks. A [Text] is the view of an
// article from which a [Reader] makes features, a [Model] scores them, and a [Tagger] runs
// all three.
package attrib
