package quote

import "github.com/wirecopy-go/wirecopy/article"

// This file gives quotations without a tag of their own to the attribution that
// they go on with: paragraphs that are nothing but quotation, behind one that
// says who speaks.

// adopt adds to the relations the paragraphs of quotation that follow them.
func (r *reader) adopt() {
	last := -1 // the relation that the paragraph before gave words to
	for p := range r.a.Paragraphs {
		par := r.paragraph(p)
		if par.empty() {
			continue
		}
		if r.a.Paragraphs[p].Kind == article.Boilerplate {
			continue
		}
		n := r.speaking(par)
		if n < 0 && last >= 0 && r.quotesOnly(par) && r.free(par) {
			x := &r.found[last]
			for k := par.lo; k < par.hi; {
				q := r.quotation(k)
				if !q.empty() {
					x.content = append(x.content, q)
				}
				k = max(q.hi, k+1)
			}
			r.take(x, int32(last+1))
			continue
		}
		last = n
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

// speaking returns the last relation of a paragraph that gives speech, -1 if
// there is none or other quotations stand behind it.
func (r *reader) speaking(par run) int {
	for n := len(r.found) - 1; n >= 0; n-- {
		x := &r.found[n]
		if !par.has(x.cue.lo) {
			continue
		}
		last := x.content[len(x.content)-1]
		if !r.closes(last.hi-1) && r.words[last.hi-1].q.Quotation < 0 {
			return -1
		}
		if end := r.sentence(int(r.words[par.hi-1].sent)); max(last.hi, x.cue.hi, x.source.hi) <= end.lo {
			return -1 // something else stands between
		}
		return n
	}
	return -1
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
