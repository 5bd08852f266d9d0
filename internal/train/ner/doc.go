// Package ner reads corpora of names in their several formats and trains the
// model of package nertag on them.
package ner
