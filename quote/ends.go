package quote

import (
	_ "embed"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// This file decides where the content behind a cue ends. It may end at every
// comma, conjunction, preposition or the like; how often it does at each kind of
// place was counted on training articles (ends.tsv). The likeliest end is
// taken, all places before it having been passed.

//go:embed ends.table
var endData string

var endTable = table.MustOpen(endData)

// A kind of content, for which ends were counted apart.
const (
	clauseEnd     = 'c' // that she won, she won
	infinitiveEnd = 'i' // to win
	phraseEnd     = 'p' // the winner
	nounEnd       = 'n' // anything behind a noun
)

// endKind returns the kind of content that a rule gives.
func (u construct) endKind() byte {
	switch u {
	case toInfinitive, toGerund, expected, seems:
		return infinitiveEnd
	case toPhrase, toOf, passive, quality:
		return phraseEnd
	case nounThat, nounTo, nounOf:
		return nounEnd
	}
	return clauseEnd
}

// A place is where content may end, as it is counted: the kind of content, what
// stands before the place and what behind it.
type place struct {
	buf [32]byte
	n   int
}

func (p *place) key() []byte { return p.buf[:p.n] }

func (p *place) add(s string) {
	p.n += copy(p.buf[p.n:], s)
}

// place returns the kind of place before token k in content that starts at
// token b, and whether content may end there at all.
func (r *reader) place(kind byte, b, k int, s run) (p place, ok bool) {
	p.buf[0], p.n = kind, 1
	switch prev := r.words[k-1]; {
	case r.closes(k - 1):
		p.add("”")
		ok = true
	case prev.punct == ')':
		p.add(")")
	}
	j := k
	switch w := r.words[k]; w.punct {
	case ',', ';', ':', '~', '(', '_', '-', '/':
		if w.punct == '-' || w.punct == '/' {
			return p, false
		}
		p.buf[p.n] = w.punct
		p.n++
		ok = true
		j++
	}
	p.add(" ")
	if j >= s.hi {
		return p, false
	}
	w := r.words[j]
	switch {
	case r.opens(j):
		p.add("“")
		return p, true
	case w.class&english.Time != 0 && w.shape&capital != 0:
		p.add("time")
		ok = true
	case w.class&(english.Coordinator) != 0:
		p.add(r.text(j))
		p.add(" ")
		r.after(&p, j+1, s)
		ok = true
	case w.class&(english.Preposition|english.Subordinator|english.Wh) != 0, r.word(j, "to"):
		p.add(r.text(j))
		if r.is(j+1, english.Time) {
			p.add(" time")
		}
		ok = true
	default:
		if w.tag == article.ADV || w.shape&ing != 0 || w.cue.Is(english.Verb) && w.tag == article.VERB {
			ok = true
		}
		r.after(&p, j, s)
	}
	return p, ok
}

// after adds to p what sort of word token k is.
func (r *reader) after(p *place, k int, s run) {
	if k >= s.hi {
		return
	}
	w := r.words[k]
	switch {
	case w.cue.Is(english.Speech) && w.tag == article.VERB:
		p.add("say")
	case w.cue.Is(english.Verb) && w.tag == article.VERB:
		p.add("cue")
	case r.is(k, english.SubjectPronoun):
		p.add("he")
	default:
		p.add(w.tag.String())
	}
	switch {
	case w.shape&ing != 0:
		p.add("-ing")
	case w.shape&ed != 0:
		p.add("-ed")
	}
}

// places calls f with every place before token hi where content of a kind that
// starts at token b may end, until f returns false. A clause does not end before
// it had a verb.
func (r *reader) places(kind byte, b, hi int, s run, f func(k int, p *place) bool) {
	depth, verb := 0, kind != clauseEnd
	var p place // shared by all calls of f, which must not keep it
	for k := b + 1; k < hi; k++ {
		if w := r.words[k-1]; w.tag == article.AUX || w.tag == article.VERB && w.shape&ing == 0 {
			verb = true
		}
		if r.opens(k) {
			verb = true
			k = min(r.quotation(k).hi, hi) - 1
			continue
		}
		if !r.outside(k) {
			continue
		}
		switch r.words[k].punct {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth > 0 || !verb {
			continue
		}
		var ok bool
		if p, ok = r.place(kind, b, k, s); ok && !f(k, &p) {
			return
		}
	}
}

// likeliest returns where the content of a kind that starts at token b and goes
// as far as token hi most likely ends.
func (r *reader) likeliest(kind byte, b, hi int, s run) int {
	best, at, left := 0.0, hi, 1.0
	r.places(kind, b, hi, s, func(k int, p *place) bool {
		v, _ := endTable.GetBytes(p.key())
		n, ends := float64(v>>16), float64(v&0xffff)
		h := (ends + 0.1) / (n + 1)
		if q := left * h; q > best {
			best, at = q, k
		}
		left *= 1 - h
		return left > best // else nothing behind can be likelier
	})
	if left >= best {
		return hi
	}
	return at
}

// end returns where the content that starts at token b ends in its sentence,
// final full stop left out. The kind says what content it is.
func (r *reader) end(kind byte, b int, s run) int {
	return r.strip(b, r.likeliest(kind, b, r.reach(b, s), s))
}

// maxReach is how many tokens content outside of quotation marks has at most. No
// sentence of a news text comes near; it keeps texts without any full stop from
// costing the square of their length.
const maxReach = 400

// reach returns how far the content that starts at token b can go at most.
func (r *reader) reach(b int, s run) int {
	hi := min(s.hi, b+maxReach)
	if b < len(r.words) && !r.outside(b) && (b >= hi || !r.opens(b)) {
		hi = max(hi, r.quotation(b).hi)
	}
	depth := 0
	for k := b; k < hi; k++ {
		if r.opens(k) {
			if q := r.quotation(k); q.hi > hi {
				return q.hi // a quotation that goes on over sentences
			}
			k = r.quotation(k).hi - 1
			continue
		}
		switch r.words[k].punct {
		case '(':
			depth++
		case ')':
			if depth--; depth < 0 {
				return r.strip(b, k)
			}
		case ';':
			return r.strip(b, k)
		case ',':
			if k > b+1 && r.tagFollows(k, s) {
				return r.strip(b, k)
			}
		}
	}
	return r.strip(b, hi)
}

// tagFollows reports whether a tag with a quotation behind it follows the comma c:
// ", she said, “...”".
func (r *reader) tagFollows(c int, s run) bool {
	for k := c + 1; k < s.hi-1 && k < c+10 && r.outside(k); k++ {
		w := r.words[k]
		if w.punct == ',' || w.punct == ';' {
			return false
		}
		if w.cue.Is(english.Speech) && w.cue.Is(english.Past|english.Third) && k > c+1 {
			return r.opens(k+1) || (r.punct(k+1, ',') || r.punct(k+1, ':')) && r.opens(k+2)
		}
	}
	return false
}

// strip moves the end of a run back over the full stop and commas at its end.
func (r *reader) strip(b, e int) int {
	for e > b {
		w := r.words[e-1]
		if !r.outside(e-1) || w.punct != '.' && w.punct != ',' && w.punct != '~' && w.punct != ':' && w.punct != ';' {
			break
		}
		e--
	}
	return e
}
