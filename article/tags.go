package article

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/pos"
)

// This file gives tokens their parts of speech. They are found when first asked
// for, since much can be read from an article without them.

// A Tag is the part of speech of a token: one of the universal tags of
// Universal Dependencies, version 2
// (https://universaldependencies.org/u/pos/). A token that Universal
// Dependencies splits in two has the tag of its first part: AUX for "don't",
// PROPN for "Kerry's". The zero Tag is no part of speech.
type Tag uint8

// The universal parts of speech.
const (
	_     Tag = iota
	ADJ       // adjective
	ADP       // preposition or postposition
	ADV       // adverb
	AUX       // auxiliary verb, "be" as a copula
	CCONJ     // coordinating conjunction
	DET       // determiner
	INTJ      // interjection
	NOUN      // common noun
	NUM       // numeral
	PART      // particle: "to" of an infinitive, "not"
	PRON      // pronoun
	PROPN     // proper noun
	PUNCT     // punctuation
	SCONJ     // subordinating conjunction
	SYM       // symbol: "$", "%"
	VERB      // verb
	X         // other
)

// String returns the tag as Universal Dependencies writes it, "NOUN" for
// [NOUN], and "_" for the zero Tag.
func (t Tag) String() string {
	if t == 0 || int(t) > len(pos.Names) {
		return "_"
	}
	return pos.Names[t-1]
}

// tags caches the parts of speech of the tokens of an article.
type tags struct {
	once sync.Once
	all  []Tag
}

// taggers are the memory of taggers at rest.
var taggers = sync.Pool{New: func() any { return new(pos.Tagger) }}

// Tags returns the part of speech of each token of a, in the order of a.Tokens.
// The first call finds them, later ones return the same slice, which must not
// be changed. It is safe for concurrent use.
func (a *Article) Tags() []Tag {
	a = a.orEmpty()
	a.tags.once.Do(func() {
		if len(a.Tokens) == 0 {
			return
		}
		if p, _ := a.plain(); p != a {
			if a.tags.all = p.Tags(); len(a.tags.all) != len(a.Tokens) {
				a.tags.all = make([]Tag, len(a.Tokens)) // they are no words of the text
			}
			return
		}
		d := a.doc()
		t := taggers.Get().(*pos.Tagger)
		defer func() {
			if !d.Long() {
				taggers.Put(t)
			}
		}()
		a.tags.all = make([]Tag, len(d.Words))
		for i := range a.tags.all {
			a.tags.all[i] = 1 // of what is in no sentence
		}
		t.Each(pos.Default(), d, func(first int, tags []uint8) {
			for i, tag := range tags {
				a.tags.all[first+i] = Tag(tag) + 1
			}
		})
		a.headlineVerbs(a.tags.all)
	})
	return a.tags.all
}
