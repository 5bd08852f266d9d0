package quote

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file finds nouns that report ("his promise to", "the claim that") and
// adverbs that say that somebody does ("reportedly").

// noun proposes the attribution of the noun at token i.
func (r *reader) noun(i int, s run) {
	k := i + 1
	if k >= s.hi {
		return
	}
	g := run{i, k}
	src := run{}
	lo := i
	for lo > s.lo && i-lo < 3 && r.outside(lo-1) && r.words[lo-1].punct == 0 && !r.words[lo-1].class.Is((english.Structural|english.Title|english.Artifact)&^english.Adverb) && r.words[lo-1].shape&(owner|capital) == 0 && !r.words[lo-1].cue.Is(english.Verb) {
		lo-- // adjectives
	}
	switch p := lo - 1; {
	case p < s.lo:
	case r.is(p, english.Possessive):
		src, g.lo = run{p, p + 1}, lo
	case r.shaped(p, owner) && r.words[p].class&english.Auxiliary == 0:
		src = r.before(lo, s.lo)
		g.lo = lo
	}
	x := relation{source: src, cue: g, head: i}
	switch {
	case r.word(k, "that"):
		x.construct = nounThat
	case r.word(k, "to") && k+1 < s.hi && r.bare(k+1):
		x.construct = nounTo
	case r.is(k, english.Preposition) && !r.is(k, english.Determiner) && (r.word(k, "of") || r.word(k, "for") || r.word(k, "about") || r.word(k, "on") || r.word(k, "to") || r.word(k, "against") || r.word(k, "with")):
		if src.empty() {
			return
		}
		x.construct, x.cue.hi, k = nounOf, k+1, k+1
	case r.opens(k) && !src.empty():
		x.construct = nounThat
	default:
		return
	}
	if k >= s.hi {
		return
	}
	if e := r.end(nounEnd, k, s); e > k {
		x.content = []run{{k, e}}
		r.propose(x)
	}
}

// hearsay proposes the attribution of a word like "reportedly" at token i: the
// clause around it, from nobody.
func (r *reader) hearsay(i int, s run) {
	b, e := i, r.end(clauseEnd, i+1, s)
	for b > s.lo && i-b < longestTag && r.outside(b-1) && !r.punct(b-1, ',') && !r.punct(b-1, ';') && !r.is(b-1, english.Subordinator|english.Coordinator) {
		b--
	}
	x := relation{cue: run{i, i + 1}, construct: hearsay, head: i}
	if b < i {
		x.content = append(x.content, run{b, i})
	}
	if e > i+1 {
		x.content = append(x.content, run{i + 1, e})
	}
	if len(x.content) > 0 {
		r.propose(x)
	}
}
