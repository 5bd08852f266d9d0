package pos

import "github.com/wirecopy-go/wirecopy/internal/crf"

// The templates of features, by what they look at. Renumbering them takes a new
// training.
const (
	// The word and its neighbors.
	word crf.Template = iota
	wordLooks
	wordBefore
	wordAfter
	wordBefore2
	wordAfter2
	wordPairBefore
	wordPairAfter

	// What it looks like.
	suffix1
	suffix2
	suffix3
	suffix4
	prefix1
	prefix2
	prefix3
	shape
	looks
	looksAround

	// What the lexicon says.
	entryLooks
	entryBefore
	entryAfter
	entryPairBefore
	entryPairAfter
	entriesBefore
	entriesAfter

	// What the hints say.
	hintLooks
	hintBefore
	hintAfter
	hintPairBefore
	hintPairAfter
	hintsAround
	hintsBefore
	hintsAfter

	// The word or its ending among its neighbors.
	wordEntryBefore
	wordEntryAfter
	suffixEntryBefore
	suffixEntryAfter
	suffixWordBefore
	suffixWordAfter
	suffixPairBefore
	suffixPairAfter
	suffixBefore
	suffixAfter

	templates
)

// TemplateNames are the names of the templates, by number.
var TemplateNames = [templates]string{
	word: "word", wordLooks: "word-looks", wordBefore: "word-before", wordAfter: "word-after",
	wordBefore2: "word-before-2", wordAfter2: "word-after-2", wordPairBefore: "word-pair-before",
	wordPairAfter: "word-pair-after", suffix1: "suffix-1", suffix2: "suffix-2", suffix3: "suffix-3", suffix4: "suffix-4",
	prefix1: "prefix-1", prefix2: "prefix-2", prefix3: "prefix-3", shape: "shape", looks: "looks",
	looksAround: "looks-around", entryLooks: "entry-looks", entryBefore: "entry-before", entryAfter: "entry-after",
	entryPairBefore: "entry-pair-before", entryPairAfter: "entry-pair-after", entriesBefore: "entries-before",
	entriesAfter: "entries-after", hintLooks: "hint-looks", hintBefore: "hint-before", hintAfter: "hint-after",
	hintPairBefore: "hint-pair-before", hintPairAfter: "hint-pair-after", hintsAround: "hints-around",
	hintsBefore: "hints-before", hintsAfter: "hints-after", wordEntryBefore: "word-entry-before",
	wordEntryAfter: "word-entry-after", suffixEntryBefore: "suffix-entry-before", suffixEntryAfter: "suffix-entry-after",
	suffixWordBefore: "suffix-word-before", suffixWordAfter: "suffix-word-after", suffixPairBefore: "suffix-pair-before",
	suffixPairAfter: "suffix-pair-after", suffixBefore: "suffix-before", suffixAfter: "suffix-after",
}
