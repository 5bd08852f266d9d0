package pos

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A form is what one spelling of an article says. Most fields are hashes or
// packed letters: they are compared, never read.
type form struct {
	word   uint64 // in lower case without a possessive ending
	entry  uint64 // what the lexicon says of it
	hint   uint64 // what another program mostly makes of it
	shape  uint64
	suffix uint64 // packed, see [text.Affix]
	prefix uint64
	looks  uint64 // flags
	allow  crf.Set
}

// edge is the word beside a sentence.
var edge = form{word: 1, entry: 1, hint: 1, shape: 1}

// lowered marks the entry of a word that the lexicon knows in lower case only.
const lowered = 1 << 31

// The flags that matter, of a form and of a position.
const (
	formLooks  = text.Capital | text.Upper | text.Initial | text.Mixed | text.Digits | text.Letters | text.Possessive | text.Hyphen
	placeLooks = text.First | text.Loud
)

// read fills forms, at most [crf.Batch], with what spellings say and what l says of them.
func (l *Lexicon) read(forms []form, spellings []text.Form) {
	var keys, values [crf.Batch]uint32
	n := len(forms)
	for i := range forms {
		keys[i] = wordKey(spellings[i].Exact)
	}
	l.index.GetAll(values[:n], keys[:n])
	for i := range forms {
		forms[i].read(&spellings[i], l, l.entry(values[i]))
		keys[i] = hintKey(forms[i].word)
	}
	l.hints.GetAll(values[:n], keys[:n])
	for i := range forms {
		forms[i].hint = uint64(values[i])
	}
}

// read fills f with what a spelling says and what l says of it, but for its hint. e is the
// entry of the spelling.
func (f *form) read(t *text.Form, l *Lexicon, e entry) {
	looks := t.Flags & formLooks
	*f = form{word: t.Whole, shape: t.Shape, suffix: t.Suffix, prefix: t.Prefix}
	if e != 0 {
		looks &^= text.Possessive // "it's" is a word of its own
	} else if t.Flags&text.Possessive != 0 {
		f.word = t.Lower
		e = l.get(t.Name)
	}
	f.looks = uint64(looks)
	f.entry, f.allow = uint64(e), e.set()
	if f.allow != 0 {
		return
	}
	f.allow = unknown(t)
	if t.Flags&text.Letters == 0 {
		return
	}
	if e = l.get(f.word); e != 0 {
		f.entry = uint64(e) | lowered
		if t.Flags&text.Digits == 0 {
			f.allow = e.set() | 1<<PROPN
		}
	}
}

// unknown returns what a word can be that the lexicon does not know.
func unknown(t *text.Form) crf.Set {
	if c := t.English.Class; c.Is(english.Auxiliary) && c.Is(english.Negation) {
		return 1 << AUX // "hasn't"
	}
	switch t.Flags & (text.Letters | text.Digits) {
	case 0:
		return signSet
	case text.Digits:
		return numberSet
	case text.Letters | text.Digits:
		return numberSet | openSet
	}
	if t.Length <= 4 && t.Flags&text.Capital == 0 {
		return rareSet // misspelled, often
	}
	return openSet
}
