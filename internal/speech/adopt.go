package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file gives quotations without a tag of their own to the attribution that
// they go on with: sentences that are only quotation, after one that says who
// speaks.

// Adopt adds to the attributions the sentences of quotation that follow them.
func Adopt(t *Text, found []Proposal) {
	a := newAssignment(t)
	defer a.done()
	for i := range found {
		t.Check(i)
		a.take(&found[i])
	}
	last := lastSpeech(t, found)
	defer latest.Put(last)
	var open *Proposal // what the sentence before gave words to
	for s := range t.Doc.Sentences {
		t.Check(s)
		r := t.Doc.Sentences[s].Range
		if Boilerplate(t, int(t.Doc.Sentences[s].Paragraph)) || open != nil && heads(t, r, open) {
			continue
		}
		if last[s] != nil || open == nil || !quotesOnly(t, r) || !a.allows(r, unused) {
			open = last[s]
			continue
		}
		if reportsQuestion(t, open) && !question(t, t.Quotation(r.First)) {
			open = nil // somebody else answers
			continue
		}
		for k := r.First; k < r.End; k++ {
			if !t.Opens(k) {
				continue // a quotation is long to look through, and may have many sentences
			}
			q := t.Quotation(k)
			if q.First >= r.First && q.First >= open.Content[len(open.Content)-1].End && a.allows(q, unused) {
				open.Content = append(open.Content, q)
			}
			k = max(q.End-1, k)
		}
	}
}

// How many tokens a heading has at most, and one that is all quotation.
const (
	maxHeading       = 7
	maxQuotedHeading = 16
)

// heads reports whether the sentence r is a heading among the speech of p: a paragraph of a few
// words without a full stop, or in single quotation marks where p has double ones.
func heads(t *Text, r text.Range, p *Proposal) bool {
	switch {
	case t.ParagraphRange(t.Paragraph(r.First)) != r:
		return false
	case r.Len() <= maxHeading && t.Outside(r.First) && t.Outside(r.End-1):
		return t.Sign(r.End-1) == 0 && !t.Any(r, english.Auxiliary)
	case r.Len() > maxQuotedHeading || !singleMark(t, r.First) || !t.Closes(r.End-1):
		return false
	}
	switch t.Sign(r.End - 2) {
	case '.', ',', '?', '!':
		return false
	}
	first := p.Content[0].First
	return t.Opens(first) && !singleMark(t, first)
}

// singleMark reports whether token k is a single quotation mark.
func singleMark(t *Text, k int) bool {
	s := t.String(k)
	return s == "'" || s == "‘"
}

// latest is memory for reuse.
var latest room.Pool[*Proposal]

// lastSpeech returns for each sentence the attribution of speech at its end that the next
// sentence may continue, nil if there is none.
func lastSpeech(t *Text, found []Proposal) []*Proposal {
	out := latest.Get(len(t.Doc.Sentences))[:len(t.Doc.Sentences)]
	for n := range found {
		x := &found[n]
		last := x.Content[len(x.Content)-1].End
		if x.Cue.Empty() || x.Source.Empty() && t.Outside(last-1) {
			continue
		}
		out[t.Sentence(max(last, x.Cue.End, x.Source.End)-1)] = x
	}
	return out
}

// quotesOnly reports whether all words of a range are quoted, of which there is one.
func quotesOnly(t *Text, r text.Range) bool {
	said := false
	for k := r.First; k < r.End; k++ {
		if t.Sign(k) == 0 {
			said = true
			if t.Outside(k) {
				return false
			}
		}
	}
	return said
}

// Reopen gives quotations that are opened again without having been closed to the attribution
// with a tag that they go on with: "[“We are tired. “We want to go,”] she said".
func Reopen(t *Text, found []Proposal) {
	ends := map[int]int{} // the attribution whose last content is not closed, by its end
	for i := range found {
		if c := found[i].Content; len(c) > 1 {
			if last := c[len(c)-1]; t.Opens(last.First) && !t.Closes(last.End-1) {
				ends[last.End] = i
			}
		}
	}
	for i := range found {
		t.Check(i)
		x := &found[i]
		q := x.Content[0]
		n, ok := ends[q.First]
		if !ok || n == i || x.Cue.Empty() || x.Cue.First < q.End || !t.Opens(q.First) || t.Paragraph(q.First) != t.Paragraph(q.First-1) {
			continue
		}
		y := &found[n]
		last := len(y.Content) - 1
		x.Content = append([]text.Range{y.Content[last]}, x.Content...)
		y.Content = y.Content[:last]
	}
	reopenAlone(t, found)
}

// reopenAlone gives the quotation that opens behind other words at the end of a paragraph, and is
// opened again in the next without having been closed, to the attribution of that if it has none:
// "Holm was blunt. [“It is late.] / [“We are tired,”] she said".
func reopenAlone(t *Text, found []Proposal) {
	goesOn := func(x Proposal) bool {
		q := x.Content[0]
		return t.Opens(q.First) && x.Cue.First >= q.End && !phrase.ContinuedIn(t.Text, q).Empty()
	}
	if !slices.ContainsFunc(found, goesOn) {
		return
	}
	a := newAssignment(t)
	defer a.done()
	for i := range found {
		a.take(&found[i])
	}
	for i := range found {
		if x := &found[i]; goesOn(*x) {
			if before := phrase.ContinuedIn(t.Text, x.Content[0]); a.allows(before, unused) {
				x.Content = append([]text.Range{before}, x.Content...)
			}
		}
	}
}

// ReturnToTag gives the quotations behind a sentence to the tag of a quotation in it where they
// went to what is added to the tag: "[“It is late,”] said Holm, noting that it rained. [“I am
// tired.”]"
func ReturnToTag(t *Text, found []Proposal) {
	for i := range found {
		t.Check(i)
		x := &found[i]
		first := slices.IndexFunc(x.Content, func(c text.Range) bool {
			return !x.Cue.Empty() && t.Opens(c.First) && c.First >= t.SentenceAt(x.Cue.First).End
		})
		if first <= 0 || !t.Outside(x.Content[first-1].End-1) || x.Content[0].First < x.Cue.First {
			continue
		}
		if y := tagBefore(t, found[max(0, i-beside):min(i+beside, len(found))], x); y != nil {
			y.Content = append(slices.Clip(y.Content), x.Content[first:]...)
			x.Content = x.Content[:first]
		}
	}
}

// tagBefore returns the one of found whose cue is a tag behind a quotation, before that of x in its
// sentence, if x is no speech or has the same source, or a relative pronoun for it; nil if there
// is none.
func tagBefore(t *Text, found []Proposal, x *Proposal) *Proposal {
	s := t.SentenceAt(x.Cue.First)
	for i := range found {
		y := &found[i]
		if y == x || !s.Has(y.Cue.First) || y.Cue.First >= x.Cue.First || y.Source.Empty() || !t.Opens(y.Content[0].First) {
			continue
		}
		if last := y.Content[len(y.Content)-1]; last.End > min(y.Cue.First, y.Source.First) {
			continue
		}
		switch {
		case x.Source == y.Source, !says(t, x),
			x.Source.Empty() && t.Shaped(x.Head, Ing),
			x.Source.Len() == 1 && t.Is(x.Source.First, english.Relative) && x.Source.First <= max(y.Cue.End, y.Source.End)+1:
			return y
		}
	}
	return nil
}
