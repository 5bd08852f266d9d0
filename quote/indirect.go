package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds attributions whose content stands behind the verb: quotations,
// that-clauses, bare clauses, infinitives, phrases.

// verb proposes the attribution whose content stands behind the verb or
// adjective at token i.
func (r *reader) verb(i int, s run) {
	w := r.words[i]
	g := r.group(i, s)
	be := r.grouped(g, i, english.Be)
	switch {
	case w.cue.Is(english.Adjective) && be && !w.cue.Is(english.Past):
	case w.cue.Is(english.Adjective) && (be || r.feels(g, s)):
	case be && w.cue.Is(english.Participle) && w.shape&ing == 0:
		r.passive(i, g, s)
		return
	case w.cue.Is(english.Ing):
		r.participle(i, g, s, be)
		return
	case !w.cue.Is(english.Past | english.Third | english.Base):
		return
	case w.cue.Is(english.Base) && !w.cue.Is(english.Past) && w.cue.Is(english.Noun) && r.is(i-1, english.Determiner|english.Possessive|english.Preposition):
		return
	case w.cue.Is(english.Base) && r.word(g.lo-1, "to"):
		return
	}
	x := relation{source: r.subject(g, s), cue: g, head: i}
	if i == s.lo && w.cue.Is(english.Speech) && w.cue.Is(english.Past|english.Third) {
		if n := r.behind(i+1, s); r.punct(n.hi, ':') || r.punct(n.hi, ',') && r.opens(n.hi+1) {
			x.source, x.construct = n, toQuote // Said Mr. X: "..."
			if e := r.end(clauseEnd, n.hi+1, s); e > n.hi+1 {
				x.content = r.following([]run{{n.hi + 1, e}}, max(s.hi, e), s)
				r.propose(x)
			}
			return
		}
	}
	if x.source.empty() {
		x.source = r.shared(g, s)
	}
	if x.source.empty() {
		if r.word(i, "asked") && (g.lo == s.lo || r.word(g.lo-1, "when")) {
			r.asked(x, s)
		}
		return
	}
	if r.is(i, english.Raising) && Attitude(w.cue.Attitude()) == AttitudeBelief { // "seems", "appeared"
		r.impersonal(relation{cue: g, head: i}, x.source, s)
		return
	}
	r.object(x, s)
}

// asked proposes a question that nobody in particular asked: "when asked
// whether".
func (r *reader) asked(x relation, s run) {
	n := len(r.found)
	r.object(x, s)
	for ; n < len(r.found); n++ {
		y := &r.found[n]
		y.construct = askedBy
		c := &y.content[0]
		for k := c.lo + 1; k < c.hi; k++ {
			if r.punct(k, ',') && r.outside(k) && (r.is(k+1, english.SubjectPronoun|english.Determiner) || r.tagged(k+1, article.PROPN, article.PROPN)) {
				c.hi = k // the main clause follows
				y.content = y.content[:1]
			}
		}
	}
}

// feels reports whether a verb of being or feeling other than "be" stands
// before the group: "felt confident".
func (r *reader) feels(g run, s run) bool {
	k := g.lo - 1
	return k > s.lo && (r.word(k, "feel") || r.word(k, "felt") || r.word(k, "feels") || r.word(k, "seemed") || r.word(k, "remained"))
}

// shared returns the source of a verb that shares it with the one before it in
// the sentence: "she said ... and promised to ...".
func (r *reader) shared(g run, s run) run {
	k := g.lo - 1
	if k < s.lo || !r.is(k, english.Coordinator) && !r.punct(k, ',') {
		return run{}
	}
	return r.last(g, s)
}

// last returns the source of the attribution before the group g in the
// sentence, or else the subject of the sentence.
func (r *reader) last(g run, s run) run {
	for n := len(r.found) - 1; n >= 0 && n >= len(r.found)-8; n-- {
		x := &r.found[n]
		if x.cue.lo < s.lo {
			break
		}
		if x.cue.hi <= g.lo && !x.source.empty() && r.believed(x) {
			return x.source
		}
	}
	return r.leader(g, s)
}

