package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file cuts noun phrases.

// nominal reports whether token k may stand inside a noun phrase.
func (r *reader) nominal(k int) bool {
	w := r.words[k]
	if w.punct != 0 {
		return w.punct == '-' || w.punct == '&' || w.punct == '$' || w.punct == '%' || w.punct == '/' || w.punct == '\''
	}
	if w.shape&capital != 0 && w.shape&first == 0 {
		return true
	}
	if w.class&(english.Auxiliary|english.Subordinator|english.SubjectPronoun|english.Negation) != 0 {
		return w.class&english.Time != 0 && w.shape&capital != 0
	}
	if w.class&english.Wh != 0 {
		return false
	}
	if w.tag == article.VERB && w.shape&(capital|ing) == 0 {
		// a participle may belong to the noun before or behind it
		return (w.shape&ed != 0 || w.cue.Is(english.Participle)) && (r.is(k+1, english.Preposition|english.Time) || r.is(k-1, english.Determiner))
	}
	return true
}

// before returns the noun phrase that ends before token end, not going further
// back than token lo. It is empty where there is none.
func (r *reader) before(end, lo int) run {
	k := end
	for k > lo && end-k < 30 {
		p := k - 1
		switch {
		case r.punct(p, ')'):
			o := p
			for o > lo && p-o < 30 && !r.punct(o, '(') {
				o--
			}
			if !r.punct(o, '(') {
				return r.trim(run{k, end}, lo)
			}
			k = o
			continue
		case r.closes(p):
			q := r.quotation(p)
			if q.hi-q.lo > 7 || q.lo < lo || r.speechEnds(k) {
				return r.trim(run{k, end}, lo)
			}
			k = q.lo
			continue
		case !r.outside(p):
			return r.trim(run{k, end}, lo)
		case k < end && r.is(p, english.SubjectPronoun) && r.is(k, english.Coordinator):
			return run{p, end}
		case r.is(p, english.Coordinator):
			if !r.joins(p, k, end, lo) {
				return r.trim(run{k, end}, lo)
			}
		case p == end-1 && r.shaped(p, ed) && r.tagged(p-1, article.NOUN, article.PROPN) && r.shaped(p-1, plural):
			// "people polled"
		case !r.nominal(p):
			if o := r.relative(p, lo); o > lo {
				k = o // "officials who spoke to the paper"
				continue
			}
			return r.trim(run{k, end}, lo)
		}
		k--
	}
	return r.trim(run{k, end}, lo)
}

// relative returns the pronoun of the relative clause whose verb is token p,
// where one stands next to its verb and behind a noun; else -1.
func (r *reader) relative(p, lo int) int {
	o := p
	for o > lo && p-o < 4 && (o == p || r.is(o, english.Auxiliary|english.Adverb|english.Negation)) {
		o--
	}
	if (r.word(o, "who") || r.word(o, "that")) && o > lo && r.tagged(o-1, article.NOUN, article.PROPN) && r.outside(o) {
		return o
	}
	return -1
}

// joins reports whether the coordinator at p joins two noun phrases rather than
// two clauses.
func (r *reader) joins(p, k, end, lo int) bool {
	if !r.word(p, "and") && !r.word(p, "or") || p == lo || k == end {
		return false
	}
	left, right := r.words[p-1], r.words[k]
	if r.is(p-1, english.SubjectPronoun) && !r.is(p-1, english.Wh) && (p-1 == lo || r.words[p-2].punct != 0 || r.is(p-2, english.Subordinator|english.Coordinator)) {
		return true // "she and Mr. X"
	}
	if left.shape&capital != 0 && right.shape&capital != 0 {
		return true
	}
	// "aides and officials": the phrase on the left starts the sentence
	for q := p - 1; q >= lo && p-q < 8; q-- {
		if !r.nominal(q) {
			return q < lo
		}
		if q == lo {
			return true
		}
	}
	return false
}

// trim drops from a phrase the words before it that do not belong to it.
func (r *reader) trim(p run, lo int) run {
	for !p.empty() {
		switch {
		case r.period(p.lo) && p.hi-p.lo > 2:
			p.lo++ // "last week officials"
		case r.is(p.lo, english.Coordinator), r.punct(p.lo, '-'), r.punct(p.lo, '\''), r.punct(p.lo, '/'):
		case r.is(p.lo, english.Adverb) && !r.is(p.lo, english.Determiner) && !r.shaped(p.lo+1, ing):
		case r.is(p.lo, english.Time) && p.hi-p.lo > 1 && !r.shaped(p.lo, owner):
		case r.shaped(p.lo, manner) && r.shaped(p.lo, first):
		default:
			if r.is(p.lo, english.Preposition) && !r.is(p.lo, english.Determiner) {
				return r.afterAdjunct(p)
			}
			return p
		}
		p.lo++
	}
	return p
}

// period reports whether a time such as "last week" starts at token k.
func (r *reader) period(k int) bool {
	return (r.word(k, "last") || r.word(k, "this") || r.word(k, "next") || r.word(k, "earlier")) && r.unitOfTime(k+1)
}

// unitOfTime reports whether token k is a word like "week".
func (r *reader) unitOfTime(k int) bool {
	return r.word(k, "week") || r.word(k, "month") || r.word(k, "year") || r.word(k, "night") || r.word(k, "time")
}

// afterAdjunct returns the noun phrase behind a prepositional phrase that opens
// a clause without a comma: "On Friday officials", "In a statement Mr. X".
func (r *reader) afterAdjunct(p run) run {
	for k := p.hi - 1; k > p.lo+1; k-- {
		prev, w := r.words[k-1], r.words[k]
		if prev.class&(english.Preposition|english.Determiner|english.Possessive) != 0 || prev.punct != 0 || prev.shape&owner != 0 {
			continue
		}
		switch {
		case prev.class&english.Time != 0 || prev.shape&number != 0:
			return run{k, p.hi}
		case w.class&(english.Determiner|english.Possessive) != 0:
			return run{k, p.hi}
		case w.shape&capital != 0 && prev.shape&capital == 0:
			return run{k, p.hi}
		}
	}
	return run{p.hi, p.hi}
}
