package attrib

import "github.com/wirecopy-go/wirecopy/internal/crf"

// The templates of features, by what they look at. Renumbering them takes a new
// [Kind] and a new training.
const (
	bias crf.Template = iota

	// The word and its neighbours.
	word
	wordBefore
	wordAfter
	wordBefore2
	wordAfter2
	wordPairBefore
	wordPairAfter
	suffix
	suffixBefore
	suffixAfter
	stem
	shape
	shapePairBefore
	shapePairAfter
	stemsBefore
	stemsAfter
	stemBefore3
	stemAfter3

	// Quotation marks.
	marksAround
	markWord
	markLeft
	markRight
	markLength
	marksWide

	// How often the words were cues in training.
	prior
	priorsAround
	priorsBefore
	priorsAfter
	priorMarks
	priorWordsBefore
	priorShape
	priorStem

	// The place in the sentence.
	sentenceStart
	sentenceEnd
	sentenceMarks

	// The nearest likely cues and signs on either side.
	leftCue
	rightCue
	leftPrior
	rightPrior
	bothPriors
	leftSign
	rightSign
	leftGap
	rightGap
	bothGaps
	leftCueDistance
	rightCueDistance
	gapsShape
	gapsPrior
	wordLeftSign
	wordRightSign
	signGaps
	signWords
	signRightPrior
	signLeftPrior

	// Parts of speech.
	tag
	tagBefore
	tagAfter
	tagPairBefore
	tagPairAfter
	tagsAround
	tagsBefore
	tagsAfter
	tagPrior
	tagGaps
	tagStem
	tagPriorsAround
	tagLeftCue
	tagRightCue
	stemTagsAround
	leftCueTag
	rightCueTag

	// What the rules propose.
	hintRate
	hintRule
	hintsAround
	hintRuleRate
	hintTag
	hintWord
	hintBefore
	hintAfter
	hintMark
	hintBeforeRate

	// Clusters of words, from coarse to fine.
	clusterCoarse
	clusterMiddle
	clusterFine
	clusterMark
	clusterPairBefore
	clusterPairAfter
	clusterHint
	clusterHintRate
	clusterLeftCue
	clusterRightCue
	clusterLeftDistance
	clusterPairLeftCue
	clusterTags
	clusterBefore
	clusterAfter
	clustersAround

	templates
)

// TemplateNames are the names of the templates, by number.
var TemplateNames = [templates]string{
	bias: "bias", word: "word", wordBefore: "word-before", wordAfter: "word-after", wordBefore2: "word-before-2",
	wordAfter2: "word-after-2", wordPairBefore: "word-pair-before", wordPairAfter: "word-pair-after", suffix: "suffix",
	suffixBefore: "suffix-before", suffixAfter: "suffix-after", stem: "stem", shape: "shape",
	shapePairBefore: "shape-pair-before", shapePairAfter: "shape-pair-after", stemsBefore: "stems-before",
	stemsAfter: "stems-after", stemBefore3: "stem-before-3", stemAfter3: "stem-after-3",
	marksAround: "marks-around", markWord: "mark-word", markLeft: "mark-left", markRight: "mark-right",
	markLength: "mark-length", marksWide: "marks-wide",
	prior: "prior", priorsAround: "priors-around", priorsBefore: "priors-before", priorsAfter: "priors-after",
	priorMarks: "prior-marks", priorWordsBefore: "prior-words-before", priorShape: "prior-shape", priorStem: "prior-stem",
	sentenceStart: "sentence-start", sentenceEnd: "sentence-end", sentenceMarks: "sentence-marks",
	leftCue: "left-cue", rightCue: "right-cue", leftPrior: "left-prior", rightPrior: "right-prior",
	bothPriors: "both-priors", leftSign: "left-sign", rightSign: "right-sign", leftGap: "left-gap", rightGap: "right-gap",
	bothGaps: "both-gaps", leftCueDistance: "left-cue-distance", rightCueDistance: "right-cue-distance",
	gapsShape: "gaps-shape", gapsPrior: "gaps-prior", wordLeftSign: "word-left-sign", wordRightSign: "word-right-sign",
	signGaps: "sign-gaps", signWords: "sign-words", signRightPrior: "sign-right-prior", signLeftPrior: "sign-left-prior",
	tag: "tag", tagBefore: "tag-before", tagAfter: "tag-after", tagPairBefore: "tag-pair-before",
	tagPairAfter: "tag-pair-after", tagsAround: "tags-around", tagsBefore: "tags-before", tagsAfter: "tags-after",
	tagPrior: "tag-prior", tagGaps: "tag-gaps", tagStem: "tag-stem", tagPriorsAround: "tag-priors-around",
	tagLeftCue: "tag-left-cue", tagRightCue: "tag-right-cue", stemTagsAround: "stem-tags-around",
	leftCueTag: "left-cue-tag", rightCueTag: "right-cue-tag",
	hintRate: "hint-rate", hintRule: "hint-rule", hintsAround: "hints-around", hintRuleRate: "hint-rule-rate",
	hintTag: "hint-tag", hintWord: "hint-word", hintBefore: "hint-before", hintAfter: "hint-after", hintMark: "hint-mark",
	hintBeforeRate: "hint-before-rate",
	clusterCoarse:  "cluster-coarse", clusterMiddle: "cluster-middle", clusterFine: "cluster-fine",
	clusterMark: "cluster-mark", clusterPairBefore: "cluster-pair-before", clusterPairAfter: "cluster-pair-after",
	clusterHint: "cluster-hint", clusterHintRate: "cluster-hint-rate", clusterLeftCue: "cluster-left-cue",
	clusterRightCue: "cluster-right-cue", clusterLeftDistance: "cluster-left-distance",
	clusterPairLeftCue: "cluster-pair-left-cue", clusterTags: "cluster-tags", clusterBefore: "cluster-before",
	clusterAfter: "cluster-after", clustersAround: "clusters-around",
}
