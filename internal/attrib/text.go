package attrib

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Text is an article as the models read it: its tokens, cut into paragraphs
// and sentences. It is reusable memory; the zero Text is ready for use by one
// goroutine at a time.
type Text struct {
	words  text.Range // those of the article that are read
	tokens []token    // one for each of words
	paras  []text.Range
	sents  []text.Range
	forms  []form       // one for each spelling of the article
	marks  []text.Marks // one for each of words

	doc  *text.Doc
	tags []article.Tag

	hinting struct { // memory of Hint
		in    []Hint
		links []Link
		kinds []Label
		begin []bool
	}

	stop *cancel.Signal // checked word by word; nil for none
}

// A form is what a spelling alone says. The values are hashes unless stated
// otherwise.
type form struct {
	low      uint64    // in lower case
	stem     uint64    // of its lemma, or of what is left without endings
	suffix   uint64    // last three letters, packed
	shape    uint64    // "Xx" for a capitalized word
	clusters [3]uint64 // numbers of its word clusters, from coarse to fine
	prior    uint64    // how likely the word is part of a cue, 0 to 6, or Unseen
	punct    bool      // no word and no number
}

// A token is what features are made of.
type token struct {
	form
	tag uint64

	hint uint64 // label that the rules give the token
	rule uint64 // hash of the construct's name, 0 for none
	rate uint64 // how often the construct is right, in eighths from 1

	mark          text.State
	behind, ahead uint8 // tokens to the quotation marks on either side
	likely        bool  // a cue, judging by its prior
	sent, para    int32
}

// Unseen is the prior of words that training never saw. The others go from 0 to
// 6, the prior of words that are nearly always part of a cue.
const Unseen = 8

// likely is the prior from which on a word counts as a cue in the features of
// others.
const likely = 3

// pad is the token before the first and after the last one.
var pad = token{form: form{low: 5, stem: 7, suffix: 11, shape: 13, prior: 15}, tag: 63}

// Priors gives the prior of a stem, by its hash.
type Priors func(stem uint64) uint64

// Reset makes t the view of an article. Priors are what training counted.
func (t *Text) Reset(a *article.Article, priors Priors) {
	t.open(a)
	for i := range t.forms {
		if t.doc.Forms[i].Flags&text.Letters != 0 {
			t.forms[i].prior = priors(t.forms[i].stem)
		}
	}
	t.section(text.Range{End: len(t.doc.Words)})
}

// open prepares t for the sections of an article, but for the priors.
func (t *Text) open(a *article.Article) {
	t.doc, t.tags = access.Words(a), a.Tags()
	t.stop = t.doc.Stop
	t.readForms(t.doc)
}

// longestSection is how many words of an article are read at once at most. Only the text
// of many articles is longer.
const longestSection = 4 * crf.Longest

// sections yields the sections in which the words of the article are read: whole
// paragraphs, but for one that is longer than a section alone.
func (t *Text) sections(yield func(text.Range) bool) {
	d := t.doc
	for first := 0; first < len(d.Words); {
		end := min(first+longestSection, len(d.Words))
		if end < len(d.Words) {
			s := d.Sentence(end)
			for s > 0 && d.Sentences[s-1].Paragraph == d.Sentences[s].Paragraph {
				s--
			}
			if d.Sentences[s].First > first {
				end = d.Sentences[s].First
			}
		}
		if !yield(text.Range{First: first, End: end}) {
			return
		}
		first = end
	}
}

// section makes t the view of some words of the article that is open.
func (t *Text) section(words text.Range) {
	d := t.doc
	t.words = words
	t.tokens, t.paras, t.sents = slices.Grow(t.tokens[:0], words.Len()), t.paras[:0], t.sents[:0]
	t.marks = d.Marks(t.marks[:0], words)
	paragraph := -1
	for i := words.First; i < words.End; {
		s := d.Sentences[d.Sentence(i)]
		s.End = min(s.End, words.End)
		if s.Paragraph != paragraph {
			paragraph = s.Paragraph
			t.paras = append(t.paras, text.Range{First: i})
		}
		t.paras[len(t.paras)-1].End = s.End
		t.sents = append(t.sents, text.Range{First: i, End: s.End})
		for ; i < s.End; i++ {
			t.stop.Every(i)
			q := t.marks[i-words.First]
			t.tokens = append(t.tokens, token{
				form: t.forms[d.Words[i].Form],
				tag:  uint64(t.tags[i]),
				mark: d.State(i), behind: q.Left, ahead: q.Right,
				sent: int32(len(t.sents) - 1), para: int32(len(t.paras) - 1),
			})
			t.token(i).mind()
		}
	}
}

