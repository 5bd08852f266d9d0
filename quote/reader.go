package quote

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file makes the view of an article that the rules read: its tokens with
// all that is known of them, looked up once.

// A word is what the rules know of one token.
type word struct {
	cue   english.Cue
	class english.Class
	shape shape
	tag   article.Tag
	punct byte // the first byte of a token without letters or digits, 0 for others
	sent  int32
	par   int32
	q     text.Quoted
}

// A shape is what a token looks like.
type shape uint8

const (
	capital shape = 1 << iota // starts with a capital letter
	number                    // starts with a digit
	owner                     // ends like "Kerry's" or "leaders'"
	manner                    // ends in "ly"
	ing                       // ends in "ing"
	ed                        // ends in "ed"
	first                     // the first word of its sentence
	plural                    // ends in "s"
)

// A run is a half-open range of tokens.
type run struct{ lo, hi int }

func (r run) empty() bool { return r.hi <= r.lo }

func (r run) has(i int) bool { return r.lo <= i && i < r.hi }

// A reader holds an article while its attributions are found.
type reader struct {
	a          *article.Article
	words      []word
	quotations []article.Quotation
	states     []text.Quoted // as the marks are, before closeOff
	found      []relation
	rest       []relation // what was likely enough but in the way of what was found
	taken      []int32    // for each token, 1 + the relation that has it, 0 for none
}

func newReader(a *article.Article) *reader {
	r := &reader{a: a, words: make([]word, len(a.Tokens)), taken: make([]int32, len(a.Tokens))}
	r.quotations = slices.Clone(a.Quotations)
	r.states = text.Of(a).Quoted
	tags := a.Tags()
	s := -1
	for p := range a.Paragraphs {
		for range a.Paragraphs[p].Sentences {
			s++
			for k := range a.Sentences[s].Tokens {
				i := a.Sentences[s].First + k
				w := &r.words[i]
				w.sent, w.par, w.q, w.tag = int32(s), int32(p), r.states[i], tags[i]
				w.look(a.Tokens[i].In(a.Text))
				if w.punct == '-' && k > 0 && a.Tokens[i-1].End < a.Tokens[i].Start && a.Text[a.Tokens[i].End:min(a.Tokens[i].End+1, len(a.Text))] == " " {
					w.punct = '~' // a hyphen that stands for a dash
				}
				if k == 0 || k == 1 && r.words[i-1].punct != 0 {
					w.shape |= first
				}
			}
		}
	}
	r.closeOff()
	return r
}

// closeOff ends quotations whose closing mark is missing where a tag shows that
// they are over: "“It will hold, she said."
func (r *reader) closeOff() {
	for n := range r.quotations {
		q := &r.quotations[n]
		if q.Parent >= 0 || !q.Close.Empty() || n+1 < len(r.quotations) && r.quotations[n+1].Continues == n {
			continue
		}
		all := r.quotation(r.first(n))
		if c := r.tagWithin(all); c > 0 {
			q.End = r.a.Tokens[c].Start
			for k := c; k < all.hi; k++ {
				r.words[k].q = text.Quoted{Quotation: -1, Left: text.Far, Right: text.Far}
			}
		}
	}
}

// tagWithin returns the comma behind which a tag ends the run: ", she said.",
// ", said Mr. X."; 0 if there is none.
func (r *reader) tagWithin(all run) int {
	for c := all.hi - 2; c > all.lo+1 && all.hi-c < 12; c-- {
		if r.words[c].punct != ',' {
			continue
		}
		for k := c + 1; k < all.hi; k++ {
			if w := r.words[k]; w.cue.Is(english.Speech) && w.cue.Is(english.Past|english.Third) && w.tag == article.VERB {
				if k == c+1 || r.punct(k+1, '.') {
					return c
				}
			}
		}
	}
	return 0
}

// longest is the length in bytes of the longest word that is looked up.
const longest = 24

