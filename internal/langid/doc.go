// Package langid tells what language a text is in, by its script and its function
// words. It is made to find out whether a text is English, at the cost of a few
// microseconds; what other language it is in is told as far as a hundred words do.
package langid
