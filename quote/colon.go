package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds speech that a colon or a dash gives to its source: headlines
// ("Smith: deal is near", "Deal is near: Smith"), a label before speech ("Smith:
// “Yes.”"), and a name behind a quotation ("“Yes.” - John Smith").

// colon proposes the attribution of the colon at token i.
func (r *reader) colon(i int, s run) {
	if i+1 >= s.hi && !r.opens(i+1) {
		return
	}
	head := r.inHeadline(i)
	if n := (run{i + 1, r.strip(i+1, s.hi)}); head && i-s.lo < longestTag && r.nameOnly(n) && i > s.lo+1 {
		r.propose(relation{source: n, cue: run{i, i + 1}, content: []run{{s.lo, i}}, construct: headline, head: -1})
		return
	}
	n := run{s.lo, i}
	if !r.nameOnly(n) {
		if r.opens(i + 1) {
			r.leadIn(i, s)
		}
		return
	}
	x := relation{source: n, cue: run{i, i + 1}, construct: labelled, head: -1}
	switch {
	case r.opens(i + 1):
		x.construct = colon
	case head:
		x.construct = headline
	}
	if e := r.end(clauseEnd, i+1, s); x.construct == colon && e > i+1 {
		x.content = r.following([]run{{i + 1, e}}, max(s.hi, e), s)
	} else if e = r.reach(i+1, s); e > i+1 {
		x.content = []run{{i + 1, e}}
	}
	if len(x.content) > 0 {
		r.propose(x)
	}
}

// leadIn proposes a quotation behind the colon at token i whose sentence leads
// up to it with a verb of any kind: "She issued a statement: “...”".
func (r *reader) leadIn(i int, s run) {
	for k := i - 1; k > max(s.lo, i-longestTag); k-- {
		w := r.words[k]
		if !r.outside(k) {
			return
		}
		if w.tag != article.VERB || w.shape&(capital|ing) != 0 || !r.nounBefore(k) {
			continue
		}
		g := r.group(k, s)
		src := r.subject(g, s)
		if src.empty() {
			continue
		}
		e := r.quotation(i + 1).hi
		r.propose(relation{source: src, cue: run{g.lo, i + 1}, content: r.following([]run{{i + 1, e}}, max(s.hi, e), s), construct: leadIn, head: -1})
		return
	}
}

// inHeadline reports whether token i stands in the headline, which is the first
// line where none was told apart.
func (r *reader) inHeadline(i int) bool {
	return r.a.Paragraphs[r.words[i].par].Kind == article.KindHeadline || r.words[i].sent == 0
}

// nameOnly reports whether a phrase is nothing but a name of a few words.
func (r *reader) nameOnly(n run) bool {
	if n.empty() || n.hi-n.lo > 6 {
		return false
	}
	for k := n.lo; k < n.hi; k++ {
		w := r.words[k]
		if !r.outside(k) || w.shape&capital == 0 && w.punct != '-' && !r.word(k, "and") && !r.word(k, "of") && !r.word(k, "de") && !r.word(k, "al") ||
			w.cue != 0 && !w.cue.Is(english.Noun) || w.class&(english.Determiner|english.Wh|english.Time|english.Artifact) != 0 && w.class&english.Modal == 0 {
			return false
		}
	}
	return r.words[n.hi-1].punct == 0
}

// dash proposes the attribution of the dash at token i behind a quotation: the
// name that follows fills the rest of the line.
func (r *reader) dash(i int, s run) {
	if i == 0 || !r.closes(i-1) || i+1 >= len(r.words) || r.words[i+1].par != r.words[i].par {
		return
	}
	s = r.sentence(int(r.words[i+1].sent))
	n := run{i + 1, r.strip(i+1, s.hi)}
	name := n
	for k := n.lo; k < n.hi; k++ {
		if r.punct(k, ',') {
			name.hi = k
			break
		}
	}
	if !r.nameOnly(name) || n.hi-n.lo > 16 {
		return
	}
	q := r.quotation(i - 1)
	r.propose(relation{source: n, cue: run{i, i + 1}, content: append(r.continued(q), q), construct: dash, head: -1})
}