// look finds out what is known of a token.
func (w *word) look(s string) {
	var buf [longest]byte
	b := buf[:0]
	letters, last := false, rune(0)
	for i, c := range s {
		if i == 0 {
			switch {
			case unicode.IsUpper(c):
				w.shape |= capital
			case unicode.IsDigit(c):
				w.shape |= number
			}
		}
		if c < utf8.RuneSelf && !letters {
			letters = 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
		} else if !letters {
			letters = unicode.IsLetter(c) || unicode.IsDigit(c)
		}
		if c == '’' {
			c = '\''
		}
		last = c
		if len(b) < longest-utf8.UTFMax {
			b = utf8.AppendRune(b, unicode.ToLower(c))
		} else if len(b) < longest { // too long to be known
			b = b[:longest]
		}
	}
	if !letters {
		w.punct = punctuation(s)
		return
	}
	if n := len(b); n < longest && n > 1 {
		if last == '\'' || n > 2 && b[n-1] == 's' && b[n-2] == '\'' {
			w.shape |= owner
		}
		switch string(b[max(0, n-2):]) {
		case "ly":
			w.shape |= manner
		case "ed":
			w.shape |= ed
		case "ng":
			if n > 4 && b[n-3] == 'i' {
				w.shape |= ing
			}
		}
		if b[n-1] == 's' {
			w.shape |= plural
		}
		e := english.Lookup(b)
		w.class, w.cue = e.Class, e.Cue
	}
}

// punctuation returns the sign that a token without letters stands for: a
// quotation mark of any kind is '"', a dash of any kind '~', dots '_'.
func punctuation(s string) byte {
	if s == "..." || s == "…" {
		return '_'
	}
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case r == '“' || r == '”' || r == '„' || r == '«' || r == '»' || r == '"' || r == '‘' || r == '’' || r == '`' || r == '\'':
		return '"'
	case r == '–' || r == '—' || r == '―' || r == '‒' || s == "--" || s == "---":
		return '~'
	case r < utf8.RuneSelf:
		return s[0]
	}
	return '_'
}

// is reports whether token i is a word of one of the classes.
func (r *reader) is(i int, c english.Class) bool {
	return i >= 0 && i < len(r.words) && r.words[i].class&c != 0
}

// punct reports whether token i is the sign c.
func (r *reader) punct(i int, c byte) bool {
	return i >= 0 && i < len(r.words) && r.words[i].punct == c
}

// shaped reports whether token i has one of the shapes.
func (r *reader) shaped(i int, s shape) bool {
	return i >= 0 && i < len(r.words) && r.words[i].shape&s != 0
}

// text returns token i as it is written.
func (r *reader) text(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.a.Tokens[i].In(r.a.Text)
}

// word reports whether token i is w, which is in lower case, in any case.
func (r *reader) word(i int, w string) bool {
	s := r.text(i)
	if len(s) != len(w) {
		return false
	}
	for k := range len(s) {
		c := s[k]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != w[k] {
			return false
		}
	}
	return true
}

// tagged reports whether token i is of one of two parts of speech.
func (r *reader) tagged(i int, t, u article.Tag) bool {
	return i >= 0 && i < len(r.words) && (r.words[i].tag == t || r.words[i].tag == u)
}

// outside reports whether token i stands in no quotation.
func (r *reader) outside(i int) bool { return r.words[i].q.State == text.Outside }

// opens and closes report whether token i is the mark that opens or closes an
// outermost quotation.
func (r *reader) opens(i int) bool {
	return i >= 0 && i < len(r.words) && r.words[i].q.State == text.Opening
}

func (r *reader) closes(i int) bool {
	return i >= 0 && i < len(r.words) && r.words[i].q.State == text.Closing
}

// quotation returns the tokens of the outermost quotation that token i is in.
func (r *reader) quotation(i int) run {
	n := r.words[i].q.Quotation
	if n < 0 {
		return run{i, i}
	}
	lo, hi := i, i+1
	for lo > 0 && r.words[lo-1].q.Quotation == n {
		lo--
	}
	for hi < len(r.words) && r.words[hi].q.Quotation == n {
		hi++
	}
	return run{lo, hi}
}

// sentence returns the tokens of sentence s, without the dateline and the dash
// before it. There is at least one.
func (r *reader) sentence(s int) run {
	sent := &r.a.Sentences[s]
	t := run{sent.First, sent.First + len(sent.Tokens)}
	if d := r.a.Dateline; d != nil && sent.Contains(d.Span) {
		for t.lo < t.hi-1 && r.a.Tokens[t.lo].Start < d.End {
			t.lo++
		}
	}
	for t.lo < t.hi-1 && (r.punct(t.lo, '-') || r.punct(t.lo, '~')) {
		t.lo++ // of the dateline or of a list
	}
	return t
}

// span returns the bytes of a run of tokens.
func (r *reader) span(t run) article.Span {
	if t.empty() {
		return article.Span{}
	}
	return article.Span{Start: r.a.Tokens[t.lo].Start, End: r.a.Tokens[t.hi-1].End}
}
