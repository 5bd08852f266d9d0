package ner

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// The templates of features, by what they look at. Renumbering them takes a new
// [Kind] and a new training.
const (
	// The word and its neighbors.
	word crf.Template = 1 + iota
	wordBefore
	wordAfter
	wordBefore2
	wordAfter2
	wordBeforeCapital

	// What it looks like.
	suffix3
	suffix4
	prefix4
	shape
	shapesAround
	looks
	looksAround

	// What the gazetteer says of names.
	nameLooks
	name
	nameAfter
	namePairBefore
	nameWordAfter

	// What the lexicon says of titles and nouns.
	noun
	nounBefore

	// How the article writes the word elsewhere.
	usage
	usageLooks

	// The run of capitals that the word is in: its first and last word, and the words
	// before and after it.
	runLooks
	runLastPlace
	runLast
	runBeforePlace
	runNames
	runAfterName
	runFirstUsage

	// Clusters of words, of the level in the name.
	cluster0
	clusterAfter0
	clusterAfter3
	clusterPairBefore1
	clusterPairAfter2
	clusterPairAfter3
	clusterRunFirst0
	clusterRunFirst2
	clusterRunLast1
	clusterRunLast2
	clusterRunAfter1
	clusterRunAfter3
	clusterRunAround3

	templates
)

// TemplateNames are the names of the templates, by number.
var TemplateNames = [templates]string{
	word: "word", wordBefore: "word-before", wordAfter: "word-after", wordBefore2: "word-before-2",
	wordAfter2: "word-after-2", wordBeforeCapital: "word-before-capital",

	suffix3: "suffix-3", suffix4: "suffix-4", prefix4: "prefix-4", shape: "shape", shapesAround: "shapes-around",
	looks: "looks", looksAround: "looks-around",

	nameLooks: "name-looks", name: "name", nameAfter: "name-after", namePairBefore: "name-pair-before",
	nameWordAfter: "name-word-after",

	noun: "noun", nounBefore: "noun-before", usage: "usage", usageLooks: "usage-looks",

	runLooks: "run-looks", runLastPlace: "run-last-place", runLast: "run-last", runBeforePlace: "run-before-place",
	runNames: "run-names", runAfterName: "run-after-name", runFirstUsage: "run-first-usage",

	cluster0: "cluster-level-0", clusterAfter0: "cluster-after-level-0", clusterAfter3: "cluster-after-level-3",
	clusterPairBefore1: "cluster-pair-before-level-1", clusterPairAfter2: "cluster-pair-after-level-2",
	clusterPairAfter3: "cluster-pair-after-level-3", clusterRunFirst0: "cluster-run-first-level-0",
	clusterRunFirst2: "cluster-run-first-level-2", clusterRunLast1: "cluster-run-last-level-1",
	clusterRunLast2: "cluster-run-last-level-2", clusterRunAfter1: "cluster-run-after-level-1",
	clusterRunAfter3: "cluster-run-after-level-3", clusterRunAround3: "cluster-run-around-level-3",
}

// Templates returns the names of all templates.
func Templates() []string {
	return slices.DeleteFunc(slices.Clone(TemplateNames[:]), func(name string) bool { return name == "" })
}