// believed reports whether the rule that found x is mostly right.
func (r *reader) believed(x *relation) bool {
	return r.words[max(x.head, 0)].cue.Is(english.Verb) && rate(x.construct, r.words[max(x.head, 0)].cue.Lemma()) >= minimum
}

// leader returns the noun phrase that the sentence starts with, as the subject
// of its main clause.
func (r *reader) leader(g run, s run) run {
	for k := s.lo + 1; k < g.lo && k < s.lo+longestTag; k++ {
		w := r.words[k]
		if !r.outside(k) {
			return run{}
		}
		if (w.tag == article.VERB || w.tag == article.AUX) && w.shape&(capital|ing) == 0 && r.nounBefore(k) {
			gg := r.group(k, s)
			return r.subject(gg, s)
		}
	}
	return run{}
}

// nounBefore reports whether a subject may stand before the verb at token k.
func (r *reader) nounBefore(k int) bool {
	w := r.words[k-1]
	return w.tag != article.DET && w.tag != article.ADP && w.tag != article.PART && w.tag != article.ADJ
}

// object finds the content behind the cue of x and proposes x with it.
func (r *reader) object(x relation, s run) {
	k := x.cue.hi
	w := r.words[x.head]
	if (r.word(k, "out") || r.word(k, "up")) && (r.word(k+1, "that") || r.is(k+1, english.Wh) || r.opens(k+1) || r.punct(k+1, ',') || r.clausal(k+1, s)) {
		k++
		x.cue.hi = k // "pointed out that"
	}
	if w.cue.Is(english.Addressee) {
		k = r.hearer(k, s)
	}
	for k < s.hi && r.outside(k) && (r.is(k, english.Time) && !r.is(k, english.Modal) || r.is(k, english.Adverb) && !r.is(k, english.Pronoun|english.Determiner|english.Preposition) || r.shaped(k, manner)) && !r.shaped(k, owner) {
		k++
	}
	if k >= s.hi {
		return
	}
	if j, ok := r.skip(k, s, w.cue.Is(english.Speech)); ok {
		k = j
	}
	switch {
	case r.punct(k, ',') && r.opens(k+1) && k+1 < s.hi:
		x.construct, k = toQuote, k+1
	case r.punct(k, ':'):
		x.construct = toClause
		if k+1 == x.cue.hi+1 {
			x.cue.hi = k + 1
		}
		if k++; r.opens(k) {
			x.construct = toQuote
		}
	case r.opens(k):
		x.construct = toQuote
	case r.words[k].punct != 0 && !r.punct(k, '$') && !r.punct(k, '#'):
		return
	case r.word(k, "that"):
		x.construct = toThat
	case r.is(k, english.Wh):
		x.construct = toWh
	case r.word(k, "to") && k+1 < s.hi && r.bare(k+1):
		x.construct = toInfinitive
	case r.is(k, english.Preposition) && !r.is(k, english.Determiner):
		x.construct = toOf
		if k == x.cue.hi {
			x.cue.hi++
		}
		k++
	case r.is(k, english.Subordinator|english.Coordinator):
		return
	case r.shaped(k, ing) && !r.shaped(k, capital):
		x.construct = toGerund
	case r.clausal(k, s):
		x.construct = toClause
	default:
		x.construct = toPhrase
	}
	if k >= s.hi && !r.opens(k) {
		return
	}
	e := r.end(x.construct.endKind(), k, s)
	if x.source.hi-x.source.lo == 1 && r.is(x.source.lo, english.Wh) {
		e = r.relativeEnd(k, e)
	}
	if r.opens(k) && k < len(r.words) {
		if q := r.quotation(k); q.hi < e && r.speechEnds(q.hi) {
			e = q.hi // "...," what follows is the author's
		}
	}
	if e <= k {
		return
	}
	x.content = []run{{k, e}}
	if w.cue.Is(english.Speech) && e >= s.hi-1 {
		x.content = r.following(x.content, max(s.hi, e), s)
	}
	r.propose(x)
}

