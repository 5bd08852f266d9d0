package main

// Tokens in CoNLL-U: one a line, with its universal part of speech and its
// place in the text. Syntax and lemmas are not known here and stay "_".

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy"
)

func writeCoNLLU(b *bytes.Buffer, r *wirecopy.Report) error {
	a := r.Article
	tags := a.Tags()
	sentence := 0
	for i := range a.Paragraphs {
		for j, s := range a.Paragraphs[i].Sentences {
			if sentence++; sentence == 1 {
				fmt.Fprintf(b, "# newdoc id = %s\n", folded(r.ID))
			}
			if j == 0 {
				b.WriteString("# newpar\n")
			}
			fmt.Fprintf(b, "# sent_id = %s-%d\n", folded(r.ID), sentence)
			fmt.Fprintf(b, "# text = %s\n", s.Line(a.Text))
			for k, t := range s.Tokens {
				glued := ""
				if k+1 < len(s.Tokens) && s.Tokens[k+1].Start == t.End {
					glued = "|SpaceAfter=No"
				}
				points := a.CodePoints(t.Span)
				fmt.Fprintf(b, "%d\t%s\t_\t%v\t_\t_\t_\t_\t_\tstart_char=%d|end_char=%d%s\n",
					k+1, t.Line(a.Text), tags[s.First+k], points.Start, points.End, glued)
			}
			b.WriteByte('\n')
		}
	}
	return nil
}

// folded returns s in one line, with single spaces between its words.
func folded(s string) string { return strings.Join(strings.Fields(s), " ") }
