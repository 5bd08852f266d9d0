package quote

import "github.com/wirecopy-go/wirecopy/internal/cue"

// This file finds speech that a colon or a dash gives to its source: headlines
// ("Smith: deal is near", "Deal is near: Smith"), transcripts ("SMITH: Yes."), a
// name behind a quotation ("..." - John Smith).

// colon proposes the attribution of a colon at token i of a sentence.
func (r *reader) colon(i int, s run) {
	n := run{s.lo, i}
	if n.empty() || n.hi-n.lo > 6 || i+1 >= s.hi && !r.opens(i+1) || !r.nameOnly(n) {
		return
	}
	e := r.end(clauseEnd, i+1, s)
	if e <= i+1 {
		return
	}
	r.propose(relation{source: n, cue: run{i, i + 1}, content: []run{{i + 1, e}}, rule: colon, head: i})
}

// nameOnly reports whether a phrase is nothing but a name.
func (r *reader) nameOnly(n run) bool {
	for k := n.lo; k < n.hi; k++ {
		w := r.words[k]
		if !r.outside(k) || w.shape&capital == 0 && !r.word(k, "and") && !r.word(k, "of") && !r.word(k, "de") || w.cue != 0 && !w.cue.Is(cue.Noun) {
			return false
		}
	}
	return true
}
