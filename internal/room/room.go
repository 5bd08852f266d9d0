// Package room grows slices whose final length can be estimated from how much of a text has
// been read, and recycles their memory.
//
// Go's append grows a long slice by a quarter each time. The slices that it abandons add up to
// four times the final length. Growing by the expected rest instead abandons little.
package room

import (
	"math"
	"sync"
)

// long is the least length at which a slice is grown by an estimate.
const long = 256

// sample is the least length from which the final length is estimated.
const sample = 1 << 11

// For returns s with room for at least one more element, after done of all steps that append
// some. A long slice that is full gets the room that it needs if the remaining steps append
// as many elements each as those before, and at most three times its length while it is
// shorter than sample.
func For[T any](s []T, done, all int) []T { return Behind(s, 0, done, all) }

// Behind is [For] for steps that append after the first from elements of s.
func Behind[T any](s []T, first, done, all int) []T {
	n := len(s) - first
	if len(s) < cap(s) || n < long {
		return s
	}
	rest := 2 * n
	if done > 0 {
		most := 2 * n
		if n >= sample {
			most = 32 * n
		}
		rest = min(most, int(int64(n)*int64(all-done)/int64(done)))
	}
	return More(s, max(rest+rest/32, n/8))
}

// Fewer is like [For] for steps that append fewer and fewer elements, as a text has fewer new
// words the longer it is: their number grows with the square root of the steps, or little
// faster.
func Fewer[T any](s []T, done, all int) []T {
	n := len(s)
	if n < cap(s) || n < long {
		return s
	}
	rest := n
	if done > 0 {
		grows := math.Pow(float64(max(all, done))/float64(done), 0.6) - 1
		rest = int(float64(n) * min(grows, 32))
	}
	return More(s, max(rest, n/8))
}

// More returns s with room for n more elements. Unlike slices.Grow, it allocates no more than
// that.
func More[T any](s []T, n int) []T {
	if cap(s)-len(s) >= n {
		return s
	}
	t := make([]T, len(s), len(s)+n)
	copy(t, s)
	return t
}

// A Pool keeps the memory of slices for reuse. The zero Pool is ready for use.
type Pool[T any] struct {
	Most int // the number of elements up to which a slice is kept, 0 for maxKept

	full, empty sync.Pool
}

// A box holds a slice in a pool, which takes pointers only.
type box[T any] struct{ slice []T }

// maxKept is the number of elements up to which a Pool keeps a slice, as a rule.
const maxKept = 1 << 13

// Get returns an empty slice with room for n elements. Its memory is zero, unless what was
// put in was longer before.
func (p *Pool[T]) Get(n int) []T {
	b, _ := p.full.Get().(*box[T])
	if b == nil {
		return make([]T, 0, n)
	}
	s := b.slice
	b.slice = nil
	p.empty.Put(b)
	if cap(s) < n {
		if n <= maxKept {
			n += n / 4
		}
		s = make([]T, 0, n)
	}
	return s
}

// Put gives a slice back, which must not be used afterwards. Its elements become zero.
func (p *Pool[T]) Put(s []T) {
	if cap(s) == 0 || cap(s) > max(p.Most, maxKept) {
		return
	}
	b, _ := p.empty.Get().(*box[T])
	if b == nil {
		b = new(box[T])
	}
	clear(s)
	b.slice = s[:0]
	p.full.Put(b)
}

// A Slab cuts small slices out of large pieces of memory. The zero Slab is ready for use.
// A nil one makes each slice by itself.
type Slab[T any] struct{ piece, free []T }

// The number of elements of the first piece of a Slab, and of the largest one.
const (
	firstPiece   = 16
	largestPiece = 1 << 10
)

// Take returns n zeros, without room for more.
func (s *Slab[T]) Take(n int) []T {
	if s == nil {
		return make([]T, n)
	}
	if n > len(s.free) {
		size := min(max(2*len(s.piece), firstPiece), largestPiece)
		if n > size/2 {
			return make([]T, n)
		}
		s.piece = make([]T, size)
		s.free = s.piece
	}
	out := s.free[:n:n]
	s.free = s.free[n:]
	return out
}

// Of returns a slice of the given elements.
func (s *Slab[T]) Of(elements ...T) []T {
	out := s.Take(len(elements))
	copy(out, elements)
	return out
}

// Reset takes back the latest piece. The slices that were taken must not be used afterwards.
func (s *Slab[T]) Reset() {
	clear(s.piece[:len(s.piece)-len(s.free)])
	s.free = s.piece
}