// token returns word i of the article, one of those that are read.
func (t *Text) token(i int) *token { return &t.tokens[i-t.words.First] }

// mind takes in how the token relates to quotations.
func (k *token) mind() {
	if k.mark >= text.Opening {
		// All styles of quotation marks are one.
		k.low, k.stem = uint64(k.mark), uint64(k.mark)
		k.punct = true
		k.prior = 0
	}
	k.likely = k.prior >= likely && k.prior < Unseen && k.mark == text.Outside
}

// readForms fills t.forms with the spellings of an article, but for the priors.
func (t *Text) readForms(d *text.Doc) {
	classes := embed.Default()
	t.forms = slices.Grow(t.forms[:0], len(d.Forms))
	var words [crf.Batch]embed.Word
	for i := range d.Forms {
		if i%crf.Batch == 0 {
			d.Stop.Check()
			classes.Words(words[:], d.Forms[i:])
		}
		f := &d.Forms[i]
		k := form{
			low:    f.Whole,
			stem:   f.Stem,
			suffix: text.Affix(f.Suffix, 3) | uint64(f.Flags&text.Possessive),
			shape:  f.Shape,
			punct:  f.Punct != 0,
		}
		if f.Flags&text.Letters != 0 {
			c := classes.Class(words[i%crf.Batch])
			for level := range k.clusters {
				k.clusters[level] = c.Cluster(level + 1)
			}
		}
		t.forms = append(t.forms, k)
	}
}

// at returns token i of the range, and the pad outside of it.
func (t *Text) at(i int, in text.Range) *token {
	if !in.Has(i) {
		return &pad
	}
	return t.token(i)
}

const (
	inside  = text.Inside
	opening = text.Opening
)

// Paragraphs returns the number of paragraphs.
func (t *Text) Paragraphs() int { return len(t.paras) }

// Paragraph returns the tokens of a paragraph.
func (t *Text) Paragraph(i int) text.Range { return t.paras[i] }

// A Hint is an attribution that the rules propose.
type Hint struct {
	Link
	Rule string // name of the construct
	Rate int    // how likely it is right, in 1000
}

// Hint says what the rules make of the text. Without it they find nothing.
func (t *Text) Hint(hints []Hint) {
	hints = t.within(hints)
	m := &t.hinting
	m.links = m.links[:0]
	for i := range hints {
		m.links = append(m.links, hints[i].Link)
	}
	m.kinds, m.begin = cleared(m.kinds, len(t.tokens)), cleared(m.begin, len(t.tokens))
	for i, y := range t.labels(m.links, m.kinds, m.begin) {
		t.tokens[i].hint = uint64(y)
	}
	for _, h := range hints {
		rule, rate := hash.String(h.Rule), uint64(h.Rate/125)+1
		for p := range h.parts {
			for i := p.First; i < p.End; i++ {
				t.token(i).rule, t.token(i).rate = rule, rate
			}
		}
	}
}

// cleared returns n zeros, in the memory of b where that is enough.
func cleared[T any](b []T, n int) []T {
	if cap(b) < n {
		return make([]T, n, n+n/4)
	}
	clear(b[:n])
	return b[:n]
}

// within returns the hints with a cue among the words that are read, without the parts of
// them that are not.
func (t *Text) within(hints []Hint) []Hint {
	if t.words.Len() == len(t.doc.Words) {
		return hints
	}
	in := t.hinting.in[:0]
	for _, h := range hints {
		if h.Cue.Empty() || !t.words.Has(h.Cue.First) {
			continue
		}
		h.Cue, h.Source = t.clip(h.Cue), t.clip(h.Source)
		if slices.ContainsFunc(h.Content, func(c text.Range) bool { return t.clip(c) != c || c.Empty() }) {
			all := h.Content
			h.Content = nil
			for _, c := range all {
				if c = t.clip(c); !c.Empty() {
					h.Content = append(h.Content, c)
				}
			}
		}
		in = append(in, h)
	}
	t.hinting.in = in
	return in
}

// clip returns what of r is among the words that are read, the empty range for nothing.
func (t *Text) clip(r text.Range) text.Range {
	r = text.Range{First: max(r.First, t.words.First), End: min(r.End, t.words.End)}
	if r.Empty() {
		return text.Range{}
	}
	return r
}

// Stem returns the hash of token i's stem. It is false for words in quotation
// marks.
func (t *Text) Stem(i int) (uint64, bool) { return t.token(i).stem, t.token(i).mark != inside }
