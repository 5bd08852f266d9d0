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

// State returns where word i is in the outermost quotation around it.
func (d *Doc) State(i int) State { return d.Words[i].Flags.state() }

func (f Flags) state() State { return State(f >> stateShift & stateMask) }

// Depth returns how many quotations are around word i, 0 outside.
func (d *Doc) Depth(i int) int { return int(d.Words[i].Flags >> depthShift) }

// An outer is an outermost quotation that has words.
type outer struct {
	first  int32 // its first word
	number int32 // of the quotation
}

// Quotation returns the number of the outermost quotation around word i, -1 outside.
func (d *Doc) Quotation(i int) int {
	if d.State(i) == Outside {
		return -1
	}
	k, found := slices.BinarySearchFunc(d.outer, i, func(q outer, i int) int { return int(q.first) - i })
	if !found {
		k--
	}
	return int(d.outer[k].number)
}

// QuotationOf returns the words of the outermost quotation around word i, empty at i
// outside.
func (d *Doc) QuotationOf(i int) Range {
	r := Range{i, i}
	if d.State(i) == Outside {
		return r
	}
	for d.goesOn(r.First) {
		r.First--
	}
	for r.End++; r.End < len(d.Words) && d.goesOn(r.End); {
		r.End++
	}
	return r
}

// goesOn reports whether word i is in a quotation that the word before it is in.
func (d *Doc) goesOn(i int) bool {
	f := d.Words[i].Flags
	return f.state() != Outside && f&enters == 0
}

// maxDepth is how many quotations after the outermost one are looked at for the
// depth of a word.
const maxDepth = 16

// Quote relates the words to the quotations of the text, which are n, ordered by
// Start, and which at returns by their number.
func (d *Doc) Quote(n int, at func(int) quotemark.Quotation) {
	if n == 0 {
		return
	}
	q, deep := 0, 0 // the current outermost quotation, the first one not begun
	around := at(q)
	for i := range d.Words {
		d.Stop.Every(i)
		w := &d.Words[i]
		start := int(w.Start)
		for int(around.End) <= start || around.Parent >= 0 {
			if q++; q == n {
				return
			}
			around, deep = at(q), q
		}
		if int(around.Start) > start {
			continue
		}
		if k := len(d.outer); k == 0 || int(d.outer[k-1].number) != q {
			d.outer = append(d.outer, outer{int32(i), int32(q)})
			w.Flags |= enters
		}
		for deep < n && deep <= q+maxDepth && int(at(deep).Start) <= start {
			deep++
		}
		depth := 0
		for k := max(q, deep-maxDepth); k < deep; k++ {
			if int(at(k).End) > start {
				depth++
			}
		}
		w.Flags |= Flags(state(&around, start, d.End(i)))<<stateShift | Flags(depth)<<depthShift
	}
}

// state returns the state of a word in q.
func state(q *quotemark.Quotation, start, end int) State {
	switch {
	case start < int(q.OpenEnd):
		return Opening
	case q.Closed() && end > int(q.CloseStart):
		return Closing
	}
	return Inside
}

// Marks are the words from a word to the nearest end of a quotation in the same
// paragraph on either side: inside to the marks around the word, outside to the mark
// that closed before and to the one that opens next. They are [Far] where there is none
// within that distance.
type Marks struct{ Left, Right uint8 }

// Far is the largest distance that is counted.
const Far = 255

// Marks appends the distances of the words in r to dst.
func (d *Doc) Marks(dst []Marks, r Range) []Marks {
	from := len(dst)
	first := r.First
	for first > 0 && r.First-first < Far && d.Words[first].Flags&leads == 0 {
		first--
	}
	left := uint8(Far)
	for i := first; i < r.End; i++ {
		d.Stop.Every(i)
		if i > first {
			left = d.left(i, left)
		}
		if i >= r.First {
			dst = append(dst, Marks{left, Far})
		}
	}
	last := r.End
	for last < len(d.Words) && last-r.End < Far && d.Words[last].Flags&leads == 0 {
		last++
	}
	right := uint8(Far)
	for i := last - 2; i >= r.First; i-- {
		d.Stop.Every(i)
		right = d.right(i, right)
		if i < r.End {
			dst[from+i-r.First].Right = right
		}
	}
	return dst
}

// left returns the distance to the left of word i, which is not the first, given that
// of the word before.
func (d *Doc) left(i int, prev uint8) uint8 {
	here, before := d.State(i), d.State(i-1)
	switch {
	case d.Words[i].Flags&leads != 0:
		return Far
	case here == Outside && before != Outside, here != Outside && d.goesOn(i) && before == Opening:
		return 1
	case here != Outside && !d.goesOn(i), prev == Far:
		return Far
	}
	return prev + 1
}

// right returns the distance to the right of word i, which is not the last, given that
// of the word after.
func (d *Doc) right(i int, next uint8) uint8 {
	here, after := d.State(i), d.State(i+1)
	switch {
	case d.Words[i+1].Flags&leads != 0:
		return Far
	case here == Outside && after != Outside, here != Outside && d.goesOn(i+1) && after == Closing:
		return 1
	case here != Outside && !d.goesOn(i+1), next == Far:
		return Far
	}
	return next + 1
}
