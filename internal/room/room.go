// Package room makes room in slices that grow with a text.
//
// The append of Go grows a long slice by a quarter, again and again: what it leaves behind
// is four times as long as the slice at last. How far a text has been read tells better how
// much more is to come.
package room

import "slices"

// long is the length from which on a slice is worth the thought.
const long = 256

// For returns s with room for an element more, after done of all steps that append some. A
// long slice that is full gets the room that it needs if the steps to come append as many as
// those before, at most three times its length.
func For[T any](s []T, done, all int) []T {
	n := len(s)
	if n < cap(s) || n < long {
		return s
	}
	rest := 2 * n
	if done > 0 {
		rest = min(rest, int(int64(n)*int64(all-done)/int64(done)))
	}
	return slices.Grow(s, max(rest+rest/16, n/8))
}

// Twice returns s with room for an element more, where nobody knows what is to come. A long
// slice that is full gets twice as long.
func Twice[T any](s []T) []T {
	if n := len(s); n == cap(s) && n >= long {
		return slices.Grow(s, n)
	}
	return s
}
