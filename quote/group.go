package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file cuts the group of a verb: what stands with it before its head.

// group returns the verb group whose head is token i: auxiliaries, negation and
// adverbs before it.
func (r *reader) group(i int, s run) run {
	g := run{i, i + 1}
	for g.lo > s.lo && r.outside(g.lo-1) {
		k := g.lo - 1
		w := r.words[k]
		if w.shape&capital != 0 && w.class&(english.Auxiliary|english.Negation) == 0 {
			break
		}
		if r.word(k, "since") && r.is(k-1, english.Have) {
			g.lo--
			continue // "has since said"
		}
		if w.class&english.SubjectPronoun != 0 || w.class&english.Time != 0 && w.class&english.Modal == 0 {
			break
		}
		aux := w.class&(english.Auxiliary|english.Negation) != 0
		adverb := w.class&english.Adverb != 0 || w.shape&manner != 0 ||
			r.words[i].cue.Is(english.Adjective) && (r.word(k, "more") || r.word(k, "less") || r.word(k, "very") || r.word(k, "quite"))
		if r.word(k, "to") && k > s.lo && r.outside(k-1) {
			switch {
			case r.is(k-1, english.Raising) && (r.words[k-1].tag == article.VERB || r.words[k-1].tag == article.AUX):
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
func (r *reader) grouped(g run, head int, c english.Class) bool {
	for k := g.lo; k < head; k++ {
		if r.is(k, c) {
			return true
		}
	}
	// "he's saying": the auxiliary is a part of the subject
	return g.lo > 0 && r.is(g.lo-1, english.SubjectPronoun) && r.is(g.lo-1, c)
}
