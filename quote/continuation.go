package quote

import "github.com/wirecopy-go/wirecopy/article"

// This file gives quotations without a tag of their own to the attribution that
// they go on with: paragraphs that are nothing but quotation, behind one that
// says who speaks.

// adopt adds to the relations the paragraphs of quotation that follow them.
func (r *reader) adopt() {
	ends := r.speaking()
	last := -1 // the relation that the paragraph before gave words to
	for p := range r.a.Paragraphs {
		par := r.paragraph(p)
		if par.empty() || r.a.Paragraphs[p].Kind == article.KindBoilerplate {
			continue
		}
		if ends[p] > 0 || last < 0 || !r.quotesOnly(par) || !r.free(par) {
			last = ends[p] - 1
			continue
		}
		x := &r.found[last]
		for k := par.lo; k < par.hi; {
			q := r.quotation(k)
			if !q.empty() {
				x.content = append(x.content, q)
			}
			k = max(q.hi, k+1)
		}
		r.take(x, int32(last+1))
	}
}

// paragraph returns the tokens of paragraph p.
func (r *reader) paragraph(p int) run {
	s := r.a.Paragraphs[p].Sentences
	if len(s) == 0 {
		return run{}
	}
	return run{s[0].First, s[len(s)-1].First + len(s[len(s)-1].Tokens)}
}

// speaking returns for each paragraph 1 + the relation whose speech it ends with,
// 0 where there is none.
func (r *reader) speaking() []int {
	ends := make([]int, len(r.a.Paragraphs))
	for n := range r.found {
		x := &r.found[n]
		if x.cue.empty() {
			continue
		}
		p := r.words[x.cue.lo].par
		last := x.content[len(x.content)-1]
		ends[p] = 0
		if !r.closes(last.hi-1) && r.words[last.hi-1].q.Quotation < 0 {
			continue
		}
		par := r.paragraph(int(p))
		if end := r.sentence(int(r.words[par.hi-1].sent)); max(last.hi, x.cue.hi, x.source.hi) > end.lo {
			ends[p] = n + 1 // nothing else stands between
		}
	}
	return ends
}

// quotesOnly reports whether all words of a paragraph are quoted.
func (r *reader) quotesOnly(par run) bool {
	for k := par.lo; k < par.hi; k++ {
		if r.outside(k) && r.words[k].punct == 0 {
			return false
		}
	}
	return true
}

// free reports whether no relation has a word of a run.
func (r *reader) free(s run) bool {
	for k := s.lo; k < s.hi; k++ {
		if r.taken[k] != 0 {
			return false
		}
	}
	return true
}
