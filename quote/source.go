package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds the source beside a verb group: before it, before it with an
// apposition between, or behind it.

// subject returns the source that stands before the verb group g in the
// sentence s, none if there is none next to it.
func (r *reader) subject(g run, s run) run {
	k := g.lo
	if k == s.lo {
		return run{}
	}
	p := k - 1
	if r.is(p, english.SubjectPronoun) && r.outside(p) {
		if r.is(p, english.Wh) || !r.punct(p-1, '-') {
			return run{p, k}
		}
	}
	if r.word(p, "that") || r.word(p, "which") {
		return run{p, k}
	}
	if r.punct(p, ',') && r.outside(p) || r.closes(p) && r.punct(p-1, ',') && r.quotation(p).lo > s.lo+2 {
		return r.beside(p, s)
	}
	if r.punct(p, '~') {
		for q := p - 1; q > s.lo && p-q < 30; q-- {
			if r.punct(q, '~') {
				return r.before(q, s.lo) // "Name - in a red coat - said"
			}
		}
		return run{}
	}
	n := r.before(k, s.lo)
	if n.empty() || n.hi != k || r.tagged(k-1, article.DET, article.ADJ) && n.hi-n.lo == 1 && !r.is(k-1, english.Pronoun) && !r.shaped(k-1, capital) {
		return run{}
	}
	if r.punct(n.lo-1, ',') && n.lo-1 > s.lo && r.outside(n.lo-1) {
		// "the speaker, X said" is no apposition; but "Kasich, Cruz and Trump said" is a list
		if r.lists(n) {
			if m := r.before(n.lo-1, s.lo); !m.empty() && r.shaped(m.lo, capital) {
				n.lo = m.lo
			}
		}
	}
	return r.undated(n)
}

// undated returns the phrase n without the day or month at its end, which says
// when the source spoke: "the minister on Friday", "Ms. Lee Tuesday", "the paper
// last week". Nothing may be left.
func (r *reader) undated(n run) run {
	last := n.hi - 1
	if r.word(last, "ago") {
		return run{n.lo, max(n.lo, last-2)} // "two weeks ago"
	}
	if r.unitOfTime(last) {
		if r.word(last-1, "last") || r.word(last-1, "this") || r.word(last-1, "that") || r.word(last-1, "next") {
			n.hi = max(n.lo, last-1)
			for n.hi > n.lo && r.is(n.hi-1, english.Adverb) {
				n.hi--
			}
		}
		return n
	}
	if last-n.lo < 1 || !r.is(last, english.Time) || !r.shaped(last, capital) || r.shaped(last, owner) || r.is(last, english.Modal) {
		return n
	}
	if r.is(last-1, english.Preposition) {
		last--
	}
	if last > n.lo && !r.tagged(last-1, article.VERB, article.VERB) { // but "a poll released on Monday"
		n.hi = last
	}
	return n
}

// lists reports whether the phrase ends a list: "Cruz and Trump".
func (r *reader) lists(n run) bool {
	for k := n.lo; k < n.hi; k++ {
		if r.word(k, "and") {
			return r.shaped(n.lo, capital)
		}
	}
	return false
}

// beside returns the source that ends with the comma at token c: a noun phrase
// and what is set apart behind it ("Name, the minister,"), or the phrase alone
// where only an adverb or an adjunct is set apart ("Name, meanwhile,").
func (r *reader) beside(c int, s run) run {
	b := c
	for b > s.lo && c-b < 60 && (r.outside(b-1) || r.quotation(b-1).lo > s.lo+2 && r.quotation(b-1).hi-r.quotation(b-1).lo <= 9) && !r.punct(b-1, ';') && !r.punct(b-1, ':') {
		b--
	}
	for k := b; k < c; k++ {
		if !r.punct(k, ',') || k == b {
			continue
		}
		n := r.before(k, b)
		if n.empty() || n.hi != k || !r.named(n) || !r.opensClause(n.lo, b) {
			continue
		}
		if aside := k + 1; (r.is(aside, english.Adverb|english.Preposition|english.Subordinator) && !r.is(aside, english.Wh|english.Determiner) || r.shaped(aside, manner)) ||
			r.shaped(aside, number) && c-aside == 1 || r.shaped(aside, ing) && !r.shaped(aside, capital) {
			if r.commas(k+1, c) == 0 || r.shaped(aside, ing) {
				return run{n.lo, k}
			}
			if !r.word(aside, "now") && !r.word(aside, "then") && !r.word(aside, "once") {
				continue
			}
			return run{n.lo, c + 1}
		}
		if r.apposition(k+1, s) || r.is(k+1, english.Wh) {
			return run{n.lo, c + 1}
		}
	}
	return run{}
}

