package main

// Many documents at a time, results in the order of the input.

import (
	"iter"
	"runtime"
)

// inOrder calls f for each item of in, several at a time, and gives the results
// in the order of the items. It runs ahead of its consumer by no more items
// than programs can run at once, so that memory stays bounded. The items are
// drawn in a goroutine of their own.
func inOrder[T, R any](in iter.Seq[T], f func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		queue := make(chan chan R, runtime.GOMAXPROCS(0))
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(queue)
			for item := range in {
				done := make(chan R, 1)
				select {
				case queue <- done:
					go func() { done <- f(item) }()
				case <-stop:
					return
				}
			}
		}()
		for done := range queue {
			if !yield(<-done) {
				return
			}
		}
	}
}
