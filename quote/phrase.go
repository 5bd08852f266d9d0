package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/cue"
)

// This file cuts phrases: the group of a verb, the noun phrase before or behind
// it, and where a clause ends.

// group returns the verb group whose head is token i: auxiliaries, negation and
// adverbs before it.
func (r *reader) group(i int, s run) run {
	g := run{i, i + 1}
	for g.lo > s.lo && r.outside(g.lo-1) {
		k := g.lo - 1
		w := r.words[k]
		if w.shape&capital != 0 && w.class&(cue.Auxiliary|cue.Negation) == 0 {
			break
		}
		if r.word(k, "since") && r.is(k-1, cue.Have) {
			g.lo--
			continue // "has since said"
		}
		if w.class&cue.Subject != 0 || w.class&cue.Time != 0 && w.class&cue.Modal == 0 {
			break
		}
		aux := w.class&(cue.Auxiliary|cue.Negation) != 0
		adverb := w.class&cue.Adverb != 0 || w.shape&manner != 0 ||
			r.words[i].cue.Is(cue.Adjective) && (r.word(k, "more") || r.word(k, "less") || r.word(k, "very") || r.word(k, "quite"))
		if r.word(k, "to") && k > s.lo && r.outside(k-1) {
			switch {
			case r.is(k-1, cue.Chain) && (r.words[k-1].tag == article.VERB || r.words[k-1].tag == article.AUX):
				g.lo = k - 1 // "seemed to say"
				continue
			case r.word(k-1, "on") && (r.word(k-2, "went") || r.word(k-2, "goes") || r.word(k-2, "go")):
				g.lo = k - 2 // "went on to say"
				continue
			}
			break
		}
		if !aux && !adverb {
			break
		}
		g.lo--
	}
	return g
}

// grouped reports whether the group has a word of one of the classes before its
// head.
func (r *reader) grouped(g run, head int, c cue.Class) bool {
	for k := g.lo; k < head; k++ {
		if r.is(k, c) {
			return true
		}
	}
	// "he's saying": the auxiliary is a part of the subject
	return g.lo > 0 && r.is(g.lo-1, cue.Subject) && r.is(g.lo-1, c)
}

