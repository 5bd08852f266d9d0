// Package attrib trains the models that package attrib reads, from
// texts in which people marked sources, cues and contents: those that the library
// embeds, and those that its users train on articles of their own.
//
// [ReadDir] reads marked articles, [Train] learns from them, [Judge] compares what
// is found in others with what is marked there.
//
// A model reads what the rules of package quote propose, so the rules go first in
// training as well; they are asked by [quote.WithRulesOnly]. How often a word is part
// of a cue is counted over all articles but the one that is learned from: what an
// article's own words count for must not be known. Confidences come from a model
// that has not seen what it is judged on.
package attrib
