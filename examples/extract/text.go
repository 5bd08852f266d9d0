package main

// The clean article as plain text.

import (
	"bytes"

	"github.com/wirecopy-go/wirecopy"
)

// writeText writes the headlines and the paragraphs of the body, a line each
// with an empty line after it.
func writeText(b *bytes.Buffer, r *wirecopy.Report) error {
	a := r.Article
	for _, text := range []string{a.Headline.Line(a.Text), a.Subheadline.Line(a.Text), a.Body()} {
		if text != "" {
			b.WriteString(text + "\n\n")
		}
	}
	return nil
}
