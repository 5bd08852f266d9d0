package crf

import "iter"

// Longest is how many positions a sequence of running text has at most. What is longer
// is no sentence or paragraph that somebody wrote; the taggers read it in pieces, so
// that their memory does not grow with it.
const Longest = 4096

// margin is how many positions before a piece are decoded with it.
const margin = 64

// A Piece is a half-open part of a sequence. It is decoded from From on, as the labels depend
// on what comes before, but only the labels from Start on are used.
type Piece struct{ From, Start, End int }

// Pieces yields the pieces in which the positions from first up to end are decoded: one
// where they are at most [Longest], else several that overlap.
func Pieces(first, end int) iter.Seq[Piece] {
	return func(yield func(Piece) bool) {
		for start := first; start < end; {
			p := Piece{max(first, start-margin), start, end}
			if p.End-p.From > Longest {
				p.End = p.From + Longest
			}
			if !yield(p) {
				return
			}
			start = p.End
		}
	}
}
