package text

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/quotemark"
)

// This file relates each word to the quotations around it.

// A State is where a word is in the outermost quotation around it.
type State uint8

// The states of words.
const (
	Outside State = iota
	Inside        // between the marks
	Opening       // the mark that opens
	Closing       // the mark that closes
)

// Quoted relates one word to the outermost quotations of its paragraph.
type Quoted struct {
	State State

	// Depth counts the quotations around the word, 0 outside.
	Depth uint8

	// Quotation is the index of the outermost quotation around the word, -1
	// outside.
	Quotation int32

	// Left and Right count the words to the nearest end of a quotation in the
	// same paragraph: inside to the marks around the word, outside to the mark
	// that closed before and to the one that opens next. They are [Far] where
	// there is none within that distance.
	Left, Right uint8
}

// Far is the largest distance that is counted.
const Far = 255

// maxDepth is how many quotations after the outermost one are looked at for the
// depth of a word.
const maxDepth = 16

// Quote relates the words to the quotations of the text, which are ordered by
// Start. It fills d.Quoted.
func (d *Doc) Quote(quotations []quotemark.Quotation) {
	d.Quoted = slices.Grow(d.Quoted[:0], len(d.Words))[:len(d.Words)]
	q, deep := 0, 0 // the current outermost quotation, the first one not begun
	par := -1
	for s := range d.Sentences {
		begins := d.Sentences[s].Paragraph != par
		par = d.Sentences[s].Paragraph
		for i := d.Sentences[s].First; i < d.Sentences[s].End; i++ {
			d.Stop.Every(i)
			w, o := &d.Words[i], &d.Quoted[i]
			*o = Quoted{Quotation: -1, Left: Far, Right: Far}
			start, end := int(w.Start), int(w.End)
			for q < len(quotations) && (quotations[q].End <= start || quotations[q].Parent >= 0) {
				q++
				deep = q
			}
			if q < len(quotations) && quotations[q].Start <= start {
				o.Quotation, o.State = int32(q), state(&quotations[q], start, end)
				for deep < len(quotations) && deep <= q+maxDepth && quotations[deep].Start <= start {
					deep++
				}
				for k := max(q, deep-maxDepth); k < deep; k++ {
					if quotations[k].End > start {
						o.Depth++
					}
				}
			}
			if !begins {
				o.Left = left(&d.Quoted[i-1], o)
			}
			begins = false
		}
	}
	if len(d.Sentences) == 0 {
		return
	}
	for i := len(d.Words) - 2; i >= 0; i-- {
		if d.paragraphOf(i) == d.paragraphOf(i+1) {
			d.Quoted[i].Right = right(&d.Quoted[i], &d.Quoted[i+1])
		}
	}
}

// paragraphOf returns the paragraph of word i.
func (d *Doc) paragraphOf(i int) int { return d.Sentences[d.Words[i].Sentence].Paragraph }

// state returns the state of a word in q.
func state(q *quotemark.Quotation, start, end int) State {
	switch {
	case start < q.OpenEnd:
		return Opening
	case q.Closed() && end > q.CloseStart:
		return Closing
	}
	return Inside
}

// left returns the distance to the left for the word q, the one before it being
// prev.
func left(prev, q *Quoted) uint8 {
	switch {
	case q.State == Outside && prev.State != Outside, q.State != Outside && q.Quotation == prev.Quotation && prev.State == Opening:
		return 1
	case q.State != Outside && q.Quotation != prev.Quotation:
		return Far
	case prev.Left == Far:
		return Far
	}
	return prev.Left + 1
}

// right returns the distance to the right for the word q, the one after it being
// next.
func right(q, next *Quoted) uint8 {
	switch {
	case q.State == Outside && next.State != Outside, q.State != Outside && next.Quotation == q.Quotation && next.State == Closing:
		return 1
	case q.State != Outside && next.Quotation != q.Quotation:
		return Far
	case next.Right == Far:
		return Far
	}
	return next.Right + 1
}