// commas counts the commas from token b to token e.
func (r *reader) commas(b, e int) int {
	n := 0
	for k := b; k < e; k++ {
		if r.punct(k, ',') {
			n++
		}
	}
	return n
}

// opensClause reports whether token k starts a clause that may start at b or
// behind a comma, conjunctions and adverbs left out.
func (r *reader) opensClause(k, b int) bool {
	for k > b && (r.is(k-1, english.Coordinator|english.Adverb|english.Time) || r.is(k-1, english.Preposition) && r.is(k, english.Time) || r.shaped(k-1, manner|number)) {
		k--
	}
	return k == b || r.punct(k-1, ',') || r.punct(k-1, '~') || r.is(k-1, english.Subordinator|english.Coordinator) || r.closes(k-1)
}

// named reports whether a phrase can be a source: it holds a word that is no
// function word.
func (r *reader) named(n run) bool {
	for k := n.lo; k < n.hi; k++ {
		if w := r.words[k]; w.punct == 0 && !w.class.Is(english.Structural) {
			return true
		}
	}
	return r.is(n.lo, english.Pronoun) && n.hi-n.lo == 1
}

// behind returns the noun phrase that starts at token k, as the subject of an
// inverted tag has it: with apposition, up to the end of its clause.
func (r *reader) behind(k int, s run) run {
	n := run{k, k}
	if k >= s.hi || !r.outside(k) || r.words[k].punct != 0 {
		return n
	}
	if r.is(k, english.SubjectPronoun) {
		return run{k, k + 1}
	}
	if r.is(k, english.Preposition|english.Subordinator|english.Time|english.Auxiliary|english.Wh|english.Adverb|english.Coordinator) && !r.is(k, english.Determiner) {
		return n
	}
	apposed := false
	for n.hi < s.hi && n.hi-k < 60 {
		i := n.hi
		w := r.words[i]
		switch {
		case !r.outside(i):
			if !r.opens(i) {
				return n
			}
			q := r.quotation(i)
			if q.hi-q.lo > 7 || i == k || r.punct(i-1, ',') {
				return r.unhook(n)
			}
			n.hi = q.hi
			continue
		case w.punct == ',':
			if !r.apposition(i+1, s) {
				return n
			}
			apposed = true
		case w.punct == '(':
			o := i
			for o < s.hi && o-i < 12 && !r.punct(o, ')') {
				o++
			}
			if !r.punct(o, ')') {
				return n
			}
			n.hi = o + 1
			continue
		case w.punct == '-' || w.punct == '&' || w.punct == '$' || w.punct == '%' || w.punct == '/':
		case w.punct != 0:
			return n
		case apposed:
		case w.class&english.Preposition != 0 && w.class&english.Determiner == 0:
			if w.class&english.VerbParticle != 0 && !r.word(i, "in") || !(r.word(i, "of") || r.word(i, "for") || r.word(i, "from") || r.word(i, "with") || r.word(i, "at") || r.word(i, "in")) {
				return n
			}
			if !r.word(i, "of") && !r.word(i, "for") && r.shaped(i-1, capital) {
				return n
			}
		case w.class&(english.Time) != 0 && w.shape&capital != 0, w.class&(english.Subordinator|english.Auxiliary|english.SubjectPronoun) != 0 && w.shape&capital == 0 && !r.word(i, "that"):
			return n
		case r.word(i, "that"), w.class&english.Adverb != 0, w.class&english.Wh != 0:
			return n
		case w.class&english.Coordinator != 0:
			if !r.word(i, "and") || !r.shaped(i+1, capital) {
				return n
			}
		}
		n.hi++
	}
	return n
}

// unhook drops a comma at the end of a phrase.
func (r *reader) unhook(n run) run {
	for !n.empty() && r.punct(n.hi-1, ',') {
		n.hi--
	}
	return n
}

// apposition reports whether an apposition starts at token k, behind a comma.
func (r *reader) apposition(k int, s run) bool {
	if k >= s.hi || !r.outside(k) {
		return false
	}
	w := r.words[k]
	switch {
	case w.shape&ing != 0 && w.shape&capital == 0, w.punct != 0:
		return false
	case w.class&(english.Determiner|english.Possessive) != 0, w.shape&(number|capital) != 0:
		return true
	case w.class&english.Wh != 0:
		return r.word(k, "who") || r.word(k, "whose") || r.word(k, "which")
	case r.word(k, "one"), r.word(k, "himself"), r.word(k, "herself"), r.word(k, "both"), r.word(k, "now"), r.word(k, "then"):
		return true
	case w.class&(english.Preposition|english.Subordinator|english.Coordinator|english.Adverb|english.Auxiliary|english.Time|english.Pronoun) != 0, w.shape&manner != 0:
		return false
	case w.cue.Is(english.Verb) && !w.cue.Is(english.Noun):
		return false
	}
	return true
}
