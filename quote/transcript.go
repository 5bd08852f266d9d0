package quote

// This file attributes the paragraphs of transcripts and interviews to those
// whose label opens them, as article.Paragraph.Speaker gives it.

// transcripts proposes the attributions of labelled paragraphs. It returns the
// sentence at which the other rules end: the first one with a label in a text of
// many labels, as what follows is a transcript.
func (r *reader) transcripts() int {
	labels, first := 0, len(r.a.Sentences)
	for p := range r.a.Paragraphs {
		if r.a.Paragraphs[p].Speaker.Empty() {
			continue
		}
		labels++
		par := r.paragraph(p)
		first = min(first, int(r.words[par.lo].sent))
		name, colon := r.label(p, par)
		if lo := colon.hi; lo < par.hi {
			r.propose(relation{source: name, cue: colon, content: []run{{lo, par.hi}}, construct: transcript, head: -1})
		}
	}
	if labels*transcriptShare < len(r.a.Paragraphs) {
		return len(r.a.Sentences)
	}
	return first
}

// A text is a transcript from its first label on where one paragraph of this
// many has a label.
const transcriptShare = 3

// label returns the name in the label of paragraph p, without what follows in
// brackets or after a comma, and the colon that ends the label, empty after "Q.".
func (r *reader) label(p int, par run) (name, colon run) {
	end := par.lo
	for end < par.hi && r.a.Tokens[end].End <= r.a.Paragraphs[p].Speaker.End {
		end++
	}
	name, colon = run{par.lo, end}, run{end, end}
	if end > par.lo && r.punct(end-1, ':') {
		colon.lo--
		name.hi--
	}
	for k := name.lo + 1; k < name.hi; k++ {
		if r.punct(k, '(') || r.punct(k, '[') || r.punct(k, ',') {
			name.hi = k
		}
	}
	return name, colon
}
