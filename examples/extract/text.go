package main

// The clean article as plain text.

import (
	"bytes"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// writeText writes the headlines and the paragraphs of the body, a line each
// with an empty line after it.
func writeText(b *bytes.Buffer, r *wirecopy.Report) error {
	a := r.Article
	paragraph := func(s article.Span) {
		b.WriteString(folded(s.In(a.Text)))
		b.WriteString("\n\n")
	}
	for _, s := range []article.Span{a.Headline, a.Subheadline} {
		if !s.Empty() {
			paragraph(s)
		}
	}
	for i := range a.Paragraphs {
		if p := &a.Paragraphs[i]; p.Kind == article.KindBody {
			paragraph(p.Span)
		}
	}
	return nil
}
