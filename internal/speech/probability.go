package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file estimates how likely a proposal is right: a logistic regression over
// what can be seen of it. Its weights and the counts of how often
// rules are right are trained tables.

// An estimator estimates the proposals of a text, one after the other.
type estimator struct {
	namer
	text *Text
}

// newEstimator returns an estimator of t in the memory that t has for it.
func newEstimator(t *Text) *estimator {
	e := t.chance
	if e == nil {
		e = new(estimator)
	}
	e.text, e.tables = t, t.tables
	return e
}

// weight returns the weight of a feature by the hash of its name, 0 for one that has none.
func (t *Tables) weight(feature uint32) int {
	w, ok := t.Weights.GetHash(feature)
	if !ok {
		return 0
	}
	return int(w) - WeightZero
}

// of returns how likely p is right, in 1000. Turns of transcripts are not looked at: no feature
// of theirs was seen in training.
func (e *estimator) of(p *Proposal) int {
	if p.Rule == Turn {
		return p.Rule.AtLeast
	}
	t := e.text
	m := t.makeup(p)
	e.sum = e.base(&m, t.Cue(p.Head).Lemma())
	t.placeFeatures(p, &m, &e.namer)
	c := int((crf.Logistic(e.sum)*1000 + crf.One/2) / crf.One)
	if p.Rule.as != nil {
		c = max(c, p.Rule.as.rate(t.tables, ""))
	}
	if opensHeadline(t, p) && p.Rule.rate(t.tables, t.Lemma(p)) >= headlineRate {
		c = max(c, Trusted)
	}
	return max(c, p.Rule.AtLeast)
}

// headlineRate is how often, in 1000, a rule must be right with a word that opens a headline, so that the
// learned model, which has seen few headlines, is not asked.
const headlineRate = 500

// opensHeadline reports whether p is what the subject of a headline, or of a part of it, does by its
// verb: "Unions [reject] four-day offer", "Shares sink as bank [warns] of loss".
func opensHeadline(t *Text, p *Proposal) bool {
	k := p.Source.First
	if p.Source.Empty() || p.Head < 0 || p.Head != p.Cue.First || p.Source.End != p.Head || len(p.Content) != 1 || p.Content[0].First < p.Cue.End ||
		!headlineLine(t, p.Head) || t.Shaped(p.Head, Capital) || !t.Cue(p.Head).Is(english.Third|english.Base) {
		return false
	}
	return k == t.SentenceAt(p.Head).First || t.Punct(k-1, ':') || t.Punct(k-1, ';') || t.Word(k-1, "as")
}

// A known is what the features of a makeup add up to.
type known struct {
	makeup
	sum int
}

// makeups are those of proposals that were estimated last: most of an article's are alike.
type makeups [1 << 9]known

// base returns what the features of a makeup add up to, whose word has the given number.
func (e *estimator) base(m *makeup, word int) int {
	if e.text.makeups == nil {
		e.sum = 0
		m.features(&e.namer)
		return e.sum
	}
	k := &e.text.makeups[hash.Feature3(0, uint64(word), uint64(len(m.rule))<<8|uint64(m.rule[0]), uint64(len(m.source))<<8|uint64(len(m.form)))%uint32(len(e.text.makeups))]
	if k.makeup != *m {
		e.sum = 0
		m.features(&e.namer)
		*k = known{*m, e.sum}
	}
	return k.sum
}

// Counted returns how often the rule proposed something with a word in training,
// given as lemma or "" for any word, and how often it was right.
func (r *Rule) Counted(lemma string) (n, right int) { return r.counted(embedded(), lemma) }

func (r *Rule) counted(tables *Tables, lemma string) (n, right int) {
	var buf [64]byte
	v, _ := tables.Rules.GetBytes(append(append(append(buf[:0], r.Name...), '\t'), lemma...))
	return int(v >> 16), int(v & 0xffff)
}

