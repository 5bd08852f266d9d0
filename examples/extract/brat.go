package main

// Attributions as brat standoff, in the layout of the PolNeAR corpus: an event
// "Attribution" on the cue with a Source, a Cue and a Content as arguments.

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

func writeBrat(b *bytes.Buffer, r *wirecopy.Report) error {
	w := bratWriter{b: b, article: r.Article}
	n := 0
	for a := range attributions(r) {
		n++
		w.attribution(n, a.Attribution)
	}
	return nil
}

// bratConf tells brat which marks there are.
const bratConf = `[entities]
Source
Cue
Content

[relations]

[events]
Attribution	Content:Content, Cue?:Cue, Source?:Source

[attributes]
`

type bratWriter struct {
	b       *bytes.Buffer
	article *article.Article
	spans   int // how many "T" lines there are
}

func (w *bratWriter) attribution(n int, a *quote.Attribution) {
	// An event needs words to stand on: the cue, or else what comes first of
	// source and content.
	trigger, args := a.Content[0], ""
	if !a.Source.Empty() {
		args = " Source:" + w.span("Source", a.Source)
		trigger = a.Source
	}
	if !a.Cue.Empty() {
		args = " Cue:" + w.span("Cue", a.Cue) + args
		trigger = a.Cue
	}
	args = " Content:" + w.span("Content", a.Content...) + args
	event := w.span("Attribution", trigger)
	fmt.Fprintf(w.b, "E%d\tAttribution:%s%s\n", n, event, args)
}

// span writes a line for the pieces of one span and returns its id.
func (w *bratWriter) span(role string, pieces ...article.Span) string {
	w.spans++
	id := fmt.Sprintf("T%d", w.spans)
	fmt.Fprintf(w.b, "%s\t%s ", id, role)
	for i, p := range pieces {
		if i > 0 {
			w.b.WriteByte(';')
		}
		points := w.article.CodePoints(p)
		fmt.Fprintf(w.b, "%d %d", points.Start, points.End)
	}
	for i, p := range pieces {
		w.b.WriteByte("\t "[min(i, 1)])
		w.b.WriteString(oneLine.Replace(p.In(w.article.Text)))
	}
	w.b.WriteByte('\n')
	return id
}

// oneLine keeps the length of a text and makes it fit into a field of a line.
var oneLine = strings.NewReplacer("\n", " ", "\r", " ", "\t", " ")
