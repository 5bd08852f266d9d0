package lines

import (
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/words"
)

// This file turns the blocks of a text into features: what a block looks like,
// what its neighbours look like, and where it stands in the text.

// A Block is a paragraph of a text.
type Block struct {
	Start, End int // bytes, half-open
}

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
	fBlankNext        // blank lines behind
	fRepeated         // stands elsewhere, too
	fIndex            // blocks before it
	fRest             // blocks behind it
	fPlace            // place in the text by words
	fPrevWords        // words of the block before
	fNextWords
	fPrev2Words
	fNext2Words
	fPrevProse // how much the block before is like prose
	fNextProse
	fPrevPhrase
	fBefore4    // prose in the four blocks before
	fBehind4    // prose in the four blocks behind
	fBefore12   // the same over twelve
	fBehind12   //
	fSinceProse // blocks since the last long prose
	fToProse    // blocks to the next long prose
	fInMain     // where it is to the main run of prose: before, in, behind
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
	fLabel // begins with the name of who speaks, or Q, and a colon
	count
)

// Count is the number of features.
const Count = count

// size is the room for features in a Vector: a power of two, so that an index
// of a model needs no check.
const size = 64

// topicBlocks is how much of the main run says what the text is about.
const topicBlocks = 100

// A shape is what one pass over a block finds.
type shape struct {
	words, letters, upper, common, digits, commas, stops, signs, quotes, reader, date, service, picture, self int
	first, last                                                                                               byte
	hash                                                                                                      uint32
	set, lead                                                                                                 words.Set
	prose                                                                                                     int // words, if it reads like prose
}

// Features returns the features of each of the blocks of text.
func Features(text string, blocks []Block) []Vector {
	out := make([]Vector, len(blocks))
	if len(blocks) == 0 {
		return out
	}
	shapes := make([]shape, len(blocks))
	total, prose := 0, 0
	seen := make(map[uint32]int, len(blocks))
	for i, b := range blocks {
		shapes[i] = look(text[b.Start:b.End])
		total += shapes[i].words
		prose += shapes[i].prose
		seen[shapes[i].hash]++
	}
	main := mainRun(shapes)
	inMain := 0
	var topic, title Vocabulary
	for i := main.start; i < main.end; i++ {
		inMain += shapes[i].words
		if i < main.start+topicBlocks {
			topic.Add(head(text[blocks[i].Start:blocks[i].End]))
		}
	}
	title.Add(head(text[blocks[0].Start:blocks[0].End]))
	at, mainAt := 0, 0
	sinceProse, sinceMark := 255, 255
	var mark words.Set
	for i := range blocks {
		s, v := &shapes[i], &out[i]
		line := text[blocks[i].Start:blocks[i].End]
		s.fill(v)
		v[fBlank] = gap(text, blocks, i)
		v[fBlankNext] = gap(text, blocks, i+1)
		v[fLabel] = label(line)
		v[fRepeated] = clip(seen[s.hash] - 1)
		v[fIndex], v[fRest] = clip(i), clip(len(blocks)-1-i)
		v[fPlace] = share(at, total)
		neighbours(v, shapes, i)
		v[fSinceProse], v[fSinceMark], v[fMark] = clip(sinceProse), clip(sinceMark), bits(mark)
		switch {
		case i < main.start:
			v[fInMain] = 0
			v[fFromMain], v[fToMain] = 0, clip(main.start-i)
		case i < main.end:
			v[fInMain] = 1
			v[fFromMain], v[fToMain] = clip(i-main.start), clip(main.end-1-i)
			v[fMainPlace] = share(mainAt, inMain)
			mainAt += s.words
		default:
			v[fInMain] = 2
			v[fFromMain], v[fToMain] = clip(i-main.end), 0
		}
		v[fTitle] = title.Overlap(head(line))
		if v[fTopic] = 200; v[fInMain] != 1 {
			v[fTopic] = topic.Overlap(head(line))
		}
		v[fDocWords], v[fDocBlocks] = clip(total/16), clip(len(blocks)/2)
		v[fDocProse], v[fMainShare] = share(prose, total), share(inMain, total)
		at += s.words
		sinceProse, sinceMark = sinceProse+1, sinceMark+1
		if s.prose >= 15 {
			sinceProse = 0
		}
		if (s.set | s.lead).Is(words.Nav|words.Share|words.Ad|words.Lead) && s.words < 12 {
			sinceMark, mark = 0, s.set|s.lead
		}
	}
	to := 255
	for i := len(blocks) - 1; i >= 0; i-- {
		out[i][fToProse] = clip(to)
		to++
		if shapes[i].prose >= 15 {
			to = 0
		}
	}
	return out
}

