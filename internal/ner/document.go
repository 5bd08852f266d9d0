package ner

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A Document turns an article into sequences, one a sentence. It is memory to be
// used again, by one goroutine at a time; the zero Document is ready for use.
type Document struct {
	a     *article.Article
	words []word
	seen  []sight // open hash table of the words of the article
	seq   crf.Sequence

	total company // of the article
	here  company // of a sentence, see net.go
}

// A sight is how the article writes a word.
type sight struct {
	hash uint64
	bits uint64
}

// Bits of sight.bits and word.doc.
const (
	sawSmall     uint64 = 1 << iota // in small letters
	sawCapital                      // with a capital within a sentence
	sawAfterName                    // behind a first name, with a capital
	sawTitled                       // behind a title, with a capital
	sawPlace                        // behind "in", with a capital
	sawBefore                       // before a surname or another capital
)

// Reset makes d read another article.
func (d *Document) Reset(a *article.Article) {
	d.a = a
	if cap(d.words) < len(a.Tokens) {
		d.words = make([]word, len(a.Tokens))
	}
	d.words = d.words[:len(a.Tokens)]
	for i := range a.Sentences {
		d.look(&a.Sentences[i])
	}
	d.count()
	for i := range d.words {
		d.words[i].setTraits()
	}
	d.total.of(d.words)
}

// look notes what each word of a sentence is.
func (d *Document) look(s *article.Sentence) {
	words := d.words[s.First : s.First+len(s.Tokens)]
	classes := embed.Default()
	small, capitals, first := 0, 0, true
	for i := range s.Tokens {
		w := &words[i]
		w.look(s.Tokens[i].In(d.a.Text))
		if i > 0 && s.Tokens[i-1].End == s.Tokens[i].Start {
			w.flags |= glued
		}
		if w.flags&letters != 0 {
			w.id = classes.Word(w.hash)
			w.class, w.codes = classes.Class(w.id), classes.Codes(w.id)
			if first {
				w.flags |= initial
				first = false
			}
			switch {
			case w.flags&capital != 0:
				capitals++
			case s.Tokens[i].Len() > 3:
				small++
			}
		}
	}
	if small == 0 || capitals >= 4 && capitals >= 6*small {
		for i := range words {
			words[i].flags |= titled
			if small == 0 {
				words[i].flags |= loud
			}
		}
	}
	from := d.a.Text[s.Start:s.End]
	if informal(words) {
		// Who writes so may write names so as well; they are looked up as if
		// each word had its capital.
		for i := range words {
			words[i].flags |= loose
		}
		from = capitals1(from, s)
	}
	near := func(i int) bool { // a capital letter stands near word i
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
	word := func(at int) func(int) string {
		return func(k int) string {
			if at+k >= len(words) || k > 0 && words[at+k-1].flags&possessive != 0 {
				return ""
			}
			return d.str(s, from, at+k)
		}
	}
	for i := range words {
		w := &words[i]
		if w.flags&letters == 0 || !near(i) {
			continue
		}
		if w.flags&(capital|loose) != 0 {
			str := d.str(s, from, i)
			if g, ok := lexicon.FirstName(str); ok {
				w.gaz |= firstName | uint64(g)<<1
			}
			if lexicon.Surname(str) {
				w.gaz |= surname
			}
		}
		if w.gaz&knownKindMask == 0 && (w.flags&(capital|loose) != 0 || i+1 < len(words) && words[i+1].flags&glued != 0) {
			if n, senses := lexicon.Longest(word(i)); n > 0 {
				if x, ok := senses.First(); ok {
					know(words[i:i+n], x)
				}
			}
		}
		if w.noun == 0 {
			if n, noun := lexicon.LongestNoun(word(i)); n > 0 {
				for k := range n {
					words[i+k].noun = uint64(noun.Class())<<1 | uint64(min(k, 1)) + 1<<8
				}
			}
		}
	}
}

const knownKindMask = 15 * knownKind

// informal reports whether a sentence is written without care for capitals.
func informal(words []word) bool {
	for i := range words {
		if w := &words[i]; w.flags&letters != 0 {
			if w.flags&initial != 0 && w.flags&capital == 0 || w.hash == hashI && w.flags&capital == 0 {
				return true
			}
		}
	}
	return false
}

// capitals1 returns the text of a sentence with a capital at the start of each
// of its tokens.
func capitals1(text string, s *article.Sentence) string {
	b := []byte(text)
	for _, t := range s.Tokens {
		if c := b[t.Start-s.Start]; 'a' <= c && c <= 'z' {
			b[t.Start-s.Start] = c &^ 0x20
		}
	}
	return string(b)
}

// str returns token i of s, whose text is given, without a possessive ending.
func (d *Document) str(s *article.Sentence, text string, i int) string {
	str := text[s.Tokens[i].Start-s.Start : s.Tokens[i].End-s.Start]
	if d.words[s.First+i].flags&possessive != 0 {
		n := 2
		if str[len(str)-2] != '\'' {
			n = len("’s")
		}
		str = str[:len(str)-n]
	}
	return str
}

// count notes of each word how the article writes it.
func (d *Document) count() {
	size := 64
	for size < 2*len(d.words) {
		size *= 2
	}
	if cap(d.seen) < size {
		d.seen = make([]sight, size)
	}
	d.seen = d.seen[:size]
	clear(d.seen)
	for i := range d.words {
		w := &d.words[i]
		if w.flags&letters == 0 || w.flags&titled != 0 {
			continue
		}
		bits := uint64(0)
		switch {
		case w.flags&capital == 0:
			bits = sawSmall
		case w.flags&initial == 0:
			bits = sawCapital
		}
		if i > 0 && w.flags&capital != 0 {
			b := &d.words[i-1]
			if b.flags&capital != 0 && b.gaz&firstName != 0 {
				bits |= sawAfterName
			}
			if c := b.noun >> 1 & 15; b.noun != 0 && c >= uint64(lexicon.Honorific) && c <= uint64(lexicon.Royal) {
				bits |= sawTitled
			}
			if b.hash == hashIn {
				bits |= sawPlace
			}
		}
		if i+1 < len(d.words) && w.flags&capital != 0 {
			if y := &d.words[i+1]; y.flags&(capital|initial) == capital && y.gaz&surname != 0 {
				bits |= sawBefore
			}
		}
		d.seen[d.find(w.hash)].bits |= bits
	}
	for i := range d.words {
		if w := &d.words[i]; w.flags&letters != 0 {
			w.sight = d.find(w.hash)
			w.doc = d.seen[w.sight].bits
		}
	}
}

var hashIn, hashI = hash.Lower("in"), hash.Lower("i")

// find returns the place of a word in d.seen.
func (d *Document) find(hash uint64) uint32 {
	mask := uint64(len(d.seen) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		s := &d.seen[i]
		if s.hash == hash || s.hash == 0 {
			s.hash = hash
			return uint32(i)
		}
	}
}
