// Package attrib is the learned part of package quote: a linear chain over
// the tokens of a paragraph that labels sources, cues and contents, and what
// joins the labeled parts into attributions.
//
// It does not start from nothing. The rules of package quote go first, and what
// they propose is among the features (a [Hint]): where a rule is exact the
// model learns to follow it, where it is not the words around decide. Among the
// other features are the words and their stems, parts of speech, the state of
// the quotation marks, how likely a word is part of a cue (its prior, counted
// in training), and the likely cues and the punctuation nearby.
//
// The labels remember what an attribution still lacks, see [Label]. A [Text] is
// the view of an article that features are made of, a [Reader] makes them, a
// [Model] weighs them, a [Finder] does all of it.
package attrib
