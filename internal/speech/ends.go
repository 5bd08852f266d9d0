package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file decides where content after a cue ends. It may end at every comma,
// conjunction, preposition and the like; a trained table has how often it did at
// each kind of place. The likeliest end is taken, given that
// content went past all places before it.

// An EndKind is a kind of content whose ends were counted apart. It is the first
// byte of the key in Tables.Ends.
type EndKind byte

// The kinds of content.
const (
	ClauseEnd     EndKind = 'c' // that she won, she won
	InfinitiveEnd EndKind = 'i' // to win
	PhraseEnd     EndKind = 'p' // the winner
	NounEnd       EndKind = 'n' // anything after a noun
)

// A place is a kind of place where content may end: the kind of content, and what
// is before and after the place.
type place struct {
	buf [32]byte
	n   int
}

// key returns the place as Tables.Ends names it. The bytes are valid until the
// place changes.
func (p *place) key() []byte { return p.buf[:p.n] }

func (p *place) add(s string) { p.n += copy(p.buf[p.n:], s) }

// placeAt makes p the kind of place before token k, and reports whether content can
// contentEnd there.
func placeAt(t *Text, p *place, kind EndKind, k int, s text.Range) bool {
	p.buf[0], p.n = byte(kind), 1
	can := false
	switch {
	case t.Closes(k - 1):
		p.add("”")
		can = true
	case t.Punct(k-1, ')'):
		p.add(")")
	}
	j := k
	switch sign := t.Sign(k); sign {
	case '-', '/':
		return false
	case ',', ';', ':', dash, '(', dots:
		p.buf[p.n] = sign
		p.n++
		can = true
		j++
	}
	p.add(" ")
	if j >= s.End {
		return false
	}
	return placeBefore(t, p, j, s) || can
}

// placeBefore adds to p what the word at token j is, and reports whether content
// can end before it whatever comes before.
func placeBefore(t *Text, p *place, j int, s text.Range) bool {
	switch {
	case t.Opens(j):
		p.add("“")
	case t.Is(j, english.Time) && t.Shaped(j, Capital):
		p.add("time")
	case t.Is(j, english.Coordinator):
		p.add(t.String(j))
		p.add(" ")
		describe(t, p, j+1, s)
	case t.Is(j, english.Preposition|english.Subordinator|english.Wh), t.Word(j, "to"):
		p.add(t.String(j))
		if t.Is(j+1, english.Time) {
			p.add(" time")
		}
	default:
		describe(t, p, j, s)
		return t.Tag(j) == article.ADV || t.Shaped(j, Ing) || t.Cue(j).Is(english.Verb) && t.Verb(j)
	}
	return true
}

// describe adds to p what sort of word token k is.
func describe(t *Text, p *place, k int, s text.Range) {
	if k >= s.End {
		return
	}
	c := t.Cue(k)
	switch {
	case c.Is(english.Speech) && t.Verb(k):
		p.add("say")
	case c.Is(english.Verb) && t.Verb(k):
		p.add("cue")
	case t.Is(k, english.SubjectPronoun):
		p.add("he")
	default:
		p.add(t.Tag(k).String())
	}
	switch {
	case t.Shaped(k, Ing):
		p.add("-ing")
	case t.Shaped(k, Ed):
		p.add("-ed")
	}
}

// places are the places before token hi where content of a kind may end. A clause does not
// end before it has had a verb.
type places struct {
	place
	k     int // the token after the place
	hi    int
	s     text.Range // the sentence
	kind  EndKind
	depth int // of parentheses
	verb  bool
}

// placesFrom returns the places of content that starts at token b, before the first one.
func placesFrom(kind EndKind, b, hi int, s text.Range) places {
	return places{k: b, hi: hi, s: s, kind: kind, verb: kind != ClauseEnd}
}

// next goes to the next place, and reports whether there is one.
func (p *places) next(t *Text) bool {
	for p.k++; p.k < p.hi; p.k++ {
		k := p.k
		p.verb = p.verb || t.Auxiliary(k-1) || t.Verb(k-1) && !t.Shaped(k-1, Ing)
		if t.Opens(k) {
			p.verb = true
			p.k = min(t.Quotation(k).End, p.hi) - 1
			continue
		}
		if !t.Outside(k) {
			continue
		}
		switch t.Sign(k) {
		case '(':
			p.depth++
		case ')':
			p.depth--
		}
		if p.depth <= 0 && p.verb && placeAt(t, &p.place, p.kind, k, p.s) {
			return true
		}
	}
	return false
}

// contentEnd returns where content of a kind that starts at token b most likely ends in
// its sentence, the final full stop left out.
func contentEnd(t *Text, kind EndKind, b int, s text.Range) int {
	hi := reach(t, b, s)
	const certain = 1 << 32 // probability 1
	at, best, left := hi, uint64(0), uint64(certain)
	for p := placesFrom(kind, b, hi, s); p.next(t); {
		v, _ := t.tables.Ends.GetBytes(p.key())
		n, ends := uint64(v>>16), uint64(v&0xffff)
		here := left * ((10*ends + 1) * certain / (10*n + 10) >> 1) >> 31
		if here > best {
			best, at = here, p.k
		}
		if left -= here; left <= best {
			break // no later place can be likelier
		}
	}
	if left >= best {
		at = hi
	}
	return t.Strip(b, at)
}
