package ner

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
)

// The templates of features, by what they look at. Renumbering them takes a new
// [Kind] and a new training.
const (
	// The word and its neighbours.
	word crf.Template = 1 + iota
	wordLooks
	wordBefore
	wordAfter
	wordBefore2
	wordAfter2
	wordPairBefore
	wordPairAfter
	wordsAround

	// What it looks like.
	suffix2
	suffix3
	suffix4
	prefix3
	prefix4
	shape
	shapesAround
	looks
	looksAround

	// What the gazetteer says of names.
	nameLooks
	name
	nameBefore
	nameAfter
	namePairBefore
	namePairAfter
	nameWordBefore
	nameWordAfter

	// What the lexicon says of titles and nouns.
	noun
	nounBefore
	nounAfter
	nounBeforeName
	nounNameAfter

	// How the article writes the word elsewhere.
	usage
	usageLooks
	usageName

	// The neighbours of capitals and of other words.
	wordBeforeCapital
	wordAfterCapital
)

// Templates about the run of capitals that the word is in: the run's first and last
// word, and the words before and after it.
const (
	runLooks crf.Template = 40 + iota
	runLastPlace
	runLast
	runFirst
	runBefore
	runAfter
	runAround
	runBeforePlace
	runAfterPlace
	runNames
	runBeforeName
	runAfterName
	runBeforeNoun
	runAfterNoun
	runLastUsage
	runFirstUsage
	runLastSuffix
)

// Templates about clusters of words. There is one of each for every level of clusters;
// the one of level k is levelStep*k further on.
const (
	cluster crf.Template = 64 + iota
	clusterLooks
	clusterBefore
	clusterAfter
	clusterPairBefore
	clusterPairAfter
	clusterRunLast
	clusterRunFirst
	clusterRunBefore
	clusterRunAfter
	clusterRunAround
)

const (
	levelStep = 16
	templates = cluster + levelStep*embed.Levels
)

// TemplateNames are the names of the templates, by number.
var TemplateNames = [templates]string{
	word: "word", wordLooks: "word-looks", wordBefore: "word-before", wordAfter: "word-after",
	wordBefore2: "word-before-2", wordAfter2: "word-after-2", wordPairBefore: "word-pair-before",
	wordPairAfter: "word-pair-after", wordsAround: "words-around", suffix2: "suffix-2", suffix3: "suffix-3",
	suffix4: "suffix-4", prefix3: "prefix-3", prefix4: "prefix-4", shape: "shape", shapesAround: "shapes-around",
	looks: "looks", looksAround: "looks-around", nameLooks: "name-looks", name: "name", nameBefore: "name-before",
	nameAfter: "name-after", namePairBefore: "name-pair-before", namePairAfter: "name-pair-after",
	nameWordBefore: "name-word-before", nameWordAfter: "name-word-after", noun: "noun", nounBefore: "noun-before",
	nounAfter: "noun-after", nounBeforeName: "noun-before-name", nounNameAfter: "noun-name-after", usage: "usage",
	usageLooks: "usage-looks", usageName: "usage-name", wordBeforeCapital: "word-before-capital",
	wordAfterCapital: "word-after-capital",

	runLooks: "run-looks", runLastPlace: "run-last-place", runLast: "run-last", runFirst: "run-first",
	runBefore: "run-before", runAfter: "run-after", runAround: "run-around", runBeforePlace: "run-before-place",
	runAfterPlace: "run-after-place", runNames: "run-names", runBeforeName: "run-before-name",
	runAfterName: "run-after-name", runBeforeNoun: "run-before-noun", runAfterNoun: "run-after-noun",
	runLastUsage: "run-last-usage", runFirstUsage: "run-first-usage", runLastSuffix: "run-last-suffix",

	cluster: "cluster-level-0", clusterLooks: "cluster-looks-level-0", clusterBefore: "cluster-before-level-0",
	clusterAfter: "cluster-after-level-0", clusterPairBefore: "cluster-pair-before-level-0",
	clusterPairAfter: "cluster-pair-after-level-0", clusterRunLast: "cluster-run-last-level-0",
	clusterRunFirst: "cluster-run-first-level-0", clusterRunBefore: "cluster-run-before-level-0",
	clusterRunAfter: "cluster-run-after-level-0", clusterRunAround: "cluster-run-around-level-0",

	cluster + 1*levelStep: "cluster-level-1", clusterLooks + 1*levelStep: "cluster-looks-level-1",
	clusterBefore + 1*levelStep: "cluster-before-level-1", clusterAfter + 1*levelStep: "cluster-after-level-1",
	clusterPairBefore + 1*levelStep: "cluster-pair-before-level-1",
	clusterPairAfter + 1*levelStep:  "cluster-pair-after-level-1",
	clusterRunLast + 1*levelStep:    "cluster-run-last-level-1",
	clusterRunFirst + 1*levelStep:   "cluster-run-first-level-1",
	clusterRunBefore + 1*levelStep:  "cluster-run-before-level-1",
	clusterRunAfter + 1*levelStep:   "cluster-run-after-level-1",
	clusterRunAround + 1*levelStep:  "cluster-run-around-level-1",

	cluster + 2*levelStep: "cluster-level-2", clusterLooks + 2*levelStep: "cluster-looks-level-2",
	clusterBefore + 2*levelStep: "cluster-before-level-2", clusterAfter + 2*levelStep: "cluster-after-level-2",
	clusterPairBefore + 2*levelStep: "cluster-pair-before-level-2",
	clusterPairAfter + 2*levelStep:  "cluster-pair-after-level-2",
	clusterRunLast + 2*levelStep:    "cluster-run-last-level-2",
	clusterRunFirst + 2*levelStep:   "cluster-run-first-level-2",
	clusterRunBefore + 2*levelStep:  "cluster-run-before-level-2",
	clusterRunAfter + 2*levelStep:   "cluster-run-after-level-2",
	clusterRunAround + 2*levelStep:  "cluster-run-around-level-2",

	cluster + 3*levelStep: "cluster-level-3", clusterLooks + 3*levelStep: "cluster-looks-level-3",
	clusterBefore + 3*levelStep: "cluster-before-level-3", clusterAfter + 3*levelStep: "cluster-after-level-3",
	clusterPairBefore + 3*levelStep: "cluster-pair-before-level-3",
	clusterPairAfter + 3*levelStep:  "cluster-pair-after-level-3",
	clusterRunLast + 3*levelStep:    "cluster-run-last-level-3",
	clusterRunFirst + 3*levelStep:   "cluster-run-first-level-3",
	clusterRunBefore + 3*levelStep:  "cluster-run-before-level-3",
	clusterRunAfter + 3*levelStep:   "cluster-run-after-level-3",
	clusterRunAround + 3*levelStep:  "cluster-run-around-level-3",
}

// Templates returns the names of all templates.
func Templates() []string {
	return slices.DeleteFunc(slices.Clone(TemplateNames[:]), func(name string) bool { return name == "" })
}