// rate returns how often in 1000 the rule is right with a word: as counted, drawn
// towards the rule's mean where the word is rare.
func (r *Rule) rate(tables *Tables, lemma string) int {
	all, allRight := r.counted(tables, "")
	mean := allRight * 1000 / max(all, 1)
	if lemma == "" {
		return mean
	}
	const weight = 3
	n, right := r.counted(tables, lemma)
	return (right*1000 + weight*mean) / (n + weight)
}

// believed reports whether the rule is mostly right with the word of p, which is
// a verb.
func believed(t *Text, p *Proposal) bool {
	c := t.Cue(p.Head)
	return c.Is(english.Verb) && p.Rule.rate(t.tables, english.Lemma(c.Lemma())) >= Believable
}

// Lemma returns the base form of the word that carries the cue of p, "" if it is
// no reporting word.
func (t *Text) Lemma(p *Proposal) string { return english.Lemma(t.Cue(p.Head).Lemma()) }

// A namer names features one at a time, or adds up their weights.
type namer struct {
	yield func(feature []byte) // nil where they are weighed

	tables *Tables
	sum    int // of weights
}

// longestName is where names of features are cut.
const longestName = 64

// name yields the feature of the given parts, or adds its weight.
func (n *namer) name(parts ...string) {
	if n.yield == nil {
		n.sum += n.tables.weight(hashOf(parts))
		return
	}
	name := strings.Join(parts, " ")
	n.yield([]byte(name[:min(len(name), longestName)]))
}

// hashOf returns the hash of the name of a feature.
func hashOf(parts []string) uint32 {
	h, room := hash.Start32, longestName
	for i, p := range parts {
		if i > 0 && room > 0 {
			h = hash.Append32(h, ' ')
			room--
		}
		p = p[:min(len(p), room)]
		room -= len(p)
		for k := range len(p) {
			h = hash.Append32(h, p[k])
		}
	}
	return h
}

// Features calls yield with the name of each feature of p.
func (t *Text) Features(p *Proposal, yield func(feature []byte)) {
	t.features(p, &namer{yield: yield})
}

func (t *Text) features(p *Proposal, n *namer) {
	m := t.makeup(p)
	m.features(n)
	t.placeFeatures(p, &m, n)
}

// A makeup is what a proposal is by its rule, its reporting word and its source.
type makeup struct{ rule, word, form, source string }

func (t *Text) makeup(p *Proposal) makeup {
	m := makeup{rule: p.Rule.Name, source: sourceSort(t, p.Source)}
	if p.Head >= 0 {
		m.word, m.form = t.Lemma(p), cueForm(t, p.Head)
	}
	return m
}

// features names the features that a makeup has by itself.
func (m *makeup) features(n *namer) {
	n.name("bias")
	n.name("rule", m.rule)
	n.name("word", m.word)
	n.name("rule word", m.rule, m.word)
	n.name("source", m.source)
	n.name("rule source", m.rule, m.source)
	n.name("word source", m.word, m.source)
	n.name("form", m.rule, m.form)
	n.name("word form", m.word, m.form)
}

// placeFeatures names the other features of p.
func (t *Text) placeFeatures(p *Proposal, m *makeup, n *namer) {
	cueFeatures(t, n, p, m.word)
	contentFeatures(t, n, p, m.word)
	if inHeadline(t, p.Cue.First) {
		n.name("headline", m.rule)
	}
}

// cueFeatures names the features of the verb group and of what is before it.
func cueFeatures(t *Text, n *namer, p *Proposal, word string) {
	rule := p.Rule.Name
	if last := p.Cue.End - 1; last != p.Head {
		n.name("lead", rule, t.String(last))
		n.name("word lead", word, t.String(last))
	}
	for k := p.Cue.First; k < p.Cue.End && k < p.Head; k++ {
		switch {
		case t.Is(k, english.Negation):
			n.name("negated", rule)
		case t.Is(k, english.Modal):
			n.name("modal", rule)
			n.name("modal word", word)
		case t.Is(k, english.Be):
			n.name("be", rule)
		case t.Is(k, english.Raising):
			n.name("chain", rule)
		}
	}
	if p.Cue.First > 0 {
		n.name("before", wordSort(t, p.Cue.First-1))
	}
}

