package speech

import "github.com/wirecopy-go/wirecopy/internal/phrase"

// This file finds a name after a quotation and a dash that fills the rest of the
// line, "“Yes.” - John Smith", or after one and a colon that are all of it.

var signature = Construct{Name: "signature", At: Signs, Trigger: signatureTrigger, Match: matchSignature}

func signatureTrigger(t *Text, i int) bool {
	if !t.Closes(i-1) || i+1 >= t.Len() || t.Paragraph(i) != t.Paragraph(i+1) {
		return false
	}
	return t.Punct(i, dash) || t.Punct(i, '-') || t.Punct(i, ':') && t.Quotation(i-1).First == t.ParagraphRange(t.Paragraph(i)).First
}

func matchSignature(at *Site, p *Proposal) bool {
	const most = 16
	i := at.At
	s := at.SentenceAt(i + 1)
	if s.End-i > 4*most {
		return false
	}
	n := between(i+1, at.Strip(i+1, s.End))
	name := n
	if at.Word(n.First, "the") && at.Shaped(n.First+1, Capital) {
		name.First++ // "The Right Honourable", "The Post"
	}
	for k := n.First; k < n.End; k++ {
		if at.Punct(k, ',') {
			name.End = k
			break
		}
	}
	if !nameOnly(at.Text, name) || n.Len() > most {
		return false
	}
	q := at.Quotation(i - 1)
	*p = Proposal{Source: n, Cue: between(i, i+1), Content: append(phrase.ContinuedBy(at.Text.Text, q), q), Rule: Dash, Head: -1}
	return true
}
