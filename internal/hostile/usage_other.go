//go:build !unix

package main

import "time"

// spentBy returns the time on the wall since the start, where there is nothing better.
func spentBy() time.Duration { return time.Since(started) }

// maxRSS returns 0, as it is not known.
func maxRSS() int64 { return 0 }
