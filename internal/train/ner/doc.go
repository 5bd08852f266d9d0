// Package ner reads corpora of names in their several formats and trains the
// model of package ner on them.
package ner
