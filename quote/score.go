package quote

import (
	_ "embed"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// This file says how likely it is that what a rule proposes is right: a
// logistic regression over what can be seen of the proposal. Its weights were
// learned on training articles (weights.tsv).

//go:embed weights.table
var weightData string

var weights = table.MustOpen(weightData)

// one is the weight 1.0 as the table holds it: weights are whole thousandths,
// moved up to be positive.
const (
	one  = 1000
	zero = 1 << 30
)

// A scorer builds the names of features one at a time and hands each out.
type scorer struct {
	buf   [64]byte
	n     int
	yield func(feature []byte)
}

// begin starts the name of a feature.
func (s *scorer) begin(name string) *scorer {
	s.n = copy(s.buf[:], name)
	return s
}

func (s *scorer) add(part string) *scorer {
	if s.n < len(s.buf) {
		s.buf[s.n] = ' '
		s.n++
	}
	s.n += copy(s.buf[s.n:], part)
	return s
}

func (s *scorer) emit() { s.yield(s.buf[:s.n]) }

// features hands what is to be seen of a proposal to s.
func (r *reader) features(x *relation, s *scorer) {
	rule, word := x.construct.String(), ""
	form := ""
	if x.head >= 0 {
		w := r.words[x.head]
		word = r.lemma(x)
		form = formOf(w)
	}
	src := r.sourceSort(x.source)
	s.begin("bias").emit()
	s.begin("rule").add(rule).emit()
	s.begin("word").add(word).emit()
	s.begin("rule word").add(rule).add(word).emit()
	s.begin("source").add(src).emit()
	s.begin("rule source").add(rule).add(src).emit()
	s.begin("word source").add(word).add(src).emit()
	s.begin("form").add(rule).add(form).emit()
	s.begin("word form").add(word).add(form).emit()
	last := r.text(x.cue.hi - 1)
	if x.cue.hi-1 != x.head {
		s.begin("lead").add(rule).add(last).emit()
		s.begin("word lead").add(word).add(last).emit()
	}
	for k := x.cue.lo; k < x.cue.hi && k < x.head; k++ {
		switch {
		case r.is(k, english.Negation):
			s.begin("negated").add(rule).emit()
		case r.is(k, english.Modal):
			s.begin("modal").add(rule).emit()
			s.begin("modal word").add(word).emit()
		case r.is(k, english.Be):
			s.begin("be").add(rule).emit()
		case r.is(k, english.Raising):
			s.begin("chain").add(rule).emit()
		}
	}
	if x.cue.lo > 0 {
		s.begin("before").add(r.sortOf(x.cue.lo - 1)).emit()
	}
	c := x.content[0]
	first := r.sortOf(c.lo)
	s.begin("first").add(rule).add(first).emit()
	s.begin("word first").add(word).add(first).emit()
	s.begin("length").add(rule).add(bucket(x.content)).emit()
	if hi := x.content[len(x.content)-1].hi; hi < len(r.words) {
		s.begin("next").add(rule).add(r.sortOf(hi)).emit()
	}
	for k := c.lo; k < c.hi; k++ {
		if r.opens(k) {
			s.begin("quoted").add(rule).emit()
			break
		}
	}
	if r.inHeadline(x.cue.lo) {
		s.begin("headline").add(rule).emit()
	}
}

// formOf names the form of a reporting word, as far as its spelling says.
func formOf(w word) string {
	switch {
	case w.tag == article.NOUN:
		return "noun"
	case w.tag == article.ADJ:
		return "adjective"
	case w.cue.Is(english.Ing):
		return "ing"
	case w.cue.Is(english.Third):
		return "third"
	case w.cue.Is(english.Past):
		return "past"
	}
	return "base"
}

// sourceSort names what sort of source a run is.
func (r *reader) sourceSort(p run) string {
	if p.empty() {
		return "none"
	}
	if p.hi-p.lo == 1 {
		switch {
		case r.is(p.lo, english.Wh) || r.word(p.lo, "that"):
			return "relative"
		case r.word(p.lo, "it") || r.word(p.lo, "this"):
			return "it"
		case r.word(p.lo, "he") || r.word(p.lo, "she"):
			return "she"
		case r.word(p.lo, "i") || r.word(p.lo, "we"):
			return "we"
		case r.is(p.lo, english.SubjectPronoun):
			return "they"
		case r.is(p.lo, english.Possessive):
			return "her"
		}
	}
	if r.artifact(p) {
		return "artifact"
	}
	for k := p.lo; k < p.hi; k++ {
		if k > p.lo && (r.is(k, english.Preposition) || r.words[k].punct == ',') {
			break
		}
		if r.words[k].tag == article.PROPN && r.shaped(k, capital) {
			if r.is(p.lo, english.Determiner) {
				return "the name"
			}
			return "name"
		}
	}
	if r.shaped(p.hi-1, plural) {
		return "nouns"
	}
	return "noun"
}

// sortOf names a token by its spelling if it is of a closed class, else by its
// part of speech.
func (r *reader) sortOf(k int) string {
	w := r.words[k]
	switch {
	case w.punct != 0:
		return r.text(k)
	case w.class&(english.Pronoun|english.Preposition|english.Subordinator|english.Coordinator|english.Determiner|english.Auxiliary) != 0 && w.shape&capital == 0:
		return r.text(k)
	case w.shape&ing != 0:
		return "-ing"
	}
	return w.tag.String()
}

// bucket names the length of content.
func bucket(content []run) string {
	n := 0
	for _, c := range content {
		n += c.hi - c.lo
	}
	switch {
	case n <= 1:
		return "1"
	case n <= 3:
		return "3"
	case n <= 6:
		return "6"
	case n <= 12:
		return "12"
	case n <= 25:
		return "25"
	}
	return "more"
}

// chance returns how likely x is to be right, in 1000.
func (r *reader) chance(x *relation) int {
	sum := 0
	s := scorer{yield: func(f []byte) {
		if w, ok := weights.GetBytes(f); ok {
			sum += int(w) - zero
		}
	}}
	r.features(x, &s)
	return int((crf.Logistic(sum)*1000 + crf.One/2) / crf.One)
}