// nominal reports whether token k may stand inside a noun phrase.
func (r *reader) nominal(k int) bool {
	w := r.words[k]
	if w.punct != 0 {
		return w.punct == '-' || w.punct == '&' || w.punct == '$' || w.punct == '%' || w.punct == '/' || w.punct == '\''
	}
	if w.shape&capital != 0 && w.shape&first == 0 {
		return true
	}
	if w.class&(cue.Auxiliary|cue.Subordinator|cue.Subject|cue.Negation) != 0 {
		return w.class&cue.Time != 0 && w.shape&capital != 0
	}
	if w.class&cue.Wh != 0 {
		return false
	}
	if w.tag == article.VERB && w.shape&(capital|ing) == 0 {
		// a participle may belong to the noun before or behind it
		return (w.shape&ed != 0 || w.cue.Is(cue.Participle)) && (r.is(k+1, cue.Preposition|cue.Time) || r.is(k-1, cue.Determiner))
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
		case k < end && r.is(p, cue.Subject) && r.is(k, cue.Coordinator):
			return run{p, end}
		case r.is(p, cue.Coordinator):
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
	for o > lo && p-o < 4 && (o == p || r.is(o, cue.Auxiliary|cue.Adverb|cue.Negation)) {
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
	if r.is(p-1, cue.Subject) && !r.is(p-1, cue.Wh) && (p-1 == lo || r.words[p-2].punct != 0 || r.is(p-2, cue.Subordinator|cue.Coordinator)) {
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
		case r.is(p.lo, cue.Coordinator), r.punct(p.lo, '-'), r.punct(p.lo, '\''), r.punct(p.lo, '/'):
		case r.is(p.lo, cue.Adverb) && !r.is(p.lo, cue.Determiner) && !r.shaped(p.lo+1, ing):
		case r.is(p.lo, cue.Time) && p.hi-p.lo > 1 && !r.shaped(p.lo, owner):
		case r.shaped(p.lo, manner) && r.shaped(p.lo, first):
		default:
			if r.is(p.lo, cue.Preposition) && !r.is(p.lo, cue.Determiner) {
				return r.afterAdjunct(p)
			}
			return p
		}
		p.lo++
	}
	return p
}

// afterAdjunct returns the noun phrase behind a prepositional phrase that opens
// a clause without a comma: "On Friday officials", "In a statement Mr. X".
func (r *reader) afterAdjunct(p run) run {
	for k := p.hi - 1; k > p.lo+1; k-- {
		prev, w := r.words[k-1], r.words[k]
		if prev.class&(cue.Preposition|cue.Determiner|cue.Possessive) != 0 || prev.punct != 0 || prev.shape&owner != 0 {
			continue
		}
		switch {
		case prev.class&cue.Time != 0 || prev.shape&number != 0:
			return run{k, p.hi}
		case w.class&(cue.Determiner|cue.Possessive) != 0:
			return run{k, p.hi}
		case w.shape&capital != 0 && prev.shape&capital == 0:
			return run{k, p.hi}
		}
	}
	return run{p.hi, p.hi}
}

// subject returns the source that stands before the verb group g in the
// sentence s, none if there is none next to it.
func (r *reader) subject(g run, s run) run {
	k := g.lo
	if k == s.lo {
		return run{}
	}
	p := k - 1
	if r.is(p, cue.Subject) && r.outside(p) {
		if r.is(p, cue.Wh) || !r.punct(p-1, '-') {
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
	if n.empty() || n.hi != k || r.tagged(k-1, article.DET, article.ADJ) && n.hi-n.lo == 1 && !r.is(k-1, cue.Pronoun) && !r.shaped(k-1, capital) {
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
// when the source spoke: "the minister on Friday", "Ms. Lee Tuesday".
func (r *reader) undated(n run) run {
	last := n.hi - 1
	if last-n.lo < 1 || !r.is(last, cue.Time) || !r.shaped(last, capital) || r.shaped(last, owner) || r.is(last, cue.Modal) {
		return n
	}
	if r.is(last-1, cue.Preposition) {
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
		if aside := k + 1; (r.is(aside, cue.Adverb|cue.Preposition|cue.Subordinator) && !r.is(aside, cue.Wh|cue.Determiner) || r.shaped(aside, manner)) ||
			r.shaped(aside, number) && c-aside == 1 || r.shaped(aside, ing) && !r.shaped(aside, capital) {
			if r.commas(k+1, c) == 0 || r.shaped(aside, ing) {
				return run{n.lo, k}
			}
			if !r.word(aside, "now") && !r.word(aside, "then") && !r.word(aside, "once") {
				continue
			}
			return run{n.lo, c + 1}
		}
		if r.apposition(k+1, s) || r.is(k+1, cue.Wh) {
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
	for k > b && (r.is(k-1, cue.Coordinator|cue.Adverb) || r.shaped(k-1, manner)) {
		k--
	}
	return k == b || r.punct(k-1, ',') || r.punct(k-1, '~') || r.is(k-1, cue.Subordinator|cue.Coordinator) || r.closes(k-1)
}

// named reports whether a phrase can be a source: it holds a word that is no
// function word.
func (r *reader) named(n run) bool {
	for k := n.lo; k < n.hi; k++ {
		if w := r.words[k]; w.punct == 0 && w.class&^(cue.Title|cue.Artifact) == 0 {
			return true
		}
	}
	return r.is(n.lo, cue.Pronoun) && n.hi-n.lo == 1
}

// behind returns the noun phrase that starts at token k, as the subject of an
// inverted tag has it: with apposition, up to the end of its clause.
func (r *reader) behind(k int, s run) run {
	n := run{k, k}
	if k >= s.hi || !r.outside(k) || r.words[k].punct != 0 {
		return n
	}
	if r.is(k, cue.Subject) {
		return run{k, k + 1}
	}
	if r.is(k, cue.Preposition|cue.Subordinator|cue.Time|cue.Auxiliary|cue.Wh|cue.Adverb|cue.Coordinator) && !r.is(k, cue.Determiner) {
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
		case w.class&cue.Preposition != 0 && w.class&cue.Determiner == 0:
			if w.class&cue.Particle != 0 && !r.word(i, "in") || !(r.word(i, "of") || r.word(i, "for") || r.word(i, "from") || r.word(i, "with") || r.word(i, "at") || r.word(i, "in")) {
				return n
			}
			if !r.word(i, "of") && !r.word(i, "for") && r.shaped(i-1, capital) {
				return n
			}
		case w.class&(cue.Time) != 0 && w.shape&capital != 0, w.class&(cue.Subordinator|cue.Auxiliary|cue.Subject) != 0 && w.shape&capital == 0 && !r.word(i, "that"):
			return n
		case r.word(i, "that"), w.class&cue.Adverb != 0, w.class&cue.Wh != 0:
			return n
		case w.class&cue.Coordinator != 0:
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
	case w.class&(cue.Determiner|cue.Possessive) != 0, w.shape&(number|capital) != 0:
		return true
	case w.class&cue.Wh != 0:
		return r.word(k, "who") || r.word(k, "whose") || r.word(k, "which")
	case r.word(k, "one"), r.word(k, "himself"), r.word(k, "herself"), r.word(k, "both"), r.word(k, "now"), r.word(k, "then"):
		return true
	case w.class&(cue.Preposition|cue.Subordinator|cue.Coordinator|cue.Adverb|cue.Auxiliary|cue.Time|cue.Pronoun) != 0, w.shape&manner != 0:
		return false
	case w.cue.Is(cue.Verb) && !w.cue.Is(cue.Noun):
		return false
	}
	return true
}

// end returns where the content that starts at token b ends in its sentence,
// final full stop left out. The kind says what content it is.
func (r *reader) end(kind byte, b int, s run) int {
	return r.strip(b, r.likeliest(kind, b, r.reach(b, s), s))
}

// maxReach is how many tokens content outside of quotation marks has at most. No
// sentence of a news text comes near; it keeps texts without any full stop from
// costing the square of their length.
const maxReach = 400

// reach returns how far the content that starts at token b can go at most.
func (r *reader) reach(b int, s run) int {
	hi := min(s.hi, b+maxReach)
	if b < len(r.words) && !r.outside(b) && (b >= hi || !r.opens(b)) {
		hi = max(hi, r.quotation(b).hi)
	}
	depth := 0
	for k := b; k < hi; k++ {
		if r.opens(k) {
			if q := r.quotation(k); q.hi > hi {
				return q.hi // a quotation that goes on over sentences
			}
			k = r.quotation(k).hi - 1
			continue
		}
		switch r.words[k].punct {
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return r.strip(b, k)
			}
		case ';':
			return r.strip(b, k)
		case ',':
			if k > b+1 && r.tagFollows(k, s) {
				return r.strip(b, k)
			}
		}
	}
	return r.strip(b, hi)
}

// tagFollows reports whether a tag with a quotation behind it follows the comma c:
// ", she said, “...”".
func (r *reader) tagFollows(c int, s run) bool {
	for k := c + 1; k < s.hi-1 && k < c+10 && r.outside(k); k++ {
		w := r.words[k]
		if w.punct == ',' || w.punct == ';' {
			return false
		}
		if w.cue.Is(cue.Speech) && w.cue.Is(cue.Past|cue.Third) && k > c+1 {
			return r.opens(k+1) || (r.punct(k+1, ',') || r.punct(k+1, ':')) && r.opens(k+2)
		}
	}
	return false
}

// strip moves the end of a run back over the full stop and commas at its end.
func (r *reader) strip(b, e int) int {
	for e > b {
		w := r.words[e-1]
		if !r.outside(e-1) || w.punct != '.' && w.punct != ',' && w.punct != '~' && w.punct != ':' && w.punct != ';' {
			break
		}
		e--
	}
	return e
}
