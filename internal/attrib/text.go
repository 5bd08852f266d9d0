package attrib

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Text is an article as the models see it: its tokens with all that is known
// of each, cut into paragraphs and sentences. It is memory to be used again;
// the zero Text is ready for use by one goroutine at a time.
type Text struct {
	tokens []token
	paras  []span
	sents  []span
	lower  []byte
}

// span is a half-open range of tokens.
type span struct{ from, to int }

// A token is what features are made of. The hashes are of strings.
type token struct {
	low    uint64 // in lower case
	stem   uint64
	suffix uint64 // last three letters
	shape  uint64 // "Xx" for a capitalized word
	tag    uint64
	prior  uint64 // how likely the word is part of a cue, 0 to 6, 8 for unknown words

	hint          uint64 // label that the rules give the token
	rule          uint64 // number of the rule, from 1; 0 for none
	rate          uint64 // how often it is right, in eighths from 1
	mark          text.State
	behind, ahead uint8 // to the quotation marks on either side
	punct         bool
	likely        bool // a cue, by its prior
	sent, para    int32
}

// Unseen is the prior of words that training never saw. The others go from 0 to
// 6, the prior of words that nearly always are part of a cue.
const Unseen = 8

// likely is the prior from which on a word counts as a cue in the features of
// others.
const likely = 3

// pad stands for the tokens before the first and after the last one.
var pad = token{low: 5, stem: 7, suffix: 11, shape: 13, tag: 63, prior: 15}

// Priors gives the prior of a stem, by its hash.
type Priors func(stem uint64) uint64

// Reset makes t the view of an article whose quotations are given, one entry a
// token. Priors are what training counted.
func (t *Text) Reset(a *article.Article, marks []text.Quoted, priors Priors) {
	t.tokens, t.paras, t.sents = t.tokens[:0], t.paras[:0], t.sents[:0]
	tags := a.Tags()
	for _, p := range a.Paragraphs {
		from := len(t.tokens)
		for _, s := range p.Sentences {
			first := len(t.tokens)
			for i, tok := range s.Tokens {
				n := s.First + i
				t.tokens = append(t.tokens, token{
					tag:    uint64(tags[n]),
					mark:   marks[n].State,
					behind: marks[n].Left,
					ahead:  marks[n].Right,
					sent:   int32(len(t.sents)),
					para:   int32(len(t.paras)),
				})
				t.look(&t.tokens[len(t.tokens)-1], tok.In(a.Text), priors)
			}
			t.sents = append(t.sents, span{first, len(t.tokens)})
		}
		t.paras = append(t.paras, span{from, len(t.tokens)})
	}
}

// look fills in what the word itself tells.
func (t *Text) look(k *token, word string, priors Priors) {
	letters := t.fold(k, word)
	low := t.lower
	k.low = hash.String(low)
	k.suffix = hash.String(low[max(0, len(low)-3):])
	var buf [40]byte
	s := low
	if len(low) < len(buf) {
		s = stem(low, buf[:])
	}
	k.stem = hash.String(s)
	k.punct = !letters && (len(low) == 0 || low[0] < '0' || low[0] > '9') || k.mark >= text.Opening
	if k.mark >= text.Opening {
		// All styles of quotation marks are one.
		k.low = uint64(k.mark)
		k.stem = k.low
		return
	}
	if letters {
		k.prior = priors(k.stem)
		k.likely = k.prior >= likely && k.prior < Unseen && k.mark == text.Outside
	}
}

// fold puts word in lower case with straight apostrophes into t.lower, sets the
// shape and reports whether there are letters.
func (t *Text) fold(k *token, word string) (letters bool) {
	t.lower = t.lower[:0]
	shape, classes := uint64(0), 0
	var last byte
	for i := 0; i < len(word); {
		r, w := rune(word[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(word[i:])
		}
		i += w
		var c byte
		switch {
		case 'a' <= r && r <= 'z':
			c, letters = 'x', true
		case 'A' <= r && r <= 'Z':
			c, letters = 'X', true
			r += 'a' - 'A'
		case '0' <= r && r <= '9':
			c = 'd'
		case r < utf8.RuneSelf:
			c = byte(r)
		case r == '\u2019':
			c, r = '\'', '\''
		case unicode.IsUpper(r):
			c, letters = 'X', true
			r = unicode.ToLower(r)
		case unicode.IsLetter(r):
			c, letters = 'x', true
		default:
			c = '.'
		}
		t.lower = utf8.AppendRune(t.lower, r)
		if c != last || classes == 1 {
			if classes < 6 {
				shape = shape<<8 | uint64(c)
				classes++
			}
		}
		last = c
	}
	k.shape = shape
	return letters
}

// at returns token i of the range, and the pad outside of it.
func (t *Text) at(i int, in span) *token {
	if i < in.from || i >= in.to {
		return &pad
	}
	return &t.tokens[i]
}

const (
	inside  = text.Inside
	opening = text.Opening
)

// Paragraphs returns the number of paragraphs.
func (t *Text) Paragraphs() int { return len(t.paras) }

// Paragraph returns the tokens of a paragraph.
func (t *Text) Paragraph(i int) Part { return Part{t.paras[i].from, t.paras[i].to} }

// A Hint is an attribution that the rules propose.
type Hint struct {
	Link
	Rule string // its name
	Rate int    // how likely it is right, in 1000
}

// Hint says what the rules make of the text. Without it they find nothing.
func (t *Text) Hint(hints []Hint) {
	links := make([]Link, len(hints))
	for n, h := range hints {
		links[n] = h.Link
	}
	for i, y := range t.Encode(links) {
		t.tokens[i].hint = uint64(y)
	}
	for _, h := range hints {
		rule, rate := hash.String(h.Rule), uint64(h.Rate/125)+1
		for p := range h.parts {
			for i := p.From; i < p.To; i++ {
				t.tokens[i].rule, t.tokens[i].rate = rule, rate
			}
		}
	}
}

// Stem returns the hash of token i's stem. It is false for words in quotation
// marks.
func (t *Text) Stem(i int) (uint64, bool) { return t.tokens[i].stem, t.tokens[i].mark != inside }