// longestContent is how many tokens of the content are looked at: that of one sentence has less.
const longestContent = 500

// contentFeatures names the features of the content and of what follows it.
func contentFeatures(t *Text, n *namer, p *Proposal, word string) {
	rule := p.Rule.Name
	c := p.Content[0]
	first := wordSort(t, c.First)
	n.name("first", rule, first)
	n.name("word first", word, first)
	n.name("length", rule, lengthSort(p.Content))
	if hi := p.Content[len(p.Content)-1].End; hi < t.Len() {
		n.name("next", rule, wordSort(t, hi))
	}
	for k := c.First; k < min(c.End, c.First+longestContent); k++ {
		if t.Opens(k) {
			n.name("quoted", rule)
			break
		}
	}
}

// cueForm names the form of the reporting word at token i.
func cueForm(t *Text, i int) string {
	switch c := t.Cue(i); {
	case t.Tag(i) == article.NOUN:
		return "noun"
	case t.Tag(i) == article.ADJ:
		return "adjective"
	case c.Is(english.Ing):
		return "ing"
	case c.Is(english.Third):
		return "third"
	case c.Is(english.Past):
		return "past"
	}
	return "base"
}

// sourceSort names the sort of source that p is.
func sourceSort(t *Text, p text.Range) string {
	switch {
	case p.Empty():
		return "none"
	case p.Len() == 1:
		if sort := pronounSort(t, p.First); sort != "" {
			return sort
		}
	}
	if Artifact(t, p) {
		return "artifact"
	}
	for k := p.First; k < p.End; k++ {
		if k > p.First && (t.Is(k, english.Preposition) || t.Punct(k, ',')) {
			break
		}
		if t.Tag(k) == article.PROPN && t.Shaped(k, Capital) {
			if t.Is(p.First, english.Determiner) {
				return "the name"
			}
			return "name"
		}
	}
	if t.Shaped(p.End-1, Plural) {
		return "nouns"
	}
	return "noun"
}

// pronounSort names the sort of source that a pronoun is, "" for other words.
func pronounSort(t *Text, i int) string {
	switch {
	case t.Is(i, english.Wh) || t.Word(i, "that"):
		return "relative"
	case t.Word(i, "it") || t.Word(i, "this"):
		return "it"
	case t.Is(i, english.SubjectPronoun) && t.Is(i, english.Masculine|english.Feminine):
		return "she"
	case t.Is(i, english.SubjectPronoun) && t.Is(i, english.FirstSingular|english.FirstPlural):
		return "we"
	case t.Is(i, english.SubjectPronoun):
		return "they"
	case t.Is(i, english.Possessive):
		return "her"
	}
	return ""
}

// Artifact reports whether a source is a thing that shows something: a report, a
// poll.
func Artifact(t *Text, src text.Range) bool {
	for k := src.First; k < src.End; k++ {
		if t.Is(k, english.Preposition|english.Wh) || t.Punct(k, ',') || k > src.First && t.Verb(k) {
			return k > src.First && t.Is(k-1, english.Artifact) && !t.Shaped(k-1, Owner)
		}
	}
	return !src.Empty() && t.Is(src.End-1, english.Artifact) && !t.Shaped(src.End-1, Capital)
}

// wordSort names a token by its spelling if it is punctuation or of a closed
// class, else by its part of speech.
func wordSort(t *Text, k int) string {
	const closed = english.Pronoun | english.Preposition | english.Subordinator | english.Coordinator | english.Determiner | english.Auxiliary
	switch {
	case t.Sign(k) != 0, t.Is(k, closed) && !t.Shaped(k, Capital):
		return t.String(k)
	case t.Shaped(k, Ing):
		return "-ing"
	}
	return t.Tag(k).String()
}

// lengthSort names the length of content.
func lengthSort(content []text.Range) string {
	n := 0
	for _, c := range content {
		n += c.Len()
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
