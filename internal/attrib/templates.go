package attrib

import "github.com/wirecopy-go/wirecopy/internal/crf"

// The templates of features, by what they look at. Renumbering them takes a new
// [Kind] and a new training.
const (
	bias crf.Template = iota

	// The word and its neighbors.
	word
	wordBefore
	wordAfter
	wordBefore2
	wordAfter2
	suffix
	suffixBefore
	suffixAfter
	stem
	shape
	shapePairBefore
	shapePairAfter
	stemBefore3
	stemAfter3

	// Quotation marks.
	marksAround
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

	// The place in the sentence.
	sentenceStart
	sentenceEnd
	sentenceMarks

	// The nearest likely cues and signs on either side.
	leftCue
	rightCue
	leftSign
	rightSign
	gapsShape
	gapsPrior

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
	tagPriorsAround
	tagLeftCue
	tagRightCue

	// What the rules propose.
	hintsAround
	hintRuleRate
	hintTag
	hintMark

	// Clusters of words, from coarse to fine.
	clusterMiddle
	clusterFine
	clusterPairBefore
	clusterRightCue
	clusterLeftDistance
	clusterTags
	clusterBefore
	clusterAfter
	clustersAround

	templates
)

// TemplateNames are the names of the templates, by number.
var TemplateNames = [templates]string{
	bias: "bias", word: "word", wordBefore: "word-before", wordAfter: "word-after",
	wordBefore2: "word-before-2", wordAfter2: "word-after-2", suffix: "suffix", suffixBefore: "suffix-before",
	suffixAfter: "suffix-after", stem: "stem", shape: "shape", shapePairBefore: "shape-pair-before",
	shapePairAfter: "shape-pair-after", stemBefore3: "stem-before-3", stemAfter3: "stem-after-3",
	marksAround: "marks-around", markLeft: "mark-left", markRight: "mark-right", markLength: "mark-length",
	marksWide: "marks-wide", prior: "prior", priorsAround: "priors-around", priorsBefore: "priors-before",
	priorsAfter: "priors-after", priorMarks: "prior-marks", sentenceStart: "sentence-start",
	sentenceEnd: "sentence-end", sentenceMarks: "sentence-marks", leftCue: "left-cue", rightCue: "right-cue",
	leftSign: "left-sign", rightSign: "right-sign", gapsShape: "gaps-shape", gapsPrior: "gaps-prior",
	tag: "tag", tagBefore: "tag-before", tagAfter: "tag-after", tagPairBefore: "tag-pair-before",
	tagPairAfter: "tag-pair-after", tagsAround: "tags-around", tagsBefore: "tags-before",
	tagsAfter: "tags-after", tagPrior: "tag-prior", tagGaps: "tag-gaps", tagPriorsAround: "tag-priors-around",
	tagLeftCue: "tag-left-cue", tagRightCue: "tag-right-cue", hintsAround: "hints-around",
	hintRuleRate: "hint-rule-rate", hintTag: "hint-tag", hintMark: "hint-mark",
	clusterMiddle: "cluster-middle", clusterFine: "cluster-fine", clusterPairBefore: "cluster-pair-before",
	clusterRightCue: "cluster-right-cue", clusterLeftDistance: "cluster-left-distance",
	clusterTags: "cluster-tags", clusterBefore: "cluster-before", clusterAfter: "cluster-after",
	clustersAround: "clusters-around",
}
