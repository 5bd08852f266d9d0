package quote

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file finds "according to" before, behind and inside of what it
// attributes, and "in his words" before a quotation.

// according proposes the attribution of an "according to" at token i.
func (r *reader) according(i int, s run) {
	if !r.word(i+1, "to") || !r.outside(i) {
		return
	}
	src := run{i + 2, i + 2}
	for k := src.lo; k < s.hi && k < src.lo+longestTag && r.outside(k); k++ {
		w := r.words[k]
		if w.punct == '.' || w.punct == ';' || w.punct == ':' || w.punct == '~' || w.punct == ',' && !r.apposition(k+1, s) {
			break
		}
		if w.punct == ',' && i == s.lo {
			break // the clause follows
		}
		src.hi = k + 1
	}
	src = r.unhook(src)
	if src.empty() {
		return
	}
	x := relation{source: src, cue: run{i, i + 2}, construct: accordingTo, head: i}
	b := max(s.lo, i-maxReach)
	e := r.strip(b, i)
	if q := i - 1; r.closes(q) || r.punct(q, ',') && r.closes(q-1) {
		x.content = r.leading(i, s)
		if len(x.content) > 0 {
			e = x.content[0].hi
			b = x.content[0].lo
		}
	} else if e-b >= 2 && !r.is(e-1, english.Coordinator) {
		x.content = []run{{b, e}}
	}
	if k := src.hi; r.punct(k, ',') && k+1 < s.hi && !r.is(k+1, english.Wh) && (len(x.content) == 0 || e-b < 6 && !r.is(k+1, english.Coordinator) && !r.shaped(k+1, ing)) {
		if end := r.end(clauseEnd, k+1, s); end > k+1 {
			x.content = append(x.content, run{k + 1, end})
		}
	}
	if len(x.content) > 0 {
		r.propose(x)
	}
}

// inWords proposes the quotation behind the "words" at token i: "in his words,
// “...”", "in Mr. Lund's own words “...”".
func (r *reader) inWords(i int, s run) {
	p := i - 1
	if r.word(p, "own") {
		p--
	}
	if p <= s.lo || !r.is(p, english.Possessive) && !r.shaped(p, owner) {
		return
	}
	src := run{p, p + 1}
	for r.shaped(p, owner) && src.lo > s.lo+1 && (r.shaped(src.lo-1, capital) || r.is(src.lo-1, english.Determiner|english.Title)) {
		src.lo--
	}
	k := i + 1
	if r.punct(k, ',') {
		k++
	}
	if !r.word(src.lo-1, "in") || !r.opens(k) {
		return
	}
	r.propose(relation{source: src, cue: run{i, i + 1}, content: []run{r.quotation(k)}, construct: ownWords, head: -1})
}
