package page

import "github.com/wirecopy-go/wirecopy/internal/cancel"

// This file turns the blocks of a text into features: what a block looks like,
// what its neighbors look like, and where it is in the text.

// A Block is a paragraph of a text.
type Block struct {
	Start, End int32 // bytes, half-open
}

// At returns the block of the bytes from start to end.
func At(start, end int) Block { return Block{int32(start), int32(end)} }

// A Vector holds the features of one block, each from 0 to 255.
type Vector [size]uint8

// The features.
const (
	fWords     = iota // words
	fLength           // mean length of a word, in eighths
	fEnd              // what the last character is
	fStart            // what the first character is
	fUpper            // share of words with a capital
	fCommon           // share of function words
	fDigits           // share of digits
	fCommas           // commas
	fStops            // sentence ends
	fSigns            // signs that prose does not have
	fQuotes           // quotation marks
	fPhrase           // what the whole block says, as far as it is known
	fLead             // what it begins with
	fReader           // words that speak to the reader
	fDate             // month, year, time or "ago"
	fBlank            // blank lines before
	fBlankNext        // blank lines after
	fRepeated         // occurs elsewhere, too
	fIndex            // blocks before it
	fRest             // blocks after it
	fPlace            // place in the text by words
	fPrevWords        // words of the block before
	fNextWords
	fPrev2Words
	fNext2Words
	fPrevProse // how much the block before is like prose
	fNextProse
	fPrevPhrase
	fBefore4    // prose in the four blocks before
	fBehind4    // prose in the four blocks after
	fBefore12   // the same over twelve
	fBehind12   //
	fSinceProse // blocks since the last long prose
	fToProse    // blocks to the next long prose
	fInMain     // where it is to the main run of prose: before, in, after
	fFromMain   // blocks from its start
	fToMain     // blocks to its end
	fMainPlace  // place in it by words
	fTopic      // share of its words that the main run has
	fTitle      // share of its words that the first block has
	fSinceMark  // blocks since a line that heads other matter
	fMark       // class of that line
	fDocWords
	fDocBlocks
	fDocProse  // share of the text's words that are prose
	fMainShare // share of the text's words that are in the main run
	fProse
	fService     // words of the site about itself
	fPicture     // words of captions
	fSelf        // the writer speaks of himself
	fPrevService // as fService, for the block before
	fNextService
	fLabel   // begins with the name of who speaks, or Q, and a colon
	fSkipped // blocks right before it that are not looked at
	fCredit  // ends with who took a picture
	fLink    // has an address on the web
	fClock   // begins with a time of day
	fShout   // words in capitals that it begins with
	count
)

// Count is the number of features.
const Count = count

// size is the room for features in a Vector: a power of two, so that an index
// of a model needs no check.
const size = 64

// fOut is 1 in the Vector of a block that is not looked at, which is not part of the
// article.
const fOut = size - 1

// Out reports whether the block of v was left out and is surely outside the article.
func (v *Vector) Out() bool { return v[fOut] != 0 }

// Features returns the features of each of the blocks of text, none of which is
// empty.
func Features(text string, blocks []Block) []Vector {
	out := make([]Vector, len(blocks))
	for i := range out {
		out[i][fOut] = 1
	}
	each(text, blocks, nil, func(k int, v *Vector) { out[k] = *v })
	return out
}

// each calls f for each block that is looked at, in order, with its features, which f must
// not keep.
func each(text string, blocks []Block, stop *cancel.Signal, f func(k int, v *Vector)) {
	if len(blocks) == 0 {
		return
	}
	p := pages.Get().(*page)
	defer p.free()
	p.look(text, blocks, stop)
	for i, k := range p.kept {
		stop.Every(i)
		v := &p.vector
		*v = Vector{}
		p.shapes[i].fill(v)
		p.neighbors(v, i)
		p.whole(v, i)
		p.place(v, i)
		p.prose(v, i)
		p.marks(v, i)
		f(int(k), v)
	}
}
