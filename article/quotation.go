package article

import (
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/quotemark"
)

// This file keeps the quotations of a text, whose marks package quotemark pairs.

// A Quotation is a stretch of one paragraph between two quotation marks, of any
// usual style. Apostrophes and signs for feet and inches are not quotation marks.
type Quotation struct {
	Span // marks included

	// Open and Close are the two marks. Close is empty where the text has no
	// closing mark: the quotation then ends with its paragraph, or before the
	// next one that opens.
	Open, Close Span

	// Parent is the index in [Article.Quotations] of the quotation directly
	// around this one, -1 if there is none.
	Parent int

	// Continues is the index of the quotation in the paragraph before that goes
	// on in this one, -1 if this one begins something new. News text leaves out
	// the closing mark of a paragraph whose quotation goes on in the next.
	Continues int
}

// Inner returns the span between the marks.
func (q *Quotation) Inner() Span {
	if q == nil {
		return Span{}
	}
	if q.Close.Empty() {
		return Span{q.Open.End, q.End}
	}
	return Span{q.Open.End, q.Close.Start}
}

// pair pairs the quotation marks of all paragraphs.
func (d *workspace) pair(text string, stop *cancel.Signal) {
	d.pairer.Reset(text, stop)
	for i, b := range d.blocks {
		stop.Every(i)
		d.pairer.Paragraph(b.Start, b.End)
	}
}

// setQuotations fills a.Quotations.
func (a *Article) setQuotations(pairs []quotemark.Quotation) {
	if len(pairs) == 0 {
		return
	}
	a.Quotations = make([]Quotation, len(pairs))
	for i := range pairs {
		p := &pairs[i]
		q := Quotation{
			Span: Span{int(p.Start), int(p.End)}, Open: Span{int(p.Start), int(p.OpenEnd)},
			Parent: int(p.Parent), Continues: int(p.Continues),
		}
		if p.Closed() {
			q.Close = Span{int(p.CloseStart), int(p.End)}
		}
		a.Quotations[i] = q
	}
}
