package quote

// This file finds who speaks in transcripts and interviews: paragraphs that open
// with a label and a colon.

// A text is a transcript where at least labels paragraphs, and one in share, open
// with a label.
const labels, share = 3, 3

// transcripts proposes the attributions of labelled paragraphs. It reports
// whether the text is a transcript.
func (r *reader) transcripts() bool {
	n := 0
	for p := range r.a.Paragraphs {
		if !r.label(r.paragraph(p)).empty() {
			n++
		}
	}
	if n < labels || n*share < len(r.a.Paragraphs) {
		return false
	}
	for p := range r.a.Paragraphs {
		par := r.paragraph(p)
		name := r.label(par)
		if name.empty() {
			continue
		}
		if lo := name.hi + 1; lo < par.hi {
			r.propose(relation{source: name, cue: run{name.hi, lo}, content: []run{{lo, par.hi}}, construct: transcript, head: -1})
		}
	}
	return true
}

// label returns the label that a paragraph opens with, without its colon: a
// name, in capitals mostly, or the Q and A of an interview.
func (r *reader) label(par run) run {
	k := par.lo
	for k < par.hi && k < par.lo+7 && !r.punct(k, ':') {
		k++
	}
	n := run{par.lo, k}
	if k+1 >= par.hi || !r.punct(k, ':') || !r.nameOnly(n) {
		return run{}
	}
	last := r.text(n.hi - 1)
	for i := range len(last) {
		if 'a' <= last[i] && last[i] <= 'z' {
			return run{}
		}
	}
	return n
}