// relativeEnd returns where the content from k to e ends if the clause it stands
// in is relative: before the comma behind which the main clause goes on.
func (r *reader) relativeEnd(k, e int) int {
	for c := k + 1; c+1 < e; c++ {
		if r.punct(c, ',') && r.outside(c) && r.outside(c+1) {
			if w := r.words[c+1]; w.class&english.Auxiliary != 0 || w.tag == article.VERB && w.shape&ing == 0 {
				return c
			}
		}
	}
	return e
}

// skip looks behind adjuncts of a cue ("in a statement", "on Friday") for what
// surely starts its content: "that" or a quotation.
func (r *reader) skip(k int, s run, speech bool) (int, bool) {
	if !r.is(k, english.Preposition) && !r.is(k, english.Time) && !r.word(k, "last") && !r.word(k, "earlier") && !r.word(k, "this") && !r.punct(k, ',') {
		return k, false
	}
	if r.punct(k, ',') && r.opens(k+1) || r.word(k, "to") && r.bare(k+1) {
		return k, false
	}
	for j := k + 1; j < s.hi && j < k+16; j++ {
		switch {
		case r.opens(j):
			if j > k+1 && (r.punct(j-1, ',') || r.punct(j-1, ':')) {
				return j, true
			}
			return k, false
		case r.punct(j, ':') && j+1 < s.hi:
			return j, true
		case r.word(j, "that") && speech && !r.is(j-1, english.Preposition):
			return j, true
		case speech && r.is(j, english.SubjectPronoun) && !r.is(j, english.Wh) && !r.is(j-1, english.Preposition|english.Coordinator|english.Wh|english.Subordinator):
			return j, true
		case r.punct(j, ';'), r.punct(j, '~'):
			return k, false
		}
	}
	return k, false
}

// bare reports whether token k can be a verb in its base form behind "to".
func (r *reader) bare(k int) bool {
	if k >= len(r.words) {
		return false
	}
	w := r.words[k]
	if w.class&(english.Be|english.Have|english.Do) != 0 || r.is(k, english.Adverb|english.Negation) || w.shape&manner != 0 {
		return true
	}
	return (w.tag == article.VERB || w.tag == article.AUX) && w.punct == 0 && w.shape&(capital|number|ing|owner) == 0 && w.class&(english.Determiner|english.Possessive|english.Pronoun|english.Preposition|english.Time) == 0
}

// clausal reports whether a clause with a subject of its own starts at token k.
func (r *reader) clausal(k int, s run) bool {
	if r.is(k, english.SubjectPronoun) && !r.is(k, english.ObjectPronoun) || r.word(k, "there") {
		return true
	}
	for j := k; j < s.hi && j < k+20; j++ {
		if !r.outside(j) {
			continue
		}
		w := r.words[j]
		if j > k && (w.tag == article.AUX || w.tag == article.VERB && w.shape&(ing|capital) == 0 && !r.word(j-1, "to")) {
			return true
		}
		if w.punct == ',' || w.punct == ';' || w.class&(english.Subordinator|english.Wh) != 0 || r.word(j, "to") {
			return false
		}
	}
	return false
}

