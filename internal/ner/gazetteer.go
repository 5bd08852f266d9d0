package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file notes what the lexicon knows of the words of a sentence: given names and
// surnames, actors and places of the gazetteer, titles and other nouns.

// Bits of token.gaz.
const (
	firstName uint64 = 1 << iota
	maleName
	femaleName
	surname
	knownFirst // first token of a name of the gazetteer
	knownRest
	knownKind  = 1 << 6 // four bits: kind, one more for demonyms
	knownClass = 1 << 10

	knownKindMask = 15 * knownKind
)

// A lookup looks for names and nouns in a sentence.
type lookup struct {
	doc   *text.Doc
	s     *article.Sentence
	text  string // of the sentence, with capitals where its own say nothing
	words []token
}

// gazetteer fills in gaz and noun of the words of a sentence.
func (d *Document) gazetteer(s *article.Sentence, words []token) {
	l := lookup{doc: d.doc, s: s, text: d.a.Text[s.Start:s.End], words: words}
	if len(words) > 0 && words[0].flags&loose != 0 {
		l.text = capitalized(l.text, s, d.doc) // a name may be written without its capitals too
	}
	for i := range words {
		d.doc.Stop.Every(i)
		w := &words[i]
		if w.flags&letters == 0 || !nearCapital(words, i) {
			continue
		}
		if w.flags&(capital|loose) != 0 {
			w.gaz |= d.person(s.First+i, l.str(i))
		}
		if w.gaz&knownKindMask == 0 && (w.flags&(capital|loose) != 0 || i+1 < len(words) && words[i+1].flags&glued != 0) {
			l.name(i)
		}
		if w.noun == 0 {
			l.noun(i)
		}
	}
}

// person returns what is known of token i, written as s, as a given name and as a
// surname. Each spelling is looked up once.
func (d *Document) person(i int, s string) uint64 {
	f := &d.forms[d.doc.Words[i].Form]
	if !f.asked {
		f.asked = true
		if g, ok := lexicon.FirstName(s); ok {
			f.person |= firstName | uint64(g)<<1
		}
		if lexicon.Surname(s) {
			f.person |= surname
		}
	}
	return f.person
}

// nearCapital reports whether a word with a capital is at most two words from word i,
// or capitals say nothing.
func nearCapital(words []token, i int) bool {
	if words[i].flags&loose != 0 {
		return true
	}
	for k := max(i-2, 0); k <= min(i+2, len(words)-1); k++ {
		if words[k].flags&capital != 0 {
			return true
		}
	}
	return false
}

// name notes the longest name of the gazetteer that begins with word i.
func (l *lookup) name(i int) {
	n, senses := lexicon.LongestFrom(l.heads(i), l.from(i))
	x, ok := senses.First()
	if n == 0 || !ok {
		return
	}
	actor := x.Actor()
	bits := uint64(actor.Kind)*knownKind | uint64(actor.Class)*knownClass
	if x.Basis() == lexicon.Demonym {
		bits = 15 * knownKind
	}
	for k := i; k < i+n; k++ {
		l.words[k].gaz |= bits | knownRest
	}
	l.words[i].gaz = l.words[i].gaz&^knownRest | knownFirst
}

// noun notes the longest title or noun that begins with word i.
func (l *lookup) noun(i int) {
	n, noun := lexicon.LongestNounFrom(l.heads(i), l.from(i))
	for k := range n {
		l.words[i+k].noun = uint64(noun.Class())<<1 | uint64(min(k, 1)) + 1<<8
	}
}

// heads returns what the lexicon knows of the names and nouns that begin with word i.
func (l *lookup) heads(i int) lexicon.Heads {
	return lexicon.HeadsOf(&l.doc.Form(l.s.First+i).Heads, l.str(i))
}

// from returns the words from word i on, up to the first with a possessive ending.
func (l *lookup) from(i int) func(k int) string {
	return func(k int) string {
		if i+k >= len(l.words) || k > 0 && l.words[i+k-1].flags&possessive != 0 {
			return ""
		}
		return l.str(i + k)
	}
}

// str returns word i without a possessive ending.
func (l *lookup) str(i int) string {
	start := l.doc.Start(l.s.First+i) - l.s.Start
	return l.text[start : start+int(l.doc.Form(l.s.First+i).Length)]
}
