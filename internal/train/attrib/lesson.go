package attrib

import (
	"fmt"
	"io"

	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Lesson is an article as a larger model, the teacher, reads it: each field has one
// element for each token. See package teacher.
type Lesson struct {
	Name   string
	Tokens []string
	Para   []int // number of the paragraph
	Sent   []int // number of the sentence
	Tag    []int // part of speech
	Mark   []int // relation to quotation marks
	Hint   []int // label of what the rules propose
	Rate   []int // how likely that is, in eighths from 1; 0 without
	Kind   []int // of the paragraph
	Gold   []int // label that people gave

	// Chance is the probability of each label by a small model, in 1000, empty
	// without one.
	Chance [][attrib.Labels]int
}

// Lesson returns an article as the teacher reads it, with chances by a model if m is
// not nil.
func (a *Article) Lesson(m *attrib.Model) *Lesson {
	d := access.Words(a.article)
	tags := a.article.Tags()
	var view attrib.Text
	view.Reset(a.article, func(uint64) uint64 { return 0 })
	l := &Lesson{Name: a.Name, Rate: make([]int, len(tags)), Hint: a.labels(&view, hinted(a.hints)), Gold: a.labels(&view, a.gold)}
	for _, h := range a.hints {
		for _, p := range append([]text.Range{h.Source, h.Cue}, h.Content...) {
			for i := p.First; i < p.End; i++ {
				l.Rate[i] = h.Rate/125 + 1
			}
		}
	}
	for i, t := range a.article.Tokens {
		s := d.Sentences[d.Sentence(i)]
		l.Tokens = append(l.Tokens, a.article.Text[t.Start:t.End])
		l.Para = append(l.Para, s.Paragraph)
		l.Sent = append(l.Sent, d.Sentence(i))
		l.Tag = append(l.Tag, int(tags[i]))
		l.Mark = append(l.Mark, int(d.State(i)))
		l.Kind = append(l.Kind, int(a.article.Paragraphs[s.Paragraph].Kind))
	}
	if m != nil {
		var t attrib.Tagger
		l.Chance = make([][attrib.Labels]int, len(tags))
		for i, p := range t.Marginals(m, a.article, a.hints) {
			l.Chance[i/attrib.Labels][i%attrib.Labels] = int(uint64(p) * 1000 / crf.One)
		}
	}
	return l
}

func hinted(hints []attrib.Hint) []attrib.Link {
	links := make([]attrib.Link, len(hints))
	for i, h := range hints {
		links[i] = h.Link
	}
	return links
}

func (a *Article) labels(view *attrib.Text, links []attrib.Link) []int {
	out := make([]int, 0, len(a.article.Tokens))
	for _, y := range view.Encode(links) {
		out = append(out, int(y))
	}
	return out
}

// WriteMarks writes the lines of an article for a table that [ReadMarks] reads: what
// labels mark, and the paragraphs in which a label is less likely than least. Chances
// are one for each label.
func (a *Article) WriteMarks(w io.Writer, labels []attrib.Label, chances []float64, least float64) error {
	if n := len(a.article.Tokens); len(labels) != n || len(chances) != n {
		return fmt.Errorf("%s: %d labels and %d chances for %d tokens", a.Name, len(labels), len(chances), n)
	}
	var view attrib.Text
	view.Reset(a.article, func(uint64) uint64 { return 0 })
	name, unsure := a.Name, 0 // the name stands in the first line alone
	line := func(format string, args ...any) {
		fmt.Fprintf(w, "%s\t"+format, append([]any{name}, args...)...)
		name = ""
	}
	for p := range view.Paragraphs() {
		r := view.Paragraph(p)
		for i := r.First; i < r.End; i++ {
			if chances[i] < least {
				unsure++
				line("?\t%s\n", a.bytes(r))
				break
			}
		}
	}
	links := view.Links(labels)
	if unsure+len(links) == 0 {
		line("-\n")
	}
	for _, l := range links {
		line("%s\t%s", a.bytes(l.Source), a.bytes(l.Cue))
		for _, c := range l.Content {
			fmt.Fprintf(w, "\t%s", a.bytes(c))
		}
		fmt.Fprintln(w)
	}
	return nil
}

// bytes returns the bytes of some tokens as a table of marks has them.
func (a *Article) bytes(r text.Range) string {
	if r.Empty() {
		return "-"
	}
	return fmt.Sprintf("%d-%d", a.article.Tokens[r.First].Start, a.article.Tokens[r.End-1].End)
}