// fill sets the features that a block has by itself.
func (s *shape) fill(v *Vector) {
	v[fWords] = clip(s.words)
	v[fLength] = clip(8 * s.letters / max(1, s.words))
	v[fEnd], v[fStart] = sort(s.last), sort(s.first)
	v[fUpper], v[fCommon] = share(s.upper, s.words), share(s.common, s.words)
	v[fDigits] = share(s.digits, s.letters+s.digits)
	v[fCommas], v[fStops], v[fSigns], v[fQuotes] = clip(s.commas), clip(s.stops), clip(s.signs), clip(s.quotes)
	v[fPhrase], v[fLead] = bits(s.set), bits(s.lead)
	v[fReader], v[fDate] = clip(s.reader), clip(s.date)
	v[fProse] = clip(s.prose)
	v[fService], v[fPicture], v[fSelf] = clip(s.service), clip(s.picture), clip(s.self)
}

// neighbours sets the features that the blocks around block i give it.
func neighbours(v *Vector, shapes []shape, i int) {
	get := func(j int) *shape {
		if j < 0 || j >= len(shapes) {
			return &shape{}
		}
		return &shapes[j]
	}
	v[fPrevWords], v[fNextWords] = clip(get(i-1).words), clip(get(i+1).words)
	v[fPrev2Words], v[fNext2Words] = clip(get(i-2).words), clip(get(i+2).words)
	v[fPrevProse], v[fNextProse] = clip(get(i-1).prose), clip(get(i+1).prose)
	v[fPrevPhrase] = bits(get(i-1).set | get(i-1).lead)
	v[fPrevService], v[fNextService] = clip(get(i-1).service), clip(get(i+1).service)
	before, behind := 0, 0
	for d := 1; d <= 12; d++ {
		before += get(i - d).prose
		behind += get(i + d).prose
		if d == 4 {
			v[fBefore4], v[fBehind4] = clip(before/2), clip(behind/2)
		}
	}
	v[fBefore12], v[fBehind12] = clip(before/4), clip(behind/4)
}

// look reads one block.
func look(s string) shape {
	sh := shape{hash: 2166136261}
	sh.first = s[0]
	if s[0] >= utf8.RuneSelf {
		sh.first = 1
	}
	sh.last = ending(s)
	word := -1
	for i := 0; i <= len(s); i++ {
		var c byte
		if i < len(s) {
			c = s[i]
			sh.hash = (sh.hash ^ uint32(c)) * 16777619
		}
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf || c == '\'' && word >= 0 {
			if word < 0 {
				word = i
			}
			sh.letters++
			continue
		}
		if word >= 0 {
			sh.word(s[word:i])
			word = -1
		}
		switch {
		case '0' <= c && c <= '9':
			sh.digits++
		case c == ',' || c == ';':
			sh.commas++
		case c == '.' || c == '?' || c == '!':
			if i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '"' || s[i+1] >= utf8.RuneSelf {
				sh.stops++
			}
		case c == '"':
			sh.quotes++
		case c == '|' || c == '/' || c == '@' || c == '#' || c == '>' || c == '<' || c == '*' || c == '_' || c == '=':
			sh.signs++
		}
	}
	if len(s) <= 80 {
		sh.set = words.OfPhrase(s) &^ words.Caption
	}
	sh.lead = words.OfLead(s) &^ words.Caption
	if sh.words >= 8 && 100*sh.common >= 20*sh.words && (sh.stops > 0 || sh.last == ':' || sh.words >= 25) {
		sh.prose = sh.words
	}
	return sh
}

// word counts one word.
func (s *shape) word(w string) {
	s.words++
	if 'A' <= w[0] && w[0] <= 'Z' {
		s.upper++
	}
	if w[0] == 0xe2 {
		s.quotes++
	}
	set := words.Of(w)
	if set.Is(words.Common) {
		s.common++
	}
	if set.Is(words.Reader) {
		s.reader++
	}
	if set.Is(words.Month | words.Date) {
		s.date++
	}
	if set.Is(words.Service) {
		s.service++
	}
	if set.Is(words.Picture) {
		s.picture++
	}
	if w == "I" || w == "my" || w == "My" {
		s.self++
	}
}
