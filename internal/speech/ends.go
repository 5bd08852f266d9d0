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

// An EndKind is a kind of content that has counts of its own in Tables.Ends. It is the first
// byte of a key there.
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
	j, sign := k, t.Sign(k)
	switch sign {
	case '-', '/':
		return false
	case ',', ';', ':', dash, '(', dots:
		j++
	default:
		sign = 0
	}
	closed := t.Closes(k - 1)
	if j >= s.End || sign == 0 && !closed && !endsBefore(t, j) {
		return false
	}
	p.buf[0], p.n = byte(kind), 1
	switch {
	case closed:
		p.add("”")
	case t.Punct(k-1, ')'):
		p.add(")")
	}
	if sign != 0 {
		p.buf[p.n] = sign
		p.n++
	}
	p.add(" ")
	placeBefore(t, p, j, s)
	return true
}

// endsBefore reports whether content can end before the word at token j whatever comes
// before.
func endsBefore(t *Text, j int) bool {
	return t.Is(j, english.Coordinator|english.Preposition|english.Subordinator|english.Wh) ||
		t.Tag(j) == article.ADV || t.Shaped(j, Ing) ||
		t.Cue(j).Is(english.Verb) && t.Verb(j) || t.Is(j, english.Time) && t.Shaped(j, Capital) || t.Opens(j) || t.Word(j, "to")
}

// placeBefore adds to p what the word at token j is.
func placeBefore(t *Text, p *place, j int, s text.Range) {
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
	}
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
	rate  uint32 // of the place: what Tables.Ends has of it
}

// An ending is whether content of a kind can end before token k of a sentence, and what
// Tables.Ends has of the place.
type ending struct {
	k, end int32 // of the sentence; k is 0 in an ending that is not known
	rate   uint32
	can    bool
}

// endings are those that were asked for last: content begins at many tokens of a sentence, and
// may end at the same ones.
type endings [1 << 10]ending

// can reports whether content can end at the place before p.k, and sets its rate.
func (p *places) can(t *Text) bool {
	if t.endings == nil {
		return p.look(t)
	}
	e := &t.endings[(p.k<<2|int(p.kind&3))%len(t.endings)] // the kinds differ in two bits
	if e.k != int32(p.k) || e.end != int32(p.s.End) {
		can := p.look(t)
		*e = ending{int32(p.k), int32(p.s.End), p.rate, can}
	}
	p.rate = e.rate
	return e.can
}

// look is can for a place that was not asked for.
func (p *places) look(t *Text) bool {
	if p.rate = 0; !placeAt(t, &p.place, p.kind, p.k, p.s) {
		return false
	}
	p.rate, _ = t.tables.Ends.GetBytes(p.key())
	return true
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
		if p.depth <= 0 && p.verb && p.can(t) {
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
		n, ends := uint64(p.rate>>16), uint64(p.rate&0xffff)
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