// hearer returns the token behind the person spoken to, who starts at token k.
func (r *reader) hearer(k int, s run) int {
	if k >= s.hi || !r.outside(k) || r.words[k].punct != 0 {
		return k
	}
	if r.is(k, english.ObjectPronoun) {
		return k + 1
	}
	if r.is(k, english.Subordinator|english.Wh|english.SubjectPronoun|english.Preposition) || r.word(k, "to") {
		return k
	}
	j := k
	for j < s.hi && j < k+12 {
		w := r.words[j]
		switch {
		case r.opens(j) && r.quotation(j).hi-r.quotation(j).lo <= 6 && !r.punct(j-1, ','):
			j = r.quotation(j).hi
			continue
		case !r.outside(j), w.punct == ',', w.punct == ':', w.punct == '.':
			return j
		case r.word(j, "that"), w.class&(english.Wh|english.Time) != 0, r.word(j, "to"):
			return j
		case w.class&english.SubjectPronoun != 0 && w.class&english.ObjectPronoun == 0:
			return j
		case j > k && w.class&(english.Determiner|english.Possessive) != 0 && !r.is(j-1, english.Preposition):
			return j
		case w.class&english.Preposition != 0 && !r.word(j, "of") && !r.word(j, "at") && !r.word(j, "in") && !r.word(j, "on") && !r.word(j, "for"):
			return j
		case j > k && w.shape&capital != 0 && r.shaped(j-1, plural) && !r.shaped(j-1, capital):
			return j
		}
		j++
	}
	return j
}

// passive proposes what a passive attributes: "X was criticized by Y", "it is
// said that", "X is expected to".
func (r *reader) passive(i int, g run, s run) {
	k := i + 1
	src := r.subject(g, s)
	if r.word(k, "by") {
		by := r.behind(k+1, s)
		if by.empty() || src.empty() || r.word(src.lo, "it") {
			return
		}
		content := []run{src}
		if e := r.end(phraseEnd, by.hi, s); e > by.hi && !r.punct(by.hi, ',') && !r.is(by.hi, english.Coordinator) {
			content = append(content, run{by.hi, e})
		}
		r.propose(relation{source: by, cue: g, content: content, construct: passive, head: i})
		return
	}
	if src.empty() {
		return
	}
	it := src.hi-src.lo == 1 && r.word(src.lo, "it")
	switch {
	case it && r.word(k, "that"):
		if e := r.end(clauseEnd, k, s); e > k {
			r.propose(relation{cue: g, content: []run{{k, e}}, construct: itIs, head: i})
		}
	case r.word(k, "to") && k+1 < s.hi && r.bare(k+1), r.word(k, "as"):
		if r.word(k, "as") {
			k++
			g.hi = k
		}
		if e := r.end(infinitiveEnd, k, s); e > k && !it {
			r.propose(relation{cue: g, content: []run{src, {k, e}}, construct: expected, head: i})
		}
	default:
		x := relation{cue: g, head: i}
		if r.word(i, "asked") {
			r.asked(x, s)
			return
		}
		if !it && !r.words[i].cue.Is(english.Addressee) {
			r.impersonal(x, src, s)
		}
	}
}

// impersonal proposes what nobody in particular is given for: the subject and
// what stands behind the cue of x: "the vote was called a farce", "the plan seems
// to work".
func (r *reader) impersonal(x relation, subject run, s run) {
	n := len(r.found)
	r.object(x, s)
	for ; n < len(r.found); n++ {
		y := &r.found[n]
		y.construct = seems
		y.content = append([]run{subject}, y.content...)
	}
}

// participle proposes what a participle attributes: "..., saying that ...", or
// the verb in "is saying that".
func (r *reader) participle(i int, g run, s run, be bool) {
	if be {
		if src := r.subject(g, s); !src.empty() {
			r.object(relation{source: src, cue: g, head: i}, s)
		}
		return
	}
	k := g.lo - 1
	if k <= s.lo || r.is(k, english.Determiner|english.Possessive) && !r.is(k, english.Subordinator) {
		return
	}
	src := run{}
	if r.words[k].punct == 0 && r.outside(k) && r.tagged(k, article.NOUN, article.PROPN) {
		src = r.before(g.lo, s.lo) // "a group backing the plan"
	}
	if src.empty() {
		src = r.last(g, s)
	}
	if src.empty() {
		return
	}
	n := len(r.found)
	r.object(relation{source: src, cue: g, head: i}, s)
	for ; n < len(r.found); n++ {
		if r.found[n].construct != toOf {
			r.found[n].construct = saying
		}
	}
}
