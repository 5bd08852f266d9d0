package page

import (
	"slices"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file looks at a block among the others: what is around it, and where
// it is to the main run of prose.

// topicBlocks is how much of the main run says what the text is about.
const topicBlocks = 100

// longProse is how many words of prose make a block that is surely some
// article's.
const longProse = 15

// A page is what is known of a text as a whole.
type page struct {
	text   string
	blocks []Block
	kept   []int32 // the blocks that are looked at, as indexes into blocks; all below counts them
	shapes []shape
	seen   map[uint64]int // how often a block stands in the text, by hash
	main   run
	topic  Vocabulary // of the main run
	title  Vocabulary // of the first block

	words, proseWords, mainWords int
	before, mainBefore           int // words before the block that place looks at

	sinceProse, nextProse int // blocks since the last long prose, and the next one
	sinceMark             int // blocks since the last line that heads other matter
	mark                  english.Phrase

	vector Vector // of the block that is looked at
}

// pages are pages for reuse.
var pages = sync.Pool{New: func() any { return &page{seen: map[uint64]int{}} }}

// maxKept is the number of blocks up to which the memory of a page is kept.
const maxKept = 1 << 10

// free recycles the memory of p, which must not be used afterwards.
func (p *page) free() {
	if len(p.seen) <= maxKept && cap(p.shapes) <= maxKept {
		clear(p.seen)
		*p = page{kept: p.kept[:0], shapes: p.shapes[:0], seen: p.seen}
		pages.Put(p)
	}
}

// look makes p see a text.
func (p *page) look(text string, blocks []Block, stop *cancel.Signal) {
	p.text, p.blocks = text, blocks
	p.shapes = slices.Grow(p.shapes, len(blocks))[:len(blocks)]
	for i := range blocks {
		stop.Every(i)
		s := &p.shapes[i]
		*s = look(text[blocks[i].Start:blocks[i].End])
		p.seen[s.hash]++
	}
	p.keep()
	for i := range p.shapes {
		p.words += int(p.shapes[i].words)
		p.proseWords += p.shapes[i].prose()
	}
	p.sinceProse, p.nextProse, p.sinceMark = 255, -1, 255
	p.main = mainRun(p.shapes)
	for i := p.main.start; i < p.main.end; i++ {
		p.mainWords += int(p.shapes[i].words)
		if i < p.main.start+topicBlocks {
			p.topic.Add(head(p.block(i)))
		}
	}
	if len(p.kept) > 0 {
		p.title.Add(head(p.block(0)))
	}
}

// The blocks that are not looked at: short ones that stand in the text so often.
const (
	oftenSeen  = 3
	oftenWords = 15
)

// keep leaves out of p the blocks that a page may repeat anywhere in its article, marks of
// advertising and recurring short lines, so that they do not separate its paragraphs.
func (p *page) keep() {
	p.kept = slices.Grow(p.kept, len(p.blocks))
	for i := range p.shapes {
		s := &p.shapes[i]
		if s.set.Is(english.Ad) || p.seen[s.hash] >= oftenSeen && s.words <= oftenWords && (s.last != '.' || s.service > 0) {
			continue
		}
		if len(p.kept) < i {
			p.shapes[len(p.kept)] = *s
		}
		p.kept = append(p.kept, int32(i))
	}
	p.shapes = p.shapes[:len(p.kept)]
}

// block returns the text of a block that is looked at.
func (p *page) block(i int) string {
	b := p.blocks[p.kept[i]]
	return p.text[b.Start:b.End]
}

// nothing is the shape of what is outside a text. It is never modified.
var nothing shape

// at returns the shape of block i, or that of nothing outside the text.
func (p *page) at(i int) *shape {
	if i < 0 || i >= len(p.shapes) {
		return &nothing
	}
	return &p.shapes[i]
}

// neighbors sets the features that the blocks around block i give it.
func (p *page) neighbors(v *Vector, i int) {
	prev, next := p.at(i-1), p.at(i+1)
	v[fPrevWords], v[fNextWords] = clip(int(prev.words)), clip(int(next.words))
	v[fPrev2Words], v[fNext2Words] = clip(int(p.at(i-2).words)), clip(int(p.at(i+2).words))
	v[fPrevProse], v[fNextProse] = clip(prev.prose()), clip(next.prose())
	v[fPrevPhrase] = bits(prev.set | prev.lead)
	v[fPrevService], v[fNextService] = uint8(prev.service), uint8(next.service)
	before, behind := 0, 0
	for d := 1; d <= 12; d++ {
		before += p.at(i - d).prose()
		behind += p.at(i + d).prose()
		if d == 4 {
			v[fBefore4], v[fBehind4] = clip(before/2), clip(behind/2)
		}
	}
	v[fBefore12], v[fBehind12] = clip(before/4), clip(behind/4)
	v[fBlank], v[fBlankNext] = p.gap(i), p.gap(i+1)
	v[fSkipped] = clip(int(p.kept[i]) - i)
	if i > 0 {
		v[fSkipped] = clip(int(p.kept[i]-p.kept[i-1]) - 1)
	}
}

// whole sets the features of block i that compare it with the whole text, and
// those of the text itself.
func (p *page) whole(v *Vector, i int) {
	block := p.block(i)
	v[fLabel], v[fCredit], v[fClock] = label(block), credit(block, p.shapes[i].picture > 0), clock(block)
	v[fRepeated] = clip(p.seen[p.shapes[i].hash] - 1)
	v[fIndex], v[fRest] = clip(i), clip(len(p.kept)-1-i)
	if v[fTopic] = 200; i < p.main.start || i >= p.main.end {
		v[fTopic], v[fTitle] = overlaps(&p.topic, &p.title, head(block))
	} else {
		v[fTitle] = p.title.Overlap(head(block))
	}
	v[fDocWords], v[fDocBlocks] = clip(p.words/16), clip(len(p.kept)/2)
	v[fDocProse], v[fMainShare] = share(p.proseWords, p.words), share(p.mainWords, p.words)
}

// place sets the features of where block i stands. It must be called for the
// blocks in order.
func (p *page) place(v *Vector, i int) {
	v[fPlace] = share(p.before, p.words)
	p.before += int(p.shapes[i].words)
	switch {
	case i < p.main.start:
		v[fToMain] = clip(p.main.start - i)
	case i < p.main.end:
		v[fInMain] = 1
		v[fFromMain], v[fToMain] = clip(i-p.main.start), clip(p.main.end-1-i)
		v[fMainPlace] = share(p.mainBefore, p.mainWords)
		p.mainBefore += int(p.shapes[i].words)
	default:
		v[fInMain] = 2
		v[fFromMain] = clip(i - p.main.end)
	}
}

// prose sets how far the last and the next long prose are. It must be called for the blocks
// in order.
func (p *page) prose(v *Vector, i int) {
	v[fSinceProse] = clip(p.sinceProse)
	p.sinceProse++
	if p.long(i) {
		p.sinceProse = 0
	}
	if p.nextProse <= i {
		for p.nextProse = i + 1; p.nextProse < len(p.shapes) && !p.long(p.nextProse); {
			p.nextProse++
		}
	}
	if v[fToProse] = 255; p.nextProse < len(p.shapes) {
		v[fToProse] = clip(p.nextProse - i - 1)
	}
}

// long reports whether block i is surely some article's.
func (p *page) long(i int) bool { return p.shapes[i].prose() >= longProse }

// marks sets how far the last line is that heads other matter, and its class. It must be
// called for the blocks in order.
func (p *page) marks(v *Vector, i int) {
	v[fSinceMark], v[fMark] = clip(p.sinceMark), bits(p.mark)
	p.sinceMark++
	s := &p.shapes[i]
	if set := s.set | s.lead; set.Is(english.Nav|english.Share|english.Ad|english.Lead) && s.words < 12 {
		p.sinceMark, p.mark = 0, set
	}
}
