// Package langid identifies the language of a text by its script and its function words.
// Its purpose is to tell English from other languages within a few microseconds. It
// names the other languages less reliably, as it knows only some of their function words.
package langid
