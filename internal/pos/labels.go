package pos

import "github.com/wirecopy-go/wirecopy/internal/crf"

// The universal parts of speech in the order of their names.
const (
	ADJ uint8 = iota
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

// Names are the names of the tags.
var Names = [...]string{
	"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
	"SYM", "VERB", "X",
}

// The possible tags of words that the lexicon does not have, by their spelling.
const (
	openSet   crf.Set = 1<<ADJ | 1<<ADV | 1<<NOUN | 1<<PROPN | 1<<VERB | 1<<INTJ | 1<<X
	rareSet   crf.Set = openSet | 1<<ADP | 1<<AUX | 1<<DET | 1<<NUM | 1<<PRON | 1<<SCONJ
	numberSet crf.Set = 1<<NUM | 1<<NOUN | 1<<PROPN | 1<<ADJ | 1<<X | 1<<SYM
	signSet   crf.Set = 1<<PUNCT | 1<<SYM | 1<<X
)
